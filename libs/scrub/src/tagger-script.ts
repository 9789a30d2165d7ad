import { SCRIPT_ORGANISATION_MARKS } from './tagger-organisation.data';
import { WORD } from './tagger-lexicon';
import { SCRIPT_NAMES } from './tagger-scripts.data';
import type { Judged } from './tagger-judge';
import { hasMaskBefore, type Token } from './tagger-tokens';

const MARKS = SCRIPT_ORGANISATION_MARKS.split(' ');
const SURNAMES: ReadonlySet<string> = new Set([
  ...(SCRIPT_NAMES['han'] ?? '').split(' '),
  ...(SCRIPT_NAMES['hangul'] ?? '').split(' '),
]);
const RUN_WORDS_MAX = 5;
const IDEOGRAPHS_MAX = 6;
const SURNAME_LENGTH_MAX = 3;
/** A text with fewer words in Latin letters is written in the other script itself. */
const LATIN_SHARE_MIN = 0.5;

/** Names in other scripts than Latin: in a text in Latin letters, a few words of another script are a name. Linear. */
export function scriptNames(tokens: readonly Token[]): Judged[] {
  const latin = tokens.filter(({ script }) => script === 'latin').length;
  if (latin === tokens.length) return [];
  const isForeign = latin >= tokens.length * LATIN_SHARE_MIN;
  const found: Judged[] = [];
  let run: Token[] = [];
  for (const token of [...tokens, undefined]) {
    const last = run.at(-1);
    if (token && isOther(token) && (!last || continues(last, token))) {
      run.push(token);
      continue;
    }
    found.push(...namesInRun(run, isForeign));
    run = token && isOther(token) ? [token] : [];
  }
  return found;
}

function isOther({ script, isTechnical, text, isNumber }: Token): boolean {
  return script !== 'latin' && script !== 'other' && !isTechnical && !isNumber && text !== '';
}

function continues(last: Token, next: Token): boolean {
  return (
    /^[ \u00a0]?$|^[.]? $|^[-·・]$/.test(next.gap) &&
    !hasMaskBefore(next) &&
    familyOf(last) === familyOf(next)
  );
}

function familyOf({ script }: Token): string {
  return script === 'kana' || script === 'han' ? 'han' : script;
}

function namesInRun(run: readonly Token[], isForeign: boolean): Judged[] {
  if (run.length === 0 || run.some(({ keep }) => keep === 'name')) return [];
  if (run.length <= RUN_WORDS_MAX && run.some(({ text }) => MARKS.some((mark) => text.includes(mark))))
    return [judged(run, 'organisation')];
  if (isForeign && run.length <= RUN_WORDS_MAX && isName(run)) return [judged(run, 'person')];
  return partsOf(run);
}

function isName(run: readonly Token[]): boolean {
  const script = run[0]?.script;
  const length = run.reduce((sum, { text }) => sum + text.length, 0);
  if (script === 'han' || script === 'kana' || script === 'hangul')
    return (
      length <= IDEOGRAPHS_MAX + run.length &&
      length > 1 &&
      (startsWithSurname(run[0]?.text ?? '') || run.some(isListed) || (run.length > 1 && script !== 'kana'))
    );
  if (script !== 'uncased')
    return run.every(({ isCapital }) => isCapital) && (run.length > 1 || run.some((each) => isListed(each)));
  return run.length > 1 || run.some((each) => isListed(each));
}

function startsWithSurname(text: string): boolean {
  for (let length = Math.min(SURNAME_LENGTH_MAX, text.length - 1); length > 0; length--)
    if (SURNAMES.has(text.slice(0, length))) return true;
  return false;
}

function isListed({ bits, script, isCapital }: Token): boolean {
  return (bits & (WORD.GIVEN | WORD.SURNAME | WORD.SHAPED)) !== 0 && (isCapital || script === 'uncased');
}

/** In a longer run, words of the dictionaries that stand together. */
function partsOf(run: readonly Token[]): Judged[] {
  const found: Judged[] = [];
  let part: Token[] = [];
  for (const token of [...run, undefined]) {
    if (token && isListed(token)) {
      part.push(token);
      continue;
    }
    if (part.length > 1) found.push(judged(part, 'person'));
    part = [];
  }
  return found;
}

function judged(words: readonly Token[], verdict: 'person' | 'organisation'): Judged {
  return { verdict, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words };
}
