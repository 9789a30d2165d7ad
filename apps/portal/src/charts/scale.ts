/** How many lines stand above the floor of a chart. */
const LINES = 4;

/** The next round number above, so that lines stand at whole numbers. */
export function ceiling(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most));
  const found = [1, 2, 4, 5, 8, 10].find((factor) => factor * unit >= most) ?? 10;
  return Math.max(LINES, found * unit);
}

/** Where lines stand, from the floor to the top: at whole numbers alone. */
export function linesUpTo(top: number): number[] {
  return Array.from({ length: LINES + 1 }, (_, line) => (top * line) / LINES).filter(Number.isInteger);
}
