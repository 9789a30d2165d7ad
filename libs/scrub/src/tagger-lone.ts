import type { Judged } from './tagger-judge';
import { isUnknown } from './tagger-person-cue';
import { LONE } from './tagger-lone.data';
import { WORD } from './tagger-lexicon';
import { hasMaskBefore, type Token } from './tagger-tokens';
import { isSufferer, isTarget } from './tagger-victim';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const CUES = {
  placed: setOf(LONE.placed),
  related: setOf(LONE.related),
  together: setOf(LONE.together),
  dealings: setOf(LONE.dealings),
  owned: setOf(LONE.owned),
  within: setOf(LONE.within),
  located: setOf(LONE.located),
  places: setOf(LONE.places),
  belongings: setOf(LONE.belongings),
  appositions: setOf(LONE.appositions),
  deeds: setOf(LONE.deeds),
  adversary: setOf(LONE.adversary),
  attacks: setOf(LONE.attacks),
  products: setOf(LONE.products),
  citing: setOf(LONE.citing),
} as const;

const LENGTH_MIN = 4;
const ACRONYM_LENGTH_MIN = 3;
const ACRONYM_LENGTH_MAX = 6;
const GUARD_BEFORE = 3;
/** How far an attacker's word tells of a name that nothing else tells of. */
const GUARD_WIDE = 7;
const APPOSED_WITHIN = 4;
const ARTICLE =
  /^(?:the|an?|une?|le|la|el|una|eine[nmrs]?|ein|der|die|das|de[nms]|im|am|zum|zur|vom|beim|ins)$/;
const LIST_GAP = /^(?:, | (?:and|et|y|e|und|or|ou|o|oder|&) |, (?:and|et|y|und|or) )$/;
const PARTS = WORD.INNER | WORD.ROLE | WORD.FUNCTION | WORD.TITLE | WORD.AUTHORITY;
const PAIR_GAP = /^ (?:and|et|y|e) $/;
const BRAND = /\p{Ll}\p{Lu}|\p{L}\p{N}{1,3}$/u;
const GERMAN_BRAND = /(?:[aioyx]|[iueo]s|ex|tec|tech|soft|net|sys|med|logic)$/;
/** Endings of words that a dictionary leaves out because it has their stem. */
const ORDINARY =
  /(?:ings?|ed|tions?|sions?|ments?|ness|it(?:y|ies)|ism[eos]?|ists?|istes?|istas?|[ai]bles?|ful|less|ly|wares?|ci[oó]n(?:es)?|siones|idad(?:es)?|mente|mientos?|[ai]d[oa]s?|euses?|eurs|iques?|isations?|i[sz]es?|ungen|ung|heit|keit|schaft|ismus|oire|toires?)$/;
const COMPANY_SUFFIX = /^(?:IT|AI)$/;

/**
 * Names of one word that no dictionary has, taken for organisations where one stands in such a place: `chez Papyria`,
 * `the vendor, TillWise,`, `Medivault's SOC`; and those in a list with an organisation. Linear.
 */
export function withLoneNames(judged: readonly Judged[], tokens: readonly Token[], text: string): Judged[] {
  const often = repeated(judged);
  const named = judged.map((each) => {
    const word = loneOf(each);
    return word && isInSlot(word, tokens, text, often) ? asOrganisation(each, word, tokens) : each;
  });
  for (let at = 1; at < named.length; at++) listed(named, at - 1, at, tokens, text);
  for (let at = named.length - 1; at > 0; at--) listed(named, at, at - 1, tokens, text);
  return named;
}

/** The word of a chain that may be a name of one word. */
function loneOf({ verdict, words }: Judged): Token | undefined {
  const word = words[0];
  if (words.length !== 1 || !word || word.keep !== undefined || word.isTechnical) return undefined;
  if (word.isUpper) return verdict === 'ordinary' || verdict === 'unknown' ? word : undefined;
  return verdict === 'unknown' && word.text.length >= LENGTH_MIN ? word : undefined;
}

