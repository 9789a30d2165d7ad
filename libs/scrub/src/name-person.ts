import { countryOf } from '@app/enrichment';
import { PERSON_SUFFIXES, PERSON_TITLES, SURNAME_PARTICLES } from './name-everyday.data';
import { GENERIC_WORDS, LEGAL_FORMS } from './name-forms.data';
import { foldForm, wordsOf } from './name-parts';

/** The parts of a name that may be a person's. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
}

const TITLES = new RegExp(`^(?:(?:${PERSON_TITLES})\\b\\.?\\s+)+(?=\\p{L})`, 'iu');
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const WORDS_MAX = 6;
/** Words of one letter in the languages that we read: after a surname they are the next word, not an initial. */
const LETTER_WORDS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'y']);

/** A name without what stands before and after it (`Dr.`, `Jr.`). */
export function withoutTitle(name: string): string {
  const words = wordsOf(name.replace(TITLES, ''));
  while (words.length > 2 && PERSON_SUFFIXES.has(foldForm(words.at(-1) ?? ''))) words.pop();
  return words.length > 1 ? words.join(' ') : name;
}

/** Reads a name as a person's; undefined when it can be none: `Contoso Bank`, `Bob & Sons`. `Doe, Jane` is turned round. */
export function personIn(name: string): PersonName | undefined {
  const turned = /^([^,]+),\s*([^,]+)$/u.exec(name);
  const words = wordsOf(withoutTitle(turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : name));
  if (words.length < 2 || words.length > WORDS_MAX || !words.every((word) => mayBePersonal(word)))
    return undefined;
  if (words.some((word) => ACRONYM.test(word)) && words.some((word) => !ACRONYM.test(word))) return undefined;
  let start = words.length - 1;
  while (start > 1 && SURNAME_PARTICLES.has(foldForm(words[start - 1] ?? ''))) start--;
  const surname = words.slice(start).join(' ');
  const given = words[0] ?? '';
  return countryOf(surname) === undefined && WORD.test(given)
    ? { given, middle: words.slice(1, start), surname }
    : undefined;
}

/** The ways to write a person's full name: turned round, without middle names, with initials. */
export function fullNamesOf({ given, middle, surname }: PersonName): string[] {
  const initial = (name: string): string => Array.from(name)[0] ?? '';
  const initials = middle.map((name) => initial(name)).join(' ');
  return [
    `${given} ${surname}`,
    `${surname} ${given}`,
    `${surname} ${[given, ...middle].join(' ')}`,
    `${initial(given)} ${surname}`,
    ...(LETTER_WORDS.has(foldForm(initial(given))) ? [] : [`${surname} ${initial(given)}`]),
    ...(middle.length > 0
      ? [`${given} ${initials} ${surname}`, `${initial(given)} ${initials} ${surname}`]
      : []),
  ];
}

function mayBePersonal(word: string): boolean {
  const folded = foldForm(word);
  if (SURNAME_PARTICLES.has(folded)) return true;
  return WORD.test(word) && !GENERIC_WORDS.has(folded) && !LEGAL_FORMS.has(folded);
}
