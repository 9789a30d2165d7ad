import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { describeWithRedis, redisUrl } from '../redis';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const TERMS = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };

function pipeline(queue: string | undefined): void {
  let instance: TestInstance;
  let world: World;
  const entries = async () =>
    Number((await instance.owner.query('SELECT count(*) AS n FROM collection_entry'))[0].n);
  const bring = async (key: string) => {
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key }), TERMS);
    await waitForState(instance, world.tokens.submitter, id, ['published']);
    return id as string;
  };
  beforeAll(async () => {
    instance = await startInstance({ redisUrl: queue });
    world = await makeWorld(instance);
  });
  afterAll(() => instance?.stop());

  it.each(['received', 'enriched', 'released'])(
    'finds a row that waits as %s without a job, and publishes nothing twice',
    async (state) => {
      const id = await bring(state.slice(0, 2).replace(/[^0-9a-f]/g, '0'));
      const before = await entries();
      await instance.owner.query('UPDATE submission SET state = $2, retry_at = now() WHERE id = $1', [
        id,
        state,
      ]);
      const { history } = await waitForState(instance, world.tokens.submitter, id, ['published']);
      expect(history.at(-1).state).toBe('published');
      expect(await entries()).toBe(before);
    },
  );

  it('ends as failed, with a reason in our own words, where no retry can help; and goes on when it is tried again', async () => {
    const id = await bring('a1');
    const [row] = await instance.owner.query('SELECT wrapped_key FROM submission WHERE id = $1', [id]);
    await instance.owner.query(
      `UPDATE submission SET wrapped_key = 'broken', state = 'received', retry_at = now() WHERE id = $1`,
      [id],
    );
    await expect(waitForState(instance, world.tokens.submitter, id, ['published'])).rejects.toThrow(
      /failed: A sealed record does not open/,
    );
    await instance.owner.query('UPDATE submission SET wrapped_key = $2 WHERE id = $1', [id, row.wrapped_key]);
    must(
      await instance.graphql(
        world.tokens.submitter,
        `mutation ($id: ID!) { retrySubmission(id: $id) { state } }`,
        { id },
      ),
    );
    await waitForState(instance, world.tokens.submitter, id, ['published']);
  });

  it('tries again what may pass, later each time, and says so in no feed', async () => {
    const before = await entries();
    await instance.owner.query('REVOKE INSERT ON rendition FROM entente_worker');
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'a2' }), TERMS);
    const attempts = async () =>
      Number((await instance.owner.query('SELECT attempts FROM submission WHERE id = $1', [id]))[0].attempts);
    for (const deadline = Date.now() + 20_000; Date.now() < deadline && (await attempts()) < 2;)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await attempts()).toBeGreaterThanOrEqual(2);
    expect(await entries()).toBe(before);
    await instance.owner.query('GRANT INSERT ON rendition TO entente_worker');
    await waitForState(instance, world.tokens.submitter, id, ['published']);
    expect(await entries()).toBeGreaterThan(before);
  });

  it('lets a withdrawal win over whatever is under way', async () => {
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'a3' }), TERMS);
    for (let tries = 0; tries < 20; tries += 1) {
      const answer = await instance.graphql(
        world.tokens.submitter,
        `mutation ($id: ID!) { withdrawIncident(id: $id) { state } }`,
        { id },
      );
      if (answer.errors.length === 0) break;
    }
    await waitForState(instance, world.tokens.submitter, id, ['withdrawn']);
    const rows = await instance.owner.query(
      `SELECT r.status, r.name FROM rendition r JOIN submission s ON s.lineage = r.lineage WHERE s.id = $1`,
      [id],
    );
    expect(
      rows.every(
        (row: { status: string; name: string }) => row.status === 'withdrawn' && row.name === 'Withdrawn',
      ),
    ).toBe(true);
  });
}

describe('the pipeline, on PostgreSQL queues', () => pipeline(undefined));
describeWithRedis('the pipeline, on Redis queues', () => pipeline(redisUrl));
