import type { EntityManager } from 'typeorm';
import type { StixBundle } from '@app/stix';
import {
  appendToCollection,
  appendToLog,
  collectionsFor,
  collectionsHolding,
  lockPublisher,
} from './log.repository';
import { type ReleasedDocument, contentDigest, toRow } from './rendition';
import {
  type RenditionState,
  dropUnpublished,
  eraseRendition,
  insertRendition,
  linkSubmission,
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
 * newest submission no longer reaches. In the caller's transaction, one publisher at a time.
 */
export async function publishReady(
  manager: EntityManager,
  submission: { readonly id: string; readonly lineage: string },
): Promise<void> {
  const ready = await renditionsOf(manager, submission.lineage, ['ready']);
  const linked = await linkedAudiences(manager, submission.id);
  await lockPublisher(manager);
  const current = await renditionsOf(manager, submission.lineage, ['published']);
  for (const rendition of ready) {
    await publishOne(
      manager,
      submission.lineage,
      rendition,
      current.find(({ audience }) => audience === rendition.audience),
    );
  }
  for (const rendition of current) {
    if (!linked.has(rendition.audience)) await revoke(manager, submission.lineage, rendition.audience);
  }
}

async function linkedAudiences(manager: EntityManager, submissionId: string): Promise<Set<string>> {
  const rows: { audience: string }[] = await manager.query(
    `SELECT DISTINCT r.audience FROM submission_rendition s JOIN rendition r ON r.id = s.rendition_id WHERE s.submission_id = $1`,
    [submissionId],
  );
  return new Set(rows.map((row) => row.audience));
}

async function publishOne(
  manager: EntityManager,
  lineage: string,
  next: RenditionState,
  previous: RenditionState | undefined,
) {
  const entry = await loggable(manager, next);
  const holding = await collectionsHolding(manager, lineage, next.audience);
  if (previous) {
    await manager.query(`UPDATE rendition SET status = 'superseded' WHERE id = $1`, [previous.id]);
    await appendToLog(manager, 'superseded', await loggable(manager, previous));
  }
  const addedAt = await appendToLog(manager, 'published', entry);
  await manager.query(`UPDATE rendition SET status = 'published', published_at = $2 WHERE id = $1`, [
    next.id,
    addedAt,
  ]);
  for (const collection of await collectionsFor(manager, next.audience)) {
    const wanted = collection.principle === null || next.principles.includes(collection.principle);
    if (wanted) await appendToCollection(manager, collection.id, 'published', entry);
    else if (holding.includes(collection.id))
      await appendToCollection(manager, collection.id, 'revoked', entry);
  }
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
  const last = versions.at(-1);
  if (!last) return;
  const entry = await loggable(manager, last);
  const { modified } = nextTimes(versions);
  for (const version of versions) {
    await eraseRendition(
      manager,
      version.id,
      tombstone(version.incident_id, version.created, modified),
      modified,
    );
  }
  await appendToLog(manager, 'withdrawn', entry);
  for (const collection of await collectionsHolding(manager, lineage, audience)) {
    await appendToCollection(manager, collection, 'revoked', entry);
  }
}

async function loggable(manager: EntityManager, rendition: RenditionState) {
  const rows: { digest: Buffer }[] = await manager.query(
    `SELECT sha256(salt || convert_to(document, 'UTF8')) AS digest FROM rendition WHERE id = $1`,
    [rendition.id],
  );
  const { id, audience, audience_kind } = rendition;
  return { renditionId: id, audience, audienceKind: audience_kind, digest: rows[0]!.digest };
}
