import type { EntityManager } from 'typeorm';
import { chainLink } from './chain';
import type { CollectionFilter } from './collection-filter';

const PUBLISHER_LOCK = 7_061_943;
const ZERO_CHAIN = Buffer.alloc(0);

/** One rendition as the log names it. */
export interface Loggable {
  readonly renditionId: string;
  readonly audience: string;
  readonly audienceKind: string;
  readonly digest: Buffer;
}

/** What the global log is told of a rendition. */
export interface LogEntry extends Loggable {
  readonly kind: 'published' | 'superseded' | 'withdrawn';
}

/** What one collection is told of a rendition. */
export interface CollectionEntry extends Loggable {
  readonly collectionId: string;
  readonly kind: 'published' | 'revoked';
}

interface Head {
  readonly position: string;
  readonly chain: Buffer;
}

/**
 * One publisher at a time: positions and `added_at` are given in commit order because whoever gives them holds this
 * lock until the commit. A reader that pages by either never finds an entry behind its cursor.
 */
export async function lockPublisher(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [PUBLISHER_LOCK]);
}

/** Appends to the global log, in the order given, each entry a microsecond or more after the one before. */
export async function appendToLog(manager: EntityManager, entries: readonly LogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const heads: Head[] = await manager.query(
    'SELECT position, chain FROM publication_log ORDER BY position DESC LIMIT 1',
  );
  const linked = linkOn(heads[0], entries);
  await manager.query(
    `WITH moment AS MATERIALIZED (
       SELECT greatest(clock_timestamp(), max(added_at) + interval '1 microsecond') AS at FROM publication_log)
     INSERT INTO publication_log (position, kind, rendition_id, audience, added_at, digest, chain)
     SELECT e.position, e.kind, e.rendition_id, e.audience, at + (ordinal - 1) * interval '1 microsecond', e.digest, e.chain
       FROM moment, unnest($1::bigint[], $2::text[], $3::uuid[], $4::text[], $5::bytea[], $6::bytea[])
         WITH ORDINALITY AS e (position, kind, rendition_id, audience, digest, chain, ordinal)`,
    columnsOf(linked, ['position', 'kind', 'renditionId', 'audience', 'digest', 'chain']),
  );
}

function linkOn(head: Head | undefined, entries: readonly LogEntry[]): (LogEntry & Head)[] {
  let { position, chain }: Head = head ?? { position: '0', chain: ZERO_CHAIN };
  return entries.map((entry) => {
    position = String(BigInt(position) + 1n);
    chain = chainLink(chain, { position, kind: entry.kind, digest: entry.digest });
    return { ...entry, position, chain };
  });
}

/** The rows as one array for each column, as `unnest` takes them. */
function columnsOf<Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] {
  return names.map((name) => rows.map((row) => row[name]));
}

/** Appends one entry each to several collections, each under its own positions and its own chain. */
export async function appendToCollections(
  manager: EntityManager,
  entries: readonly CollectionEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const heads: (Head & { id: string })[] = await manager.query(
    'SELECT id, head_position + 1 AS position, head_chain AS chain FROM collection WHERE id = ANY ($1)',
    [entries.map(({ collectionId }) => collectionId)],
  );
  const linked = entries.map((entry) => {
    const { position, chain } = heads.find(({ id }) => id === entry.collectionId)!;
    return { ...entry, position, chain: chainLink(chain, { ...entry, position }) };
  });
  await manager.query(
    `WITH entry AS (
       INSERT INTO collection_entry (collection_id, position, kind, rendition_id, audience, audience_kind, owner_id, added_at, digest, chain)
       SELECT e.collection_id, e.position, e.kind, e.rendition_id, e.audience, e.audience_kind, c.owner_id,
              greatest(clock_timestamp(), c.head_added_at + interval '1 microsecond'), e.digest, e.chain
         FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::bytea[], $8::bytea[])
           AS e (collection_id, position, kind, rendition_id, audience, audience_kind, digest, chain)
         JOIN collection c ON c.id = e.collection_id
       RETURNING collection_id, position, added_at, chain)
     UPDATE collection c SET head_position = entry.position, head_added_at = entry.added_at, head_chain = entry.chain
       FROM entry WHERE c.id = entry.collection_id`,
    columnsOf(linked, [
      'collectionId',
      'position',
      'kind',
      'renditionId',
      'audience',
      'audienceKind',
      'digest',
      'chain',
    ]),
  );
}

/** A collection as the publisher needs it. */
export interface FilteredCollection {
  readonly id: string;
  readonly audience: string;
  readonly filter: CollectionFilter;
}

/** The collections of some audiences, with the filter of each. Read under the lock: none is defined meanwhile and missed. */
export function collectionsFor(
  manager: EntityManager,
  audiences: readonly string[],
): Promise<FilteredCollection[]> {
  return manager.query(
    'SELECT id, audience, filter FROM collection WHERE audience = ANY ($1) AND dropped_at IS NULL ORDER BY id',
    [audiences],
  );
}

/** The collections whose last word on an incident, for some audiences, is that it is published. */
export async function collectionsHolding(
  manager: EntityManager,
  lineage: string,
  audiences: readonly string[],
): Promise<string[]> {
  const rows: { collection_id: string }[] = await manager.query(
    `SELECT collection_id FROM (
       SELECT DISTINCT ON (e.collection_id) e.collection_id, e.kind
         FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id JOIN collection c ON c.id = e.collection_id
        WHERE r.lineage = $1 AND r.audience = ANY ($2) AND c.dropped_at IS NULL
        ORDER BY e.collection_id, e.position DESC) AS last
      WHERE kind = 'published' ORDER BY collection_id`,
    [lineage, audiences],
  );
  return rows.map((row) => row.collection_id);
}

/** The salted digests under which renditions were published, by rendition. */
export async function digestsInLog(
  manager: EntityManager,
  renditions: readonly { readonly id: string }[],
): Promise<Map<string, Buffer>> {
  if (renditions.length === 0) return new Map();
  const rows: { rendition_id: string; digest: Buffer }[] = await manager.query(
    `SELECT rendition_id, digest FROM publication_log WHERE kind = 'published' AND rendition_id = ANY ($1)`,
    [renditions.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [row.rendition_id, row.digest]));
}
