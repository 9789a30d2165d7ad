import type { EntityManager } from 'typeorm';
import { moveLatest } from './move-latest';
import type { SubmissionState } from './state';
import type { Submission } from './submission.entity';

/** A row that is read in these states one after the other; a compare-and-set holds only on the last of them. */
function rowMovingThrough(states: readonly SubmissionState[]) {
  let reads = 0;
  const asked: string[] = [];
  return {
    asked,
    submissions: {
      findLatest: async () => {
        const state = states[Math.min(reads, states.length - 1)];
        reads += 1;
        return { id: 'the-id', state } as Submission;
      },
    },
    manager: {
      query: async (sql: string, values: string[]) => {
        if (sql.startsWith('INSERT')) return [];
        asked.push(`${values[1]} > ${values[2]}`);
        return [[], reads >= states.length ? 1 : 0];
      },
    } as unknown as EntityManager,
  };
}

describe('the latest version, moved on', () => {
  it('is read again when a worker was faster, and moved from where it stands then', async () => {
    const row = rowMovingThrough(['enriched', 'released', 'published']);
    const found = await moveLatest(row.manager, row.submissions, 'a lineage', () => 'withdrawing');
    expect(found).toMatchObject({ moved: true, latest: { state: 'published' } });
    expect(row.asked).toEqual([
      'enriched > withdrawing',
      'released > withdrawing',
      'published > withdrawing',
    ]);
  });

  it('stays where the worker has moved it to an end that needs nothing', async () => {
    const row = rowMovingThrough(['released', 'published']);
    const next = (state: SubmissionState) => (state === 'published' ? undefined : ('superseded' as const));
    expect(await moveLatest(row.manager, row.submissions, 'a lineage', next)).toMatchObject({ moved: false });
    expect(row.asked).toEqual(['released > superseded']);
  });

  it('is a conflict when the worker is faster every time, and undefined where there is none', async () => {
    const row = rowMovingThrough(Array<SubmissionState>(20).fill('published'));
    await expect(
      moveLatest(row.manager, row.submissions, 'a lineage', () => 'withdrawing'),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    const none = { findLatest: async () => null };
    expect(await moveLatest(row.manager, none, 'a lineage', () => 'withdrawing')).toBeUndefined();
  });
});
