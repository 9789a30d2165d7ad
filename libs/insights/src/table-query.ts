import { Problem } from '@app/problem';
import {
  type Asked,
  Conditions,
  type IncidentFilter,
  NOT_RECORDED,
  type Reach,
  type ReleasedQuery,
  askedBy,
  countEvents,
  everyRow,
} from '@app/publication';
import { type Dimension, cellSql, dimensionSql } from './dimension';
import { cellsOf, columnsOf, countedFindings, isOfCells, shapeOf, sourceOf, withCatalogue } from './source';

/** What one table may hold at most. */
export const TABLE_LIMITS = { dimensionsMax: 4, rowsMax: 100_000 } as const;

/** Fewer distinct reporters than these are not shown as a number. */
export const REPORTERS_SHOWN_MIN = 3;

/** What a table is of. */
export interface TableQuestion {
  readonly filter: IncidentFilter;
  readonly by: readonly Dimension[];
  /** Whether reports and distinct reporters are counted as well. */
  readonly coverage: boolean;
  readonly reach?: Reach;
}

/** One cell: the value of each dimension, and how many events have them all. */
export interface TableRow {
  readonly values: readonly string[];
  readonly events: number;
  /** How many reports stand behind them; null unless asked for. */
  readonly reports: number | null;
  /** How many distinct reporters; null where fewer than three, or not asked for. */
  readonly reporters: number | null;
}

/** A table, in the order of its values. An event with two values of a dimension is in two rows, and once in `events`. */
export interface InsightTable {
  readonly by: readonly Dimension[];
  readonly rows: readonly TableRow[];
  readonly events: number;
}

/**
 * Counts the events of a viewer, each once, in the fullest rendition in sight. What was not recorded is a value of its own.
 * @throws Problem `invalid-input` for too many dimensions or one twice, `too-large` for more rows than a table holds.
 */
export async function tableOf(query: ReleasedQuery, question: TableQuestion): Promise<InsightTable> {
  const { by, coverage } = question;
  if (by.length > TABLE_LIMITS.dimensionsMax || new Set(by).size < by.length)
    throw new Problem(
      'invalid-input',
      `A table has at most ${TABLE_LIMITS.dimensionsMax} dimensions, each once.`,
    );
  const filter = withCatalogue(question.filter);
  const asked = await askedBy(query, filter, question.reach);
  const conditions = new Conditions();
  const shape = shapeOf(filter, by);
  const isReady = shape !== undefined && isOfCells(filter, by);
  const source = isReady ? cellsOf(conditions, asked, shape) : sourceOf(conditions, asked, by);
  const { joins, keys, printed } = isReady
    ? cellSql(by)
    : dimensionSql(by, () => conditions.place(countedFindings(filter)));
  const named = keys.map((key, place) => `${key} AS k${place}`);
  const columns = printed.map((text, place) => `${text} AS v${place}`);
  const rows = await query<Record<string, string>>(
    `SELECT ${[...columns, 'events'].join(', ')} FROM (
       SELECT ${[...named, 'sum(s.n) AS events'].join(', ')} FROM ${source} AS s ${joins}
       ${keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : ''}) AS cell
      WHERE events <> 0 LIMIT ${TABLE_LIMITS.rowsMax + 1}`,
    conditions.parameters,
  );
  if (rows.length > TABLE_LIMITS.rowsMax)
    throw new Problem('too-large', `A table has at most ${TABLE_LIMITS.rowsMax} rows. Ask for less of it.`);
  const cells = rows.map((row) => ({
    values: by.map((_, place) => row[`v${place}`] ?? NOT_RECORDED),
    events: Number(row['events']),
    reports: null,
    reporters: null,
  }));
  const events = await eventsOf(query, question, asked, cells);
  const covered = coverage ? await withCoverage(query, question, cells) : cells;
  return { by, rows: covered.sort(byValues), events };
}

/** How many events a table is of, each once. */
async function eventsOf(
  query: ReleasedQuery,
  question: TableQuestion,
  asked: Asked,
  cells: readonly TableRow[],
): Promise<number> {
  if (question.by.length === 0) return cells[0]?.events ?? 0;
  const isUnfiltered = Object.values(asked.filter).every((value) => value === undefined);
  if (isUnfiltered) return countEvents(query, asked);
  return (await tableOf(query, { ...question, by: [], coverage: false })).events;
}

function byValues(a: TableRow, b: TableRow): number {
  const place = a.values.findIndex((value, at) => value !== b.values[at]);
  if (place === -1) return 0;
  return (a.values[place] ?? '') < (b.values[place] ?? '') ? -1 : 1;
}

/** The same cells with the reports and the distinct reporters behind each. */
async function withCoverage(
  query: ReleasedQuery,
  question: TableQuestion,
  cells: readonly TableRow[],
): Promise<TableRow[]> {
  const { by } = question;
  const filter = withCatalogue(question.filter);
  const asked = await askedBy(query, filter, question.reach);
  const conditions = new Conditions();
  const columns = [...columnsOf(by), 'reports', 'reporters'].map((name) => `e.${name}`).join(', ');
  const rows = everyRow(conditions, asked, columns);
  const { joins, keys, printed } = dimensionSql(by, () => conditions.place(countedFindings(filter)));
  const printedKeys = printed.map((text, place) => `${text} AS v${place}`);
  const named = keys.map((key, place) => `${key} AS k${place}`);
  const names = keys.map((_, place) => `k${place}`);
  const grouped = names.length > 0 ? `GROUP BY ${names.join(', ')}` : '';
  const found = await query<Record<string, string>>(
    `WITH cell AS MATERIALIZED (SELECT ${[...named, 's.reports', 's.reporters'].join(', ')} FROM (${rows}) AS s ${joins})
     SELECT ${[...printedKeys, 'sum(reports) FILTER (WHERE is_first) AS reports', 'count(DISTINCT reporter) AS reporters'].join(', ')}
       FROM cell LEFT JOIN LATERAL (SELECT reporter, place = 1 AS is_first
         FROM unnest(CASE WHEN reporters = '{}' THEN ARRAY[NULL::uuid] ELSE reporters END) WITH ORDINALITY AS r (reporter, place)) AS r ON true
       ${grouped}`,
    conditions.parameters,
  );
  const behind = new Map(
    found.map((row) => [by.map((_, place) => row[`v${place}`]).join('\n'), row] as const),
  );
  return cells.map((cell) => {
    const row = behind.get(cell.values.join('\n'));
    const reporters = Number(row?.['reporters'] ?? 0);
    return {
      ...cell,
      reports: Number(row?.['reports'] ?? 0),
      reporters: reporters >= REPORTERS_SHOWN_MIN ? reporters : null,
    };
  });
}
