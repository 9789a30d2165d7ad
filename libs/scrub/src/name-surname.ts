import { CUES } from './tagger-cues.data';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';
import type { PersonName } from './name-person';
import { isEverydayWord, isTradeWord, isWidePlace } from './name-remainder';

const LETTERS_MIN = 3;
const AROUND_MAX = 40;
const VERBS: ReadonlySet<string> = new Set(CUES.verbs.split(' '));
const POSSESSIVE = /^['’]s?(?![\p{L}\p{N}])/u;
const NEXT_WORD = /^[ \t]{1,3}([\p{L}\p{M}]+)/u;
const WORD_BEFORE = /([\p{L}\p{M}]+)[ \t]{1,3}$/u;
const SENTENCE_BEFORE = /(?:^|[.!?:;…\n\r•*>|«»"“„(-])\s*$/u;
const PAST = /(?:ed|ió|aron)$/u;
const VERBS_OF_DEEDS: ReadonlySet<string> = new Set(
  (
    'had was has is will would went came got sent left took gave kept ran read hit let put did does spoke met began made lost sat ' +
    'hat war ist wird ging kam nahm sah las klickte arbeitet gab bekam wurde a est etait avait va fut ouvrit es era fue tiene ha ' +
    'сказал сказала открыл открыла написал написала заявил заявила сообщил сообщила получил получила'
  ).split(' '),
);
/** After these a German noun stands, and no surname. */
const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen mein dein sein seine seinen ihr ihre ihren unser jeder jede jeden ' +
    'dieser diese diesen diesem jener viele alle beide zwei drei vom zum zur beim im am ins als the a an this that every each no some any our ' +
    'their his her my your le la les un une des ce cet cette el los las una unos'
  ).split(' '),
);

/**
 * Whether a hidden person's surname there is the person, though the full name stands nowhere near. A surname that is no
 * everyday word is; one that is (`Koch`) where no noun would stand: before what somebody does, or inside a sentence.
 */
export function standsAlone(
  { given, surname }: PersonName,
  text: string,
  start: number,
  end: number,
): boolean {
  if (surname.length < LETTERS_MIN || isTradeWord(surname) || isWidePlace(surname)) return false;
  if (!isEverydayWord(surname)) return true;
  return (bitsOf(foldWord(given)) & WORD.GIVEN) !== 0 && isPersonAmong(text, start, end);
}

function isPersonAmong(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND_MAX), start);
  const after = text.slice(end, end + AROUND_MAX);
  const determiner = WORD_BEFORE.exec(before)?.[1];
  if (determiner !== undefined && DETERMINERS.has(determiner.toLowerCase())) return false;
  if (POSSESSIVE.test(after)) return true;
  const next = foldWord(NEXT_WORD.exec(after)?.[1] ?? '');
  if (VERBS.has(next) || VERBS_OF_DEEDS.has(next) || PAST.test(next)) return true;
  return !SENTENCE_BEFORE.test(before);
}
