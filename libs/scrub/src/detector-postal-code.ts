import type { Scene } from './detector';
import { ADDRESS_LINKS, COUNTED_WORDS, PLACE_WORDS } from './detector-postal-code.data';
import { STREET_ENDING } from './detector-postal.data';
import { matchAt } from './match-at';

/** So far back from a post code an address is looked for. */
const WINDOW = 150;
const SEGMENTS_MAX = 7;
/** Town and county, or town and province. */
const TOWNS_MAX = 2;
/** So many words of a sentence may belong to the first part of an address. */
const WORDS_MAX = 7;

const TOWN_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}";
const TOWN = `${TOWN_WORD}(?: (?:(?:am|an|der|im|bei|ob|in|sur|lès|les|le|la|en|sous|de|del|di|da|do|upon|y|a\\.|[dl][’'])[ ]?){0,3}${TOWN_WORD}){0,3}`;
const END = '(?![\\p{L}\\p{N}])';
/** Post codes before their town, from the first unit of the code on. */
const BEFORE_TOWN = new RegExp(
  `(?:[A-Z]{1,2}-)?(?:\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}|[A-Z]\\d{4}(?:[A-Z]{3})?|\\d{4,6})${END},? (${TOWN})(?: cedex(?: \\d{1,2})?)?`,
  'uy',
);
/** Post codes behind their town, which are enough on their own: British, Irish, Canadian, and with a State of the USA or Australia. */
const BEHIND_TOWN =
  /(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}|\d{3} ?\d{3}|\d{4})(?![\p{L}\p{N}]|[.,:/-]\d)/uy;
const STATE_BEFORE =
  /(?<![\p{L}\p{N}])(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NSW|VIC|QLD|TAS|ACT|NT) $/u;
const LETTERED = /^[A-Z]{1,2}\d|^\d{3} ?\d{3}$/;
const IS_COUNTED = new RegExp(`(?<![\\p{L}])(?:${COUNTED_WORDS})(?![\\p{L}])`, 'u');
const ENDS_LIKE_STREET = new RegExp(`(?:${STREET_ENDING})$`, 'iu');
/** What tells nothing of a place without a word for one. */
const ROUND = /^\d+000$/;
const YEAR = /^(?:19|20)\d\d$/;
const HOUSE = /^#?\d{1,5}[a-z]?(?:[-–/]\d{1,4}[a-z]?){0,3}(?:-[a-z]{1,3})?$/iu;
const ORDINAL = /^\d{1,3}(?:\.|\.?[ºª°o]\.?|st|nd|rd|th|er|e|eme|ème)$/iu;

/** `One Canal Park`. */
const SPOKEN = /^(?:One|Two|Three|Four|Five|Ten)$/;

/** `lieu-dit Kervran`, `Rose Cottage`: places without a number. */
const NAMED_PLACE =
  /(?<![\p{L}])(?:lieu-?dit|hameau|résidence|ferme|domaine|cottage|farm|house|manor|lodge|barn|grange|rectory|vicarage|industrial estate|business park|retail park|quay|terrasses|jardins|moulin|finca|cortijo|caserío|paraje|partida|polígono|urbanización|gewerbepark|industriepark|gewerbegebiet|z\.?a\.?c?|z\.?i|parc|hof|gut|schloss|street|road|lane|avenue|rue|chemin|route|calle|avenida|bourg)(?![\p{L}])|stra(?:ß|ss)e(?![\p{L}])/iu;
