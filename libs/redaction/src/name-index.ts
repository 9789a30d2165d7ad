import { viewOf, type TextView } from '@app/enrichment';
import {
  BREAK_GAP,
  DOT_GAP,
  NO_EDGE,
  NO_GAP,
  SOFT_EDGE,
  streamOf,
  WIDE_GAP,
  WORD_EDGE,
  type LetterStream,
} from './name-fold';

/** A name to look for, and what a match of it stands for. */
export interface NameEntry<T> {
  readonly name: string;
  readonly value: T;
  /** Whether the name is looked for inside longer words too, where they are no plain inflection of it. */
  readonly isInside?: boolean;
}

/** A place where a name stands, in units of the view. */
export interface NameMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A name as it is looked for. */
interface CompiledName {
  readonly spelled: string;
  readonly letters: Uint16Array;
  readonly hash: number;
  /** Whether a word of the name begins at that letter. */
  readonly wordStarts: Uint8Array;
  /** Whether that letter is spelled as a digit: `c0ntoso` folds like `contoso`. */
  readonly digits: Uint8Array;
  readonly isAcronym: boolean;
  readonly isShort: boolean;
  /** The letters of a long name that are not looked for, but masked where they follow. */
  readonly tail: Uint16Array;
}

interface Pattern<T> extends CompiledName {
  readonly value: T;
  readonly isInside: boolean;
}

const LETTERS_MAX = 300;
/** Shorter names match only as they are spelled, as whole words. */
const EXACT_BELOW = 3;
/** Shorter names are not looked for inside `camelCase`, broken by a hyphen, or with their words run together. */
const LOOSE_FROM = 4;
const RUN_TOGETHER_FROM = 6;
const ACRONYM_LENGTH_MAX = 8;
/** Longer names may have some of their letters spelled as digits. */
const DIGITS_FOR_LETTERS_FROM = 5;
const LETTERS_FOR_EACH_DIGIT_MIN = 3;
/** What makes another word of a common one (`targeted`), so that a name inside such a word is none. */
const INFLECTION = /^(?:e?d|ing|e?rs?|e?n|l?y|able|ions?|ments?)$/;
const INFLECTION_LENGTH_MAX = 5;
/** How a place must look for a name to begin there. */
const AT_EDGE = 1;
const INSIDE = 2;
const HASH_BASE = 0x01000193;
const HEAD_LENGTH = 3;
const TABLE_SIZE = 1 << 12;
const POWERS = new Uint32Array(LETTERS_MAX + 1).fill(1);
for (let index = 1; index <= LETTERS_MAX; index++)
  POWERS[index] = Math.imul(POWERS[index - 1] ?? 1, HASH_BASE);

/**
 * Finds many names at once, as whole words, whatever their case, accents, look-alike letters, and whatever spaces,
 * hyphens or line breaks stand between their words. One pass of rolling hashes over the folded letters: the time
 * depends on the length of the text and on how many different lengths names have, not on how many names there are.
 */
export class NameIndex<T> {
  private readonly byLength = new Map<number, Map<number, Pattern<T>[]>>();
  /** Which beginnings names have, by the place that each may stand at. Small: an index is made for each set of parties. */
  private readonly firstLetters = new Uint8Array(TABLE_SIZE);
  private readonly heads = new Uint8Array(TABLE_SIZE);
  private readonly lengths: readonly number[];

  constructor(entries: readonly NameEntry<T>[]) {
    for (const entry of entries) this.add(entry);
    this.lengths = [...this.byLength.keys()].sort((a, b) => b - a);
  }

  /** Whether there is any name to look for. */
  get isEmpty(): boolean {
    return this.lengths.length === 0;
  }

  /** For each place where a name begins, the longest name there. Matches may overlap. */
  find(view: Pick<TextView, 'text'>, stream: LetterStream): NameMatch<T>[] {
    if (this.isEmpty) return [];
    const found: NameMatch<T>[] = [];
    const sums = sumsOf(stream);
    for (let at = 0; at < stream.length; at++) {
      if (!this.mayBeginAt(stream.letters, at, stream.startEdges[at] === NO_EDGE ? INSIDE : AT_EDGE))
        continue;
      const pattern = this.longestAt(view, stream, sums, at);
      if (!pattern) continue;
      const last = lastLetterOf(stream, lastOfTail(pattern, stream, at + pattern.letters.length - 1));
      found.push({ start: stream.starts[at] ?? 0, end: stream.ends[last] ?? 0, value: pattern.value });
      if (pattern.tail.length > 0) at = last;
    }
    return found;
  }

