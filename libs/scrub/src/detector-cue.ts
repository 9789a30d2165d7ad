import { headsOf } from './cue-heads';
import type { Scene } from './detector';
import { matchAt, matchesAt } from './match-at';
import type { WordIndex } from './word-index';

/** Words that announce something, looked for only where one of their first words stands. */
export interface Cue {
  readonly pattern: RegExp;
}

/** All cues by the words that they may begin with; filled as the detectors are loaded. */
const CUES = new Map<string, Cue[]>();

/** How values are announced in a text: by a cue word, then perhaps words that say nothing, then the value. */
export interface Announcement {
  readonly cue: Cue;
  /** What may stand between the cue and a value, with the `y` flag; may match nothing. */
  readonly between: RegExp;
  /** The value, with the `y` flag. */
  readonly value: RegExp;
  /** What joins a further value to the one before it (`555 0100 and 555 0101`), with the `y` flag. */
  readonly joint?: RegExp;
}

/** A value that a cue word announces. */
export interface Announced {
  readonly start: number;
  readonly end: number;
  readonly value: RegExpExecArray;
}

/** So many values at most belong to one cue word. */
const VALUES_FOR_A_CUE_MAX = 8;

/** Words that say nothing of a value, in four languages. */
const IDLE_WORDS =
  'n\\.?[º°]|º|number|numbers|num|no|nr|nos|nummer|nummern|numéros?|numeros?|número|números|núm|n|is|was|are|were|ist|war|sind|lautet|lautete|lautend|' +
  'est|était|sont|es|era|son|fue|the|of|for|a|an|his|her|their|our|my|de|du|des|la|le|les|el|los|del|der|die|das|des|dem|den|von|vom|' +
  'at|on|under|unter|au|aux|al|in|to|with|mit|avec|con|und|named|called|namens|nommée?|llamad[oa]|reads|id|ending|d|l|sous|bajo|' +
  'please|bitte|favor|por|suivant|following|folgende|siguiente|above|new|old|direct|directe?|directo';

/** Up to six such words, with the signs around them, up to a value on the same line. */
export const IDLE = new RegExp(
  `[^\\p{L}\\p{N}\\n+]{0,4}(?:(?:${IDLE_WORDS})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}\\n+]{0,4}){0,6}`,
  'iuy',
);

/**
 * A cue from the inside of an alternation, matched in any case and as whole words. `before` and `after` are what must
 * not stand beside it, as the inside of a character class.
 */
export function cueOf(words: string, before = '\\p{L}\\p{N}_-', after = '\\p{L}\\p{N}_'): Cue {
  const cue = { pattern: new RegExp(`(?<![${before}])(?:${words})(?![${after}])`, 'iuy') };
  for (const head of headsOf(words)) CUES.set(head, [...(CUES.get(head) ?? []), cue]);
  return cue;
}

/** Where each cue may begin: one look at each different word of a text, however many cues there are. */
function placesIn(words: WordIndex): ReadonlyMap<Cue, number[]> {
  const known = PLACES.get(words);
  if (known) return known;
  const places = new Map<Cue, number[]>();
  for (const [word, starts] of words.entries()) {
    for (const cue of CUES.get(word) ?? []) {
      const before = places.get(cue);
      if (before) for (const start of starts) before.push(start);
      else places.set(cue, [...starts]);
    }
  }
  for (const starts of places.values()) starts.sort((a, b) => a - b);
  PLACES.set(words, places);
  return places;
}

const PLACES = new WeakMap<WordIndex, ReadonlyMap<Cue, number[]>>();

/** Where a cue stands, in order; no two overlap. */
export function cuesIn({ view: { text }, words }: Scene, cue: Cue): RegExpExecArray[] {
  const places = placesIn(words).get(cue);
  return places ? matchesAt(cue.pattern, text, places) : [];
}

/** Finds what cue words announce, in order of place. Linear as long as the parts are. */
export function announcedIn(scene: Scene, { cue, between, value, joint }: Announcement): Announced[] {
  const { text } = scene.view;
  const found: Announced[] = [];
  let floor = 0;
  for (const match of cuesIn(scene, cue)) {
    let start = endOf(between, text, match.index + match[0].length);
    if (start === undefined || start < floor) continue;
    for (let count = 0; count < VALUES_FOR_A_CUE_MAX && start !== undefined; count++) {
      const spelled = matchAt(value, text, start);
      if (!spelled || spelled[0] === '') break;
      floor = start + spelled[0].length;
      found.push({ start, end: floor, value: spelled });
      start = joint && endOf(joint, text, floor);
    }
  }
  return found;
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  const match = matchAt(pattern, text, from);
  return match ? from + match[0].length : undefined;
}
