import type { TextView } from '@app/enrichment';
import { LOOK_ALIKES } from './name-homoglyphs.data';

/** How sure it is that a word begins or ends at a letter. */
export const NO_EDGE = 0;
export const SOFT_EDGE = 1;
export const WORD_EDGE = 2;

/** What stands between a letter and the one before it. */
export const NO_GAP = 0;
/** Hyphens and line breaks only: what a word may be broken by. */
export const BREAK_GAP = 1;
/** Full stops only, as in `N.A.T.O`. */
export const DOT_GAP = 2;
/** Spaces and a little punctuation: what may stand between the words of a name. */
export const WORD_GAP = 3;
/** Too much, or a mask. */
export const WIDE_GAP = 4;

/** The letters and digits of a text, folded (case, accents, look-alikes), with what stands between them. */
export interface LetterStream {
  readonly length: number;
  readonly letters: Uint16Array;
  /** Span of each letter in units of the view. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly startEdges: Uint8Array;
  readonly endEdges: Uint8Array;
  readonly gaps: Uint8Array;
}

/** Stands for a unit of a mask, so that nothing reads across or into it. A noncharacter of Unicode. */
export const BARRIER = '\uFDD0';

const PUNCTUATION_IN_GAP_MAX = 4;
const GAP_LENGTH_MAX = 64;
/** The longest decomposition in Unicode is 18 letters. */
const LETTERS_PER_CHARACTER_MAX = 32;
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

type CharacterClass = 'letter' | 'ideograph' | 'mark' | 'gap';
interface Folded {
  readonly kind: CharacterClass;
  readonly letters: string;
  readonly isUpper: boolean;
  readonly isDigit: boolean;
}

const FOLDED = new Map<string, Folded>();
const FOLD_CACHE_MAX = 20_000;

/** Folds one character. Cached: the same few thousand characters come again and again. */
function fold(character: string): Folded {
  const known = FOLDED.get(character);
  if (known) return known;
  const folded = foldAnew(character);
  if (FOLDED.size < FOLD_CACHE_MAX) FOLDED.set(character, folded);
  return folded;
}

function foldAnew(character: string): Folded {
  if (/^\p{M}$/u.test(character)) return { kind: 'mark', letters: '', isUpper: false, isDigit: false };
  if (!/^[\p{L}\p{N}]$/u.test(character)) return { kind: 'gap', letters: '', isUpper: false, isDigit: false };
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const letters = Array.from(plain, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return {
    kind: IDEOGRAPHIC.test(character) ? 'ideograph' : 'letter',
    letters: letters.replace(/[^\p{L}\p{N}]/gu, ''),
    isUpper: /^\p{Lu}$/u.test(character),
    isDigit: /^\p{N}$/u.test(character),
  };
}

/** The folded letters of a text without anything between them. */
export function foldLetters(text: string): string {
  return Array.from(text, (character) => fold(character).letters).join('');
}

/** The folded letters of a view, ready for matching. Linear. */
export function streamOf(view: Pick<TextView, 'text'>): LetterStream {
  const builder = new StreamBuilder(view.text);
  for (let index = 0; index < view.text.length;) {
    const character = String.fromCodePoint(view.text.codePointAt(index) ?? 0);
    builder.add(character, index);
    index += character.length;
  }
  return builder.finish();
}

/** Walks the characters of a text and writes one entry for each folded letter. */
class StreamBuilder {
  private capacity: number;
  private letters: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private startEdges: Uint8Array;
  private endEdges: Uint8Array;
  private gaps: Uint8Array;
  private length = 0;
  private last: Folded | undefined;
  private gapStart = 0;
  private upperRun = 0;

  constructor(private readonly text: string) {
    this.capacity = text.length + LETTERS_PER_CHARACTER_MAX;
    this.letters = new Uint16Array(this.capacity);
    this.starts = new Uint32Array(this.capacity);
    this.ends = new Uint32Array(this.capacity);
    this.startEdges = new Uint8Array(this.capacity);
    this.endEdges = new Uint8Array(this.capacity);
    this.gaps = new Uint8Array(this.capacity);
  }

  add(character: string, index: number): void {
    const folded = fold(character);
    if (folded.kind === 'gap') return;
    if (folded.letters === '') {
      if (this.length > 0 && this.gapStart === index) this.extendLast(index + character.length);
      return;
    }
    const gap = index === this.gapStart && this.length > 0 ? NO_GAP : this.gapBefore(index);
    const edge = gap === NO_GAP && this.last ? this.edgeBetween(this.last, folded) : WORD_EDGE;
    this.markEnd(edge);
    this.write(folded, index, character.length, gap, edge);
  }

  finish(): LetterStream {
    this.markEnd(WORD_EDGE);
    const { length } = this;
    return {
      length,
      letters: this.letters.subarray(0, length),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
      startEdges: this.startEdges.subarray(0, length),
      endEdges: this.endEdges.subarray(0, length),
      gaps: this.gaps.subarray(0, length),
    };
  }

  private write(folded: Folded, index: number, width: number, gap: number, edge: number): void {
    this.upperRun = folded.isUpper ? (gap === NO_GAP ? this.upperRun + 1 : 1) : 0;
    if (this.length + LETTERS_PER_CHARACTER_MAX > this.capacity) this.grow();
    for (let unit = 0; unit < folded.letters.length; unit++) {
      this.letters[this.length] = folded.letters.charCodeAt(unit);
      this.starts[this.length] = index;
      this.ends[this.length] = index + width;
      this.startEdges[this.length] = unit === 0 ? edge : NO_EDGE;
      this.gaps[this.length] = unit === 0 ? gap : NO_GAP;
      this.length++;
    }
    this.last = folded;
    this.gapStart = index + width;
  }

  private grow(): void {
    this.capacity = this.capacity * 2 + LETTERS_PER_CHARACTER_MAX;
    const { letters, starts, ends, startEdges, endEdges, gaps } = this;
    this.letters = new Uint16Array(this.capacity);
    this.starts = new Uint32Array(this.capacity);
    this.ends = new Uint32Array(this.capacity);
    this.startEdges = new Uint8Array(this.capacity);
    this.endEdges = new Uint8Array(this.capacity);
    this.gaps = new Uint8Array(this.capacity);
    this.letters.set(letters);
    this.starts.set(starts);
    this.ends.set(ends);
    this.startEdges.set(startEdges);
    this.endEdges.set(endEdges);
    this.gaps.set(gaps);
  }

  private extendLast(end: number): void {
    this.ends[this.length - 1] = end;
    this.gapStart = end;
  }

  private markEnd(edge: number): void {
    if (this.length > 0) this.endEdges[this.length - 1] = edge;
  }

  /** Words may begin without a gap: ideographs, `camelCase`, `HTTPServer`, `server01`. */
  private edgeBetween(before: Folded, after: Folded): number {
    if (before.kind === 'ideograph' || after.kind === 'ideograph') return WORD_EDGE;
    if (before.isDigit !== after.isDigit) return SOFT_EDGE;
    if (!before.isUpper && after.isUpper) return SOFT_EDGE;
    if (before.isUpper && !after.isUpper && this.upperRun > 1) this.softenBeforeLast();
    return NO_EDGE;
  }

  /** In `ACMEPortal` the `l`-side word begins one letter back, at the last capital. */
  private softenBeforeLast(): void {
    const last = this.length - 1;
    if (last < 1 || this.startEdges[last] !== NO_EDGE) return;
    this.startEdges[last] = SOFT_EDGE;
    this.endEdges[last - 1] = SOFT_EDGE;
  }

  private gapBefore(index: number): number {
    if (this.length === 0) return WIDE_GAP;
    return classOfGap(this.text, this.gapStart, index);
  }
}

function classOfGap(text: string, start: number, end: number): number {
  if (end - start === 1 && text[start] === ' ') return WORD_GAP;
  if (end - start > GAP_LENGTH_MAX) return WIDE_GAP;
  const gap = text.slice(start, end);
  if (gap.includes(BARRIER)) return WIDE_GAP;
  if (
    /^[-\u2010-\u2015\u2212\uFE63]?[ \t]*(?:\r?\n|\r)?[ \t>*#]*$/.test(gap) &&
    /[-\u2010-\u2015\u2212\uFE63\r\n]/.test(gap)
  )
    return BREAK_GAP;
  if (gap === '.' || gap === '. ') return DOT_GAP;
  const punctuation = gap.replace(/[\s_\-\u2010-\u2015'\u2019]/g, '').length;
  return punctuation <= PUNCTUATION_IN_GAP_MAX ? WORD_GAP : WIDE_GAP;
}
