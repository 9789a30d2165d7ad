import { type FeedEntry, type FeedHead, WITHDRAWN_NAME, principlesOf, wireEntry } from './feed-entry';

/** Where a feed, its next page and its incidents stand: absolute addresses. */
export interface FeedAddresses {
  readonly home: string;
  readonly self: string;
  readonly next: string | undefined;
  readonly incident: (id: string) => string;
}

/** JSON Feed 1.1: an item for each entry, with its text plain and what tools read under `_entente`. */
export function printJsonFeed(
  head: FeedHead,
  entries: readonly FeedEntry[],
  addresses: FeedAddresses,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: addresses.home,
    feed_url: addresses.self,
    ...(addresses.next === undefined ? {} : { next_url: addresses.next }),
    items: entries.map((entry) => itemOf(entry, addresses)),
  });
}

function itemOf(entry: FeedEntry, addresses: FeedAddresses): object {
  const { incident, addedAt, kind } = entry;
  const isRevoked = kind === 'revoked';
  return {
    id: incident.id,
    ...(isRevoked ? {} : { url: addresses.incident(incident.id) }),
    title: isRevoked ? WITHDRAWN_NAME : incident.name,
    content_text: isRevoked ? 'This incident was withdrawn.' : incident.description || incident.name,
    date_published: isRevoked ? addedAt : incident.publishedAt,
    date_modified: addedAt,
    tags: isRevoked ? ['revoked'] : principlesOf(entry),
    _entente: wireEntry(entry),
  };
}
