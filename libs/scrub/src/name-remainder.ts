import { countryOf } from '@app/enrichment';
import { KEPT_PLACES } from './keep-states.data';
import { foldLetters } from './name-fold';
import { COMMON_WORDS, LEADING_FORMS } from './name-everyday.data';
import { GENERIC_WORDS, LEGAL_FORMS } from './name-forms.data';
import { coreOf, foldForm, isGuessable, wordsOf } from './name-parts';
import { joinedRemaindersOf } from './name-remainder-joined';
import { JOINING_WORDS, TRADE_ENDINGS, TRADE_GROUPS, TRADE_WORDS } from './name-trade.data';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';
import { ORGANISATION_WORDS } from './tagger-organisation.data';

/** What is left of a name without the words for what its holder does. */
interface Remainder {
  readonly spelling: string;
  /** Whether it is put together from everyday words: it is looked for with a capital only. */
  readonly isEveryday: boolean;
}

const LETTERS_MIN = 4;
const WORDS_MAX = 12;
const COMPOUND_STEM_MIN = 4;
const STEM_MIN = 5;
const COUNTRY_LETTERS_MIN = 4;

const TRADE: ReadonlySet<string> = new Set(
  [TRADE_WORDS, ORGANISATION_WORDS.heads, ORGANISATION_WORDS.tails, ORGANISATION_WORDS.adjectives]
    .flatMap((words) => words.split(' '))
    .map((word) => foldForm(word))
    .filter((word) => word !== ''),
);
const JOINING: ReadonlySet<string> = new Set(JOINING_WORDS.split(' ').map((word) => foldForm(word)));
const PLACES: ReadonlySet<string> = new Set(KEPT_PLACES.map((place) => foldForm(place)));
const EVERYDAY = WORD.COMMON | WORD.FUNCTION | WORD.TITLE | WORD.LABEL | WORD.ROLE | WORD.VERB;
/** A part of the name of a town that is left out when people speak: `Saint-Éloi-sur-Mer`. */
const TOWN_TAIL =
  /(?:-(?:sur|sous|lès|lez|les|en|am|an|im|in|bei|ob|on|upon|de|del|na|nad|над|на)-|\s(?:am|an der|im|in der|ob der|bei|upon|sur|nad|над)\s).{2,40}$/iu;
const CYRILLIC_ENDING = /^(\p{Script=Cyrillic}+?)(?:ия|ый|ий|ой|ая|ое|а|я|о|е|й|ь)$/u;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

/** Whether a word tells what an organisation does or what it is, and not which one: in the languages that we read. */
export function isTradeWord(word: string): boolean {
  const form = foldForm(word);
  return form === '' || isListed(form) || COMPOUND_ENDINGS.has(form);
}

const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(TRADE_ENDINGS);

function isListed(form: string): boolean {
  return TRADE.has(form) || GENERIC_WORDS.has(form) || LEGAL_FORMS.has(form) || LEADING_FORMS.has(form);
}

