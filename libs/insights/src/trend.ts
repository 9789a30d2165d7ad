import { NOT_RECORDED } from '@app/publication';
import type { InsightTable, TableRow } from './table-query';
import { REPORTING_REGIMES, type ReportingRegime } from './regimes.data';

/** The lengths of a period. */
export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** One period of a trend. */
export interface TrendPeriod {
  readonly period: string;
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  /** Whether it is not over, or the filter cuts into it: never compare it with whole ones. */
  readonly partial: boolean;
  /** Laws under which reporting began within it. */
  readonly regimes: readonly ReportingRegime[];
  /** By the values of the other dimensions; empty where no event is known. */
  readonly rows: readonly TableRow[];
}

/** Counts over time. What has no date stands apart. */
export interface Trend {
  readonly periods: readonly TrendPeriod[];
  readonly notRecorded: readonly TableRow[];
}

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 };
/** More periods than this between the first and the last are not filled in. */
const PERIODS_MAX = 3_000;

/** The periods of a table whose first dimension is `period`, from the first to the last, without gaps. */
export function trendOf(
  table: InsightTable,
  period: Period,
  { now, from, to }: { readonly now: Date; readonly from?: Date | undefined; readonly to?: Date | undefined },
): Trend {
  const byPeriod = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const name = row.values[0] ?? NOT_RECORDED;
    const standing = byPeriod.get(name);
    if (standing) standing.push(row);
    else byPeriod.set(name, [row]);
  }
  const named = [...byPeriod.keys()].filter((name) => name !== NOT_RECORDED).sort();
  const first = named[0] === undefined ? undefined : startOf(named[0]);
  const last = named.at(-1);
  const periods: TrendPeriod[] = [];
  let start = first;
  while (start && isUpTo(nameOf(start, period), last) && periods.length < PERIODS_MAX) {
    const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + MONTHS[period], 1));
    periods.push(periodOf(start, end, period, { now, from, to }, byPeriod));
    start = end;
  }
  return { periods, notRecorded: rest(byPeriod.get(NOT_RECORDED)) };
}

function periodOf(
  start: Date,
  end: Date,
  period: Period,
  { now, from, to }: { now: Date; from?: Date | undefined; to?: Date | undefined },
  byPeriod: ReadonlyMap<string, TableRow[]>,
): TrendPeriod {
  const isCut = (moment: Date | undefined) => moment !== undefined && moment > start && moment < end;
  const [first, after] = [start, end].map((date) => date.toISOString().slice(0, 10)) as [string, string];
  const name = nameOf(start, period);
  return {
    period: name,
    from: first,
    to: after,
    partial: end > now || isCut(from) || isCut(to),
    regimes: REPORTING_REGIMES.filter((regime) => regime.from >= first && regime.from < after),
    rows: rest(byPeriod.get(name)),
  };
}

function isUpTo(name: string, last: string | undefined): boolean {
  return last !== undefined && name <= last;
}

function rest(rows: readonly TableRow[] | undefined): TableRow[] {
  return (rows ?? []).map((row) => ({ ...row, values: row.values.slice(1) }));
}

function startOf(name: string): Date {
  const [year = '', part = '01'] = name.split('-');
  const month = part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1;
  return new Date(Date.UTC(Number(year), month, 1));
}

function nameOf(start: Date, period: Period): string {
  const year = String(start.getUTCFullYear()).padStart(4, '0');
  if (period === 'year') return year;
  if (period === 'quarter') return `${year}-Q${Math.floor(start.getUTCMonth() / 3) + 1}`;
  return `${year}-${String(start.getUTCMonth() + 1).padStart(2, '0')}`;
}
