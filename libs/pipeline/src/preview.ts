import type { Enrichment } from '@app/enrichment';
import { type Audience, type SharingTerms, audiencesOf } from '@app/marking';
import { stamp, wordsOf } from '@app/redaction';
import { type StixBundle, type StixObject, compareTimestamps } from '@app/stix';
import type { AudiencePreview, PreviewAnswer } from '@app/submission';
import { type MadeRendition, type ReleaseContext, makeRenditions } from './release';

/** What a preview is made from, and for whom. */
export interface PreviewOf {
  readonly bundle: StixBundle;
  readonly enrichments: readonly Enrichment[];
  readonly context: ReleaseContext;
  readonly audiences: readonly Audience[];
  /** Stands for the moment at which a rendition would go out (RFC 3339). */
  readonly at: string;
}

/**
 * What each of these audiences would get, beside what was submitted, with every change explained. Made as what goes out
 * is made; whatever a real release would decide later (ids, times, pseudonyms) is up to the context to stand in for.
 */
export function previewOf({ bundle, enrichments, context, audiences, at }: PreviewOf): PreviewAnswer {
  const originals = newestObjects(bundle);
  const ids = originals.map(({ id }) => id);
  return {
    originals: originals.map((object) => ({ objectId: object.id, stix: JSON.stringify(object) })),
    audiences: makeRenditions(bundle, enrichments, context, audiences).map((rendition) =>
      audiencePreview(rendition, ids, at),
    ),
  };
}

/** The audiences of terms that a preview is asked for, by key; all of them when none is named. */
export function audiencesNamed(terms: SharingTerms, keys: readonly string[]): Audience[] {
  return audiencesOf(terms).filter(({ key }) => keys.length === 0 || keys.includes(key));
}

function audiencePreview(
  { audience, release, made }: MadeRendition,
  ids: readonly string[],
  at: string,
): AudiencePreview {
  const { key, kind, ceiling } = audience;
  const frame = { audience: key, kind, ceiling };
  if (!made) {
    const objects = ids.map((objectId) => ({ objectId, rendition: null }));
    return { ...frame, outcome: 'nothing', bundle: null, objects, findings: [], changes: [], residue: [] };
  }
  const { redacted, findings } = made;
  const stamped = stamp(redacted.bundle, { created: at, modified: at });
  const byId = new Map(stamped.objects.map((object) => [object.id, JSON.stringify(object)]));
  const newIds = new Map(redacted.pairs.map(({ objectId, renditionId }) => [objectId, renditionId]));
  return {
    ...frame,
    outcome: release,
    bundle: JSON.stringify(stamped),
    objects: ids.map((objectId) => ({ objectId, rendition: byId.get(newIds.get(objectId) ?? '') ?? null })),
    findings,
    changes: redacted.record.map((change) => ({ ...change, words: wordsOf(change) })),
    residue: redacted.residue,
  };
}

/** The newest version of each object, in the order of the bundle. */
function newestObjects(bundle: StixBundle): StixObject[] {
  const newest = new Map<string, StixObject>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const other = newest.get(id);
    if (!other || compareTimestamps(modified(object), modified(other)) > 0) newest.set(id, object);
  }
  return [...newest.values()];
}

function modified(object: StixObject): string {
  return typeof object['modified'] === 'string' ? object['modified'] : '';
}
