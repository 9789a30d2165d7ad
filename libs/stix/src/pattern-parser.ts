import { LIMITS } from './limits';
import { PatternScanner, PatternSyntaxError, type PatternToken } from './pattern-scanner';
import { compareTimestamps } from './timestamp';

/** How deep parentheses may nest. */
const PATTERN_DEPTH_MAX = 32;

/** One literal, with the UTF-16 offsets of its whole text (quotes and prefix included) in the pattern. */
export interface PatternLiteral {
  readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'timestamp' | 'hex' | 'binary';
  /** Decoded: strings without quotes and escapes, numbers to the nearest double. */
  readonly value: string | number | boolean;
  readonly start: number;
  readonly end: number;
}

/** A comparison operator, in one spelling: `==` is `=`, `<>` is `!=`. */
export type PatternOperator =
  '=' | '!=' | '<' | '<=' | '>' | '>=' | 'IN' | 'LIKE' | 'MATCHES' | 'ISSUBSET' | 'ISSUPERSET' | 'EXISTS';

/** One comparison of a pattern: what is looked for, in which property of which observable. */
export interface PatternComparison {
  readonly objectType: string;
  /** Property names and dictionary keys, decoded; a list step is `[*]` or `[n]`. */
  readonly path: readonly string[];
  readonly isNegated: boolean;
  readonly operator: PatternOperator;
  /** One literal; any number for IN; none for EXISTS. */
  readonly values: readonly PatternLiteral[];
  readonly start: number;
  readonly end: number;
}

/** What `parsePattern` gives: the comparisons in the order of the text, or why and where the pattern is refused. */
export type ParsedPattern =
  | { readonly ok: true; readonly observables: readonly PatternComparison[] }
  | { readonly ok: false; readonly message: string; readonly offset: number };

