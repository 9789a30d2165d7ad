import type { StructuredFact } from './facts';
import type { Evidence } from './finding';
import { LIMITS } from './limits';
import type { Quantity } from './quantity';
import type { Mention, Reading } from './reading';
import type { Sentence } from './sentence';

/** What a rule rests on: a mention, a quantity or a structured fact. */
export type Support = Mention | Quantity | StructuredFact;

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
    const text = clip(support.value, 0, support.value.length);
    return text === ''
      ? undefined
      : { objectId: support.objectId, pointer: support.pointer, start: 0, end: text.length, text };
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
  const { text: whole, objectId, pointer } = sentence.field;
  const text = clip(whole, from, from + width);
  return { objectId, pointer, start: from, end: from + text.length, text };
}

function clip(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + LIMITS.evidenceLengthMax));
}

function covers(a: Evidence, b: Evidence): boolean {
  return a.pointer === b.pointer && a.start <= b.start && a.end >= b.end;
}
