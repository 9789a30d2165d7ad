import { type Asked, isTimed, wordsOf } from './asked';
import { codesPass } from './coded-filter';
import { type Conditions, type IncidentFilter, type Sight, timesPass } from './event-filter';
import { RANK, byNumbers, byTerms, isCloser, wordsPass } from './event-rows';

/** In which order rows `e` are walked, and after which, as SQL. */
export interface Walk {
  /** What the order is by. */
  readonly key: string;
  readonly order: string;
  readonly after: string;
  /** Which filters on times are limits of the order. */
  readonly time?: 'occurred' | 'added';
}

/** What is read of the rows of a page. */
const PAGE_COLUMNS = `e.id, e.event_id, e.rendition_id, e.incident_id, e.audience, e.lineage, e.fullness, e.created, e.published_at,
  e.occurred_at, e.has_response, e.responded_on, e.findings`;

/**
 * The rows `e` of one audience for a page, as FROM and WHERE, and the key to sort them by: those that pass the filter and
 * that no closer rendition in the viewer's sight stands for.
 */
export function pageRows(
  conditions: Conditions,
  asked: Asked,
  audience: string,
  walk: Walk,
): { rows: string; key: string } {
  const { sight } = asked;
  if (audience === sight.view) return { rows: viewPage(conditions, asked, walk), key: 'e.walked_key' };
  const { from, parts } = byTerms(conditions, asked, audience);
  const within = [...parts, walk.after, ...timesPass(conditions, asked.filter)].join(' AND ');
  const isForemost = foremost(conditions, sight);
  return {
    rows: `FROM (SELECT ${PAGE_COLUMNS}, ${walk.key} AS walked_key FROM ${from} WHERE ${within} ORDER BY ${walk.order} OFFSET 0) AS e
      JOIN LATERAL (SELECT WHERE ${isForemost} OFFSET 0) AS look ON true WHERE true`,
    key: 'e.walked_key',
  };
}

/**
 * Rows of the view for many in their order. What is asked of each is asked no further than the page reaches: the offsets
 * keep PostgreSQL from joining it otherwise, whatever seems cheaper.
 */
function viewPage(conditions: Conditions, asked: Asked, walk: Walk): string {
  const { sight, filter, way } = asked;
  const isWalked = way === 'walk';
  const { from, parts } = isWalked
    ? { from: 'insight_event e', parts: [`e.audience = ${conditions.place(sight.view)}`] }
    : way === 'collect' || wordsOf(asked).length > 0
      ? byTerms(conditions, asked, sight.view)
      : byNumbers(conditions, asked);
  const within = [...parts, ...limitsOf(conditions, filter, walk), walk.after].join(' AND ');
  const most = isWalked ? `LIMIT ${asked.walkedMax}` : 'OFFSET 0';
  const looks = [
    ...(isWalked ? looksOf(conditions, asked) : []),
    ...(sight.closer.length > 0 ? [`SELECT WHERE ${uncovered(conditions, sight)}`] : []),
  ].map((look, place) => `JOIN LATERAL (${look} OFFSET 0) AS look${place} ON true`);
  const times = isTimed(asked) ? `WHERE ${timesPass(conditions, filter).join(' AND ')}` : 'WHERE true';
  return `FROM (SELECT ${PAGE_COLUMNS}, ${walk.key} AS walked_key FROM ${from} WHERE ${within} ORDER BY ${walk.order} ${most}) AS e
    ${looks.join(' ')} ${times}`;
}

/** What a row that is walked by has to pass, each as a query that gives a row where it does. */
function looksOf(conditions: Conditions, asked: Asked): string[] {
  const { sight, coded } = asked;
  const words = wordsOf(asked);
  const looks: string[] = [];
  if (coded.length > 0) {
    const codes = [`c.audience = ${conditions.place(sight.view)}`, ...codesPass(conditions, coded)];
    looks.push(`SELECT FROM insight_coded c WHERE c.id = e.id AND ${codes.join(' AND ')}`);
  }
  if (words.length > 0) {
    const pass = wordsPass(conditions, conditions.place(sight.view), words);
    looks.push(`SELECT FROM insight_terms t WHERE t.id = e.id AND ${pass}`);
  }
  return looks;
}

/** The filters on times that are limits of the order itself: what they cut off is not walked past. */
function limitsOf(conditions: Conditions, filter: IncidentFilter, { key, time }: Walk): string[] {
  const { occurredFrom, occurredTo, addedAfter } = filter;
  const limits: readonly (readonly [string, Date | undefined])[] = [
    ['>', time === 'added' ? addedAfter : undefined],
    ['>=', time === 'occurred' ? occurredFrom : undefined],
    ['<', time === 'occurred' ? occurredTo : undefined],
  ];
  return limits.flatMap(([operator, date]) =>
    date === undefined ? [] : [`${key} ${operator} ${conditions.place(date)}::timestamptz`],
  );
}

/** Whether the viewer reads none of the reports of a row `e` of the view for many in a closer rendition. */
function uncovered(conditions: Conditions, sight: Sight): string {
  return `NOT EXISTS (SELECT FROM insight_event s WHERE s.covers = e.id AND ${isCloser(conditions, 's', sight)} OFFSET 0)`;
}

/** Whether a closer rendition `e` is the foremost of its event in sight. */
function foremost(conditions: Conditions, sight: Sight): string {
  const isBefore = `${isCloser(conditions, 'b', sight)} AND (${RANK('b')}) < (${RANK('e')})`;
  return `NOT EXISTS (SELECT FROM insight_event b WHERE b.event_id = e.event_id AND ${isBefore} OFFSET 0)
    AND NOT EXISTS (SELECT FROM insight_event b WHERE b.lineage = e.lineage AND ${isBefore} OFFSET 0)`;
}