/** Whether a word is one of everyday language, which means something else where it is no name. */
export function isEverydayWord(word: string): boolean {
  if (COMMON_WORDS.has(foldForm(word))) return true;
  const parts = foldWord(word)
    .split(/[-'’]/u)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => (bitsOf(part) & EVERYDAY) !== 0);
}

/** A name without what tells on which river or sea its town lies. */
export function withoutTownTail(name: string): string {
  return name.replace(TOWN_TAIL, '');
}

/** Whether a name is a country's, a people's or a big city's, which stay. */
export function isWidePlace(name: string): boolean {
  const isCountry = foldLetters(name).length >= COUNTRY_LETTERS_MIN && countryOf(name) !== undefined;
  return isCountry || PLACES.has(foldForm(name));
}

/**
 * What tells an organisation from others of its trade, which is what it is called for short: `Bergheim` of
 * `Klinikum Bergheim`, `Müller & Söhne` of `Müller & Söhne Präzisionstechnik`. Guesses all.
 */
export function remaindersOf(name: string): Remainder[] {
  const words = wordsOf(coreOf(name)).slice(0, WORDS_MAX);
  const runs = runsOf(words);
  const cut = words.some((word) => isTradeWord(word) || tradeEndingOf(word) !== undefined)
    ? trimmed(words)
    : [];
  const spellings = [
    ...runs.filter((run) => run.length < words.length || hasTail(run)).flatMap((run) => spellingsOfRun(run)),
    ...(cut.length > 1 && cut.length < words.length ? [cut.join(' ')] : []),
    ...joinedRemaindersOf(coreOf(name)),
    ...words.flatMap((word) => stemOfCompound(word)),
  ];
  return [...new Set(spellings)].flatMap((spelling) => remainder(spelling));
}

/** A big city with each word for the trade of an organisation that is called after it: `Berlin hospital`. */
export function townsWithTrade(name: string): string[] {
  const words = wordsOf(coreOf(name)).slice(0, WORDS_MAX);
  const groups = TRADE_GROUPS.filter((group) => words.some((word) => isOfGroup(word, group)));
  const towns = runsOf(words)
    .map((run) => run.join(' '))
    .filter((run) => isWidePlace(run));
  return towns.flatMap((town) =>
    groups.flatMap((group) =>
      group.flatMap((trade) => [
        `${town} ${trade}`,
        `${trade} ${town}`,
        `${trade} ${townLink(trade)} ${town}`,
      ]),
    ),
  );
}

/** The spelling to which the endings of Russian and Ukrainian are put: `Волжанк` of `Волжанка`. */
export function stemsOf(spelling: string): string[] {
  const stem = CYRILLIC_ENDING.exec(spelling)?.[1] ?? '';
  return stem.length >= STEM_MIN ? [stem] : [];
}

function townLink(trade: string): string {
  if (/^[a-z]*(?:klinik|haus|bank|kasse|hafen|werke)$/.test(trade)) return 'in';
  return /^(?:hospital|clinic|bank|university|airport|port|harbour|school)$/.test(trade) ? 'of' : 'de';
}

function isOfGroup(word: string, group: readonly string[]): boolean {
  const form = foldForm(word);
  return group.some((each) => {
    const trade = foldForm(each);
    return form === trade || (trade.length >= COMPOUND_STEM_MIN && form.endsWith(trade));
  });
}

function remainder(spelling: string): Remainder[] {
  const words = wordsOf(spelling).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !isTradeWord(word) && !JOINING.has(foldForm(word)));
  if (telling.length === 0 || !isLong(telling.join('')) || !isGuessable(spelling)) return [];
  if (isWidePlace(spelling) || telling.every((word) => isWidePlace(word))) return [];
  const isEveryday = telling.every((word) => isEverydayWord(word) || isWidePlace(word));
  return isEveryday && words.length < 2 ? [] : [{ spelling, isEveryday }];
}

function isLong(letters: string): boolean {
  const length = Array.from(foldLetters(letters)).length;
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(letters)) return length >= 2;
  return length >= LETTERS_MIN;
}

/** The longest runs of words that are of no trade, without joining words at their edges. */
function runsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    const isEnd = (isTradeWord(word) && !JOINING.has(foldForm(word))) || tradeEndingOf(word) !== undefined;
    if (isEnd) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs
    .map((run) => withoutEdges(run, (word) => JOINING.has(foldForm(word))))
    .filter((run) => run.length > 0);
}

/** A name without the words of its trade at its ends, those inside left: `Müller & Söhne`. */
function trimmed(words: readonly string[]): string[] {
  const isOuter = (word: string): boolean =>
    (isTradeWord(word) && !KINSHIP.test(foldForm(word))) ||
    tradeEndingOf(word) !== undefined ||
    JOINING.has(foldForm(word));
  return withoutEdges(words, isOuter);
}

/** What ends a family's firm and is a part of what it is called. */
const KINSHIP =
  /^(?:sohne|sohn|tochter|partner|partners|sons|daughters|brothers|bros|freres|fils|hermanos|hijos|filhos|irmaos|figli|fratelli|zonen|zoon|synowie|cie)$/;

function withoutEdges(words: readonly string[], isOuter: (word: string) => boolean): string[] {
  let start = 0;
  let end = words.length;
  while (start < end && isOuter(words[start] ?? '')) start++;
  while (end > start && isOuter(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}

function hasTail(run: readonly string[]): boolean {
  const spelling = run.join(' ');
  return TOWN_TAIL.test(spelling) || ARABIC_ARTICLE.test(spelling);
}

function spellingsOfRun(run: readonly string[]): string[] {
  const spelling = run.join(' ').replace(/^[«»„“”"'‘’]+|[«»„“”"'‘’]+$/gu, '');
  return [spelling, withoutTownTail(spelling), spelling.replace(ARABIC_ARTICLE, '')];
}

/** The trade at the end of a compound: `werke` of `Lauensteinwerke`. */
function tradeEndingOf(word: string): string | undefined {
  const form = foldForm(word);
  return TRADE_ENDINGS.find(
    (ending) => form.length >= ending.length + COMPOUND_STEM_MIN && form.endsWith(ending),
  );
}

/** What stands before the trade in a compound, if that is no word: `Lauenstein` of `Lauensteinwerke`. */
function stemOfCompound(word: string): string[] {
  const ending = tradeEndingOf(word);
  if (ending === undefined || /[^\p{L}]/u.test(word)) return [];
  const stem = word.slice(0, word.length - ending.length);
  const isWord = [stem, stem.replace(/e?s$/u, '')].some((each) => isEverydayWord(each) || isTradeWord(each));
  return isWord ? [] : [stem];
}
