import { techniqueNames } from '@app/enrichment';
import { KEPT_ADVERSARIES } from './keep-adversaries.data';
import { AUTHORITY_WORDS, KEPT_AUTHORITIES } from './keep-authorities.data';
import { KEPT_PRODUCTS } from './keep-products.data';
import { KEPT_PLACES } from './keep-states.data';
import { KEPT_TERMS, KEPT_VENDORS } from './keep-technology.data';
import { KEPT_THREATS, KEPT_TOOLS } from './keep-tools.data';
import { CUES, SURNAME_ENDINGS } from './tagger-cues.data';
import { GIVEN_NAMES } from './tagger-given.data';
import { ORGANISATION_WORDS } from './tagger-organisation.data';
import { SCRIPT_NAMES } from './tagger-scripts.data';
import { SURNAMES } from './tagger-surnames.data';
import { COMMON_WORD_LINES } from './tagger-words.data';

/** What a word may be; a word may be several things. */
export const WORD = {
  COMMON: 1,
  GIVEN: 2,
  SURNAME: 4,
  /** A surname by its ending alone. */
  SHAPED: 8,
  TITLE: 16,
  ROLE: 32,
  VERB: 64,
  LABEL: 128,
  PARTICLE: 256,
  HEAD: 512,
  TAIL: 1024,
  INTRO: 2048,
  ADJECTIVE: 4096,
  INNER: 8192,
  AUTHORITY: 16_384,
  LEGAL: 32_768,
  FUNCTION: 65_536,
  COURTESY: 131_072,
  /** Two known words run together: ordinary in German, part of a name elsewhere. */
  COMPOUND: 262_144,
} as const;

/** What a kept name is kept as: a place may be a part of a longer name, and what follows a vendor is its product. */
export type KeepKind = 'place' | 'vendor' | 'name';

/** A name that stays, by its words. */
export interface KeptPhrase {
  readonly words: readonly string[];
  readonly kind: KeepKind;
  /** Whether it stays in capitals alone: `LAN` is no Lan. */
  readonly isUpper: boolean;
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ə: 'a',
};
const ENDING_LENGTHS = [3, 4, 5, 6, 7] as const;
const ENDING_STEM_MIN = 3;
const HEAD_STEM_MIN = 3;
const COMPOUND_LENGTH_MIN = 9;
const COMPOUND_LENGTH_MAX = 30;

/** A word as the dictionaries have it: lower case, no accents, no apostrophes; other scripts keep their letters. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼʻ]/g, '')
    .replace(/[ıłøßæđðþœə]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

const wordsIn = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function lexiconOf(): Map<string, number> {
  const lexicon = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) {
      const key = foldWord(word);
      lexicon.set(key, (lexicon.get(key) ?? 0) | bit);
    }
  };
  for (const line of COMMON_WORD_LINES) add(wordsIn(line), WORD.COMMON);
  for (const names of Object.values(GIVEN_NAMES)) add(withoutUmlauts(wordsIn(names)), WORD.GIVEN);
  for (const names of Object.values(SURNAMES)) add(withoutUmlauts(wordsIn(names)), WORD.SURNAME);
  for (const [script, names] of Object.entries(SCRIPT_NAMES))
    if (script !== 'han' && script !== 'hangul') add(wordsIn(names), WORD.GIVEN);
  add(wordsIn(CUES.titles), WORD.TITLE);
  add(wordsIn(CUES.courtesies), WORD.TITLE | WORD.COURTESY);
  add(wordsIn(CUES.roles), WORD.ROLE | WORD.COMMON);
  add(wordsIn(CUES.verbs), WORD.VERB);
  add(wordsIn(CUES.labels), WORD.LABEL);
  add(wordsIn(CUES.particles), WORD.PARTICLE);
  add(wordsIn(CUES.functionWords), WORD.FUNCTION | WORD.COMMON);
  add(wordsIn(ORGANISATION_WORDS.heads), WORD.HEAD);
  add(wordsIn(ORGANISATION_WORDS.tails), WORD.TAIL);
  add(wordsIn(ORGANISATION_WORDS.intros), WORD.INTRO);
  add(wordsIn(ORGANISATION_WORDS.adjectives), WORD.ADJECTIVE);
  add(wordsIn(ORGANISATION_WORDS.inner), WORD.INNER | WORD.COMMON);
  add(wordsIn(AUTHORITY_WORDS), WORD.AUTHORITY);
  add(wordsIn(ORGANISATION_WORDS.legalForms), WORD.LEGAL);
  return lexicon;
}

/** Names with umlauts, in both of their spellings. */
function withoutUmlauts(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const spelled = name.replace(/[äöüÄÖÜ]/g, (letter) => `${foldWord(letter)}e`);
    return spelled === name ? [name] : [name, spelled];
  });
}

const LEXICON = lexiconOf();
const SURNAME_SHAPES: ReadonlySet<string> = new Set(wordsIn(SURNAME_ENDINGS));
const HEAD_SHAPES: readonly string[] = wordsIn(ORGANISATION_WORDS.headEndings);
const HEAD_BY_LAST = new Map<string, string[]>();
for (const ending of HEAD_SHAPES) {
  const last = ending.slice(-2);
  HEAD_BY_LAST.set(last, [...(HEAD_BY_LAST.get(last) ?? []), ending]);
}