/** The first of two words or more with capitals inside a sentence that may be a name beside another. */
function firstOfSeveral({ verdict, words }: Judged): Token | undefined {
  const first = words[0];
  if (!first || words.length < 2 || first.isStart || first.isGerman) return undefined;
  if (verdict !== 'ordinary' && verdict !== 'unknown') return undefined;
  const isPlain = words.every(
    ({ bits, keep }) => (bits & PARTS) === 0 && (keep === undefined || keep === 'place'),
  );
  return isPlain ? first : undefined;
}

function asOrganisation(each: Judged, { index }: Token, tokens: readonly Token[]): Judged {
  const next = each.words.length === 1 ? tokens[index + 1] : undefined;
  const hasSuffix = next?.gap === ' ' && COMPANY_SUFFIX.test(next.text);
  return { ...each, verdict: 'organisation', end: hasSuffix ? next.end : each.end };
}

/** Which unknown words stand twice or more in a text. */
function repeated(judged: readonly Judged[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { verdict, words } of judged) {
    const key = verdict === 'unknown' && words.length === 1 ? words[0]?.key : undefined;
    if (key === undefined) continue;
    if (once.has(key)) twice.add(key);
    once.add(key);
  }
  return twice;
}

function isInSlot(word: Token, tokens: readonly Token[], text: string, often: ReadonlySet<string>): boolean {
  const before = tokens[word.index - 1];
  const after = tokens[word.index + 1];
  if (before?.keep === 'name' && before.isCapital && word.gap === ' ') return false;
  if (word.isHeading || hasMaskBefore(word) || isTheirs(word, tokens) || isProduct(after, word, text))
    return false;
  if (isApposed(word, tokens)) return isNameShaped(word) || isAcronym(word) || isCoinedNoun(word);
  if (word.isUpper)
    return (
      isAcronym(word) &&
      (isPlaced(word, before) ||
        isTarget(word, tokens) ||
        isSufferer(word, tokens) ||
        isHolder(word, tokens, text))
    );
  if (!isNameShaped(word) && !isBareNoun(word, before)) return false;
  const isSure = BRAND.test(word.text) || often.has(word.key);
  return (
    isPlaced(word, before) ||
    isOwner(word, text) ||
    isDescribed(word, tokens, text) ||
    isActing(word, before, after, isSure) ||
    isRelated(word, tokens, isSure) ||
    isTarget(word, tokens) ||
    isWithin(word, tokens) ||
    isUnexplained(word, tokens)
  );
}

function isAcronym({ isUpper, text, bits }: Token): boolean {
  const isLong = text.length >= ACRONYM_LENGTH_MIN && text.length <= ACRONYM_LENGTH_MAX;
  return isUpper && isLong && /^\p{Lu}+$/u.test(text) && (bits & (WORD.COMMON | WORD.FUNCTION)) === 0;
}

/** No inflection of an ordinary word; in German, where every noun has a capital, an uncommon ending too. */
function isNameShaped(word: Token): boolean {
  if (word.isUpper || !isUnknown(word)) return false;
  if (BRAND.test(word.text)) return true;
  if (ORDINARY.test(word.key)) return false;
  if ((word.bits & WORD.COMPOUND) !== 0) return !word.isGerman && !word.isStart;
  return !word.isGerman || GERMAN_BRAND.test(word.key);
}

/** In German, an unknown noun without an article before it or an ending of a plural: a name. */
function isBareNoun(word: Token, before: Token | undefined): boolean {
  return (
    isCoinedNoun(word) &&
    before !== undefined &&
    /^(?:von|gegen|fur|durch)$/.test(before.key) &&
    !/(?:e|n|el|um|ie|ik|ur)$/.test(word.key)
  );
}

