import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { StixBundle } from '@app/stix';
import type { FilteredFacts } from './collection-filter';
import { insertRecord, refreshRecord } from './record.repository';
import type { RenditionRow } from './rendition';

/** A rendition as the publisher needs it: never its bytes. */
export interface RenditionState extends FilteredFacts {
  readonly id: string;
  readonly audience: string;
  readonly audience_kind: string;
  readonly incident_id: string;
  readonly content_digest: Buffer;
  readonly version: number;
  readonly status: string;
  readonly created: Date;
  readonly modified: Date;
}

const STATE_COLUMNS = `r.id, r.audience, r.audience_kind, r.incident_id, r.content_digest, r.version, r.status, r.created,
  greatest(r.modified, r.findings_modified) AS modified,
  (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('catalogue', f.catalogue, 'principle', f.principle,
      'relation', f.relation, 'certainty', f.certainty)), '[]')
     FROM finding f WHERE f.rendition_id = r.id AND f.review_state <> 'rejected') AS findings,
  (SELECT coalesce(jsonb_agg(jsonb_build_array(f.facet, f.value)), '[]') FROM rendition_facet f WHERE f.rendition_id = r.id) AS facets`;

/** The renditions of an incident in the given states, oldest first. */
export function renditionsOf(
  manager: Pick<EntityManager, 'query'>,
  lineage: string,
  statuses: readonly string[],
): Promise<RenditionState[]> {
  return manager.query(
    `SELECT ${STATE_COLUMNS} FROM rendition r WHERE r.lineage = $1 AND r.status = ANY ($2) ORDER BY r.audience, r.version`,
    [lineage, statuses],
  );
}

/** What is out for an audience since a moment, in the order in which it went out. `published_at` is text, with its microseconds. */
export function publishedAfter(
  manager: Pick<EntityManager, 'query'>,
  audience: string,
  after: string,
  limit: number,
): Promise<(RenditionState & { readonly lineage: string; readonly publishedAt: string })[]> {
  return manager.query(
    `SELECT ${STATE_COLUMNS}, r.lineage, r.published_at::text AS "publishedAt" FROM rendition r
      WHERE r.audience = $1 AND r.status = 'published' AND r.published_at > $2::timestamptz ORDER BY r.published_at LIMIT $3`,
    [audience, after, limit],
  );
}

/** Inserts a rendition with its facets and findings, and gives its id; nobody reads it before it is published. */
export async function insertRendition(
  manager: EntityManager,
  lineage: string,
  row: RenditionRow,
): Promise<string> {
  await manager.query(
    `INSERT INTO rendition (id, lineage, audience, audience_kind, fullness, version, incident_id, status, content_digest, salt,
       document, enrichments, name, description, search_text, occurred_at, demonstration, created, modified)
     VALUES ($1, $2, $3, $4, $5, (SELECT coalesce(max(version), 0) + 1 FROM rendition WHERE lineage = $2 AND audience = $3),
       $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, now(), now())`,
    [
      row.id,
      lineage,
      row.audience,
      row.audienceKind,
      row.fullness,
      row.incidentId,
      row.held ? 'held' : 'ready',
      row.contentDigest,
      row.salt,
      row.document,
      JSON.stringify(row.enrichments.map(({ kind, value, source }) => ({ kind, value, source }))),
      row.name,
      row.description,
      row.searchText,
      row.occurredAt,
      row.demonstration,
    ],
  );
  await insertFacets(manager, row);
  await insertFindings(manager, row);
  await insertRecord(manager, row.id, row.record);
  return row.id;
}

/**
 * Writes the columns that queries filter on anew, where the same bytes are described otherwise by now. Returns whether the
 * facets, by which collections choose, are others.
 */
export async function refreshColumns(
  manager: EntityManager,
  id: string,
  row: RenditionRow,
): Promise<boolean> {
  await manager.query(
    `UPDATE rendition SET name = $2, description = $3, search_text = $4, occurred_at = $5, demonstration = $6
      WHERE id = $1 AND (name, description, search_text, occurred_at, demonstration) IS DISTINCT FROM
        ($2::text, $3::text, $4::text, $5::timestamptz, $6::boolean)`,
    [id, row.name, row.description, row.searchText, row.occurredAt, row.demonstration],
  );
  await refreshRecord(manager, id, row.record);
  const { facets } = row;
  const standing: { facet: string; value: string }[] = await manager.query(
    'SELECT facet, value FROM rendition_facet WHERE rendition_id = $1',
    [id],
  );
  const key = (facet: string | undefined, value: string | undefined) => `${facet} ${value}`;
  const wanted = new Set(facets.map(([facet, value]) => key(facet, value)));
  const isSame =
    standing.length === wanted.size && standing.every(({ facet, value }) => wanted.has(key(facet, value)));
  if (isSame) return false;
  await manager.query('DELETE FROM rendition_facet WHERE rendition_id = $1', [id]);
  await insertFacets(manager, { ...row, id });
  return true;
}

async function insertFacets(manager: EntityManager, row: RenditionRow): Promise<void> {
  const { facets } = row;
  if (facets.length === 0) return;
  await manager.query(
    'INSERT INTO rendition_facet (rendition_id, facet, value) SELECT $1, f, v FROM unnest($2::text[], $3::text[]) AS t (f, v)',
    [row.id, facets.map(([facet]) => facet), facets.map(([, value]) => value)],
  );
}

