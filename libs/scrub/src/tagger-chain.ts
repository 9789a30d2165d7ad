import { endOfLegalForm, mayBeLegalForm } from './tagger-legal';
import { siteAfter } from './tagger-german';
import { WORD } from './tagger-lexicon';
import { hasMaskBefore, type Token } from './tagger-tokens';

/** Words in capitals that stand together, with what joins them (`de la`, `of`, `&`), as indices of tokens. */
export interface Chain {
  /** The first and the last token. */
  readonly from: number;
  readonly to: number;
  /** Where it ends in the text, with a legal form that follows. */
  readonly end: number;
  /** The words in capitals. */
  readonly words: readonly Token[];
  readonly hasLegalForm: boolean;
  /** Whether a title such as `Frau` or `Dr.` stands before it, and whether it is no other word. */
  readonly title: 'none' | 'some' | 'courtesy';
}

const CHAIN_WORDS_MAX = 12;
const JOINT_WORDS_MAX = 5;
const WORD_GAP = /^[ \u00a0]{1,2}$/;
const INITIAL_GAP = /^\.?[ \u00a0]{1,2}$|^\.$/;
const AMPERSAND_GAP = /^ ?(?:&|&amp;|\+) ?$/;
const POSSESSIVE_GAP = /^['’]s? $/;
const ELIDED_GAP = /^ (?:d|l|D|L)['’]$/;
const AND_WORDS: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'und']);
const OF_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'fur', 'pour', 'para', 'the']);
const GERMAN_JOINTS: ReadonlySet<string> = new Set(['von', 'vom', 'zum', 'zur', 'zu', 'der', 'den', 'dem']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'st ste mt ft sta sto hnos hnas hno gebr ets cia cie dr bros inst mgr'.split(' '),
);
const FAMILY_WORDS: ReadonlySet<string> = new Set(
  'sons daughters fils filles hijos hijas sohne tochter partner partners associes associates co cie cia bros brothers freres hermanos'.split(
    ' ',
  ),
);
/** A vulnerability, change or weakness by its number; a wallet. */
const IDENTIFIER = /^(?:CVE|CWE|GHSA|CAPEC|CHG|INC|RITM|KB)-?\d|^(?=\D{0,19}\d)[A-Za-z0-9]{20,}$/i;
/** Whether a word can be part of a name: in capitals, no part of a path, and nothing that stays. */
export function mayBeNamed(token: Token): boolean {
  if (!token.isCapital || token.isTechnical || token.isNumber || token.text === '') return false;
  if (IDENTIFIER.test(token.text)) return false;
  return token.script === 'latin' && token.keep !== 'name';
}

/** All chains of a text, in order; they do not overlap. Linear. */
export function chainsIn(tokens: readonly Token[], text: string): Chain[] {
  const chains: Chain[] = [];
  let at = 0;
  while (at < tokens.length) {
    const begun = afterTitles(tokens, at);
    const chain = chainAt(tokens, begun, text);
    if (chain) chains.push(chain);
    at = (chain ? chain.to : begun.from) + 1;
  }
  return chains;
}

/** Where the titles end that stand at a place: no chain begins at any of them when none begins there. */
function afterTitles(tokens: readonly Token[], at: number): Pick<Chain, 'from' | 'title'> {
  let from = at;
  let title: Chain['title'] = 'none';
  for (let first = tokens[from]; first && isTitle(first, tokens[from + 1]); first = tokens[from]) {
    title = (first.bits & WORD.COURTESY) !== 0 ? 'courtesy' : title === 'none' ? 'some' : title;
    from++;
  }
  return { from, title };
}

function chainAt(
  tokens: readonly Token[],
  { from, title }: Pick<Chain, 'from' | 'title'>,
  text: string,
): Chain | undefined {
  const first = tokens[from];
  if (!first || !mayBeNamed(first) || !mayBegin(first, tokens[from + 1])) return undefined;
  const words = [first];
  let to = from;
  while (words.length < CHAIN_WORDS_MAX) {
    const next = nextOf(tokens, to, words);
    const token = tokens[next];
    if (next <= to || !token) break;
    to = next;
    if (token.isCapital) words.push(token);
  }
  const last = tokens[to];
  if (!last) return undefined;
  return withLegalForm(
    { from, to, end: endOf(last, tokens[to + 1]), words, hasLegalForm: false, title },
    tokens,
    text,
  );
}

/** An initial takes its full stop with it. */
function endOf(last: Token, after: Token | undefined): number {
  return last.text.length === 1 && after?.gap.startsWith('.') ? last.end + 1 : last.end;
}

function withLegalForm(chain: Chain, tokens: readonly Token[], text: string): Chain {
  for (let to = chain.to; to >= chain.from; to--) {
    const token = tokens[to];
    if (!token?.isCapital) continue;
    const after = tokens[to + 1];
    if (!after || !mayBeLegalForm(after, text)) continue;
    const end = endOfLegalForm(text, token.end);
    if (end === token.end) continue;
    let last = to;
    while ((tokens[last + 1]?.start ?? Infinity) < end) last++;
    const words = chain.words.filter(({ start }) => start <= token.start);
    return { ...chain, to: last, end, words, hasLegalForm: true };
  }
  return chain;
}

