import type { TextView } from '@app/enrichment';
import {
  BREAK_GAP,
  DOT_GAP,
  IS_CAPITAL,
  IS_DIGIT,
  IS_ELL,
  JOINT_GAP,
  NO_EDGE,
  NO_GAP,
  SOFT_EDGE,
  WIDE_GAP,
  WORD_EDGE,
  type LetterStream,
} from './name-fold';
import { mayBeginWord, mayEndWord } from './name-inflection';

/** A name as it is looked for. */
export interface CompiledName {
  readonly spelled: string;
  readonly letters: Uint16Array;
  readonly hash: number;
  /** Whether a word of the name begins at that letter. */
  readonly wordStarts: Uint8Array;
  /** How that letter is spelled: `c0ntoso` folds like `contoso`. */
  readonly spellings: Uint8Array;
  readonly isAcronym: boolean;
  readonly isShort: boolean;
  /** The letters of a long name that are not looked for, but masked where they follow. */
  readonly tail: Uint16Array;
}

/** A name with the places where it may stand. */
export interface Pattern<T> extends CompiledName {
  readonly value: T;
  readonly isInside: boolean;
  readonly isCapitals: boolean;
  readonly isTwist: boolean;
  readonly isProper: boolean;
}

/** Shorter names are not looked for inside `camelCase`, broken by a hyphen, or with their words run together. */
const LOOSE_FROM = 4;
const RUN_TOGETHER_FROM = 6;
/** Longer names may be taken apart by punctuation: `Con_toso`, `con.toso`. */
const APART_FROM = 7;
/** Longer names may have some of their letters spelled by what looks like them. */
const SWAPPED_FROM = 5;
const LETTERS_FOR_EACH_SWAP_MIN = 3;
/** What makes another word of a common one (`targeted`), so that a name inside such a word is none. */
const INFLECTION = /^(?:e?d|ing|e?rs?|e?n|l?y|able|ions?|ments?)$/;
const INFLECTION_LENGTH_MAX = 5;
const LABEL_LENGTH_MAX = 28;

/** Whether a name whose letters have the same hash stands at that letter, as far as gaps, edges and spelling go. */
export function matchesAt<T>(
  pattern: Pattern<T>,
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
): boolean {
  const { length } = pattern.letters;
  for (let index = 0; index < length; index++)
    if (stream.letters[at + index] !== pattern.letters[index]) return false;
  if (!gapsFit(pattern, stream, at) || !spellingFits(pattern, view, stream, at)) return false;
  if (!isAtEdges(pattern, view, stream, at)) return false;
  if (!pattern.isShort && !pattern.isCapitals && !pattern.isTwist && !pattern.isProper) return true;
  const spelled = spelledAt(view, stream, at, length);
  if (pattern.isProper) return /^\p{Lu}|^\S+$/u.test(spelled);
  if (pattern.isTwist) return !/[.,;:!?()|/]/.test(spelled);
  if (pattern.isShort) return spelled === pattern.spelled;
  return spelled === spelled.toUpperCase() || isLabel(view, stream, at, length);
}

/** Whether letters are all of a label of a host name that more labels follow: `cgev.example`. */
function isLabel(view: Pick<TextView, 'text'>, stream: LetterStream, at: number, length: number): boolean {
  if (length < LOOSE_FROM) return false;
  const start = stream.starts[at] ?? 0;
  const end = stream.ends[at + length - 1] ?? 0;
  const isWhole = !/[\p{L}\p{N}_]/u.test(view.text.charAt(start - 1));
  return isWhole && /^\.[a-z]{2,24}(?![\p{L}\p{N}])/u.test(view.text.slice(end, end + LABEL_LENGTH_MAX));
}

function spelledAt(view: Pick<TextView, 'text'>, stream: LetterStream, at: number, length: number): string {
  return view.text.slice(stream.starts[at], stream.ends[at + length - 1]);
}

