/** Fewer readers, or fewer units that two of them read, give no number. */
export const AGREEMENT_MIN = 3;

/** What readers came to, unit by unit: of each reader at most one value a unit. */
export type Codings = readonly (readonly string[])[];

/**
 * Krippendorff's alpha for nominal values (Computing Krippendorff's Alpha-Reliability, 2011): 1 is perfect agreement,
 * 0 what chance gives. Units that fewer than two read do not count. Undefined where nothing varies or nothing pairs.
 */
export function krippendorffAlpha(units: Codings): number | undefined {
  const pairable = units.filter((values) => values.length > 1);
  const totals = new Map<string, number>();
  let disagreeing = 0;
  for (const values of pairable) {
    const counts = countsOf(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (values.length - count)) / (values.length - 1);
    }
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  return expected === 0 ? undefined : 1 - ((all - 1) * disagreeing) / expected;
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
