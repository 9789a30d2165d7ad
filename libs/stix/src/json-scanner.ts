const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;
const WHITESPACE = new Set([0x20, 0x0a, 0x0d, 0x09]);

/** The members of a JSON object, cut apart: each slice is JSON if and only if the whole was. */
export interface Slices {
  /**
   * The elements of the named list; undefined when the text has no such list, or has the name twice. Where there are
   * more than were asked for, one more than that, and nothing else was looked at.
   */
  readonly elements: readonly string[] | undefined;
  /** All keys, all other values, and whatever could not be cut. */
  readonly others: readonly string[];
}

/**
 * Cuts a JSON text apart without building anything, in one pass and constant depth of its own: it follows strings and
 * counts brackets, no more. Whoever reads the slices decides whether they are JSON.
 */
export class JsonScanner {
  private at = 0;
  private readonly others: string[] = [];
  private overflow: readonly string[] | undefined;

  constructor(
    private readonly text: string,
    private readonly max: { readonly elements: number; readonly members: number },
  ) {}

  /** The elements of the list `name` of the object that the text is, each as it stands there. */
  members(name: string): Slices {
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) this.at++;
    this.skipSpace();
    const start = this.at;
    const lists: (readonly string[])[] = [];
    let named = 0;
    const isCut = this.each(LEFT_BRACE, RIGHT_BRACE, () => {
      const key = this.slice();
      this.skipSpace();
      if (this.text.charCodeAt(this.at) !== COLON || key.charCodeAt(0) !== QUOTE) return false;
      this.at++;
      this.skipSpace();
      if (this.others.length > 2 * this.max.members) return false;
      this.others.push(key);
      if (key !== `"${name}"`) this.others.push(this.slice());
      else {
        named += 1;
        const elements = this.elements();
        if (elements) lists.push(elements);
      }
      return this.overflow === undefined;
    });
    if (this.overflow) return { elements: this.overflow, others: [] };
    this.skipSpace();
    if (!isCut || this.at < this.text.length)
      return { elements: undefined, others: [this.text.slice(start)] };
    return { elements: named === 1 ? lists[0] : undefined, others: this.others };
  }

  /** The elements of a list that begins here; undefined, and the slice with the others, where it cannot be cut. */
  private elements(): string[] | undefined {
    const start = this.at;
    const found: string[] = [];
    const isCut = this.each(LEFT_BRACKET, RIGHT_BRACKET, () => {
      found.push(this.slice());
      return found.length <= this.max.elements;
    });
    if (isCut) return found;
    if (found.length > this.max.elements) this.overflow = found;
    if (this.overflow) return undefined;
    this.at = start;
    this.others.push(this.slice());
    return undefined;
  }

  /** Calls for each entry between two brackets, with a comma between each two. False: it is not so. */
  private each(open: number, close: number, entry: () => boolean): boolean {
    if (this.text.charCodeAt(this.at) !== open) return false;
    this.at++;
    this.skipSpace();
    if (this.text.charCodeAt(this.at) === close) return ++this.at > 0;
    for (;;) {
      this.skipSpace();
      if (!entry()) return false;
      this.skipSpace();
      const code = this.text.charCodeAt(this.at++);
      if (code === close) return true;
      if (code !== COMMA) return false;
    }
  }

  /** The value that begins here: to its closing bracket or quote, or to where a scalar ends. */
  private slice(): string {
    const start = this.at;
    let depth = 0;
    do {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) this.skipString();
      else if (code === LEFT_BRACE || code === LEFT_BRACKET) {
        depth++;
        this.at++;
      } else if (code === RIGHT_BRACE || code === RIGHT_BRACKET) {
        if (depth === 0) break;
        depth--;
        this.at++;
      } else if (depth === 0) this.skipScalar();
      else this.at++;
    } while (depth > 0 && this.at < this.text.length);
    return this.text.slice(start, this.at);
  }

  private skipString(): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === BACKSLASH) this.at++;
      else if (code === QUOTE) {
        this.at++;
        return;
      }
    }
  }

  private skipScalar(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      const isEnd =
        code === COMMA || code === COLON || code === RIGHT_BRACE || code === RIGHT_BRACKET || code === QUOTE;
      if (isEnd || WHITESPACE.has(code)) return;
    }
  }

  private skipSpace(): void {
    while (WHITESPACE.has(this.text.charCodeAt(this.at))) this.at++;
  }
}
