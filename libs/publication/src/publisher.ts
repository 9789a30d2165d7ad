import type { EntityManager } from 'typeorm';
import { passes } from './collection-filter';
import {
  type CollectionEntry,
  type FilteredCollection,
  appendToCollections,
  appendToLog,
  collectionsFor,
  collectionsHolding,
  digestsInLog,
  lockPublisher,
} from './log.repository';
import { eraseObjects } from './object-erasure.repository';
import { type ReleasedDocument, contentDigest, toRow } from './rendition';
import {
  type RenditionState,
  type Stamp,
  countHeldLast,
  digestsOfBytes,
  dropUnpublished,
  eraseRendition,
  insertRendition,
  linkSubmission,
  markPublished,
  markSuperseded,
  renditionsOf,
  stampRendition,
  unlinkSubmission,
  unlinkWithdrawn,
} from './rendition.repository';
import { type Sent, markSent, readSent } from './sent-rendition';
import { sendObjects } from './send-objects';
import { applyReview, eraseSaid, lockLineage, noteDue } from './review.repository';
import { tombstone } from './tombstone';

/** One version of an incident, as its submitter sent it. */
export interface SubmissionVersion {
  readonly id: string;
  readonly lineage: string;
}

/**
 * Makes renditions ready, before any lock: rows, bytes and index columns. An audience whose content did not change
 * gets nothing; what waits for its release with the same content goes on waiting, and the rest that waits is dropped.
 */
export async function prepareRenditions(
  manager: EntityManager,
  submission: SubmissionVersion,
  released: readonly ReleasedDocument[],
): Promise<void> {
  const standing = await renditionsOf(manager, submission.lineage, ['published', 'held']);
  const kept: string[] = [];
  for (const document of released) {
    const current = standing.find((rendition) => isUnchanged(rendition, document));
    const id = current?.id ?? (await insertRendition(manager, submission.lineage, toRow(document)));
    kept.push(id);
    await linkSubmission(manager, submission.id, id);
  }
  await dropUnpublished(manager, submission.lineage, kept);
  await applyReview(manager, submission.lineage);
}

function isUnchanged(
  { audience, status, content_digest }: RenditionState,
  document: ReleasedDocument,
): boolean {
  const isInPlace = status === 'published' || document.held;
  return isInPlace && audience === document.audience.key && content_digest.equals(contentDigest(document));
}

/** `created` never changes from version to version; `modified` is later each time (STIX 2.1 section 3.6). */
function nextTimes(earlier: readonly RenditionState[]): { created: Date; modified: Date } {
  const latest = Math.max(0, ...earlier.map(({ modified }) => modified.getTime()));
  const modified = new Date(Math.max(Date.now(), latest + 1));
  return { created: earlier[0]?.created ?? modified, modified };
}

/**
 * Publishes what is ready of a submission, supersedes what it replaces, and revokes the incident for audiences that
 * it no longer reaches. In the caller's transaction, one publisher at a time: stamps, digests, bytes of objects and
 * collections are at hand before the lock; under it they are only put in. Stamped when it goes out, a rendition does not
 * tell how long it waited.
 */
export async function publishReady(
  manager: EntityManager,
  submission: SubmissionVersion,
  stamp: Stamp,
): Promise<void> {
  const { id, lineage } = submission;
  await lockLineage(manager, lineage);
  const linked = await linkedRenditions(manager, id);
  const ready = (await renditionsOf(manager, lineage, ['ready'])).filter((rendition) =>
    linked.ids.has(rendition.id),
  );
  const current = await putOut(manager, submission, ready, stamp);
  for (const rendition of current) {
    if (!linked.audiences.has(rendition.audience)) await revoke(manager, lineage, rendition.audience);
  }
  await noteDue(manager, [lineage]);
}

/** Publishes these and supersedes what they replace, under the lock of the publisher. Returns what was out before. */
async function putOut(
  manager: EntityManager,
  { id, lineage }: SubmissionVersion,
  ready: readonly RenditionState[],
  stamp: Stamp,
): Promise<RenditionState[]> {
  await stampAll(manager, lineage, ready, stamp);
  const next = withDigests(ready, await digestsOfBytes(manager, ready));
  const sent = await readSent(manager, idsOf(ready));
  await markSent(manager, [...sent.values()], null);
  await lockPublisher(manager);
  const current = await renditionsOf(manager, lineage, ['published']);
  if (next.length > 0)
    await unlinkSubmission(manager, id, await publishAll(manager, lineage, next, current, sent));
  return current;
}

/**
 * Puts a document in the place of what is out for its audience, at once, whatever waits there: that goes on waiting.
 * The document is of the version that what is out came of. Where the content is the same nothing happens.
 */
