import type { TextView } from '@app/enrichment';
import type { LetterStream } from './name-fold';
import type { MaskKind } from './scrub-context';

/**
 * How much a detector may override: `hidden` everything; `certain` the keep-list's indicators; `likely` gives way to
 * indicators as well as to names that stay.
 */
export type Certainty = 'hidden' | 'certain' | 'likely';

/** A span that a detector wants masked, in units of the view. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: MaskKind;
  readonly rule: string;
  /** What tells one value from another: same kind and key, same mask. */
  readonly key: string;
  readonly certainty: Certainty;
}

/** A text as all detectors of a round read it. */
export interface Scene {
  readonly view: TextView;
  readonly stream: () => LetterStream;
}

/** Finds what is to be masked in a text, on its own; `scrub` settles what overlaps. */
export type Detector = (scene: Scene) => Candidate[];
