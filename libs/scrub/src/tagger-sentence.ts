import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

const GERMAN: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer und oder nicht ist war wurde wurden hat haben mit von vom zum zur auf ' +
    'bei beim fur uber aus nach vor wie als dass auch sich es wir ihr sie er ich im am ans ins unter durch gegen ohne um noch nur aber'
  ).split(' '),
);
const OTHERS: ReadonlySet<string> = new Set(
  (
    'the of and to is was were has have had with from by on at for that this it we they our their not be been are which who ' +
    'le la les de du et est un une au aux que qui dans sur pour par avec ne pas nous ce cette il elle son sa ' +
    'el los las del y en con por para que se una su al lo nos fue es'
  ).split(' '),
);
const HEADING_WORDS_MIN = 4;

/** Tells the words of a text whether their sentences are in German, or headings. Linear. */
export function markSentences(tokens: readonly Token[]): void {
  const isGermanText = leansGerman(tokens, 0, tokens.length) > 0;
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.isStart === false) to++;
    const leaning = leansGerman(tokens, from, to);
    const isGerman = leaning > 0 || (leaning === 0 && isGermanText);
    const isInHeading = isHeading(tokens, from, to);
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token) mark(token, isGerman, isInHeading);
    }
    from = to;
  }
}

function mark(token: Token, isGerman: boolean, isInHeading: boolean): void {
  token.isGerman = isGerman;
  token.isHeading = isInHeading;
  if (isGerman && (token.bits & WORD.COMPOUND) !== 0 && (token.bits & (WORD.GIVEN | WORD.SURNAME)) === 0)
    token.bits |= WORD.COMMON;
}

function leansGerman(tokens: readonly Token[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const bits = tokens[at]?.bits ?? 0;
    if ((bits & WORD.FUNCTION) === 0) continue;
    const key = tokens[at]?.key ?? '';
    sum += GERMAN.has(key) ? 1 : OTHERS.has(key) ? -1 : 0;
  }
  return sum;
}

function isHeading(tokens: readonly Token[], from: number, to: number): boolean {
  let content = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || (token.bits & WORD.FUNCTION) !== 0 || token.isNumber) continue;
    if (!token.isCapital) return false;
    content++;
  }
  return content >= HEADING_WORDS_MIN;
}