/** Whether what stands between the letters may stand there: as in a name, or the same spacing throughout, `C o n t o s o`. */
function gapsFit<T>(pattern: Pattern<T>, stream: LetterStream, at: number): boolean {
  const { length } = pattern.letters;
  let isFitting = true;
  let isSpaced = length >= LOOSE_FROM || pattern.isAcronym;
  for (let index = 1; index < length && (isFitting || isSpaced); index++) {
    const gap = stream.gaps[at + index] ?? WIDE_GAP;
    isFitting &&= gapFits(pattern, gap, index);
    isSpaced &&= gap !== WIDE_GAP && (gap !== NO_GAP || isSameCharacter(stream, at + index));
  }
  return isFitting || isSpaced;
}

function isSameCharacter(stream: LetterStream, at: number): boolean {
  return stream.starts[at] === stream.starts[at - 1];
}

function gapFits<T>(pattern: Pattern<T>, gap: number, index: number): boolean {
  const { length } = pattern.letters;
  const isWordStart = pattern.wordStarts[index] === 1;
  if (gap === NO_GAP) return !isWordStart || length >= RUN_TOGETHER_FROM || pattern.isAcronym;
  if (gap === WIDE_GAP) return false;
  if (isWordStart) return true;
  if (gap === BREAK_GAP) return length > LOOSE_FROM;
  return (
    ((gap === DOT_GAP || gap === JOINT_GAP) && length >= APART_FROM) || (gap === DOT_GAP && pattern.isAcronym)
  );
}

/** Few letters of a long name may be spelled by what looks like them: digits, and `I` and `l` for each other. */
function spellingFits<T>(
  pattern: Pattern<T>,
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
): boolean {
  const { length } = pattern.letters;
  let swapped = 0;
  for (let index = 0; index < length; index++) {
    const mine = pattern.spellings[index] ?? 0;
    const theirs = stream.spellings[at + index] ?? 0;
    if (((mine ^ theirs) & (IS_DIGIT | IS_ELL)) === 0) continue;
    if (((mine | theirs) & IS_DIGIT) === 0 && !isVisual(mine, theirs, view, stream, at, length)) return false;
    swapped++;
  }
  return swapped === 0 || (length >= SWAPPED_FROM && swapped * LETTERS_FOR_EACH_SWAP_MIN <= length);
}

/** Whether one is an `l` and the other a capital `I`, which only look alike beside small letters. */
function isVisual(
  mine: number,
  theirs: number,
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
  length: number,
): boolean {
  const other = (theirs & IS_ELL) === 0 ? theirs : mine;
  const spelled = spelledAt(view, stream, at, length);
  return (other & IS_CAPITAL) !== 0 && spelled !== spelled.toUpperCase();
}

function isAtEdges<T>(
  pattern: Pattern<T>,
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
): boolean {
  const { length } = pattern.letters;
  const needed = length < LOOSE_FROM ? WORD_EDGE : SOFT_EDGE;
  const mayInflect = length >= LOOSE_FROM;
  const isStart = (stream.startEdges[at] ?? 0) >= needed || (mayInflect && mayBeginWord(view, stream, at));
  const last = at + length - 1;
  const isEnd =
    pattern.tail.length > 0 ||
    (stream.endEdges[last] ?? 0) >= needed ||
    (mayInflect && mayEndWord(view, stream, last));
  return (isStart && isEnd) || (pattern.isInside && mayBeInside(view, stream, at, length));
}

/** Whether letters without an edge are a name in a longer token, such as an account or a host: all of one case, no inflected word. */
function mayBeInside(
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
  length: number,
): boolean {
  const spelled = spelledAt(view, stream, at, length);
  if (spelled !== spelled.toLowerCase() && spelled !== spelled.toUpperCase()) return false;
  if (stream.startEdges[at] === NO_EDGE) return true;
  let end = at + length;
  const stop = Math.min(stream.length, end + INFLECTION_LENGTH_MAX);
  while (end < stop && stream.endEdges[end] === NO_EDGE) end++;
  const rest = view.text.slice(stream.starts[at + length], stream.ends[end]);
  return !INFLECTION.test(rest.toLowerCase());
}
