import { type CodedCondition, codedOf } from './coded-filter';
import {
  type Condition,
  Conditions,
  type IncidentFilter,
  type Reach,
  type Sight,
  TIME_NAMES,
  conditionsOf,
  sightOf,
  timesPass,
} from './event-filter';
import type { ReleasedQuery } from './released-reader';

/** What more rows than these match is found sooner by walking along the order than by collecting them. */
const COLLECTED_MAX = 4_000;
/** How many rows are walked past before what matches is sought in the whole view. */
const WALKED_MAX = 8_000;
/**
 * The same where words are asked for, which take longer to collect: three times as far as a page is expected to reach, up
 * to this. The planner knows how frequent words are, and not which of them come together.
 */
const WALKED_FOR_WORDS_MAX = 24_000;
const PAGE_ROWS = 21;
/** What the planner says of a word that it knows nothing of: half a percent. */
const UNKNOWN_SHARE_MAX = 0.0051;
const WORDS_GUESSED_MAX = 16;
const REACH_FACTOR = 3;
/** Rows of a time that holds no more than these are looked through, in whichever order they are wanted. */
const OF_TIME_MAX = 20_000;

/** How rows of the view for many are found: along their order, by the index of terms, or among all numbered rows. */
type Way = 'walk' | 'collect' | 'scan';

/** A filter as one viewer asks it. */
export interface Asked {
  readonly sight: Sight;
  readonly filter: IncidentFilter;
  readonly conditions: readonly Condition[];
  /** The conditions on values in the numbers of the view for many. */
  readonly coded: readonly CodedCondition[];
  /** How many rows the view for many has. */
  readonly total: number;
  /** Whether few rows hold the values alone, whatever the words. */
  readonly isOfFewValues: boolean;
  readonly way: Way;
  readonly walkedMax: number;
}

type Wanted = Pick<Asked, 'filter' | 'conditions'>;

/** What is asked of words. */
export function wordsOf({ conditions }: Pick<Asked, 'conditions'>): Condition[] {
  return conditions.filter((condition) => 'words' in condition);
}

/** Whether a time is asked for. */
export function isTimed({ filter }: Pick<Asked, 'filter'>): boolean {
  return TIME_NAMES.some((name) => filter[name] !== undefined);
}

/** Whether numbered rows hold all that a filter asks: not words, and not whether a State answered. */
export function isCoded(asked: Wanted): boolean {
  return wordsOf(asked).length === 0 && asked.filter.unansweredMonths === undefined;
}

/** Reads a page: by walking where much seems to match, and in the whole view where that did not fill it. */
export async function pageOf<Row>(
  asked: Asked,
  length: number,
  read: (asked: Asked) => Promise<Row[]>,
): Promise<Row[]> {
  const rows = await read(asked);
  const isPastRows = asked.conditions.length > 0 || isTimed(asked) || asked.sight.closer.length > 0;
  const mayBeCut = asked.way === 'walk' && isPastRows && asked.total > asked.walkedMax;
  if (!mayBeCut || rows.length >= length) return rows;
  return read({ ...asked, way: wordsOf(asked).length > 0 ? 'collect' : 'scan' });
}

/** Reads whose rows the viewer of the query reads, and how much of them would match. */
export async function askedBy(
  query: ReleasedQuery,
  filter: IncidentFilter,
  reach: Reach = 'own',
): Promise<Asked> {
  const sight = await withRows(query, await sightOf(query, reach));
  const conditions = conditionsOf(filter);
  const { total, coded } = await codedOf(query, sight, conditions);
  const expected = coded.reduce((rows, { events }) => (rows * events) / Math.max(1, total), total);
  const isOfFewValues = expected <= COLLECTED_MAX && coded.length > 0;
  const asked = { sight, filter, conditions, coded, total, isOfFewValues, walkedMax: WALKED_MAX };
  if (isOfFewValues) return { ...asked, way: 'collect' };
  if (filter.text === undefined)
    return { ...asked, way: (await isOfShortTime(query, asked)) ? 'scan' : 'walk' };
  return { ...asked, ...(await wayOfWords(query, asked, filter.text, expected / Math.max(1, total))) };
}

/** Whether the times that are asked for hold few rows: an index finds those, whatever the order and the values. */
async function isOfShortTime(query: ReleasedQuery, asked: Omit<Asked, 'way'>): Promise<boolean> {
  if (!isTimed(asked) || !isCoded(asked)) return false;
  const conditions = new Conditions();
  const parts = [
    `c.audience = ${conditions.place(asked.sight.view)}`,
    ...timesPass(conditions, asked.filter, 'c'),
  ];
  const [found] = await query<{ n: string }>(
    `SELECT count(*) AS n FROM (SELECT FROM insight_coded c WHERE ${parts.join(' AND ')} LIMIT ${OF_TIME_MAX + 1}) AS of_time`,
    conditions.parameters,
  );
  return Number(found?.n) <= OF_TIME_MAX;
}

/** The same sight, of closer audiences those alone in which there is anything. */
async function withRows(query: ReleasedQuery, sight: Sight): Promise<Sight> {
  if (sight.closer.length === 0) return sight;
  const rows = await query<{ audience: string }>(
    `SELECT audience FROM unnest($1::text[]) AS own (audience)
      WHERE EXISTS (SELECT FROM insight_event e WHERE e.audience = own.audience) ORDER BY audience`,
    [sight.closer],
  );
  return { ...sight, closer: rows.map(({ audience }) => audience) };
}

/**
 * Where words are asked for: along the order where they are frequent enough together to fill a page soon, otherwise from
 * the index. The planner knows how many rows hold a frequent word. Of any other it only says that it is not frequent, and
 * those are counted, as far as it matters. Of a word with a hyphen the parts are words too.
 */
async function wayOfWords(
  query: ReleasedQuery,
  { sight, total, conditions }: Omit<Asked, 'way'>,
  text: string,
  share: number,
): Promise<Pick<Asked, 'way' | 'walkedMax'>> {
  const guesses = await query<{ n: string; is_known: boolean }>(
    `WITH word AS (SELECT lexeme FROM unnest(to_tsvector('simple', $2)) WHERE lexeme NOT LIKE '%-%' LIMIT ${WORDS_GUESSED_MAX})
     SELECT n, n > ${UNKNOWN_SHARE_MAX} * (SELECT reltuples FROM pg_class WHERE oid = 'insight_terms'::regclass) AS is_known
       FROM word, LATERAL insight_match_estimate($1, jsonb_build_array(jsonb_build_object('words', lexeme))) AS n`,
    [sight.view, text],
  );
  const together = guesses.reduce((rows, { n }) => rows * Math.min(1, Number(n) / Math.max(1, total)), share);
  const far = Math.ceil((REACH_FACTOR * PAGE_ROWS) / Math.max(together, 1e-9));
  if (guesses.every((guess) => guess.is_known))
    return far > WALKED_FOR_WORDS_MAX
      ? { way: 'collect', walkedMax: WALKED_MAX }
      : { way: 'walk', walkedMax: Math.max(far, WALKED_MAX) };
  const [count] = await query<{ n: string }>('SELECT insight_match_count($1, $2, $3) AS n', [
    sight.view,
    JSON.stringify(conditions),
    COLLECTED_MAX + 1,
  ]);
  return { way: Number(count?.n) > COLLECTED_MAX ? 'walk' : 'collect', walkedMax: WALKED_MAX };
}
