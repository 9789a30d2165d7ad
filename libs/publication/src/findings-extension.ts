import { createHash } from 'node:crypto';
import { type StixBundle, type StixObject, type StixValue, formatSelector, uuidOfDigest } from '@app/stix';
import schema from '../../../schemas/principles/findings-extension.schema.json';

/** Under this key an incident carries its findings (STIX 2.1 section 7.3). */
export const FINDINGS_EXTENSION_ID = 'extension-definition--8235ec7f-b8c2-4740-9b48-e55ac3094777';
const AUTHOR_ID = 'identity--f331523f-f6f1-43cd-ac96-5a1aa0e02b57';
/** Ids of notes are UUIDv5 in this namespace, of the id of the incident. */
const NOTE_NAMESPACE = Buffer.from('eb67851b6d2f4eef9e9c86ac69500e02', 'hex');
/** What every rendition with findings brings along: the definition of the extension, and its author. */
export const FINDINGS_FRAME_IDS: readonly string[] = [AUTHOR_ID, FINDINGS_EXTENSION_ID];
/** When this version of the definition was written; a change of the schema is a later one. */
const DEFINED = '2026-11-22T00:00:00.000Z';

/** A finding that stands in a rendition, as the database has it. */
export interface StandingFinding {
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reviewState: string;
  readonly disputed: boolean;
  readonly evidence: readonly { readonly pointer: string; readonly text: string }[];
}

/** Who wrote the extensions. */
export const AUTHOR: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: AUTHOR_ID,
  created_by_ref: AUTHOR_ID,
  created: DEFINED,
  modified: DEFINED,
  name: 'Entente',
  description: 'Authors of the software that gave these objects out, and of its extensions of STIX.',
  identity_class: 'system',
};

const DEFINITION: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: FINDINGS_EXTENSION_ID,
  created_by_ref: AUTHOR_ID,
  created: DEFINED,
  modified: DEFINED,
  name: 'Findings of principles',
  description: 'Which principles of international conduct an incident breaks, touches or shows to be kept.',
  schema: JSON.stringify(schema),
  version: '1.0.0',
  extension_types: ['property-extension'],
};

/**
 * The objects of a rendition with its findings: as an extension of the incident, with the definition beside it, and in
 * words as a note about it for those who know no extensions. Without findings the objects are as they were.
 */
export function withFindings(
  bundle: StixBundle,
  incidentId: string,
  findings: readonly StandingFinding[],
): readonly StixObject[] {
  const incident = bundle.objects.find(({ id }) => id === incidentId);
  const told = findings.map((finding) => toldFinding(bundle, finding));
  if (!incident || told.length === 0) return bundle.objects;
  const extensions = (incident['extensions'] ?? {}) as { [id: string]: StixValue };
  const extended: StixObject = {
    ...incident,
    extensions: {
      ...extensions,
      [FINDINGS_EXTENSION_ID]: { extension_type: 'property-extension', findings: told },
    },
  };
  const objects = bundle.objects.map((object) => (object === incident ? extended : object));
  return [...objects, noteAbout(incident, findings), AUTHOR, DEFINITION];
}

function toldFinding(
  { objects }: StixBundle,
  { evidence, reviewState, catalogueVersion, confidence, ...finding }: StandingFinding,
): { [name: string]: StixValue } {
  const { catalogue, principle, relation, certainty, disputed } = finding;
  return {
    catalogue,
    catalogue_version: catalogueVersion,
    principle,
    relation,
    certainty,
    confidence: Math.round(confidence * 100),
    review_state: reviewState,
    disputed,
    evidence: evidence.map(({ pointer, text }) => {
      const [, , index, ...steps] = pointer.split('/');
      const path = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
      return {
        object_ref: objects[Number(index)]!.id,
        property: formatSelector(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
        text,
      };
    }),
  };
}

/** The id of the note about an incident: always the same, and told by nothing but the id of the incident. */
export function noteIdOf(incidentId: string): string {
  const digest = createHash('sha1').update(NOTE_NAMESPACE).update(incidentId).digest();
  return `note--${uuidOfDigest(digest, 5)}`;
}

/** By whom, when, and under which markings the incident itself is told: the note says no more than it does. */
function noteAbout(incident: StixObject, findings: readonly StandingFinding[]): StixObject {
  const kept = ['created_by_ref', 'created', 'modified', 'object_marking_refs'] as const;
  const frame = Object.fromEntries(
    kept.flatMap((name) => (incident[name] === undefined ? [] : [[name, incident[name]]])),
  );
  return {
    type: 'note',
    spec_version: '2.1',
    id: noteIdOf(incident.id),
    ...frame,
    lang: 'en',
    abstract: 'Principles that the incident concerns',
    content: findings.map(inWords).join('\n'),
    object_refs: [incident.id],
  };
}

const CATALOGUE_TITLES: Readonly<Record<string, string>> = {
  'paris-call': 'Paris Call principle',
  'un-norms': 'UN norm',
};

function inWords(finding: StandingFinding): string {
  const { catalogue, principle, relation, certainty, evidence, reviewState, disputed } = finding;
  const title = `${CATALOGUE_TITLES[catalogue] ?? catalogue} ${principle}`;
  const state = [certainty, reviewState, ...(disputed ? ['disputed'] : [])].join(', ');
  return `${title}: ${relation} (${state}). ${evidence.map(({ text }) => `“${text}”`).join(' ')}`.trim();
}
