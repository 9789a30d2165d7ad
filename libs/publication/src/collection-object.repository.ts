import type { EntityManager } from 'typeorm';
import type { CollectionObject } from './collection-object';
import { type Offered, type StandingObject, keyOf, planObjects } from './object-plan';

/** A rendition that some collections take in. */
export interface Entering {
  readonly renditionId: string;
  readonly audienceKind: string;
  readonly collectionIds: readonly string[];
  readonly objects: readonly CollectionObject[];
}

/** A row to be inserted. */
export interface NewRow {
  readonly collectionId: string;
  readonly object: CollectionObject;
  readonly revoked: boolean;
  /** Undefined: when its rendition went out. */
  readonly seenFrom?: string;
  /** What it goes out with, or is withdrawn with; undefined for what a later version of its incident dropped. */
  readonly renditionId?: string;
}

/** Whose late members see only what went out after they came. */
const FOR_MEMBERS: ReadonlySet<string> = new Set(['clients', 'community']);

/**
 * Puts the objects of renditions into collections, in the order given. Under the publisher's lock, after the renditions
 * were published. What is there already is not put in twice.
 */
export async function putObjects(manager: EntityManager, entering: readonly Entering[]): Promise<void> {
  const offers = entering.flatMap(({ renditionId, audienceKind, collectionIds, objects }) =>
    collectionIds.flatMap((collectionId) =>
      objects.map((object) => ({
        collectionId,
        renditionId,
        isForMembers: FOR_MEMBERS.has(audienceKind),
        object,
      })),
    ),
  );
  if (offers.length === 0) return;
  const standing = await standingObjects(manager, offers);
  const { removed, added } = planObjects(offers, standing);
  await insertHolders(manager, offers);
  await removeRows(manager, removed);
  await insertRows(
    manager,
    added.map(({ collectionId, object, renditionId }) => ({
      collectionId,
      object,
      renditionId,
      revoked: false,
    })),
  );
  const known = new Set(standing.map(keyOf));
  const touched = added
    .map(({ collectionId, object: { objectId } }) => ({ collectionId, objectId }))
    .filter((pair) => known.has(keyOf(pair)));
  await settleVersions(manager, touched);
}

/** Each object is looked up by itself: a planner that took the whole collection would take longer the more it holds. */
function standingObjects(manager: EntityManager, offers: readonly Offered[]): Promise<StandingObject[]> {
  return manager.query(
    `SELECT o.collection_id AS "collectionId", o.object_id AS "objectId", o.added_at::text AS "addedAt", o.version, o.digest,
            o.is_last AS "isLast", o.revoked
       FROM (SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[])) AS p (collection_id, object_id), LATERAL (
         SELECT v.* FROM collection_object v WHERE v.collection_id = p.collection_id AND v.object_id = p.object_id OFFSET 0) AS o`,
    [offers.map(({ collectionId }) => collectionId), offers.map(({ object }) => object.objectId)],
  );
}

async function insertHolders(manager: EntityManager, offers: readonly Offered[]): Promise<void> {
  await manager.query(
    `INSERT INTO collection_object_holder (collection_id, object_id, digest, rendition_id)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::uuid[]) ON CONFLICT DO NOTHING`,
    [
      offers.map(({ collectionId }) => collectionId),
      offers.map(({ object }) => object.objectId),
      offers.map(({ object }) => object.digest),
      offers.map(({ renditionId }) => renditionId),
    ],
  );
}

async function removeRows(manager: EntityManager, rows: readonly StandingObject[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `DELETE FROM collection_object o USING unnest($1::uuid[], $2::timestamptz[]) AS gone (collection_id, added_at)
      WHERE (o.collection_id, o.added_at) = (gone.collection_id, gone.added_at)`,
    [rows.map(({ collectionId }) => collectionId), rows.map(({ addedAt }) => addedAt)],
  );
}

/**
 * Each row a microsecond after the one before it in its collection; which went out with which rendition is written down
 * beside them. Objects that several collections get are sent to the database once.
 */
