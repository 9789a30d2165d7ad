/** The languages that documents are written in. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The locale of numbers, dates and names of places for each language. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LIST_SHOWN_MAX = 12;
const NARROW_SPACE = '\u202f';
const SPACE = '\u00a0';

/** Whether a text names a language of documents. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Writes numbers, dates and places as readers of one language expect them. Deterministic: times are in UTC. */
export class Locale {
  private readonly places: Intl.DisplayNames;
  private readonly numbers: Intl.NumberFormat;

  constructor(readonly language: Language) {
    this.places = new Intl.DisplayNames(LOCALES[language], { type: 'region', fallback: 'code' });
    this.numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  /** A number between 0 and 1 with two decimals. */
  degree(value: number): string {
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
    return new Intl.NumberFormat(LOCALES[this.language], options).format(value);
  }

  /** A sum of money in a currency, or a plain number where the currency was not recorded or is not known. */
  money(value: number, currency: string | null): string {
    if (currency === null || !/^[A-Z]{3}$/.test(currency)) return this.number(value);
    const options = {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: 0,
    } as const;
    return new Intl.NumberFormat(LOCALES[this.language], options).format(value);
  }

  /** A date as precise as it is given: YYYY, YYYY-MM or YYYY-MM-DD. What has another shape is given back. */
  date(text: string): string {
    const [, year, month, day] = CALENDAR_DATE.exec(text) ?? [];
    if (!year) return text;
    if (!month) return year;
    const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    const printed = new Intl.DateTimeFormat(
      LOCALES[this.language],
      day ? { ...options, day: 'numeric' } : options,
    );
    const words = printed.format(moment);
    return (this.language === 'fr' ? words.replace(/^1 /, '1er ') : words).replace(/^(\d\S*) /, '$1\u00a0');
  }

  /** What stands between sentences' parts that are lists themselves. */
  get separator(): string {
    return this.language === 'fr' ? `${NARROW_SPACE}; ` : '; ';
  }

  /** The name of a country (ISO 3166-1 alpha-2) or an M49 area (three digits). */
  place(code: string): string {
    return /^([A-Z]{2}|\d{3})$/.test(code) ? (this.places.of(code) ?? code) : code;
  }

  /** The name of a language (BCP 47); undefined for what is none. */
  languageName(code: string): string | undefined {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(code)) return undefined;
    return new Intl.DisplayNames(LOCALES[this.language], { type: 'language', fallback: 'code' }).of(code);
  }

  /** A list in words: `a, b and c`. Longer lists say how many are left out, by the words that are given. */
  list(items: readonly string[], more: (count: string) => string): string {
    const shown = items.slice(0, LIST_SHOWN_MAX);
    const left = items.length - shown.length;
    const all = left > 0 ? [...shown, more(this.number(left))] : shown;
    return new Intl.ListFormat(LOCALES[this.language], { type: 'conjunction' }).format(all);
  }
}

/**
 * French typography for fixed words, as a template tag: no break before `; : ? !` and inside « ». What is put in is
 * left as it stands: it is a record's own text, or was set already.
 */
export function fr(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return texts.map((text, index) => setFrench(text) + String(values[index] ?? '')).join('');
}

function setFrench(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ ([;?!])/g, `${NARROW_SPACE}$1`)
    .replace(/ :/g, `${SPACE}:`)
    .replace(/« /g, `«${SPACE}`)
    .replace(/ »/g, `${SPACE}»`);
}
