import type { EntityManager } from 'typeorm';
import { tellingFindings } from './collection-object';
import { collectionsWithObjects, putObjects } from './collection-object.repository';
import { passes } from './collection-filter';
import { noteIdOf } from './findings-extension';
import {
  type CollectionEntry,
  appendToCollections,
  collectionsFor,
  collectionsHolding,
  digestsInLog,
  lockPublisher,
} from './log.repository';
import { eraseObjects, revokeObject } from './object-erasure.repository';
import { type RenditionState, renditionsOf } from './rendition.repository';
import { markSent, readSent, withOtherFindings } from './sent-rendition';

/**
 * Brings feeds to what people said of findings: an incident whose finding was rejected is revoked in those that are
 * limited to it, one whose finding was added appears, and in every feed that has it the incident goes out again with its
 * findings as they are now. The rendition itself and its bytes stay as they are. In the caller's transaction, which
 * holds the lock of the incident.
 */
export async function followReview(manager: EntityManager, lineage: string): Promise<void> {
  const before = await dueOf(manager, lineage);
  if (before.entries.length === 0 && before.changed.size === 0) return;
  await lockPublisher(manager);
  const { out, entries, changed } = await dueOf(manager, lineage);
  await appendToCollections(manager, entries);
  for (const rendition of out) {
    const own = entries.filter(({ renditionId }) => renditionId === rendition.id);
    if (own.length > 0 || changed.has(rendition.id)) await sendAgain(manager, lineage, rendition, own);
  }
}

interface Due {
  readonly out: readonly RenditionState[];
  readonly entries: readonly CollectionEntry[];
  readonly changed: ReadonlySet<string>;
}

async function dueOf(manager: EntityManager, lineage: string): Promise<Due> {
  const out = await renditionsOf(manager, lineage, ['published']);
  const audiences = out.map(({ audience }) => audience);
  const collections = await collectionsFor(manager, audiences);
  const holding = new Set(await collectionsHolding(manager, lineage, audiences));
  const digests = await digestsInLog(manager, out);
  const entries = collections.flatMap(({ id: collectionId, audience, filter }) => {
    const rendition = out.find((each) => each.audience === audience)!;
    const isWanted = passes(filter, rendition);
    if (isWanted === holding.has(collectionId)) return [];
    const { id: renditionId, audience_kind: audienceKind } = rendition;
    const kind = isWanted ? ('published' as const) : ('revoked' as const);
    return [{ collectionId, kind, renditionId, audience, audienceKind, digest: digests.get(renditionId)! }];
  });
  const changed = await withOtherFindings(
    manager,
    out.map(({ id }) => id),
  );
  return { out, entries, changed };
}

/** Later than all that went out of it before: a collection that it left and comes back to would else keep to the earlier word. */
async function sendAgain(
  manager: EntityManager,
  lineage: string,
  rendition: RenditionState,
  entries: readonly CollectionEntry[],
): Promise<void> {
  const { id, incident_id: incidentId, audience, audience_kind: audienceKind } = rendition;
  const modified = new Date(Math.max(Date.now(), rendition.modified.getTime() + 1));
  const sent = (await readSent(manager, [id])).get(id)!;
  await markSent(manager, [sent], modified);
  const ofKind = (kind: CollectionEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ collectionId }) => collectionId);
  const [entering, leaving] = [ofKind('published'), ofKind('revoked')];
  const having = await collectionsWithObjects(manager, id);
  const staying = having.filter((collection) => !leaving.includes(collection));
  const told = tellingFindings(sent.objectsAt(modified, 'findings'), incidentId);
  await putObjects(manager, [
    { renditionId: id, audienceKind, collectionIds: entering, objects: sent.objectsAt(modified) },
    { renditionId: id, audienceKind, collectionIds: staying, objects: told },
  ]);
  if (!sent.hasFindings)
    await revokeObject(manager, noteIdOf(incidentId), { collectionIds: staying, incidentId, modified });
  if (leaving.length === 0) return;
  const standing = await renditionsOf(manager, lineage, ['published', 'superseded']);
  const versions = standing.filter((each) => each.audience === audience).map((version) => version.id);
  await eraseObjects(manager, versions, { collectionIds: leaving, incidentId, renditionId: id, modified });
}
