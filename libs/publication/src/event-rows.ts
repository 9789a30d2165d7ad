import { type Asked, isCoded, isTimed, wordsOf } from './asked';
import { codesPass } from './coded-filter';
import { type Condition, Conditions, type Sight, timesPass } from './event-filter';
import type { ReleasedQuery } from './released-reader';

/** Where rows are found, and what they have to pass, as SQL. */
export interface Found {
  readonly from: string;
  readonly parts: string[];
}

/** The numbered rows of the view for many that pass, with their events. */
export function byNumbers(conditions: Conditions, asked: Asked): Found {
  const view = conditions.place(asked.sight.view);
  const times = isCoded(asked) ? timesPass(conditions, asked.filter, 'c') : [];
  return {
    from: 'insight_coded c JOIN insight_event e ON e.id = c.id',
    parts: [`c.audience = ${view}`, `e.audience = ${view}`, ...codesPass(conditions, asked.coded), ...times],
  };
}

/** Whether rows `t` of terms hold the words. */
export function wordsPass(conditions: Conditions, audience: string, words: readonly Condition[]): string {
  return `t.terms @@ insight_query(${audience}, ${conditions.place(JSON.stringify(words))}::jsonb)`;
}

/** The rows of one audience by the index of terms: by values where few rows hold them, and then by words. */
export function byTerms(conditions: Conditions, asked: Asked, audience: string): Found {
  const place = conditions.place(audience);
  const parts = [`e.audience = ${place}`];
  if (asked.conditions.length === 0) return { from: 'insight_event e', parts };
  const words = wordsOf(asked);
  const values = asked.conditions.filter((condition) => !words.includes(condition));
  const isByValues = asked.isOfFewValues && words.length > 0;
  const terms = `${conditions.place(JSON.stringify(isByValues ? values : asked.conditions))}::jsonb`;
  const from = `insight_matches(${place}, ${terms}, NULL) AS matching (id) JOIN insight_event e ON e.id = matching.id`;
  if (!isByValues) return { from, parts };
  return {
    from: `${from} JOIN insight_terms t ON t.id = e.id`,
    parts: [...parts, wordsPass(conditions, place, words)],
  };
}

/** Which rows are of the viewer's closer audiences, in the words of the index that holds them and nothing else. */
export function isCloser(conditions: Conditions, row: string, { closer }: Pick<Sight, 'closer'>): string {
  return `${row}.audience = ANY (${conditions.place(closer)}::text[]) AND ${row}.audience NOT IN ('public', 'participants')`;
}

/** The rows of the view for many that stand for a report which the viewer reads in a closer rendition. Only participants do. */
export function coveredIds(conditions: Conditions, sight: Sight): string {
  return `SELECT s.covers FROM insight_event s WHERE ${isCloser(conditions, 's', sight)} AND s.covers IS NOT NULL`;
}

/** In which order closer renditions of one event stand for it: the fullest; of two as full, the earlier. */
export const RANK = (row: string): string =>
  `-${row}.fullness, ${row}.audience, ${row}.created, ${row}.rendition_id`;

/** The rows `e` of the view for many that pass the filter and that no closer one stands for, as FROM and WHERE. */
export function viewRows(conditions: Conditions, asked: Asked): string {
  const { sight, filter } = asked;
  const isUnfiltered = asked.conditions.length === 0;
  const { from, parts } =
    isUnfiltered || asked.way === 'collect' || wordsOf(asked).length > 0
      ? byTerms(conditions, asked, sight.view)
      : byNumbers(conditions, asked);
  const own = sight.closer.length > 0 ? [`e.id NOT IN (${coveredIds(conditions, sight)})`] : [];
  return `FROM ${from} WHERE ${[...parts, ...timesPass(conditions, filter), ...own].join(' AND ')}`;
}

/**
 * The rows `e` of the closer audiences that pass the filter, for each event the foremost alone, as FROM and WHERE. Every
 * closer row is of one report. Which are foremost is found before anything else of them is read.
 */
