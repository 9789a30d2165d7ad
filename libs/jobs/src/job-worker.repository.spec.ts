import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { loadConfig } from '@app/config';
import { migrate } from '@app/database';
import { contentIn, queueContent } from '../../../test/check-house';
import { testServer, withDatabase } from '../../../test/postgres';
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

describe('queues whose database is not ready yet', () => {
  const LATER = '7a2d7b63-4a1f-4c9f-8e1e-5b6a8c1d2e3f';

  it('are opened once it is', async () => {
    const { url } = await testServer();
    const [pool, admin] = [database().url, url('postgres')].map((at) => new Pool({ connectionString: at }));
    const isThere = async () => {
      const rows = await pool!.query('SELECT FROM bullmq.job WHERE data::text LIKE $1', [`%${LATER}%`]);
      return rows.rowCount === 1;
    };
    const allow = (isAllowed: boolean) =>
      admin!.query(`ALTER DATABASE ${database().name} ALLOW_CONNECTIONS ${isAllowed}`);
    await allow(false);
    const queues = new JobQueues(configOf(), 'api');
    await queues.addStep(LATER, 'received');
    await allow(true);
    expect(await isThere()).toBe(false);
    for (let tries = 0; tries < 50 && !(await isThere()); tries += 1) {
      await queues.addStep(LATER, 'received');
      await sleep(100);
    }
    expect(await isThere()).toBe(true);
    await queues.onApplicationShutdown();
    await Promise.all([pool!.end(), admin!.end()]);
  }, 60_000);
});
