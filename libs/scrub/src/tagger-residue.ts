import type { Residue } from './scrub-context';
import type { Span } from './tagger';
import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

/** How many words of a text are listed at most. */
export const RESIDUE_MAX = 200;
const LENGTH_MIN = 2;
const ACRONYM_LENGTH_MAX = 3;

/**
 * The words of a text that nothing explains: no dictionary, nothing that stays, no indicator, no mask, no ordinary
 * beginning of a sentence. In order of place, at most `RESIDUE_MAX`. `isIndicator` is asked about few spans.
 */
export function residueOf(tokens: readonly Token[], isIndicator: (span: Span) => boolean): Residue[] {
  const residue: Residue[] = [];
  for (const token of tokens) {
    if (token.isExplained || token.keep !== undefined || token.text.length < LENGTH_MIN) continue;
    const reason = reasonOf(token, token.isGerman);
    if (!reason || isIndicator(token)) continue;
    residue.push({ start: token.start, end: token.end, reason });
    if (residue.length >= RESIDUE_MAX) break;
  }
  return residue;
}

const KNOWN =
  WORD.COMMON |
  WORD.TITLE |
  WORD.LABEL |
  WORD.ROLE |
  WORD.HEAD |
  WORD.TAIL |
  WORD.INTRO |
  WORD.VERB |
  WORD.AUTHORITY |
  WORD.LEGAL |
  WORD.PARTICLE;

function reasonOf(token: Token, isGerman: boolean): Residue['reason'] | undefined {
  if (isOdd(token)) return 'odd';
  if (token.isTechnical || token.script !== 'latin' || !token.isCapital || token.isNumber) return undefined;
  if ((token.bits & KNOWN) !== 0 || (token.isUpper && token.text.length <= ACRONYM_LENGTH_MAX))
    return undefined;
  const isOrdinaryStart = token.isStart && (token.bits & (WORD.GIVEN | WORD.SURNAME | WORD.SHAPED)) === 0;
  return isOrdinaryStart || (isGerman && GERMAN_NOUN.test(token.key)) ? undefined : 'capitalised';
}

/** Endings that make a German word a noun whatever it is. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|tion|tionen|tat|taten|ismus|nis|nisse|ling|tum)$/;

/** Letters and digits mixed, capitals inside a word, or another script than a Latin text has. */
function isOdd({ text, script, isNumber, isTechnical }: Token): boolean {
  if (isTechnical || text === '') return false;
  if (script !== 'latin') return true;
  if (/\p{N}/u.test(text) && /\p{L}/u.test(text)) return !isNumber && !/^\p{Lu}{1,3}-?\d{1,2}$/u.test(text);
  return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|O|D|De|Van|Fitz)['’]?\p{Lu}\p{Ll}+$/u.test(text);
}
