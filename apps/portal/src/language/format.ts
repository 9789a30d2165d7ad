import type { i18n } from 'i18next';
import { useContext, useMemo } from 'react';
import { I18nContext } from 'react-i18next';

/** Dates and numbers as the reader's language writes them. Days are days in UTC: where a reader is moves none. */
export interface Formats {
  /** 1 March 2026. */
  readonly day: (at: string | Date) => string;
  /** March 2026. */
  readonly month: (at: string | Date) => string;
  /** 1 March 2026 at 14:05 UTC. */
  readonly moment: (at: string | Date) => string;
  /** 12,345 or 12 345. */
  readonly count: (number: number) => string;
  /** 34 %. */
  readonly share: (part: number) => string;
  /** The name of a country by its ISO 3166-1 code. */
  readonly country: (code: string) => string;
}

const MADE = new Map<string, Formats>();

/**
 * The words of the page, for what asks them for no sentence. `useTranslation` copies all of them for each component that
 * calls it, and a page has hundreds of names and numbers.
 */
export function useWords(): i18n {
  return useContext(I18nContext).i18n;
}

/**
 * The formats of the language in which the page is. Where the area `values` is there, countries are called as it says:
 * browsers and the api know them by different names.
 */
export function useFormats(): Formats {
  const words = useWords();
  const formats = formatsOf(words.language);
  const names = words.getResource(words.language, 'values', 'countries') as
    Record<string, string> | undefined;
  return useMemo(
    () => (names ? { ...formats, country: (code) => names[code] ?? formats.country(code) } : formats),
    [formats, names],
  );
}

/** The formats of a language. */
export function formatsOf(language: string): Formats {
  const known = MADE.get(language) ?? makeFormats(language);
  MADE.set(language, known);
  return known;
}

function makeFormats(language: string): Formats {
  const locale = language === 'en' ? 'en-GB' : language;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (at: string | Date) => format.format(new Date(at));
  };
  const moment = dates({ dateStyle: 'long', timeStyle: 'short' });
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return {
    day: dates({ dateStyle: 'long' }),
    month: dates({ year: 'numeric', month: 'long' }),
    moment: (at) => `${moment(at)} UTC`,
    count: (number) => count.format(number),
    share: (part) => share.format(part),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  };
}
