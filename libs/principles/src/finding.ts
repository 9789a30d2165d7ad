/** The catalogues that the rules of this room know. */
export type CatalogueId = 'paris-call' | 'un-norms';

/** How an incident stands to a principle: contrary to it, within its concern, or an example of keeping it. */
export type Relation = 'violates' | 'implicates' | 'demonstrates';

/** `clear`: every element of the principle is stated. `arguable`: one is missing, contested or below threshold. */
export type Certainty = 'clear' | 'arguable';

/**
 * A place in the bundle that a finding rests on. `pointer` is an RFC 6901 pointer from the bundle's root to a
 * string; `start` and `end` are UTF-16 offsets into that string; `text` is exactly that span, at most
 * `LIMITS.evidenceLengthMax` units long.
 */
export interface Evidence {
  readonly objectId: string;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An element of a principle, in the words of its catalogue, and the places that state it. */
export interface ElementMet {
  readonly element: string;
  readonly evidence: readonly Evidence[];
}

/**
 * One principle tied to one incident, with what it rests on. `confidence` lies in 0..1. The elements met and those
 * missing (not stated, contested, or below a threshold) are together all elements of the principle; a clear finding
 * misses none.
 */
export interface Finding {
  readonly catalogue: CatalogueId;
  readonly catalogueVersion: string;
  /** A number for the Paris Call, a letter for the UN norms. */
  readonly principle: number | string;
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly elementsMet: readonly ElementMet[];
  readonly elementsMissing: readonly string[];
  readonly rule: string;
}
