import type { Candidate, Certainty } from './detector';
import type { Keepers, KeptSpan } from './mask-keep';
import type { MaskLedger } from './mask-ledger';
import type { Mask, Residue } from './scrub-context';

/** A part of the text: as it was, or masked; `start` and `end` are units of the text as first given. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mask?: Mask;
}

const WEIGHT: Readonly<Record<Certainty, number>> = { hidden: 2, certain: 1, likely: 0 };

/** What is masked in the end: without what stays, and with overlapping spans joined into one. In order of place. */
export function settle(candidates: readonly Candidate[], text: string, keep: Keepers): Candidate[] {
  const hidden = candidates.filter((candidate) => candidate.certainty === 'hidden');
  const others = candidates.filter((candidate) => candidate.certainty !== 'hidden');
  return join([...hidden, ...withoutKept(others, text, keep)]);
}

function withoutKept(candidates: readonly Candidate[], text: string, keep: Keepers): Candidate[] {
  if (candidates.length === 0) return [];
  const names = new SpanIndex(keep.names(text));
  const isLikely = candidates.some((candidate) => candidate.certainty === 'likely');
  const indicators = new SpanIndex(isLikely ? keep.indicators(text) : []);
  return candidates.filter(
    (candidate) =>
      !names.holds(candidate) && !(candidate.certainty === 'likely' && indicators.overlaps(candidate)),
  );
}

/** Joins what overlaps. The joined span is named by its weightiest part that covers it all, or by its weightiest part. */
function join(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || WEIGHT[b.certainty] - WEIGHT[a.certainty],
  );
  const joined: Candidate[] = [];
  for (const candidate of sorted) {
    if (candidate.end <= candidate.start) continue;
    const last = joined.at(-1);
    if (last && candidate.start < last.end) joined[joined.length - 1] = union(last, candidate);
    else joined.push(candidate);
  }
  return joined;
}

function union(first: Candidate, second: Candidate): Candidate {
  const end = Math.max(first.end, second.end);
  if (second.end <= first.end) {
    const isSameSpan = second.start === first.start && second.end === first.end;
    return isSameSpan && WEIGHT[second.certainty] > WEIGHT[first.certainty] ? second : first;
  }
  const named = WEIGHT[second.certainty] > WEIGHT[first.certainty] ? second : first;
  const isSame = first.kind === second.kind && first.key === second.key;
  return { ...named, start: first.start, end, key: isSame ? first.key : `${first.key}+${second.key}` };
}

/** Replaces spans of the joined pieces by masks. No span reaches into a piece that is a mask already. */
export function applyMasks(
  pieces: readonly Piece[],
  spans: readonly Candidate[],
  ledger: MaskLedger,
): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    let position = offset;
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) {
      if (piece.mask || span.start < position) continue;
      const inside = { ...span, end: Math.min(span.end, end) };
      result.push(partOf(piece, offset, position, inside.start), masked(piece, offset, inside, ledger));
      position = inside.end;
    }
    result.push(piece.mask ? piece : partOf(piece, offset, position, end));
    offset = end;
  }
  return result.filter((piece) => piece.text !== '');
}

function partOf(piece: Piece, offset: number, start: number, end: number): Piece {
  const text = piece.text.slice(start - offset, end - offset);
  return { text, start: piece.start + start - offset, end: piece.start + end - offset };
}

function masked(piece: Piece, offset: number, span: Candidate, ledger: MaskLedger): Piece {
  const start = piece.start + span.start - offset;
  const end = piece.start + span.end - offset;
  const mask = ledger.maskOf(span.kind, span.key);
  return { text: mask, start, end, mask: { start, end, mask, kind: span.kind, rule: span.rule } };
}

/** Spans in order, for questions about what overlaps what. */
class SpanIndex {
  private readonly spans: readonly KeptSpan[];

  constructor(spans: readonly KeptSpan[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start || b.end - a.end).filter(isOutermost());
  }

  /** Whether one of the spans holds all of the given one. */
  holds(span: KeptSpan): boolean {
    const before = this.lastStartingBy(span.start);
    return before !== undefined && before.end >= span.end;
  }

  /** Whether one of the spans shares a unit with the given one. */
  overlaps(span: KeptSpan): boolean {
    const before = this.lastStartingBy(span.end - 1);
    return before !== undefined && before.end > span.start;
  }

  private lastStartingBy(position: number): KeptSpan | undefined {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.spans[low - 1];
  }
}

/** Keeps spans that reach further than every one before them. */
function isOutermost(): (span: KeptSpan) => boolean {
  let reach = -1;
  return (span) => {
    const reachesFurther = span.end > reach;
    reach = Math.max(reach, span.end);
    return reachesFurther;
  };
}

/** Spans of a text in units of the one that its pieces come from, both in order; what overlaps a mask is left out. */
export function inOriginal(spans: readonly Residue[], pieces: readonly Piece[]): Residue[] {
  const result: Residue[] = [];
  let offset = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) {
      if (piece.mask || span.end > end) continue;
      result.push({
        ...span,
        start: piece.start + span.start - offset,
        end: piece.start + span.end - offset,
      });
    }
    offset = end;
  }
  return result;
}
