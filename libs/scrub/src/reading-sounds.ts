import type { TextView } from '@app/enrichment';
import { ENDINGS, PREFIXES } from './name-inflection.data';
import { codeOf, soundingOf } from './name-sounds';
import { reread, type Reread } from './reading';

/** Words in scripts other than Latin; of Kana, a run of Katakana. */
const WORDS =
  /\p{Script=Katakana}[\p{Script=Katakana}ー・]*|\p{Script=Hangul}+|(?:(?![\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}])\p{L}\p{M}*){3,}/gu;
const LETTER = /(?![\p{Script=Latin}\p{Script=Han}])\p{L}/u;
/** Whether there may be such a letter at all: none is below IPA but one, none among the signs of typography. */
const MAY_BE_LETTER = /[\u00B5\u0250-\u1FFF\u2070-\uFDCF\uFDF0-\uFFFF]/;
const NAMES = /\p{Lu}[\p{Script=Latin}\p{M}'’]{1,30}|(?<![\p{L}\p{N}])[ae]l(?=[ -]\p{Lu})/gu;
const ARTICLE = /^(?:[ae][lsnrztd]|ash|adh|ath)$/i;
const CODES_MAX = 50_000;
const AFFIX_MAX = 3;
const STEM_MIN = 3;

/**
 * A text with its words in other scripts as codes of what they sound like: as they stand, and without the endings and
 * prefixes that names take. None when all of it is in Latin letters. Linear.
 */
export function soundReadings(text: string): TextView[] {
  if (!MAY_BE_LETTER.test(text) || !LETTER.test(text)) return [];
  const words = [...text.matchAll(WORDS)];
  if (words.length === 0) return [];
  return [codes((word) => word), codes(stemOf)].map((code) =>
    reread(
      text,
      words.map((match) => part(match, code)),
    ),
  );
}

/** A text with its Latin words that have a capital as their consonants, without articles. Linear. */
export function skeletonReading(text: string): TextView {
  const parts = [...text.matchAll(NAMES)].map((match): Reread => {
    const code = ARTICLE.test(match[0]) ? '' : codeOf(match[0], 'skeleton');
    return { start: match.index, end: match.index + match[0].length, text: code };
  });
  return reread(text, parts);
}

function part(match: RegExpExecArray, code: (word: string) => string): Reread {
  return { start: match.index, end: match.index + match[0].length, text: code(match[0]) };
}

/** Codes of words, each worked out once. */
function codes(formOf: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const sounding = soundingOf(word);
    const code = sounding ? codeOf(formOf(word), sounding) : word;
    if (known.size < CODES_MAX) known.set(word, code);
    return code;
  };
}

/** A word without the longest ending and prefix that leave something of it. */
function stemOf(word: string): string {
  const end = affixLength(word, (length) => ENDINGS.has(word.slice(-length).toLowerCase()));
  const start = affixLength(word, (length) => PREFIXES.has(word.slice(0, length)));
  return word.slice(start, word.length - end);
}

function affixLength(word: string, isAffix: (length: number) => boolean): number {
  for (let length = Math.min(AFFIX_MAX, word.length - STEM_MIN); length > 0; length--)
    if (isAffix(length)) return length;
  return 0;
}
