/** One period of a trend, as the api tells it. */
export interface ToldPeriod {
  readonly period: string;
  readonly partial: boolean;
  readonly rows: readonly { readonly values: readonly string[]; readonly events: number }[];
}

/** A year of a small trend. */
export interface Year {
  readonly period: string;
  readonly events: number;
  readonly partial: boolean;
}

/** How many years a small trend shows, the one that is not over among them. */
export const YEARS_SHOWN = 12;

/**
 * The last years up to this one, each with its number. A year of which nothing is told had nothing reported: it is 0 and
 * not left out, so that a line that ends in 2024 does not look like today's. This year is partial.
 */
export function yearsOf(periods: readonly ToldPeriod[], thisYear: number, value?: string): Year[] {
  const told = new Map(periods.map((each) => [each.period, each]));
  return Array.from({ length: YEARS_SHOWN }, (_, index) => {
    const year = thisYear - YEARS_SHOWN + 1 + index;
    const rows = told.get(String(year))?.rows ?? [];
    const held = value === undefined ? rows : rows.filter(({ values }) => values[0] === value);
    return {
      period: String(year),
      events: held.reduce((sum, { events }) => sum + events, 0),
      partial: year === thisYear || (told.get(String(year))?.partial ?? false),
    };
  });
}

/** The latest year of which anything is told. */
export function latestYear(periods: readonly ToldPeriod[]): string | undefined {
  return periods.findLast(({ rows }) => rows.some(({ events }) => events > 0))?.period;
}

/** Twelve months before a moment, from the beginning of that day. */
export function twelveMonthsBefore(now: Date): string {
  const day = new Date(Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), now.getUTCDate()));
  return day.toISOString();
}
