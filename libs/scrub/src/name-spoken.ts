import { romanised } from './name-romanised';

const WORD = /^\p{Script=Arabic}{3,5}$/u;
const ARTICLE = /^ال/u;
/** The short vowels that Arabic leaves out between two consonants, most frequent first. */
const FIRST_VOWELS = ['a', 'i', 'u', 'e'] as const;
const NEXT_VOWELS = ['', 'a', 'i'] as const;
const ARTICLES = ['', 'al'] as const;
const CONSONANTS = /[b-df-hj-np-tv-xz]/;
const SPELLINGS_MAX = 16;

/** How a short Arabic word may be spelled in Latin letters, with the vowels that it is spoken with: `rahma` of `رحمة`. */
export function spokenSpellings(name: string): string[] {
  const word = name.replace(ARTICLE, '');
  if (!WORD.test(word)) return [];
  const isFeminine = word.endsWith('ة');
  const letters = Array.from(romanised(isFeminine ? word.slice(0, -1) : word));
  let spellings = [letters[0] ?? ''];
  let gaps = 0;
  for (const [index, letter] of letters.entries()) {
    if (index === 0) continue;
    const isGap = CONSONANTS.test(letters[index - 1] ?? '') && CONSONANTS.test(letter);
    const vowels = isGap ? (gaps++ === 0 ? FIRST_VOWELS : NEXT_VOWELS) : [''];
    spellings = vowels
      .flatMap((vowel) => spellings.map((each) => each + vowel + letter))
      .slice(0, SPELLINGS_MAX);
  }
  const ended = isFeminine ? spellings.flatMap((each) => [`${each}a`, `${each}ah`]) : spellings;
  return ARTICLES.flatMap((article) => ended.map((each) => article + each)).slice(0, 4 * SPELLINGS_MAX);
}