/** What a folded word may be, by the dictionaries, its parts and its ending. */
export function bitsOf(key: string): number {
  const known = LEXICON.get(key) ?? 0;
  if (key.includes('-')) return known | bitsOfParts(key.split('-'));
  if ((known & (WORD.COMMON | WORD.GIVEN | WORD.SURNAME)) !== 0)
    return known | headBits(key) | pluralBits(key, known);
  return known | shapeBits(key) | headBits(key) | genitiveBits(key);
}

function bitsOfParts(parts: readonly string[]): number {
  const bits = parts.map((part) => LEXICON.get(part) ?? shapeBits(part));
  const first = bits[0] ?? 0;
  const last = bits.at(-1) ?? 0;
  const personal = WORD.GIVEN | WORD.SURNAME | WORD.SHAPED;
  const isName = bits.every((each) => (each & (personal | WORD.PARTICLE)) !== 0);
  if (parts[0]?.length === 1) return last & ~(WORD.GIVEN | WORD.SURNAME | WORD.SHAPED);
  let result = last & (WORD.HEAD | WORD.TAIL | WORD.AUTHORITY | WORD.ROLE);
  if ((last & WORD.COMMON) !== 0 && !isName) return result | WORD.COMMON;
  if ((first & WORD.GIVEN) !== 0) result |= WORD.GIVEN;
  if (((first | last) & (personal | WORD.PARTICLE)) !== 0) result |= WORD.SURNAME;
  return result;
}

function shapeBits(key: string): number {
  if (/^(?:mac|mc|fitz)[a-z]{4,}$/.test(key)) return WORD.SHAPED;
  for (const length of ENDING_LENGTHS) {
    if (key.length >= length + ENDING_STEM_MIN && SURNAME_SHAPES.has(key.slice(-length))) return WORD.SHAPED;
  }
  return 0;
}

function headBits(key: string): number {
  const endings = HEAD_BY_LAST.get(key.slice(-2)) ?? [];
  return endings.some((ending) => key.length >= ending.length + HEAD_STEM_MIN && key.endsWith(ending))
    ? WORD.HEAD
    : 0;
}

/** A surname that is a common word with an `s` may be that word: `Breakers`. */
function pluralBits(key: string, known: number): number {
  if ((known & (WORD.GIVEN | WORD.COMMON)) !== 0 || !key.endsWith('s')) return 0;
  const stem = LEXICON.get(key.slice(0, -1)) ?? 0;
  return (stem & (WORD.COMMON | WORD.GIVEN | WORD.SURNAME)) === WORD.COMMON ? WORD.COMMON : 0;
}

/** The bits of a word of which this one is a plain inflection: `Krankenhauses`, `Systems`. */
function genitiveBits(key: string): number {
  for (const ending of ['s', 'es', 'en', 'n', 'e', 'er', 'em', 'ed', 'd', 'ing', 'ly']) {
    if (key.length < ending.length + 4 || !key.endsWith(ending)) continue;
    const stem = LEXICON.get(key.slice(0, -ending.length)) ?? 0;
    if ((stem & WORD.COMMON) !== 0 && (stem & (WORD.GIVEN | WORD.SURNAME)) === 0) return WORD.COMMON;
  }
  return isCompound(key) ? WORD.COMPOUND : 0;
}

/** Whether a word is two known words, like `Sicherheitsmeldung`; with an `s` between them or not. */
function isCompound(key: string): boolean {
  if (key.length < COMPOUND_LENGTH_MIN || key.length > COMPOUND_LENGTH_MAX) return false;
  for (let cut = 4; cut <= key.length - 4; cut++) {
    const rest = LEXICON.get(key.slice(cut)) ?? 0;
    if ((rest & WORD.COMMON) === 0) continue;
    const stem = key.slice(0, cut);
    const bits = (LEXICON.get(stem) ?? 0) | (stem.endsWith('s') ? (LEXICON.get(stem.slice(0, -1)) ?? 0) : 0);
    if ((bits & WORD.COMMON) !== 0) return true;
  }
  return false;
}

/** Names that stay, by their first word, longest first. `words` splits a name as texts are split. */
export function keptPhrases(words: (name: string) => string[]): ReadonlyMap<string, readonly KeptPhrase[]> {
  const byFirst = new Map<string, KeptPhrase[]>();
  const add = (names: readonly string[], kind: KeepKind): void => {
    for (const name of names) {
      const phrase = { words: words(name), kind, isUpper: /^[A-Z]{2,}$/.test(name) };
      const first = phrase.words[0];
      if (first === undefined) continue;
      const same = byFirst.get(first);
      if (same) same.push(phrase);
      else byFirst.set(first, [phrase]);
    }
  };
  add(KEPT_PLACES, 'place');
  add(KEPT_VENDORS, 'vendor');
  add(KEPT_PRODUCTS, 'vendor');
  add(KEPT_AUTHORITIES, 'name');
  add(KEPT_ADVERSARIES, 'name');
  add(KEPT_TOOLS, 'name');
  add(KEPT_THREATS, 'name');
  add(KEPT_TERMS, 'name');
  add(
    techniqueNames().filter((name) => name.includes(' ')),
    'name',
  );
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