export async function insertRows(manager: EntityManager, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return;
  const objects = [...new Set(rows.map(({ object }) => object))];
  const places = new Map(objects.map((object, index) => [object, index + 1]));
  const counts = new Map<string, number>();
  const ordinals = rows.map(({ collectionId }) => {
    const ordinal = counts.get(collectionId) ?? 0;
    counts.set(collectionId, ordinal + 1);
    return ordinal;
  });
  await manager.query(
    `WITH object AS MATERIALIZED (
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::bytea[], $6::text[])
         WITH ORDINALITY AS o (object_id, type, spec_version, version, digest, bytes, place)
     ), moment AS MATERIALIZED (
       SELECT c.id, c.audience, c.audience_kind, c.owner_id,
              greatest(clock_timestamp(), c.objects_head_at + interval '1 microsecond') AS at
         FROM collection c WHERE c.id = ANY ($7)
     ), wanted AS (
       SELECT m.*, o.*, w.revoked, coalesce(w.seen_from, r.published_at) AS seen_from,
              m.at + w.ordinal * interval '1 microsecond' AS added_at
         FROM unnest($7::uuid[], $8::integer[], $9::integer[], $10::boolean[], $11::timestamptz[], $12::uuid[])
           AS w (collection_id, place, ordinal, revoked, seen_from, rendition_id)
         JOIN object o ON o.place = w.place JOIN moment m ON m.id = w.collection_id
         LEFT JOIN rendition r ON r.id = w.rendition_id
     ), entry AS (
       INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, owner_id, seen_from, object_id, type,
         spec_version, version, is_first, is_last, revoked, digest, bytes)
       SELECT w.id, w.added_at, w.audience, w.audience_kind, w.owner_id, w.seen_from, w.object_id, w.type,
              w.spec_version, coalesce(w.version, w.added_at), true, true, w.revoked, w.digest, w.bytes
         FROM wanted w ORDER BY w.added_at
       RETURNING collection_id, added_at
     ), sending AS (
       INSERT INTO collection_sending (collection_id, first_at, last_at, rendition_id, revoked)
       SELECT m.id, m.at + min(w.ordinal) * interval '1 microsecond', m.at + max(w.ordinal) * interval '1 microsecond', w.rendition_id, bool_and(w.revoked)
         FROM unnest($7::uuid[], $9::integer[], $10::boolean[], $12::uuid[]) AS w (collection_id, ordinal, revoked, rendition_id)
         JOIN moment m ON m.id = w.collection_id WHERE w.rendition_id IS NOT NULL GROUP BY m.id, m.at, w.rendition_id)
     UPDATE collection c SET objects_head_at = head.at
       FROM (SELECT collection_id, max(added_at) AS at FROM entry GROUP BY collection_id) AS head
      WHERE c.id = head.collection_id`,
    [
      objects.map(({ objectId }) => objectId),
      objects.map(({ type }) => type),
      objects.map(({ specVersion }) => specVersion),
      objects.map(({ version }) => version),
      objects.map(({ digest }) => digest),
      objects.map(({ bytes }) => bytes),
      rows.map(({ collectionId }) => collectionId),
      rows.map(({ object }) => places.get(object)),
      ordinals,
      rows.map(({ revoked }) => revoked),
      rows.map(({ seenFrom }) => seenFrom ?? null),
      rows.map(({ renditionId }) => renditionId ?? null),
    ],
  );
}

/** An object of a collection. */
export interface Pair {
  readonly collectionId: string;
  readonly objectId: string;
}

/** Brings first and last version of objects up to date, and counts that rows of these collections changed. */
export async function settleVersions(manager: EntityManager, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const collectionIds = pairs.map(({ collectionId }) => collectionId);
  await manager.query(
    `UPDATE collection_object o SET is_first = s.is_first, is_last = s.is_last
       FROM (SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[])) AS p (collection_id, object_id), LATERAL (
         SELECT v.added_at, v.version = min(v.version) OVER () AS is_first, v.version = max(v.version) OVER () AS is_last
           FROM collection_object v WHERE v.collection_id = p.collection_id AND v.object_id = p.object_id OFFSET 0) AS s
      WHERE o.collection_id = p.collection_id AND o.added_at = s.added_at
        AND (o.is_first, o.is_last) IS DISTINCT FROM (s.is_first, s.is_last)`,
    [collectionIds, pairs.map(({ objectId }) => objectId)],
  );
  await manager.query('UPDATE collection SET erased_count = erased_count + 1 WHERE id = ANY ($1)', [
    [...new Set(collectionIds)],
  ]);
}

/** Which collections hold objects of a rendition. */
export async function collectionsWithObjects(manager: EntityManager, renditionId: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    'SELECT DISTINCT collection_id AS id FROM collection_object_holder WHERE rendition_id = $1',
    [renditionId],
  );
  return rows.map(({ id }) => id);
}
