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
  countInView,
  everyRow,
  isCoded,
} from '@app/publication';
import { type CellColumns, cellsInOrder, spread } from './cell-columns';
import { cellsInView, cellsOfCloser, leadOf } from './coded-cells';
import { type Dimension, dimensionSql } from './dimension';
import { columnsOf, countedFindings, sourceOf, withCatalogue } from './source';

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
  const { cells, events } = isCoded(asked)
    ? await countNumbers(query, asked, by)
    : await countRows(query, asked, by);
  // Written out: copying tens of thousands of rows by their properties takes longer than counting them.
  const counted = cellsInOrder(cells).map((cell) => ({
    values: cell.values,
    events: cell.events,
    reports: null,
    reporters: null,
  }));
  if (counted.length > TABLE_LIMITS.rowsMax)
    throw new Problem('too-large', `A table has at most ${TABLE_LIMITS.rowsMax} rows. Ask for less of it.`);
  return { by, rows: coverage ? await withCoverage(query, question, counted) : counted, events };
}

interface Counted {
  readonly cells: CellColumns;
  readonly events: number;
}

/** From the numbers of the view for many, with what the viewer's closer audiences change. */
async function countNumbers(query: ReleasedQuery, asked: Asked, by: readonly Dimension[]): Promise<Counted> {
  const closer = await cellsOfCloser(query, asked, by);
  const closerCells = closer.cells.reduce((sum, { events }) => sum + events.length, 0);
  const most = TABLE_LIMITS.rowsMax + closerCells + 1;
  const events = (await countInView(query, asked)) + closer.events;
  if (by.length === 0) return { cells: { values: [], events: [events] }, events };
  const cells = await cellsInView(query, asked, by, most);
  return { cells: spread([...cells, ...closer.cells], by.length, leadOf(by)), events };
}

/** From the rows of events themselves, for what numbers do not hold. */
async function countRows(query: ReleasedQuery, asked: Asked, by: readonly Dimension[]): Promise<Counted> {
  const conditions = new Conditions();
  const source = sourceOf(conditions, asked, by);
  const { joins, keys, printed } = dimensionSql(by, () => conditions.place(countedFindings(asked.filter)));
  const named = keys.map((key, place) => `${key} AS k${place}`);
  const shown = printed.map((text, place) => `${text} AS v${place}`);
  const rows = await query<Record<string, string>>(
    `SELECT ${[...shown, 'events'].join(', ')} FROM (
       SELECT ${[...named, 'sum(s.n) AS events'].join(', ')} FROM ${source} AS s ${joins.join(' ')}
       ${keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : ''}) AS cell
      WHERE events <> 0 LIMIT ${TABLE_LIMITS.rowsMax + 1}`,
    conditions.parameters,
  );
  const cells = {
    values: by.map((_, place) => rows.map((row) => row[`v${place}`] ?? NOT_RECORDED)),
    events: rows.map((row) => Number(row['events'])),
  };
  return { cells, events: by.length === 0 ? (cells.events[0] ?? 0) : await countEvents(query, asked) };
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
    `WITH cell AS MATERIALIZED (SELECT ${[...named, 's.reports', 's.reporters'].join(', ')} FROM (${rows}) AS s ${joins.join(' ')})
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
