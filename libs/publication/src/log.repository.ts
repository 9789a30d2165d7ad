import type { EntityManager } from 'typeorm';
import { chainLink } from './chain';

const PUBLISHER_LOCK = 7_061_943;
const ZERO_CHAIN = Buffer.alloc(0);

/** One rendition as the log names it. */
export interface Loggable {
  readonly renditionId: string;
  readonly audience: string;
  readonly audienceKind: string;
  readonly digest: Buffer;
}

interface Head {
  readonly position: string;
  readonly chain: Buffer;
  readonly added_at: string;
}

/**
 * One publisher at a time: positions and `added_at` are given in commit order because whoever gives them holds this
 * lock until the commit. A reader that pages by either never finds an entry behind its cursor.
 */
export async function lockPublisher(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [PUBLISHER_LOCK]);
}

/** Appends to the global log. Returns the moment it gave, in microseconds, as PostgreSQL writes it. */
export async function appendToLog(
  manager: EntityManager,
  kind: 'published' | 'superseded' | 'withdrawn',
  entry: Loggable,
): Promise<string> {
  const heads: Head[] = await manager.query(
    `SELECT coalesce(max(position), 0) + 1 AS position,
            (SELECT chain FROM publication_log ORDER BY position DESC LIMIT 1) AS chain,
            greatest(clock_timestamp(), max(added_at) + interval '1 microsecond')::text AS added_at
       FROM publication_log`,
  );
  const { position, chain, added_at } = heads[0]!;
  const link = chainLink(chain ?? ZERO_CHAIN, { position, kind, digest: entry.digest });
  await manager.query(
    `INSERT INTO publication_log (position, kind, rendition_id, audience, added_at, digest, chain)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [position, kind, entry.renditionId, entry.audience, added_at, entry.digest, link],
  );
  return added_at;
}

/** Appends to one collection, under its own positions and its own chain. */
export async function appendToCollection(
  manager: EntityManager,
  collectionId: string,
  kind: 'published' | 'revoked',
  entry: Loggable,
): Promise<void> {
  const heads: Head[] = await manager.query(
    `SELECT head_position + 1 AS position, head_chain AS chain,
            greatest(clock_timestamp(), head_added_at + interval '1 microsecond')::text AS added_at
       FROM collection WHERE id = $1`,
    [collectionId],
  );
  const { position, chain, added_at } = heads[0]!;
  const link = chainLink(chain, { position, kind, digest: entry.digest });
  await manager.query(
    `WITH entry AS (
       INSERT INTO collection_entry (collection_id, position, kind, rendition_id, audience, audience_kind, added_at, digest, chain)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))
     UPDATE collection SET head_position = $2, head_added_at = $7, head_chain = $9 WHERE id = $1`,
    [
      collectionId,
      position,
      kind,
      entry.renditionId,
      entry.audience,
      entry.audienceKind,
      added_at,
      entry.digest,
      link,
    ],
  );
}

/** The collections of an audience, with the filter of each. */
export function collectionsFor(
  manager: EntityManager,
  audience: string,
): Promise<{ id: string; principle: string | null }[]> {
  return manager.query('SELECT id, principle FROM collection WHERE audience = $1 ORDER BY id', [audience]);
}

/** The collections whose last word on an incident, for one audience, is that it is published. */
export async function collectionsHolding(
  manager: EntityManager,
  lineage: string,
  audience: string,
): Promise<string[]> {
  const rows: { collection_id: string }[] = await manager.query(
    `SELECT collection_id FROM (
       SELECT DISTINCT ON (e.collection_id) e.collection_id, e.kind
         FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id
        WHERE r.lineage = $1 AND r.audience = $2
        ORDER BY e.collection_id, e.position DESC) AS last
      WHERE kind = 'published' ORDER BY collection_id`,
    [lineage, audience],
  );
  return rows.map((row) => row.collection_id);
}
