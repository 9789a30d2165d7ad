import type { TextView } from '@app/enrichment';
import { BARRIER } from './name-fold';
import { readAlone, type Reread } from './reading';
import { textOfBytes } from './reading-bytes';

/** A span of a text that is written in some encoding, and its digits alone. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const BASE64_MIN = 4;
/** An ordinary word is no base64: that of a name has capitals or digits inside. */
const WORD = /^[/_-]?(?:[A-Z]?[a-z]+|\d+)(?:[-_/](?:[A-Z]?[a-z]+|\d*))*$/;
/** So many digits of base64 that are all hexadecimal are no chance. */
const HEX_ALONE = /^(?:[0-9a-f]{24,}|[0-9A-F]{24,})$/;
const LINE_BREAK = /^\r?\n[ \t>]{0,4}$/;
const LINE_LENGTH_MIN = 40;
/** Shorter runs hold a name only from their first digit on. */
const INSIDE_FROM = 8;
const SEXTETS_PER_TRIPLET = 4;

const HEX = /[0-9A-Fa-f]{8,}/g;
const HEX_APART =
  /(?=[0-9A-Fa-fx#$\\])(?<![0-9A-Za-z])(?:0x|\\?x|#|\$)?[0-9A-Fa-f]{2}h?(?:[\s,;:|._-]{1,3}(?:0x|\\?x|#|\$)?[0-9A-Fa-f]{2}h?){2,}(?![0-9A-Za-z])/g;
const DECIMAL_APART = /(?=\d)(?<![\w.])\d{2,3}(?:[\s,;+]{1,3}\d{2,3}){2,}(?![\w.])/g;

/** Base32 (RFC 4648, section 6), which a word in capitals may be too: it then says nothing. */
const BASE32 = /(?<![A-Za-z0-9])(?:[A-Z2-7]{8,}|(?=[a-z]{0,32}[2-7])[a-z2-7]{8,})={0,6}(?![A-Za-z0-9])/g;
const BASE32_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** `Chr(67) & Chr(111)`, `[char]67+[char]111`. */
const CHARACTERS_APART = /(?:(?:chrw?\$?\(|\[char\] ?\(?) ?\d{2,3} ?\)?[\s&+.,|]{0,4}){3,}/gi;

/** Shorter texts between bytes that are none are chance. */
const WIDE = /[^\P{L}A-Za-zª-ÿ]|\p{M}/u;
const STRINGS = /[^\uFDD0]{5,}/g;
/** What short runs say, since names of hosts and malware come again and again. */
const TEXTS_OF_BASE64 = new Map<string, readonly string[]>();
const KNOWN_MAX = 5_000;
const KNOWN_LENGTH_MAX = 64;
const NO_DIGIT = 0;
const IS_SMALL = 1;
const IS_CAPITAL = 2;
const IS_NUMBER = 4;
const IS_SIGN = 8;
const EQUALS = 0x3d;
const BASE64_KINDS = new Uint8Array(128);
for (const digit of 'abcdefghijklmnopqrstuvwxyz') {
  BASE64_KINDS[digit.charCodeAt(0)] = IS_SMALL;
  BASE64_KINDS[digit.toUpperCase().charCodeAt(0)] = IS_CAPITAL;
}
for (const digit of '0123456789') BASE64_KINDS[digit.charCodeAt(0)] = IS_NUMBER;
for (const digit of '+/_-') BASE64_KINDS[digit.charCodeAt(0)] = IS_SIGN;
const BASE64_VALUES = new Uint8Array(128).fill(64);
for (const [value, digit] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries())
  BASE64_VALUES[digit.charCodeAt(0)] = value;
BASE64_VALUES[0x2d] = 62;
BASE64_VALUES[0x5f] = 63;

/**
 * What is encoded in a text, and nothing else: base64 of either alphabet from each of the four digits that it may
 * begin at, base32, hexadecimal, numbers of characters; each of it in UTF-8 and Latin-1, and in UTF-16 as far as it is made of
 * `wide` letters. A unit stands for the whole run of digits that it is from. Undefined when nothing is encoded. Linear.
 */
export function encodedReading(text: string, wide: RegExp | undefined): TextView | undefined {
  const parts = [
    ...base64Runs(text).flatMap((run) => base64Texts(run, wide)),
    ...runsOf(text, HEX, (digits) => digits).flatMap((run) => hexTexts(run, wide)),
    ...runsOf(text, HEX_APART, (spelled) => spelled.replace(/0x|[^0-9A-Fa-f]/g, '')).flatMap((run) =>
      hexTexts(run, wide),
    ),
    ...runsOf(text, DECIMAL_APART, (spelled) => spelled).flatMap((run) =>
      textsIn(run, bytesOfNumbers(run.digits), wide),
    ),
  ];
  const more = [
    ...runsOf(text, BASE32, (spelled) => spelled).flatMap((run) =>
      textsIn(run, bytesOfBase32(run.digits), wide),
    ),
    ...runsOf(text, CHARACTERS_APART, (spelled) => (spelled.match(/\d+/g) ?? []).join(' ')).flatMap((run) =>
      textsIn(run, bytesOfNumbers(run.digits), wide),
    ),
  ];
  for (const part of more) parts.push(part);
  return parts.length > 0 ? readAlone(parts, BARRIER, text.length) : undefined;
}

/** Runs of the letters of names that have two bytes each in UTF-16, with what may stand between; undefined when there are none. */
export function wideLetters(names: readonly string[]): RegExp | undefined {
  const letters = new Set(Array.from(names.join('').normalize('NFC')).filter((letter) => WIDE.test(letter)));
  if (letters.size === 0) return undefined;
  const cases = [...letters].flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()]);
  return new RegExp(`[\\u0020-\\u007E\\u00C0-\\u00FF${[...new Set(cases)].join('')}]{2,}`, 'g');
}

function runsOf(text: string, pattern: RegExp, digitsOf: (spelled: string) => string): Run[] {
  return [...text.matchAll(pattern)].map((match) => {
    return { start: match.index, end: match.index + match[0].length, digits: digitsOf(match[0]) };
  });
}

/** Runs of base64, those of several lines as one. */
function base64Runs(text: string): Run[] {
  const runs: Run[] = [];
  let lines: string[] = [];
  let before: Run | undefined;
  const close = (): void => {
    const digits = lines.join('');
    if (before && !WORD.test(digits) && !HEX_ALONE.test(digits)) runs.push({ ...before, digits });
  };
  for (const run of digitsIn(text)) {
    const isContinued =
      before !== undefined &&
      isLong(lines.at(-1)) &&
      run.start - before.end <= 6 &&
      LINE_BREAK.test(text.slice(before.end, run.start));
    if (!isContinued) {
      close();
      lines = [];
    }
    before = { ...run, start: isContinued && before ? before.start : run.start };
    lines.push(run.digits);
  }
  close();
  return runs;
}

function isLong(line: string | undefined): boolean {
  return line !== undefined && line.length >= LINE_LENGTH_MIN;
}

/**
 * Runs of digits of base64, without the short words among them that are in small letters or numbers unless a long run
 * stands before them, which they may continue: a word alone is no base64.
 */
function* digitsIn(text: string): Iterable<Run> {
  let wasLong = false;
  for (let start = 0; start < text.length; start++) {
    let kinds = 0;
    let end = start;
    for (let kind = kindAt(text, end); kind !== NO_DIGIT; kind = kindAt(text, ++end))
      kinds |= end === start && kind === IS_CAPITAL ? IS_SMALL : kind;
    const length = end - start;
    if (length >= BASE64_MIN && (wasLong || length >= LINE_LENGTH_MIN || !isWord(kinds))) {
      const digits = text.slice(start, end);
      while (end - start < length + 2 && text.charCodeAt(end) === EQUALS) end++;
      yield { start, end, digits };
    }
    if (length >= BASE64_MIN) wasLong = length >= LINE_LENGTH_MIN;
    start = Math.max(start, end - 1);
  }
}

function isWord(kinds: number): boolean {
  return kinds === IS_SMALL || kinds === IS_NUMBER;
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (BASE64_KINDS[text.charCodeAt(at)] ?? NO_DIGIT) : NO_DIGIT;
}

function base64Texts(run: Run, wide: RegExp | undefined): Reread[] {
  const { start, end, digits } = run;
  const known = wide ? undefined : TEXTS_OF_BASE64.get(digits);
  if (known) return known.map((text) => ({ start, end, text }));
  const parts = base64TextsAnew(run, wide);
  if (wide || digits.length > KNOWN_LENGTH_MAX) return parts;
  if (TEXTS_OF_BASE64.size >= KNOWN_MAX) TEXTS_OF_BASE64.clear();
  TEXTS_OF_BASE64.set(
    digits,
    parts.map(({ text }) => text),
  );
  return parts;
}

function base64TextsAnew(run: Run, wide: RegExp | undefined): Reread[] {
  const alignments = run.digits.length < INSIDE_FROM ? 1 : SEXTETS_PER_TRIPLET;
  return Array.from({ length: alignments }, (_, from) =>
    textsIn(run, bytesOfBase64(run.digits, from), wide),
  ).flat();
}

function bytesOfBase64(digits: string, from: number): Uint8Array {
  const bytes = new Uint8Array(((digits.length - from) * 6) >> 3);
  let bits = 0;
  let length = 0;
  for (let at = from; at < digits.length; at++) {
    bits = ((bits << 6) | (BASE64_VALUES[digits.charCodeAt(at)] ?? 0)) & 0xffffff;
    const known = ((at - from + 1) * 6) & 7;
    if (known < 6) bytes[length++] = (bits >> known) & 0xff;
  }
  return bytes;
}

function bytesOfBase32(spelled: string): Uint8Array {
  const digits = spelled.toUpperCase().replace(/=+$/, '');
  const bytes = new Uint8Array((digits.length * 5) >> 3);
  let bits = 0;
  let known = 0;
  let length = 0;
  for (const digit of digits) {
    bits = ((bits << 5) | BASE32_DIGITS.indexOf(digit)) & 0xfff;
    known += 5;
    if (known < 8) continue;
    known -= 8;
    bytes[length++] = (bits >> known) & 0xff;
  }
  return bytes;
}

function hexTexts(run: Run, wide: RegExp | undefined): Reread[] {
  return [run.digits, run.digits.slice(1)].flatMap((digits) =>
    textsIn(run, Buffer.from(digits, 'hex'), wide),
  );
}

function bytesOfNumbers(spelled: string): Uint8Array {
  return Uint8Array.from(spelled.split(/\D+/), Number);
}

/** The texts in bytes: all of it when it is a text, otherwise what is long enough to be no chance. */
function textsIn({ start, end }: Run, bytes: Uint8Array, wide: RegExp | undefined): Reread[] {
  const narrow = textOfBytes(bytes);
  const texts = narrow.includes(BARRIER) ? (narrow.match(STRINGS) ?? []) : [narrow];
  const wideTexts =
    wide && bytes.length > 3 ? [0, 1].flatMap((from) => wideTextsIn(bytes.subarray(from), wide)) : [];
  return [...texts, ...wideTexts].map((text) => ({ start, end, text }));
}

function wideTextsIn({ buffer, byteOffset, byteLength }: Uint8Array, wide: RegExp): readonly string[] {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le').match(wide) ?? [];
}
