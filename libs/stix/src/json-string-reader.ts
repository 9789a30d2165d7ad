import { LIMITS } from './limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const FIRST_SURROGATE = 0xd800;
const LONE_SURROGATE = /\p{Surrogate}/u;
const HEX = /^[0-9a-fA-F]{4}$/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const NUL = { code: 'nul-character', message: 'must not hold the character U+0000' };
const LONE = { code: 'lone-surrogate', message: 'must be valid Unicode, without half of a surrogate pair' };

/** Reads the strings of one JSON text, and tells of each whether it is text that can be kept and hashed. */
export class JsonStringReader {
  /** After a string was read: where the text goes on. After a failure: where it failed. */
  end = 0;
  /** What is wrong with the string that was read last, if anything. */
  fault: { readonly code: string; readonly message: string } | undefined;

  constructor(private readonly text: string) {}

  /**
   * The string whose opening quote stands at `start`; undefined when it is not valid JSON. A string over the limit
   * may come back cut, but still over the limit.
   */
  readAt(start: number): string | undefined {
    this.fault = undefined;
    const text = this.text;
    let at = start + 1;
    let seen = 0;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) return this.readEscaped(start + 1, at);
      if (!(code >= SPACE)) return this.fail(at);
      seen |= code;
      at++;
    }
    this.end = at + 1;
    const value = text.slice(start + 1, at);
    if (seen >= FIRST_SURROGATE && LONE_SURROGATE.test(value)) this.fault = LONE;
    return value;
  }

  private readEscaped(from: number, firstEscape: number): string | undefined {
    let value = this.text.slice(from, firstEscape);
    let at = firstEscape;
    while (this.text.charCodeAt(at) === BACKSLASH && value.length <= LIMITS.stringLengthMax) {
      const unescaped = this.unescape(at);
      if (unescaped === undefined) return this.fail(at);
      const next = this.plainEnd(this.end);
      value += unescaped + this.text.slice(this.end, next);
      at = next;
    }
    if (value.length > LIMITS.stringLengthMax) return value;
    if (this.text.charCodeAt(at) !== QUOTE) return this.fail(at);
    this.end = at + 1;
    this.fault = faultOf(value);
    return value;
  }

  /** What the escape at `at` stands for; `end` is set behind it. */
  private unescape(at: number): string | undefined {
    const letter = this.text[at + 1] ?? '';
    this.end = at + 2;
    if (letter !== 'u') return ESCAPES.get(letter);
    const digits = this.text.slice(at + 2, at + 6);
    this.end = at + 6;
    return HEX.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : undefined;
  }

  /** Where the run of plain characters from `at` ends. */
  private plainEnd(at: number): number {
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (code === QUOTE || code === BACKSLASH || !(code >= SPACE)) return at;
      at++;
    }
  }

  private fail(at: number): undefined {
    this.end = at;
    return undefined;
  }
}

function faultOf(value: string): JsonStringReader['fault'] {
  if (value.includes('\0')) return NUL;
  return LONE_SURROGATE.test(value) ? LONE : undefined;
}
