import { foldLetters } from './name-fold';
import { GENERIC_WORDS, LEGAL_FORMS } from './name-forms.data';
import { TRANSLITERATIONS } from './name-homoglyphs.data';

const NAME_LENGTH_MAX = 300;
const REMAINDER_LETTERS_MIN = 3;
const FORM_WORDS_MAX = 4;

const VARIANTS = new Map<string, readonly string[]>();
const VARIANTS_MAX = 100_000;

/** The spellings under which a hidden name is looked for: as given, without legal form or article, transliterated. */
export function variantsOf(name: string): readonly string[] {
  const known = VARIANTS.get(name);
  if (known) return known;
  if (VARIANTS.size >= VARIANTS_MAX) VARIANTS.clear();
  const variants = variantsAnew(name);
  VARIANTS.set(name, variants);
  return variants;
}

function variantsAnew(name: string): string[] {
  const given = name.normalize('NFC').trim().slice(0, NAME_LENGTH_MAX);
  const short = withoutLegalForm(given);
  const spellings = [given, short, withoutArticle(short)].filter((spelling) => spelling !== '');
  return [...new Set(spellings.flatMap((spelling) => [spelling, transliterated(spelling)]))];
}

function withoutLegalForm(name: string): string {
  let words = name.split(/[\s,]+/).filter((word) => word !== '');
  for (let shortened = shorter(words); shortened; shortened = shorter(words)) words = shortened;
  const remainder = words.join(' ');
  return isName(words) ? remainder : name;
}

/** The words without the longest legal form at their end; undefined when there is none. */
function shorter(words: readonly string[]): string[] | undefined {
  for (let count = Math.min(FORM_WORDS_MAX, words.length - 1); count > 0; count--) {
    const form = words
      .slice(-count)
      .map((word) => foldForm(word))
      .filter((word) => word !== '');
    if (form.length === 0 || LEGAL_FORMS.has(form.join(' ')) || LEGAL_FORMS.has(form.join('')))
      return words.slice(0, -count);
  }
  return undefined;
}

function foldForm(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function isName(words: readonly string[]): boolean {
  const folded = words.map((word) => foldForm(word));
  return (
    foldLetters(words.join('')).length >= REMAINDER_LETTERS_MIN &&
    !folded.every((word) => GENERIC_WORDS.has(word))
  );
}

function withoutArticle(name: string): string {
  const remainder = name.replace(/^the\s+/i, '');
  return isName(remainder.split(/\s+/)) ? remainder : name;
}

function transliterated(name: string): string {
  return name.replace(/[äöüåø]/gi, (letter) => TRANSLITERATIONS[letter.toLowerCase()] ?? letter);
}
