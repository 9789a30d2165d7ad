import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/access';
import { Problem } from '@app/problem';
import { type EntryStart, PublicationService, type ReleasedEntry } from '@app/publication';
import type { FeedEntry, FeedHead, FeedPage } from './feed-entry';

/** What one answer of a feed holds at most: entries, and characters of their bundles. */
export const FEED_LIMITS = { entriesMax: 1_000, entriesDefault: 100, charactersMax: 8_000_000 } as const;
const READ_AT_ONCE = 50;

/** Reads feeds page by page as the viewer: rights are asked of the database for each. */
@Injectable()
export class FeedService {
  constructor(private readonly publication: PublicationService) {}

  /** @throws Problem `not-found` for a feed that is hidden or absent, with the same words. */
  async head(viewer: Viewer, idOrSlug: string): Promise<FeedHead> {
    const head = await this.publication.collection(viewer, idOrSlug);
    if (!head) throw new Problem('not-found', 'There is no such feed.');
    return head;
  }

  /**
   * A page of a feed, oldest first, of at most so many entries and no more characters than one answer holds; one entry
   * at least, where there is any.
   * @throws Problem `not-found`, and `invalid-input` for a cursor of another feed.
   */
  async page(viewer: Viewer, idOrSlug: string, start: EntryStart, most: number): Promise<FeedPage> {
    const head = await this.head(viewer, idOrSlug);
    const entries: FeedEntry[] = [];
    let [characters, hasNext, from] = [0, true, start];
    while (hasNext && entries.length < most) {
      const page = await this.publication.entries(
        viewer,
        head.id,
        from,
        Math.min(READ_AT_ONCE, most - entries.length),
      );
      hasNext = page.hasNext;
      for (const entry of await this.described(viewer, page.entries)) {
        characters += entry.incident.document.length;
        if (entries.length > 0 && characters > FEED_LIMITS.charactersMax)
          return { head, entries, hasNext: true, last: entries.at(-1)!.cursor };
        entries.push(entry);
      }
      from = { cursor: page.last };
    }
    return { head, entries, hasNext, last: entries.at(-1)?.cursor ?? start.cursor };
  }

  /** The newest incidents of a feed, newest first, each as it stands: what readers of news expect. */
  async newest(viewer: Viewer, idOrSlug: string, most: number): Promise<FeedPage> {
    const head = await this.head(viewer, idOrSlug);
    const found = await this.publication.newestEntries(viewer, head.id, most);
    const entries = await this.described(viewer, found);
    return { head, entries, hasNext: false, last: entries[0]?.cursor };
  }

  /**
   * The last entry of one incident in a feed.
   * @throws Problem `not-found` for an incident that is not in it, or not in the viewer's sight.
   */
  async entryOf(viewer: Viewer, idOrSlug: string, incidentId: string): Promise<FeedEntry> {
    const head = await this.head(viewer, idOrSlug);
    const found = await this.publication.newestEntries(viewer, head.id, 1, incidentId);
    const [entry] = await this.described(viewer, found);
    if (!entry) throw new Problem('not-found', 'There is no such incident in this feed.');
    return entry;
  }

  private async described(viewer: Viewer, entries: readonly ReleasedEntry[]): Promise<FeedEntry[]> {
    const ids = entries.map(({ incident }) => incident.renditionId);
    const [findings, facets] = await Promise.all([
      this.publication.findingsOf(viewer, ids),
      this.publication.facetsOf(viewer, ids),
    ]);
    return entries.map((entry) => ({
      ...entry,
      findings: findings.filter(({ renditionId }) => renditionId === entry.incident.renditionId),
      facets: facets.filter(({ renditionId }) => renditionId === entry.incident.renditionId),
    }));
  }
}
