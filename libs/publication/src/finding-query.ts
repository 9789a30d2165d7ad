import { bindingOf, parseCursor, printCursor } from './cursor';
import { Conditions, FINDING_NAMES, type IncidentFilter, findingsMatching } from './event-filter';
import { type Asked, askedBy, pageOf } from './asked';
import { pageRows } from './event-pages';
import { closerRows, coveredIds } from './event-rows';
import { PAGE_SIZE_MAX, type Page } from './incident-query';
import type { ReleasedQuery } from './released-reader';

/** Where a finding rests: a place of the rendition (JSON pointer and UTF-16 span) and its words. */
export interface ReleasedEvidence {
  readonly objectId: string;
  readonly pointer: string;
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

/** An element of a principle, and the places of the rendition that state it. */
export interface ReleasedElement {
  readonly element: string;
  readonly evidence: readonly ReleasedEvidence[];
}

/** One principle tied to one incident, as this viewer's rendition supports it. */
export interface ReleasedFinding {
  readonly id: string;
  readonly renditionId: string;
  readonly incidentId: string;
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
  readonly confidence: number;
  readonly evidence: readonly ReleasedEvidence[];
  readonly elementsMet: readonly ReleasedElement[];
  readonly elementsMissing: readonly string[];
  readonly rule: string;
  readonly reviewState: string;
  readonly disputed: boolean;
  readonly awaitsSecond: boolean;
  readonly proposedRelation: string | null;
  readonly proposedCertainty: string | null;
}

const COLUMNS = `f.id, f.rendition_id AS "renditionId", r.incident_id AS "incidentId", f.catalogue, f.catalogue_version AS "catalogueVersion",
  f.principle, f.relation, f.certainty, f.confidence, f.evidence,
  f.elements -> 'met' AS "elementsMet", f.elements -> 'missing' AS "elementsMissing", f.rule, f.review_state AS "reviewState",
  f.disputed, f.awaits_second AS "awaitsSecond", f.proposed_relation AS "proposedRelation", f.proposed_certainty AS "proposedCertainty"`;

/** The findings of several renditions at once, in the order of the mapping. */
export function findingsOf(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<ReleasedFinding[]> {
  return query(
    `SELECT ${COLUMNS} FROM finding f JOIN rendition r ON r.id = f.rendition_id
      WHERE f.rendition_id = ANY ($1) AND f.review_state <> 'rejected' ORDER BY f.rendition_id, f.ordinal`,
    [renditionIds],
  );
}

/** The facets of several renditions at once. */
export function facetsOf(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<{ renditionId: string; facet: string; value: string }[]> {
  return query(
    'SELECT rendition_id AS "renditionId", facet, value FROM rendition_facet WHERE rendition_id = ANY ($1) ORDER BY facet, value',
    [renditionIds],
  );
}

type FindingFilter = Pick<IncidentFilter, (typeof FINDING_NAMES)[number]>;

/** A page of findings in a stable order, each of the viewer's fullest rendition. What people rejected is not among them. */
export async function findFindings(
  query: ReleasedQuery,
  filter: FindingFilter,
  first: number,
  after: string | undefined,
): Promise<Page<ReleasedFinding>> {
  const binding = bindingOf(['findings', filter]);
  const [incidentId, ordinal] = after === undefined ? ['', '-1'] : parseCursor(after, binding, 2);
  const asked = await askedBy(query, filter);
  const limit = Math.min(first, PAGE_SIZE_MAX);
  const rows = await pageOf(asked, limit + 1, (how) => {
    const conditions = new Conditions();
    const from = conditions.place(incidentId);
    const walk = { key: 'e.incident_id', order: 'e.incident_id', after: `e.incident_id >= ${from}` };
    // One event more than rows: of the first there may be nothing left after the cursor.
    const branches = [how.sight.view, ...how.sight.closer].map((audience) => {
      const { rows: found, key } = pageRows(conditions, how, audience, walk);
      return `(SELECT e.rendition_id, e.incident_id ${found} AND e.findings IS NOT NULL ORDER BY ${key} LIMIT ${limit + 2})`;
    });
    const names = FINDING_NAMES.filter((name) => filter[name] !== undefined);
    const wanted = names.map((name) => `AND f.${name} = ${conditions.place(filter[name])}`);
    const place = conditions.place(/^\d{1,9}$/.test(ordinal ?? '') ? ordinal : '-1');
    return query<ReleasedFinding & { ordinal: number }>(
      `SELECT ${COLUMNS}, f.ordinal FROM (SELECT * FROM (${branches.join(' UNION ALL ')}) AS e ORDER BY incident_id LIMIT ${limit + 2}) AS r
         JOIN LATERAL (SELECT * FROM finding WHERE rendition_id = r.rendition_id) AS f ON true
        WHERE f.review_state <> 'rejected' ${wanted.join(' ')} AND (r.incident_id, f.ordinal) > (${from}, ${place}::integer)
        ORDER BY r.incident_id, f.ordinal LIMIT ${limit + 1}`,
      conditions.parameters,
    );
  });
  return {
    rows: rows.slice(0, limit).map(({ ordinal: at, ...row }) => ({
      ...row,
      cursor: printCursor(binding, [row.incidentId, String(at)]),
    })),
    hasNext: rows.length > limit,
    totalCount: await countFindings(query, asked, filter),
  };
}

/** How many findings match in the rows that the viewer reads. */
async function countFindings(query: ReleasedQuery, asked: Asked, filter: FindingFilter): Promise<number> {
  const { sight } = asked;
  const conditions = new Conditions();
  const matching = conditions.place(findingsMatching(filter));
  const found = (row: string, column = 'findings') =>
    `(SELECT count(*) FROM unnest(${row}.${column}) AS said WHERE said = ANY (${matching}::text[]))`;
  const sums = [
    `(SELECT coalesce(sum(t.events * ${found('t', 'held')}), 0) FROM insight_set t
       WHERE t.audience = ${conditions.place(sight.view)} AND t.facet = 'finding')`,
    ...(sight.closer.length > 0
      ? [`(SELECT coalesce(sum(${found('e')}), 0) ${closerRows(conditions, { ...asked, conditions: [] })})`]
      : []),
  ];
  const covered =
    sight.closer.length > 0
      ? `(SELECT coalesce(sum(${found('e')}), 0) FROM insight_event e WHERE e.id IN (${coveredIds(conditions, sight)}))`
      : '0';
  const rows = await query<{ n: string }>(
    `SELECT ${sums.join(' + ')} - ${covered} AS n`,
    conditions.parameters,
  );
  return Number(rows[0]?.n ?? 0);
}
