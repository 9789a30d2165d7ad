import { bitsOf, foldWord, keptPhrases, WORD } from './tagger-lexicon';
import { wordEndAt, wordStartFrom } from './tagger-scan';

/** What a word is written in; all scripts that have no names of their own here are `other`. */
export type Script =
  'latin' | 'cyrillic' | 'greek' | 'armenian' | 'han' | 'hangul' | 'kana' | 'uncased' | 'other';

/** What is known of a word wherever it stands. */
export interface Word {
  readonly text: string;
  /** Whether a name that stays begins with it. */
  readonly mayBeKept: boolean;
  readonly key: string;
  readonly bits: number;
  readonly script: Script;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isNumber: boolean;
}

/** What a word begins with that is another one: `l’` in `l’hôpital`. */
export const ELISION = /^(?:[ldnsjmtcLJ]|[Qq]u|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/u;
/** What says that something is its. */
export const POSSESSIVE = /['’]s$/u;
const LENGTH_MAX = 48;
const WORDS_MAX = 50_000;
const WORDS = new Map<string, Word>();
/** Letters that no word of the four languages has: without their marks some look like one. */
const ALIEN = /[čćďěłńňřśšťůžźżőűășşțţğışøåæðþđėįųūāēīļņķģơưạ-ỹ]/iu;
/** `4Front`. */
const NUMBERED_NAME = /^\p{N}{1,2}\p{Lu}\p{Ll}{2,}$/u;
const PARTICLE_PREFIX = /^(?:al|el|as|ad|ar|ash|an|ben|ter|d|o)['’-]\p{Lu}/u;

/** Names that stay, by their first word. Words as texts are split; a name of one word keeps its elision, since `Express` alone is not `L’Express`. */
export const KEPT = keptPhrases((name) => {
  const words = wordsIn(name).map((word) => word.replace(POSSESSIVE, ''));
  return words.map((word) => foldWord(words.length > 1 ? word.replace(ELISION, '') : word));
});
/** What groups, weaknesses and teams are numbered or named by. */
export const PATTERNED =
  /^(?:apt|unc|fin|ta|dev|storm|tag|uta|itg|sta|cve|cwe|capec|tlp|pap)-?\d+$|^cert-\p{L}{2,12}$/u;

function wordsIn(name: string): string[] {
  const words: string[] = [];
  for (let start = wordStartFrom(name, 0); start < name.length;) {
    const end = wordEndAt(name, start);
    words.push(name.slice(start, end));
    start = wordStartFrom(name, end);
  }
  return words;
}

/** What is known of a word by its spelling; remembered. */
export function wordOf(spelled: string): Word {
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
      text: '',
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
    text: spelled,
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
