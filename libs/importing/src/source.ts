import { IMPORT_LIMITS } from './limits';
import type { LeftOutCode, LeftOutList } from './left-out';
import { cut, wellFormed } from './well-formed';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Names that a pointer may repeat. */
const SAFE_NAME = /^[a-zA-Z0-9_.-]{1,100}$/;
const INTEGER = /^-?[0-9]{1,15}$/;
const NUMBER = /^-?[0-9]{1,15}(?:\.[0-9]{1,15})?$/;
const TRUE: ReadonlySet<unknown> = new Set([true, 1, '1', 'true', 'True']);
const FALSE: ReadonlySet<unknown> = new Set([false, 0, '0', 'false', 'False']);

/**
 * A place in an untrusted document. Nothing is found on a prototype; what is of another type than asked for is listed
 * as left out, and is as if it were not there: a wrong field loses itself and nothing else.
 */
export class Source {
  private constructor(
    readonly value: unknown,
    private readonly leftOut: LeftOutList,
    private readonly parent: Source | undefined,
    private readonly step: string | number,
    /** Where else the properties of this place stand: in older exports, beside the header that it is. */
    readonly beside?: Source,
  ) {}

  /** The root of a document. */
  static of(value: unknown, leftOut: LeftOutList): Source {
    return new Source(value, leftOut, undefined, '');
  }

  /** The JSON pointer of the place; it stops above the first name that may not be told. */
  get pointer(): string {
    if (this.parent === undefined) return '';
    const above = this.parent.pointer;
    return this.isTellable ? `${above}/${this.step}` : above;
  }

  private get isTellable(): boolean {
    if (this.parent?.isTellable === false) return false;
    return typeof this.step === 'number' || this.parent === undefined || SAFE_NAME.test(this.step);
  }

  /** Whether nothing is there: absent, null, or a text without content. */
  get isAbsent(): boolean {
    return (
      this.value === undefined ||
      this.value === null ||
      (typeof this.value === 'string' && this.value.trim() === '')
    );
  }

  /** Whether an object is there. */
  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Whether a list is there. */
  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** The text or number that is there, as text; empty for anything else. It is compared, and never shown. */
  get token(): string {
    return typeof this.value === 'string' || typeof this.value === 'number' ? String(this.value) : '';
  }

  /** The same place, with another list for what is left out: of one incident of several. */
  withLeftOut(leftOut: LeftOutList): Source {
    return new Source(this.value, leftOut, this.parent, this.step, this.beside?.withLeftOut(leftOut));
  }

  /** The same place, with the properties of the one that holds it where it has none of that name. */
  withBeside(): Source {
    return new Source(this.value, this.leftOut, this.parent, this.step, this.parent);
  }

  /** Lists this place as left out. */
  leave(code: LeftOutCode): void {
    this.leftOut.add(this.pointer, code);
  }

  /** The place of an own property; nothing is there when this is no object. */
  at(...names: readonly string[]): Source {
    return names.reduce<Source>((place, name) => place.below(name), this);
  }

  private below(name: string): Source {
    const isThere = this.isObject && Object.hasOwn(this.value as object, name);
    if (!isThere && this.beside !== undefined && name !== this.step) return this.beside.below(name);
    const found = isThere ? (this.value as Readonly<Record<string, unknown>>)[name] : undefined;
    return new Source(found, this.leftOut, this, name);
  }

  /** The object that is there; something else is left out. */
  object(): Source | undefined {
    if (this.isObject) return this;
    if (!this.isAbsent) this.leave('wrong-type');
    return undefined;
  }

  /** The items of a list; something else is left out. */
  list(): Source[] {
    if (Array.isArray(this.value))
      return this.value.map((item: unknown, index) => new Source(item, this.leftOut, this, index));
    if (!this.isAbsent) this.leave('wrong-type');
    return [];
  }

  /** The items of a list, or the one thing that stands for a list of one. */
  oneOrList(): Source[] {
    if (this.isList) return this.list();
    return this.isAbsent ? [] : [this];
  }

  /** Names of the own properties. */
  names(): string[] {
    const own = this.isObject ? Object.keys(this.value as object) : [];
    const others = (this.beside?.names() ?? []).filter((name) => name !== this.step && !own.includes(name));
    return [...own, ...others];
  }

  /** Lists every property that is not among these, and is not absent, as unknown. */
  knowing(known: ReadonlySet<string>): void {
    for (const name of this.names()) {
      const place = this.at(name);
      if (!known.has(name) && !place.isAbsent && !isEmpty(place.value)) place.leave('unknown-field');
    }
  }

  /** A text, or a number as text; trimmed, without what STIX does not allow, cut to a length. */
  text(lengthMax: number = IMPORT_LIMITS.textLengthMax): string | undefined {
    if (this.isAbsent) return undefined;
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return String(this.value);
    if (typeof this.value !== 'string') {
      this.leave('wrong-type');
      return undefined;
    }
    const trimmed = this.value.trim();
    const clean = wellFormed(trimmed.replaceAll('\u0000', '')).trim();
    if (clean !== trimmed) this.leave('characters-removed');
    if (clean.length > lengthMax) this.leave('text-cut');
    return clean === '' ? undefined : cut(clean, lengthMax);
  }

  /** A text of the length of a name. */
  name(): string | undefined {
    return this.text(IMPORT_LIMITS.nameLengthMax);
  }

  /** One of some words, whatever its case, as the table spells it. */
  word<T>(table: Readonly<Record<string, T>>): T | undefined {
    const text = this.name();
    if (text === undefined) return undefined;
    const key = text.toLowerCase();
    if (Object.hasOwn(table, key)) return table[key];
    this.leave('unreadable-value');
    return undefined;
  }

  /** An integer in a range; digits as text count too. */
  integer(least: number, greatest: number): number | undefined {
    const number = this.readNumber(INTEGER);
    if (number === undefined) return undefined;
    if (Number.isSafeInteger(number) && number >= least && number <= greatest) return number;
    this.leave('unreadable-value');
    return undefined;
  }

  /** A number in a range; digits as text count too. */
  number(least: number, greatest: number): number | undefined {
    const number = this.readNumber(NUMBER);
    if (number === undefined) return undefined;
    if (Number.isFinite(number) && number >= least && number <= greatest) return number;
    this.leave('unreadable-value');
    return undefined;
  }

  private readNumber(form: RegExp): number | undefined {
    if (this.isAbsent) return undefined;
    if (typeof this.value === 'number') return this.value;
    if (typeof this.value === 'string' && form.test(this.value.trim())) return Number(this.value.trim());
    this.leave(typeof this.value === 'string' ? 'unreadable-value' : 'wrong-type');
    return undefined;
  }

  /** True or false, also as 1 and 0 and as text. */
  flag(): boolean | undefined {
    if (this.isAbsent) return undefined;
    if (TRUE.has(this.value)) return true;
    if (FALSE.has(this.value)) return false;
    this.leave('wrong-type');
    return undefined;
  }

  /** A UUID, in lower case. */
  uuid(): string | undefined {
    if (this.isAbsent) return undefined;
    const text = typeof this.value === 'string' ? this.value.trim().toLowerCase() : '';
    if (UUID.test(text)) return text;
    this.leave('unreadable-value');
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
