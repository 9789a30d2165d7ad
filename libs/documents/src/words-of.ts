import type { Language } from './language';
import type { Words } from './words';
import { WORDS_EN } from './words-en.data';
import { WORDS_FR } from './words-fr.data';

const WORDS: Readonly<Record<Language, Words>> = { en: WORDS_EN, fr: WORDS_FR };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
