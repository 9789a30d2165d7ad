import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Pulse } from './pulse';

/** A database that counts what it is asked, and answers when it is let. */
function slowDatabase() {
  const asked: { answer: () => void; fail: () => void }[] = [];
  const query = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const epoch = String(asked.length);
      asked.push({
        answer: () => resolve({ rows: [{ epoch, at_ms: 0, id: null, head_at: null, erased_count: null }] }),
        fail: () => reject(new Error('gone')),
      });
    });
  const runner = { connect: async () => ({ query }), release: async () => undefined };
  return { asked, pulse: new Pulse({ createQueryRunner: () => runner } as unknown as DataSource) };
}

it('asks once for all who come in one turn', async () => {
  const { asked, pulse } = slowDatabase();
  const beats = [pulse.now(), pulse.now(), pulse.now()];
  await wait(5);
  expect(asked).toHaveLength(1);
  asked[0]!.answer();
  expect((await Promise.all(beats)).map(({ epoch }) => epoch)).toEqual(['0', '0', '0']);
});

it('gives nobody an answer that was asked for before they came', async () => {
  const { asked, pulse } = slowDatabase();
  const seen: string[] = [];
  const ask = (who: string) => void pulse.now().then(({ epoch }) => seen.push(who + epoch));
  for (const turn of ['a', 'bc', 'd', 'ef']) {
    turn.split('').forEach(ask);
    await wait(5);
  }
  expect(asked).toHaveLength(2);
  asked[1]!.answer();
  await wait(5);
  expect(seen).toEqual(['b1', 'c1']);
  asked[0]!.answer();
  await wait(5);
  asked[2]!.answer();
  await wait(5);
  expect(seen).toEqual(['b1', 'c1', 'a0', 'd2', 'e2', 'f2']);
  expect(asked).toHaveLength(3);
});

it('fails who asked when the database does, and nobody after them', async () => {
  const { asked, pulse } = slowDatabase();
  const failing = pulse.now();
  await wait(5);
  const next = pulse.now();
  await wait(5);
  asked[0]!.fail();
  await expect(failing).rejects.toThrow('gone');
  await wait(5);
  asked[1]!.answer();
  expect((await next).epoch).toBe('1');
});
