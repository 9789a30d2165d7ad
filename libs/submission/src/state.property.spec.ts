import fc from 'fast-check';
import { RESTING_STATES, type SubmissionState, TRANSITIONS, WAITING_STATES, isWaiting } from './state';
import { requestRemake } from './remake';
import { moveSubmission } from './transition';

const STATES = [...WAITING_STATES, ...RESTING_STATES] as const;
const state = fc.constantFrom<SubmissionState>(...STATES);

describe('the states of a submission', () => {
  it('never move along a transition that the table does not name', async () => {
    await fc.assert(
      fc.asyncProperty(state, state, async (from, to) => {
        const asked: string[] = [];
        const manager = { query: async (sql: string) => (asked.push(sql), [[], 1]) };
        const move = moveSubmission(manager as never, 'id', from, to);
        if (TRANSITIONS[from].includes(to)) await expect(move).resolves.toBe(true);
        else {
          await expect(move).rejects.toThrow('no transition');
          expect(asked).toEqual([]);
        }
      }),
    );
  });

  it('write no history when the compare-and-set finds the row elsewhere', async () => {
    const asked: string[] = [];
    const manager = { query: async (sql: string) => (asked.push(sql), [[], 0]) };
    await expect(moveSubmission(manager as never, 'id', 'received', 'enriched')).resolves.toBe(false);
    expect(asked).toHaveLength(1);
  });

  it('all lead to an end, and withdrawn is final', () => {
    expect(TRANSITIONS.withdrawn).toEqual([]);
    for (const from of STATES.filter(isWaiting)) expect(TRANSITIONS[from].length).toBeGreaterThan(0);
    for (const from of STATES.filter((name) => name !== 'withdrawn')) {
      const reached = new Set<SubmissionState>([from]);
      for (const next of reached) TRANSITIONS[next].forEach((to) => reached.add(to));
      expect([from, reached.has('withdrawn')]).toEqual([from, true]);
    }
  });

  it('are made anew from where renditions stand or are about to, and from nowhere that is an end', async () => {
    const ends: SubmissionState[] = ['superseded', 'withdrawing', 'withdrawn'];
    await fc.assert(
      fc.asyncProperty(state, fc.constantFrom('mask' as const, 'lowering' as const), async (from, cause) => {
        const asked: [string, unknown[]][] = [];
        const query = async (sql: string, values: unknown[]) => {
          asked.push([sql, values]);
          return sql.startsWith('SELECT') ? [{ state: from }] : [[], 1];
        };
        const request = requestRemake({ query } as never, 'id', cause);
        if (ends.includes(from)) {
          await expect(request).rejects.toThrow('withdrawn');
          expect(asked).toHaveLength(1);
        } else {
          const to = await request;
          expect(to === from || TRANSITIONS[from].includes(to)).toBe(true);
          expect(asked.some(([sql]) => sql.includes('revision = revision + 1'))).toBe(true);
          expect(asked.flatMap(([, values]) => values)).toContain(cause);
        }
      }),
    );
  });

  it('come back from being made anew to where they were, unless they end', () => {
    expect(TRANSITIONS.remaking).toEqual(['published', 'superseded', 'failed', 'withdrawing']);
    const before = STATES.filter((name) => TRANSITIONS[name].includes('remaking'));
    expect(before).toEqual(['released', 'published']);
  });
});
