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
/** One full stop, as in `N.A.T.O`. */
export const DOT_GAP = 2;
/** A little punctuation without a space: what a word may be taken apart by, `Con_toso`, `"Con"+"toso"`. */
export const JOINT_GAP = 3;
/** Spaces and a little punctuation: what may stand between the words of a name. */
export const WORD_GAP = 4;
/** Too much, or a mask. */
export const WIDE_GAP = 5;

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
  /** How each letter is spelled: `IS_DIGIT`, `IS_ELL`, `IS_CAPITAL`. */
  readonly spellings: Uint8Array;
}

/** A digit, which may stand for a letter. */
export const IS_DIGIT = 1;
/** An `l`, which folds like the `I` that looks like it. */
export const IS_ELL = 2;
export const IS_CAPITAL = 4;

/** Stands for a unit of a mask, so that nothing reads across or into it. A noncharacter of Unicode. */
export const BARRIER = '\uFDD0';
const BARRIER_UNIT = BARRIER.charCodeAt(0);

const PUNCTUATION_IN_GAP_MAX = 4;
const GAP_LENGTH_MAX = 64;
/** The longest decomposition in Unicode is 18 letters. */
const LETTERS_PER_CHARACTER_MAX = 32;
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a reader does not see: marks, format and control characters, but no line break or tab. */
const INVISIBLE = /^(?:\p{M}|\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc})$/u;
/** Where the letters of the alphabet begin that Unicode has on a disc, on a square, and as halves of flags. */
const ENCLOSED_FROM = [0x1f150, 0x1f170, 0x1f1e6];
const LETTERS_IN_ALPHABET = 26;
const JOINT_LENGTH_MAX = 5;
/** Pieces of a text that a program puts together. */
const CONCATENATION = /^["'`]\s{0,2}[+&.,|]\s{0,2}["'`]$/;

type CharacterClass = 'letter' | 'ideograph' | 'mark' | 'gap';
interface Folded {
  readonly kind: CharacterClass;
  readonly letters: string;
  readonly isUpper: boolean;
  readonly isDigit: boolean;
  readonly spelling: number;
}

/** Most of Han, which has no other forms: too many letters to remember, and quickly folded. */
const FIRST_IDEOGRAPH = '\u4E00';
const LAST_IDEOGRAPH = '\u9FFF';
const NOTHING: Folded = { kind: 'gap', letters: '', isUpper: false, isDigit: false, spelling: 0 };
const FOLDED = new Map<string, Folded>();
const FOLD_CACHE_MAX = 70_000;
/** The characters of most texts, folded, by their code. */
const TABLE_LENGTH = 0x0600;
const TABLE: (Folded | undefined)[] = Array.from({ length: TABLE_LENGTH });

/** Folds one character. Cached: the same few thousand characters come again and again. */
function fold(character: string): Folded {
  const known = FOLDED.get(character);
  if (known) return known;
  const folded = foldAnew(character);
  if (FOLDED.size < FOLD_CACHE_MAX) FOLDED.set(character, folded);
  return folded;
}

function foldAnew(character: string): Folded {
  if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH)
    return { ...NOTHING, kind: 'ideograph', letters: character };
  if (INVISIBLE.test(character)) return { ...NOTHING, kind: 'mark' };
  const enclosed = enclosedLetter(character);
  if (enclosed) return { ...fold(enclosed), isUpper: false };
  if (!/^[\p{L}\p{N}]$/u.test(character)) return NOTHING;
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const isUpper = /^\p{Lu}$/u.test(character);
  const letters = Array.from(plain, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return {
    kind: IDEOGRAPHIC.test(character) ? 'ideograph' : 'letter',
    letters: letters.replace(/[^\p{L}\p{N}]/gu, ''),
    isUpper,
    isDigit: /^\p{N}$/u.test(character),
    spelling:
      (/^\d/.test(plain) ? IS_DIGIT : 0) | (/^[lł]/.test(plain) ? IS_ELL : 0) | (isUpper ? IS_CAPITAL : 0),
  };
}

/** The letter in a circle, a square, brackets or a flag; undefined when it is none of these. */
function enclosedLetter(character: string): string | undefined {
  const bracketed = /^\(?([A-Za-z])\)?$/.exec(character.normalize('NFKD'))?.[1];
  if (bracketed && /^\p{So}$/u.test(character)) return bracketed;
  const code = character.codePointAt(0) ?? 0;
  const first = ENCLOSED_FROM.find((from) => code >= from && code < from + LETTERS_IN_ALPHABET);
  return first === undefined ? undefined : String.fromCharCode(0x61 + code - first);
}

/** The folded letters of a text without anything between them. */
export function foldLetters(text: string): string {
  return Array.from(text, (character) => fold(character).letters).join('');
}

/** The folded letters of a view, ready for matching. Linear. */
export function streamOf(view: Pick<TextView, 'text'>): LetterStream {
  const builder = new StreamBuilder(view.text);
  for (let index = 0; index < view.text.length;) {
    const unit = view.text.charCodeAt(index);
    if (unit === BARRIER_UNIT) {
      index++;
      continue;
    }
    if (unit < TABLE_LENGTH) {
      builder.add((TABLE[unit] ??= foldAnew(String.fromCharCode(unit))), index, 1);
      index++;
      continue;
    }
    const character = String.fromCodePoint(view.text.codePointAt(index) ?? 0);
    builder.add(fold(character), index, character.length);
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
  private spellings: Uint8Array;
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
    this.spellings = new Uint8Array(this.capacity);
  }

  add(folded: Folded, index: number, width: number): void {
    if (folded.kind === 'gap') return;
    if (folded.letters === '') {
      if (this.length > 0 && this.gapStart === index) this.extendLast(index + width);
      return;
    }
    const gap = index === this.gapStart && this.length > 0 ? NO_GAP : this.gapBefore(index);
    const edge = gap === NO_GAP && this.last ? this.edgeBetween(this.last, folded) : WORD_EDGE;
    this.markEnd(edge);
    this.write(folded, index, width, gap, edge);
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
      spellings: this.spellings.subarray(0, length),
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
      this.spellings[this.length] = folded.spelling;
      this.length++;
    }
    this.last = folded;
    this.gapStart = index + width;
  }

  private grow(): void {
    this.capacity = this.capacity * 2 + LETTERS_PER_CHARACTER_MAX;
    this.letters = grown(this.letters, new Uint16Array(this.capacity));
    this.starts = grown(this.starts, new Uint32Array(this.capacity));
    this.ends = grown(this.ends, new Uint32Array(this.capacity));
    this.startEdges = grown(this.startEdges, new Uint8Array(this.capacity));
    this.endEdges = grown(this.endEdges, new Uint8Array(this.capacity));
    this.gaps = grown(this.gaps, new Uint8Array(this.capacity));
    this.spellings = grown(this.spellings, new Uint8Array(this.capacity));
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

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
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
  if (gap === '.') return DOT_GAP;
  if ((gap.length <= JOINT_LENGTH_MAX && !/[\s/\\@:;,]/.test(gap)) || CONCATENATION.test(gap))
    return JOINT_GAP;
  const punctuation = gap.replace(/[\s_\-\u2010-\u2015'\u2019]/g, '').length;
  return punctuation <= PUNCTUATION_IN_GAP_MAX ? WORD_GAP : WIDE_GAP;
}
