import {
  DIMENSIONS,
  type Dimension,
  EXPORT_FORMATS,
  EXPORT_TABLES,
  type ExportFormat,
  type ExportQuestion,
  PERIODS,
} from '@app/insights';
import { Problem } from '@app/problem';
import { FACETS, type IncidentFilter } from '@app/publication';
import { filterOf } from '../reading/filter-of';
import { Certainty, Relation } from '../reading/incident.graphql';
import { requireShort } from '../reading/present';

type Query = Readonly<Record<string, unknown>>;

/** Parameters that filter, by how their text is read. */
const TEXTS = [...Object.keys(FACETS), 'catalogue', 'principle', 'text'];
const MOMENTS = ['occurredFrom', 'occurredTo', 'addedAfter'];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  relation: Object.values(Relation),
  certainty: Object.values(Certainty),
};
const FILTERS = [...TEXTS, ...MOMENTS, ...Object.keys(CHOICES), 'unansweredMonths'];

/** The parameters of each table beside those that filter. */
const PARAMETERS: Readonly<Record<ExportQuestion['table'], readonly string[]>> = {
  'insight-table': [...FILTERS, 'by', 'coverage'],
  'insight-trend': [...FILTERS, 'by', 'period'],
  'co-occurrence': [...FILTERS, 'of'],
  'attribution-delay': FILTERS,
  'measure-sums': [...FILTERS, 'by', 'kind', 'currency'],
  'frozen-query': ['id'],
};
/** A day, or a moment of it: RFC 3339. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads the address of an export: the name of a file such as `insight-table.csv`, and the arguments and filters of
 * the GraphQL query by their names; dimensions as columns are headed, with commas between them.
 * @throws Problem `not-found` for no table or format, `invalid-input` for a parameter that is unknown, twice or wrong.
 */
export function parseExportRequest(
  file: string,
  query: Query,
): { readonly question: ExportQuestion; readonly format: ExportFormat } {
  const [name, end, ...rest] = file.split('.');
  const table = EXPORT_TABLES.find((known) => known === name);
  const format = (Object.keys(EXPORT_FORMATS) as ExportFormat[]).find((known) => known === end);
  if (!table || !format || rest.length > 0)
    throw new Problem('not-found', 'There is nothing at this address.');
  return { question: questionOf(table, textsOf(query, PARAMETERS[table])), format };
}

/** The parameters as single texts. */
function textsOf(query: Query, known: readonly string[]): Map<string, string> {
  return new Map(
    Object.entries(query).map(([name, value]) => {
      if (!known.includes(name))
        throw new Problem('invalid-input', `The parameters of this table are ${known.join(', ')}.`);
      if (typeof value !== 'string') throw new Problem('invalid-input', `\`${name}\` is given once.`);
      requireShort([value]);
      return [name, value];
    }),
  );
}

function questionOf(table: ExportQuestion['table'], given: ReadonlyMap<string, string>): ExportQuestion {
  if (table === 'frozen-query') return { table, id: required(given, 'id') };
  const filter = filterFrom(given);
  const by = (given.get('by') ?? '')
    .split(',')
    .filter((each) => each !== '')
    .map(dimensionOf);
  switch (table) {
    case 'insight-table':
      return { table, filter, by, coverage: flagOf(given, 'coverage') };
    case 'insight-trend':
      return { table, filter, by, period: oneOf('period', PERIODS, required(given, 'period')) };
    case 'co-occurrence':
      return { table, filter, of: dimensionOf(required(given, 'of')) };
    case 'attribution-delay':
      return { table, filter };
    default:
      return { table, filter, by, kind: required(given, 'kind'), currency: given.get('currency') };
  }
}

function filterFrom(given: ReadonlyMap<string, string>): IncidentFilter {
  const entries = [...given].filter(([name]) => FILTERS.includes(name));
  const input = Object.fromEntries(entries.map(([name, text]) => [name, valueOf(name, text)]));
  return filterOf(input);
}

function valueOf(name: string, text: string): string | number | Date {
  if (MOMENTS.includes(name)) return momentOf(name, text);
  if (name === 'unansweredMonths') return /^\d{1,4}$/.test(text) ? Number(text) : -1;
  const choices = CHOICES[name];
  return choices ? oneOf(name, choices, text) : text;
}

function momentOf(name: string, text: string): Date {
  const moment = new Date(text);
  if (!MOMENT.test(text) || Number.isNaN(moment.getTime()))
    throw new Problem('invalid-input', `\`${name}\` is a day such as 2026-11-22, or a moment by RFC 3339.`);
  return moment;
}

/** A dimension as columns are headed (`actor-type`), or as GraphQL spells it (`ACTOR_TYPE`). */
function dimensionOf(text: string): Dimension {
  return oneOf('dimension', DIMENSIONS, text.toLowerCase().replaceAll('_', '-'));
}

function oneOf<T extends string>(name: string, known: readonly T[], text: string): T {
  const found = known.find((each) => each === text);
  if (!found) throw new Problem('invalid-input', `\`${name}\` is one of ${known.join(', ')}.`);
  return found;
}

function flagOf(given: ReadonlyMap<string, string>, name: string): boolean {
  return oneOf(name, ['true', 'false'], given.get(name) ?? 'false') === 'true';
}

function required(given: ReadonlyMap<string, string>, name: string): string {
  const text = given.get(name);
  if (text === undefined) throw new Problem('invalid-input', `\`${name}\` is missing.`);
  return text;
}
