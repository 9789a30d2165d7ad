import { countryOf } from '@app/enrichment';
import { WORD, type KeepKind } from './tagger-lexicon';
import { BARRIER } from './name-fold';
import { wordEndAt, wordStartFrom } from './tagger-scan';
import { ELISION, KEPT, PATTERNED, POSSESSIVE, wordOf, type Script, type Word } from './tagger-word';

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

const ELISION_AT_START = /^D['’](?=\p{L}{2})/u;
const GLUE_BEFORE = /[\p{L}\p{N}][./\\@_:=#&?%~+]{1,3}$|[\\/@_#$%~]$/u;
const GLUE_AFTER = /^(?:[\\/@_=]|[.:]{1,2}[\p{L}\p{N}])/u;
const GLUE: ReadonlySet<string> = new Set('./\\@_:=#&?%~+$');
const GAP_MAX = 12;
/** The words of a text, with what stays marked. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let before: Token | undefined;
  for (let start = wordStartFrom(text, 0); start < text.length;) {
    const end = wordEndAt(text, start);
    before = tokenAt(text, text.slice(start, end), start, last, before);
    tokens.push(before);
    last = before.end;
    start = wordStartFrom(text, end);
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
  return new PlacedWord(
    wordOf(spelled),
    start,
    end,
    index - last > GAP_MAX ? ` ${gapEnd.slice(1)}` : text.slice(last, start),
    isGlued(text, index, index + matched.length),
    isStart,
    before === undefined ? 0 : before.index + 1,
  );
}

/** A token that shares what is known of its word with all others of that spelling: a text may have half a million. */
class PlacedWord implements Token {
  bits: number;
  keep: KeepKind | undefined = undefined;
  isGerman = false;
  isHeading = false;
  isExplained = false;

  constructor(
    private readonly word: Word,
    readonly start: number,
    readonly end: number,
    readonly gap: string,
    readonly isTechnical: boolean,
    readonly isStart: boolean,
    readonly index: number,
  ) {
    this.bits = word.bits;
  }

  get text(): string {
    return this.word.text;
  }

  get key(): string {
    return this.word.key;
  }

  get script(): Script {
    return this.word.script;
  }

  get isCapital(): boolean {
    return this.word.isCapital;
  }

  get isUpper(): boolean {
    return this.word.isUpper;
  }

  get isNumber(): boolean {
    return this.word.isNumber;
  }

  get mayBeKept(): boolean {
    return this.word.mayBeKept;
  }
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
const STATES_MAX = 50_000;
const STATES = new Map<string, boolean>();

/** Whether a word is a State's name in one of the four languages. */
function isState(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length < STATE_LENGTH_MIN || token.script !== 'latin') return false;
  const known = STATES.get(token.text);
  if (known !== undefined) return known;
  if (STATES.size >= STATES_MAX) STATES.clear();
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
