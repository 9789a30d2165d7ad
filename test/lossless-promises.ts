import { type SeededPlatform, startSeeded } from './seeded-platform';
import { type Load, type Place, type Reading, follow, writeAll } from './taxii-lossless';
import { SEEDED, indicator } from './taxii-seed';

/** Readers of each way, with the size of their pages. */
const READERS = [
  ['next', 100],
  ['next', 1_000],
  ['added_after', 37],
  ['added_after', 500],
] as const;
const WAIT_MS_MAX = 3_600_000;

/**
 * What has to hold of readers while others write, at each load: nothing is lost, and nothing comes twice. A transaction
 * that puts objects in and is rolled back stands between the writers all the time.
 */
export function losslessPromises(loads: readonly Load[]): void {
  let seeded: SeededPlatform;
  let place: Place;
  let api: number | undefined;

  beforeAll(async () => {
    seeded = await startSeeded();
    place = { url: seeded.platform.url, key: seeded.keys[0], collection: SEEDED.empty };
    api = seeded.platform.pidOf('api');
  }, 600_000);
  afterAll(() => seeded?.platform.stop(), 90_000);

  /** Puts an object in as the publisher of this collection, and takes it back, again and again. */
  async function rollBack(isOver: () => boolean): Promise<number> {
    let times = 0;
    while (!isOver()) {
      await seeded.platform.owner.query(
        `DO $$ BEGIN
           PERFORM FROM collection WHERE id = '${SEEDED.empty}' FOR UPDATE;
           INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, seen_from, object_id, type,
                                          spec_version, version, is_first, is_last, digest, bytes)
           SELECT id, greatest(clock_timestamp(), objects_head_at) + interval '1 microsecond', 'participants', 'participants',
                  now(), 'indicator--rolled-back', 'indicator', '2.1', now(), true, true, '', '{"id":"indicator--rolled-back"}'
             FROM collection WHERE id = '${SEEDED.empty}';
           PERFORM pg_sleep(0.02);
           RAISE EXCEPTION 'rolled back';
         EXCEPTION WHEN raise_exception THEN NULL; END $$`,
      );
      times += 1;
    }
    return times;
  }

  let first = 100_000;
  it.each(loads)(
    '$objects objects by $writers writers, $envelope in an envelope: each reader gets each once',
    async (load) => {
      let isOver = false;
      const before = await follow(place, 'next', 1_000, () => true);
      const readers = READERS.map(([way, limit]) => follow(place, way, limit, () => isOver));
      const rolling = rollBack(() => isOver);
      const written = await writeAll(place, load, indicator, first).finally(() => (isOver = true));
      first += load.objects;
      const expected = new Set([...before.ids, ...written]);
      expect(written).toHaveLength(load.objects);
      expect(await rolling).toBeGreaterThan(0);
      for (const reading of await Promise.all(readers)) check(reading, expected);
    },
    WAIT_MS_MAX,
  );

  it('and the api was one process from beginning to end', () => {
    expect(api).toBeGreaterThan(0);
    expect(seeded.platform.pidOf('api')).toBe(api);
  });
}

function check({ ids, dates }: Reading, expected: ReadonlySet<string>): void {
  expect(ids.length).toBe(expected.size);
  const seen = new Set(ids);
  expect([...expected].filter((id) => !seen.has(id))).toEqual([]);
  expect(dates.every((date, index) => index === 0 || date >= dates[index - 1]!)).toBe(true);
}