function isTitle(token: Token, next: Token | undefined): boolean {
  if ((token.bits & WORD.TITLE) === 0 || token.isTechnical || !next || !INITIAL_GAP.test(next.gap))
    return false;
  if (!next.isCapital || next.isNumber || hasMaskBefore(next)) return false;
  const isCourtesy = (token.bits & WORD.COURTESY) !== 0;
  if (token.text.length === 1) return isCourtesy && token.text === 'M' && next.text.length > 1;
  if (token.isUpper && token.text.length <= 3) return false;
  return isCourtesy || token.isCapital;
}

function mayBegin(token: Token, next: Token | undefined): boolean {
  if (token.text.length === 1) return next?.gap.startsWith('.') ?? false;
  if ((token.bits & WORD.FUNCTION) === 0 || isOurLady(token, next)) return true;
  if (token.isStart) return false;
  if ((token.bits & (WORD.GIVEN | WORD.SURNAME | WORD.HEAD)) !== 0) return true;
  return (token.bits & WORD.PARTICLE) !== 0 && next?.isCapital === true && next.gap === ' ';
}

/** The token that continues a chain after the one at `to`; the same index when there is none. */
function nextOf(tokens: readonly Token[], to: number, words: readonly Token[]): number {
  const last = tokens[to];
  const next = tokens[to + 1];
  const site = siteAfter(tokens, to);
  if (site !== undefined) return site;
  if (!last || !next || (next.isStart && !INITIAL_GAP.test(next.gap)) || hasMaskBefore(next)) return to;
  const isShort = last.text.length === 1 || ABBREVIATIONS.has(last.key);
  const gapFits = WORD_GAP.test(next.gap) || (isShort && INITIAL_GAP.test(next.gap));
  if (next.isNumber && gapFits && isCounted(next, tokens[to + 2])) return to + 2;
  if (mayBeNamed(next)) {
    if (AMPERSAND_GAP.test(next.gap) || POSSESSIVE_GAP.test(next.gap)) return to + 1;
    if (ELIDED_GAP.test(next.gap)) return isHead(words) ? to + 1 : to;
    return gapFits && !breaks(last, next) ? to + 1 : to;
  }
  if (next.isCapital || next.isTechnical) return to;
  if (gapFits && (next.bits & WORD.ADJECTIVE) !== 0 && isHead(words)) return to + 1;
  return overJoint(tokens, to, words);
}

/** `Fletes 7 Leguas`: a small number between words of a name. */
function isCounted(number: Token, after: Token | undefined): boolean {
  return (
    number.text.length <= 3 &&
    !number.isTechnical &&
    after !== undefined &&
    WORD_GAP.test(after.gap) &&
    mayBeNamed(after) &&
    (after.bits & WORD.FUNCTION) === 0
  );
}

/** `Nuestra Señora de la Luz`, `All Saints Academy`: a saint's name. */
function isOurLady(first: Token, second: Token | undefined): boolean {
  return /^(?:nuestra senora|our lady|all (?:saints|souls|hallows))$/.test(
    `${first.key} ${second?.key ?? ''}`,
  );
}

/** A title or the beginning of another name ends a chain: `CISO Anna`, `Anna Hospital`. */
function breaks(last: Token, next: Token): boolean {
  if (((last.bits & WORD.HEAD) !== 0 && next.key === 'dr') || isOurLady(last, next)) return false;
  return (
    (next.bits & WORD.COURTESY) !== 0 &&
    next.text.length > 1 &&
    (last.bits & WORD.SURNAME) === 0 &&
    (next.bits & (WORD.GIVEN | WORD.SURNAME)) === 0
  );
}

