import type { EntityManager } from 'typeorm';
import { type CollectionObject, toCollectionObject } from './collection-object';
import { type NewRow, type Pair, insertRows, settleVersions } from './collection-object.repository';
import { keyOf } from './object-plan';
import { isRevocable, objectTombstone } from './object-tombstone';

/** An incident that some collections are to hold less of, or nothing. */
export interface Leaving {
  readonly collectionIds: readonly string[];
  readonly incidentId: string;
  /** Later than every version that went out. */
  readonly modified: Date;
}

/** What is told of what goes. */
type Withdrawn = Omit<Leaving, 'collectionIds'> & {
  /** The rendition that says so. */
  readonly renditionId: string;
};

const MOMENT = `AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

/**
 * Takes an incident out of collections, or out of all that had it: the bytes of all its versions that no other holds are erased, and what was its
 * alone goes out once more, revoked and without content. Under the publisher's lock.
 */
export async function eraseObjects(
  manager: EntityManager,
  renditionIds: readonly string[],
  leaving: Withdrawn & { readonly collectionIds?: readonly string[] },
): Promise<void> {
  const pairs: Pair[] = await returned(
    manager,
    `DELETE FROM collection_object_holder WHERE rendition_id = ANY ($1) AND ($2::uuid[] IS NULL OR collection_id = ANY ($2))
     RETURNING collection_id AS "collectionId", object_id AS "objectId"`,
    [renditionIds, leaving.collectionIds ?? null],
  );
  const erased = await eraseUnheld(manager, pairs);
  const lastSeen = new Map<string, string>();
  for (const row of erased.toSorted((a, b) => (a.seenFrom < b.seenFrom ? -1 : 1)))
    lastSeen.set(keyOf(row), row.seenFrom);
  const last = erased.filter(({ bytes }) => bytes !== null);
  await insertTombstones(
    manager,
    last.map((row) => ({ ...row, seenFrom: lastSeen.get(keyOf(row))! })),
    leaving,
  );
  await settleVersions(manager, pairs);
}

/** TypeORM gives the rows that a writing statement returns beside their number. */
async function returned<Row>(manager: EntityManager, sql: string, parameters: unknown[]): Promise<Row[]> {
  const [rows]: [Row[], number] = await manager.query(sql, parameters);
  return rows;
}

interface Erased extends Pair {
  readonly type: string;
  /** With its microseconds, so that it sorts as text. */
  readonly seenFrom: string;
  /** Of the last version alone. */
  readonly bytes: string | null;
}

async function eraseUnheld(manager: EntityManager, pairs: readonly Pair[]): Promise<Erased[]> {
  if (pairs.length === 0) return [];
  return returned(
    manager,
    `DELETE FROM collection_object o USING (SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[])) AS p (collection_id, object_id),
        LATERAL (SELECT v.added_at FROM collection_object v
          WHERE v.collection_id = p.collection_id AND v.object_id = p.object_id OFFSET 0) AS version
      WHERE o.collection_id = p.collection_id AND o.added_at = version.added_at AND NOT o.revoked
        AND NOT EXISTS (SELECT FROM collection_object_holder h
          WHERE (h.collection_id, h.object_id, h.digest) = (o.collection_id, o.object_id, o.digest))
     RETURNING o.collection_id AS "collectionId", o.object_id AS "objectId", o.type, to_char(o.seen_from ${MOMENT}) AS "seenFrom",
       CASE WHEN o.is_last THEN o.bytes END AS bytes`,
    [pairs.map(({ collectionId }) => collectionId), pairs.map(({ objectId }) => objectId)],
  );
}

async function insertTombstones(
  manager: EntityManager,
  objects: readonly Erased[],
  { incidentId, renditionId, modified }: Omit<Withdrawn, 'renditionId'> & Partial<Withdrawn>,
): Promise<void> {
  const made = new Map<string, CollectionObject>();
  const rows = objects.flatMap(({ collectionId, objectId, type, seenFrom, bytes }): NewRow[] => {
    const { created, created_by_ref: createdByRef } = JSON.parse(bytes!) as {
      created: string;
      created_by_ref?: string;
    };
    const revoked = { objectId, type, created, createdByRef: createdByRef ?? null };
    if (!isRevocable(revoked)) return [];
    const object = made.get(objectId) ?? toCollectionObject(objectTombstone(revoked, incidentId, modified));
    made.set(objectId, object);
    const sending = renditionId === undefined ? {} : { renditionId };
    return [{ collectionId, object, ...sending, revoked: true, seenFrom }];
  });
  await insertRows(manager, rows);
}

/**
 * What an earlier rendition of an incident brought and this one does not: it goes out once more, revoked, its earlier
 * versions staying with the earlier rendition; what has no versions goes at once. Under the publisher's lock.
 */
export async function revokeMissing(
  manager: EntityManager,
  renditionId: string,
  earlierIds: readonly string[],
  leaving: Leaving,
): Promise<void> {
  const missing: Erased[] = await manager.query(
    `SELECT o.collection_id AS "collectionId", o.object_id AS "objectId", o.type, o.bytes,
            to_char((SELECT max(v.seen_from) FROM collection_object v
              WHERE v.collection_id = o.collection_id AND v.object_id = o.object_id) ${MOMENT}) AS "seenFrom"
       FROM collection_object o WHERE o.is_last AND NOT o.revoked AND (o.collection_id, o.object_id) IN (
         SELECT h.collection_id, h.object_id FROM collection_object_holder h
          WHERE h.rendition_id = ANY ($1) AND h.collection_id = ANY ($2) AND NOT EXISTS (
            SELECT FROM collection_object_holder n WHERE n.rendition_id = $3
               AND (n.collection_id, n.object_id) = (h.collection_id, h.object_id)))`,
    [earlierIds, leaving.collectionIds, renditionId],
  );
  if (missing.length === 0) return;
  await insertTombstones(manager, missing, leaving);
  await forgetUnversioned(manager, missing, earlierIds);
  await settleVersions(manager, missing);
}

async function forgetUnversioned(
  manager: EntityManager,
  missing: readonly Erased[],
  earlierIds: readonly string[],
): Promise<void> {
  const unversioned = missing.filter(({ objectId, type, bytes }) => {
    const { created_by_ref: createdByRef } = JSON.parse(bytes!) as { created_by_ref?: string };
    return !isRevocable({ objectId, type, createdByRef: createdByRef ?? null });
  });
  await manager.query(
    `DELETE FROM collection_object_holder h USING unnest($1::uuid[], $2::text[]) AS p (collection_id, object_id)
      WHERE h.collection_id = p.collection_id AND h.object_id = p.object_id AND h.rendition_id = ANY ($3)`,
    [
      unversioned.map(({ collectionId }) => collectionId),
      unversioned.map(({ objectId }) => objectId),
      earlierIds,
    ],
  );
  await eraseUnheld(manager, unversioned);
}

/** An object of an incident that goes out once more, revoked, wherever its last word is another. Under the publisher's lock. */
export async function revokeObject(
  manager: EntityManager,
  objectId: string,
  leaving: Leaving,
): Promise<void> {
  const standing: Erased[] = await manager.query(
    `SELECT o.collection_id AS "collectionId", o.object_id AS "objectId", o.type, o.bytes, to_char(o.seen_from ${MOMENT}) AS "seenFrom"
       FROM collection_object o WHERE o.collection_id = ANY ($1) AND o.object_id = $2 AND o.is_last AND NOT o.revoked`,
    [leaving.collectionIds, objectId],
  );
  await insertTombstones(manager, standing, leaving);
  await settleVersions(manager, standing);
}
