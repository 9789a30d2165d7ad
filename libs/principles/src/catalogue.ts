import parisCall from '../../../schemas/principles/paris-call.json';
import unNorms from '../../../schemas/principles/un-norms.json';
import type { CatalogueId, Certainty, Relation } from './finding';

/** One principle or norm: its key, its official wording, how it is read, and the relations an incident may have to it. */
export interface Principle {
  readonly key: number | string;
  readonly name: string;
  readonly text: string;
  readonly note?: string;
  readonly relations: readonly Relation[];
  readonly elements?: readonly string[];
  readonly clear?: readonly string[];
  readonly arguable?: readonly string[];
  readonly excluded?: readonly string[];
  readonly positive?: readonly string[];
}

/** From a principle of another catalogue to one of this, where all conditions hold. */
export interface Crossing {
  readonly from: { readonly catalogue: string; readonly principle: number | string };
  readonly to: number | string;
  readonly strength: 'direct' | 'partial' | 'contextual';
  readonly condition: readonly Condition[];
  /** Whether the norm is then said to be contravened; that needs a named State. */
  readonly contravenes?: boolean;
  readonly rationale: string;
}

/** A rule that comes before every principle. */
export interface Gate {
  readonly id: string;
  readonly rule: string;
}

/** What a crossing may ask of the record. */
export type Condition =
  | 'state-actor'
  | 'critical-infrastructure'
  | 'service-impaired'
  | 'assistance-mentioned'
  | 'toleration-documented'
  | 'criminal-actor'
  | 'persons-targeted'
  | 'own-government'
  | 'electoral-infrastructure'
  | 'attribution-contested'
  | 'supply-chain'
  | 'product-flaw'
  | 'known-vulnerability'
  | 'vulnerability-traded'
  | 'cert-harmed'
  | 'public-attribution'
  | 'private-actor-abroad'
  | 'spyware-used';

/** What a single reader does not decide: findings that this describes in all that it says. */
export interface SecondReaderCase {
  readonly principle?: number | string;
  readonly relation?: Relation;
  readonly certainty?: Certainty;
}

/** A catalogue as it stands in `schemas/principles`, valid by `catalogue.schema.json`. */
export interface Catalogue {
  readonly id: CatalogueId;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly addressees: string;
  readonly thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly gates?: readonly Gate[];
  readonly principles: readonly Principle[];
  readonly secondReader?: readonly SecondReaderCase[];
  readonly crosswalk?: readonly Crossing[];
}

const CATALOGUES: Readonly<Record<CatalogueId, Catalogue>> = {
  'paris-call': parisCall as Catalogue,
  'un-norms': unNorms as Catalogue,
};

/** All catalogues that incidents are mapped to, in a fixed order. */
export const CATALOGUE_IDS = Object.keys(CATALOGUES) as readonly CatalogueId[];

/** The catalogue of an id. */
export function catalogue(id: CatalogueId): Catalogue {
  return CATALOGUES[id];
}

/** A principle as a person would call it: its catalogue, key and name. What is unknown is called by its key alone. */
export function principleNamed(id: string, key: number | string): string {
  const known = CATALOGUE_IDS.find((name) => name === id);
  const found =
    known && CATALOGUES[known].principles.find((principle) => String(principle.key) === String(key));
  return found && known ? `${CATALOGUES[known].title}, ${key}: ${found.name}` : `${id} ${key}`;
}

/** The principle of a catalogue by its key, if it has one. */
export function principleOf(id: CatalogueId, key: number | string): Principle | undefined {
  return CATALOGUES[id].principles.find((principle) => principle.key === key);
}

/** The thresholds of the Paris Call catalogue, from which a finding is clear or arguable. */
export const THRESHOLDS = parisCall.thresholds;
