import type { Tlp } from '@app/marking';
import {
  type AttributionClaim,
  type IncidentFacts,
  type Measure,
  type StateResponse,
  incidentRecordOf,
} from '@app/principles';
import type { StixBundle, StixObject, StixValue } from '@app/stix';

/** A piece of evidence as a viewer's rendition has it: a place, and the words that stand there. */
export interface MaterialEvidence {
  readonly objectId: string;
  readonly pointer: string;
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

/** A finding as a viewer's rendition supports it. */
export interface MaterialFinding {
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
  readonly confidence: number;
  readonly evidence: readonly MaterialEvidence[];
  readonly elementsMet: readonly {
    readonly element: string;
    readonly evidence: readonly MaterialEvidence[];
  }[];
  readonly elementsMissing: readonly string[];
  readonly rule: string;
  readonly reviewState: string;
  /** Whether reviewers disagree. */
  readonly disputed: boolean;
  /** Whether one reviewer has decided, and the catalogue asks for a second. */
  readonly awaitsSecond: boolean;
  /** What the rule said, where people changed it. */
  readonly proposedRelation: string | null;
  readonly proposedCertainty: string | null;
}

/** One reviewer's word on a principle of the incident. */
export interface MaterialWord {
  readonly catalogue: string;
  readonly principle: string;
  readonly kind: 'confirm' | 'change' | 'reject' | 'add' | 'retract';
  readonly relation: string | null;
  readonly certainty: string | null;
  readonly reason: string;
  /** The reviewer's number within this document; 0 where they signed. */
  readonly reader: number;
  /** The organisation that stands under it, where the reviewer signed. */
  readonly signedAs: string | null;
  /** The label of the audience that it was said for. */
  readonly saidFor: Tlp;
  /** RFC 3339. */
  readonly at: string;
  /** Whether the same reviewer said something later of the same principle. */
  readonly superseded: boolean;
}

/** A finding that people rejected: none any more, and still on record. */
export interface MaterialRejection {
  readonly catalogue: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
  readonly rule: string;
  readonly disputed: boolean;
}

/** What a participant says of the incident in its own name. */
export interface MaterialStatement {
  readonly author: string;
  readonly authorKind: string;
  /** ISO 3166-1 alpha-2. */
  readonly authorCountry: string | null;
  readonly saidFor: Tlp;
  readonly withdrawn: boolean;
  /** Oldest first; none where it was withdrawn. `at` in RFC 3339. */
  readonly versions: readonly { readonly form: string; readonly text: string; readonly at: string }[];
}

/** What people made of an incident, as far as all may see it who may read the rendition. */
export interface MaterialReview {
  readonly words: readonly MaterialWord[];
  readonly rejected: readonly MaterialRejection[];
  readonly statements: readonly MaterialStatement[];
}

/** What a viewer may read of one incident: the one source of everything that a document says of it. */
export interface Material {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The label of the audience that the rendition was made for. */
  readonly marking: Tlp;
  readonly revoked: boolean;
  readonly demonstration: boolean;
  /** The `modified` of the rendition, RFC 3339. */
  readonly modified: string;
  readonly bundle: StixBundle;
  readonly findings: readonly MaterialFinding[];
  readonly review: MaterialReview;
  readonly sectors: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

/** How many incidents there are in somebody's sight, and how many of them engage each principle (`1` to `9`). */
export interface Coverage {
  readonly total: number;
  readonly byPrinciple: Readonly<Record<string, number>>;
}

/** Where a document is found again, and the day on which it was made (YYYY-MM-DD). */
export interface Origin {
  readonly address: string;
  readonly madeOn: string;
}

/** A material with what was read from its rendition. */
export interface Recorded {
  readonly material: Material;
  readonly claims: readonly AttributionClaim[];
  readonly responses: readonly StateResponse[];
  readonly measures: readonly Measure[];
  readonly facts: IncidentFacts;
}

/** Reads attributions, responses, measures and facts from the rendition. Total: what is not there is empty. */
export function recordedOf(material: Material): Recorded {
  return { material, ...incidentRecordOf(material.bundle, material.id) };
}

const TRANSLATED_LENGTH_MAX = 20_000;

/**
 * The name and description of the incident in a language: by a `language-content` of the rendition (STIX 2.1 §7.1)
 * where it has one, and else as they stand, with the language that the incident says it is in.
 */
export function textsIn(
  { bundle, id, name, description }: Material,
  language: string,
): { name: string; description: string; language: string | undefined; translated: boolean } {
  const incident = bundle.objects.find((object) => object.id === id);
  const own = textOf(incident?.['lang']);
  const contents = bundle.objects
    .filter((object) => object.type === 'language-content' && object['object_ref'] === id)
    .map((object) => ownMember(ownMember(object, 'contents'), language));
  const translated = contents.find((content) => textOf(ownMember(content, 'description')) !== undefined);
  if (own === language || !translated) return { name, description, language: own, translated: false };
  return {
    name: textOf(ownMember(translated, 'name')) ?? name,
    description: textOf(ownMember(translated, 'description'))?.slice(0, TRANSLATED_LENGTH_MAX) ?? description,
    language,
    translated: true,
  };
}

/** By which demonstration data says that it is that: a document warns of it, and it is no source. */
const DEMONSTRATION_SOURCE = 'entente-demonstration';

/** The sources that the incident cites: name, what they say of it, and the address as text. */
export function sourcesOf({ bundle, id }: Material): { name: string; description: string; url: string }[] {
  const references = bundle.objects.find((object) => object.id === id)?.['external_references'];
  return (Array.isArray(references) ? references : [])
    .map((reference) => ({
      name: textOf(ownMember(reference, 'source_name')) ?? '',
      description: textOf(ownMember(reference, 'description')) ?? '',
      url: textOf(ownMember(reference, 'url')) ?? '',
    }))
    .filter(({ name }) => name !== DEMONSTRATION_SOURCE);
}

const COMMENT_PROPERTIES: Readonly<Record<string, readonly [string, string]>> = {
  note: ['abstract', 'content'],
  opinion: ['opinion', 'explanation'],
  report: ['name', 'description'],
};

/** What notes, opinions and reports beside the incident say: a title where there is one, and the text. */
export function commentsOf({
  bundle,
}: Material): { id: string; title: string; text: string; language: string | undefined }[] {
  return bundle.objects.flatMap((object) => {
    const properties = Object.hasOwn(COMMENT_PROPERTIES, object.type)
      ? COMMENT_PROPERTIES[object.type]
      : undefined;
    const [title, text] = (properties ?? []).map((name) => textOf(ownMember(object, name)) ?? '');
    if (!text) return [];
    return [{ id: object.id, title: title ?? '', text, language: textOf(object['lang']) }];
  });
}

/** The language that the object of a piece of evidence says it is in. */
export function languageOf({ bundle }: Material, objectId: string): string | undefined {
  return textOf(bundle.objects.find((object) => object.id === objectId)?.['lang']);
}

const NAME_LENGTH_MAX = 80;

/** The name of an object of the rendition; undefined where it has none. */
export function nameOf({ bundle }: Material, objectId: string): string | undefined {
  return textOf(bundle.objects.find((object) => object.id === objectId)?.['name'])?.slice(0, NAME_LENGTH_MAX);
}

/** The names of techniques by their id (`T1561`), as the rendition's attack patterns give them. */
export function techniqueNames({ bundle }: Material): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const object of bundle.objects.filter(({ type }) => type === 'attack-pattern')) {
    const name = textOf(object['name'])?.slice(0, NAME_LENGTH_MAX);
    const references = object['external_references'];
    for (const reference of Array.isArray(references) ? references : []) {
      const id = textOf(ownMember(reference, 'external_id'));
      if (id !== undefined && name !== undefined && name !== id) names.set(id, name);
    }
  }
  return names;
}

function ownMember(value: StixValue | StixObject | undefined, name: string): StixValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as { [key: string]: StixValue })[name] : undefined;
}

function textOf(value: StixValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
