import { Problem } from '@app/problem';
import {
  Conditions,
  type IncidentFilter,
  type Reach,
  type ReleasedQuery,
  askedBy,
  everyRow,
} from '@app/publication';
import { type Dimension, columnOf, dimensionSql, isOfFindings, isOfTime } from './dimension';
import { columnsOf, countedFindings, sourceOf, withCatalogue } from './source';

/** How many pairs are told at most: the most frequent. */
export const PAIRS_MAX = 2_000;
/** How many cells of sums are told at most. */
export const CELLS_MAX = 20_000;

/** How far an answer looks, and how many rows it tells at most. */
interface Extent {
  readonly reach?: Reach | undefined;
  readonly rowsMax?: number;
}

/** Rows of an answer, and whether there are more than may be told. */
export interface CutRows<Row> {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

/** Two values of one dimension that stand in the same event. */
export interface ValuePair {
  readonly first: string;
  readonly second: string;
  readonly events: number;
}

/**
 * How often two values of a dimension stand in one event, most often first.
 * @throws Problem `invalid-input` for a dimension of time: an event has one.
 */
export async function pairsOf(
  query: ReleasedQuery,
  filter: IncidentFilter,
  of: Dimension,
  { reach, rowsMax = PAIRS_MAX }: Extent = {},
): Promise<CutRows<ValuePair>> {
  if (isOfTime(of)) throw new Problem('invalid-input', 'An event has one time: nothing stands beside it.');
  const named = withCatalogue(filter);
  const asked = await askedBy(query, named, reach);
  const conditions = new Conditions();
  const source = sourceOf(conditions, asked, [of]);
  const values = isOfFindings(of)
    ? `ARRAY(SELECT DISTINCT split_part(said, ' ', ${['principle', 'relation', 'certainty'].indexOf(of) + 2})
         FROM unnest(s.findings) AS said WHERE said = ANY (${conditions.place(countedFindings(named))}::text[]))`
    : `s.${columnOf(of)}`;
  const rows = await query<{ first: string; second: string; events: string }>(
    `SELECT a AS first, b AS second, sum(n) AS events
       FROM (SELECT s.n, ${values} AS held FROM ${source} AS s) AS event, unnest(held) AS a, unnest(held) AS b
      WHERE a < b GROUP BY a, b HAVING sum(n) <> 0 ORDER BY sum(n) DESC, a, b LIMIT ${conditions.place(rowsMax + 1)}`,
    conditions.parameters,
  );
  const pairs = rows.map(({ first, second, events }) => ({ first, second, events: Number(events) }));
  return { rows: pairs.slice(0, rowsMax), isCut: pairs.length > rowsMax };
}

/** How long it took from an event to the first attribution by somebody else, in days. */
export interface DelayAnswer {
  /** Events with both dates. */
  readonly events: number;
  /** Events for which no date of an attribution, or of the event itself, is recorded. */
  readonly notRecorded: number;
  /** Events whose attribution is dated before their first day: by a year or month alone, or wrongly. */
  readonly datedBefore: number;
  readonly medianDays: number | null;
  readonly quartileDays: readonly [number, number] | null;
  readonly distribution: readonly {
    readonly fromDays: number;
    readonly toDays: number | null;
    readonly events: number;
  }[];
}

const DELAY_STEPS_DAYS = [0, 31, 92, 183, 366, 731, 1_096] as const;

/** The time from event to attribution, for the events that pass the filter. */
export async function delayOf(
  query: ReleasedQuery,
  filter: IncidentFilter,
  reach?: Reach,
): Promise<DelayAnswer> {
  const asked = await askedBy(query, withCatalogue(filter), reach);
  const conditions = new Conditions();
  const rows = everyRow(conditions, asked, 'e.occurred_at, e.attributed_on');
  const steps = conditions.place([...DELAY_STEPS_DAYS]);
  const [row] = await query<{
    events: string;
    all: string;
    before: string;
    quartiles: number[] | null;
    steps: Record<string, number> | null;
  }>(
    `WITH delay AS MATERIALIZED (
       SELECT attributed_on - (occurred_at AT TIME ZONE 'UTC')::date AS days FROM (${rows}) AS e)
     SELECT count(*) FILTER (WHERE days >= 0) AS events, count(*) AS all, count(*) FILTER (WHERE days < 0) AS before,
       percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY days) FILTER (WHERE days >= 0) AS quartiles,
       (SELECT jsonb_object_agg(step, n) FROM (SELECT width_bucket(days, ${steps}::integer[]) AS step, count(*) AS n
          FROM delay WHERE days >= 0 GROUP BY 1) AS s) AS steps
       FROM delay`,
    conditions.parameters,
  );
  const events = Number(row?.events ?? 0);
  const datedBefore = Number(row?.before ?? 0);
  const [lower, median, upper] = row?.quartiles ?? [];
  return {
    events,
    datedBefore,
    notRecorded: Number(row?.all ?? 0) - events - datedBefore,
    medianDays: median ?? null,
    quartileDays: lower === undefined || upper === undefined ? null : [lower, upper],
    distribution: DELAY_STEPS_DAYS.map((fromDays, place) => ({
      fromDays,
      toDays: DELAY_STEPS_DAYS[place + 1] ?? null,
      events: row?.steps?.[String(place + 1)] ?? 0,
    })),
  };
}

/** The sum of a quantity over some events. Ends that are open or not recorded are left out of the sum. */
export interface MeasureRow {
  readonly values: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  /** Events for which the quantity is recorded, and those for which it is not. */
  readonly events: number;
  readonly notRecorded: number;
}

/** Sums of a quantity of incidents, such as `patients`, by dimensions. Money is summed in one currency alone. */
export async function measuresOf(
  query: ReleasedQuery,
  filter: IncidentFilter,
  {
    kind,
    currency,
    by,
  }: { readonly kind: string; readonly currency?: string | undefined; readonly by: readonly Dimension[] },
  { reach, rowsMax = CELLS_MAX }: Extent = {},
): Promise<CutRows<MeasureRow>> {
  const named = withCatalogue(filter);
  const asked = await askedBy(query, named, reach);
  const conditions = new Conditions();
  const columns = ['rendition_id', ...columnsOf(by)].map((name) => `e.${name}`).join(', ');
  const rows = everyRow(conditions, asked, columns);
  const { joins, keys, printed } = dimensionSql(by, () => conditions.place(countedFindings(named)));
  const names = keys.map((key, place) => `${key} AS k${place}`);
  const shown = printed.map((text, place) => `${text} AS v${place}`);
  const money = currency === undefined ? 'm.currency IS NULL' : `m.currency = ${conditions.place(currency)}`;
  const found = await query<Record<string, string | null>>(
    `SELECT ${[...shown, 'low', 'high', 'events', 'not_recorded'].join(', ')} FROM (
       SELECT ${[...names, 'sum(q.low) AS low', 'sum(q.high) AS high', 'count(q.measured) AS events', 'count(*) - count(q.measured) AS not_recorded'].join(', ')}
         FROM (${rows}) AS s LEFT JOIN LATERAL (
           SELECT true AS measured, max(m.low) AS low, max(m.high) AS high FROM incident_measure m
            WHERE m.rendition_id = s.rendition_id AND m.kind = ${conditions.place(kind)} AND ${money} HAVING count(*) > 0) AS q ON true ${joins.join(' ')}
        ${keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : ''}) AS cell
      ${by.length > 0 ? `ORDER BY ${by.map((_, place) => place + 1).join(', ')}` : ''} LIMIT ${conditions.place(rowsMax + 1)}`,
    conditions.parameters,
  );
  const cells = found
    .slice(0, rowsMax)
    .map((row) => ({
      values: by.map((_, place) => row[`v${place}`] ?? ''),
      low: row['low'] === null ? null : Number(row['low']),
      high: row['high'] === null ? null : Number(row['high']),
      events: Number(row['events']),
      notRecorded: Number(row['not_recorded']),
    }))
    .sort((a, b) => (a.values.join('\n') < b.values.join('\n') ? -1 : 1));
  return { rows: cells, isCut: found.length > rowsMax };
}

/** The ids of the events' renditions that pass a filter, in a stable order, at most `atMost`. */
export async function renditionsCounted(
  query: ReleasedQuery,
  filter: IncidentFilter,
  reach: Reach,
  atMost: number,
): Promise<string[]> {
  const asked = await askedBy(query, withCatalogue(filter), reach);
  const conditions = new Conditions();
  const rows = await query<{ rendition_id: string }>(
    `SELECT rendition_id FROM (${everyRow(conditions, asked, 'e.rendition_id')}) AS e ORDER BY rendition_id LIMIT ${conditions.place(atMost)}`,
    conditions.parameters,
  );
  return rows.map(({ rendition_id }) => rendition_id);
}