function isHead(words: readonly Token[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  return (
    ((first?.bits ?? 0) & (WORD.HEAD | WORD.AUTHORITY)) !== 0 ||
    ((last?.bits ?? 0) & (WORD.HEAD | WORD.TAIL | WORD.AUTHORITY)) !== 0
  );
}

/** Passes over small words between two parts of a name: `de la`, `of the`, `bin`, `and` before `Sons`. */
function overJoint(tokens: readonly Token[], to: number, words: readonly Token[]): number {
  let after = to + 1;
  while (after - to <= JOINT_WORDS_MAX && passes(tokens[after], tokens[after - 1], words)) after++;
  const target = tokens[after];
  if (!isJoint(tokens[after - 1]) && !isPurpose(tokens, to, after)) return to;
  const joints = tokens.slice(to + 1, after);
  if (
    joints.length === 0 ||
    !target ||
    !mayBeNamed(target) ||
    joints.some((joint) => !fits(joint, joints[0]))
  )
    return to;
  const isElided = ELIDED_GAP.test(target.gap);
  const isShort = tokens[after - 1]?.text === 'v' && target.gap === '. ';
  if (!isElided && !isShort && !WORD_GAP.test(target.gap)) return to;
  const keys = joints.map(({ key }) => key);
  if (keys.some((key) => AND_WORDS.has(key)))
    return joinsByAnd(words, target, tokens[after + 1]) ? after : to;
  if (keys.some((key) => OF_WORDS.has(key))) return isHead(words) ? after : to;
  if (isHead(words) || hasHeadBefore(tokens, words))
    return keys.some((key) => GERMAN_JOINTS.has(key)) && (target.bits & WORD.COMMON) !== 0 ? to : after;
  if ((target.bits & WORD.HEAD) !== 0) return to;
  const isOrdinary = (target.bits & (WORD.FUNCTION | WORD.PARTICLE)) === WORD.FUNCTION;
  return !isOrdinary && (joinsPerson(words) || joinsNoun(words, target)) ? after : to;
}

/** Small words, and after one of them the noun of what an organisation is for: `Maison de santé des …`. */
function passes(token: Token | undefined, before: Token | undefined, words: readonly Token[]): boolean {
  if (!token || token.isCapital || token.isTechnical) return false;
  if (isJoint(token)) return true;
  const first = words[0];
  if (
    before !== undefined &&
    before === first &&
    (first.bits & WORD.HEAD) !== 0 &&
    (token.bits & (WORD.FUNCTION | WORD.VERB)) === 0
  )
    return true;
  return (
    words.length === 1 &&
    first !== undefined &&
    (first.bits & WORD.HEAD) !== 0 &&
    before !== undefined &&
    before !== first &&
    isJoint(before)
  );
}

/** `Maison de retraite Les Tilleuls`: a noun between a head with a joint and a name. */
function isPurpose(tokens: readonly Token[], to: number, after: number): boolean {
  const [head, joint, target] = [tokens[to], tokens[to + 1], tokens[after]];
  return (
    after === to + 3 &&
    ((head?.bits ?? 0) & WORD.HEAD) !== 0 &&
    head?.isCapital === true &&
    isJoint(joint) &&
    target?.isStart === false
  );
}

/** `el sindicato Trabajadores Unidos del Puerto`: what it is stands before it in small letters. */
function hasHeadBefore(tokens: readonly Token[], [first]: readonly Token[]): boolean {
  const before = tokens[(first?.index ?? 0) - 1];
  if (!first || !before || first.gap !== ' ' || before.isCapital || before.keep !== undefined) return false;
  return (before.bits & (WORD.HEAD | WORD.INTRO)) !== 0 && (first.bits & WORD.GIVEN) === 0;
}

function isJoint(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    (token.bits & WORD.PARTICLE) !== 0 ||
    OF_WORDS.has(token.key) ||
    AND_WORDS.has(token.key) ||
    token.key === 'des' ||
    token.key === 'sur' ||
    token.key === 'aux'
  );
}

function fits(joint: Token, first: Token | undefined): boolean {
  return WORD_GAP.test(joint.gap) || (joint === first && joint.gap === '. ');
}

function joinsByAnd(words: readonly Token[], target: Token, after: Token | undefined): boolean {
  if (FAMILY_WORDS.has(target.key)) return true;
  const first = words[0];
  const isLong = after !== undefined && mayBeNamed(after) && WORD_GAP.test(after.gap);
  const last = words.at(-1);
  if (
    isLong &&
    words.length > 1 &&
    ((last?.bits ?? 0) & target.bits & (WORD.TAIL | WORD.COMMON)) !== 0 &&
    (after.bits & WORD.TAIL) !== 0
  )
    return true;
  if (!first || words.length > 2 || (first.bits & (WORD.GIVEN | WORD.FUNCTION)) !== 0) return false;
  if (
    ((target.bits | first.bits) & (WORD.GIVEN | WORD.TITLE)) !== 0 ||
    first.keep !== undefined ||
    target.keep !== undefined
  )
    return false;
  return (
    (first.bits & WORD.HEAD) !== 0 ||
    ((first.bits & WORD.COMMON) !== 0 && words.length === 1 && isLong && !first.isStart)
  );
}

/** Whether a noun with a capital inside a sentence and what follows it with `de` are a name: `Verreries de l'Argonne`. */
function joinsNoun([first]: readonly Token[], target: Token): boolean {
  if (!first || first.isStart || first.keep !== undefined) return false;
  return (
    (first.bits & (WORD.INNER | WORD.ROLE | WORD.FUNCTION | WORD.TITLE)) === 0 &&
    (target.bits & WORD.COMMON) === 0
  );
}

/** Whether small words may join what follows to a person's name. */
function joinsPerson(words: readonly Token[]): boolean {
  return words.some(
    ({ bits, keep, text }) =>
      keep === undefined &&
      text.length > 1 &&
      ((bits & (WORD.GIVEN | WORD.SURNAME | WORD.SHAPED)) !== 0 || (bits & WORD.COMMON) === 0),
  );
}