/** An unknown noun in German that is right after who it is. */
function isCoinedNoun(word: Token): boolean {
  const isOne = word.isGerman && !word.isUpper && word.gap === ' ' && isUnknown(word);
  return (
    isOne &&
    (word.bits & WORD.COMPOUND) === 0 &&
    !ORDINARY.test(word.key) &&
    !/(?:en|er|em|es)$/.test(word.key)
  );
}

const isBeside = ({ gap }: Token): boolean => /^ ["“„«‹'‘]? ?$/.test(gap) || /^ [dD]['’]$/.test(gap);

/** `at Quorvia`, `chez Papyria`, `Bei Lumenta`. */
function isPlaced(word: Token, before: Token | undefined): boolean {
  return before !== undefined && isBeside(word) && CUES.placed.has(before.key);
}

/** `HZD's servers`, `les serveurs du CHU`. */
function isHolder(word: Token, tokens: readonly Token[], text: string): boolean {
  const after = tokens[word.index + 1];
  if (after && isOwner(word, text) && CUES.belongings.has(after.key)) return true;
  const earlier = tokens[word.index - 2];
  return (
    word.gap === ' ' &&
    /^(?:of|de|du|des|del|der)$/.test(tokens[word.index - 1]?.key ?? '') &&
    CUES.belongings.has(earlier?.key ?? '')
  );
}

/** A name inside a sentence where nouns have no capitals, that is no place and nothing that attackers use. */
function isUnexplained(word: Token, tokens: readonly Token[]): boolean {
  const before = tokens[word.index - 1];
  if (word.isGerman) return isBareAfter(word, before);
  if (word.isStart || !before || /\p{N}|^\p{Lu}+s?$/u.test(word.text) || !/^,? ["“„«]?$/.test(word.gap))
    return false;
  if (/\p{Ll}\p{Lu}/u.test(word.text) && (before.bits & WORD.VERB) === 0) return false;
  if (before.keep === 'name' || isTheirs(word, tokens, GUARD_WIDE)) return false;
  return (
    !CUES.located.has(before.key) &&
    !CUES.attacks.has(before.key) &&
    !CUES.attacks.has(tokens[word.index - 2]?.key ?? '')
  );
}

/** `von Hanselog`: a noun of German that has no article, no plural, and no ordinary ending. */
function isBareAfter(word: Token, before: Token | undefined): boolean {
  if (!before || before.isCapital || word.isStart || word.gap !== ' ' || ARTICLE.test(before.key))
    return false;
  if ((before.bits & WORD.FUNCTION) === 0 || CUES.located.has(before.key)) return false;
  if (!/^(?:von|gegen|fur|durch|an)$/.test(before.key) && !GERMAN_BRAND.test(word.key)) return false;
  return (word.bits & WORD.COMPOUND) === 0;
}

/** `trabaja en Brisana`, `nadie en Brisana`. */
function isWithin(word: Token, tokens: readonly Token[]): boolean {
  const before = tokens[word.index - 1];
  const earlier = tokens[word.index - 2];
  return before?.key === 'en' && !before.isCapital && word.gap === ' ' && CUES.within.has(earlier?.key ?? '');
}

/** `Medivault's SOC`. */
function isOwner({ end, isGerman }: Token, text: string): boolean {
  return !isGerman && /^['’]s /.test(text.slice(end, end + 3));
}

/** `the MSP Gridwell`, `the contractor, Hoist24,`. */
function isApposed(word: Token, tokens: readonly Token[]): boolean {
  const before = tokens[word.index - 1];
  if (!before || word.isStart || (before.isCapital && !before.isGerman && !before.isStart && !before.isUpper))
    return false;
  if (!CUES.appositions.has(before.key)) return false;
  return isBeside(word) || /^(?:, |: | \()$/.test(word.gap);
}

/** `Éclats, jeune pousse de douze personnes`, `Nimbrix, a supplier of valves`. */
function isDescribed(word: Token, tokens: readonly Token[], text: string): boolean {
  if (!/^(?:, | \()/.test(text.slice(word.end, word.end + 2))) return false;
  for (let at = word.index + 1; at <= word.index + APPOSED_WITHIN; at++) {
    const token = tokens[at];
    if (!token || token.isStart || (at > word.index + 1 && token.gap !== ' ')) return false;
    if (at === word.index + 1 && !ARTICLE.test(token.key)) return false;
    if (CUES.appositions.has(token.key) || (token.bits & WORD.INTRO) !== 0) return true;
  }
  return false;
}

/** `Zephyrion makes valves`, `Novaterra a porté plainte`: who does it has no article. */
function isActing(
  word: Token,
  before: Token | undefined,
  after: Token | undefined,
  isSure: boolean,
): boolean {
  if (after?.gap !== ' ' || after.isCapital) return false;
  const isDeed = CUES.deeds.has(after.key) || (after.bits & WORD.VERB) !== 0;
  if (!isDeed) return false;
  const isFirst = word.isStart || /[;:,–—]/.test(word.gap);
  return isFirst || (isSure && before !== undefined && !ARTICLE.test(before.key) && word.gap === ' ');
}

/** `against Nimbrix`, `the tenant of Quorvia`. */
function isRelated(word: Token, tokens: readonly Token[], isSure: boolean): boolean {
  const before = tokens[word.index - 1];
  const earlier = tokens[word.index - 2];
  if (!before || !isBeside(word) || (before.isCapital && !before.isStart && !before.isUpper)) return false;
  if (/^ [dD]['’]$/.test(word.gap)) return isSure || CUES.belongings.has(before.key);
  const isDone = earlier !== undefined && CUES.attacks.has(earlier.key);
  if (
    (isDone && !/^(?:against|contre|contra|gegen)$/.test(before.key)) ||
    CUES.citing.has(earlier?.key ?? '')
  )
    return false;
  if (CUES.related.has(before.key)) return true;
  if (CUES.together.has(before.key)) return isSure || CUES.dealings.has(earlier?.key ?? '');
  if (!CUES.owned.has(before.key)) return false;
  if (isSure || /^[,(]/.test(before.gap.trimStart())) return true;
  return earlier !== undefined && !earlier.isCapital && !CUES.places.has(earlier.key);
}

/** Whether the words around say that it is an attacker's, or cited. */
function isTheirs(word: Token, tokens: readonly Token[], within = GUARD_BEFORE): boolean {
  for (let at = word.index - 1; at >= word.index - within; at--) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.isStart === true) break;
    if (CUES.adversary.has(token.key) || (CUES.citing.has(token.key) && at >= word.index - 2)) return true;
  }
  for (let at = word.index + 1; at <= word.index + within; at++) {
    const token = tokens[at];
    if (!token || token.isStart) break;
    if (CUES.adversary.has(token.key)) return true;
  }
  return false;
}

/** `DxCare 7`, `the Pulsar plugin`. */
function isProduct(after: Token | undefined, { end }: Token, text: string): boolean {
  if (after?.gap !== ' ' || /^['’]/.test(text.slice(end, end + 1))) return false;
  return after.isNumber || CUES.products.has(after.key);
}

/** Takes an unknown name beside an organisation in a list for one as well; of persons likewise. */
function listed(named: Judged[], from: number, to: number, tokens: readonly Token[], text: string): void {
  const sure = named[from];
  const other = named[to];
  if (!sure || !other || (sure.verdict !== 'organisation' && sure.verdict !== 'person')) return;
  const word = loneOf(other) ?? firstOfSeveral(other);
  if (!word || (other.words.length === 1 && !isNameShaped(word)) || word.isHeading || isTheirs(word, tokens))
    return;
  const [first, second] = from < to ? [sure, other] : [other, sure];
  const between = text.slice(first.end, second.start);
  if (sure.verdict === 'person' && PAIR_GAP.test(between) && !word.isGerman && from > to)
    named[to] = { ...other, verdict: 'person' };
  else if (sure.verdict === 'organisation' && LIST_GAP.test(between))
    named[to] = asOrganisation(other, word, tokens);
}
