import {
  type Condition,
  Conditions,
  type IncidentFilter,
  type Reach,
  type Sight,
  TIME_NAMES,
  addTimes,
  conditionsOf,
  sightOf,
} from './event-filter';
import type { ReleasedQuery } from './released-reader';

/** What more rows than these match is found sooner by walking along the order than by collecting them. */
const COLLECTED_MAX = 4_000;
/** How many rows are walked past before what matches is collected all the same. */
const WALKED_MAX = 8_000;

/** In which order rows `e` are walked, and after which, as SQL. */
export interface Walk {
  readonly order: string;
  readonly after: string;
  /** Whether the order is by date: then what a filter on times cuts off is not walked past. */
  readonly isByDate: boolean;
}

/** A filter as one viewer asks it. */
export interface Asked {
  readonly sight: Sight;
  readonly filter: IncidentFilter;
  readonly conditions: readonly Condition[];
  /** Whether so many rows seem to match that a page of them is near wherever one looks. */
  readonly isCommon: boolean;
}

/** Reads a page: by walking where much seems to match, and by collecting where that did not fill it. */
export async function pageOf<Row>(
  asked: Asked,
  length: number,
  read: (asked: Asked) => Promise<Row[]>,
): Promise<Row[]> {
  const rows = await read(asked);
  const isWalkedShort = asked.isCommon && asked.conditions.length > 0 && rows.length < length;
  return isWalkedShort ? read({ ...asked, isCommon: false }) : rows;
}

/** Reads whose rows the viewer of the query reads, and how much of them would match. */
export async function askedBy(
  query: ReleasedQuery,
  filter: IncidentFilter,
  reach: Reach = 'own',
): Promise<Asked> {
  const sight = await sightOf(query, reach);
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return { sight, filter, conditions, isCommon: true };
  const rows = await query<{ n: string }>('SELECT insight_match_estimate($1, $2) AS n', [
    sight.view,
    JSON.stringify(conditions),
  ]);
  return { sight, filter, conditions, isCommon: Number(rows[0]?.n) > COLLECTED_MAX };
}

/**
 * The rows `e` of one audience that pass the filter and that no closer rendition in the viewer's sight stands for, as
 * FROM and WHERE. For a page of what is common the rows are looked at one by one in their order, so many and no more;
 * otherwise what matches is collected.
 */
export function rowsOf(conditions: Conditions, asked: Asked, audience: string, walk: Walk | 'whole'): string {
  const { sight, filter } = asked;
  const place = conditions.place(audience);
  const parts = [`e.audience = ${place}`];
  const extent = walk === 'whole' ? 'whole' : 'page';
  const before = conditions.texts.length;
  addTimes(conditions, filter);
  const times = conditions.texts.splice(before);
  const cut = walk !== 'whole' && walk.isByDate ? times : [];
  const from = addTerms(conditions, asked, parts, { audience, place, walk, cut });
  parts.push(...times);
  if (sight.closer.length > 0)
    parts.push(
      audience === sight.view ? uncovered(conditions, asked, extent) : foremost(conditions, sight.closer),
    );
  return `FROM ${from} WHERE ${parts.join(' AND ')}`;
}

function addTerms(
  conditions: Conditions,
  { conditions: wanted, sight, isCommon }: Asked,
  parts: string[],
  {
    audience,
    place,
    walk,
    cut,
  }: { audience: string; place: string; walk: Walk | 'whole'; cut: readonly string[] },
): string {
  if (wanted.length === 0) return 'insight_event e';
  const terms = `${conditions.place(JSON.stringify(wanted))}::jsonb`;
  if (walk !== 'whole' && isCommon && audience === sight.view) {
    parts.push(`t.terms @@ insight_query(${place}, ${terms})`);
    return `(SELECT e.* FROM insight_event e WHERE ${[`e.audience = ${place}`, walk.after, ...cut].join(' AND ')} ORDER BY ${walk.order} LIMIT ${WALKED_MAX}) AS e
      JOIN insight_terms t ON t.id = e.id`;
  }
  return `insight_matches(${place}, ${terms}, NULL) AS matching (id) JOIN insight_event e ON e.id = matching.id`;
}

