import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { ClaimLoop, type ClaimedWork } from './claim-loop';

const LIMITS = { leaseSeconds: 2, renewMs: 100 };
/** Longer than a lease. */
const LONG_MS = 3_000;

/** What a table of claims does, in memory. */
class Claims {
  readonly until = new Map<string, number>();
  readonly due: string[] = [];
  readonly givenBack: string[] = [];
  isDown = false;

  claim(seconds: number): { id: string }[] {
    if (this.isDown) throw new TypeError('secret of a row');
    const id = this.due.find((each) => (this.until.get(each) ?? 0) < Date.now());
    if (id === undefined) return [];
    this.until.set(id, Date.now() + seconds * 1_000);
    return [{ id }];
  }

  renew(items: readonly { id: string }[], seconds: number): string[] {
    const held = items.map(({ id }) => id).filter((id) => (this.until.get(id) ?? 0) > Date.now());
    for (const id of held) this.until.set(id, Date.now() + seconds * 1_000);
    return held;
  }

  done(id: string): void {
    this.due.splice(this.due.indexOf(id), 1);
    this.until.delete(id);
  }
}

function loopOver(
  claims: Claims,
  run: ClaimedWork<{ id: string }>['run'],
  more: Partial<ClaimedWork<{ id: string }>> = {},
): ClaimLoop<{ id: string }> {
  const work: ClaimedWork<{ id: string }> = {
    name: 'parcel',
    claim: async (seconds) => claims.claim(seconds),
    renew: async (items, seconds) => claims.renew(items, seconds),
    giveBack: async (items) => {
      for (const { id } of items) claims.until.delete(id);
      claims.givenBack.push(...items.map(({ id }) => id));
    },
    run,
    rest: (signal) => sleep(10, undefined, { signal }),
    ...more,
  };
  return new ClaimLoop(work, LIMITS);
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000 && !holds(); tries += 1) await sleep(10);
  expect(holds()).toBe(true);
}

let claims: Claims;
const warned: string[] = [];
const loops: ClaimLoop<{ id: string }>[] = [];
const started = (loop: ClaimLoop<{ id: string }>): ClaimLoop<{ id: string }> => {
  loops.push(loop);
  loop.start();
  return loop;
};
beforeEach(() => {
  claims = new Claims();
  warned.length = 0;
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: string) => void warned.push(line));
});
afterEach(async () => {
  await Promise.all(loops.splice(0).map((loop) => loop.stop()));
  jest.restoreAllMocks();
});

describe('a loop of claims', () => {
  it('does what is due, and what comes due while it rests', async () => {
    const done: string[] = [];
    claims.due.push('a', 'b');
    started(
      loopOver(claims, async ({ id }) => {
        done.push(id);
        claims.done(id);
      }),
    );
    await until(() => done.length === 2);
    claims.due.push('c');
    await until(() => done.length === 3);
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('keeps what takes longer than its lease, so that nobody else does it meanwhile', async () => {
    const begun: string[] = [];
    claims.due.push('long');
    const run = async ({ id }: { id: string }) => {
      begun.push(id);
      await sleep(LONG_MS);
      claims.done(id);
    };
    started(loopOver(claims, run));
    started(loopOver(claims, run));
    await until(() => claims.due.length === 0);
    expect(begun).toEqual(['long']);
  });

  it('ends the work whose claim ran out, and leaves it to who has it now', async () => {
    claims.due.push('lost');
    let reason = '';
    const loop = started(
      loopOver(
        claims,
        async (_item, signal) => {
          await sleep(LONG_MS * 10, undefined, { signal }).catch(() => (reason = 'aborted'));
          claims.done('lost');
        },
        { renew: async () => [] },
      ),
    );
    await until(() => reason === 'aborted');
    await loop.stop();
    expect(claims.givenBack).toEqual([]);
  });

  it('gives back what it holds when it is stopped, and waits for its end', async () => {
    claims.due.push('held');
    let isRunning = false;
    const loop = started(
      loopOver(claims, async (_item, signal) => {
        isRunning = true;
        await sleep(LONG_MS * 10, undefined, { signal }).catch(() => undefined);
        isRunning = false;
      }),
    );
    await until(() => isRunning);
    await loop.stop();
    expect([isRunning, claims.givenBack]).toEqual([false, ['held']]);
  });

  it('goes on after an error of one item or of the database, and tells no more than its kind', async () => {
    const failed: string[] = [];
    claims.isDown = true;
    claims.due.push('odd', 'good');
    started(
      loopOver(
        claims,
        async ({ id }) => {
          claims.done(id);
          if (id === 'odd') throw new RangeError('secret of a message');
        },
        { failed: async ({ id }) => void failed.push(id) },
      ),
    );
    await until(() => warned.length > 0);
    claims.isDown = false;
    await until(() => claims.due.length === 0);
    expect(failed).toEqual(['odd']);
    expect(new Set(warned)).toEqual(
      new Set(['nothing is done for now: TypeError', 'parcel odd waits: RangeError']),
    );
  });
});