  private longestAt(
    view: Pick<TextView, 'text'>,
    stream: LetterStream,
    sums: Uint32Array,
    at: number,
  ): Pattern<T> | undefined {
    for (const length of this.lengths) {
      if (at + length > stream.length) continue;
      const hash = ((sums[at + length] ?? 0) - Math.imul(sums[at] ?? 0, POWERS[length] ?? 0)) >>> 0;
      const pattern = this.byLength
        .get(length)
        ?.get(hash)
        ?.find((candidate) => matchesAt(candidate, view, stream, at));
      if (pattern) return pattern;
    }
    return undefined;
  }

  private add({ name, value, isInside = false }: NameEntry<T>): void {
    const compiled = compile(name.trim());
    if (!compiled) return;
    const { letters, hash } = compiled;
    const patterns = this.byLength.get(letters.length) ?? new Map<number, Pattern<T>[]>();
    this.byLength.set(letters.length, patterns);
    const pattern = { ...compiled, value, isInside };
    const sameHash = patterns.get(hash);
    if (sameHash) sameHash.push(pattern);
    else patterns.set(hash, [pattern]);
    const head = headOf(letters, 0, Math.min(letters.length, HEAD_LENGTH));
    const places = AT_EDGE | (isInside ? INSIDE : 0);
    this.heads[head] = (this.heads[head] ?? 0) | places;
    const first = (letters[0] ?? 0) & (TABLE_SIZE - 1);
    this.firstLetters[first] = (this.firstLetters[first] ?? 0) | places;
  }

  /** Whether some name that may stand at such a place begins like the letters there. */
  private mayBeginAt(letters: Uint16Array, at: number, place: number): boolean {
    if (((this.firstLetters[(letters[at] ?? 0) & (TABLE_SIZE - 1)] ?? 0) & place) === 0) return false;
    for (let length = HEAD_LENGTH; length > 0; length--) {
      if (((this.heads[headOf(letters, at, length)] ?? 0) & place) !== 0) return true;
    }
    return false;
  }
}

const COMPILED = new Map<string, CompiledName | undefined>();
const COMPILED_MAX = 100_000;

/** Compiles a name; remembered, since the same parties are hidden from text to text. Undefined when it has no letters. */
function compile(name: string): CompiledName | undefined {
  if (COMPILED.has(name)) return COMPILED.get(name);
  if (COMPILED.size >= COMPILED_MAX) COMPILED.clear();
  const compiled = compileAnew(name);
  COMPILED.set(name, compiled);
  return compiled;
}

function compileAnew(name: string): CompiledName | undefined {
  const view = viewOf(name);
  const stream = streamOf(view);
  const length = lengthOfCut(stream);
  if (length === 0) return undefined;
  const letters = stream.letters.slice(0, length);
  return {
    spelled: name,
    letters,
    tail: stream.letters.slice(length),
    hash: prefixSums({ letters, length })[length] ?? 0,
    wordStarts: Uint8Array.from(letters, (_, at) => Number(at === 0 || stream.gaps[at] !== NO_GAP)),
    digits: Uint8Array.from(letters, (_, at) => Number(isDigitAt(view, stream, at))),
    isAcronym: length <= ACRONYM_LENGTH_MAX && /^[\p{Lu}.]+$/u.test(name),
    isShort: length < EXACT_BELOW,
  };
}

/** How many letters of a name are looked for: all, or those of its first words. */
function lengthOfCut({ length, gaps }: LetterStream): number {
  if (length <= LETTERS_MAX) return length;
  let cut = LETTERS_MAX;
  while (cut > 0 && gaps[cut] === NO_GAP) cut--;
  return cut > 0 ? cut : LETTERS_MAX;
}

/** The last letter of what follows a long name's beginning and still is the name. */
function lastOfTail<T>({ tail }: Pattern<T>, { letters }: LetterStream, last: number): number {
  let same = 0;
  while (same < tail.length && letters[last + 1 + same] === tail[same]) same++;
  return last + same;
}

function isDigitAt(view: Pick<TextView, 'text'>, stream: LetterStream, at: number): boolean {
  const unit = view.text.charCodeAt(stream.starts[at] ?? 0);
  return unit >= 0x30 && unit <= 0x39;
}

