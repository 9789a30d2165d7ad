import type { VariablesOf } from '../data/graphql';
import { type Exploring, type Filter, filterEntries } from './address';
import { FILTERS, type FilterEntry } from './filters.data';
import type { MATRIX, LIST, FREEZE } from './documents';

type FilterInput = NonNullable<VariablesOf<typeof MATRIX>['filter']>;
type Dimension = VariablesOf<typeof FREEZE>['by'][number];

/** A filter as GraphQL takes it: days begin in UTC, and numbers are numbers. */
export function filterInput(filter: Filter): FilterInput {
  return Object.fromEntries(
    filterEntries(filter).map(([name, text]) => {
      const { kind }: FilterEntry = FILTERS[name];
      if (kind === 'day') return [name, `${text}T00:00:00.000Z`];
      if (kind === 'months') return [name, Number(text)];
      return [name, name === 'relation' || name === 'certainty' ? text.toUpperCase() : text];
    }),
  ) as FilterInput;
}

/** A dimension as GraphQL spells it. */
export function dimensionInput(dimension: string): Dimension {
  return dimension.toUpperCase().replaceAll('-', '_') as Dimension;
}

/** A sort order as GraphQL spells it. */
export function sortInput(sort: Exploring['sort']): NonNullable<VariablesOf<typeof LIST>['sort']> {
  return sort.toUpperCase().replace('-', '_') as NonNullable<VariablesOf<typeof LIST>['sort']>;
}

/** The dimensions of the table of a view; undefined where it is no table of counts. */
export function dimensionsOf({ view, rows, across, period, by }: Exploring): readonly string[] | undefined {
  if (view === 'matrix') return [rows, across];
  if (view === 'coverage') return [by];
  if (view === 'map') return ['country'];
  return view === 'timeline' ? [period] : undefined;
}

/** What the table of a view is frozen as: its dimensions, and its figure where it is no table of counts. */
export function frozenAs(exploring: Exploring): Pick<VariablesOf<typeof FREEZE>, 'by' | 'of'> | undefined {
  const { view, by, sum, currency } = exploring;
  const counts = dimensionsOf(exploring);
  if (counts) return { by: counts.map(dimensionInput) };
  if (view === 'pairs') return { by: [dimensionInput(by)], of: { figure: 'CO_OCCURRENCE' } };
  if (view === 'delay') return { by: [], of: { figure: 'ATTRIBUTION_DELAY' } };
  if (view !== 'sums') return undefined;
  const money = sum === 'money' ? { currency } : {};
  return { by: [dimensionInput(by)], of: { figure: 'MEASURE_SUMS', kind: sum, ...money } };
}

/** The door at which the api gives the table of a view as a file; undefined for a list. */
export function fileAddress(exploring: Exploring, format: 'csv' | 'xlsx' | 'json'): string | undefined {
  const asked = tableOf(exploring);
  if (!asked) return undefined;
  const search = new URLSearchParams(filterEntries(exploring.filter).map(([name, text]) => [name, text]));
  for (const [name, text] of Object.entries(asked.of)) search.set(name, text);
  return `/insights/${asked.table}.${format}?${search.toString().replaceAll('%2C', ',')}`;
}

/** The table that a view shows, as the door of files calls it, and what it is asked besides the filter. */
function tableOf(
  exploring: Exploring,
): { readonly table: string; readonly of: Readonly<Record<string, string>> } | undefined {
  const { view, by, sum, currency, period } = exploring;
  const money: Readonly<Record<string, string>> = sum === 'money' ? { currency } : {};
  const dimensions = dimensionsOf(exploring)?.join(',') ?? '';
  switch (view) {
    case 'list':
      return undefined;
    case 'timeline':
      return { table: 'insight-trend', of: { period } };
    case 'pairs':
      return { table: 'co-occurrence', of: { of: by } };
    case 'delay':
      return { table: 'attribution-delay', of: {} };
    case 'sums':
      return { table: 'measure-sums', of: { kind: sum, by, ...money } };
    case 'coverage':
      return { table: 'insight-table', of: { by: dimensions, coverage: 'true' } };
    default:
      return { table: 'insight-table', of: { by: dimensions } };
  }
}
