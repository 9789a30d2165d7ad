import { viewOf, spanIn } from '@app/enrichment';
import { withBarriers } from './mask-ledger';
import { inOriginal, type Piece } from './mask-settle';
import { foldLetters, streamOf } from './name-fold';
import { NameIndex, type NameEntry } from './name-index';
import { wordsOf } from './name-parts';
import { isEverydayWord, isTradeWord, isWidePlace } from './name-remainder';
import type { Party, Residue } from './scrub-context';

const LETTERS_MIN = 4;
const WORD_LENGTH_MAX = 64;
const WORDS_MAX = 64;
/** How many words of hidden names are listed at most. */
const FOUND_MAX = 200;

/** Words of hidden names that still stand in a text, in units of the text that its pieces come from. */
export type NameResidue = (text: string, pieces: readonly Piece[]) => Residue[];

/**
 * Looks for each word of the names of hidden parties that tells one from others, whatever dictionary knows it; one that
 * is an everyday word or a place with a capital only.
 */
export function nameResidueOf(parties: readonly Party[]): NameResidue {
  let index: NameIndex<true> | undefined;
  return (text, pieces) => {
    index ??= new NameIndex<true>(entriesOf(parties));
    if (index.isEmpty) return [];
    const view = viewOf(withBarriers(text));
    const found = index.find(view, streamOf(view), FOUND_MAX);
    return inOriginal(
      found.map((each) => {
        const span = spanIn(view, each.start, each.end);
        const isProper = /^\p{Lu}/u.test(text.slice(span.start, span.end));
        return { ...span, reason: isProper ? 'capitalised' : 'odd' };
      }),
      pieces,
    );
  };
}

/** Both lists in order of place, each place once. */
export function withNames(residue: readonly Residue[], names: readonly Residue[]): Residue[] {
  if (names.length === 0) return [...residue];
  const starts = new Set(residue.map(({ start }) => start));
  return [...residue, ...names.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
}

function entriesOf(parties: readonly Party[]): NameEntry<true>[] {
  const entries = new Map<string, NameEntry<true>>();
  for (const name of parties.flatMap(({ names }) => names)) {
    for (const word of wordsOf(name).slice(0, WORDS_MAX)) {
      const plain = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      const letters = foldLetters(plain);
      if (plain.length > WORD_LENGTH_MAX || letters.length < LETTERS_MIN || isTradeWord(plain)) continue;
      const isProper = isEverydayWord(plain) || isWidePlace(plain);
      entries.set(letters, { name: plain, value: true, isProper });
    }
  }
  return [...entries.values()];
}
