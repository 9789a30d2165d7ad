import type { StructuredFact } from './facts';
import type { Evidence } from './finding';
import { LIMITS } from './limits';
import type { Quantity } from './quantity-read';
import type { Mention, Reading } from './reading';
import type { Sentence } from './sentence';

/** A part of a sentence. Offsets are within the sentence. */
export interface Passage {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** What a rule rests on: a passage (so a mention too), a quantity or a structured fact. */
export type Support = Mention | Passage | Quantity | StructuredFact;

/** The evidence of a list of supports: no span twice, none within another, at most the named number. */
export function evidenceOf(reading: Reading, supports: readonly Support[]): Evidence[] {
  const found: Evidence[] = [];
  for (const support of supports) {
    const evidence = oneEvidence(reading, support);
    if (!evidence || found.some((other) => covers(other, evidence))) continue;
    const kept = found.filter((other) => !covers(evidence, other));
    found.length = 0;
    found.push(...kept, evidence);
  }
  return found.slice(0, LIMITS.evidencePerFindingMax);
}

function oneEvidence(reading: Reading, support: Support): Evidence | undefined {
  if ('pointer' in support) {
    const whole = span(support.value, 0, support.value.length);
    return whole.text === '' ? undefined : { objectId: support.objectId, pointer: support.pointer, ...whole };
  }
  const sentence =
    typeof support.sentence === 'number' ? reading.sentences[support.sentence] : support.sentence;
  return sentence && inSentence(sentence, support.start, support.end);
}

/** The sentence where it fits, or as much around the support as does. */
function inSentence(sentence: Sentence, start: number, end: number): Evidence {
  const max = LIMITS.evidenceLengthMax;
  const length = sentence.end - sentence.start;
  const width = Math.min(length, max);
  const middle = Math.floor((start + Math.min(end, start + max)) / 2);
  const from = sentence.start + Math.max(0, Math.min(length - width, middle - Math.floor(width / 2)));
  return {
    objectId: sentence.field.objectId,
    pointer: sentence.field.pointer,
    ...span(sentence.field.text, from, from + width),
  };
}

/** A span of a text, at most as long as evidence may be, that splits no surrogate pair. */
function span(text: string, from: number, to: number): Pick<Evidence, 'start' | 'end' | 'text'> {
  const start = splitsPair(text, from) ? from + 1 : from;
  const limit = Math.min(to, start + LIMITS.evidenceLengthMax, text.length);
  const end = splitsPair(text, limit) ? limit - 1 : limit;
  return { start, end, text: text.slice(start, end) };
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function covers(a: Evidence, b: Evidence): boolean {
  return a.pointer === b.pointer && a.start <= b.start && a.end >= b.end;
}
