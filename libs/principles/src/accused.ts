import {
  ACCUSED_NOUNS,
  KNOWN_ORGANS,
  LINK_WORD,
  NATIONALS,
  STATE_ORGAN,
  STATE_TIE,
  TIE_BEFORE,
  type AccusedKind,
} from './accused.data';
import type { StateMention } from './state-name';

/** Whom a claim points at: the words of the text, the kind, and the State concerned where one is named. */
export interface Accused {
  readonly name: string | null;
  readonly kind: AccusedKind;
  /**
   * ISO 3166-1 alpha-2. Only with the kinds `state` and `state-affiliated` is the State accused; with any other it is
   * where somebody comes from.
   */
  readonly country: string | null;
}

/** Somebody in a text at whom a claim could point, with UTF-16 offsets. */
export interface AccusedMention extends Accused {
  readonly start: number;
  readonly end: number;
}

const MENTIONS_MAX = 40;
const TIE_REACH = 48;
const ORGANS = KNOWN_ORGANS.map(({ country, pattern }) => ({
  country,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
}));
const NOUNS = ACCUSED_NOUNS.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
}));
const after = (source: string): RegExp =>
  new RegExp(`^(?:${source.replaceAll('{link}', LINK_WORD)})(?![\\p{L}\\p{N}])`, 'iu');
const AFTER: readonly { readonly kind: AccusedKind; readonly pattern: RegExp }[] = [
  { kind: 'state-affiliated', pattern: after(STATE_TIE) },
  { kind: 'individual', pattern: after(NATIONALS.individual) },
  { kind: 'criminal', pattern: after(NATIONALS.criminal) },
  { kind: 'hacktivist', pattern: after(NATIONALS.hacktivist) },
  { kind: 'state', pattern: after(STATE_ORGAN) },
  { kind: 'unknown', pattern: after(NATIONALS.unknown) },
];
const BEFORE_TIE = new RegExp(TIE_BEFORE, 'iu');
/** A name of a State that stands as a noun: before a verb, a sign, or nothing. */
const STANDS_ALONE =
  /^(?:'s (?:role|hand|involvement))?(?:[,.;:)]|$| (?:and|or|et|ou|but|by|from|to|at|par|was|were|is|are|had|has|have|did|for|of|in|as|over|behind|on|with|after|before|through|because|itself|carried|ordered|acted|stood|conducted|prepared|denied|rejected|dismissed|est|[ée]tait|avait|a|pour|en|dans|d'avoir|d'être|du fait|a|ont)(?![\p{L}]))/iu;

/** Nationals in the plural: people, not their State. */
const PEOPLE = /(?:[aeo]ns|ais|lis|ris|tis|nis|qis|sses|ks|nes|oises)$/u;

/** Nouns right before a French adjective, by what they make of the State. */
const FRENCH_NOUNS: readonly { readonly kind: AccusedKind; readonly pattern: RegExp }[] = [
  {
    kind: 'state',
    pattern:
      /(?:gouvernement|armée|marine|renseignements?|services?(?: secrets?| de renseignement| de sécurité)?|officiers?|agents?|militaires?|espions?|État|état|unité|ministère)(?: (?:militaires?|de [\p{L}-]+|du [\p{L}-]+|secrets?|extérieurs?|spéciaux))* $/iu,
  },
  { kind: 'criminal', pattern: /(?:criminels?|cybercriminels?|bande|gang|escrocs?)(?: [\p{L}-]+)? $/iu },
  {
    kind: 'individual',
    pattern:
      /(?:ressortissante?s?|citoye(?:ns?|nnes?)|hommes?|femmes?|étudiante?s?|ingénieure?s?)(?: [\p{L}-]+)? $/iu,
  },
  { kind: 'hacktivist', pattern: /(?:hacktivistes?|militante?s?|collectif|volontaires?)(?: [\p{L}-]+)? $/iu },
  {
    kind: 'unknown',
    pattern: /(?:groupes?|pirates?|hackers?|acteurs?|attaquants?|équipe)(?: [\p{L}-]+)? $/iu,
  },
];

/** Everybody in a text at whom a claim could point, in order: States and who belongs to them first at one place. */
export function accusedIn(text: string, states: readonly StateMention[]): AccusedMention[] {
  const named = states.flatMap((state) => byState(text, state));
  const organs = ORGANS.flatMap(({ country, pattern }) =>
    [...text.matchAll(pattern)].slice(0, MENTIONS_MAX).map((match): AccusedMention => ({
      name: match[0],
      kind: 'state',
      country,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const nouns = NOUNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].slice(0, MENTIONS_MAX).map((match): AccusedMention => ({
      name: match[0],
      kind,
      country: null,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return withoutOverlap([...named, ...organs, ...nouns]).slice(0, MENTIONS_MAX);
}

/** How the State's name is used: for the State, for somebody who serves it, for people from there; or as nothing of it. */
function byState(text: string, { country, start, end }: StateMention): AccusedMention[] {
  const before = text.slice(Math.max(0, start - TIE_REACH), start);
  const after = text.slice(end, end + TIE_REACH);
  if (/^\p{Ll}/u.test(text.slice(start, end))) return byAdjective(text, { country, start, end }, before);
  const hit = AFTER.map(({ kind, pattern }) => ({ kind, match: pattern.exec(after) })).find(
    ({ match }) => match,
  );
  const length = hit?.match?.[0].length ?? 0;
  const name = text.slice(start, end + length);
  if (hit?.match && hit.kind !== 'state')
    return [{ name, kind: hit.kind, country, start, end: end + length }];
  if (!hit?.match && (PEOPLE.test(name) || !STANDS_ALONE.test(after))) return [];
  const kind = BEFORE_TIE.test(before) ? 'state-affiliated' : 'state';
  return [{ name, kind, country, start, end: end + length }];
}

/** A French adjective says whose the noun before it is: "le renseignement russe", "un groupe chinois". */
function byAdjective(text: string, { country, start, end }: StateMention, before: string): AccusedMention[] {
  for (const { kind, pattern } of FRENCH_NOUNS) {
    const noun = pattern.exec(before);
    if (!noun) continue;
    const from = start - noun[0].length;
    return [{ name: text.slice(from, end), kind, country, start: from, end }];
  }
  return [];
}

function withoutOverlap(mentions: readonly AccusedMention[]): AccusedMention[] {
  const kept: AccusedMention[] = [];
  for (const one of mentions) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
