import type { StixBundle } from '@app/stix';
import { type ReleasedQuery, placeEvidence } from '@app/publication';
import type { Evidence } from '@app/principles';
import { Problem } from '@app/problem';
import { REVIEW_LIMITS } from './review-text';

/** The rendition that a viewer speaks of. */
export interface SeenRendition {
  readonly id: string;
  readonly lineage: string;
  readonly incidentId: string;
  readonly audience: string;
  readonly audienceKind: string;
  readonly eventId: string;
}

/** A finding of it, as it stands now. */
export interface SeenFinding extends SeenRendition {
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const RENDITION = `r.id, r.lineage, r.incident_id AS "incidentId", r.audience, r.audience_kind AS "audienceKind", r.event_id AS "eventId"`;
/** One for each incident: the fullest rendition that the viewer of the query may read. */
export const FULLEST = `(SELECT DISTINCT ON (lineage) id, lineage, incident_id, audience, audience_kind, event_id, name FROM rendition
  WHERE status = 'published' ORDER BY lineage, fullness DESC, audience)`;

/** An id as the database takes it. @throws Problem `not-found` for what is no id. */
export function requireUuid(id: string): string {
  if (UUID.test(id)) return id;
  throw notThere();
}

/** The same for what is hidden and for what is not there. */
export function notThere(): Problem {
  return new Problem('not-found', 'There is no such thing, or you may not see it.');
}

/** The fullest rendition in sight of an incident, by the id of any of its renditions in sight. @throws Problem `not-found`. */
export async function requireIncident(query: ReleasedQuery, incidentId: string): Promise<SeenRendition> {
  const rows = await query<SeenRendition>(
    `SELECT ${RENDITION} FROM rendition r WHERE r.status = 'published'
        AND r.lineage IN (SELECT lineage FROM rendition WHERE incident_id = $1)
      ORDER BY r.fullness DESC, r.audience LIMIT 1`,
    [incidentId],
  );
  if (!rows[0]) throw notThere();
  return rows[0];
}

/** The very rendition that an incident id names. @throws Problem `not-found`. */
export async function requireRendition(query: ReleasedQuery, incidentId: string): Promise<SeenRendition> {
  const rows = await query<SeenRendition>(
    `SELECT ${RENDITION} FROM rendition r WHERE r.status = 'published' AND r.incident_id = $1 LIMIT 1`,
    [incidentId],
  );
  if (!rows[0]) throw notThere();
  return rows[0];
}

/** A finding of the fullest rendition in sight of its incident. @throws Problem `not-found` for any other. */
export async function requireFinding(query: ReleasedQuery, id: string): Promise<SeenFinding> {
  const rows = await query<SeenFinding>(
    `SELECT r.id, r.lineage, r.incident_id AS "incidentId", r.audience, r.audience_kind AS "audienceKind", r.event_id AS "eventId",
            f.catalogue, f.catalogue_version AS "catalogueVersion", f.principle, f.relation, f.certainty, f.evidence, f.rule
       FROM finding f JOIN ${FULLEST} AS r ON r.id = f.rendition_id WHERE f.id = $1`,
    [requireUuid(id)],
  );
  if (!rows[0]) throw notThere();
  return rows[0];
}

/** The rendition of an incident for exactly one audience, where the viewer may read it. */
export async function findRenditionFor(
  query: ReleasedQuery,
  lineage: string,
  audience: string,
): Promise<SeenRendition | undefined> {
  const rows = await query<SeenRendition>(
    `SELECT ${RENDITION} FROM rendition r WHERE r.status = 'published' AND r.lineage = $1 AND r.audience = $2`,
    [lineage, audience],
  );
  return rows[0];
}

/**
 * Quotes as evidence in a rendition: each has to stand there, word for word.
 * @throws Problem `invalid-input` that points at each quote that does not.
 */
export async function requireQuotes(
  query: ReleasedQuery,
  renditionId: string,
  quotes: readonly string[],
): Promise<Evidence[]> {
  const isShort = (quote: string) => quote.length > 0 && quote.length <= REVIEW_LIMITS.quoteLengthMax;
  if (quotes.length === 0 || quotes.length > REVIEW_LIMITS.quotesMax || !quotes.every(isShort))
    throw new Problem(
      'invalid-input',
      `Give 1 to ${REVIEW_LIMITS.quotesMax} quotes of 1 to ${REVIEW_LIMITS.quoteLengthMax} characters.`,
    );
  const bundle = await documentOf(query, renditionId);
  const placed = quotes.map((text) =>
    placeEvidence(bundle, [{ text, pointer: '' }]).find((found) => found.text === text),
  );
  const issues = placed.flatMap((found, index) =>
    found
      ? []
      : [{ code: 'no-such-words', pointer: `/quotes/${index}`, message: 'These words do not stand there.' }],
  );
  if (issues.length > 0)
    throw new Problem(
      'invalid-input',
      'Evidence is quoted word for word from what the audience sees.',
      issues,
    );
  return placed.filter((found) => found !== undefined);
}

/** The evidence that stands in a rendition as it is now. */
export async function standingEvidence(
  query: ReleasedQuery,
  renditionId: string,
  evidence: readonly Evidence[],
): Promise<Evidence[]> {
  return evidence.length === 0 ? [] : placeEvidence(await documentOf(query, renditionId), evidence);
}

async function documentOf(query: ReleasedQuery, renditionId: string): Promise<StixBundle> {
  const rows = await query<{ document: string }>('SELECT document FROM rendition WHERE id = $1', [
    renditionId,
  ]);
  if (!rows[0]) throw notThere();
  return JSON.parse(rows[0].document) as StixBundle;
}
