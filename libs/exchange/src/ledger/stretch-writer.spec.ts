import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import type { DataSource } from 'typeorm';
import type { GivenStretch } from './given-stretch';
import { StretchWriter } from './stretch-writer';

const stretchOf = (collectionId: string): GivenStretch => ({
  participantId: '',
  collectionId,
  channel: 'taxii',
  first: '2026-11-22T10:00:00.000000Z',
  last: '2026-11-22T11:00:00.000000Z',
  headAt: null,
});

type Values = [string[], string[], string[], string[], string[], (string | null)[], number[]];

/** A database that takes what it is told when it is let, and refuses one collection. */
function slowDatabase() {
  const statements: string[][] = [];
  const added = new Map<string, number>();
  const dropped = new Set(['dropped']);
  let open: (() => void)[] = [];
  const query = async ({ values: [, collections, , , , , times] }: { values: Values }) => {
    statements.push(collections);
    await new Promise<void>((resolve) => open.push(resolve));
    if (collections.some((each) => dropped.has(each)))
      throw Object.assign(new DatabaseError('no such collection', 0, 'error'), { code: '23503' });
    collections.forEach((each, index) => added.set(each, (added.get(each) ?? 0) + times[index]!));
    return { rows: [] };
  };
  const runner = { connect: async () => ({ query }), release: async () => undefined };
  const go = async () => {
    await setImmediate();
    await setImmediate();
    const waiting = open;
    open = [];
    waiting.forEach((each) => each());
    await setImmediate();
  };
  return {
    statements,
    added,
    drop: (name: string) => dropped.add(name),
    go,
    writer: new StretchWriter({ createQueryRunner: () => runner } as unknown as DataSource),
  };
}

it('writes together what comes in one turn, and what came while three statements were under way', async () => {
  const { statements, go, writer } = slowDatabase();
  const done: string[] = [];
  const write = (name: string) => void writer.write([stretchOf(name)]).then(() => done.push(name));
  for (const turn of ['aba', 'cd', 'e', 'fg', 'h']) {
    turn.split('').forEach(write);
    await setImmediate();
    await setImmediate();
  }
  expect(statements.map((each) => each.join(''))).toEqual(['aba', 'cd', 'e']);
  expect(done).toEqual([]);
  await go();
  expect(done.join('')).toBe('abacde');
  expect(statements.map((each) => each.join(''))).toEqual(['aba', 'cd', 'e', 'fgh']);
  await go();
  expect(done.join('')).toBe('abacdefgh');
});

it('fails who cannot be written down, and nobody who came with them', async () => {
  const { go, writer } = slowDatabase();
  const outcomes: string[] = [];
  for (const name of ['a', 'b', 'dropped', 'c'])
    writer.write([stretchOf(name)]).then(
      () => outcomes.push(name),
      () => outcomes.push(`not ${name}`),
    );
  for (let round = 0; round < 4; round += 1) await go();
  expect(outcomes.sort()).toEqual(['a', 'b', 'c', 'not dropped']);
});

it('bounds what one statement holds, and takes a larger reading whole', async () => {
  const { statements, go, writer } = slowDatabase();
  const many = (count: number) => Array.from({ length: count }, () => stretchOf('a'));
  const writes = [1, 4_000, 900, 6_000, 1].map((count) => writer.write(many(count)));
  for (let round = 0; round < 6; round += 1) await go();
  await Promise.all(writes);
  expect(statements.map(({ length }) => length)).toEqual([4_901, 6_000, 1]);
});

describe('what is given again', () => {
  const later = (headAt: string | null) => ({ ...stretchOf('a'), headAt });
  const [before, after] = ['2026-11-22T11:00:00.000000Z', '2026-11-22T12:00:00.000000Z'];

  /** A database that has kept lines of these heads. */
  async function having(...stretches: GivenStretch[]) {
    const database = slowDatabase();
    const kept = database.writer.write(stretches);
    await database.go();
    await kept;
    return database;
  }

  it('waits for nothing once its line is kept, and its number is added by one statement', async () => {
    const { statements, added, go, writer } = await having(stretchOf('a'), stretchOf('b'));
    for (const name of 'aabaa') await writer.write([stretchOf(name)]);
    expect(statements).toHaveLength(1);
    const flushed = writer.flush();
    await go();
    await flushed;
    expect(statements.map((each) => each.join(''))).toEqual(['ab', 'ab']);
    expect([...added]).toEqual([
      ['a', 5],
      ['b', 2],
    ]);
    await writer.flush();
    expect(statements).toHaveLength(2);
  });

  it('is added by itself within a second', async () => {
    const { added, go, writer } = await having(stretchOf('a'));
    await writer.write([stretchOf('a')]);
    for (const deadline = Date.now() + 10_000; added.get('a') !== 2 && Date.now() < deadline; await sleep(50))
      await go();
    expect(added.get('a')).toBe(2);
  });

  it.each([
    ['an earlier head', later(after), later(before)],
    ['a reading of old versions', later(after), later('-infinity')],
    ['another reader', later(after), { ...later(after), participantId: 'p' }],
    ['another door', later(after), { ...later(after), channel: 'file' }],
    ['another end', later(after), { ...later(after), last: after }],
  ])(
    'is a line of its own, or changes it, with %s: it is kept before it is given',
    async (_, kept, given) => {
      const { statements, go, writer } = await having(kept);
      const writing = writer.write([given]);
      await go();
      await writing;
      expect(statements).toHaveLength(2);
    },
  );

  it('is not thought to be kept when its first could not be', async () => {
    const { statements, go, writer } = slowDatabase();
    for (let round = 0; round < 2; round += 1) {
      const refused = expect(writer.write([stretchOf('dropped')])).rejects.toThrow('no such collection');
      for (let each = 0; each < 3; each += 1) await go();
      await refused;
    }
    expect(statements).toHaveLength(4);
  });

  it('is added for all others where a feed was dropped meanwhile', async () => {
    const database = await having(stretchOf('a'), stretchOf('b'));
    const { added, go, writer } = database;
    for (const name of 'ab') await writer.write([stretchOf(name)]);
    database.drop('a');
    const flushed = writer.flush();
    for (let each = 0; each < 4; each += 1) await go();
    await flushed;
    expect([...added]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
