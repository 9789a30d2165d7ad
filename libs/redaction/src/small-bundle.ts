import type { Enrichment } from '@app/enrichment';
import type { Audience, SharingTerms, Tlp } from '@app/marking';
import { audiencesOf, parseSharingTerms, TLP_MARKINGS } from '@app/marking';
import type { StixBundle, StixObject, StixValue } from '@app/stix';
import { redact } from './redact';
import type { Redacted, RedactionContext } from './redaction';

/** Small bundles and what becomes of them, for the tests of this room. */
const COMMUNITY = '11111111-1111-4111-8111-111111111111';
export const PLATFORM = { id: 'identity--99999999-9999-4999-8999-999999999999', name: 'Entente' };
export const TIME = '2024-03-15T10:11:12.131Z';

/** Properties of an object besides its type and id. */
export type Properties = { [name: string]: StixValue };

/** An id that a test can tell by its number. */
export function id(type: string, number: number): string {
  return `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An object by type and number. */
export function object(type: string, number: number, properties: Properties): StixObject {
  return { type, spec_version: '2.1', id: id(type, number), ...properties };
}

/** An object marking. */
export function marked(level: Tlp): Properties {
  return { object_marking_refs: [TLP_MARKINGS[level].id] };
}

/** A granular marking. */
export function part(level: Tlp, ...selectors: string[]): Properties {
  return { granular_markings: [{ marking_ref: TLP_MARKINGS[level].id, selectors }] };
}

/** A relationship between two ids. */
export function relation(
  number: number,
  source: string,
  relationship_type: string,
  target: string,
  more: Properties = {},
): StixObject {
  return object('relationship', number, {
    relationship_type,
    source_ref: source,
    target_ref: target,
    ...more,
  });
}

/** The incident of every bundle. */
export const INCIDENT = id('incident', 1);
/** The identity that most bundles have for a victim. */
export const VICTIM = id('identity', 2);
/** An incident that everybody may see. */
export const incident = object('incident', 1, { name: 'Breach', ...marked('CLEAR') });

/** A bundle of these objects and, if there is none among them, the incident. */
export function bundleOf(...objects: StixObject[]): StixBundle {
  return {
    type: 'bundle',
    id: id('bundle', 9),
    objects: objects.some(({ type }) => type === 'incident') ? objects : [incident, ...objects],
  };
}

/** For whom, and under which terms. Without it: for the public, everything CLEAR by default. */
export interface Setting {
  readonly to?: Audience['kind'];
  readonly terms?: Partial<SharingTerms>;
  readonly enrichments?: Enrichment[];
  readonly context?: Partial<RedactionContext>;
}

/** The rendition of a bundle. */
export function redactedFor(
  bundle: StixBundle,
  { to = 'public', terms = {}, enrichments = [], context = {} }: Setting = {},
): Redacted | undefined {
  const sharing = parseSharingTerms({
    defaultTlp: 'CLEAR',
    communities: [COMMUNITY],
    recipients: [COMMUNITY],
    ...terms,
  });
  const audience = audiencesOf(sharing).find(({ kind }) => kind === to);
  if (!audience) throw new Error(`no audience ${to}`);
  const nobody = { names: [], domains: [], networks: [] };
  return redact(bundle, enrichments, {
    audience,
    terms: sharing,
    lineage: 'lineage',
    mintKey: Buffer.from('key'),
    platform: PLATFORM,
    submitter: nobody,
    listedParties: [],
    ...context,
  });
}

/** Its objects without those that every rendition brings along. */
export function objectsFor(bundle: StixBundle, setting: Setting = {}): StixObject[] {
  return [...(redactedFor(bundle, setting)?.bundle.objects ?? [])].slice(0, -3);
}

/** Its object of a type. */
export function theOnly(type: string, bundle: StixBundle, setting: Setting = {}): StixObject | undefined {
  return objectsFor(bundle, setting).find((each) => each.type === type && each.id !== PLATFORM.id);
}
