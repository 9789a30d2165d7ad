import { countryOf } from '@app/enrichment';
import { bitsOf, foldWord, keptPhrases, WORD, type KeepKind } from './tagger-lexicon';
import { BARRIER } from './name-fold';

/** A word of a text with all that is known of it by itself. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  bits: number;
  readonly script: Script;
  /** Begins with a capital, or has no case. */
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isNumber: boolean;
  /** Whether a name that stays begins with it. */
  readonly mayBeKept: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
  /** Part of a path, address, file name or the like. */
  readonly isTechnical: boolean;
  /** The first word of a sentence or line. */
  readonly isStart: boolean;
  /** Its place among the words. */
  readonly index: number;
  keep: KeepKind | undefined;
  /** Whether its sentence is in German, where nouns have capitals. */
  isGerman: boolean;
  /** Whether its sentence has a capital on every word: a heading. */
  isHeading: boolean;
  /** Whether it is part of a name that was found, or of one that stays. */
  isExplained: boolean;
}

/** What a word is written in; all scripts that have no names of their own here are `other`. */
export type Script =
  'latin' | 'cyrillic' | 'greek' | 'armenian' | 'han' | 'hangul' | 'kana' | 'uncased' | 'other';

interface Word {
  /** Whether a name that stays begins with it. */
  readonly mayBeKept: boolean;
  readonly key: string;
  readonly bits: number;
  readonly script: Script;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isNumber: boolean;
}

