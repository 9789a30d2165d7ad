import type { ReleasedQuery } from '@app/publication';
import type { Feed } from './collection-record';
import type { Listing, ObjectFilter } from './object-filter';
import { type Items, type Part, type Window, conditionsOf } from './object-query';

/** What a page of objects gives away of a collection, for the ledger. */
export interface GivenObjects {
  readonly collectionId: string;
  readonly stretches: readonly {
    readonly first: string;
    readonly last: string;
    /**
     * When the latest object had been added as the page was read: what was replaced by then was not on it. `-infinity` where
     * it was, as an earlier version that was asked for.
     */
    readonly headAt: string;
  }[];
}

/**
 * What a page gives away: a page without filters, of a feed that its readers see all of, is one stretch; of any other, the
 * stretch of each sending of which it holds something. A manifest and a list of versions give no object.
 */
export async function givenObjects(
  query: ReleasedQuery,
  feed: Feed,
  part: Part,
  listing: Listing,
  window: Window,
  items: Items,
): Promise<GivenObjects | undefined> {
  const { collectionId } = part;
  const { last } = items;
  const isOfObjects = listing === 'objects' || listing === 'object';
  if (!isOfObjects || last === undefined) return undefined;
  if (isOneStretch(feed, listing, window)) return givenStretch(feed, items);
  const sendings = await sendingsOn(query, part, listing, { ...window, until: last });
  const stretches = sendings.map(({ isOld, ...ends }) => ({
    ...ends,
    headAt: isOld ? '-infinity' : feed.headAt,
  }));
  return { collectionId, stretches };
}

/** Whether a page gives away all that lies between its ends. */
export function isOneStretch(feed: Feed, listing: Listing, { filter }: Window): boolean {
  return listing === 'objects' && feed.isWhole && leavesNothingOut(filter);
}

/** What such a page gives away. */
export function givenStretch({ record, headAt }: Feed, { first, last }: Items): GivenObjects | undefined {
  if (first === undefined || last === undefined) return undefined;
  return { collectionId: record.id, stretches: [{ first, last, headAt }] };
}

/** Whether nothing is left out but what was replaced. */
function leavesNothingOut({ ids, types, versions, specVersions }: ObjectFilter): boolean {
  return [ids, types, versions, specVersions].every((asked) => asked.length === 0);
}

/**
 * The stretches of the sendings that the objects of a page came with, and whether an earlier version is among them. At most as
 * many as the page has objects.
 */
async function sendingsOn(
  query: ReleasedQuery,
  part: Part,
  listing: Listing,
  window: Window,
): Promise<{ first: string; last: string; isOld: boolean }[]> {
  const { sql, parameters } = conditionsOf(part, listing, window);
  return query(
    `SELECT s.first_at::text AS first, s.last_at::text AS last, bool_or(NOT item.is_last) AS "isOld"
       FROM (SELECT o.added_at, o.is_last FROM collection_object o WHERE ${sql} ORDER BY o.added_at LIMIT ${window.limit}) AS item,
            LATERAL (SELECT first_at, last_at FROM collection_sending
              WHERE collection_id = $1 AND first_at <= item.added_at ORDER BY first_at DESC LIMIT 1) AS s
      WHERE item.added_at <= s.last_at GROUP BY s.first_at, s.last_at`,
    parameters,
  );
}