async function insertFindings(manager: EntityManager, row: RenditionRow): Promise<void> {
  if (row.findings.length === 0) return;
  const findings = row.findings.map((finding, ordinal) => ({
    ...finding,
    id: randomUUID(),
    ordinal,
    principle: String(finding.principle),
    elements: { met: finding.elementsMet, missing: finding.elementsMissing },
  }));
  await manager.query(
    `INSERT INTO finding (id, rendition_id, ordinal, catalogue, catalogue_version, principle, relation, certainty, confidence, evidence, elements, rule)
     SELECT f.id, $1, f.ordinal, f.catalogue, f."catalogueVersion", f.principle, f.relation, f.certainty, f.confidence, f.evidence, f.elements, f.rule
       FROM jsonb_to_recordset($2::jsonb) AS f (id uuid, ordinal integer, catalogue text, "catalogueVersion" text,
         principle text, relation text, certainty text, confidence real, evidence jsonb, elements jsonb, rule text)`,
    [row.id, JSON.stringify(findings)],
  );
}

/** Records which submission a rendition came of. */
export async function linkSubmission(
  manager: EntityManager,
  submissionId: string,
  renditionId: string,
): Promise<void> {
  await manager.query(
    'INSERT INTO submission_rendition (submission_id, rendition_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [submissionId, renditionId],
  );
}

/** Forgets which submission renditions came of: by the rules or masks of today they would not. */
export async function unlinkSubmission(
  manager: EntityManager,
  submissionId: string,
  renditionIds: readonly string[],
): Promise<void> {
  if (renditionIds.length === 0) return;
  await manager.query(
    'DELETE FROM submission_rendition WHERE submission_id = $1 AND rendition_id = ANY ($2)',
    [submissionId, renditionIds],
  );
}

/** Forgets which submissions the withdrawn renditions of an audience came of: nothing stands of them. */
export async function unlinkWithdrawn(
  manager: EntityManager,
  lineage: string,
  audience: string,
): Promise<void> {
  await manager.query(
    `DELETE FROM submission_rendition USING rendition r WHERE r.id = rendition_id
        AND r.lineage = $1 AND r.audience = $2 AND r.status = 'withdrawn'`,
    [lineage, audience],
  );
}

/** Numbers what waits for an audience after what went out there meanwhile: it will be the later version. */
export async function countHeldLast(
  manager: EntityManager,
  lineage: string,
  audience: string,
): Promise<void> {
  await manager.query(
    `UPDATE rendition SET version = (SELECT max(version) + 1 FROM rendition WHERE lineage = $1 AND audience = $2)
      WHERE lineage = $1 AND audience = $2 AND status = 'held'`,
    [lineage, audience],
  );
}

/** The salted digests of renditions, over the bytes that stand there, by rendition. */
export async function digestsOfBytes(
  manager: EntityManager,
  renditions: readonly { readonly id: string }[],
): Promise<Map<string, Buffer>> {
  if (renditions.length === 0) return new Map();
  const rows: { id: string; digest: Buffer }[] = await manager.query(
    `SELECT id, sha256(salt || convert_to(document, 'UTF8')) AS digest FROM rendition WHERE id = ANY ($1)`,
    [renditions.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [row.id, row.digest]));
}

/** Marks renditions as replaced by a later version. */
export async function markSuperseded(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(`UPDATE rendition SET status = 'superseded' WHERE id = ANY ($1)`, [ids]);
}

/** Marks renditions as published, at the moment that the log gave each. */
export async function markPublished(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE rendition r SET status = 'published', published_at = l.added_at FROM publication_log l
      WHERE l.rendition_id = r.id AND l.kind = 'published' AND r.id = ANY ($1)`,
    [ids],
  );
}

/** Deletes renditions that were never published, but for those that are still wanted. */
export async function dropUnpublished(
  manager: EntityManager,
  lineage: string,
  wanted: readonly string[],
): Promise<void> {
  await manager.query(
    `DELETE FROM rendition WHERE lineage = $1 AND status IN ('held', 'ready') AND NOT id = ANY ($2::uuid[])`,
    [lineage, wanted],
  );
}

/** How a bundle gets `created` and `modified`: they are the publisher's own, never the submitter's. */
export type Stamp = (bundle: StixBundle, times: { created: string; modified: string }) => StixBundle;

/** Writes the times of going out into a rendition that is ready. */
export async function stampRendition(
  manager: EntityManager,
  id: string,
  { created, modified }: { created: Date; modified: Date },
  stamp: Stamp,
): Promise<void> {
  const rows: { document: string }[] = await manager.query('SELECT document FROM rendition WHERE id = $1', [
    id,
  ]);
  const bundle = JSON.parse(rows[0]!.document) as StixBundle;
  const stamped = stamp(bundle, { created: created.toISOString(), modified: modified.toISOString() });
  await manager.query('UPDATE rendition SET document = $2, created = $3, modified = $4 WHERE id = $1', [
    id,
    JSON.stringify(stamped),
    created,
    modified,
  ]);
}

/** Where something derived from a rendition stands, beside its own columns. */
const DERIVED_TABLES = [
  'finding',
  'rendition_facet',
  'attribution_claim',
  'state_response',
  'incident_measure',
  'rendition_observable',
] as const;

/** Erases the bytes of published renditions, and everything derived from them. What is left says `revoked`. */
export async function eraseRendition(
  manager: EntityManager,
  id: string,
  document: string,
  modified: Date,
): Promise<void> {
  for (const table of DERIVED_TABLES)
    await manager.query(`DELETE FROM ${table} WHERE rendition_id = $1`, [id]);
  await manager.query(
    `UPDATE rendition SET status = 'withdrawn', event_id = lineage, document = $2, modified = $3, salt = NULL, content_digest = '\\x',
        enrichments = '[]', name = 'Withdrawn', description = '', search_text = '', occurred_at = NULL
      WHERE id = $1`,
    [id, document, modified],
  );
}
