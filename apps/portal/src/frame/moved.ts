/** How a list is another by now: how many rows came, and how many are no longer there. */
export interface Moved {
  readonly came: number;
  readonly gone: number;
}

/**
 * What happened between two readings of the first rows of a list, in its order. What a row that came pushes out at the
 * end is not gone, and what moves up there into the place of one that is gone did not come.
 */
export function moved(before: readonly string[], after: readonly string[]): Moved {
  const [was, is] = [new Set(before), new Set(after)];
  const came = after.filter((row) => !was.has(row)).length;
  const left = before.filter((row) => !is.has(row)).length;
  const gone = left - Math.min(came, endOf(before, is));
  return { came: came - Math.min(gone, endOf(after, was)), gone };
}

/** How many rows at the end of a list are not in the other one. */
function endOf(rows: readonly string[], other: ReadonlySet<string>): number {
  const last = rows.findLastIndex((row) => other.has(row));
  return rows.length - 1 - last;
}
