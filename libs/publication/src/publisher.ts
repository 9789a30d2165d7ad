import type { EntityManager } from 'typeorm';
import type { StixBundle } from '@app/stix';
import {
  type CollectionEntry,
  appendToCollections,
  appendToLog,
  collectionsFor,
  collectionsHolding,
  digestsInLog,
  lockPublisher,
} from './log.repository';
import { type ReleasedDocument, contentDigest, toRow } from './rendition';
import {
  type RenditionState,
  digestsOfBytes,
  dropUnpublished,
  eraseRendition,
  insertRendition,
  linkSubmission,
  markPublished,
  markSuperseded,
  renditionsOf,
} from './rendition.repository';
import { tombstone } from './tombstone';

/** How the publisher stamps a bundle: `created` and `modified` are its own, never the submitter's. */
export type Stamp = (bundle: StixBundle, times: { created: string; modified: string }) => StixBundle;

/**
 * Makes renditions ready, before any lock: rows, bytes and index columns. An audience whose content did not change
 * gets nothing, and what waited for its release from an older version is dropped.
 */
export async function prepareRenditions(
  manager: EntityManager,
  submission: { readonly id: string; readonly lineage: string },
  released: readonly ReleasedDocument[],
  stamp: Stamp,
): Promise<void> {
  await dropUnpublished(manager, submission.lineage);
  const standing = await renditionsOf(manager, submission.lineage, ['published', 'superseded', 'withdrawn']);
  for (const document of released) {
    const earlier = standing.filter(({ audience }) => audience === document.audience.key);
    const current = earlier.find(({ status }) => status === 'published');
    if (current?.content_digest.equals(contentDigest(document))) {
      await linkSubmission(manager, submission.id, current.id);
      continue;
    }
    const times = nextTimes(earlier);
    const stamped = stamp(document.bundle, {
      created: times.created.toISOString(),
      modified: times.modified.toISOString(),
    });
    const row = toRow(document, stamped, times);
    await insertRendition(manager, submission.lineage, row);
    await linkSubmission(manager, submission.id, row.id);
  }
}

/** `created` never changes from version to version; `modified` is later each time (STIX 2.1 section 3.6). */
function nextTimes(earlier: readonly RenditionState[]): { created: Date; modified: Date } {
  const now = Date.now();
  const latest = Math.max(0, ...earlier.map(({ modified }) => modified.getTime()));
  const modified = new Date(Math.max(now, latest + 1));
  return { created: earlier[0]?.created ?? modified, modified };
}

/**
 * Publishes what is ready of an incident, supersedes what it replaces, and revokes it for audiences that the
 * newest submission no longer reaches. In the caller's transaction, one publisher at a time: digests and collections
 * are at hand before the lock, and what is done under it does not grow with the size of a rendition.
 */
export async function publishReady(
  manager: EntityManager,
  submission: { readonly id: string; readonly lineage: string },
): Promise<void> {
  const { id, lineage } = submission;
  const ready = await renditionsOf(manager, lineage, ['ready']);
  const next = withDigests(ready, await digestsOfBytes(manager, ready));
  const collections = await collectionsFor(
    manager,
    ready.map(({ audience }) => audience),
  );
  const linked = await linkedAudiences(manager, id);
  await lockPublisher(manager);
  const current = await renditionsOf(manager, lineage, ['published']);
  if (next.length > 0) await publishAll(manager, lineage, next, current, collections);
  for (const rendition of current) {
    if (!linked.has(rendition.audience)) await revoke(manager, lineage, rendition.audience);
  }
}

async function linkedAudiences(manager: EntityManager, submissionId: string): Promise<Set<string>> {
  const rows: { audience: string }[] = await manager.query(
    `SELECT DISTINCT r.audience FROM submission_rendition s JOIN rendition r ON r.id = s.rendition_id WHERE s.submission_id = $1`,
    [submissionId],
  );
  return new Set(rows.map((row) => row.audience));
}

type Collections = Awaited<ReturnType<typeof collectionsFor>>;

async function publishAll(
  manager: EntityManager,
  lineage: string,
  next: readonly LoggableRendition[],
  current: readonly RenditionState[],
  collections: Collections,
): Promise<void> {
  const audiences = next.map(({ audience }) => audience);
  const replaced = current.filter(({ audience }) => audiences.includes(audience));
  const previous = withDigests(replaced, await digestsInLog(manager, replaced));
  const holding = await collectionsHolding(manager, lineage, audiences);
  await markSuperseded(manager, idsOf(replaced));
  await appendToLog(
    manager,
    next.flatMap((rendition) => [
      ...previous
        .filter(({ audience }) => audience === rendition.audience)
        .map((earlier) => ({ ...loggable(earlier), kind: 'superseded' as const })),
      { ...loggable(rendition), kind: 'published' as const },
    ]),
  );
  await markPublished(manager, idsOf(next));
  await appendToCollections(
    manager,
    next.flatMap((rendition) => entriesFor(rendition, collections, holding)),
  );
}

/** What the collections of a rendition's audience are told: those that want it, and those that no longer do. */
function entriesFor(
  rendition: LoggableRendition,
  collections: Collections,
  holding: readonly string[],
): CollectionEntry[] {
  return collections
    .filter(({ audience }) => audience === rendition.audience)
    .flatMap(({ id, principle }) => {
      const isWanted = principle === null || rendition.principles.includes(principle);
      const kind = isWanted ? 'published' : 'revoked';
      return isWanted || holding.includes(id) ? [{ ...loggable(rendition), collectionId: id, kind }] : [];
    });
}

/** Withdraws an incident from every audience that had it, and erases its bytes in all versions. */
export async function withdrawAll(manager: EntityManager, lineage: string): Promise<void> {
  await dropUnpublished(manager, lineage);
  await lockPublisher(manager);
  const standing = await renditionsOf(manager, lineage, ['published', 'superseded']);
  for (const audience of new Set(standing.map((rendition) => rendition.audience)))
    await revoke(manager, lineage, audience);
}

async function revoke(manager: EntityManager, lineage: string, audience: string): Promise<void> {
  const all = await renditionsOf(manager, lineage, ['published', 'superseded']);
  const versions = all.filter((rendition) => rendition.audience === audience);
  const [last] = withDigests(versions.slice(-1), await digestsInLog(manager, versions));
  if (!last) return;
  const { modified } = nextTimes(versions);
  for (const version of versions) {
    await eraseRendition(
      manager,
      version.id,
      tombstone(version.incident_id, version.created, modified),
      modified,
    );
  }
  const entry = loggable(last);
  await appendToLog(manager, [{ ...entry, kind: 'withdrawn' }]);
  const holding = await collectionsHolding(manager, lineage, [audience]);
  await appendToCollections(
    manager,
    holding.map((collectionId) => ({ ...entry, collectionId, kind: 'revoked' })),
  );
}

type LoggableRendition = RenditionState & { readonly digest: Buffer };

function withDigests(
  renditions: readonly RenditionState[],
  digests: ReadonlyMap<string, Buffer>,
): LoggableRendition[] {
  return renditions.map((rendition) => ({ ...rendition, digest: digests.get(rendition.id)! }));
}

function loggable({ id, audience, audience_kind, digest }: LoggableRendition) {
  return { renditionId: id, audience, audienceKind: audience_kind, digest };
}

function idsOf(renditions: readonly RenditionState[]): string[] {
  return renditions.map(({ id }) => id);
}
