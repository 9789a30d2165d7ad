import { CHANGED, type Remaking, closeRemaking, nameOf, remakeAll } from './remaking';

const KEEPS_STILL_MS = 2_500;

/** What a change of rules promises, over so many submissions, each stage within so many milliseconds. */
export function promisesOfRemaking(
  count: number,
  waitMsMax: number,
  tell: (done: Remaking) => void = () => undefined,
  more: (done: () => Remaking) => void = () => undefined,
): void {
  let done: Remaking;
  beforeAll(async () => {
    done = await remakeAll(count, waitMsMax);
    tell(done);
  }, 3 * waitMsMax);
  afterAll(() => closeRemaking(done), waitMsMax);

  it('supersedes exactly what the other tables make otherwise', () => {
    const replaced = done.after.filter(({ status }) => status === 'superseded');
    const expected = done.loaded.flatMap(({ id, place, isHeld }) =>
      CHANGED[place]
        .filter((audience) => !(isHeld && audience === 'public'))
        .map((audience) => `${id} ${audience}`),
    );
    expect(replaced.map(({ submission, audience }) => `${submission} ${audience}`).sort()).toEqual(
      expected.sort(),
    );
    expect(expected.length).toBeGreaterThan(count / 4);
    expect(done.after.length - done.before.length).toBe(expected.length);
  });

  it('leaves every entry that was there where it was, and its bytes as they were', () => {
    const now = new Map(done.after.map((row) => [row.entry, row]));
    for (const row of done.before)
      expect(now.get(row.entry)).toMatchObject({ rendition: row.rendition, bytes: row.bytes });
  });

  it.each(['public', 'participants', 'community-health'])(
    'gives every reader of %s what it holds, each entry once',
    (feed) => {
      for (const way of ['cursor', 'added_at'] as const) {
        const held = done.held.get(nameOf({ feed, way }))!;
        const { seen } = done.readings.get(nameOf({ feed, way }))!;
        expect(seen.map(({ kind, addedAt, id }) => ({ kind, addedAt, id }))).toEqual(held);
        expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(held.length);
      }
    },
  );

  it('leaves what waits for its release waiting, with the content of the new tables', async () => {
    const rows: { status: string; n: number; text: string }[] = await done.instance.owner.query(
      `SELECT status, count(*)::integer AS n, string_agg(document, '') AS text FROM rendition
        WHERE audience = 'public' AND status NOT IN ('published', 'superseded') GROUP BY status`,
    );
    expect(rows.map(({ status, n }) => ({ status, n }))).toEqual([
      { status: 'held', n: done.loaded.filter(({ isHeld }) => isHeld).length },
    ]);
    expect(rows[0]!.text).not.toContain('elanesia');
  });

  it('was killed in the middle, and is not undone by a worker of the older release', async () => {
    expect(done.killed).toBeGreaterThan(0);
    const standing = () =>
      done.instance.owner.query(
        `SELECT rules_version, count(*)::integer AS n, max(state_changed_at) AS at FROM submission GROUP BY 1`,
      );
    const before = await standing();
    expect(before).toMatchObject([{ n: count }]);
    await new Promise((resolve) => setTimeout(resolve, KEEPS_STILL_MS));
    expect(await standing()).toEqual(before);
  });

  more(() => done);
}
