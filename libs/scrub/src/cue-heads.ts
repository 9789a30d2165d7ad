/** The first word of what an expression may match, as far as it is read. */
interface Head {
  readonly word: string;
  /** Whether something that is no letter or digit came after it. */
  readonly isWhole: boolean;
}

type Node =
  | { readonly units: readonly string[]; readonly isOptional: boolean }
  | { readonly options: readonly (readonly Node[])[]; readonly isOptional: boolean };

const WORD = /[\p{L}\p{N}]/u;

/**
 * The first words, in lower case, of everything that an alternation may match. Reads what lists of cue words are made
 * of: literals, `x?`, `[xy]`, `(?:x|y)`. Throws on other expressions: they are written by hand, once.
 */
export function headsOf(alternation: string): string[] {
  const reader = new Reader(alternation);
  const options = reader.readOptions();
  const heads = options.flatMap((nodes) => extended([{ word: '', isWhole: false }], nodes));
  const words = new Set(heads.map(({ word }) => word.toLowerCase()));
  if (words.has('')) throw new Error(`A cue may begin with no word: ${alternation.slice(0, 60)}`);
  return [...words];
}

function extended(heads: readonly Head[], nodes: readonly Node[]): Head[] {
  let current = [...heads];
  for (const node of nodes) {
    if (current.every(({ isWhole }) => isWhole)) break;
    const next = current.flatMap((head) => (head.isWhole ? [head] : after(head, node)));
    current = node.isOptional ? [...current, ...next] : next;
  }
  return current;
}

function after(head: Head, node: Node): Head[] {
  if ('options' in node) return node.options.flatMap((nodes) => extended([head], nodes));
  return node.units.map((unit) => {
    if (WORD.test(unit)) return { word: head.word + unit, isWhole: false };
    return { word: head.word, isWhole: head.word !== '' };
  });
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end or a closing bracket. */
  readOptions(): Node[][] {
    const options: Node[][] = [[]];
    for (let unit = this.peek(); unit !== '' && unit !== ')'; unit = this.peek()) {
      if (unit === '|') {
        this.at++;
        options.push([]);
      } else options.at(-1)?.push(this.readNode());
    }
    return options;
  }

  private readNode(): Node {
    const unit = this.take();
    if (unit === '(') {
      if (this.take() + this.take() !== '?:') throw this.unknown();
      const options = this.readOptions();
      this.at++;
      return { options, isOptional: this.takeOptional() };
    }
    const units = unit === '[' ? this.readClass() : [unit === '\\' ? this.readEscaped() : unit];
    if (/[*+{^$]/.test(unit) || unit === '.') throw this.unknown();
    return { units, isOptional: this.takeOptional() };
  }

  private readClass(): string[] {
    const units: string[] = [];
    while (this.peek() !== ']' && this.peek() !== '') {
      const unit = this.take();
      units.push(unit === '\\' ? this.readEscaped() : unit);
    }
    this.at++;
    return units;
  }

  private readEscaped(): string {
    const unit = this.take();
    if (WORD.test(unit)) throw this.unknown();
    return unit;
  }

  private takeOptional(): boolean {
    if (this.peek() !== '?') return false;
    this.at++;
    return true;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private take(): string {
    return this.source.charAt(this.at++);
  }

  private unknown(): Error {
    return new Error(`No list of words: ${this.source.slice(Math.max(0, this.at - 30), this.at + 10)}`);
  }
}
