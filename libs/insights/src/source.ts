import {
  type Asked,
  Conditions,
  FACETS,
  FINDING_NAMES,
  type FacetName,
  type IncidentFilter,
  NOT_RECORDED,
  TIME_NAMES,
  coveredIds,
  everyRow,
  findingsMatching,
  rowsOf,
} from '@app/publication';
import { type Dimension, TALLIED_FACETS, columnOf } from './dimension';

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
 * Rows `s` that stand for the events of a viewer: `month`, `findings`, a column for each facet that is asked for, and
 * how many events each row stands for (`n`, which is negative where rows for many hold what the viewer reads closer).
 */
export function sourceOf(conditions: Conditions, asked: Asked, by: readonly Dimension[]): string {
  const shape = shapeOf(asked.filter, by);
  return shape === undefined ? fromRows(conditions, asked, by) : fromTallies(conditions, asked, shape);
}

/** The shape of tally that answers; undefined where none does. */
export function shapeOf(filter: IncidentFilter, by: readonly Dimension[]): string | undefined {
  if (filter.text !== undefined || TIME_NAMES.some((name) => filter[name] !== undefined)) return undefined;
  const facets = new Set<string>([
    ...by.filter((dimension) => columnOf(dimension) !== undefined),
    ...(Object.keys(FACETS) as FacetName[])
      .filter((name) => filter[name] !== undefined)
      .map((name) => FACETS[name]),
  ]);
  if (facets.size > 1) return undefined;
  const [facet = ''] = facets;
  return facet === '' || TALLIED_FACETS.includes(facet) ? facet : undefined;
}

/** Alike rows are counted before their values are taken apart. */
function fromRows(conditions: Conditions, asked: Asked, by: readonly Dimension[]): string {
  const columns = columnsOf(by);
  const keys = columns.map((name) => `e.${name}`).join(', ');
  return `(SELECT ${columns.join(', ')}, count(*) AS n FROM (${everyRow(conditions, asked, keys)}) AS e GROUP BY ${columns.join(', ')})`;
}

/** The columns that dimensions are read off. */
export function columnsOf(by: readonly Dimension[]): string[] {
  return ['month', 'findings', ...new Set(by.flatMap((dimension) => columnOf(dimension) ?? []))];
}

function fromTallies(conditions: Conditions, asked: Asked, shape: string): string {
  const { sight, filter } = asked;
  const column = columnOf(shape as Dimension);
  const values = column ? `, dimension_values AS ${column}` : '';
  const passing = [
    `audience = ${conditions.place(sight.view)}`,
    `shape = ${conditions.place(shape)}`,
    `catalogue = ${conditions.place(filter.catalogue ?? CATALOGUE_DEFAULT)}`,
    ...findingsPass(conditions, filter),
    ...facetPasses(conditions, filter, shape),
  ];
  const tallied = `SELECT month, findings${values}, events AS n FROM insight_tally WHERE ${passing.join(' AND ')}`;
  if (sight.closer.length === 0) return `(${tallied})`;
  const own = `e.month, e.findings${column ? `, e.${column}` : ''}`;
  const covered = `SELECT ${own}, -1 AS n ${rowsOf(conditions, { ...asked, sight: { ...sight, closer: [] } }, sight.view, 'whole')}
    AND e.id IN (${coveredIds(conditions, sight)})`;
  const closer = sight.closer.map(
    (audience) => `SELECT ${own}, 1 AS n ${rowsOf(conditions, asked, audience, 'whole')}`,
  );
  return `(${[tallied, covered, ...closer].join(' UNION ALL ')})`;
}

/**
 * Whether a table is of ready cells: of principles, months and at most one tallied facet, asked for by these alone. What
 * an event says twice is in two cells, so principle and facet both have to be dimensions.
 */
export function isOfCells(filter: IncidentFilter, by: readonly Dimension[]): boolean {
  const shape = shapeOf(filter, by);
  const others = ['relation', 'certainty'] as const;
  return (
    shape !== undefined &&
    by.includes('principle') &&
    (shape === '' || by.includes(shape as Dimension)) &&
    others.every((name) => !by.includes(name)) &&
    Object.values(filter).every((value) => value === undefined)
  );
}

/** Ready cells with what is to be added and taken away for what the viewer reads closer, as rows of `month`, `principle`, `value` and `n`. */
export function cellsOf(conditions: Conditions, asked: Asked, shape: string): string {
  const { sight } = asked;
  const places = { shape: conditions.place(shape), catalogue: conditions.place(CATALOGUE_DEFAULT) };
  const ready = `SELECT month, principle, dimension_value AS value, events AS n FROM insight_cell
    WHERE audience = ${conditions.place(sight.view)} AND shape = ${places.shape} AND catalogue = ${places.catalogue}`;
  if (sight.closer.length === 0) return `(${ready})`;
  const cells = (n: number, rows: string) =>
    `SELECT e.month, c.principle, c.dimension_value AS value, ${n} AS n FROM (${rows}) AS e,
       insight_cells(e.findings, e.sectors, e.countries, e.regions, e.actor_types, e.attribution_states) AS c
      WHERE c.shape = ${places.shape} AND c.catalogue = ${places.catalogue}`;
  const covered = `SELECT e.* FROM insight_event e WHERE e.id IN (${coveredIds(conditions, sight)})`;
  const closer = sight.closer.map((audience) => `SELECT e.* ${rowsOf(conditions, asked, audience, 'whole')}`);
  return `(${[ready, cells(-1, covered), cells(1, closer.join(' UNION ALL '))].join(' UNION ALL ')})`;
}

function findingsPass(conditions: Conditions, filter: IncidentFilter): string[] {
  if (filter.principle === NOT_RECORDED) return ['findings IS NULL'];
  const isAsked = FINDING_NAMES.some((name) => filter[name] !== undefined);
  return isAsked ? [`findings && ${conditions.place(countedFindings(filter))}::text[]`] : [];
}

function facetPasses(conditions: Conditions, filter: IncidentFilter, shape: string): string[] {
  const name = (Object.keys(FACETS) as FacetName[]).find((each) => FACETS[each] === shape);
  const value = name && filter[name];
  if (value === undefined) return [];
  if (value === NOT_RECORDED) return ['dimension_values IS NULL'];
  return [`${conditions.place(value)} = ANY (dimension_values)`];
}
