import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { loadConfig } from '@app/config';
import { migrate } from '@app/database';
import { contentIn, queueContent } from '../../../test/check-house';
import { withDatabase } from '../../../test/postgres';
import { JobQueues } from './job-queues';
import { startWorker } from './job-worker';

const ID = '6f1c6a52-3f0e-4b8e-9d0a-4a5f7b0c1d2e';
const configOf = () => loadConfig({ DATABASE_URL: database().url });
const database = withDatabase(async ({ url }) => migrate(loadConfig({ DATABASE_URL: url })));

describe('a worker whose handler throws', () => {
  let pool: Pool;
  let handled = 0;
  beforeAll(async () => {
    const config = configOf();
    pool = new Pool({ connectionString: database().url });
    const queues = new JobQueues(config, 'api');
    const worker = startWorker(config, 'step', 1, () => {
      handled += 1;
      return Promise.reject(new RangeError('value out of range: the hospital of Alderbrook'));
    });
    await queues.addStep(ID, 'received');
    for (let tries = 0; tries < 200 && !(await isOver()); tries += 1) await sleep(50);
    await worker.close();
    await queues.onApplicationShutdown();
  }, 60_000);
  afterAll(() => pool?.end());

  const isOver = async () => JSON.stringify(await content()).includes('failedReason');
  const content = () =>
    queueContent({
      owner: { query: async (sql: string) => (await pool.query(sql)).rows as never },
      config: configOf(),
    });

  it('takes the job once: what follows is for the row to decide', () => {
    expect(handled).toBe(1);
  });

  it('leaves the kind of the error on the queue, and nothing of its message', async () => {
    const left = await content();
    expect(JSON.stringify(left)).toContain('RangeError');
    expect(JSON.stringify(left)).not.toMatch(/hospital|Alderbrook|out of range/);
    expect(contentIn(left)).toEqual([]);
  });
});
