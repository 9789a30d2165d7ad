import type { TextView } from '@app/enrichment';

/** A part of a text that is read as something else: units `start` up to `end` as `text`. */
export interface Reread {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with parts of it read as something else, in order of place and without overlap. Linear. */
export function reread(text: string, parts: readonly Reread[]): TextView {
  const builder = new ReadingBuilder(text.length + parts.reduce((sum, part) => sum + part.text.length, 1));
  let done = 0;
  for (const part of parts) {
    builder.copy(text, done, part.start);
    builder.add(part.text, part.start, part.end);
    done = part.end;
  }
  builder.copy(text, done, text.length);
  return builder.finish(text.length);
}

/** The parts alone, with something between them that nothing reads across. */
export function readAlone(parts: readonly Reread[], between: string, length: number): TextView {
  const builder = new ReadingBuilder(parts.reduce((sum, part) => sum + part.text.length + between.length, 1));
  for (const part of parts) {
    builder.add(part.text, part.start, part.end);
    builder.add(between, part.end, part.end);
  }
  return builder.finish(length);
}

/** A reading of a reading, with the spans of the text that the first one is of. */
export function composed(outer: TextView, inner: TextView): TextView {
  const length = inner.text.length;
  const starts = new Uint32Array(length + 1);
  const ends = new Uint32Array(length + 1);
  for (let unit = 0; unit < length; unit++) {
    const last = Math.max(inner.starts[unit] ?? 0, (inner.ends[unit] ?? 0) - 1);
    starts[unit] = outer.starts[inner.starts[unit] ?? 0] ?? 0;
    ends[unit] = outer.ends[last] ?? 0;
  }
  starts[length] = ends[length] = outer.ends[outer.text.length] ?? 0;
  return { text: inner.text, starts, ends };
}

/** Writes a text piece by piece, each with the span that it stands for. */
class ReadingBuilder {
  private readonly pieces: string[] = [];
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private length = 0;

  constructor(capacity: number) {
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  copy(text: string, start: number, end: number): void {
    if (start >= end) return;
    this.pieces.push(text.slice(start, end));
    for (let unit = start; unit < end; unit++) {
      this.starts[this.length] = unit;
      this.ends[this.length++] = unit + 1;
    }
  }

  add(text: string, start: number, end: number): void {
    this.pieces.push(text);
    this.starts.fill(start, this.length, this.length + text.length);
    this.ends.fill(end, this.length, this.length + text.length);
    this.length += text.length;
  }

  finish(end: number): TextView {
    this.starts[this.length] = end;
    this.ends[this.length] = end;
    return {
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, this.length + 1),
      ends: this.ends.subarray(0, this.length + 1),
    };
  }
}
