import { foldLetters } from './name-fold';
import { TRANSLITERATIONS } from './name-homoglyphs.data';
import { acronymsOf, backwards, reordered, rot13 } from './name-twists';
import { coreOf, isGuessable, isName, partsOf, withoutLegalForm } from './name-parts';
import { fullNamesOf, personIn, withoutTitle } from './name-person';
import { spokenSpellings } from './name-spoken';
import { remaindersOf, stemsOf, townsWithTrade, withoutTownTail } from './name-remainder';
import { hanGivenName } from './name-remainder-joined';
import { romanisedSpellings } from './name-romanised';

/** One spelling under which a hidden name is looked for. */
export interface NameVariant {
  readonly spelling: string;
  /** Whether it is a part of the name or put together from it: a guess gives way to names that stay. */
  readonly isGuess: boolean;
  /** Whether it is looked for inside longer words too: `svccontoso01`. */
  readonly isInside: boolean;
  /** Whether it is looked for in capitals only: `CEH`. */
  readonly isCapitals?: boolean;
  /** Whether it is the name in another order or letters: what it sounds like says nothing. */
  readonly isTwist?: boolean;
  /** Whether its words are found apart only with a capital: they are everyday words, or spelled by their sound already. */
  readonly isProper?: boolean;
}

/** Longer names are looked for by their beginning, which `NameIndex` cuts. */
const NAME_LENGTH_MAX = 300;
const LONG_NAME_LENGTH_MAX = 20_000;
const INSIDE_LETTERS_MIN = 6;
const REMAINDER_INSIDE_MIN = 8;

/** How an ampersand is read. */
const AND = ['and', 'und', 'et', 'y', 'e', 'en', 'i', 'и'] as const;

const VARIANTS = new Map<string, readonly NameVariant[]>();
const VARIANTS_MAX = 100_000;

/** The spellings under which a hidden name is looked for: as given, without legal form or title, in parts, as a person's. */
export function variantsOf(name: string): readonly NameVariant[] {
  const known = VARIANTS.get(name);
  if (known) return known;
  if (VARIANTS.size >= VARIANTS_MAX) VARIANTS.clear();
  const variants = variantsAnew(name);
  VARIANTS.set(name, variants);
  return variants;
}

function variantsAnew(name: string): NameVariant[] {
  const given = name.normalize('NFC').trim().slice(0, LONG_NAME_LENGTH_MAX);
  if (given.length > NAME_LENGTH_MAX) return [{ spelling: given, isGuess: false, isInside: true }];
  const sure = [given, withoutLegalForm(given), withoutArticle(withoutLegalForm(given))];
  const parts = [coreOf(given), ...partsOf(given).flatMap((part) => [part, coreOf(part)])];
  const person = [given, ...partsOf(given)].flatMap((part) => personalSpellings(part));
  const spellings = new Map<string, NameVariant>();
  add(spellings, sure, false, true);
  add(
    spellings,
    parts.filter((part) => isGuessable(part)),
    true,
    true,
  );
  add(spellings, person, true, false);
  addRemainders(spellings, given);
  for (const spelling of twisted(given))
    if (!spellings.has(spelling))
      spellings.set(spelling, { spelling, isGuess: true, isInside: false, isTwist: true });
  for (const spelling of shortNamesOf(given).flatMap((name) => acronymsOf(name)))
    if (!spellings.has(spelling))
      spellings.set(spelling, { spelling, isGuess: true, isInside: false, isCapitals: true });
  return [...spellings.values()];
}

/** The names of which an acronym may be made. */
function shortNamesOf(given: string): string[] {
  const names = [coreOf(given), withoutLegalForm(given)];
  return [...new Set([...names, ...names.map((name) => withoutTownTail(name))])];
}

/** What its holder is called for short, as it stands, inflected and in Latin letters. */
function addRemainders(variants: Map<string, NameVariant>, given: string): void {
  const names = [given, ...partsOf(given)];
  for (const { spelling, isEveryday } of names.flatMap((name) => remaindersOf(name))) {
    const spelled = new Map<string, NameVariant>();
    add(spelled, [spelling, ...(isEveryday ? [] : stemsOf(spelling))], true, true);
    for (const [each, variant] of spelled) {
      const isInside = variant.isInside && foldLetters(each).length >= REMAINDER_INSIDE_MIN;
      if (!variants.has(each))
        variants.set(each, { ...variant, isInside, ...(isEveryday ? { isProper: true } : {}) });
    }
    const sounds = isEveryday ? [] : [...romanisedSpellings(spelling), ...spokenSpellings(spelling)];
    for (const each of sounds)
      if (!variants.has(each))
        variants.set(each, { spelling: each, isGuess: true, isInside: false, isProper: true });
  }
  add(
    variants,
    names.flatMap((name) => [...townsWithTrade(name), ...hanGivenName(name)]),
    true,
    false,
  );
}

/** The name in other letters, with its words in another order, in ROT13 and backwards. */
function twisted(given: string): string[] {
  const names = [...new Set([withoutLegalForm(given), coreOf(given)])].filter((name) => isGuessable(name));
  return names.flatMap((name) => [
    ...romanisedSpellings(name),
    ...reordered(name),
    ...rot13(name),
    ...backwards(name),
  ]);
}

function add(
  variants: Map<string, NameVariant>,
  spellings: readonly string[],
  isGuess: boolean,
  mayBeInside: boolean,
): void {
  for (const spelling of spellings.flatMap((each) => respelled(each))) {
    if (spelling === '' || variants.has(spelling)) continue;
    const isInside = mayBeInside && foldLetters(spelling).length >= INSIDE_LETTERS_MIN;
    variants.set(spelling, { spelling, isGuess, isInside });
  }
}

function personalSpellings(name: string): string[] {
  const person = personIn(name);
  return person ? [withoutTitle(name), ...fullNamesOf(person)] : [];
}

/** A spelling with its umlauts transliterated, and with its ampersands as words and the other way round. */
function respelled(spelling: string): string[] {
  const plain = [
    spelling,
    ...AND.map((and) => spelling.replace(/\s*[&+]\s*/gu, ` ${and} `)),
    spelling.replace(/\s+and\s+/giu, ' & '),
    ...(/^\p{Lu}+(?:&\p{Lu}+)+$/u.test(spelling) ? [spelling.replaceAll('&', '')] : []),
  ];
  return [...new Set(plain.flatMap((each) => [each, transliterated(each)]))];
}

function withoutArticle(name: string): string {
  const remainder = name.replace(/^the\s+/i, '');
  return isName(remainder.split(/\s+/)) ? remainder : name;
}

function transliterated(name: string): string {
  return name.replace(/[äöüåø]/gi, (letter) => TRANSLITERATIONS[letter.toLowerCase()] ?? letter);
}