const NO_WORDS = /^\s*(?:c\.?p\.?|plz|zip|cap|cep)?\s*$/iu;
/** What parts of an address stand between, and what it may not reach across. */
const SEPARATOR = /[,;:!?()\n"“”„«»\uFDD0]/;

interface Segment {
  readonly start: number;
  readonly text: string;
}

/** Whether these are things counted or dated, and no number of a house or town. */
export function isCounted(words: string): boolean {
  return IS_COUNTED.test(words);
}

/** Addresses that their post code and town tell, whatever the street is called and whatever stands between. */
export function codedAddresses({
  view: { text },
  words,
}: Scene): Array<readonly [start: number, end: number]> {
  return words.digitRuns.flatMap((run) => {
    const from = startOfCode(text, run);
    if (from > 0 && !/[\s(]/.test(text.charAt(from - 1))) return [];
    const before = matchAt(BEFORE_TOWN, text, from);
    if (before && !IS_COUNTED.test(before[1] ?? '')) {
      const start = startOf(text, from, !isWeak(before[0]));
      if (start !== undefined) return [[start, from + before[0].replace(/\.$/, '').length] as const];
    }
    const behind = matchAt(BEHIND_TOWN, text, from);
    if (!behind) return [];
    const state = STATE_BEFORE.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? '';
    const isSure = state !== '' || LETTERED.test(behind[0]);
    const start = startOf(text, from - state.length, isSure && !/^\d{6}$/.test(behind[0]), true);
    return start === undefined ? [] : [[start, from + behind[0].length] as const];
  });
}

/** Where the letters before the digits of a code begin. */
function startOfCode(text: string, run: number): number {
  let start = run;
  if (text.charAt(start - 1) === '-') start--;
  while (run - start < 4 && /[A-Z]/.test(text.charAt(start - 1))) start--;
  return text.charAt(start) === '-' ? run : start;
}

function isWeak(coded: string): boolean {
  const code = /^[^,\p{L}]*/u.exec(coded)?.[0].trim() ?? '';
  return ROUND.test(code) || /^\d{4}$/.test(code) || /^\d{3} \d{2}$/.test(code);
}

/** Where the address before a post code begins, if there is one. Behind a town, something must say that it is a place. */
function startOf(text: string, code: number, isSure: boolean, hasTown = false): number | undefined {
  const segments = segmentsBefore(text, code);
  let start: number | undefined;
  let towns = hasTown ? (isSure ? TOWNS_MAX : 1) : 0;
  let hasNumber = false;
  for (const { start: segmentStart, text: segment } of segments) {
    if (NO_WORDS.test(segment)) continue;
    const tail = addressTail(segment);
    const place = isPlace(tail);
    const numbered = isNumbered(tail);
    if (tail === '' || !(place || numbered || towns > 0)) break;
    hasNumber ||= numbered;
    const tells = place
      ? hasNumber || NAMED_PLACE.test(tail)
      : numbered && isSure && /\p{L}{2}/u.test(tail) && !isCounted(tail);
    if (tells || (start !== undefined && (numbered || place)))
      start = segmentStart + segment.length - tail.length;
    towns = place || numbered ? 0 : towns - 1;
    if (tail.length !== segment.trimStart().length) break;
  }
  return start;
}

function segmentsBefore(text: string, code: number): Segment[] {
  const from = Math.max(0, code - WINDOW);
  const window = text.slice(from, code);
  const segments: Segment[] = [];
  let end = window.length;
  for (let at = window.length - 1; at >= 0 && segments.length < SEGMENTS_MAX; at--) {
    if (!SEPARATOR.test(window.charAt(at)) || isInBrackets(window, at)) continue;
    segments.push({ start: from + at + 1, text: window.slice(at + 1, end) });
    end = at;
    if (!/[,\n]/.test(window.charAt(at))) return segments;
  }
  if (from === 0 && segments.length < SEGMENTS_MAX) segments.push({ start: 0, text: window.slice(0, end) });
  return segments;
}

/** `Montréal (Québec)`. */
function isInBrackets(window: string, at: number): boolean {
  const unit = window.charAt(at);
  if (unit === '(') return /^\(\p{Lu}\p{L}{1,20}\)/u.test(window.slice(at, at + 24));
  return unit === ')' && /\(\p{Lu}\p{L}{1,20}\)$/u.test(window.slice(Math.max(0, at - 23), at + 1));
}

/** The last words of a part that an address may be made of. */
function addressTail(segment: string): string {
  const tokens = segment.trimEnd().split(' ');
  let first = tokens.length;
  for (let at = tokens.length - 1; at >= 0 && tokens.length - at <= WORDS_MAX + 1; at--) {
    const token = tokens[at] ?? '';
    if (token === '' || isAddressWord(token)) first = at;
    else break;
  }
  while (first < tokens.length && isLink(tokens[first] ?? '')) first++;
  const words = tokens.slice(first).join(' ');
  return words === '' ? '' : words + segment.slice(segment.trimEnd().length);
}

function isAddressWord(token: string): boolean {
  return (
    HOUSE.test(token) ||
    ORDINAL.test(token) ||
    /^\p{Lu}[\p{L}\p{M}'’./-]*$|^[dl][’']\p{Lu}|^\(\p{Lu}\p{L}+\)$|^[-–#]$|^\d{1,5},?$|^[A-Z]\d{1,3}$|^\d{1,2}\.\d{1,3}[a-z]?$|^[nN]\.?[º°o]\.?$/u.test(
      token,
    ) ||
    isLink(token) ||
    PLACE_WORDS.has(keyOf(token))
  );
}

function isLink(token: string): boolean {
  return token === '' || (ADDRESS_LINKS.has(keyOf(token)) && /^\p{Ll}/u.test(token));
}

function isPlace(tail: string): boolean {
  return tail.split(/[ ]/).some((token) => {
    const key = keyOf(token);
    return PLACE_WORDS.has(key) || (/^\p{L}{6,}/u.test(token) && ENDS_LIKE_STREET.test(token));
  });
}

function isNumbered(tail: string): boolean {
  return tail
    .trim()
    .split(' ')
    .some((token) => (HOUSE.test(token) && !YEAR.test(token)) || ORDINAL.test(token) || SPOKEN.test(token));
}

function keyOf(token: string): string {
  return token
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[.,]/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/^[dl][’']/, '');
}
