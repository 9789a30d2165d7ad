import type { DocumentModel } from './document';
import { type Language, Locale } from './language';
import { wordsOf } from './words-of';

const HASH_SHOWN = 16;

/** What stands above and below on every page of paper, beside the marking. */
export function pageWords({
  kindTitle,
  imprint,
  language,
}: Pick<DocumentModel, 'kindTitle' | 'imprint' | 'language'>): {
  header: string;
  left: string;
  footer: (page: number, pages: number) => string;
} {
  const left = `${new Locale(language).date(imprint.madeOn)} · SHA-256 ${imprint.hash.slice(0, HASH_SHOWN)}`;
  const [pageWord, of] = wordsOf(language).pageOf;
  return {
    header: `Entente · ${kindTitle}`,
    left,
    footer: (page, pages) => `${left} · ${pageWord}${page}${of}${pages}`,
  };
}

/** The marks around what is quoted. */
export function quoteMarks(language: Language): readonly [string, string] {
  return language === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
}

/** What a document says of itself at its end: term and value, in order. A brief says it in fewer lines. */
export function imprintRows({
  kind,
  marking,
  imprint,
  language,
}: DocumentModel): (readonly [string, string])[] {
  const words = wordsOf(language);
  const made = `${new Locale(language).date(imprint.madeOn)} · TLP:${marking} (${words.audience[marking]})`;
  const places: (readonly [string, string])[] =
    kind === 'dossier'
      ? [
          [words.imprint.address, imprint.address],
          [words.imprint.hash, imprint.hash],
          [words.imprint.cite, imprint.citation],
        ]
      : [[words.imprint.citeWhole, imprint.citation]];
  return [[words.imprint.catalogues, imprint.catalogues.join(' · ')], [words.imprint.made, made], ...places];
}
