import { JOINED_PLACES, JOINED_TRADES } from './name-trade.data';
import { SCRIPT_NAMES } from './tagger-scripts.data';

const JOINED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー·・]{3,40}$/u;
const TRADES_MAX = 6;
const GIVEN_MIN = 2;
const LETTERS_MIN = 2;
const PLACE_SUFFIX = /^(?:[省市县縣区區府県都道]|시|도)/u;
const HAN_NAME = /^\p{Script=Han}{3,4}$/u;
const HAN_SURNAMES: readonly string[] = (SCRIPT_NAMES['han'] ?? '')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** What is left of a name in a script without spaces, without the place before and each trade after it: `瑞锐科技`, `瑞锐`. */
export function joinedRemaindersOf(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => JOINED.test(word));
  return words.flatMap((word) => {
    const placed = withoutPlace(word);
    return [...cuts(placed), ...(placed === word ? [] : [placed, ...cuts(word)])].filter(
      (each) => Array.from(each).length >= LETTERS_MIN && !isPlaceOrTrade(each),
    );
  });
}

/** The given name of a name in Han letters that begins with a surname: `小明` of `王小明`. */
export function hanGivenName(name: string): string[] {
  if (!HAN_NAME.test(name)) return [];
  const surname = HAN_SURNAMES.find((each) => name.startsWith(each));
  const given = surname === undefined ? '' : name.slice(surname.length);
  return given.length === GIVEN_MIN && !isPlaceOrTrade(given) ? [given] : [];
}

function withoutPlace(word: string): string {
  const place = JOINED_PLACES.find(
    (each) => word.startsWith(each) && word.length - each.length >= LETTERS_MIN,
  );
  if (place === undefined) return word;
  const rest = word.slice(place.length).replace(PLACE_SUFFIX, '');
  return rest.length >= LETTERS_MIN ? rest : word.slice(place.length);
}

function cuts(word: string): string[] {
  const results: string[] = [];
  let rest = word;
  for (let count = 0; count < TRADES_MAX; count++) {
    const trade = JOINED_TRADES.find((each) => rest.endsWith(each) && rest.length > each.length);
    if (trade === undefined) break;
    rest = rest.slice(0, -trade.length);
    results.push(rest);
  }
  return results;
}

function isPlaceOrTrade(word: string): boolean {
  return (
    JOINED_PLACES.includes(word) ||
    JOINED_TRADES.includes(word) ||
    JOINED_TRADES.some((trade) => word === trade + trade)
  );
}
