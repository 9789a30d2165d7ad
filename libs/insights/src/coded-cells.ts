import {
  type Asked,
  Conditions,
  type ReleasedQuery,
  closerRows,
  codeColumnOf,
  codedRows,
  coveredIds,
} from '@app/publication';
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

/** A cell as it is read: the printed value of each dimension, and how many events it holds. */
export interface CountedCell {
  readonly values: readonly string[];
  readonly events: number;
}

/** Names the keys of a row, and reads them printed. */
function reading(by: readonly Dimension[], keys: readonly string[]): { named: string[]; printed: string[] } {
  return {
    named: keys.map((key, place) => `${key} AS k${place}`),
    printed: printedKeys(by).map((text, place) => `${text} AS v${place}`),
  };
}

function toCells(rows: readonly Record<string, unknown>[], by: readonly Dimension[]): CountedCell[] {
  const names = by.map((_, place) => `v${place}`);
  return rows.map((row) => ({
    values: names.map((name) => row[name] as string),
    events: Number(row['events']),
  }));
}

/** The cells of the view for many, from ready cells where there are any and from numbered rows otherwise: `most` at most. */
export async function cellsInView(
  query: ReleasedQuery,
  asked: Asked,
  by: readonly Dimension[],
  most: number,
): Promise<CountedCell[]> {
  const conditions = new Conditions();
  const shape = readyShapeOf(asked.filter, by);
  const cells =
    shape === undefined ? fromNumbers(conditions, asked, by) : cellsOf(conditions, asked, shape, by);
  const { printed } = reading(by, []);
  const sql = `SELECT ${[...printed, 'events'].join(', ')} FROM (${cells}) AS cell LIMIT ${most}`;
  // The planner thinks that row-level security leaves little, and would look each cell up in each set.
  await query(`SELECT set_config('enable_nestloop', 'off', true)`);
  const rows = await query<Record<string, string>>(sql, conditions.parameters);
  await query(`SELECT set_config('enable_nestloop', 'on', true)`);
  return toCells(rows, by);
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
  const { named } = reading(by, keys);
  const grouped = keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : '';
  return `SELECT ${[...named, 'sum(g.n) AS events'].join(', ')} FROM (${counted}) AS g ${joins.join(' ')} ${grouped}`;
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
): Promise<{ cells: CountedCell[]; events: number }> {
  if (asked.sight.closer.length === 0) return { cells: [], events: 0 };
  const conditions = new Conditions();
  const { joins, keys } = dimensionSql(by, () => conditions.place(countedFindings(asked.filter)));
  const columns = columnsOf(by).map((name) => `e.${name}`);
  const select = (n: number) => `SELECT ${[...columns, `${n} AS n`].join(', ')}`;
  const { named, printed } = reading(by, keys);
  const grouped = keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : '';
  const isUnfiltered = Object.values(asked.filter).every((value) => value === undefined);
  const covered = isUnfiltered
    ? coveredIds(conditions, asked.sight)
    : `SELECT c.id ${codedRows(conditions, asked, 'covered')}`;
  const sql = `WITH s AS MATERIALIZED (
      ${select(-1)} FROM insight_event e WHERE e.id IN (${covered})
      UNION ALL ${select(1)} ${closerRows(conditions, asked)})
    SELECT ${[...printed, 'events', 'false AS is_all'].join(', ')} FROM (
      SELECT ${[...named, 'sum(s.n) AS events'].join(', ')} FROM s ${joins.join(' ')} ${grouped}) AS cell
    UNION ALL SELECT ${[...by.map(() => 'NULL'), 'coalesce(sum(n), 0)', 'true'].join(', ')} FROM s`;
  const rows = await query<{ events: string; is_all: boolean }>(sql, conditions.parameters);
  const [own, all] = [rows.filter((row) => !row.is_all), rows.find((row) => row.is_all)];
  return { cells: toCells(own, by), events: Number(all?.events ?? 0) };
}
