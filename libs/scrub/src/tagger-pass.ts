import { spanIn, viewOf, type TextView } from '@app/enrichment';
import type { Candidate } from './detector';
import type { Keepers } from './mask-keep';
import { withBarriers } from './mask-ledger';
import { inOriginal, type Piece } from './mask-settle';
import { BARRIER } from './name-fold';
import type { Residue } from './scrub-context';
import { tagNames, type Span, type TaggedNames } from './tagger';
import { residueOf } from './tagger-residue';

const AROUND_MAX = 120;
const INDICATOR_TESTS_MAX = 400;
/** A word with the signs of a sentence: every indicator has a digit, or a dot inside. */
const PLAIN_WORD = /^["'(]?[A-Za-z\u00C0-\u024F’-]*[.,;:!?)'"’]*$/;

/** What the tagger found in one pass over a text. */
export interface TaggedText {
  /** In units of the text of that pass, settled, and apart from what was masked before. */
  readonly masks: readonly Candidate[];
  /** What nothing explains, in units of the text as first given, of which that pass's text is put together. */
  readonly residue: (pieces: readonly Piece[]) => Residue[];
}

/** Tags a text in which `masked` is hidden already; names that stay do so. `whole` is the text as detectors read it. Linear. */
export function tagIn(
  text: string,
  whole: TextView,
  names: TaggedNames,
  masked: readonly Span[],
  keep: Keepers,
): TaggedText {
  const view = masked.length === 0 ? whole : viewOf(blanked(withBarriers(text), masked), { decoded: true });
  const tagged = tagNames(
    view.text,
    names,
    keep.names(text).map((span) => inView(view, span)),
  );
  return {
    masks: tagged.candidates.map((each) => ({ ...each, ...spanIn(view, each.start, each.end) })),
    residue: (pieces) => {
      const found = residueOf(tagged.tokens, indicatorTest(view.text, keep));
      return inOriginal(
        found.map((each) => ({ ...each, ...spanIn(view, each.start, each.end) })),
        pieces,
      );
    },
  };
}

/** Whether a word is a part of an indicator, by what stands around it up to white space. */
function indicatorTest(text: string, keep: Keepers): (span: Span) => boolean {
  let asked = 0;
  return ({ start, end }) => {
    if (++asked > INDICATOR_TESTS_MAX) return true;
    const from = start - (/\S*$/.exec(text.slice(Math.max(0, start - AROUND_MAX), start))?.[0].length ?? 0);
    const around = text.slice(from, end + (/^\S*/.exec(text.slice(end, end + AROUND_MAX))?.[0].length ?? 0));
    if (PLAIN_WORD.test(around)) return false;
    return keep.indicators(around).some((each) => from + each.start < end && from + each.end > start);
  };
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(position, start), BARRIER.repeat(end - start));
    position = end;
  }
  return position === 0 ? text : parts.join('') + text.slice(position);
}

/** The units of a view that stand for a span of the text. */
function inView({ starts, ends }: TextView, span: Span): Span {
  return { start: firstFrom(starts, span.start), end: firstFrom(ends, span.end + 1) };
}

/** The first index whose value is at least so much, of values that never fall. */
function firstFrom(values: Uint32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
