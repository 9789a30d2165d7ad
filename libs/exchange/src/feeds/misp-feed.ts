import { createHash } from 'node:crypto';
import { type Tlp, strictest, tlpOfMarkingId } from '@app/marking';
import { type StixBundle, type StixObject, uuidOfDigest } from '@app/stix';
import { type FeedEntry, WITHDRAWN_NAME, principlesOf } from './feed-entry';
import { mispValuesOf } from './misp-attributes';

/** Who MISP is told made the events: the platform. A reporter is named inside an event, if at all. */
const ORGANISATION = { name: 'Entente', uuid: 'b1b3a6a2-6c7d-5b0e-9d52-0c3f7f7c7a51' } as const;
/** MISP's words for what no report says: threat level undefined, analysis complete. */
const THREAT_LEVEL_UNDEFINED = '4';
const ANALYSIS_COMPLETE = '2';
const REVOKED_TAG = 'entente:state="revoked"';
/** Attributes of one event at most: what a report may hold is bounded, and MISP slows down beyond. */
const ATTRIBUTES_MAX = 10_000;

/** The list of events of a MISP feed, by UUID. An event whose `timestamp` grew is fetched again by whoever has it. */
export function printMispManifest(entries: readonly FeedEntry[]): string {
  return JSON.stringify(Object.fromEntries(entries.map((entry) => [uuidOf(entry), headOf(entry)])));
}

/** One event of a MISP feed. One that was withdrawn is there still, later and empty: MISP deletes nothing by itself. */
export function printMispEvent(entry: FeedEntry): string {
  const objects = objectsOf(entry);
  const attributes = objects.flatMap((object) => attributesOf(entry, object)).slice(0, ATTRIBUTES_MAX);
  return JSON.stringify({
    Event: {
      uuid: uuidOf(entry),
      ...headOf(entry),
      published: true,
      publish_timestamp: secondsOf(entry),
      Attribute: [...new Map(attributes.map((attribute) => [attribute.uuid, attribute])).values()],
    },
  });
}

/** The hashes by which a MISP finds, without reading a feed, which of its events hold a value: MD5 of it, and the event. */
export function printMispHashes(entries: readonly FeedEntry[]): string {
  const lines = entries.flatMap((entry) =>
    objectsOf(entry)
      .flatMap(mispValuesOf)
      .map(({ value }) => `${createHash('md5').update(value).digest('hex')},${uuidOf(entry)}\n`),
  );
  return [...new Set(lines)].join('');
}

/** The UUID under which an incident is an event. */
export function uuidOf({ incident }: FeedEntry): string {
  return incident.id.slice('incident--'.length);
}

function headOf(entry: FeedEntry) {
  const isRevoked = entry.kind === 'revoked';
  const { incident, addedAt } = entry;
  return {
    info: isRevoked ? WITHDRAWN_NAME : incident.name,
    date: (isRevoked ? addedAt : (incident.occurredAt?.toISOString() ?? incident.publishedAt)).slice(0, 10),
    timestamp: secondsOf(entry),
    threat_level_id: THREAT_LEVEL_UNDEFINED,
    analysis: ANALYSIS_COMPLETE,
    Orgc: ORGANISATION,
    Tag: tagsOf(entry).map((name) => ({ name, colour: '#0b6e99' })),
  };
}

function tagsOf(entry: FeedEntry): string[] {
  if (entry.kind === 'revoked') return [REVOKED_TAG];
  const objects = objectsOf(entry);
  const techniques = objects.filter(({ type }) => type === 'attack-pattern').flatMap(techniqueTag);
  const principles = principlesOf(entry).map((name) => name.replace(/-(?=[^-]+$)/, ':principle="') + '"');
  return [`tlp:${markingOf(objects).toLowerCase()}`, ...principles, ...new Set(techniques)];
}

/** The strictest TLP that anything in the rendition carries. */
function markingOf(objects: readonly StixObject[]): Tlp {
  const refs = objects.flatMap(({ object_marking_refs: given }) => (Array.isArray(given) ? given : []));
  return refs
    .flatMap((ref) => (typeof ref === 'string' ? (tlpOfMarkingId(ref) ?? []) : []))
    .reduce<Tlp>((most, each) => strictest(most, each), 'CLEAR');
}

function techniqueTag({ name, external_references: references }: StixObject): string[] {
  const ids = (Array.isArray(references) ? references : []).flatMap((reference) => {
    const id = (reference as { external_id?: unknown } | null)?.external_id;
    return typeof id === 'string' && /^T\d{4}(\.\d{3})?$/.test(id) ? [id] : [];
  });
  const title = typeof name === 'string' ? name.replaceAll('"', "'") : '';
  return ids.map((id) => `misp-galaxy:mitre-attack-pattern="${title} - ${id}"`);
}

function attributesOf(entry: FeedEntry, object: StixObject) {
  return mispValuesOf(object).map(({ type, category, value, toIds }) => ({
    uuid: attributeUuid(entry, type, value),
    type,
    category,
    value,
    to_ids: toIds,
    timestamp: secondsOf(entry),
    comment: object.id,
  }));
}

/** The same attribute of the same event has the same UUID in every version (RFC 9562 section 5.8: our own derivation). */
function attributeUuid(entry: FeedEntry, type: string, value: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([uuidOf(entry), type, value]))
    .digest();
  return uuidOfDigest(digest, 8);
}

function objectsOf({ kind, incident }: FeedEntry): readonly StixObject[] {
  return kind === 'revoked' ? [] : (JSON.parse(incident.document) as StixBundle).objects;
}

/** The moment of the entry in whole seconds, as MISP writes it. */
function secondsOf({ addedAt }: FeedEntry): string {
  return String(Math.floor(Date.parse(addedAt) / 1_000));
}
