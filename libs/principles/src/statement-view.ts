import { accusedIn, type AccusedMention } from './accused';
import { datesIn, type CalendarDate, type DateMention } from './calendar-date';
import { claimantsIn, type ClaimantMention } from './claimant';
import type { Reading } from './reading';
import { scopeOf } from './scope';
import type { Sentence } from './sentence';
import { plainText, statesIn } from './state-name';

/** A sentence with everybody in it who speaks or is spoken of, and its dates. Offsets are within the sentence. */
export interface StatementView {
  readonly sentence: Sentence;
  /** The words as written, in the signs that the patterns use. */
  readonly text: string;
  readonly claimants: readonly ClaimantMention[];
  readonly accused: readonly AccusedMention[];
  readonly dates: readonly DateMention[];
}

const SENTENCES_MAX = 400;
const CLAUSE_REACH = 180;
const CLAUSE_SIGN = /[;:]|\. /;

/** The views of a reading's sentences, without titles: a title names the subject and claims nothing. */
export function viewsOf(reading: Reading): StatementView[] {
  return reading.sentences
    .filter(({ field }) => !field.isTitle)
    .slice(0, SENTENCES_MAX)
    .map((sentence) => viewOf(sentence));
}

function viewOf(sentence: Sentence): StatementView {
  const text = plainText(sentence.field.text.slice(sentence.start, sentence.end));
  const states = statesIn(text);
  return {
    sentence,
    text,
    claimants: claimantsIn(text, states),
    accused: accusedIn(text, states),
    dates: datesIn(text),
  };
}

/** Whether the words at a place are stated: not negated, nor merely possible or planned. */
export function isStated({ text, sentence }: StatementView, start: number, end: number): boolean {
  const scope = scopeOf(text, start, end, sentence.language);
  return !scope.negated && !scope.hypothetical && !scope.planned;
}

/** The part of the sentence before a place that belongs to the same clause. */
export function before({ text }: StatementView, position: number): { from: number; text: string } {
  const from = Math.max(0, position - CLAUSE_REACH);
  const part = text.slice(from, position);
  const cut = Math.max(part.lastIndexOf(';'), part.lastIndexOf(': ')) + 1;
  return { from: from + cut, text: part.slice(cut) };
}

/** The part after a place that belongs to the same clause. */
export function after({ text }: StatementView, position: number): string {
  return text.slice(position, position + CLAUSE_REACH).split(CLAUSE_SIGN, 1)[0] ?? '';
}

/** The date that stands nearest to a place, between two bounds. */
export function nearestDate(
  { dates }: StatementView,
  at: number,
  from: number,
  to: number,
): CalendarDate | null {
  const near = dates.filter(({ start, end }) => start >= from && end <= to);
  const best = near.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  return best?.value ?? null;
}
