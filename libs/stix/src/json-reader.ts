import { type IssueList, type Step, toPointer } from './issue-list';
import { JsonStringReader } from './json-string-reader';
import { LIMITS } from './limits';
import type { StixValue } from './stix-object';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** Keys that mean something to JavaScript, and nothing to STIX. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The text cannot be read further: it is no JSON from here on, or over a limit, or wrong too often. The issue is listed. */
export class ReadingStopped extends Error {}

/**
 * Reads one JSON text (RFC 8259) as STIX wants it (STIX 2.1 sections 2.3 and 2.12): what `JSON.parse` lets pass
 * silently is an issue with its place. Null, empty lists and objects, repeated or forbidden keys, lone surrogates,
 * NUL and integers that a double cannot hold are listed and reading goes on; text that is no JSON, text over a limit
 * and a full list end it. One pass, bounded depth.
 */
export class JsonReader {
  private at = 0;
  private readonly path: Step[] = [];
  private readonly strings: JsonStringReader;

  constructor(
    private readonly text: string,
    private readonly issues: IssueList,
  ) {
    this.strings = new JsonStringReader(text);
  }

  /** The value of the whole text. @throws ReadingStopped, with the reason listed */
  read(): StixValue {
    this.skipSpace();
    const value = this.readValue();
    this.skipSpace();
    if (this.at < this.text.length) this.stopAtSyntax();
    return value;
  }

  private readValue(): StixValue {
    switch (this.text.charCodeAt(this.at)) {
      case QUOTE:
        return this.readString();
      case LEFT_BRACE:
        return this.readObject();
      case LEFT_BRACKET:
        return this.readList();
      default:
        return this.readScalar();
    }
  }

  private readObject(): StixValue {
    this.enter();
    const object: { [key: string]: StixValue } = {};
    let count = 0;
    if (this.text.charCodeAt(this.at) !== RIGHT_BRACE) {
      do {
        if (++count > LIMITS.propertiesMax)
          this.stopAt('too-many-properties', LIMITS.propertiesMax, 'properties');
        this.readProperty(object);
      } while (this.isAnother());
    }
    this.leave(RIGHT_BRACE);
    if (count === 0) this.complain('empty-object', 'Must not be empty.');
    return object;
  }

  private readProperty(object: { [key: string]: StixValue }): void {
    this.skipSpace();
    if (this.text.charCodeAt(this.at) !== QUOTE) this.stopAtSyntax();
    const key = this.readString();
    this.skipSpace();
    if (this.text.charCodeAt(this.at) !== COLON) this.stopAtSyntax();
    this.at++;
    this.path.push(key);
    this.skipSpace();
    this.checkKey(object, key);
    const value = this.readValue();
    if (!FORBIDDEN_KEYS.has(key)) object[key] = value;
    this.path.pop();
  }

  private checkKey(object: object, key: string): void {
    if (FORBIDDEN_KEYS.has(key)) this.complain('forbidden-key', 'This name may not be used.');
    else if (key.length > LIMITS.keyLengthMax || key === '')
      this.complain('key-length', `Has a key that is not 1 to ${LIMITS.keyLengthMax} characters long.`);
    else if (Object.hasOwn(object, key)) this.complain('duplicate-key', 'Stands here more than once.');
  }

  private readList(): StixValue {
    this.enter();
    const list: StixValue[] = [];
    if (this.text.charCodeAt(this.at) !== RIGHT_BRACKET) {
      do {
        if (list.length === LIMITS.itemsMax) this.stopAt('too-many-items', LIMITS.itemsMax, 'entries');
        this.skipSpace();
        this.path.push(list.length);
        list.push(this.readValue());
        this.path.pop();
      } while (this.isAnother());
    }
    this.leave(RIGHT_BRACKET);
    if (list.length === 0) this.complain('empty-list', 'Must not be an empty list.');
    return list;
  }

  private enter(): void {
    if (this.path.length >= LIMITS.depthMax) {
      this.stop('too-deep', `Is nested deeper than ${LIMITS.depthMax} levels.`);
    }
    this.at++;
    this.skipSpace();
  }

  private leave(bracket: number): void {
    if (this.text.charCodeAt(this.at) !== bracket) this.stopAtSyntax();
    this.at++;
  }

  /** Steps over a comma, if one stands here. */
  private isAnother(): boolean {
    this.skipSpace();
    if (this.text.charCodeAt(this.at) !== COMMA) return false;
    this.at++;
    return true;
  }

  private readScalar(): StixValue {
    if (this.isWord('true')) return true;
    if (this.isWord('false')) return false;
    if (this.isWord('null')) {
      this.complain('null-value', 'Must not be null: leave the property out instead.');
      return null;
    }
    return this.readNumber();
  }

  private isWord(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private readNumber(): number {
    NUMBER.lastIndex = this.at;
    if (!NUMBER.test(this.text)) this.stopAtSyntax();
    const value = Number(this.text.slice(this.at, NUMBER.lastIndex));
    this.at = NUMBER.lastIndex;
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      this.complain('unsafe-number', 'Is beyond plus or minus 2^53 - 1 and cannot be held exactly.');
    }
    return value;
  }

  private readString(): string {
    const result = this.strings.readAt(this.at);
    this.at = this.strings.end;
    if (result === undefined) this.stopAtSyntax();
    if (result.length > LIMITS.stringLengthMax) {
      this.stop('string-too-long', `Is longer than ${LIMITS.stringLengthMax} characters.`);
    }
    if (this.strings.fault !== undefined) this.complain(this.strings.fault.code, this.strings.fault.message);
    return result;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }

  private complain(code: string, message: string): void {
    this.issues.add(code, toPointer(this.path), message);
    if (this.issues.isFull) throw new ReadingStopped('too-many-issues');
  }

  private stopAt(code: string, max: number, what: string): never {
    this.stop(code, `Has more than ${max} ${what}.`);
  }

  private stopAtSyntax(): never {
    this.stop('not-json', `Is not valid JSON at character ${this.at}; nothing after it was looked at.`);
  }

  private stop(code: string, message: string): never {
    this.complain(code, message);
    throw new ReadingStopped(code);
  }
}
