import type { EntityManager } from 'typeorm';
import { putObjects } from './collection-object.repository';
import type { CollectionEntry } from './log.repository';
import { eraseObjects, revokeMissing } from './object-erasure.repository';
import { type RenditionState, renditionsOf } from './rendition.repository';
import type { Sent } from './sent-rendition';

/**
 * Does object by object what the entries say of renditions that just went out: those that are published come in, what
 * the version before brought and they do not goes out revoked, and where an incident no longer belongs all of it goes.
 * Under the publisher's lock.
 */
export async function sendObjects(
  manager: EntityManager,
  lineage: string,
  entries: readonly CollectionEntry[],
  sent: ReadonlyMap<string, Sent>,
): Promise<void> {
  const ids = [...new Set(entries.map(({ renditionId }) => renditionId))];
  const collectionsOf = (renditionId: string, kind: CollectionEntry['kind']) =>
    entries
      .filter((entry) => entry.renditionId === renditionId && entry.kind === kind)
      .map(({ collectionId }) => collectionId);
  await putObjects(
    manager,
    ids.map((renditionId) => ({
      renditionId,
      audienceKind: sent.get(renditionId)!.audienceKind,
      collectionIds: collectionsOf(renditionId, 'published'),
      objects: sent.get(renditionId)!.objectsAt(),
    })),
  );
  const standing = await renditionsOf(manager, lineage, ['published', 'superseded']);
  for (const rendition of standing.filter(({ id }) => ids.includes(id))) {
    const earlier = earlierThan(rendition, standing);
    if (earlier.length === 0) continue;
    const { id, incident_id: incidentId, modified } = rendition;
    await revokeMissing(manager, id, earlier, {
      collectionIds: collectionsOf(id, 'published'),
      incidentId,
      modified,
    });
    const collectionIds = collectionsOf(id, 'revoked');
    if (collectionIds.length > 0)
      await eraseObjects(manager, earlier, { collectionIds, incidentId, renditionId: id, modified });
  }
}

function earlierThan(rendition: RenditionState, standing: readonly RenditionState[]): string[] {
  return standing
    .filter(({ id, audience }) => audience === rendition.audience && id !== rendition.id)
    .map(({ id }) => id);
}
