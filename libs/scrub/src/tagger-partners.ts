import type { Judged } from './tagger-judge';
import { endOfLegalForm } from './tagger-legal';
import { WORD } from './tagger-lexicon';
import { hasMaskBefore, type Token } from './tagger-tokens';

const WORDS_MAX = 8;
const BRACKETED = /^ \([\p{L} &'’-]{2,40}\)/u;
const BRACKET_MAX = 44;
const JOINS: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'i', 'und', 'og', 'och', 'en']);
const AMPERSAND = /^,? ?(?:&|&amp;|\+) ?$/;
const PLAIN_GAP = /^\.?,? $|^\.$/;
const LAST_PARTNERS: ReadonlySet<string> = new Set(
  (
    'sons son daughters daughter brothers partners partner associates associes associe asociados asociado fils filles freres hijos ' +
    'hijas hermanos hnos sohne sohn tochter gebruder cie cia co company compania compagnie consortes consorts kollegen coll collegues ' +
    'figli soci associati partenaires socios zonen sonner'
  ).split(' '),
);

/**
 * Firms by the names of their partners, whole: `Bellegarde, Nkoulou & Associés`, `Grieve, Mallory and Sons (Insurance
 * Brokers) Ltd`. Linear.
 */
export function partnerFirms(tokens: readonly Token[], text: string): Judged[] {
  const firms: Judged[] = [];
  for (const token of tokens) {
    if (!token.isCapital && !/^(?:fils|hijos|filles|hermanos)$/.test(token.text)) continue;
    if (!LAST_PARTNERS.has(token.key)) continue;
    const words = partnersBefore(tokens, token);
    if (words.length < 2 || !words.some(isOwn)) continue;
    const start = words[0]?.start ?? token.start;
    firms.push({ verdict: 'organisation', start, end: endOf(token, text), words });
  }
  return firms;
}

/** The names before the last partner, and that one. */
function partnersBefore(tokens: readonly Token[], last: Token): Token[] {
  const words = [last];
  const isByAmpersand = AMPERSAND.test(last.gap);
  const join = tokens[last.index - 1];
  if (!join || hasMaskBefore(last)) return [];
  const isByWord = last.gap === ' ' && JOINS.has(join.key) && !join.isCapital;
  if (!isByAmpersand && !isByWord) return [];
  let next = isByWord ? join : last;
  for (let at = next.index - 1; at >= 0 && words.length < WORDS_MAX; at--) {
    const token = tokens[at];
    if (!token || !mayBePartner(token) || hasMaskBefore(next)) break;
    const isFirst = next === last || next === join;
    if (!isFirst && !PLAIN_GAP.test(next.gap) && !AMPERSAND.test(next.gap)) break;
    if (next === join && next.gap !== ' ') break;
    words.unshift(token);
    next = token;
    if (token.isStart) break;
  }
  return words;
}

function mayBePartner(token: Token): boolean {
  if (!token.isCapital || token.isNumber || token.isTechnical || token.script !== 'latin') return false;
  if (token.keep === 'name' || (token.bits & WORD.FUNCTION) !== 0) return false;
  return (token.bits & (WORD.INTRO | WORD.ROLE)) === 0 || (token.bits & (WORD.SURNAME | WORD.GIVEN)) !== 0;
}

/** Whether a word is a name, and not only what the firm is. */
function isOwn({ bits, text, key }: Token): boolean {
  const isOrdinary = (bits & WORD.COMMON) !== 0 && (bits & (WORD.SURNAME | WORD.GIVEN)) === 0;
  return text.length > 2 && !isOrdinary && !LAST_PARTNERS.has(key) && (bits & WORD.TITLE) === 0;
}

/** With the full stop of an abbreviation, what stands in brackets before a legal form, and that. */
function endOf({ end, key }: Token, text: string): number {
  const isShort = /^(?:cia|cie|co|hnos|coll)$/.test(key) && text.startsWith('.', end);
  const at = isShort ? end + 1 : end;
  const bracket = BRACKETED.exec(text.slice(at, at + BRACKET_MAX))?.[0].length ?? 0;
  const withBracket = bracket > 0 ? endOfLegalForm(text, at + bracket) : at;
  return bracket > 0 && withBracket > at + bracket ? withBracket : endOfLegalForm(text, at);
}
