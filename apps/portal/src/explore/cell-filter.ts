import { type Exploring, type Filter, addressOf, withFilter } from './address';
import { filterOfDimension } from './filters.data';

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of a period (`2026-03`, `2026-Q1`, `2026`), and the first day after it. */
export function daysOf(dimension: string, period: string): readonly [from: string, to: string] {
  const [year = '', part = '1'] = period.split('-');
  const month = part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1;
  return [firstDay(Number(year), month), firstDay(Number(year), month + (MONTHS[dimension] ?? 1))];
}

/** The first day of a month, which is counted from January of the year as 0, and may be past its end. */
function firstDay(year: number, month: number): string {
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  return `${padded(year + Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}-01`;
}

/**
 * The filter that keeps what a cell counts: the filter of the view, and each value of the cell. Undefined where no filter
 * says so: what has no date on record, and a second value of a facet by which the view is filtered already.
 */
export function cellFilter(
  filter: Filter,
  by: readonly string[],
  values: readonly string[],
): Filter | undefined {
  let kept: Filter | undefined = filter;
  by.forEach((dimension, place) => {
    if (kept) kept = narrowed(kept, dimension, values[place] ?? '');
  });
  return kept;
}

/** Where the incidents that a cell counts are listed. Undefined where no filter keeps just them. */
export function cellAddress(
  exploring: Exploring,
  by: readonly string[],
  values: readonly string[],
): string | undefined {
  const filter = cellFilter(exploring.filter, by, values);
  return filter && addressOf({ ...exploring, view: 'list', filter, asTable: false, after: undefined });
}

function narrowed(filter: Filter, dimension: string, value: string): Filter | undefined {
  if (MONTHS[dimension] !== undefined)
    return value === 'not-recorded' ? undefined : within(filter, dimension, value);
  const name = filterOfDimension(dimension);
  if (!name || (filter[name] !== undefined && filter[name] !== value)) return undefined;
  if (value === 'not-recorded' && ['principle', 'relation', 'certainty'].includes(dimension))
    return undefined;
  return filter[name] === value ? filter : withFilter(filter, name, value);
}

function within(filter: Filter, dimension: string, period: string): Filter {
  const [from, to] = daysOf(dimension, period);
  const later = filter.occurredFrom && filter.occurredFrom > from ? filter.occurredFrom : from;
  const sooner = filter.occurredTo && filter.occurredTo < to ? filter.occurredTo : to;
  return { ...filter, occurredFrom: later, occurredTo: sooner };
}
