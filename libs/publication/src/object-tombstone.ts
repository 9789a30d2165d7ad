import type { StixObject, StixValue } from '@app/stix';
import {
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  TASK_EXTENSION_ID,
  deterministicId,
  isSco,
  isVersioned,
} from '@app/stix';

/** What an object that goes out as revoked is told by: nothing of its content. */
export interface Revoked {
  readonly objectId: string;
  readonly type: string;
  readonly created: string;
  readonly createdByRef: string | null;
}

interface Frame {
  readonly incidentId: string;
  readonly created: string;
  readonly modified: string;
}

type Placeholder = (frame: Frame) => { readonly [name: string]: StixValue };

const WITHDRAWN = 'Withdrawn';
const named: Placeholder = () => ({ name: WITHDRAWN });
const aboutIncident: Placeholder = ({ incidentId }) => ({ object_refs: [incidentId] });
const newSdo = (extensionId: string): { [name: string]: StixValue } => ({
  extensions: { [extensionId]: { extension_type: 'new-sdo' } },
});
/** An observable that says nothing, where one has to be named. */
const NOTHING_SEEN = deterministicId({ type: 'mutex', id: '', name: WITHDRAWN })!;

/** What each type cannot be without (STIX 2.1 sections 4, 5 and 7.1), and nothing else. */
const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  'attack-pattern': named,
  campaign: named,
  'course-of-action': named,
  event: () => ({ status: 'undetermined', ...newSdo(EVENT_EXTENSION_ID) }),
  grouping: (frame) => ({ context: 'unspecified', ...aboutIncident(frame) }),
  identity: named,
  impact: () => newSdo(IMPACT_EXTENSION_ID),
  incident: named,
  indicator: ({ created }) => ({
    pattern: "[mutex:name = 'Withdrawn']",
    pattern_type: 'stix',
    valid_from: created,
  }),
  infrastructure: named,
  'intrusion-set': named,
  'language-content': ({ incidentId }) => ({ object_ref: incidentId, contents: { en: { name: WITHDRAWN } } }),
  location: () => ({ region: 'unknown' }),
  malware: () => ({ is_family: false }),
  'malware-analysis': () => ({ product: 'withdrawn', result: 'unknown' }),
  note: (frame) => ({ content: WITHDRAWN, ...aboutIncident(frame) }),
  'observed-data': ({ created }) => ({
    first_observed: created,
    last_observed: created,
    number_observed: 1,
    object_refs: [NOTHING_SEEN],
  }),
  opinion: (frame) => ({ opinion: 'neutral', ...aboutIncident(frame) }),
  relationship: ({ incidentId }) => ({
    relationship_type: 'related-to',
    source_ref: incidentId,
    target_ref: incidentId,
  }),
  report: (frame) => ({ name: WITHDRAWN, published: frame.created, ...aboutIncident(frame) }),
  sighting: ({ incidentId }) => ({ sighting_of_ref: incidentId }),
  task: () => ({ outcome: 'unknown', ...newSdo(TASK_EXTENSION_ID) }),
  'threat-actor': named,
  tool: named,
  vulnerability: named,
};

/**
 * Whether an object of a rendition is its incident's alone and can be revoked. Observables and markings have no versions
 * (STIX 2.1 section 3.6), and what a rendition brings along of its publisher and of extensions is told by others too.
 */
export function isRevocable({ objectId, type, createdByRef }: Omit<Revoked, 'created'>): boolean {
  return isVersioned(type) && !isSco(type) && type !== 'extension-definition' && createdByRef !== objectId;
}

/**
 * The object as it goes out for the last time: the same id and author, a later `modified`, `revoked: true` (STIX 2.1
 * section 3.6.2), and no content. The ends of relationships name the incident alone.
 */
export function objectTombstone(object: Revoked, incidentId: string, modified: Date): StixObject {
  const { objectId, type, created, createdByRef } = object;
  const frame: Frame = { incidentId, created, modified: modified.toISOString() };
  const placeholder = Object.hasOwn(PLACEHOLDERS, type) ? PLACEHOLDERS[type]! : named;
  return {
    type,
    spec_version: '2.1',
    id: objectId,
    ...(createdByRef === null ? {} : { created_by_ref: createdByRef }),
    created,
    modified: frame.modified,
    revoked: true,
    ...placeholder(frame),
  };
}
