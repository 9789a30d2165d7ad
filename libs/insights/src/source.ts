import {
  type Asked,
  Conditions,
  FINDING_NAMES,
  type IncidentFilter,
  NOT_RECORDED,
  closerRows,
  codeColumnOf,
  codedRows,
  everyRow,
  findingsMatching,
  isCoded,
} from '@app/publication';
import { type Dimension, TALLIED_FACETS, columnOf, isOfFindings, isOfTime, periodOf } from './dimension';

/** The catalogue by which findings are counted where none is named. */
export const CATALOGUE_DEFAULT = 'paris-call';

/** A filter with the catalogue that it counts by, where it is about findings and names none. */
export function withCatalogue(filter: IncidentFilter): IncidentFilter {
  const isAboutFindings = FINDING_NAMES.some((name) => filter[name] !== undefined);
  return isAboutFindings && filter.catalogue === undefined
    ? { ...filter, catalogue: CATALOGUE_DEFAULT }
    : filter;
}

/** The findings that the cells of a table may count: those that pass the filter, of its catalogue. */
export function countedFindings(filter: IncidentFilter): string[] {
  if (filter.principle === NOT_RECORDED) return [];
  return findingsMatching({ ...filter, catalogue: filter.catalogue ?? CATALOGUE_DEFAULT });
}

/**
 * Rows `s` that stand for the events of a viewer: `month`, `findings` and a column for each facet, as far as they are asked
 * for, and how many events each row stands for (`n`, negative where rows for many hold what the viewer reads closer).
 */
export function sourceOf(conditions: Conditions, asked: Asked, by: readonly Dimension[]): string {
  return isCoded(asked) ? fromCoded(conditions, asked, by) : fromRows(conditions, asked, by);
}

/** Alike rows are counted before their values are taken apart. */
function fromRows(conditions: Conditions, asked: Asked, by: readonly Dimension[]): string {
  const columns = columnsOf(by);
  const keys = columns.map((name) => `e.${name}`);
  const rows = everyRow(conditions, asked, ['1 AS n', ...keys].join(', '));
  const grouped = columns.length > 0 ? `GROUP BY ${columns.join(', ')}` : '';
  return `(SELECT ${[...columns, 'count(*) AS n'].join(', ')} FROM (${rows}) AS e ${grouped})`;
}

/** The columns of an event that dimensions are read off. */
export function columnsOf(by: readonly Dimension[]): string[] {
  return [
    ...(by.some(isOfTime) ? ['month'] : []),
    ...(by.some(isOfFindings) ? ['findings'] : []),
    ...new Set(by.flatMap((dimension) => columnOf(dimension) ?? [])),
  ];
}

/** Numbers are counted before the sets behind them are looked up. */
function fromCoded(conditions: Conditions, asked: Asked, by: readonly Dimension[]): string {
  const { sight } = asked;
  const facets = [
    ...(by.some(isOfFindings) ? [{ code: 'finding', column: 'findings' }] : []),
    ...by.flatMap((dimension) => {
      const column = columnOf(dimension);
      return column ? [{ code: codeColumnOf(dimension), column }] : [];
    }),
  ];
  const time = by.some(isOfTime) ? ['month'] : [];
  const codes = [...time, ...facets.map(({ code }) => code)];
  const values = [...time, ...facets.map(({ column }, place) => `s${place}.held AS ${column}`)];
  const joins = facets.map(({ code }, place) => `JOIN insight_set s${place} ON s${place}.id = g.${code}`);
  const counted = (rows: string, sign: '' | '-') => `SELECT ${[...values, 'g.n'].join(', ')} FROM (
    SELECT ${[...codes.map((code) => `c.${code}`), `${sign}count(*) AS n`].join(', ')} ${rows}
    ${codes.length > 0 ? `GROUP BY ${codes.map((code) => `c.${code}`).join(', ')}` : ''}) AS g ${joins.join(' ')}`;
  const all = counted(codedRows(conditions, asked), '');
  if (sight.closer.length === 0) return `(${all})`;
  const own = columnsOf(by).map((name) => `e.${name}`);
  const covered = counted(codedRows(conditions, asked, 'covered'), '-');
  const closer = `SELECT ${[...own, '1 AS n'].join(', ')} ${closerRows(conditions, asked)}`;
  return `(${[all, covered, closer].join(' UNION ALL ')})`;
}

/** The shape of ready cells that a table is of; undefined where it is of none. */
function shapeOf(by: readonly Dimension[]): string | undefined {
  const facets = by.filter((dimension) => columnOf(dimension) !== undefined);
  const [facet = ''] = facets;
  if (facets.length > 1) return undefined;
  return facet === '' || TALLIED_FACETS.includes(facet) ? facet : undefined;
}

/**
 * The shape of ready cells that a table is of, undefined where it has to be counted: cells are of principle, month and at
 * most one tallied facet, unfiltered. What an event says twice is in two cells, so principle and facet have to be asked for.
 */
export function readyShapeOf(filter: IncidentFilter, by: readonly Dimension[]): string | undefined {
  const shape = shapeOf(by);
  const isReady =
    by.includes('principle') &&
    !by.includes('relation') &&
    !by.includes('certainty') &&
    Object.values(filter).every((value) => value === undefined);
  return isReady ? shape : undefined;
}

/** The ready cells of the view for many, as a query of their keys `k0`, `k1`, … and how many events they hold. */
export function cellsOf(
  conditions: Conditions,
  { sight }: Asked,
  shape: string,
  by: readonly Dimension[],
): string {
  const keys = by.map((dimension) => {
    if (isOfTime(dimension)) return periodOf('month', dimension);
    return dimension === 'principle' ? 'principle' : 'dimension_value';
  });
  // Cells by month are each there once already.
  const isEachOnce = by.includes('month') && by.filter(isOfTime).length === 1;
  const named = keys.map((key, place) => `${key} AS k${place}`);
  return `SELECT ${[...named, isEachOnce ? 'events' : 'sum(events::integer) AS events'].join(', ')} FROM insight_cell
    WHERE audience = ${conditions.place(sight.view)} AND shape = ${conditions.place(shape)} AND catalogue = ${conditions.place(CATALOGUE_DEFAULT)}
    ${isEachOnce ? '' : `GROUP BY ${keys.join(', ')}`}`;
}