/** The slot of the first `length` letters there, in one table for all lengths up to `HEAD_LENGTH`. */
function headOf(letters: Uint16Array, at: number, length: number): number {
  let mixed = length;
  for (let index = 0; index < length; index++)
    mixed = Math.imul(mixed, 0x9e3779b1) + (letters[at + index] ?? 0);
  return (mixed ^ (mixed >>> 16)) & (TABLE_SIZE - 1);
}

const SUMS = new WeakMap<LetterStream, Uint32Array>();

/** The sums of a stream; remembered, since several indices look at the same one. */
function sumsOf(stream: LetterStream): Uint32Array {
  const sums = SUMS.get(stream) ?? prefixSums(stream);
  SUMS.set(stream, sums);
  return sums;
}

function prefixSums({ letters, length }: Pick<LetterStream, 'letters' | 'length'>): Uint32Array {
  const sums = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++)
    sums[at + 1] = Math.imul(sums[at] ?? 0, HASH_BASE) + (letters[at] ?? 0) + 1;
  return sums;
}

function matchesAt<T>(
  pattern: Pattern<T>,
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
): boolean {
  const { length } = pattern.letters;
  let swapped = 0;
  for (let index = 0; index < length; index++) {
    if (stream.letters[at + index] !== pattern.letters[index]) return false;
    if (index > 0 && !gapFits(pattern, stream.gaps[at + index] ?? WIDE_GAP, index)) return false;
    if (isDigitAt(view, stream, at + index) !== (pattern.digits[index] === 1)) swapped++;
  }
  if (swapped > 0 && (length < DIGITS_FOR_LETTERS_FROM || swapped * LETTERS_FOR_EACH_DIGIT_MIN > length))
    return false;
  const needed = length < LOOSE_FROM ? WORD_EDGE : SOFT_EDGE;
  const isAtEdges =
    (stream.startEdges[at] ?? 0) >= needed &&
    (pattern.tail.length > 0 || endEdgeAt(stream, at + length - 1, length) >= needed);
  if (!isAtEdges && !(pattern.isInside && mayBeInside(view, stream, at, length))) return false;
  if (!pattern.isShort) return true;
  const end = stream.ends[at + length - 1];
  return view.text.slice(stream.starts[at], end) === pattern.spelled;
}

/** Whether letters without an edge are a name in a longer token, such as an account or a host: all of one case, no inflected word. */
function mayBeInside(
  view: Pick<TextView, 'text'>,
  stream: LetterStream,
  at: number,
  length: number,
): boolean {
  const spelled = view.text.slice(stream.starts[at], stream.ends[at + length - 1]);
  if (spelled !== spelled.toLowerCase() && spelled !== spelled.toUpperCase()) return false;
  if (stream.startEdges[at] === NO_EDGE) return true;
  let end = at + length;
  const stop = Math.min(stream.length, end + INFLECTION_LENGTH_MAX);
  while (end < stop && stream.endEdges[end] === NO_EDGE) end++;
  const rest = view.text.slice(stream.starts[at + length], stream.ends[end]);
  return !INFLECTION.test(rest.toLowerCase());
}

/** Whether what stands before a letter of the text may stand before that letter of the name. */
function gapFits<T>(pattern: Pattern<T>, gap: number, index: number): boolean {
  const { length } = pattern.letters;
  if (gap === NO_GAP)
    return pattern.wordStarts[index] === 0 || length >= RUN_TOGETHER_FROM || pattern.isAcronym;
  if (gap === WIDE_GAP) return false;
  if (pattern.wordStarts[index] === 1) return true;
  return (gap === BREAK_GAP && length > LOOSE_FROM) || (gap === DOT_GAP && pattern.isAcronym);
}

/** A possessive or plural `s` may follow a name. */
function endEdgeAt(stream: LetterStream, last: number, length: number): number {
  const edge = stream.endEdges[last] ?? NO_EDGE;
  if (edge !== NO_EDGE || length < LOOSE_FROM) return edge;
  const isSuffix = stream.letters[last + 1] === 0x73 && stream.gaps[last + 1] === NO_GAP;
  return isSuffix ? (stream.endEdges[last + 1] ?? NO_EDGE) : NO_EDGE;
}

/** Letters that come from one character belong together. */
function lastLetterOf(stream: LetterStream, last: number): number {
  let end = last;
  while (end + 1 < stream.length && stream.starts[end + 1] === stream.starts[last]) end++;
  return end;
}
