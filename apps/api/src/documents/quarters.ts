/** A quarter of a year, from its first moment to the first moment of the next. */
export interface QuarterSpan {
  readonly year: number;
  readonly quarter: number;
  readonly from: Date;
  readonly to: Date;
}

/** The last `count` quarters up to the one that a moment lies in, in order of time (UTC). */
export function quartersUntil(moment: Date, count: number): QuarterSpan[] {
  const last = moment.getUTCFullYear() * 4 + Math.floor(moment.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, index) => spanOf(last - count + 1 + index));
}

function spanOf(index: number): QuarterSpan {
  const year = Math.floor(index / 4);
  const quarter = (index % 4) + 1;
  return { year, quarter, from: startOf(index), to: startOf(index + 1) };
}

function startOf(index: number): Date {
  return new Date(Date.UTC(Math.floor(index / 4), (index % 4) * 3, 1));
}