export function closerRows(conditions: Conditions, asked: Asked): string {
  const { sight } = asked;
  const matching =
    () => `e.id IN (SELECT m.id FROM unnest(${conditions.place(sight.closer)}::text[]) AS own (audience),
    insight_matches(own.audience, ${conditions.place(JSON.stringify(asked.conditions))}::jsonb, NULL) AS m (id))`;
  const parts = [
    'f.among_event = 1 AND f.among_reports = 1',
    ...(asked.conditions.length > 0 ? [matching()] : []),
    ...timesPass(conditions, asked.filter),
  ];
  return `FROM (SELECT s.id, row_number() OVER (PARTITION BY s.event_id ORDER BY ${RANK('s')}) AS among_event,
      row_number() OVER (PARTITION BY s.lineage ORDER BY ${RANK('s')}) AS among_reports
      FROM insight_event s WHERE ${isCloser(conditions, 's', sight)}) AS f
    JOIN insight_event e ON e.id = f.id WHERE ${parts.join(' AND ')}`;
}

/** Every row that stands for an event in the viewer's sight, each event once, as a query of `columns` of `e`. */
export function everyRow(conditions: Conditions, asked: Asked, columns = 'e.*'): string {
  const rows = [
    viewRows(conditions, asked),
    ...(asked.sight.closer.length > 0 ? [closerRows(conditions, asked)] : []),
  ];
  return rows.map((from) => `SELECT ${columns} ${from}`).join(' UNION ALL ');
}

/** The numbered rows `c` of the view for many that pass the filter, as FROM and WHERE; or those of them that a closer one stands for. */
export function codedRows(conditions: Conditions, asked: Asked, which: 'all' | 'covered' = 'all'): string {
  const parts = [
    `c.audience = ${conditions.place(asked.sight.view)}`,
    ...codesPass(conditions, asked.coded),
    ...timesPass(conditions, asked.filter, 'c'),
    ...(which === 'covered' ? [`c.id IN (${coveredIds(conditions, asked.sight)})`] : []),
  ];
  return `FROM insight_coded c WHERE ${parts.join(' AND ')}`;
}

/** How many rows of the view for many pass a filter that numbered rows hold, whoever reads closer. */
export async function countInView(query: ReleasedQuery, asked: Asked): Promise<number> {
  return countEvents(query, { ...asked, sight: { ...asked.sight, closer: [] } });
}

/** How many events the viewer may see that pass the filter. */
export async function countEvents(query: ReleasedQuery, asked: Asked): Promise<number> {
  const conditions = new Conditions();
  const { sight } = asked;
  const [all, covered] = viewCounts(conditions, asked);
  const closer = sight.closer.length > 0 ? [`(SELECT count(*) ${closerRows(conditions, asked)})`] : [];
  const rows = await query<{ n: string }>(
    `SELECT ${[`${all}::bigint`, ...closer].join(' + ')} - ${sight.closer.length > 0 ? covered() : '0'} AS n`,
    conditions.parameters,
  );
  return Number(rows[0]?.n ?? 0);
}

/** How many rows of the view for many pass the filter, and how many of them are not counted because a closer one is. */
function viewCounts(conditions: Conditions, asked: Asked): readonly [string, () => string] {
  const { sight, total, coded } = asked;
  if (isCoded(asked)) {
    // Of one condition or none it is written down.
    const known = isTimed(asked) || coded.length > 1 ? undefined : (coded[0]?.events ?? total);
    const all =
      known === undefined ? `(SELECT count(*) ${codedRows(conditions, asked)})` : conditions.place(known);
    return [all, () => `(SELECT count(*) ${codedRows(conditions, asked, 'covered')})`];
  }
  if (isTimed(asked)) {
    // Rows that a closer one stands for are not among these.
    return [`(SELECT count(*) ${viewRows(conditions, asked)})`, () => '0'];
  }
  const terms = conditions.place(JSON.stringify(asked.conditions));
  const view = conditions.place(sight.view);
  return [
    `insight_match_count(${view}, ${terms}, NULL)`,
    () => `(SELECT count(*) FROM insight_terms t WHERE t.id IN (${coveredIds(conditions, sight)})
      AND t.terms @@ insight_query(${view}, ${terms}::jsonb))`,
  ];
}
