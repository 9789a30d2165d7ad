import type { EntityManager } from 'typeorm';
import { type CollectionFilter, passes } from './collection-filter';
import { putObjects } from './collection-object.repository';
import { appendToCollections, collectionsHolding, digestsInLog, lockPublisher } from './log.repository';
import { publishedAfter, type RenditionState } from './rendition.repository';
import { markFirstSent, markSent, readSent, type Sent } from './sent-rendition';

/** What is looked at, put in and taken away in one transaction, while publishers wait. */
export const FILL_LIMITS = { scannedMax: 200, filledMax: 20, erasedMax: 2_000 } as const;

interface Task {
  readonly id: string;
  readonly audience: string;
  readonly filter: CollectionFilter;
  readonly filledTo: string;
  readonly isDropped: boolean;
}

type Candidate = RenditionState & { readonly lineage: string; readonly publishedAt: string };

/**
 * Does a bounded part of what is left to do for collections: what was out before one was defined is put in, in the order
 * in which it went out, and one that its owner dropped is emptied. In the caller's transaction and under the lock of the
 * publisher: however many workers do it, nothing is put in twice, and one that is killed leaves no trace. What the
 * publisher puts in meanwhile is passed over. Returns whether there is more.
 */
export async function fillSome(manager: EntityManager): Promise<boolean> {
  await lockPublisher(manager);
  await manager.query(
    `UPDATE collection c SET filled = true WHERE NOT filled AND NOT EXISTS (
       SELECT FROM rendition r WHERE r.audience = c.audience AND r.status = 'published' AND r.published_at > c.filled_to)`,
  );
  const [task]: Task[] = await manager.query(
    `SELECT id, audience, filter, filled_to::text AS "filledTo", dropped_at IS NOT NULL AS "isDropped"
       FROM collection WHERE NOT filled OR dropped_at IS NOT NULL ORDER BY dropped_at IS NULL, id LIMIT 1`,
  );
  if (!task) return false;
  await (task.isDropped ? eraseSome(manager, task.id) : fill(manager, task));
  return true;
}

async function fill(manager: EntityManager, task: Task): Promise<void> {
  const scanned = await publishedAfter(manager, task.audience, task.filledTo, FILL_LIMITS.scannedMax);
  const wanted = scanned
    .filter((rendition) => passes(task.filter, rendition))
    .slice(0, FILL_LIMITS.filledMax);
  const isWhole = wanted.length < FILL_LIMITS.filledMax;
  const sent = await readSent(manager, await withoutObjects(manager, task.id, wanted));
  for (const rendition of wanted) {
    await enter(manager, task.id, rendition);
    const made = sent.get(rendition.id);
    if (made) await putIn(manager, task.id, rendition, made);
  }
  const last = isWhole ? scanned.at(-1) : wanted.at(-1);
  await manager.query(
    'UPDATE collection SET filled_to = coalesce($2::timestamptz, filled_to) WHERE id = $1',
    [task.id, last?.publishedAt ?? null],
  );
}

async function withoutObjects(
  manager: EntityManager,
  collectionId: string,
  renditions: readonly RenditionState[],
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM unnest($2::uuid[]) AS w (id) WHERE NOT EXISTS (
       SELECT FROM collection_object_holder h WHERE h.rendition_id = w.id AND h.collection_id = $1)`,
    [collectionId, renditions.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id);
}

async function enter(manager: EntityManager, collectionId: string, rendition: Candidate): Promise<void> {
  const { id, lineage, audience, audience_kind: audienceKind } = rendition;
  const holding = await collectionsHolding(manager, lineage, [audience]);
  if (holding.includes(collectionId)) return;
  const digest = (await digestsInLog(manager, [rendition])).get(id)!;
  await appendToCollections(manager, [
    { collectionId, kind: 'published', renditionId: id, audience, audienceKind, digest },
  ]);
}

/** Where the incident once left the collection it comes back later than it went. */
async function putIn(
  manager: EntityManager,
  collectionId: string,
  { id, incident_id: incidentId, audience_kind: audienceKind, modified }: Candidate,
  sent: Sent,
): Promise<void> {
  const [{ left }]: [{ left: boolean }] = await manager.query(
    'SELECT EXISTS (SELECT FROM collection_object WHERE collection_id = $1 AND object_id = $2 AND revoked) AS left',
    [collectionId, incidentId],
  );
  const later = new Date(Math.max(Date.now(), modified.getTime() + 1));
  if (left) await markSent(manager, [sent], later);
  else await markFirstSent(manager, sent);
  const objects = left
    ? sent.objectsAt(later)
    : sent.objectsAt(sent.findingsModified ?? undefined, 'findings');
  await putObjects(manager, [{ renditionId: id, audienceKind, collectionIds: [collectionId], objects }]);
}

const OF_COLLECTIONS = [
  'collection_object',
  'collection_object_holder',
  'collection_sending',
  'collection_entry',
] as const;

async function eraseSome(manager: EntityManager, collectionId: string): Promise<void> {
  for (const table of OF_COLLECTIONS) {
    const [, count]: [unknown, number] = await manager.query(
      `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE collection_id = $1 LIMIT $2))`,
      [collectionId, FILL_LIMITS.erasedMax],
    );
    if (count === FILL_LIMITS.erasedMax) return;
  }
  await manager.query('DELETE FROM collection WHERE id = $1', [collectionId]);
}
