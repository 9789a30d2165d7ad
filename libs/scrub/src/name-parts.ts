import { countryOf } from '@app/enrichment';
import { foldLetters } from './name-fold';
import { COMMON_WORDS, JOINED_FORMS, LEADING_FORMS } from './name-everyday.data';
import { GENERIC_WORDS, LEGAL_FORMS } from './name-forms.data';

const REMAINDER_LETTERS_MIN = 3;
/** An ideograph says as much as several letters. */
const REMAINDER_IDEOGRAPHS_MIN = 2;
const FORM_WORDS_MAX = 4;
/** Names of so many letters at most may be codes of countries, which acronyms are too. */
const COUNTRY_LETTERS_MIN = 4;
const PARTS_MAX = 12;

const ALSO_KNOWN =
  /[\s,;(]+(?:d\/b\/a|a\/k\/a|f\/k\/a|n\/k\/a|t\/a|d\.b\.a\.|a\.k\.a\.|dba|aka|fka|doing business as|also known as|better known as|trading as|operating as|formerly known as|formerly|previously|née|nee|né|geborene|geb\.|vormals|ehemals|anciennement|antes)[\s:]+/iu;
const SEPARATOR = /\s+[-\u2010-\u2015\u2212:|]+\s+|\s*[\u2014\u2013/|;]+\s*/u;
const APPOSITION =
  /,\s+(?=(?:an?|the|part|member|subsidiary|division|une?|filiale|membre|ein|eine|teil|una?|parte|filial)\s)/iu;
const BRACKETS = /[([{（【][^()[\]{}（）【】]{1,200}[)\]}）】]/gu;
const QUOTED = /["“”„«»‹›「『]([^"“”„«»‹›「」『』]{2,200})["“”«»‹›」』]/gu;
const LEADING_JOINED = new RegExp(`^(?:${JOINED_FORMS})\\s*`, 'u');
const TRAILING_JOINED = new RegExp(`\\s*(?:${JOINED_FORMS})$`, 'u');
const EDGES = /^[\s,;:"“”„«»‹›'’‘.-]+|[\s,;:"“”„«»‹›'’‘-]+$/gu;

/** A name without the legal forms at its end; the name itself when hardly anything is left. */
export function withoutLegalForm(name: string): string {
  let words = wordsOf(name);
  for (let shortened = shorter(words); shortened; shortened = shorter(words)) words = shortened;
  return isName(words) ? words.join(' ').replace(EDGES, '') : name;
}

/** A name without legal forms, articles and words for a group at its beginning and end, in any script. */
export function coreOf(name: string): string {
  const plain = name.replace(LEADING_JOINED, '').replace(TRAILING_JOINED, '');
  let words = wordsOf(withoutLegalForm(isName([plain]) ? plain : name));
  while (words.length > 1 && LEADING_FORMS.has(foldForm(words[0] ?? '')) && isName(words.slice(1)))
    words = words.slice(1);
  return withoutLegalForm(words.join(' ')).replace(EDGES, '');
}

/** The names that a name is put together from: what stands in brackets and quotes, between dashes, before `d/b/a`. */
export function partsOf(name: string): string[] {
  const pieces = name
    .split(ALSO_KNOWN)
    .flatMap((piece) => [
      piece.replace(BRACKETS, ' '),
      ...[...piece.matchAll(BRACKETS)].map(([bracketed]) => bracketed.slice(1, -1)),
      ...[...piece.matchAll(QUOTED)].map((match) => match[1] ?? ''),
    ])
    .flatMap((piece) => piece.split(SEPARATOR))
    .map((piece) => piece.split(APPOSITION)[0] ?? '')
    .map((piece) => piece.replace(/\s+/gu, ' ').replace(EDGES, ''));
  return [...new Set(pieces)].filter((piece) => piece !== name && isGuessable(piece)).slice(0, PARTS_MAX);
}

/** Whether a guessed name names one party: no common word, legal form or country. */
export function isGuessable(name: string): boolean {
  const words = wordsOf(name);
  const isCommon = words.every((word) => COMMON_WORDS.has(foldForm(word)) || isForm([word]));
  const isCountry = foldLetters(name).length >= COUNTRY_LETTERS_MIN && countryOf(name) !== undefined;
  return words.length > 0 && isName(words) && !isCommon && !isCountry;
}

/** Whether words are enough of a name to be looked for. */
export function isName(words: readonly string[]): boolean {
  const letters = foldLetters(words.join(''));
  const isIdeographic = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(letters);
  const needed = isIdeographic ? REMAINDER_IDEOGRAPHS_MIN : REMAINDER_LETTERS_MIN;
  return letters.length >= needed && !words.every((word) => GENERIC_WORDS.has(foldForm(word)));
}

/** The letters of a word, in lower case and without accents, as the lists of words have them. */
export function foldForm(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The words of a name. */
export function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/u).filter((word) => word !== '');
}

/** The words without the longest legal form at their end; undefined when there is none. */
function shorter(words: readonly string[]): string[] | undefined {
  for (let count = Math.min(FORM_WORDS_MAX, words.length - 1); count > 0; count--)
    if (isForm(words.slice(-count))) return words.slice(0, -count);
  return undefined;
}

function isForm(words: readonly string[]): boolean {
  const form = words.map((word) => foldForm(word)).filter((word) => word !== '');
  return form.length === 0 || LEGAL_FORMS.has(form.join(' ')) || LEGAL_FORMS.has(form.join(''));
}
