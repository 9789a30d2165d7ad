import {
  type Asked,
  Conditions,
  type ReleasedQuery,
  closerRows,
  codeColumnOf,
  codedRows,
  coveredIds,
} from '@app/publication';
import type { GatheredCells } from './cell-columns';
import {
  type Dimension,
  FINDING_DIMENSIONS,
  columnOf,
  dimensionSql,
  isOfFindings,
  isOfTime,
  periodOf,
  printedKeys,
} from './dimension';
import { cellsOf, columnsOf, countedFindings, readyShapeOf } from './source';

/** Names the keys of a row. */
function namedKeys(keys: readonly string[]): string[] {
  return keys.map((key, place) => `${key} AS k${place}`);
}

/**
 * Cells with the keys `k0`, `k1`, … and `events`, as a query of one row for each value of one of the keys: a table of tens
 * of thousands of cells is hundreds of rows on its way, and a time is printed once.
 */
function gathered(cells: string, by: readonly Dimension[]): string {
  const at = leadOf(by);
  const printed = printedKeys(by);
  const others = printed.filter((_, place) => place !== at).map((key) => `json_agg(${key})`);
  return `SELECT ${at === -1 ? 'NULL' : printed[at]} AS lead, json_build_array(${others.join(', ')}) AS others,
      json_agg(events) AS events FROM (${cells}) AS cell ${at === -1 ? '' : `GROUP BY k${at}`}`;
}

/** The place of the dimension by which cells are gathered: a time where there is one; -1 without dimensions. */
export function leadOf(by: readonly Dimension[]): number {
  return Math.max(by.findIndex(isOfTime), by.length === 0 ? -1 : 0);
}

/** The cells of the view for many, from ready cells where there are any and from numbered rows otherwise: `most` at most. */
export async function cellsInView(
  query: ReleasedQuery,
  asked: Asked,
  by: readonly Dimension[],
  most: number,
): Promise<GatheredCells[]> {
  const conditions = new Conditions();
  const shape = readyShapeOf(asked.filter, by);
  const cells =
    shape === undefined ? fromNumbers(conditions, asked, by) : cellsOf(conditions, asked, shape, by);
  const sql = gathered(`${cells} LIMIT ${most}`, by);
  // The planner thinks that row-level security leaves little, and would look each cell up in each set.
  await query(`SELECT set_config('enable_nestloop', 'off', true)`);
  const rows = await query<GatheredCells>(sql, conditions.parameters);
  await query(`SELECT set_config('enable_nestloop', 'on', true)`);
  return rows;
}

/** Numbers are counted first, and each set that occurs is taken apart once. */
function fromNumbers(conditions: Conditions, asked: Asked, by: readonly Dimension[]): string {
  const view = () => conditions.place(asked.sight.view);
  const codes = new Set(by.map((dimension) => (isOfTime(dimension) ? 'month' : codeOf(dimension))));
  const columns = [...codes].map((code) => `c.${code}`);
  const counted = `SELECT ${[...columns, 'count(*)::integer AS n'].join(', ')} ${codedRows(conditions, asked)}
    ${columns.length > 0 ? `GROUP BY ${columns.join(', ')}` : ''}`;
  const joins = by.flatMap((dimension, place) =>
    columnOf(dimension) === undefined
      ? []
      : [
          `JOIN insight_set_value v${place} ON v${place}.audience = ${view()} AND v${place}.facet = ${conditions.place(dimension)}
             AND v${place}.set_id = g.${codeOf(dimension)}`,
        ],
  );
  const ofFindings = by.filter(isOfFindings);
  if (ofFindings.length > 0) {
    const parts = ofFindings.map(
      (name) => `split_part(said, ' ', ${FINDING_DIMENSIONS.indexOf(name) + 2}) AS "${name}"`,
    );
    const matching = conditions.place(countedFindings(asked.filter));
    joins.push(`JOIN (SELECT s.id, f.* FROM insight_set s LEFT JOIN LATERAL (SELECT DISTINCT ${parts.join(', ')} FROM unnest(s.held) AS said
        WHERE said = ANY (${matching}::text[])) AS f ON true
      WHERE s.audience = ${view()} AND s.facet = 'finding' OFFSET 0) AS f ON f.id = g.finding`);
  }
  const keys = by.map((dimension, place) => {
    if (isOfFindings(dimension)) return `f."${dimension}"`;
    return isOfTime(dimension) ? periodOf('g.month', dimension) : `v${place}.value`;
  });
  const grouped = keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : '';
  return `SELECT ${[...namedKeys(keys), 'sum(g.n) AS events'].join(', ')} FROM (${counted}) AS g ${joins.join(' ')} ${grouped}`;
}

function codeOf(dimension: Dimension): string {
  return isOfFindings(dimension) ? 'finding' : codeColumnOf(dimension);
}

/**
 * What the viewer's closer audiences change: the cells of what is read there, less those of the rows for many that it
 * stands for; and by how much the number of events differs.
 */
export async function cellsOfCloser(
  query: ReleasedQuery,
  asked: Asked,
  by: readonly Dimension[],
): Promise<{ cells: GatheredCells[]; events: number }> {
  if (asked.sight.closer.length === 0) return { cells: [], events: 0 };
  const conditions = new Conditions();
  const { joins, keys } = dimensionSql(by, () => conditions.place(countedFindings(asked.filter)));
  const columns = columnsOf(by).map((name) => `e.${name}`);
  const select = (n: number) => `SELECT ${[...columns, `${n} AS n`].join(', ')}`;
  const grouped = keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : '';
  const isUnfiltered = Object.values(asked.filter).every((value) => value === undefined);
  const covered = isUnfiltered
    ? coveredIds(conditions, asked.sight)
    : `SELECT c.id ${codedRows(conditions, asked, 'covered')}`;
  const cells = `SELECT ${[...namedKeys(keys), 'sum(s.n) AS events'].join(', ')} FROM s ${joins.join(' ')} ${grouped}`;
  const sql = `WITH s AS MATERIALIZED (
      ${select(-1)} FROM insight_event e WHERE e.id IN (${covered})
      UNION ALL ${select(1)} ${closerRows(conditions, asked)})
    SELECT lead, others, events, NULL AS all FROM (${gathered(cells, by)}) AS own
    UNION ALL SELECT NULL, NULL, NULL, coalesce(sum(n), 0) FROM s`;
  const rows = await query<GatheredCells & { all: string | null }>(sql, conditions.parameters);
  const own = rows.filter((row) => row.all === null && row.events !== null);
  return { cells: own, events: Number(rows.find((row) => row.all !== null)?.all ?? 0) };
}
