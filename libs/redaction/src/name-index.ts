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
  readonly isAcronym: boolean;
  readonly isShort: boolean;
}

interface Pattern<T> extends CompiledName {
  readonly value: T;
}

const LETTERS_MAX = 300;
/** Shorter names match only as they are spelled, as whole words. */
const EXACT_BELOW = 3;
/** Shorter names are not looked for inside `camelCase`, broken by a hyphen, or with their words run together. */
const LOOSE_FROM = 4;
const RUN_TOGETHER_FROM = 6;
const ACRONYM_LENGTH_MAX = 8;
const HASH_BASE = 0x01000193;
const HEAD_LENGTH = 3;

/**
 * Finds many names at once, as whole words, whatever their case, accents, look-alike letters, and whatever spaces,
 * hyphens or line breaks stand between their words. One pass of rolling hashes over the folded letters: the time
 * depends on the length of the text and on how many different lengths names have, not on how many names there are.
 */
export class NameIndex<T> {
  private readonly byLength = new Map<number, Map<number, Pattern<T>[]>>();
  private readonly heads = new Uint8Array(1 << 16);
  private readonly lengths: readonly number[];
  private readonly powers = new Uint32Array(LETTERS_MAX + 1);

  constructor(entries: readonly NameEntry<T>[]) {
    for (const entry of entries) this.add(entry);
    this.lengths = [...this.byLength.keys()].sort((a, b) => b - a);
    this.powers[0] = 1;
    for (let index = 1; index <= LETTERS_MAX; index++) {
      this.powers[index] = Math.imul(this.powers[index - 1] ?? 1, HASH_BASE);
    }
  }

  /** Whether there is any name to look for. */
  get isEmpty(): boolean {
    return this.lengths.length === 0;
  }

  /** For each place where a name begins, the longest name there. Matches may overlap. */
  find(view: Pick<TextView, 'text'>, stream: LetterStream): NameMatch<T>[] {
    if (this.isEmpty) return [];
    const found: NameMatch<T>[] = [];
    const sums = prefixSums(stream);
    for (let at = 0; at < stream.length; at++) {
      if (stream.startEdges[at] === NO_EDGE || !this.mayBeginAt(stream.letters, at)) continue;
      const match = this.longestAt(view, stream, sums, at);
      if (match) found.push(match);
    }
    return found;
  }

  private longestAt(
    view: Pick<TextView, 'text'>,
    stream: LetterStream,
    sums: Uint32Array,
    at: number,
  ): NameMatch<T> | undefined {
    for (const length of this.lengths) {
      if (at + length > stream.length) continue;
      const hash = ((sums[at + length] ?? 0) - Math.imul(sums[at] ?? 0, this.powers[length] ?? 0)) >>> 0;
      const pattern = this.byLength
        .get(length)
        ?.get(hash)
        ?.find((candidate) => matchesAt(candidate, view, stream, at));
      if (!pattern) continue;
      const last = lastLetterOf(stream, at + length - 1);
      return { start: stream.starts[at] ?? 0, end: stream.ends[last] ?? 0, value: pattern.value };
    }
    return undefined;
  }

  private add({ name, value }: NameEntry<T>): void {
    const compiled = compile(name.trim());
    if (!compiled) return;
    const { letters, hash } = compiled;
    const patterns = this.byLength.get(letters.length) ?? new Map<number, Pattern<T>[]>();
    this.byLength.set(letters.length, patterns);
    const sameHash = patterns.get(hash);
    if (sameHash) sameHash.push({ ...compiled, value });
    else patterns.set(hash, [{ ...compiled, value }]);
    this.heads[headOf(letters, 0, Math.min(letters.length, HEAD_LENGTH))] = 1;
  }

  /** Whether some name begins like the letters there. */
  private mayBeginAt(letters: Uint16Array, at: number): boolean {
    for (let length = HEAD_LENGTH; length > 0; length--) {
      if (this.heads[headOf(letters, at, length)] === 1) return true;
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
  const stream = streamOf(viewOf(name));
  const length = Math.min(stream.length, LETTERS_MAX);
  if (length === 0) return undefined;
  const letters = stream.letters.slice(0, length);
  return {
    spelled: name,
    letters,
    hash: prefixSums({ letters, length })[length] ?? 0,
    wordStarts: Uint8Array.from(letters, (_, at) => Number(at === 0 || stream.gaps[at] !== NO_GAP)),
    isAcronym: length <= ACRONYM_LENGTH_MAX && /^[\p{Lu}.]+$/u.test(name),
    isShort: length < EXACT_BELOW,
  };
}

/** The slot of the first `length` letters there, in one table for all lengths up to `HEAD_LENGTH`. */
function headOf(letters: Uint16Array, at: number, length: number): number {
  let mixed = length;
  for (let index = 0; index < length; index++)
    mixed = Math.imul(mixed, 0x9e3779b1) + (letters[at + index] ?? 0);
  return (mixed ^ (mixed >>> 16)) & 0xffff;
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
  for (let index = 0; index < length; index++) {
    if (stream.letters[at + index] !== pattern.letters[index]) return false;
    if (index > 0 && !gapFits(pattern, stream.gaps[at + index] ?? WIDE_GAP, index)) return false;
  }
  const needed = length < LOOSE_FROM ? WORD_EDGE : SOFT_EDGE;
  if ((stream.startEdges[at] ?? 0) < needed || endEdgeAt(stream, at + length - 1, length) < needed)
    return false;
  if (!pattern.isShort) return true;
  const end = stream.ends[at + length - 1];
  return view.text.slice(stream.starts[at], end) === pattern.spelled;
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
