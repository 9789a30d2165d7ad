/** So many cells of a matrix are drawn at a time: what a browser shows and answers at once. */
export const CELLS_DRAWN_MAX = 1_000;
/** So many rows of the same as a table. */
export const TABLE_ROWS_MAX = 400;

/** Some lines of a longer list, and which. */
export interface Part<Item> {
  readonly lines: readonly Item[];
  /** The number of this part, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** How many lines there are in all. */
  readonly all: number;
  /** The numbers of the parts before and after this one in the order of the list; undefined at its ends. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * A part of a list, at most `size` lines of it, in the order of the list. Parts are numbered from its beginning, or with
 * `fromEnd` from its end, as of periods, of which the latest come first. A number past the last part is the last.
 */
export function partOf<Item>(
  items: readonly Item[],
  size: number,
  asked: number,
  fromEnd = false,
): Part<Item> {
  const parts = Math.max(1, Math.ceil(items.length / size));
  const part = Math.min(asked, parts);
  const begin = fromEnd ? items.length - part * size : (part - 1) * size;
  const [lower, higher] = [part > 1 ? part - 1 : undefined, part < parts ? part + 1 : undefined];
  return {
    lines: items.slice(Math.max(0, begin), begin + size),
    part,
    parts,
    all: items.length,
    before: fromEnd ? higher : lower,
    after: fromEnd ? lower : higher,
  };
}

/** Rows and columns of a matrix that are drawn at a time: of the longer of the two a part, where all are too many cells. */
export function drawnOf<Line>(
  { rows, columns }: { readonly rows: readonly Line[]; readonly columns: readonly Line[] },
  asked: number,
  isTime: { readonly rows: boolean; readonly columns: boolean },
): {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly part: Part<Line>;
} {
  const cut = rows.length > columns.length ? 'rows' : 'columns';
  const shorter = Math.min(rows.length, columns.length);
  const size = Math.max(1, Math.floor(CELLS_DRAWN_MAX / Math.max(1, shorter)));
  const part = partOf(cut === 'rows' ? rows : columns, size, asked, isTime[cut]);
  return { rows, columns, [cut]: part.lines, part };
}
