import { WORD } from './tagger-lexicon';
import type { Judged } from './tagger-judge';
import type { Surroundings } from './tagger-person-cue';
import type { Token } from './tagger-tokens';

const HEAD_BEFORE_MAX = 6;
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'el', 'los', 'las']);
const JOINTS: ReadonlySet<string> = new Set(['des', 'aux']);
/** Endings of adjectives after a noun: `école maternelle`, `coopérative laitière`, `cooperativa agrícola`. */
const ADJECTIVAL =
  /(?:elle|iere|eres?|ale?s?|iales?|iques?|aires?|ives?|ifs?|euse|ole|ien|ienne|ante?|nel|ic[ao]s?|ari[ao]|il|ola|iv[ao]|er[ao]|os[ao]|ar)$/;

/** With the words in small letters before it that say what it is: `lycée Marguerite-Thibert`, `cabinet dentaire du Parc`. */
export function withHeadBefore(judged: Judged, from: number, { tokens, isGerman }: Surroundings): Judged {
  const first = tokens[from];
  const article = tokens[from - 1];
  const start =
    article?.isCapital === true && ARTICLES.has(article.key) && first?.gap === ' ' ? from - 1 : from;
  if (isGerman || judged.verdict === 'kept' || first?.start !== judged.start || first.isStart) return judged;
  if (judged.words.some(({ keep, bits }) => keep !== undefined || (bits & WORD.INNER) !== 0)) return judged;
  for (let at = start - 1; at >= Math.max(0, start - HEAD_BEFORE_MAX); at--) {
    const before = tokens[at];
    const after = tokens[at + 1];
    if (!before || !after || before.isCapital || before.isTechnical || !/^ (?:[dlDL]['’])?$/.test(after.gap))
      return judged;
    if ((before.bits & WORD.HEAD) !== 0 && before.keep === undefined) {
      const isJoined = at < start - 1 || after.gap !== ' ';
      const isNamed = judged.verdict !== 'ordinary' || isJoined;
      return isNamed
        ? { ...judged, verdict: 'organisation', start: firstHead(tokens, before).start }
        : judged;
    }
    if (!mayStandBetween(before, tokens[at - 1])) return judged;
  }
  return judged;
}

/** Particles, adjectives, and the noun of what it is for: `régie d'eau Valdonne`. */
function mayStandBetween(token: Token, before: Token | undefined): boolean {
  if ((token.bits & (WORD.PARTICLE | WORD.ADJECTIVE)) !== 0 || JOINTS.has(token.key)) return true;
  if ((token.bits & (WORD.VERB | WORD.FUNCTION)) !== 0) return false;
  if (ADJECTIVAL.test(token.key)) return true;
  return /^ [dl]['’]$/.test(token.gap) && ((before?.bits ?? 0) & WORD.HEAD) !== 0;
}

/** The first of two words that both say what it is: `cabinet dentaire`. */
function firstHead(tokens: readonly Token[], head: Token): Token {
  const before = tokens[head.index - 1];
  const isHead = before !== undefined && (before.bits & WORD.HEAD) !== 0 && !before.isCapital;
  return isHead && head.gap === ' ' && !before.isTechnical ? before : head;
}
