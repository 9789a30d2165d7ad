import { findAddresses, findUrls, type TextView } from '@app/enrichment';
import { findSpelledNetworks, type SpelledNetwork } from './address-forms';
import { streamOf, type LetterStream } from './name-fold';
import type { MaskKind } from './scrub-context';
import { digitRunsOf, isWordUnit, WordIndex } from './word-index';

const UNDERSCORE = 0x5f;

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

/** A text as all detectors of a pass read it; what several need is worked out once, when the first asks. */
export class Scene {
  private streamRead: LetterStream | undefined;
  private urlsRead: ReturnType<typeof findUrls> | undefined;
  private spelledNetworksRead: readonly SpelledNetwork[] | undefined;
  private addressesRead: ReturnType<typeof findAddresses> | undefined;
  private wordsRead: WordIndex | undefined;
  private digitRunsRead: readonly number[] | undefined;
  private numberStartsRead: readonly number[] | undefined;

  constructor(readonly view: TextView) {}

  /** The folded letters. */
  get stream(): LetterStream {
    this.streamRead ??= streamOf(this.view);
    return this.streamRead;
  }

  /** URLs with a scheme. */
  get urls(): ReturnType<typeof findUrls> {
    this.urlsRead ??= findUrls(this.view.text);
    return this.urlsRead;
  }

  /** IPv4 addresses and ranges in unusual spellings. */
  get spelledNetworks(): readonly SpelledNetwork[] {
    this.spelledNetworksRead ??= findSpelledNetworks(this.view.text, this.digitRuns);
    return this.spelledNetworksRead;
  }

  /** IP and hardware addresses. */
  get addresses(): ReturnType<typeof findAddresses> {
    this.addressesRead ??= findAddresses(this.view.text);
    return this.addressesRead;
  }

  /** The words and numbers. */
  get words(): WordIndex {
    this.wordsRead ??= new WordIndex(this.view.text, this.digitRuns);
    return this.wordsRead;
  }

  /** Where digits begin, whatever stands before them. */
  get digitRuns(): readonly number[] {
    this.digitRunsRead ??= digitRunsOf(this.view.text);
    return this.digitRunsRead;
  }

  /** Where digits begin that no letter, digit or underscore stands right before. */
  get numberStarts(): readonly number[] {
    this.numberStartsRead ??= this.digitRuns.filter((start) => {
      const before = start === 0 ? 0 : this.view.text.charCodeAt(start - 1);
      return before !== UNDERSCORE && !isWordUnit(before);
    });
    return this.numberStartsRead;
  }
}

/** Finds what is to be masked in a text, on its own; `scrub` settles what overlaps. */
export type Detector = (scene: Scene) => Candidate[];
