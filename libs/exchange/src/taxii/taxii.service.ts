import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Beat, Pulse, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { type ReleasedQuery, ReleasedReader } from '@app/publication';
import { type CollectionRecord, type Feed, findFeed, findFeedAgain, findFeeds } from './collection-record';
import { type GivenObjects, givenObjects, givenStretch, isOneStretch } from './given-objects';
import { INBOX, inboxFor } from './inbox-record';
import { KnownFeeds } from './known-feeds';
import { TAXII_LIMITS } from './limits';
import { NextTokens } from './next-token';
import type { Listing, PageRequest } from './object-filter';
import { type Items, type Part, type Window, findEnd, findItems, holdsObject } from './object-query';
import { PageCache } from './page-cache';

/** The moment that the headers of an empty page name where none was asked for: to go on from there misses nothing. */
const BEGINNING = '1970-01-01T00:00:00.000000Z';
/** The property of each endpoint's list. */
const LIST_OF: Readonly<Record<Listing, string>> = {
  manifest: 'objects',
  objects: 'objects',
  object: 'objects',
  versions: 'versions',
};

/** A page as it goes out. */
export interface TaxiiPage {
  /** What it consists of, one after the other. */
  readonly parts: readonly (string | Buffer)[];
  /** When its first and last item were added, for the headers of section 3.7. */
  readonly first: string;
  readonly last: string;
  /** Whether anyone may read the collection: such a page may be kept, and asked for anew. */
  readonly isPublic: boolean;
  /** What of the collection it gives away, to be written down before it is given; nothing where it holds no object. */
  readonly given: GivenObjects | undefined;
}

/** One request for a page. */
interface Asked {
  readonly part: Part;
  readonly listing: Listing;
  readonly request: PageRequest;
  /** What a `next` is good for. */
  readonly subject: readonly string[];
}

/** Reading by TAXII 2.1: as the viewer, by the database's policy, from stored bytes. */
@Injectable()
export class TaxiiService implements OnApplicationShutdown {
  private readonly tokens: NextTokens;
  private readonly cache: PageCache;
  private readonly known: KnownFeeds;

  constructor(
    private readonly reader: ReleasedReader,
    pulse: Pulse,
    @Inject(CONFIG) config: Config,
  ) {
    this.cache = new PageCache(config.pageMemoryBytes);
    this.known = new KnownFeeds(pulse);
    this.tokens = new NextTokens(readFileSync(config.keys.accessKeyFile));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.cache.close();
  }

  /** The collections of this viewer: feeds they may read, and the inbox they may submit to (section 5.1). */
  async collections(viewer: Viewer): Promise<CollectionRecord[]> {
    const feeds = await this.reader.read(viewer, findFeeds);
    return [...feeds.map(({ record }) => record), ...inboxFor(viewer)];
  }

  /** One collection by id or alias (section 5.2). @throws Problem as for what is absent when it is hidden. */
  async collection(viewer: Viewer, idOrAlias: string): Promise<CollectionRecord> {
    const inbox = inboxFor(viewer).find(({ id, alias }) => [id, alias].includes(idOrAlias));
    return inbox ?? (await this.feed(viewer, idOrAlias)).record;
  }

  /** A feed in the viewer's sight, with its rights. @throws Problem as for what is absent when it is hidden. */
  async feed(viewer: Viewer, idOrAlias: string): Promise<Feed> {
    requireShort(idOrAlias);
    const feed = (await findFeed(this.reader, viewer, idOrAlias)) ?? refuse(viewer);
    this.known.keep(viewer, idOrAlias, feed);
    return feed;
  }

  /**
   * A page of a collection's manifest or objects, or of one object or its versions (sections 5.3, 5.4, 5.6, 5.8), as
   * the viewer. Whether they may, and whether what is kept still stands, is the database's word since `beat` was asked for; a
   * page that is not known comes from one snapshot with the collection's row.
   * @throws Problem `invalid-input` for a `next` that does not belong here, as for what is absent when it is hidden.
   */
  async page(
    viewer: Viewer,
    idOrAlias: string,
    listing: Listing,
    request: PageRequest,
    { objectId, beat }: { objectId?: string | undefined; beat: () => Promise<Beat> },
  ): Promise<TaxiiPage> {
    if (objectId !== undefined) requireShort(objectId);
    const isInbox = inboxFor(viewer).some(({ id, alias }) => [id, alias].includes(idOrAlias));
    if (isInbox) throw new Problem('forbidden', `The collection ${INBOX.alias} is only written to.`);
    const feed = (await this.known.find(viewer, idOrAlias, beat)) ?? (await this.feed(viewer, idOrAlias));
    requireReadable(viewer, feed);
    const part = { collectionId: feed.record.id, ...(objectId === undefined ? {} : { objectId }) };
    const asked = { part, listing, request, subject: [listing, ...Object.values(part)] };
    return (await this.knownPage(feed, asked)) ?? this.readPage(viewer, asked);
  }

