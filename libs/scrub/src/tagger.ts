import type { Candidate } from './detector';
import { chainsIn, type Chain } from './tagger-chain';
import { withHeadBefore } from './tagger-head';
import { judge, type Judged } from './tagger-judge';
import type { Surroundings } from './tagger-person-cue';
import { WORD } from './tagger-lexicon';
import { withLoneNames } from './tagger-lone';
import { lowerNames } from './tagger-lower';
import { partnerFirms } from './tagger-partners';
import { NameMemory } from './tagger-memory';
import { scriptNames } from './tagger-script';
import { markSentences } from './tagger-sentence';
import { tokensOf, type Token } from './tagger-tokens';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'le', 'la', 'les', 'el', 'los', 'las']);
/** At the beginning of a sentence too, where another article may be the sentence's. */
const BEGINNING_ARTICLES: ReadonlySet<string> = new Set(['the', 'les', 'los', 'las']);
/** `J.-` in `J.-B. Lestringant`. */
const INITIAL_BEFORE = /(?<!\p{L})(?:\p{Lu}\.-|Ma\. |Mª |Fco\. )$/u;
const ACRONYM_WITHIN = 5;
const COUNTED_AFTER = /^(?:at|of|for|by|and|from|bei|chez|de)$/;

/** Which names of unknown parties are masked. */
export type TaggedNames = 'persons' | 'persons-and-organisations';

/** A span of a text, in its units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the tagger makes of a text: names to mask, in order of place, and its words. */
export interface Tagged {
  readonly candidates: readonly Candidate[];
  readonly tokens: readonly Token[];
}

/**
 * Finds names of persons and organisations that nobody told of, by dictionaries and by what stands beside them. A name
 * of which `kept` covers a part stays. Deterministic, and linear in the text.
 */
export function tagNames(text: string, names: TaggedNames, kept: readonly Span[]): Tagged {
  const tokens = tokensOf(text);
  markSpans(tokens, kept);
  markSentences(tokens);
  const memory = new NameMemory();
  const found = [...inFull(text, tokens, memory), ...inPart(tokens, memory)];
  const candidates = found.filter(({ kind }) => kind === 'person' || names === 'persons-and-organisations');
  return { candidates: apart(candidates), tokens };
}

/** Names as they stand on their own, and the acronyms that organisations are given. */
function inFull(text: string, tokens: readonly Token[], memory: NameMemory): Candidate[] {
  const candidates: Candidate[] = [];
  for (const each of inOrder([
    ...judgedChains(tokens, text),
    ...scriptNames(tokens),
    ...lowerNames(tokens),
  ])) {
    if (each.verdict === 'unknown' || each.verdict === 'ordinary') continue;
    for (const word of each.words) word.isExplained = true;
    if (each.verdict === 'kept') continue;
    const key = memory.keyOf(each);
    candidates.push(candidate(startOf(each, tokens, text), each.end, each.verdict, key));
    if (each.verdict !== 'organisation') continue;
    const acronym = memory.learnAcronym(key, each.end, acronymAfter(tokens, each), text);
    if (!acronym) continue;
    acronym.isExplained = true;
    candidates.push(candidate(acronym.start, acronym.end, 'organisation', key));
  }
  return candidates;
}

/** Parts of names that stand in full somewhere: a surname, an acronym. */
function inPart(tokens: readonly Token[], memory: NameMemory): Candidate[] {
  if (memory.isEmpty) return [];
  const candidates: Candidate[] = [];
  for (const token of tokens) {
    if (!token.isCapital || token.isExplained || token.isTechnical) continue;
    const pair = memory.knownPair(token, tokens[token.index + 1]);
    if (pair) candidates.push(candidate(token.start, pair.end, 'organisation', pair.key));
    const known = memory.known(token);
    if (!known) continue;
    token.isExplained = true;
    candidates.push(candidate(token.start, token.end, known.verdict, known.key));
  }
  return candidates;
}

/** An organisation with the article or number that its name begins with: `The Marigold Foundation`, `3 Rivers Bank`. */
function startOf({ words, verdict, start }: Judged, tokens: readonly Token[], text: string): number {
  const beforeInitial =
    verdict === 'person' ? (INITIAL_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '') : '';
  if (beforeInitial !== '') return start - beforeInitial.length;
  const first = words[0];
  const before = tokens[(first?.index ?? 0) - 1];
  if (verdict !== 'organisation' || !first || !before || first.start !== start || before.isTechnical)
    return start;
  if (
    first.gap === ', ' &&
    before.isCapital &&
    before.keep === undefined &&
    words.some(({ gap }) => gap === ' & ')
  )
    return before.start;
  return first.gap === ' ' && beginsName(before, first, tokens) ? before.start : start;
}

