import { bindingOf, parseCursor, printCursor } from './cursor';
import { type IncidentFilter, PAGE_SIZE_MAX, type Page } from './incident-query';
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
}

const COLUMNS = `f.id, f.rendition_id AS "renditionId", r.incident_id AS "incidentId", f.catalogue, f.catalogue_version AS "catalogueVersion",
  f.principle, f.relation, f.certainty, f.confidence, f.evidence,
  f.elements -> 'met' AS "elementsMet", f.elements -> 'missing' AS "elementsMissing", f.rule, f.review_state AS "reviewState"`;
const FULLEST = `SELECT DISTINCT ON (lineage) id, lineage, incident_id, published_at FROM rendition WHERE status = 'published'
  ORDER BY lineage, fullness DESC, audience`;

/** The findings of several renditions at once, in the order of the mapping. */
export function findingsOf(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<ReleasedFinding[]> {
  return query(
    `SELECT ${COLUMNS} FROM finding f JOIN rendition r ON r.id = f.rendition_id
      WHERE f.rendition_id = ANY ($1) ORDER BY f.rendition_id, f.ordinal`,
    [renditionIds],
  );
}

/** The facets of several renditions at once. */
export function facetsOf(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<{ renditionId: string; facet: 'sector' | 'country' | 'region'; value: string }[]> {
  return query(
    'SELECT rendition_id AS "renditionId", facet, value FROM rendition_facet WHERE rendition_id = ANY ($1) ORDER BY facet, value',
    [renditionIds],
  );
}

/** A page of findings in a stable order, each of the viewer's fullest rendition. */
export async function findFindings(
  query: ReleasedQuery,
  filter: Pick<IncidentFilter, 'catalogue' | 'principle' | 'relation' | 'certainty'>,
  first: number,
  after: string | undefined,
): Promise<Page<ReleasedFinding>> {
  const binding = bindingOf(['findings', filter]);
  const names = (['catalogue', 'principle', 'relation', 'certainty'] as const).filter(
    (name) => filter[name] !== undefined,
  );
  const parameters: unknown[] = names.map((name) => filter[name]);
  const conditions = names.map((name, index) => `f.${name} = $${index + 1}`);
  const from = `FROM finding f JOIN (${FULLEST}) AS r ON r.id = f.rendition_id`;
  const where = (all: readonly string[]) => (all.length > 0 ? `WHERE ${all.join(' AND ')}` : '');
  const counted = await query<{ n: string }>(`SELECT count(*) AS n ${from} ${where(conditions)}`, parameters);
  if (after !== undefined) {
    const [incidentId, ordinal] = parseCursor(after, binding, 2);
    const places = [incidentId, /^\d{1,9}$/.test(ordinal ?? '') ? ordinal : '0'].map(
      (value) => `$${parameters.push(value)}`,
    );
    conditions.push(`(r.incident_id, f.ordinal) > (${places[0]}, ${places[1]}::integer)`);
  }
  const limit = Math.min(first, PAGE_SIZE_MAX);
  const rows = await query<ReleasedFinding & { ordinal: number }>(
    `SELECT ${COLUMNS}, f.ordinal ${from} ${where(conditions)} ORDER BY r.incident_id, f.ordinal LIMIT $${parameters.push(limit + 1)}`,
    parameters,
  );
  return {
    rows: rows.slice(0, limit).map(({ ordinal, ...row }) => ({
      ...row,
      cursor: printCursor(binding, [row.incidentId, String(ordinal)]),
    })),
    hasNext: rows.length > limit,
    totalCount: Number(counted[0]?.n ?? 0),
  };
}
