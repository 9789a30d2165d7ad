import { ORGANISATION_WORDS } from './tagger-organisation.data';
import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

const LEGAL_LENGTH_MAX = 40;
const LEGAL = legalPattern();
/** The first two letters of every legal form: most places of a text are told apart by them. */
const BEGINNINGS: ReadonlySet<string> = new Set(legalForms().map((form) => form.slice(0, 2)));
const BEFORE_FORM = new Set(' \u00a0,(');
const BEFORE_FORM_MAX = 4;

/** Recognises a legal form right after a name, in any of its spellings: `, Inc.`, `S.A. de C.V.`, `GmbH & Co. KG`, `e. V.`. */
function legalPattern(): RegExp {
  const forms = legalForms()
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form.length <= 4
        ? Array.from(form)
            .map((letter) => letterPattern(letter))
            .join('\\.?[ ]?')
        : Array.from(form)
            .map((letter) => letterPattern(letter))
            .join(''),
    );
  const one = `[(]?(?:${forms.join('|')})(?![\\p{L}\\p{N}-])\\.?[)]?`;
  return new RegExp(`,?[ \\u00a0]{1,2}${one}(?:(?: ?& ?|,? | de )${one}){0,3}`, 'iuy');
}

function legalForms(): string[] {
  return ORGANISATION_WORDS.legalForms.split(' ').filter((form) => form !== '');
}

/** Whether the two letters after a place, signs aside, are those of a legal form. */
function mayBeginForm(text: string, at: number): boolean {
  let place = at;
  while (place < at + BEFORE_FORM_MAX && BEFORE_FORM.has(text.charAt(place))) place++;
  if (place === at) return false;
  const first = text.charAt(place);
  const next = text.charAt(place + 1);
  const isApart = next === '.' || next === ' ';
  const second = !isApart ? next : text.charAt(place + (text.charAt(place + 2) === ' ' ? 3 : 2));
  return BEGINNINGS.has((first + second).toLowerCase().replace(/[şșſ]/g, 's'));
}

function letterPattern(letter: string): string {
  return letter === 's' ? '[sşș]' : letter;
}

/** The end of a legal form that follows at a place; the place itself when there is none. */
export function endOfLegalForm(text: string, at: number): number {
  if (!mayBeginForm(text, at)) return at;
  const after = text.slice(at, at + LEGAL_LENGTH_MAX);
  LEGAL.lastIndex = 0;
  const matched = LEGAL.exec(after)?.[0] ?? '';
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
