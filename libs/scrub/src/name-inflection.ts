import type { TextView } from '@app/enrichment';
import { NO_EDGE, NO_GAP, type LetterStream } from './name-fold';
import { ENDINGS, PREFIXES } from './name-inflection.data';

const LETTERS_MAX = 4;

/** Whether what follows a letter to the end of its word is an ending that names take: `Contosos`, `Газпрома`. */
export function mayEndWord({ text }: Pick<TextView, 'text'>, stream: LetterStream, last: number): boolean {
  const stop = Math.min(stream.length, last + 1 + LETTERS_MAX);
  for (let at = last + 1; at < stop && stream.gaps[at] === NO_GAP; at++) {
    if (stream.endEdges[at] !== NO_EDGE)
      return ENDINGS.has(text.slice(stream.starts[last + 1], stream.ends[at]).toLowerCase());
  }
  return false;
}

/** Whether what stands before a letter to the beginning of its word is written together with names: `والسلام`. */
export function mayBeginWord({ text }: Pick<TextView, 'text'>, stream: LetterStream, first: number): boolean {
  const stop = Math.max(0, first - LETTERS_MAX);
  for (let at = first; at > stop && stream.gaps[at] === NO_GAP; at--) {
    if (stream.startEdges[at - 1] !== NO_EDGE)
      return PREFIXES.has(text.slice(stream.starts[at - 1], stream.starts[first]));
  }
  return false;
}
