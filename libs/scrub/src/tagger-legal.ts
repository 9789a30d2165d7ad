import { matchAt } from './match-at';
import { ORGANISATION_WORDS } from './tagger-organisation.data';
import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

const LEGAL_LENGTH_MAX = 40;
/** The first two letters of every legal form: most places of a text are told apart by them. */
const BEGINNINGS: ReadonlySet<string> = new Set(legalForms().map((form) => form.slice(0, 2)));
const BEFORE_FORM = new Set(' \u00a0,(');
const BEFORE_FORM_MAX = 4;
const LEGAL = legalPatterns();

/**
 * What recognises a legal form right after a name, in any of its spellings, by its first letter: `, Inc.`,
 * `S.A. de C.V.`, `GmbH & Co. KG`, `e. V.`.
 */
function legalPatterns(): ReadonlyMap<string, RegExp> {
  const forms = legalForms().sort((a, b) => b.length - a.length);
  const letters = [...new Set(forms.map((form) => form.charAt(0)))];
  return new Map(
    letters.map((letter) => {
      const first = formPattern(forms.filter((form) => form.startsWith(letter)));
      const more = `(?:(?: ?& ?|,? | de )${formPattern(forms)}){0,3}`;
      return [letter, new RegExp(`,?[ \\u00a0]{1,2}${first}${more}`, 'iuy')];
    }),
  );
}

function formPattern(forms: readonly string[]): string {
  const spelled = forms.map((form) =>
    Array.from(form)
      .map((letter) => letterPattern(letter))
      .join(form.length <= 4 ? '\\.?[ ]?' : ''),
  );
  return `[(]?(?:${spelled.join('|')})(?![\\p{L}\\p{N}-])\\.?[)]?`;
}

function legalForms(): string[] {
  return ORGANISATION_WORDS.legalForms.split(' ').filter((form) => form !== '');
}

/** What recognises the form whose first two letters, signs aside, stand after a place. */
function patternAt(text: string, at: number): RegExp | undefined {
  let place = at;
  while (place < at + BEFORE_FORM_MAX && BEFORE_FORM.has(text.charAt(place))) place++;
  if (place === at) return undefined;
  const next = text.charAt(place + 1);
  const isApart = next === '.' || next === ' ';
  const second = !isApart ? next : text.charAt(place + (text.charAt(place + 2) === ' ' ? 3 : 2));
  const letters = (text.charAt(place) + second).toLowerCase().replace(/[şșſ]/g, 's');
  return BEGINNINGS.has(letters) ? LEGAL.get(letters.charAt(0)) : undefined;
}

function letterPattern(letter: string): string {
  return letter === 's' ? '[sşș]' : letter;
}

/** The end of a legal form that follows at a place; the place itself when there is none. */
export function endOfLegalForm(text: string, at: number): number {
  const pattern = patternAt(text, at);
  if (pattern === undefined) return at;
  const matched = matchAt(pattern, text.slice(at, at + LEGAL_LENGTH_MAX), 0)?.[0] ?? '';
  const found = matched.includes('(') ? matched : matched.replace(/\)$/, '');
  return /\p{Lu}|\.|^,? (?:e?hf|plc|gmbh|ltd|llc|inc|sarl)$/u.test(found) ? at + found.length : at;
}

/** Whether a word may be a legal form: known for one, and not a small word. */
export function mayBeLegalForm({ bits, text: word, end, isCapital }: Token, text: string): boolean {
  if ((bits & WORD.LEGAL) === 0 && word.length > 1) return false;
  return (
    isCapital ||
    text.charAt(end) === '.' ||
    /^(?:e?hf|plc|gmbh|ltd|llc|inc|sarl)$/.test(word) ||
    /\p{Lu}/u.test(word)
  );
}
