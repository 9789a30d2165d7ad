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

  it('lets no release of an older version get in the way of a newer one, nor of a withdrawal', async () => {
    const token = world.tokens.submitter;
    const held = { ...TERMS, publicRelease: 'ON_RELEASE' };
    const first = await submit(instance, token, markedBundle({ key: 'a4' }), held);
    await waitForState(instance, token, first['id'], ['published']);
    const lock = await holdPublisher(instance);
    const bundle = JSON.stringify(markedBundle({ key: 'a4', modified: '2026-03-05T08:00:00.000Z' }));
    const amended = must(
      await instance.graphql(
        token,
        `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { amendIncident(id: $id, bundle: $bundle, terms: $terms) { id } }`,
        { id: first['id'], bundle, terms: { ...TERMS, recipients: ['recipient'] } },
      ),
    )['amendIncident'].id;
    const release = await instance.graphql(token, `mutation ($id: ID!) { releaseIncident(id: $id) { id } }`, {
      id: first['id'],
    });
    expect(release.errors[0]?.extensions.code).toBe('conflict');
    await lock.release();
    await waitForState(instance, token, amended, ['published']);
    expect((await waitForState(instance, token, first['id'], ['superseded']))['state']).toBe('superseded');
    const feed = `{ collection(id: "recipient-recipient") { entries { entries { kind } } } }`;
    const seen = must(await instance.graphql(world.tokens.recipient, feed));
    expect(seen['collection'].entries.entries.at(-1).kind).toBe('published');
    must(
      await instance.graphql(token, `mutation ($id: ID!) { withdrawIncident(id: $id) { state } }`, {
        id: first['id'],
      }),
    );
    await waitForState(instance, token, amended, ['withdrawn']);
    const rows = await instance.owner.query(
      `SELECT state, sealed_bundle, wrapped_key FROM submission WHERE id IN ($1, $2)`,
      [first['id'], amended],
    );
    const erased = { state: 'withdrawn', sealed_bundle: null, wrapped_key: null };
    expect(rows).toEqual([erased, erased]);
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

/** Keeps the publisher waiting, so that what must not happen meanwhile has the time to. */
async function holdPublisher(instance: TestInstance): Promise<{ release: () => Promise<void> }> {
  const runner = instance.owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT pg_advisory_xact_lock(7061943)');
  return {
    release: async () => {
      await runner.rollbackTransaction();
      await runner.release();
    },
  };
}

describe('the pipeline, on PostgreSQL queues', () => pipeline(undefined));
describeWithRedis('the pipeline, on Redis queues', () => pipeline(redisUrl));
