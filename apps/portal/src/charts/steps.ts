/** One step of a graded scale: from and to are counts, both within it; the last is open. */
export interface Step {
  readonly from: number;
  /** Undefined where it is open. */
  readonly to: number | undefined;
}

/** At most so many steps: more cannot be told apart by shade. */
export const STEPS_MAX = 5;

/** Where steps may begin: round numbers that a reader can hold. */
const LADDER = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];

/**
 * Steps that grade counts of 1 and more, by how the counts are spread: each begins at a round number. What is not there
 * is in no step, since nothing recorded is not zero.
 */
export function stepsOf(counts: readonly number[]): readonly Step[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const most = sorted.at(-1);
  if (most === undefined) return [];
  const begins = new Set([1]);
  for (let part = 1; part < STEPS_MAX; part += 1) {
    const quantile = sorted[Math.floor((sorted.length * part) / STEPS_MAX)] ?? most;
    begins.add(roundDown(quantile));
  }
  const reached = roundDown(most);
  if (begins.size < STEPS_MAX && !begins.has(reached)) begins.add(reached);
  const from = [...begins].sort((a, b) => a - b);
  return from.map((start, place) => {
    const next = from[place + 1];
    return { from: start, to: next === undefined ? undefined : next - 1 };
  });
}

function roundDown(count: number): number {
  return LADDER.findLast((rung) => rung <= count) ?? 1;
}

/** The place of the step that a count is in, from 1; 0 where nothing is recorded. */
export function stepAt(steps: readonly Step[], count: number): number {
  return count > 0 ? steps.findLastIndex(({ from }) => from <= count) + 1 : 0;
}

/** How a step is written under a chart: `1`, `2–4` or `10+`. */
export function stepLabel({ from, to }: Step, count: (number: number) => string): string {
  if (to === undefined) return `${count(from)}+`;
  return to === from ? count(from) : `${count(from)}–${count(to)}`;
}
