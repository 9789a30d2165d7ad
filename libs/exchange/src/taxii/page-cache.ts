import type { Feed } from './collection-record';
import type { Items } from './object-query';
import { type Place, PageSpool } from './page-spool';

/** Pages that one process knows of, wherever they are. */
const PAGES_MAX = 20_000;

interface Kept {
  readonly items: Omit<Items, 'bytes'>;
  readonly length: number;
  readonly erasedCount: string;
  /** Up to when the page was read. */
  readonly until: string;
  /** In memory, until they lie on disk. */
  bytes: Buffer | undefined;
  place: Place | undefined;
  /** On its way to the disk. */
  going: Promise<Place | undefined> | undefined;
  /** On its way back from the disk, for all who ask for it meanwhile. */
  coming: Promise<Buffer | undefined> | undefined;
}

/**
 * Pages that were read lately. Rights are no part of it: whoever asks has read the collection's row as the viewer, in a
 * statement of this very request, and brings it; only collections are kept whose row is the right to all that they
 * hold. A page is given only while nothing in the collection was changed or erased since, so that what is withdrawn
 * never comes out of here.
 */
export class PageCache {
  private readonly pages = new Map<string, Kept>();
  /** Pages that are being read, by what would have to be the same for who waits for one. */
  private readonly reading = new Map<string, Promise<Items>>();
  /** Names of what is in memory, the one that was asked for longest ago first. */
  private readonly inMemory = new Set<string>();
  private bytes = 0;

  /** `bytesMax`: UTF-8 bytes of pages that are kept in memory. What has no room there is put aside on disk. */
  constructor(
    private readonly bytesMax: number,
    private readonly spool = new PageSpool(),
  ) {}

  /**
   * A page as it was read, if it would be the same now; else as it is read now, once for all who ask for it meanwhile and
   * found the collection in the same state.
   */
  async page(feed: Feed, key: string, until: string, read: () => Promise<Items>): Promise<Items> {
    const known = await this.find(feed, key, until);
    if (known) return known;
    if (!feed.isWhole) return read();
    const name = `${nameOf(feed, key)} ${feed.erasedCount} ${until}`;
    const begun = this.reading.get(name);
    // Whoever waited for one that failed reads for themselves: the failure may be of that reader alone.
    if (begun) return begun.catch(read);
    const reading = read().finally(() => this.reading.delete(name));
    this.reading.set(name, reading);
    const items = await reading;
    this.keep(feed, key, until, items);
    return items;
  }

  /** A page as it was read, if it would be the same now. */
  async find(feed: Feed, key: string, until: string): Promise<Items | undefined> {
    const name = nameOf(feed, key);
    const kept = this.pages.get(name);
    if (!kept) return undefined;
    if (kept.erasedCount !== feed.erasedCount) {
      this.remove(name);
      return undefined;
    }
    // A full page stays what it is however much comes after it; the last one has all that there is until that moment.
    const isSame = kept.items.more ? until >= kept.until : until === kept.until;
    if (!isSame) return undefined;
    const bytes = kept.bytes ?? (await this.fetch(kept));
    if (this.pages.get(name) === kept) {
      if (bytes) this.hold(name, kept, bytes);
      else this.remove(name);
    }
    return bytes && { ...kept.items, bytes };
  }

  private async fetch(kept: Kept): Promise<Buffer | undefined> {
    if (!kept.place) return undefined;
    kept.coming ??= this.spool.read(kept.place).finally(() => {
      kept.coming = undefined;
    });
    return kept.coming;
  }

  /** Forgets all, and gives its file back. */
  async close(): Promise<void> {
    this.pages.clear();
    this.inMemory.clear();
    this.bytes = 0;
    await this.spool.close();
  }

  /** Keeps a page that was read with the collection's row in one snapshot; the oldest go when there are too many. */
  private keep(feed: Feed, key: string, until: string, { bytes, ...items }: Items): void {
    if (bytes.length > this.bytesMax) return;
    const name = nameOf(feed, key);
    this.remove(name);
    const kept: Kept = {
      items,
      length: bytes.length,
      erasedCount: feed.erasedCount,
      until,
      bytes: undefined,
      place: undefined,
      going: undefined,
      coming: undefined,
    };
    this.pages.set(name, kept);
    this.hold(name, kept, bytes);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= PAGES_MAX) break;
      this.remove(oldest);
    }
  }

  /** Has a page in memory as the newest; the oldest make room. */
  private hold(name: string, kept: Kept, bytes: Buffer): void {
    if (!this.inMemory.delete(name)) this.bytes += kept.length;
    kept.bytes = bytes;
    this.inMemory.add(name);
    for (const oldest of this.inMemory) {
      if (this.bytes <= this.bytesMax) break;
      void this.putAside(oldest);
    }
  }

  /** Writes a page to disk. Whoever asks on the way there is given it from memory, which lets go of it only then. */
  private async putAside(name: string): Promise<void> {
    this.inMemory.delete(name);
    const kept = this.pages.get(name);
    if (!kept?.bytes) return;
    this.bytes -= kept.length;
    if (!kept.place || !this.spool.holds(kept.place)) {
      kept.going ??= this.spool.put(kept.bytes).finally(() => {
        kept.going = undefined;
      });
      kept.place = await kept.going;
    }
    if (this.pages.get(name) !== kept || this.inMemory.has(name)) return;
    kept.bytes = undefined;
    if (!kept.place) this.pages.delete(name);
  }

  private remove(name: string): void {
    const kept = this.pages.get(name);
    if (kept && this.inMemory.delete(name)) this.bytes -= kept.length;
    this.pages.delete(name);
  }
}

function nameOf(feed: Feed, key: string): string {
  return `${feed.record.id} ${key}`;
}
