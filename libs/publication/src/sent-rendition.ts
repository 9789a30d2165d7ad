import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { StixBundle } from '@app/stix';
import { type CollectionObject, type SentRendition, collectionObjects } from './collection-object';
import type { StandingFinding } from './findings-extension';
import type { Origin } from './origin';

/** What goes out of a rendition, object by object, made before the lock. */
export interface Sent {
  readonly id: string;
  readonly incidentId: string;
  readonly audienceKind: string;
  /** What stands of its findings, as a digest. */
  readonly findingsDigest: Buffer;
  readonly hasFindings: boolean;
  /** When its findings went out again, later than itself. */
  readonly findingsModified: Date | null;
  /** Its objects; where a moment is given, all or those that tell of findings as they go out then. */
  readonly objectsAt: (moment?: Date, of?: 'all' | 'findings') => CollectionObject[];
}

interface SentRow {
  readonly id: string;
  readonly incidentId: string;
  readonly audienceKind: string;
  readonly document: string;
  readonly findingsModified: Date | null;
  readonly findings: StandingFinding[];
  readonly origins: Origin[];
  readonly scope: string;
}

/** Under which names an incident that was pulled goes on, and within what: who may see a rendition `r`. */
const ORIGINS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('scopes', to_jsonb(o.scopes), 'digest', encode(o.digest, 'hex'),
    'home', encode(o.home, 'hex'))), '[]') FROM pulled_origin o WHERE o.lineage = r.lineage)`;
const SCOPE = `CASE WHEN r.audience_kind IN ('public', 'participants') THEN r.audience_kind
  ELSE (SELECT left(encode(sha256(i.origin_salt || convert_to(r.audience, 'UTF8')), 'hex'), 32) FROM instance i) END`;

/** What stands of the findings of a rendition `r`, in an order that nothing else moves. */
const STANDING_FINDINGS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('catalogue', f.catalogue, 'catalogueVersion', f.catalogue_version,
    'principle', f.principle, 'relation', f.relation, 'certainty', f.certainty, 'confidence', f.confidence,
    'reviewState', f.review_state, 'disputed', f.disputed, 'evidence', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('pointer', e ->> 'pointer', 'text', e ->> 'text') ORDER BY place), '[]')
        FROM jsonb_array_elements(f.evidence) WITH ORDINALITY AS t (e, place)))
    ORDER BY f.catalogue, f.principle), '[]')
  FROM finding f WHERE f.rendition_id = r.id AND f.review_state <> 'rejected')`;

/** Reads renditions as they go out, by id. */
export async function readSent(
  manager: Pick<EntityManager, 'query'>,
  ids: readonly string[],
): Promise<Map<string, Sent>> {
  if (ids.length === 0) return new Map();
  const rows: SentRow[] = await manager.query(
    `SELECT r.id, r.incident_id AS "incidentId", r.audience_kind AS "audienceKind", r.document,
            r.findings_modified AS "findingsModified", ${STANDING_FINDINGS} AS findings,
            ${ORIGINS} AS origins, ${SCOPE} AS scope
       FROM rendition r WHERE r.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, toSent(row)]));
}

function toSent(row: SentRow): Sent {
  const { id, incidentId, audienceKind, document, findings, findingsModified, origins, scope } = row;
  const bundle = JSON.parse(document) as StixBundle;
  const sent: SentRendition = { bundle, incidentId, findings, came: { origins, scope } };
  return {
    id,
    incidentId,
    audienceKind,
    findingsDigest: digestOf(findings),
    hasFindings: findings.length > 0,
    findingsModified,
    objectsAt: (moment, of = 'all') => collectionObjects(sent, moment && { moment, of }),
  };
}

/** Notes that renditions went out with the findings that they have; where a moment is given, again and later than themselves. */
export async function markSent(
  manager: EntityManager,
  renditions: readonly Pick<Sent, 'id' | 'findingsDigest'>[],
  findingsModified: Date | null,
): Promise<void> {
  if (renditions.length === 0) return;
  await manager.query(
    `UPDATE rendition r SET findings_digest = s.digest, findings_modified = coalesce($3, r.findings_modified)
       FROM unnest($1::uuid[], $2::bytea[]) AS s (id, digest) WHERE r.id = s.id`,
    [
      renditions.map(({ id }) => id),
      renditions.map(({ findingsDigest }) => findingsDigest),
      findingsModified,
    ],
  );
}

/** Notes the same of a rendition of which nothing was noted yet: it went out before anything was. */
export async function markFirstSent(
  manager: EntityManager,
  { id, findingsDigest }: Pick<Sent, 'id' | 'findingsDigest'>,
): Promise<void> {
  await manager.query('UPDATE rendition SET findings_digest = $2 WHERE id = $1 AND findings_digest IS NULL', [
    id,
    findingsDigest,
  ]);
}

/** Of these renditions those whose findings are not as they went out. */
export async function withOtherFindings(
  manager: Pick<EntityManager, 'query'>,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows: { id: string; findings: StandingFinding[]; sentDigest: Buffer | null }[] = await manager.query(
    `SELECT r.id, r.findings_digest AS "sentDigest", ${STANDING_FINDINGS} AS findings FROM rendition r WHERE r.id = ANY ($1)`,
    [ids],
  );
  const others = rows.filter(({ findings, sentDigest }) => !sentDigest?.equals(digestOf(findings)));
  return new Set(others.map(({ id }) => id));
}

function digestOf(findings: readonly StandingFinding[]): Buffer {
  return createHash('sha256').update(JSON.stringify(findings)).digest();
}