/** Rows of the view for many, none of whose reports the viewer reads in a closer rendition. */
function uncovered(conditions: Conditions, { sight }: Asked, extent: 'page' | 'whole'): string {
  if (extent === 'whole') return `e.id NOT IN (${coveredIds(conditions, sight)})`;
  const closer = conditions.place(sight.closer);
  return `NOT EXISTS (SELECT FROM insight_report mine JOIN insight_report s ON s.lineage = mine.lineage AND s.audience = ANY (${closer})
    WHERE mine.id = e.id)`;
}

/** The rows of the view for many that stand for a report which the viewer reads in a closer rendition. */
export function coveredIds(conditions: Conditions, { view, closer }: Sight): string {
  return `SELECT m.id FROM insight_report s JOIN insight_report m ON m.lineage = s.lineage AND m.audience = ${conditions.place(view)}
    WHERE s.audience = ANY (${conditions.place(closer)})`;
}

/** Of the closer renditions of one event in sight, the fullest; of two as full, the earlier. */
function foremost(conditions: Conditions, closer: readonly string[]): string {
  const audiences = conditions.place(closer);
  const rank = (row: string) => `(-${row}.fullness, ${row}.audience, ${row}.created, ${row}.rendition_id)`;
  return `NOT EXISTS (SELECT FROM insight_event b WHERE b.event_id = e.event_id AND b.audience = ANY (${audiences}) AND ${rank('b')} < ${rank('e')})
    AND NOT EXISTS (SELECT FROM insight_report mine JOIN insight_report s ON s.lineage = mine.lineage AND s.audience = ANY (${audiences})
      JOIN insight_event b ON b.id = s.id WHERE mine.id = e.id AND ${rank('b')} < ${rank('e')})`;
}

/** Every row that stands for an event in the viewer's sight, each event once, as a query of `columns` of `e`. */
export function everyRow(conditions: Conditions, asked: Asked, columns = 'e.*'): string {
  return [asked.sight.view, ...asked.sight.closer]
    .map((audience) => `SELECT ${columns} ${rowsOf(conditions, asked, audience, 'whole')}`)
    .join(' UNION ALL ');
}

/** How many events the viewer may see that pass the filter. */
export async function countEvents(query: ReleasedQuery, asked: Asked): Promise<number> {
  const conditions = new Conditions();
  const { sight, filter, conditions: wanted } = asked;
  const isTimed = TIME_NAMES.some((name) => filter[name] !== undefined);
  if (isTimed) {
    const rows = await query<{ n: string }>(
      `SELECT count(*) AS n FROM (${everyRow(conditions, asked, '1')}) AS row`,
      conditions.parameters,
    );
    return Number(rows[0]?.n ?? 0);
  }
  const view = conditions.place(sight.view);
  const all =
    wanted.length > 0
      ? `insight_match_count(${view}, ${conditions.place(JSON.stringify(wanted))}, NULL)`
      : `(SELECT coalesce(sum(events), 0) FROM insight_cell WHERE audience = ${view} AND shape = 'all' AND catalogue = '')`;
  const closer = sight.closer.map(
    (audience) => `(SELECT count(*) ${rowsOf(conditions, asked, audience, 'whole')})`,
  );
  const rows = await query<{ n: string }>(
    `SELECT ${[all, ...closer].join(' + ')} - ${coveredCount(conditions, asked)} AS n`,
    conditions.parameters,
  );
  return Number(rows[0]?.n ?? 0);
}

/** How many rows of the view for many pass the filter and are not counted, because a closer one is. */
function coveredCount(conditions: Conditions, { sight, conditions: wanted }: Asked): string {
  if (sight.closer.length === 0) return '0';
  const terms =
    wanted.length > 0
      ? `AND t.terms @@ insight_query(${conditions.place(sight.view)}, ${conditions.place(JSON.stringify(wanted))}::jsonb)`
      : '';
  return `(SELECT count(DISTINCT t.id) FROM insight_terms t WHERE t.id IN (${coveredIds(conditions, sight)}) ${terms})`;
}
