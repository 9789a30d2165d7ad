import { assert, asyncProperty, array, integer } from 'fast-check';
import { RequestCounter } from './request-counter';

const TTL_MS = 60_000;
const LIMIT = 5;

/** A counter, and a clock that a test moves. */
function counting() {
  const time = { now: 1_000 };
  const counter = new RequestCounter(() => time.now);
  const ask = async (key = 'one', name = 'default'): Promise<boolean> =>
    !(await counter.increment(key, TTL_MS, LIMIT, TTL_MS, name)).isBlocked;
  return { time, counter, ask };
}

it('lets so many in, holds back who asks more for the whole time, and then begins anew', async () => {
  const { time, ask } = counting();
  for (let asked = 0; asked < LIMIT; asked += 1) expect(await ask()).toBe(true);
  expect(await ask()).toBe(false);
  time.now += TTL_MS - 1;
  expect(await ask()).toBe(false);
  time.now += 1;
  for (let asked = 0; asked < LIMIT; asked += 1) expect(await ask()).toBe(true);
  expect(await ask()).toBe(false);
});

it('counts each name and each key for itself', async () => {
  const { ask } = counting();
  for (let asked = 0; asked <= LIMIT; asked += 1) await ask();
  expect(await ask()).toBe(false);
  expect(await ask('other')).toBe(true);
  expect(await ask('one', 'preview')).toBe(true);
});

it('forgets what lies further back than the time, and who has not asked since', async () => {
  const { time, counter, ask } = counting();
  for (let asked = 0; asked < LIMIT; asked += 1) await ask();
  time.now += TTL_MS + TTL_MS / 60 + 1;
  for (let asked = 0; asked < LIMIT; asked += 1) expect(await ask()).toBe(true);
  time.now += 3 * TTL_MS;
  await ask('other');
  expect([...(counter as unknown as { counts: Map<string, unknown> }).counts.keys()]).toEqual([
    'default other',
  ]);
});

it('never lets more in within the time than the limit, nor holds back who keeps to it with room to spare', async () => {
  await assert(
    asyncProperty(
      array(integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 80 }),
      async (pauses) => {
        const { time, ask } = counting();
        const letIn: number[] = [];
        const asked: number[] = [];
        for (const pause of pauses) {
          time.now += pause;
          const recent = asked.filter((at) => at > time.now - TTL_MS - TTL_MS / 30);
          const isLetIn = await ask();
          if (isLetIn) letIn.push(time.now);
          if (recent.length < LIMIT && asked.length === letIn.length - 1) expect(isLetIn).toBe(true);
          asked.push(time.now);
          expect(letIn.filter((at) => at > time.now - TTL_MS).length).toBeLessThanOrEqual(LIMIT);
        }
      },
    ),
  );
});
