import { question } from '../data/ask';
import type { Exploring } from './address';
import { dimensionInput, filterInput, sortInput } from './asking';
import { LIST, MAP, MATRIX, MATRIX_OVER_TIME, TIMELINE } from './documents';
import { COVERAGE, DELAY, PAIRS, SUMS } from './figure-documents';
import { TIMES } from './filters.data';

/** How many incidents a list shows at first, and how many more at a time. */
export const LIST_PAGE_SIZE = 50;

/** What a matrix asks. */
export function matrixQuestion({ filter, rows, across }: Exploring) {
  return question(MATRIX, {
    filter: filterInput(filter),
    cells: [dimensionInput(rows), dimensionInput(across)],
    rows: [dimensionInput(rows)],
    columns: [dimensionInput(across)],
  });
}

/** What a matrix with an axis of periods asks. */
export function matrixOverTimeQuestion({ filter, rows, across }: Exploring) {
  const [time, other] = isTime(rows) ? [rows, across] : [across, rows];
  return question(MATRIX_OVER_TIME, {
    filter: filterInput(filter),
    cells: [dimensionInput(rows), dimensionInput(across)],
    others: [dimensionInput(other)],
    period: dimensionInput(time) as 'YEAR',
  });
}

/** What a map asks. */
export function mapQuestion({ filter }: Exploring) {
  return question(MAP, { filter: filterInput(filter) });
}

/** What a timeline asks. */
export function timelineQuestion({ filter, period }: Exploring) {
  return question(TIMELINE, { filter: filterInput(filter), period: dimensionInput(period) as 'YEAR' });
}

/** What a list asks, from the cursor of the address. */
export function listQuestion({ filter, sort, after }: Exploring) {
  return question(LIST, {
    filter: filterInput(filter),
    sort: sortInput(sort),
    first: LIST_PAGE_SIZE,
    after: after ?? null,
  });
}

/** What two values of one dimension in one incident ask. */
export function pairsQuestion({ filter, by }: Exploring) {
  return question(PAIRS, { filter: filterInput(filter), of: dimensionInput(by), by: [dimensionInput(by)] });
}

/** What the time from incident to attribution asks. */
export function delayQuestion({ filter }: Exploring) {
  return question(DELAY, { filter: filterInput(filter) });
}

/** What sums of a quantity ask. */
export function sumsQuestion({ filter, by, sum, currency }: Exploring) {
  return question(SUMS, {
    filter: filterInput(filter),
    kind: sum,
    currency: sum === 'money' ? currency : null,
    by: [dimensionInput(by)],
    ...timesOf(by),
  });
}

/** What reports and reporters behind incidents ask. */
export function coverageQuestion({ filter, by }: Exploring) {
  return question(COVERAGE, { filter: filterInput(filter), by: [dimensionInput(by)], ...timesOf(by) });
}

/** Periods come with what is partial and which laws began: that is asked besides, where rows are periods. */
function timesOf(by: string) {
  return { isTime: isTime(by), period: dimensionInput(isTime(by) ? by : 'year') as 'YEAR' };
}

/** Whether a dimension is a period of time. */
export function isTime(dimension: string): boolean {
  return TIMES.some((time) => time === dimension);
}

/** The one question of a view. */
export function questionOf(exploring: Exploring) {
  switch (exploring.view) {
    case 'map':
      return mapQuestion(exploring);
    case 'timeline':
      return timelineQuestion(exploring);
    case 'list':
      return listQuestion(exploring);
    case 'pairs':
      return pairsQuestion(exploring);
    case 'delay':
      return delayQuestion(exploring);
    case 'sums':
      return sumsQuestion(exploring);
    case 'coverage':
      return coverageQuestion(exploring);
    default:
      return isTime(exploring.rows) || isTime(exploring.across)
        ? matrixOverTimeQuestion(exploring)
        : matrixQuestion(exploring);
  }
}