export async function replaceOut(
  manager: EntityManager,
  submission: SubmissionVersion,
  document: ReleasedDocument,
  stamp: Stamp,
): Promise<void> {
  const { id, lineage } = submission;
  const row = toRow({ ...document, held: false });
  await lockLineage(manager, lineage);
  const out = await renditionsOf(manager, lineage, ['published']);
  const current = out.find(({ audience }) => audience === row.audience);
  if (!current || current.content_digest.equals(row.contentDigest)) return;
  await insertRendition(manager, lineage, row);
  await linkSubmission(manager, id, row.id);
  await applyReview(manager, lineage);
  const inserted = await renditionsOf(manager, lineage, ['ready']);
  const ready = inserted.filter((rendition) => rendition.id === row.id);
  await putOut(manager, submission, ready, stamp);
  await countHeldLast(manager, lineage, row.audience);
}

/** Withdraws what is out of an incident for one audience, in all versions. What waits there goes on waiting. */
export async function withhold(manager: EntityManager, lineage: string, audience: string): Promise<void> {
  await lockLineage(manager, lineage);
  await lockPublisher(manager);
  await revoke(manager, lineage, audience);
  await unlinkWithdrawn(manager, lineage, audience);
}

async function stampAll(
  manager: EntityManager,
  lineage: string,
  ready: readonly RenditionState[],
  stamp: Stamp,
): Promise<void> {
  const standing = await renditionsOf(manager, lineage, ['published', 'superseded', 'withdrawn']);
  for (const { id, audience } of ready) {
    const times = nextTimes(standing.filter((earlier) => earlier.audience === audience));
    await stampRendition(manager, id, times, stamp);
  }
}

async function linkedRenditions(
  manager: EntityManager,
  submissionId: string,
): Promise<{ ids: Set<string>; audiences: Set<string> }> {
  const rows: { id: string; audience: string }[] = await manager.query(
    `SELECT r.id, r.audience FROM submission_rendition s JOIN rendition r ON r.id = s.rendition_id WHERE s.submission_id = $1`,
    [submissionId],
  );
  return { ids: new Set(rows.map(({ id }) => id)), audiences: new Set(rows.map(({ audience }) => audience)) };
}

/** Returns the renditions that were replaced. */
async function publishAll(
  manager: EntityManager,
  lineage: string,
  next: readonly LoggableRendition[],
  current: readonly RenditionState[],
  sent: ReadonlyMap<string, Sent>,
): Promise<string[]> {
  const audiences = next.map(({ audience }) => audience);
  const replaced = current.filter(({ audience }) => audiences.includes(audience));
  const previous = withDigests(replaced, await digestsInLog(manager, replaced));
  const collections = await collectionsFor(manager, audiences);
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
  const entries = next.flatMap((rendition) => entriesFor(rendition, collections, holding));
  await appendToCollections(manager, entries);
  await sendObjects(manager, lineage, entries, sent);
  return idsOf(replaced);
}

/** What the collections of a rendition's audience are told: those that want it, and those that no longer do. */
function entriesFor(
  rendition: LoggableRendition,
  collections: readonly FilteredCollection[],
  holding: readonly string[],
): CollectionEntry[] {
  return collections
    .filter(({ audience }) => audience === rendition.audience)
    .flatMap(({ id, filter }) => {
      const isWanted = passes(filter, rendition);
      const kind = isWanted ? 'published' : 'revoked';
      return isWanted || holding.includes(id) ? [{ ...loggable(rendition), collectionId: id, kind }] : [];
    });
}

/** Withdraws an incident from every audience that had it, and erases its bytes in all versions. */
export async function withdrawAll(manager: EntityManager, lineage: string): Promise<void> {
  await lockLineage(manager, lineage);
  await dropUnpublished(manager, lineage, []);
  await lockPublisher(manager);
  const standing = await renditionsOf(manager, lineage, ['published', 'superseded']);
  for (const audience of new Set(standing.map((rendition) => rendition.audience)))
    await revoke(manager, lineage, audience);
  await eraseSaid(manager, lineage);
}

async function revoke(manager: EntityManager, lineage: string, audience: string): Promise<void> {
  const all = await renditionsOf(manager, lineage, ['published', 'superseded']);
  const versions = all.filter((rendition) => rendition.audience === audience);
  const [last] = withDigests(versions.slice(-1), await digestsInLog(manager, versions));
  if (!last) return;
  await eraseSaid(manager, lineage, audience);
  const { modified } = nextTimes(versions);
  for (const version of versions) {
    await eraseRendition(
      manager,
      version.id,
      tombstone(version.incident_id, version.created, modified),
      modified,
    );
  }
  await eraseObjects(manager, idsOf(versions), {
    incidentId: last.incident_id,
    renditionId: last.id,
    modified,
  });
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
