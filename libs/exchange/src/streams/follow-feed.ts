import type { Viewer } from '@app/access';
import type { FeedEntry } from '../feeds/feed-entry';
import type { FeedService } from '../feeds/feed.service';
import type { PublicationWatch } from './publication-watch';

/** How a stream runs: how often it gives a sign of life, how long it lives, and how many there are. */
export const STREAM_LIMITS = {
  beatMs: 15_000,
  /** It looks by itself so often, as what wakes it is a hint. */
  lookMsMax: 15_000,
  lifetimeMsMax: 6 * 3_600_000,
  /** A reader that takes nothing for so long is let go. */
  stalledMsMax: 60_000,
  perReaderMax: 20,
  inAllMax: 1_000,
} as const;

/** Whom a stream serves, where it begins, and when it is over. */
export interface Following {
  /** Who is asking, read anew: rejects for a key that is no longer valid. */
  readonly viewer: () => Promise<Viewer>;
  readonly feed: string;
  /** The cursor after which it begins; from the first entry without one. */
  readonly after: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * The entries of a feed as they come, oldest first, each once, for as long as its reader may read it. Key, membership
 * and policy are asked for again before each.
 * @throws Problem when the reader may no longer read: `unauthenticated`, or `not-found` for a feed out of sight.
 */
export async function* followFeed(
  feeds: FeedService,
  watch: PublicationWatch,
  { viewer, feed, after, signal }: Following,
): AsyncGenerator<FeedEntry, void, void> {
  let cursor = after;
  while (!signal.aborted) {
    const reading = new AbortController();
    const woken = watch.next(STREAM_LIMITS.lookMsMax, AbortSignal.any([signal, reading.signal]));
    try {
      const [entry] = (await feeds.page(await viewer(), feed, { cursor }, 1)).entries;
      if (entry) {
        yield entry;
        cursor = entry.cursor;
      } else await woken;
    } finally {
      reading.abort();
    }
  }
}
