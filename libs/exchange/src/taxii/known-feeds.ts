import { type Beat, type Pulse, type Viewer, readingAs } from '@app/access';
import type { Feed } from './collection-record';

/** Feeds of readers that one process keeps; of more, the one that was found first is let go. */
const FEEDS_MAX = 10_000;

/**
 * Which feeds readers had in their sight lately. One stands while no right has been changed anywhere since it was read; how
 * far it goes is said each time. What is hidden or absent is never kept.
 */
export class KnownFeeds {
  private readonly feeds = new Map<string, Feed>();

  constructor(private readonly pulse: Pulse) {}

  /** The feed as the database would give it at the moment of the beat; undefined where it has to be asked. */
  async find(viewer: Viewer, idOrAlias: string, beat: () => Promise<Beat>): Promise<Feed | undefined> {
    const known = this.feeds.get(nameOf(viewer, idOrAlias));
    if (!known) return undefined;
    this.pulse.follow(known.record.id);
    const { epoch, collections } = await beat();
    const state = collections.get(known.record.id);
    return state && known.epoch === epoch ? { ...known, ...state } : undefined;
  }

  /** Keeps a feed that the database gave to this viewer. */
  keep(viewer: Viewer, idOrAlias: string, feed: Feed): void {
    this.pulse.follow(feed.record.id);
    const name = nameOf(viewer, idOrAlias);
    this.feeds.delete(name);
    this.feeds.set(name, feed);
    for (const first of this.feeds.keys()) {
      if (this.feeds.size <= FEEDS_MAX) break;
      this.feeds.delete(first);
    }
  }
}

function nameOf(viewer: Viewer, idOrAlias: string): string {
  return `${readingAs(viewer)} ${idOrAlias}`;
}
