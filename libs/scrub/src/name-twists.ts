import { foldLetters } from './name-fold';
import { COMMON_WORDS } from './name-everyday.data';
import { foldForm, isGuessable, wordsOf } from './name-parts';
import { COMMON_ACRONYMS, SMALL_WORDS } from './name-twists.data';

const WORDS_MAX = 5;
const ORDERED_LETTERS_MIN = 6;
const ACRONYM_WORDS_MIN = 3;
const ACRONYM_LETTERS_MAX = 8;
const TWISTED_LETTERS_MIN = 6;
const FIRST_LETTER = 0x61;
const HALF = 13;

/** A name with its words in another order, without its small words: `Bank Contoso`, `Oxford University`. */
export function reordered(name: string): string[] {
  const words = contentWords(name);
  if (
    words.length < 2 ||
    words.length > WORDS_MAX ||
    foldLetters(words.join('')).length < ORDERED_LETTERS_MIN
  )
    return [];
  const turned = [...words].reverse();
  const lastFirst = [...words.slice(-1), ...words.slice(0, -1)];
  const firstLast = [...words.slice(1), ...words.slice(0, 1)];
  const orders = [words, turned, lastFirst, firstLast].map((order) => order.join(' '));
  return [...new Set(orders)].filter((order) => order !== name && isGuessable(order));
}

/** The acronyms of a name of several words, with its small words and without; none that everybody uses. */
export function acronymsOf(name: string): string[] {
  const acronyms = [wordsIn(name), contentWords(name)].flatMap((words) =>
    words.length >= ACRONYM_WORDS_MIN && words.length <= ACRONYM_LETTERS_MAX
      ? [
          words
            .map((word) => Array.from(word)[0] ?? '')
            .join('')
            .toUpperCase(),
        ]
      : [],
  );
  return [...new Set(acronyms)].filter(
    (acronym) =>
      /^\p{Lu}+$/u.test(acronym) && !COMMON_ACRONYMS.has(acronym) && !COMMON_WORDS.has(acronym.toLowerCase()),
  );
}

/** A Latin name with each letter moved by half of the alphabet. */
export function rot13(name: string): string[] {
  if (!isTwistable(name)) return [];
  const moved = plainLetters(name).replace(/[a-z]/g, (letter) =>
    String.fromCharCode(((letter.charCodeAt(0) - FIRST_LETTER + HALF) % (2 * HALF)) + FIRST_LETTER),
  );
  return [moved];
}

/** A Latin name from its last letter to its first. */
export function backwards(name: string): string[] {
  const turned = Array.from(name).reverse().join('');
  return isTwistable(name) && foldForm(turned) !== foldForm(name) ? [turned] : [];
}

function plainLetters(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

function isTwistable(name: string): boolean {
  const letters = plainLetters(name).replace(/[^\p{L}\p{N}]/gu, '');
  return /^[a-z]+$/.test(letters) && letters.length >= TWISTED_LETTERS_MIN;
}

function contentWords(name: string): string[] {
  return wordsIn(name).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
}

function wordsIn(name: string): string[] {
  return wordsOf(name)
    .flatMap((word) => word.split(/[-/&]/))
    .filter((word) => /\p{L}/u.test(word));
}
