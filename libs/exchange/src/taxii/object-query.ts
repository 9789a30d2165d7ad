import type { ReleasedQuery } from '@app/publication';
import { TAXII_LIMITS } from './limits';
import type { Listing, ObjectFilter } from './object-filter';

/** A part of a collection: all of it, or one object of it. */
export interface Part {
  readonly collectionId: string;
  readonly objectId?: string;
}

/** What is read of a part: later than `after` and no later than `until`, at most so many items. */
export interface Window {
  readonly filter: ObjectFilter;
  /** A moment, or `-infinity`. */
  readonly after: string;
  /** A moment, or `infinity`. */
  readonly until: string;
  readonly limit: number;
}

/** Items as they go out (UTF-8, with commas between them), and when the first and the last were added. */
export interface Items {
  readonly bytes: Buffer;
  readonly count: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly more: boolean;
}

interface PageRow {
  /** Nothing where the items are too large together. */
  readonly text: string | null;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly more: boolean | null;
}

const MOMENT = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/**
 * A version as its object spells it: to the millisecond, unless it says more (STIX 2.1 section 3.2). What has none of its
 * own has the moment at which it was added, as `date_added` spells it.
 */
const VERSION = `regexp_replace(${MOMENT('o.version')}, CASE WHEN o.version = o.added_at THEN '$^' ELSE '000Z$' END, 'Z')`;
/** How each endpoint prints an item. Objects are stored as they go out. */
const ITEM: Readonly<Record<Listing, string>> = {
  objects: 'o.bytes',
  object: 'o.bytes',
  manifest: `concat('{"id":', to_json(o.object_id), ',"date_added":"', ${MOMENT('o.added_at')}, '","version":"', ${VERSION},
    '","media_type":"application/stix+json;version=', o.spec_version, '"}')`,
  versions: `concat('"', ${VERSION}, '"')`,
};
/** The latest version of STIX that a collection can hold; for an object that has it, it is the latest. */
const LATEST_SPEC = '2.1';

/**
 * A page of a part, oldest first (section 3.4), in one statement as the viewer: bounded by a number of items and by
 * bytes, without a look into any of them.
 */
export async function findItems(
  query: ReleasedQuery,
  part: Part,
  listing: Listing,
  window: Window,
): Promise<Items> {
  const { sql, parameters } = conditionsOf(part, listing, window);
  const rows = await query<PageRow>(
    `SELECT text, count, ${MOMENT('first_at')} AS first, ${MOMENT('last_at')} AS last,
            EXISTS (SELECT FROM collection_object o WHERE o.added_at > last_at AND ${sql}) AS more
       FROM (SELECT CASE WHEN sum(bytes) <= ${TAXII_LIMITS.pageBytesMax} OR count(*) <= 1 THEN string_agg(item, ',') END AS text,
                    count(*)::integer AS count, min(added_at) AS first_at, max(added_at) AS last_at
               FROM (SELECT o.added_at, ${ITEM[listing]} AS item, octet_length(o.bytes) AS bytes
                       FROM collection_object o WHERE ${sql} ORDER BY o.added_at LIMIT ${window.limit}) AS read) AS page`,
    parameters,
  );
  const { text, count, first, last, more } = rows[0]!;
  if (count > 0 && text === null) return findFewer(query, part, listing, window);
  return {
    bytes: Buffer.from(text ?? ''),
    count,
    first: first ?? undefined,
    last: last ?? undefined,
    more: more ?? false,
  };
}

/** A page that holds as many items as there is room for, at least one: those that were asked for are too large together. */
async function findFewer(query: ReleasedQuery, part: Part, listing: Listing, window: Window): Promise<Items> {
  const { sql, parameters } = conditionsOf(part, listing, window);
  const rows = await query<{ limit: number }>(
    `SELECT greatest(1, count(*) FILTER (WHERE bytes <= ${TAXII_LIMITS.pageBytesMax}))::integer AS limit
       FROM (SELECT sum(octet_length(o.bytes)) OVER (ORDER BY o.added_at ROWS UNBOUNDED PRECEDING) AS bytes
               FROM collection_object o WHERE ${sql} ORDER BY o.added_at LIMIT ${window.limit}) AS read`,
    parameters,
  );
  return findItems(query, part, listing, { ...window, limit: rows[0]!.limit });
}

