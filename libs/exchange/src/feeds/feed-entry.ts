import type { ReleasedCollection, ReleasedEntry, ReleasedFinding } from '@app/publication';

/** A feed as its printers name it. */
export type FeedHead = ReleasedCollection;

/** One entry of a feed with what its rendition says beside its objects: all of it the viewer's own. */
export interface FeedEntry extends ReleasedEntry {
  readonly findings: readonly ReleasedFinding[];
  readonly facets: readonly { readonly facet: string; readonly value: string }[];
}

/** A page of a feed, with the cursor after it: undefined where there was nothing to read from the start. */
export interface FeedPage {
  readonly head: FeedHead;
  readonly entries: readonly FeedEntry[];
  readonly hasNext: boolean;
  readonly last: string | undefined;
}

/** What stands in place of a name, where an incident is no longer in a feed. */
export const WITHDRAWN_NAME = 'Withdrawn';

/** The values of one facet, in a stable order. */
export function valuesOf(entry: FeedEntry, facet: string): string[] {
  return entry.facets.filter((row) => row.facet === facet).map(({ value }) => value);
}

/** The principles of the Paris Call that an entry touches, each once, as `paris-call-5`. */
export function principlesOf(entry: FeedEntry): string[] {
  const touched = entry.findings.map(({ catalogue, principle }) => `${catalogue}-${principle}`);
  return [...new Set(touched)].sort();
}

/** What a tool reads of an entry, but for its objects: names on the wire, without anything of what was withdrawn. */
export function wireEntry(entry: FeedEntry): object {
  const { cursor, kind, addedAt, incident } = entry;
  const head = { cursor, kind, added_at: addedAt };
  if (kind === 'revoked') return { ...head, incident: { id: incident.id, revoked: true } };
  return {
    ...head,
    superseded: entry.superseded,
    incident: {
      id: incident.id,
      revoked: incident.revoked,
      name: incident.name,
      description: incident.description,
      occurred_at: incident.occurredAt?.toISOString() ?? null,
      published_at: incident.publishedAt,
      modified: incident.modified.toISOString(),
      demonstration: incident.demonstration,
      sectors: valuesOf(entry, 'sector'),
      countries: valuesOf(entry, 'country'),
      regions: valuesOf(entry, 'region'),
      findings: entry.findings.map((finding) => ({
        catalogue: finding.catalogue,
        catalogue_version: finding.catalogueVersion,
        principle: finding.principle,
        relation: finding.relation,
        certainty: finding.certainty,
        confidence: finding.confidence,
        review_state: finding.reviewState,
      })),
    },
  };
}

/** One entry as one line of JSON: the bundle stands in it as its stored bytes, neither parsed nor built. */
export function entryLine(entry: FeedEntry): string {
  const stix = entry.kind === 'revoked' ? 'null' : entry.incident.document;
  return `${JSON.stringify(wireEntry(entry)).slice(0, -1)},"stix":${stix}}`;
}
