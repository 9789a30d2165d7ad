import type { EntityManager } from 'typeorm';
import {
  type CollectionEntry,
  appendToCollections,
  collectionsFor,
  collectionsHolding,
  digestsInLog,
  lockPublisher,
} from './log.repository';
import { renditionsOf } from './rendition.repository';

/**
 * Brings the feeds that are limited to a principle to what people said of its findings: an incident whose finding was
 * rejected is revoked there, and one whose finding was added appears. The rendition itself, its bytes and every other
 * feed stay as they are. In the caller's transaction, which holds the lock of the incident.
 */
export async function followReview(manager: EntityManager, lineage: string): Promise<void> {
  if ((await entriesDue(manager, lineage)).length === 0) return;
  await lockPublisher(manager);
  await appendToCollections(manager, await entriesDue(manager, lineage));
}

async function entriesDue(manager: EntityManager, lineage: string): Promise<CollectionEntry[]> {
  const out = await renditionsOf(manager, lineage, ['published']);
  const audiences = out.map(({ audience }) => audience);
  const collections = await collectionsFor(manager, audiences);
  const holding = new Set(await collectionsHolding(manager, lineage, audiences));
  const digests = await digestsInLog(manager, out);
  return collections.flatMap(({ id: collectionId, audience, principle }) => {
    const rendition = out.find((each) => each.audience === audience)!;
    const isWanted = principle === null || rendition.principles.includes(principle);
    if (isWanted === holding.has(collectionId)) return [];
    const { id: renditionId, audience_kind: audienceKind } = rendition;
    const kind = isWanted ? ('published' as const) : ('revoked' as const);
    return [{ collectionId, kind, renditionId, audience, audienceKind, digest: digests.get(renditionId)! }];
  });
}
