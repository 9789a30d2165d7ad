import { matchAt } from './match-at';
import { ORGANISATION_WORDS } from './tagger-organisation.data';
import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

const LEGAL_LENGTH_MAX = 40;
/** The first two letters of every legal form: most places of a text are told apart by them. */
const BEGINNINGS: ReadonlySet<string> = new Set(legalForms().map((form) => form.slice(0, 2)));
const BEFORE_FORM = new Set(' \u00a0,(');
const BEFORE_FORM_MAX = 4;
/** What stands before a further legal form: `GmbH & Co. KG`, `S.A. de C.V.` */
const FURTHER: readonly RegExp[] = [/ ?& ?/y, /,? /y, / de /y];
const FURTHER_MAX = 3;
const LEAD = /,?[ \u00a0]{1,2}/y;
const BRACKET = '(';
/** Each legal form in any of its spellings, by its first letter. One pattern for all of them would be a megabyte of code. */
const LEGAL: ReadonlyMap<string, RegExp> = legalPatterns();

function legalPatterns(): ReadonlyMap<string, RegExp> {
  const forms = legalForms().sort((a, b) => b.length - a.length);
  const letters = [...new Set(forms.map((form) => form.charAt(0)))];
  return new Map(
    letters.map((letter) => [letter, formPattern(forms.filter((form) => form.startsWith(letter)))]),
  );
}

function formPattern(forms: readonly string[]): RegExp {
  const spelled = forms.map((form) =>
    Array.from(form)
      .map((letter) => letterPattern(letter))
      .join(form.length <= 4 ? '\\.?[ ]?' : ''),
  );
  return new RegExp(`[(]?(?:${spelled.join('|')})(?![\\p{L}\\p{N}-])\\.?[)]?`, 'iuy');
}

function legalForms(): string[] {
  return ORGANISATION_WORDS.legalForms.split(' ').filter((form) => form !== '');
}

/** Whether the first two letters of a form, signs aside, stand after a place. */
function mayFollow(text: string, at: number): boolean {
  let place = at;
  while (place < at + BEFORE_FORM_MAX && BEFORE_FORM.has(text.charAt(place))) place++;
  if (place === at) return false;
  const next = text.charAt(place + 1);
  const isApart = next === '.' || next === ' ';
  const second = !isApart ? next : text.charAt(place + (text.charAt(place + 2) === ' ' ? 3 : 2));
  return BEGINNINGS.has(plain(text.charAt(place) + second));
}

/** What may be letters of a form, as forms are listed. */
function plain(letters: string): string {
  return letters.toLowerCase().replace(/[şșſ]/g, 's');
}

function letterPattern(letter: string): string {
  return letter === 's' ? '[sşș]' : letter;
}

/**
 * The end of a legal form that follows right after a name, in any of its spellings (`, Inc.`, `S.A. de C.V.`,
 * `GmbH & Co. KG`, `e. V.`); the place itself when there is none.
 */
export function endOfLegalForm(text: string, at: number): number {
  if (!mayFollow(text, at)) return at;
  const after = text.slice(at, at + LEGAL_LENGTH_MAX);
  const matched = after.slice(0, endOfForms(after));
  const found = matched.includes('(') ? matched : matched.replace(/\)$/, '');
  return /\p{Lu}|\.|^,? (?:e?hf|plc|gmbh|ltd|llc|inc|sarl)$/u.test(found) ? at + found.length : at;
}

/** The end of the forms that a text begins with; 0 when there are none. */
function endOfForms(text: string): number {
  let end = endOfForm(text, 0, LEAD) ?? 0;
  for (let count = 0; end > 0 && count < FURTHER_MAX; count++) {
    const next = endOfFurther(text, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function endOfFurther(text: string, at: number): number | undefined {
  for (const before of FURTHER) {
    const end = endOfForm(text, at, before);
    if (end !== undefined) return end;
  }
  return undefined;
}

function endOfForm(text: string, at: number, before: RegExp): number | undefined {
  const lead = matchAt(before, text, at);
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const letter = plain(text.charAt(text.startsWith(BRACKET, start) ? start + 1 : start));
  const pattern = LEGAL.get(letter);
  const form = pattern && matchAt(pattern, text, start);
  return form ? start + form[0].length : undefined;
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