/** `The`, a number, or an ordinary word that is an attacker's name too: `Royal Fenwick Infirmary`. */
function beginsName(before: Token, first: Token, tokens: readonly Token[]): boolean {
  if (before.isNumber)
    return (
      before.text.length <= 2 && (before.isStart || COUNTED_AFTER.test(tokens[before.index - 1]?.key ?? ''))
    );
  if (!before.isCapital || first.isGerman) return false;
  if (ARTICLES.has(before.key)) return !before.isStart || BEGINNING_ARTICLES.has(before.key);
  return before.keep === 'name' && !before.isUpper && (before.bits & WORD.COMMON) !== 0;
}

/** The word in capitals that an organisation's name is shortened to right after it, if there is one. */
function acronymAfter(tokens: readonly Token[], { words, end }: Judged): Token | undefined {
  let next = (words.at(-1)?.index ?? 0) + 1;
  while ((tokens[next]?.start ?? Infinity) < end) next++;
  for (let at = next; at < next + ACRONYM_WITHIN; at++) {
    const token = tokens[at];
    if (!token || token.isUpper) return token;
  }
  return undefined;
}

function judgedChains(tokens: readonly Token[], text: string): readonly Judged[] {
  const judged = chainsIn(tokens, text).map((chain) => {
    const around = surroundings(tokens, chain);
    return withHeadBefore(judge(chain, around), chain.from, around);
  });
  const lone = withLoneNames(withTurned(judged, text), tokens, text);
  return withFirms(lone, partnerFirms(tokens, text));
}

function surroundings(tokens: readonly Token[], chain: Chain): Surroundings {
  const first = tokens[chain.from];
  return { tokens, isGerman: first?.isGerman === true, isHeading: first?.isHeading === true };
}

/** In order of place, without what overlaps a name before. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  let reach = -1;
  return [...candidates]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= reach && end > start;
      if (isApart) reach = end;
      return isApart;
    });
}

/** `Subramaniam, Karthik`: two persons with a comma between them, the first by surname, are one. */
function withTurned(judged: readonly Judged[], text: string): Judged[] {
  const result: Judged[] = [];
  for (const each of judged) {
    const last = result.at(-1);
    const isTurned =
      last?.verdict === 'person' &&
      each.verdict === 'person' &&
      last.words.length === 1 &&
      each.words.length <= 2 &&
      text.slice(last.end, each.start) === ', ' &&
      isSurnameAlone(last.words[0]) &&
      !/^\s(?:and|et|y|und|,)/.test(text.slice(each.end, each.end + 5));
    if (isTurned)
      result[result.length - 1] = { ...each, start: last.start, words: [...each.words, ...last.words] };
    else result.push(each);
  }
  return result;
}

/** Names that are a part of a firm's give way to it, which takes over what it is called before. */
function withFirms(judged: readonly Judged[], firms: readonly Judged[]): readonly Judged[] {
  if (firms.length === 0) return judged;
  const whole = [...firms];
  let next = 0;
  const apart = judged.filter(({ start, end, verdict }) => {
    while ((firms[next]?.end ?? Infinity) <= start) next++;
    const firm = firms[next];
    if (!firm || end <= firm.start) return true;
    if (start >= firm.start) return false;
    if (verdict === 'kept' || end > firm.end) return true;
    if (verdict === 'organisation') whole[next] = { ...firm, start };
    return false;
  });
  return [...apart, ...whole];
}

function isSurnameAlone(word: Token | undefined): boolean {
  return word !== undefined && (word.bits & WORD.SURNAME) !== 0;
}

function inOrder(judged: Judged[]): Judged[] {
  return judged.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words that a kept span covers stay. */
function markSpans(tokens: readonly Token[], kept: readonly Span[]): void {
  const spans = [...kept].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  for (const token of tokens) {
    for (let span = spans[next]; span && span.start <= token.start; span = spans[++next])
      reach = Math.max(reach, span.end);
    if (token.start < reach) token.keep = 'name';
  }
}

function candidate(start: number, end: number, kind: 'person' | 'organisation', key: string): Candidate {
  return { start, end, kind, rule: `tagged-${kind}`, key, certainty: 'likely' };
}