/** When the latest object in the viewer's sight was added; `-infinity` where there is none. */
export async function findEnd(query: ReleasedQuery, collectionId: string): Promise<string> {
  const rows = await query<{ at: string }>(
    `SELECT ${MOMENT('added_at')} AS at FROM collection_object WHERE collection_id = $1 ORDER BY added_at DESC LIMIT 1`,
    [collectionId],
  );
  return rows[0]?.at ?? '-infinity';
}

/** Whether a collection holds an object, in any version, as the viewer. */
export async function holdsObject(
  query: ReleasedQuery,
  collectionId: string,
  objectId: string,
): Promise<boolean> {
  const rows = await query(
    'SELECT FROM collection_object WHERE collection_id = $1 AND object_id = $2 LIMIT 1',
    [collectionId, objectId],
  );
  return rows.length > 0;
}

/** Which rows of a part a page is made of; the collection is `$1`. */
export function conditionsOf(
  { collectionId, objectId }: Part,
  listing: Listing,
  { filter, after, until }: Window,
): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [collectionId, after, until];
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [
    'o.collection_id = $1',
    'o.added_at > $2::timestamptz',
    'o.added_at <= $3::timestamptz',
    ...(objectId === undefined ? [] : [`o.object_id = ${add(objectId)}`]),
    ...(filter.ids.length > 0 ? [`o.object_id = ANY (${add(filter.ids)}::text[])`] : []),
    ...(filter.types.length > 0 ? [`o.type = ANY (${add(filter.types)}::text[])`] : []),
  ];
  const specs = filter.specVersions.length > 0 ? add(filter.specVersions) : undefined;
  conditions.push(specs === undefined ? inLatestSpec() : `o.spec_version = ANY (${specs}::text[])`);
  if (listing !== 'versions') conditions.push(versionCondition(filter, specs, add));
  return { sql: conditions.filter((each) => each !== 'true').join(' AND '), parameters };
}

/** Without a `spec_version`, each object in the latest that there is of it (section 3.4.1). */
function inLatestSpec(): string {
  return `(o.spec_version = '${LATEST_SPEC}' OR NOT EXISTS (SELECT FROM collection_object s
    WHERE s.collection_id = o.collection_id AND s.object_id = o.object_id AND s.spec_version > o.spec_version))`;
}

/** Which versions of each object (section 3.4.1): any of those named, `last` where none is. */
function versionCondition(
  { versions }: ObjectFilter,
  specs: string | undefined,
  add: (value: unknown) => string,
): string {
  if (versions.includes('all')) return 'true';
  const moments = versions.filter((version) => version !== 'first' && version !== 'last');
  const alternatives = [
    ...(versions.includes('first') ? [isFurthest('<', specs)] : []),
    ...(versions.includes('last') || versions.length === 0
      ? [specs === undefined ? 'o.is_last' : isFurthest('>', specs)]
      : []),
    ...(moments.length > 0 ? [`o.version = ANY (${add(moments)}::timestamptz[])`] : []),
  ];
  return `(${alternatives.join(' OR ')})`;
}

/**
 * Whether nothing of the object in the viewer's sight lies beyond: a member who joined late has another first version
 * than the collection, and is not told that there was an earlier one.
 */
function isFurthest(beyond: '<' | '>', specs: string | undefined): string {
  return `NOT EXISTS (SELECT FROM collection_object f WHERE f.collection_id = o.collection_id
    AND f.object_id = o.object_id AND f.version ${beyond} o.version${
      specs === undefined ? '' : ` AND f.spec_version = ANY (${specs}::text[])`
    })`;
}
