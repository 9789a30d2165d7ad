import { type Drawing, brokenAt, escaped } from './sheet';
import { INKS, NO_SHADE, SHADES } from './shades';
import { type Step, stepAt } from './steps';

/** One cell; a blank one can hold nothing, such as a value beside itself. */
export interface DrawnCell {
  readonly events: number;
  readonly printed: string;
  readonly blank?: boolean;
}

/** A grid of counts, ready to be drawn: names and printed numbers. */
export interface DrawnGrid {
  readonly columns: readonly { readonly name: string; readonly total: string; readonly partial: boolean }[];
  readonly rows: readonly {
    readonly name: string;
    readonly total: string;
    readonly partial: boolean;
    readonly cells: readonly DrawnCell[];
  }[];
  readonly totalName: string;
  readonly all: string;
  readonly steps: readonly Step[];
}

const NAME_WIDTH = 230;
const CELL = { width: 74, height: 28 } as const;
const HEAD_LETTERS = 11;
const HEAD_LINES_MAX = 5;
const HEAD_LINE = 13;
const NAME_LETTERS = 36;

/** Draws a grid of counts on white, as it stands in a file. */
export function gridDrawing({ columns, rows, totalName, all, steps }: DrawnGrid): Drawing {
  const heads = columns.map(({ name, partial }) => headOf(partial ? `${name} *` : name));
  const headHeight = Math.max(1, ...heads.map((head) => head.length)) * HEAD_LINE + 10;
  const totalsAt = NAME_WIDTH + columns.length * CELL.width;
  const parts: string[] = [];
  heads.forEach((head, at) => {
    const x = NAME_WIDTH + (at + 0.5) * CELL.width;
    head.forEach((words, line) => {
      const y = headHeight - 8 - (head.length - 1 - line) * HEAD_LINE;
      parts.push(label(words, x, y, 'text-anchor="middle" font-size="11"'));
    });
  });
  parts.push(
    label(
      totalName,
      totalsAt + CELL.width / 2,
      headHeight - 8,
      'text-anchor="middle" font-size="11" font-weight="600"',
    ),
  );
  rows.forEach(({ name, total, partial, cells }, place) => {
    const y = headHeight + place * CELL.height;
    const middle = y + CELL.height / 2 + 4;
    parts.push(
      label(
        shortened(partial ? `${name} *` : name),
        NAME_WIDTH - 10,
        middle,
        'text-anchor="end" font-size="12"',
      ),
    );
    cells.forEach(({ events, printed, blank }, at) => {
      const step = stepAt(steps, events);
      const x = NAME_WIDTH + at * CELL.width;
      parts.push(
        `<rect x="${x + 1}" y="${y + 1}" width="${CELL.width - 2}" height="${CELL.height - 2}" fill="${SHADES[step - 1] ?? (blank ? '#ffffff' : NO_SHADE)}"/>`,
        step === 0
          ? ''
          : label(printed, x + CELL.width / 2, middle, 'text-anchor="middle" font-size="12"', INKS[step - 1]),
      );
    });
    parts.push(
      label(
        total,
        totalsAt + CELL.width / 2,
        middle,
        'text-anchor="middle" font-size="12" font-weight="600"',
      ),
    );
  });
  const foot = headHeight + rows.length * CELL.height + CELL.height / 2 + 4;
  parts.push(label(totalName, NAME_WIDTH - 10, foot, 'text-anchor="end" font-size="12" font-weight="600"'));
  columns.forEach(({ total }, at) =>
    parts.push(
      label(
        total,
        NAME_WIDTH + (at + 0.5) * CELL.width,
        foot,
        'text-anchor="middle" font-size="12" font-weight="600"',
      ),
    ),
  );
  parts.push(
    label(all, totalsAt + CELL.width / 2, foot, 'text-anchor="middle" font-size="12" font-weight="700"'),
  );
  return { width: totalsAt + CELL.width, height: foot + 16, inside: parts.join('') };
}

function headOf(name: string): readonly string[] {
  const lines = brokenAt(name, HEAD_LETTERS);
  return lines.length > HEAD_LINES_MAX ? [...lines.slice(0, HEAD_LINES_MAX - 1), '…'] : lines;
}

function shortened(name: string): string {
  return name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS - 1)}…` : name;
}

function label(words: string, x: number, y: number, more: string, ink = '#1b2428'): string {
  return `<text x="${x}" y="${y}" fill="${ink}" ${more}>${escaped(words)}</text>`;
}