  /** The page, if it was read lately and is the same still, and what it gives away can be told without the database. */
  private async knownPage(feed: Feed, asked: Asked): Promise<TaxiiPage | undefined> {
    if (!feed.isWhole) return undefined;
    const window = this.windowOf(asked, feed.headAt);
    if (!isOneStretch(feed, asked.listing, window)) return undefined;
    const items = await this.cache.find(feed, keyOf(asked, window), window.until);
    return items && { ...this.toPage(feed, asked, window, items), given: givenStretch(feed, items) };
  }

  private readPage(viewer: Viewer, asked: Asked): Promise<TaxiiPage> {
    const { collectionId } = asked.part;
    return this.reader.read(viewer, async (query) => {
      const feed = (await findFeedAgain(query, collectionId)) ?? refuse(viewer);
      const window = this.windowOf(asked, feed.isWhole ? feed.headAt : await findEnd(query, collectionId));
      const read = (): Promise<Items> => readItems(query, asked, window);
      const items = await this.cache.page(feed, keyOf(asked, window), window.until, read);
      const given = await givenObjects(query, feed, asked.part, asked.listing, window, items);
      return { ...this.toPage(feed, asked, window, items), given };
    });
  }

  /** Where a page begins and ends: as `next` says, else after `added_after`, up to what is there now. */
  private windowOf({ subject, request: { filter, limit, next } }: Asked, end: string): Window {
    if (next !== undefined) {
      const position = this.tokens.read(next, subject, filter);
      return { ...position, limit: limit ?? position.limit };
    }
    const after = filter.addedAfter ?? '-infinity';
    return { filter, after, until: end, limit: limit ?? TAXII_LIMITS.pageSizeDefault };
  }

  private toPage(
    feed: Feed,
    { subject, listing }: Asked,
    { filter, after, until, limit }: Window,
    { bytes, count, first, last, more }: Items,
  ): Omit<TaxiiPage, 'given'> {
    const at = after === '-infinity' ? BEGINNING : after;
    const next = more && last ? this.tokens.print(subject, filter, { after: last, until, limit }) : undefined;
    const going = next === undefined ? '' : `"more":true,"next":"${next}",`;
    return {
      // An empty list is left out (section 3.1): what holds nothing is `{}`.
      parts: count === 0 ? ['{}'] : [`{${going}"${LIST_OF[listing]}":[`, bytes, ']}'],
      first: first ?? at,
      last: last ?? at,
      isPublic: feed.isPublic,
    };
  }
}

/** What a page is told apart by, within its collection. */
function keyOf({ part, listing }: Asked, { filter, after, limit }: Window): string {
  return JSON.stringify([part.objectId, listing, filter, after, limit]);
}

async function readItems(query: ReleasedQuery, { part, listing }: Asked, window: Window): Promise<Items> {
  const items = await findItems(query, part, listing, window);
  const { collectionId, objectId } = part;
  const isAbsent =
    objectId !== undefined && items.count === 0 && !(await holdsObject(query, collectionId, objectId));
  if (isAbsent) throw new Problem('not-found', 'There is no such object in this collection.');
  return items;
}

/** @throws Problem as for what is absent for who may do nothing with a collection, `forbidden` for who may only write. */
function requireReadable(viewer: Viewer, { record }: Feed): void {
  if (record.can_read) return;
  if (!record.can_write) refuse(viewer);
  throw new Problem('forbidden', 'This collection is only written to.');
}

/** Nothing has a longer name, and a name with control characters is asked of no database. */
function requireShort(name: string): void {
  // oxlint-disable-next-line no-control-regex -- what PostgreSQL does not take in a text
  if (name.length > TAXII_LIMITS.idLengthMax || /[\u0000-\u001f]/.test(name))
    throw new Problem('not-found', 'There is nothing at this address.');
}

/**
 * Hidden and absent are answered alike. Whoever shows no key is asked for one, whichever it is: behind it there may be
 * something.
 */
function refuse(viewer: Viewer): never {
  if (viewer.kind === 'public')
    throw new Problem('unauthenticated', 'There is no such collection without an access key.');
  throw new Problem('not-found', 'There is no such collection, or you may not see it.');
}
