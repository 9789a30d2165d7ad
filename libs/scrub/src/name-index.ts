import { viewOf, type TextView } from '@app/enrichment';
import { NO_EDGE, NO_GAP, streamOf, type LetterStream } from './name-fold';
import { matchesAt, type CompiledName, type Pattern } from './name-match';

/** A name to look for, and what a match of it stands for. */
export interface NameEntry<T> {
  readonly name: string;
  readonly value: T;
  /** Whether the name is looked for inside longer words too, where they are no plain inflection of it. */
  readonly isInside?: boolean;
  /** Whether the name is looked for in capitals only. */
  readonly isCapitals?: boolean;
  /** Whether it is put together anew: what separates one thing from the next may not stand in it. */
  readonly isTwist?: boolean;
  /** Whether its words are found apart only where a capital begins them: they are everyday words. */
  readonly isProper?: boolean;
}

/** A place where a name stands, in units of the view. */
export interface NameMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const LETTERS_MAX = 300;
/** Shorter names match only as they are spelled, as whole words. */
const EXACT_BELOW = 3;
const ACRONYM_LENGTH_MAX = 8;
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

  /** For each place where a name begins, the longest name there, up to so many. Matches may overlap. */
  find(view: Pick<TextView, 'text'>, stream: LetterStream, countMax = Infinity): NameMatch<T>[] {
    if (this.isEmpty) return [];
    const found: NameMatch<T>[] = [];
    const sums = sumsOf(stream);
    for (let at = 0; at < stream.length && found.length < countMax; at++) {
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

  private add({ name, value, ...entry }: NameEntry<T>): void {
    const { isInside = false, isCapitals = false, isTwist = false, isProper = false } = entry;
    const compiled = compile(name.trim());
    if (!compiled) return;
    const { letters, hash } = compiled;
    const patterns = this.byLength.get(letters.length) ?? new Map<number, Pattern<T>[]>();
    this.byLength.set(letters.length, patterns);
    const pattern = { ...compiled, value, isInside, isCapitals, isTwist, isProper };
    const sameHash = patterns.get(hash);
    if (sameHash) sameHash.push(pattern);
    else patterns.set(hash, [pattern]);
    const head = headOf(letters, 0, Math.min(letters.length, HEAD_LENGTH));
    const places = AT_EDGE | (isInside || isAfterPrefix(name) ? INSIDE : 0);
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
    spellings: stream.spellings.slice(0, length),
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

/** The slot of the first `length` letters there, in one table for all lengths up to `HEAD_LENGTH`. */
function headOf(letters: Uint16Array, at: number, length: number): number {
  let mixed = length;
  for (let index = 0; index < length; index++)
    mixed = Math.imul(mixed, 0x9e3779b1) + (letters[at + index] ?? 0);
  return (mixed ^ (mixed >>> 16)) & (TABLE_SIZE - 1);
}

/** Whether words are written together with what stands before them. */
function isAfterPrefix(name: string): boolean {
  return /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name);
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

/** Letters that come from one character belong together. */
function lastLetterOf(stream: LetterStream, last: number): number {
  let end = last;
  while (end + 1 < stream.length && stream.starts[end + 1] === stream.starts[last]) end++;
  return end;
}
