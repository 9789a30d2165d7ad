import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from './collection-record';
import type { Items } from './object-query';
import { PageCache } from './page-cache';
import { PageSpool } from './page-spool';

const UNTIL = '2026-01-01T00:00:00.000000Z';
const LENGTH = 1_000;
const feedOf = (id: string, erasedCount = '0', isWhole = true): Feed =>
  ({ record: { id }, erasedCount, isWhole, headAt: UNTIL }) as Feed;
const pageOf = (text: string): Items => ({
  bytes: Buffer.from(text.padEnd(LENGTH, '.')),
  count: 1,
  first: UNTIL,
  last: UNTIL,
  more: true,
});
const neverRead = (): Promise<Items> => Promise.reject(new Error('It was known.'));
const spools: PageSpool[] = [];
const spoolOf = (pages: number): PageSpool => {
  const spool = new PageSpool(pages * LENGTH);
  spools.push(spool);
  return spool;
};

afterEach(() => Promise.all(spools.splice(0).map((spool) => spool.close())));

/** Puts numbered pages in, each when the one before has found its place. */
async function fill(cache: PageCache, spool: PageSpool, feed: Feed, count: number): Promise<void> {
  const put = jest.spyOn(spool, 'put');
  for (let n = 0; n < count; n += 1) {
    await cache.page(feed, String(n), UNTIL, () => Promise.resolve(pageOf(`page ${n}`)));
    await Promise.all(put.mock.results.map(({ value }) => value as Promise<unknown>));
  }
  put.mockRestore();
}

describe('pages that were read', () => {
  it('are given again from memory, and from disk when there was no more room', async () => {
    const spool = spoolOf(10);
    const cache = new PageCache(3 * LENGTH, spool);
    const feed = feedOf('a');
    await fill(cache, spool, feed, 8);
    for (let n = 0; n < 8; n += 1)
      expect(await cache.page(feed, String(n), UNTIL, neverRead)).toEqual(pageOf(`page ${n}`));
  });

  it('come back from disk once for all who ask for one at once', async () => {
    const spool = spoolOf(10);
    const cache = new PageCache(LENGTH, spool);
    const feed = feedOf('a');
    await fill(cache, spool, feed, 3);
    const read = jest.spyOn(spool, 'read');
    const pages = await Promise.all(Array.from({ length: 5 }, () => cache.find(feed, '0', UNTIL)));
    expect(pages).toEqual(Array.from({ length: 5 }, () => pageOf('page 0')));
    expect(read).toHaveBeenCalledTimes(1);
    await cache.find(feed, '1', UNTIL);
    expect(await cache.find(feed, '0', UNTIL)).toEqual(pageOf('page 0'));
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('are given from memory while they are on their way to the disk', async () => {
    const spool = spoolOf(10);
    const cache = new PageCache(LENGTH, spool);
    const feed = feedOf('a');
    let arrive: (() => void) | undefined;
    const arrival = new Promise<undefined>((resolve) => {
      arrive = () => resolve(undefined);
    });
    jest.spyOn(spool, 'put').mockReturnValue(arrival);
    for (const n of ['0', '1']) await cache.page(feed, n, UNTIL, () => Promise.resolve(pageOf(`page ${n}`)));
    expect(await cache.find(feed, '0', UNTIL)).toEqual(pageOf('page 0'));
    // No room on the disk: what has none in memory either is forgotten then.
    arrive?.();
    await sleep(0);
    const known = await Promise.all(['0', '1'].map((n) => cache.find(feed, n, UNTIL)));
    expect(known.filter((page) => page !== undefined)).toHaveLength(1);
  });

  it('are read anew when newer ones were written over them', async () => {
    const spool = spoolOf(3);
    const cache = new PageCache(LENGTH, spool);
    const feed = feedOf('a');
    await fill(cache, spool, feed, 8);
    const known = await Promise.all(Array.from({ length: 8 }, (_, n) => cache.find(feed, String(n), UNTIL)));
    expect(known.map((page) => page?.bytes.toString().replace(/\.+$/, ''))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'page 4',
      'page 5',
      'page 6',
      'page 7',
    ]);
  });

  it.each(['memory', 'disk'])('never come out of %s after something was erased', async (where) => {
    const spool = spoolOf(9);
    const cache = new PageCache((where === 'memory' ? 9 : 1) * LENGTH, spool);
    await fill(cache, spool, feedOf('a'), 4);
    const fresh = pageOf('fresh');
    expect(await cache.page(feedOf('a', '1'), '0', UNTIL, () => Promise.resolve(fresh))).toBe(fresh);
    expect(await cache.find(feedOf('a', '1'), '1', UNTIL)).toBeUndefined();
    expect(await cache.find(feedOf('a', '0'), '1', UNTIL)).toBeUndefined();
  });

  it('are kept of no collection that shows its readers different things', async () => {
    const cache = new PageCache(9 * LENGTH);
    const partial = feedOf('a', '0', false);
    await cache.page(partial, '0', UNTIL, () => Promise.resolve(pageOf('mine')));
    await expect(cache.page(partial, '0', UNTIL, neverRead)).rejects.toThrow('It was known.');
  });

  it('are read once for all who ask at once, and by each when that fails', async () => {
    const cache = new PageCache(9 * LENGTH);
    let reads = 0;
    const read = async (): Promise<Items> => {
      reads += 1;
      await sleep(5);
      if (reads === 1) throw new Error('of the first alone');
      return pageOf('read');
    };
    const ask = (): Promise<Items> => cache.page(feedOf('a'), '0', UNTIL, read);
    const answers = await Promise.allSettled([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(reads).toBe(3);
    // What stood in for a failure is not kept; the next is read once for both.
    await Promise.all([ask(), ask()]);
    expect(reads).toBe(4);
  });

  it('lie on disk sealed, in a file without a name', async () => {
    const spool = spoolOf(4);
    await spool.put(pageOf('a secret page').bytes);
    if (!existsSync('/proc/self/fd')) return;
    const paths = readdirSync('/proc/self/fd').map((fd) => `/proc/self/fd/${fd}`);
    const own = paths.filter((path) => targetOf(path).includes('entente-pages-'));
    expect(own).not.toHaveLength(0);
    for (const path of own) {
      expect(targetOf(path)).toMatch(/ \(deleted\)$/);
      expect(readFileSync(path, 'latin1')).not.toContain('secret');
    }
  });
});

function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
