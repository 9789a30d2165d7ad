import type { EntityManager } from 'typeorm';
import { type SubmissionVersion, publishReady } from './publisher';
import { type ReleasedDocument, type RenditionRow, contentDigest, toRow } from './rendition';
import {
  type RenditionState,
  type Stamp,
  dropUnpublished,
  insertRendition,
  linkSubmission,
  refreshColumns,
  renditionsOf,
  unlinkSubmission,
} from './rendition.repository';
import { applyReview, lockLineage, noteDue } from './review.repository';

/**
 * Puts renditions made anew from the same submission in the place of those that stand, and publishes them, in the
 * caller's transaction. An audience whose content is the same keeps its rendition, its entries and its bytes; one that
 * no longer gets anything is told so. What waits for a release goes on waiting. What is out is replaced at once, unless
 * `waits` says that more may be shown now: then what the terms hold waits beside it, as after an amendment.
 * Returns the audiences whose content changed.
 */
export async function remakeRenditions(
  manager: EntityManager,
  submission: SubmissionVersion,
  documents: readonly ReleasedDocument[],
  stamp: Stamp,
  { waits }: { readonly waits: boolean },
): Promise<string[]> {
  const { id, lineage } = submission;
  await lockLineage(manager, lineage);
  const standing = await renditionsOf(manager, lineage, ['published', 'held', 'ready']);
  const kept: string[] = [];
  const changed: string[] = [];
  for (const document of documents) {
    const own = standing.filter(({ audience }) => audience === document.audience.key);
    const row = toRow(waits ? document : following(document, own));
    const same = own.find((rendition) => isSame(rendition, row));
    if (same && (await refreshColumns(manager, same.id, row))) await noteDue(manager, [lineage]);
    if (!same) changed.push(row.audience);
    const renditionId = same?.id ?? (await insertRendition(manager, lineage, row));
    kept.push(renditionId);
    await linkSubmission(manager, id, renditionId);
  }
  const gone = standing.filter(({ audience }) => !documents.some((each) => each.audience.key === audience));
  await unlinkSubmission(
    manager,
    id,
    gone.map((rendition) => rendition.id),
  );
  await dropUnpublished(manager, lineage, kept);
  if (changed.length > 0) await applyReview(manager, lineage);
  const isAnyReady = standing.some(({ id: each, status }) => status === 'ready' && kept.includes(each));
  if (changed.length + gone.length > 0 || isAnyReady) await publishReady(manager, submission, stamp);
  return [...changed, ...new Set(gone.map(({ audience }) => audience))];
}

/** What making renditions anew would come to, by kind of audience: other content, or none any more. Writes nothing. */
export async function compareRenditions(
  manager: Pick<EntityManager, 'query'>,
  lineage: string,
  documents: readonly ReleasedDocument[],
): Promise<{ changed: string[]; gone: string[] }> {
  const standing = await renditionsOf(manager, lineage, ['published', 'held', 'ready']);
  const changed = documents.filter((document) => {
    const own = standing.filter(({ audience }) => audience === document.audience.key);
    return !own.some(({ content_digest }) => content_digest.equals(contentDigest(document)));
  });
  const gone = standing.filter(({ audience }) => !documents.some((each) => each.audience.key === audience));
  return {
    changed: changed.map(({ audience }) => audience.kind),
    gone: [...new Map(gone.map((each) => [each.audience, each.audience_kind])).values()],
  };
}

/** Does not wait where the one before it is out and nothing else of that audience waits. */
function following(document: ReleasedDocument, own: readonly RenditionState[]): ReleasedDocument {
  const isOut = own.some(({ status }) => status === 'published');
  const isWaiting = own.some(({ status }) => status === 'held');
  return { ...document, held: document.held && (isWaiting || !isOut) };
}

/** The content is the same, and it stands where it is to stand: what is out or released needs no second release. */
function isSame({ status, content_digest }: RenditionState, row: RenditionRow): boolean {
  return (status !== 'held' || row.held) && content_digest.equals(row.contentDigest);
}
