import { isTimestamp } from './timestamp';

/** What a token of a STIX pattern is. Keywords are words until the parser asks for them. */
export type PatternTokenKind =
  'word' | 'symbol' | 'string' | 'integer' | 'float' | 'timestamp' | 'hex' | 'binary' | 'end';

/** One token, with UTF-16 offsets into the pattern: `start` inclusive, `end` exclusive. `text` is decoded. */
export interface PatternToken {
  readonly kind: PatternTokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a pattern is refused, and where. Never leaves this room: `parsePattern` returns it as a value. */
export class PatternSyntaxError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const PREFIXED = { t: 'timestamp', h: 'hex', b: 'binary' } as const;
const SYMBOLS_OF_TWO: ReadonlySet<string> = new Set(['==', '!=', '<>', '<=', '>=']);
const SYMBOLS_OF_ONE = '[]():.,*=<>';
const ASCII_SPACES = ' \t\r\n\v\f';
const OTHER_SPACES = '\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000';
const WORD_START = 1;
const WORD_PART = 2;
const DIGIT = 4;
const HEX = 8;
const BASE64 = 16;
const CLASSES = characterClasses();

/** Splits a pattern into tokens, one at a time, in time linear to its length. */
export class PatternScanner {
  private position = 0;

  constructor(private readonly text: string) {}

  /** The next token; `end` for ever after the last one. */
  next(): PatternToken {
    this.skipSpaces();
    const start = this.position;
    if (start >= this.text.length) return { kind: 'end', text: '', start, end: start };
    const char = this.text.charAt(start);
    if (char === "'") return this.quoted('string', start);
    if (this.is(start, WORD_START)) return this.wordOrPrefixed(char, start);
    if (this.startsNumber(start)) return this.number(start);
    return this.symbol(start);
  }

  private is(index: number, mask: number): boolean {
    return ((CLASSES[this.text.charCodeAt(index)] ?? 0) & mask) !== 0;
  }

  private skipSpaces(): void {
    while (this.position < this.text.length && isSpace(this.text.charAt(this.position))) this.position++;
  }

  private token(
    kind: PatternTokenKind,
    start: number,
    text = this.text.slice(start, this.position),
  ): PatternToken {
    return { kind, text, start, end: this.position };
  }

  private wordOrPrefixed(char: string, start: number): PatternToken {
    if (this.text.charAt(start + 1) === "'" && (char === 't' || char === 'h' || char === 'b')) {
      this.position = start + 1;
      return this.checked(this.quoted(PREFIXED[char], start));
    }
    while (this.is(this.position, WORD_PART)) this.position++;
    return this.token('word', start);
  }

  /** Reads from the opening quote at the position to the closing one; only `\'` and `\\` are escapes. */
  private quoted(kind: PatternTokenKind, start: number): PatternToken {
    let from = ++this.position;
    let text = '';
    for (;;) {
      const char = this.text.charAt(this.position);
      if (char === '') throw new PatternSyntaxError('A quoted literal is not closed.', start);
      if (char === "'") break;
      if (char === '\\') {
        text += this.text.slice(from, this.position);
        from = this.escaped();
      }
      this.position++;
    }
    text += this.text.slice(from, this.position++);
    return this.token(kind, start, text);
  }

  /** Steps onto the character that a backslash escapes and returns its position. */
  private escaped(): number {
    const char = this.text.charAt(this.position + 1);
    if (char !== "'" && char !== '\\') {
      throw new PatternSyntaxError('A backslash escapes a quote or a backslash only.', this.position);
    }
    return ++this.position;
  }

  private checked(token: PatternToken): PatternToken {
    if (token.kind === 'timestamp' && !isTimestamp(token.text)) {
      throw new PatternSyntaxError('A timestamp literal is not a valid timestamp.', token.start);
    }
    if (token.kind === 'hex' && !isHex(token.text)) {
      throw new PatternSyntaxError(
        'A hexadecimal literal needs an even number of hexadecimal digits.',
        token.start,
      );
    }
    if (token.kind === 'binary' && !isBase64(token.text)) {
      throw new PatternSyntaxError('A binary literal is not valid base64.', token.start);
    }
    return token;
  }

  private startsNumber(start: number): boolean {
    const char = this.text.charAt(start);
    const next = char === '+' || char === '-' ? start + 1 : start;
    return this.is(next, DIGIT) || (this.text.charAt(next) === '.' && this.is(next + 1, DIGIT));
  }

  private number(start: number): PatternToken {
    const char = this.text.charAt(start);
    if (char === '+' || char === '-') this.position++;
    const digits = this.position;
    this.skipDigits();
    const isFloat = this.text.charAt(this.position) === '.' && this.is(this.position + 1, DIGIT);
    if (isFloat) {
      this.position++;
      this.skipDigits();
    } else if (this.text.charAt(digits) === '0' && this.position - digits > 1) {
      throw new PatternSyntaxError('An integer has no leading zero.', start);
    }
    if (this.is(this.position, WORD_PART)) {
      throw new PatternSyntaxError('A number runs into other characters.', this.position);
    }
    return this.token(isFloat ? 'float' : 'integer', start);
  }

  private skipDigits(): void {
    while (this.is(this.position, DIGIT)) this.position++;
  }

  private symbol(start: number): PatternToken {
    const two = this.text.slice(start, start + 2);
    if (SYMBOLS_OF_TWO.has(two)) {
      this.position += 2;
      return this.token('symbol', start, two);
    }
    const one = this.text.charAt(start);
    if (!SYMBOLS_OF_ONE.includes(one))
      throw new PatternSyntaxError('There is no such symbol in a pattern.', start);
    this.position++;
    return this.token('symbol', start, one);
  }
}

/** A text as a string literal of a pattern: quoted, with quotes and backslashes escaped. */
export function quotePatternString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function isSpace(char: string): boolean {
  return (
    ASCII_SPACES.includes(char) ||
    (char > '\u007f' && (OTHER_SPACES.includes(char) || isTypographicSpace(char)))
  );
}

function isTypographicSpace(char: string): boolean {
  return char >= '\u2000' && char <= '\u200a';
}

function isHex(text: string): boolean {
  if (text.length % 2 !== 0) return false;
  return everyChar(text, text.length, HEX);
}

function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  let padding = 0;
  if (text.endsWith('==')) padding = 2;
  else if (text.endsWith('=')) padding = 1;
  return everyChar(text, text.length - padding, BASE64);
}

function everyChar(text: string, end: number, mask: number): boolean {
  for (let i = 0; i < end; i++) if (((CLASSES[text.charCodeAt(i)] ?? 0) & mask) === 0) return false;
  return true;
}

function characterClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  const mark = (characters: string, mask: number) => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      classes[code] = (classes[code] ?? 0) | mask;
    }
  };
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const digits = '0123456789';
  mark(`${letters}_`, WORD_START);
  mark(`${letters}_${digits}-`, WORD_PART);
  mark(digits, DIGIT);
  mark(`${digits}abcdefABCDEF`, HEX);
  mark(`${letters}${digits}+/`, BASE64);
  return classes;
}
