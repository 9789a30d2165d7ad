import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

/** What surrounds a chain. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** Whether nouns are written with a capital there. */
  readonly isGerman: boolean;
  /** Whether every other word in the line has a capital: a heading. */
  readonly isHeading: boolean;
}

const GREETINGS: ReadonlySet<string> = new Set(
  (
    'hi hello hey dear thanks cheers regards done sorry thx bonjour bonsoir salut coucou cher chere merci bravo cordialement hola estimado ' +
    'estimada querido querida gracias saludos atentamente hallo liebe lieber hi servus moin gruezi danke gruss grusse soussigne soussignee ' +
    'firmado signe gezeichnet'
  ).split(' '),
);

/** A word that no dictionary has. */
export function isUnknown({ bits, keep, text, isUpper }: Token): boolean {
  return (
    keep === undefined &&
    text.length > 1 &&
    (bits & (WORD.COMMON | WORD.TITLE | WORD.LABEL)) === 0 &&
    !(isUpper && text.length <= 5)
  );
}

/** Whether a name that is a place too stands where only a person does: under a greeting, after `Contact:`. */
export function isSignature(from: number, word: Token, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (!before || word.isUpper || !isLineEnd(tokens[from + 1])) return false;
  return /^,?\s*\n\s*$/.test(word.gap) && (before.bits & WORD.LABEL) !== 0;
}

const isLineEnd = (after: Token | undefined): boolean => after === undefined || /^\s*\n/.test(after.gap);

/** Whether a capitalised word follows directly. */
export function isQualified(next: Token | undefined): boolean {
  return next !== undefined && next.isCapital && next.gap === ' ';
}

/** Whether what stands beside one unknown word says that it is a person: a greeting, a role, a verb. */
export function hasPersonCue(
  from: number,
  to: number,
  word: Token,
  { tokens, isGerman }: Surroundings,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const afterNext = tokens[to + 2];
  const own = tokens[from];
  if (
    before &&
    own &&
    /^ $/.test(own.gap) &&
    (before.bits & WORD.ROLE) !== 0 &&
    isUnknown(word) &&
    !word.isStart
  )
    return true;
  if (before && own && /^,? $/.test(own.gap) && GREETINGS.has(before.key) && !isQualified(after))
    return isUnknown(word) && (!isGerman || /^[,!]|^\s*\n/.test(after?.gap ?? ','));
  if (before && own && /^\s?:\s{1,3}$/.test(own.gap) && (before.bits & (WORD.LABEL | WORD.ROLE)) !== 0)
    return isUnknown(word);
  if (before && own && /^,?\s*\n\s*$/.test(own.gap) && (before.bits & WORD.LABEL) !== 0)
    return isUnknown(word);
  if (!after) return false;
  if (after.gap === ' ' && (after.bits & WORD.VERB) !== 0 && !after.isCapital && isUnknown(word))
    return !isGerman || !before || own?.isStart === true;
  const isApposed = /^, $|^ \($/.test(after.gap) && isUnknown(word);
  return isApposed && [after, afterNext].some((each) => each !== undefined && (each.bits & WORD.ROLE) !== 0);
}