const COMPARISONS: ReadonlyMap<string, PatternOperator> = new Map([
  ['=', '='],
  ['==', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
]);
const STRING_OPERATORS: ReadonlySet<string> = new Set(['LIKE', 'MATCHES', 'ISSUBSET', 'ISSUPERSET']);
const LITERALS: ReadonlySet<string> = new Set(['string', 'integer', 'float', 'timestamp', 'hex', 'binary']);

/**
 * Parses a STIX pattern (STIX 2.1 section 9) by its whole grammar, in time linear to its length. Regular
 * expressions inside it are text and are never run. Total: refuses with a message and an offset, never throws.
 */
export function parsePattern(text: string): ParsedPattern {
  if (text.length > LIMITS.patternLengthMax) {
    return { ok: false, message: 'The pattern is over the length limit.', offset: LIMITS.patternLengthMax };
  }
  try {
    return { ok: true, observables: new PatternParser(text).pattern() };
  } catch (error) {
    if (!(error instanceof PatternSyntaxError)) throw error;
    return { ok: false, message: error.message, offset: error.offset };
  }
}

/** Recursive descent: chains are loops, so that only parentheses recurse, up to the depth limit. */
class PatternParser {
  private readonly scanner: PatternScanner;
  private readonly comparisons: PatternComparison[] = [];
  private token: PatternToken;
  private lastEnd = 0;
  private depth = 0;

  constructor(text: string) {
    this.scanner = new PatternScanner(text);
    this.token = this.scanner.next();
  }

  pattern(): PatternComparison[] {
    this.observations();
    if (this.token.kind !== 'end') this.refuse('The pattern should end here.');
    return this.comparisons;
  }

  /** `a FOLLOWEDBY b`, which binds weaker than OR, which binds weaker than AND. */
  private observations(): void {
    do this.observationOr();
    while (this.takeWord('FOLLOWEDBY'));
  }

  private observationOr(): void {
    do this.observationAnd();
    while (this.takeWord('OR'));
  }

  private observationAnd(): void {
    do this.observation();
    while (this.takeWord('AND'));
  }

  private observation(): void {
    if (this.takeSymbol('(')) {
      this.nested(() => this.observations());
    } else {
      this.expectSymbol('[', 'An observation begins with an opening bracket.');
      this.comparisonOr();
      this.expectSymbol(']', 'An observation ends with a closing bracket.');
    }
    while (this.qualifier());
  }

  private nested<T>(inner: () => T): T {
    if (++this.depth > PATTERN_DEPTH_MAX) this.refuse('The parentheses nest too deep.');
    const result = inner();
    this.expectSymbol(')', 'A parenthesis is not closed.');
    this.depth--;
    return result;
  }

  private qualifier(): boolean {
    if (this.takeWord('WITHIN')) this.within();
    else if (this.takeWord('REPEATS')) this.repeats();
    else if (this.takeWord('START')) this.startStop();
    else return false;
    return true;
  }

  private within(): void {
    const token = this.token;
    const isNumber = token.kind === 'integer' || token.kind === 'float';
    if (!isNumber || Number(token.text) <= 0) this.refuse('WITHIN needs a number of seconds above zero.');
    this.advance();
    this.expectWord('SECONDS');
  }

  private repeats(): void {
    if (this.token.kind !== 'integer' || Number(this.token.text) <= 0) {
      this.refuse('REPEATS needs a whole number of times above zero.');
    }
    this.advance();
    this.expectWord('TIMES');
  }

  private startStop(): void {
    const start = this.timestamp();
    this.expectWord('STOP');
    const at = this.token.start;
    if (compareTimestamps(this.timestamp(), start) <= 0) {
      throw new PatternSyntaxError('STOP is not later than START.', at);
    }
  }

  private timestamp(): string {
    if (this.token.kind !== 'timestamp') this.refuse("A timestamp literal (t'…') should stand here.");
    return this.advance().text;
  }

  /** Returns the object types that can satisfy the expression. */
  private comparisonOr(): Set<string> {
    const types = this.comparisonAnd();
    while (this.takeWord('OR')) for (const type of this.comparisonAnd()) types.add(type);
    return types;
  }

  /** Comparisons joined by AND are about one object, hence about one type (section 9.6.1). */
  private comparisonAnd(): Set<string> {
    let types = this.comparison();
    while (this.takeWord('AND')) {
      const at = this.token.start;
      types = intersection(types, this.comparison());
      if (types.size === 0)
        throw new PatternSyntaxError('AND joins comparisons of different object types.', at);
    }
    return types;
  }

  private comparison(): Set<string> {
    if (this.takeSymbol('(')) return this.nested(() => this.comparisonOr());
    const start = this.token.start;
    let isNegated = this.isWord('NOT') ? this.takeWord('NOT') : false;
    if (this.takeWord('EXISTS'))
      return this.found(start, this.objectPath(), isNegated, { operator: 'EXISTS', values: [] });
    if (isNegated) this.refuse('NOT stands before an operator or before EXISTS.');
    const path = this.objectPath();
    isNegated = this.takeWord('NOT');
    return this.found(start, path, isNegated, this.operatorAndValues());
  }

  /** Names each property: to spread the parts together takes several times longer. */
  private found(
    start: number,
    { objectType, path }: Pick<PatternComparison, 'objectType' | 'path'>,
    isNegated: boolean,
    { operator, values }: Pick<PatternComparison, 'operator' | 'values'>,
  ): Set<string> {
    this.comparisons.push({ objectType, path, isNegated, operator, values, start, end: this.lastEnd });
    return new Set([objectType]);
  }

  private operatorAndValues(): { operator: PatternOperator; values: PatternLiteral[] } {
    const { kind, text } = this.token;
    if (kind === 'word' && text === 'IN') {
      this.advance();
      return { operator: 'IN', values: this.set() };
    }
    if (kind === 'word' && STRING_OPERATORS.has(text)) {
      this.advance();
      return { operator: text as PatternOperator, values: [this.stringLiteral()] };
    }
    const operator = kind === 'symbol' ? COMPARISONS.get(text) : undefined;
    if (operator === undefined) return this.refuse('A comparison operator should stand here.');
    this.advance();
    return { operator, values: [this.literal(operator === '=' || operator === '!=')] };
  }

  private set(): PatternLiteral[] {
    this.expectSymbol('(', 'IN needs a list in parentheses.');
    const values: PatternLiteral[] = [];
    if (this.takeSymbol(')')) return values;
    do values.push(this.literal(true));
    while (this.takeSymbol(','));
    this.expectSymbol(')', 'The list of IN is not closed.');
    return values;
  }

  private stringLiteral(): PatternLiteral {
    if (this.token.kind !== 'string') this.refuse('A string literal should stand here.');
    return this.literal(false);
  }

  private literal(booleanAllowed: boolean): PatternLiteral {
    const { kind, text, start, end } = this.token;
    if (booleanAllowed && kind === 'word' && (text === 'true' || text === 'false')) {
      this.advance();
      return { kind: 'boolean', value: text === 'true', start, end };
    }
    if (!LITERALS.has(kind)) this.refuse('A literal of a fitting kind should stand here.');
    this.advance();
    const value = kind === 'integer' || kind === 'float' ? Number(text) : text;
    return { kind: kind as PatternLiteral['kind'], value, start, end };
  }

  private objectPath(): { objectType: string; path: string[] } {
    if (this.token.kind !== 'word') this.refuse('An object path should stand here.');
    const objectType = this.advance().text;
    this.expectSymbol(':', 'A colon follows the object type.');
    const path = [this.pathName()];
    for (;;) {
      if (this.takeSymbol('.')) path.push(this.pathName());
      else if (this.takeSymbol('[')) path.push(this.listStep());
      else return { objectType, path };
    }
  }

  private pathName(): string {
    const { kind, text } = this.token;
    if (kind === 'word' && text.includes('-')) this.refuse('A name with a hyphen stands in quotes.');
    if (kind !== 'word' && kind !== 'string') this.refuse('A property name should stand here.');
    return this.advance().text;
  }

  private listStep(): string {
    const token = this.token;
    if (token.kind !== 'integer' && token.text !== '*')
      this.refuse('A list step is a number or an asterisk.');
    this.advance();
    this.expectSymbol(']', 'A list step is not closed.');
    return `[${token.text}]`;
  }

  private advance(): PatternToken {
    const token = this.token;
    this.lastEnd = token.end;
    this.token = this.scanner.next();
    return token;
  }

  private isWord(word: string): boolean {
    return this.token.kind === 'word' && this.token.text === word;
  }

  private takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.advance();
    return true;
  }

  private takeSymbol(symbol: string): boolean {
    if (this.token.kind !== 'symbol' || this.token.text !== symbol) return false;
    this.advance();
    return true;
  }

  private expectWord(word: string): void {
    if (!this.takeWord(word)) this.refuse(`The keyword ${word} should stand here.`);
  }

  private expectSymbol(symbol: string, message: string): void {
    if (!this.takeSymbol(symbol)) this.refuse(message);
  }

  private refuse(message: string): never {
    throw new PatternSyntaxError(message, this.token.start);
  }
}

function intersection(a: Set<string>, b: Set<string>): Set<string> {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const both = new Set<string>();
  for (const item of small) if (large.has(item)) both.add(item);
  return both;
}