const TOKEN = /(?:\p{Lu}\.){2,5}|[\p{L}\p{M}\p{N}]+(?:['’ʼʻ\-\u2010\u2011][\p{L}\p{M}\p{N}]+){0,6}/gu;
const ELISION = /^(?:[ldnsjmtcLJ]|[Qq]u|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/u;
const ELISION_AT_START = /^D['’](?=\p{L}{2})/u;
const POSSESSIVE = /['’]s$/u;
const GLUE_BEFORE = /[\p{L}\p{N}][./\\@_:=#&?%~+]{1,3}$|[\\/@_#$%~]$/u;
const GLUE_AFTER = /^(?:[\\/@_=]|[.:]{1,2}[\p{L}\p{N}])/u;
const GLUE: ReadonlySet<string> = new Set('./\\@_:=#&?%~+$');
const LENGTH_MAX = 48;
const WORDS_MAX = 50_000;
const GAP_MAX = 12;
const WORDS = new Map<string, Word>();
/** Letters that no word of the four languages has: without their marks some look like one. */
const ALIEN = /[čćďěłńňřśšťůžźżőűășşțţğışøåæðþđėįųūāēīļņķģơưạ-ỹ]/iu;
/** `4Front`. */
const NUMBERED_NAME = /^\p{N}{1,2}\p{Lu}\p{Ll}{2,}$/u;
const PARTICLE_PREFIX = /^(?:al|el|as|ad|ar|ash|an|ben|ter|d|o)['’-]\p{Lu}/u;

/** The words of a text, with what stays marked. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenAt(text, match[0], match.index, last, tokens.at(-1));
    tokens.push(token);
    last = token.end;
  }
  markKept(tokens);
  return tokens;
}

function tokenAt(
  text: string,
  matched: string,
  index: number,
  last: number,
  before: Token | undefined,
): Token {
  const gapEnd = text.slice(Math.max(last, index - GAP_MAX), index);
  const isStart = before === undefined || startsAfter(before, gapEnd);
  const cut = matched.includes("'") || matched.includes('\u2019') ? elisionIn(matched, isStart) : 0;
  const start = index + cut;
  const spelled = cut > 0 || hasApostrophe(matched) ? matched.slice(cut).replace(POSSESSIVE, '') : matched;
  const end = start + spelled.length;
  const word = wordOf(spelled);
  return {
    start,
    end,
    text: spelled.length > LENGTH_MAX ? '' : spelled,
    key: word.key,
    bits: word.bits,
    script: word.script,
    isCapital: word.isCapital,
    isUpper: word.isUpper,
    isNumber: word.isNumber,
    mayBeKept: word.mayBeKept,
    gap: index - last > GAP_MAX ? ` ${gapEnd.slice(1)}` : text.slice(last, start),
    isTechnical: isGlued(text, index, index + matched.length),
    isStart,
    index: before === undefined ? 0 : before.index + 1,
    keep: undefined,
    isGerman: false,
    isHeading: false,
    isExplained: false,
  };
}

function hasApostrophe(matched: string): boolean {
  return matched.charCodeAt(matched.length - 2) === 0x27 || matched.charCodeAt(matched.length - 2) === 0x2019;
}

function elisionIn(matched: string, isStart: boolean): number {
  const elision = ELISION.exec(matched) ?? (isStart ? ELISION_AT_START.exec(matched) : null);
  return elision?.[0].length ?? 0;
}

/** Whether a word hangs on another by a sign that paths, addresses and assignments have. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (
    start > 0 &&
    before !== ' ' &&
    GLUE.has(before) &&
    GLUE_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  )
    return true;
  return GLUE.has(text.charAt(end)) && GLUE_AFTER.test(text.slice(end, end + 3));
}

/** Whether a sentence or line ends between two words. */
function startsAfter(before: Token, gap: string): boolean {
  if (gap === ' ') return false;
  if (/[\n\r]/.test(gap)) return true;
  if (!/[.!?…]["”»)]?\s/.test(gap) && !/[•·*]\s/.test(gap)) return false;
  return !(
    gap.startsWith('. ') &&
    (before.text.length === 1 || (before.bits & (WORD.TITLE | WORD.LEGAL)) !== 0)
  );
}

function wordOf(spelled: string): Word {
  const known = WORDS.get(spelled);
  if (known) return known;
  const word = wordAnew(spelled);
  if (spelled.length <= LENGTH_MAX) {
    if (WORDS.size >= WORDS_MAX) WORDS.clear();
    WORDS.set(spelled, word);
  }
  return word;
}

function wordAnew(spelled: string): Word {
  if (spelled.length > LENGTH_MAX)
    return {
      key: '',
      bits: 0,
      script: 'other',
      isCapital: false,
      isUpper: false,
      isNumber: false,
      mayBeKept: false,
    };
  const key = foldWord(spelled.replaceAll('.', ''));
  const script = scriptOf(spelled);
  const isCased = script === 'latin' || script === 'cyrillic' || script === 'greek' || script === 'armenian';
  return {
    key,
    bits:
      (bitsOf(key) & (ALIEN.test(spelled) ? ~WORD.COMMON : ~0)) | (isKoreanGiven(spelled) ? WORD.GIVEN : 0),
    script,
    isCapital: isCased
      ? /^\p{Lu}/u.test(spelled) || PARTICLE_PREFIX.test(spelled) || NUMBERED_NAME.test(spelled)
      : script !== 'other',
    isUpper: isCased && spelled.length > 1 && spelled === spelled.toUpperCase() && /\p{Lu}/u.test(spelled),
    isNumber: /^\p{N}/u.test(spelled) && !NUMBERED_NAME.test(spelled),
    mayBeKept: KEPT.has(key) || PATTERNED.test(key) || (isCased && /^\p{Lu}/u.test(spelled)),
  };
}

/** `Min-seo`: two syllables, the second in lower case. */
function isKoreanGiven(spelled: string): boolean {
  return /^[A-Z][a-z]{1,5}-[a-z]{2,6}$/.test(spelled) && /^[^-]*(?:[aeiou]|ng|n|k)-/.test(spelled);
}

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [
    'uncased',
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
  ],
];

function scriptOf(spelled: string): Script {
  if (/^[\p{N}\p{Pd}]+$/u.test(spelled)) return 'latin';
  return SCRIPTS.find(([, pattern]) => pattern.test(spelled))?.[0] ?? 'other';
}

/** Words as texts are split; a name of one word keeps its elision, since `Express` alone is not `L’Express`. */
const KEPT = keptPhrases((name) => {
  const words = [...name.matchAll(TOKEN)].map(([word]) => word.replace(POSSESSIVE, ''));
  return words.map((word) => foldWord(words.length > 1 ? word.replace(ELISION, '') : word));
});
const PATTERNED =
  /^(?:apt|unc|fin|ta|dev|storm|tag|uta|itg|sta|cve|cwe|capec|tlp|pap)-?\d+$|^cert-\p{L}{2,12}$/u;
const KEPT_WORDS_MAX = 12;

/** Marks the words of names that stay: the longest such name at each place. */
function markKept(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.mayBeKept) continue;
    if (token.keep === undefined && isPatterned(token)) token.keep = 'name';
    const phrase = KEPT.get(token.key)?.find(
      (each) => (!each.isUpper || token.isUpper) && matches(tokens, at, each.words),
    );
    if (!phrase) {
      if (token.isCapital && token.keep === undefined && isState(tokens, at)) token.keep = 'place';
      continue;
    }
    for (let offset = 0; offset < phrase.words.length; offset++) {
      const inside = tokens[at + offset];
      if (inside) inside.keep = phrase.kind;
    }
    if (phrase.words.length === 1 && beginsOther(token, tokens[at + 1])) token.keep = undefined;
    at += phrase.words.length - 1;
  }
}

/** Whether a name that stays is a part of one that does not: `Lorenz Hartwig`, `Royal Playhouse`. */
function beginsOther(token: Token, next: Token | undefined): boolean {
  if (isGivenName(token, next)) return true;
  if (token.keep !== 'name' || token.isUpper || (token.bits & WORD.COMMON) === 0 || next?.gap !== ' ')
    return false;
  return next.isCapital && (next.bits & WORD.TAIL) !== 0 && !OTHERS_TAILS.has(next.key);
}

/** Ends of names of groups, programs and places of trade that attackers have. */
const OTHERS_TAILS: ReadonlySet<string> = new Set(
  'group groups tools tool software tech technologies systems system network networks service services data team market shop store exchange mail cloud security'.split(
    ' ',
  ),
);

/** `Lorenz Hartwig`: a given name that is a program's too, right before a surname. */
function isGivenName(token: Token, next: Token | undefined): boolean {
  if ((token.bits & (WORD.GIVEN | WORD.COMMON)) !== WORD.GIVEN || token.isUpper) return false;
  if (next?.gap !== ' ' || !next.isCapital || next.isUpper || (next.bits & (WORD.COMMON | WORD.TAIL)) !== 0)
    return false;
  return (next.bits & (WORD.SURNAME | WORD.SHAPED | WORD.COMPOUND)) !== 0;
}

function isPatterned({ key }: Token): boolean {
  return key.length <= 16 && PATTERNED.test(key);
}

const STATE_LENGTH_MIN = 4;
const STATES = new Map<string, boolean>();

/** Whether a word is a State's name in one of the four languages. */
function isState(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length < STATE_LENGTH_MIN || token.script !== 'latin') return false;
  const known = STATES.get(token.text);
  if (known !== undefined) return known;
  if (STATES.size >= WORDS_MAX) STATES.clear();
  const isOne = countryOf(token.text) !== undefined;
  STATES.set(token.text, isOne);
  return isOne;
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (words.length > KEPT_WORDS_MAX) return false;
  return (
    words.every((word, offset) => {
      const token = tokens[at + offset];
      if (token?.key !== word) return false;
      return offset === 0 || (token.gap.length <= 3 && !/[,;:\n(]/.test(token.gap));
    }) &&
    (tokens[at]?.isCapital === true || words.length > 1)
  );
}

/** Whether a mask stands between a word and the one before. */
export function hasMaskBefore({ gap }: Token): boolean {
  return gap.includes(BARRIER);
}
