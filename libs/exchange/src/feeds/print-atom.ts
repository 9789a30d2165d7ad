import { Feed } from 'feed';
import { escaped } from '@app/documents';
import { type FeedEntry, type FeedHead, WITHDRAWN_NAME, principlesOf } from './feed-entry';
import type { FeedAddresses } from './print-json-feed';

const GENERATOR = 'Entente';

/** Atom (RFC 4287). Titles and texts are HTML there: what a report says is escaped, so that none of it is markup. */
export function printAtom(head: FeedHead, entries: readonly FeedEntry[], addresses: FeedAddresses): string {
  const feed = new Feed({
    id: `urn:uuid:${head.id}`,
    title: escaped(head.title),
    description: escaped(head.description),
    link: addresses.home,
    feedLinks: { atom: addresses.self },
    generator: GENERATOR,
    copyright: '',
    updated: new Date(entries[0]?.addedAt ?? 0),
  });
  for (const entry of entries) feed.addItem(itemOf(entry, addresses));
  return feed.atom1();
}

function itemOf(entry: FeedEntry, addresses: FeedAddresses): Parameters<Feed['addItem']>[0] {
  const { incident, addedAt, kind } = entry;
  const common = {
    id: `urn:uuid:${incident.id.slice('incident--'.length)}`,
    link: addresses.incident(incident.id),
    date: new Date(addedAt),
  };
  if (kind === 'revoked')
    return { ...common, title: WITHDRAWN_NAME, content: 'This incident was withdrawn.' };
  return {
    ...common,
    title: escaped(incident.name),
    content: escaped(incident.description || incident.name),
    published: new Date(incident.publishedAt),
    category: principlesOf(entry).map((term) => ({ name: term, term })),
  };
}
