import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { makeReport } from '../report-bundle';
import { WebhookReceiver } from '../webhook-receiver';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/** Webhooks: signed, in order, at least once, across restarts of either side, and only for as long as there is a right. */
const TERMS = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
const CREATE = `mutation ($feed: ID!, $url: String!, $fromStart: Boolean!) {
  createWebhook(feed: $feed, url: $url, label: "soc", fromStart: $fromStart) { secret webhook { id state toldTo } } }`;
const LIST = `{ webhooks { id label url state stoppedBecause attempts lastStatus toldTo failingSince } }`;
const ENTRIES = `query ($feed: ID!) { collection(id: $feed) { entries(first: 100) { entries { kind addedAt incident { id } } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;

let instance: TestInstance;
let world: World;
let count = 0;
const receivers: WebhookReceiver[] = [];

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  for (let index = 0; index < 3; index += 1) await publish();
}, 120_000);
afterAll(async () => {
  await Promise.all(receivers.map((receiver) => receiver.stop()));
  await closeHouse(instance);
}, CLOSE_MS_MAX);

async function publish(): Promise<string> {
  count += 1;
  const { bundle } = makeReport(count, `hook-${count}`);
  const { id } = await submit(instance, world.tokens.submitter, bundle, TERMS);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
  return id;
}

async function receiver(): Promise<WebhookReceiver> {
  const made = new WebhookReceiver();
  await made.start();
  receivers.push(made);
  return made;
}

async function follow(token: string, feed: string, at: WebhookReceiver, fromStart = true): Promise<string> {
  const { createWebhook } = must(await instance.graphql(token, CREATE, { feed, url: at.url, fromStart }));
  at.secrets.push(createWebhook.secret);
  return createWebhook.webhook.id;
}

async function stateOf(token: string, id: string) {
  const { webhooks } = must(await instance.graphql(token, LIST));
  return webhooks.find((webhook: any) => webhook.id === id) as Record<string, any>;
}

async function until<T>(read: () => Promise<T>, isReached: (value: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const value = await read();
    if (isReached(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('not reached in time');
}

async function entriesOf(feed: string, token?: string) {
  const { collection } = must(await instance.graphql(token, ENTRIES, { feed }));
  return collection.entries.entries.map(({ kind, addedAt, incident }: any) => [
    `incident.${kind}`,
    addedAt,
    incident.id,
  ]);
}

const told = (at: WebhookReceiver) =>
  at.distinct.map(({ body }) => [body.type, body.timestamp, body.data.incident.id]);

it('tells every entry of a feed in order, signed, and what comes as it comes', async () => {
  const at = await receiver();
  await follow(world.tokens.outsider, 'participants', at);
  await at.waitFor(3);
  const id = await publish();
  await at.waitFor(4, 5_000);
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
  await at.waitFor(5);
  expect(told(at)).toEqual(await entriesOf('participants', world.tokens.outsider));
  expect(at.messages.every(({ verifiedBy }) => verifiedBy.length === 1)).toBe(true);
  const [last] = at.distinct.slice(-1);
  expect([last!.body.data.incident.revoked, last!.body.data.stix]).toEqual([true, null]);
});

it('tries what is not taken again with the same id, and goes on where it was', async () => {
  const at = await receiver();
  at.answers.push(500, 302, 429);
  const id = await follow(world.tokens.outsider, 'participants', at);
  const before = (await entriesOf('participants', world.tokens.outsider)).length;
  await at.waitFor(1);
  const failing = await until(
    () => stateOf(world.tokens.outsider, id),
    ({ attempts }) => attempts > 0,
  );
  expect(failing).toMatchObject({ state: 'active', lastStatus: expect.any(Number) });
  await at.waitFor(before, 60_000);
  expect(at.messages.slice(0, 4).map((message) => message.id)).toEqual(Array(4).fill(at.messages[0]!.id));
  expect(told(at)).toEqual(await entriesOf('participants', world.tokens.outsider));
  const after = await until(
    () => stateOf(world.tokens.outsider, id),
    ({ attempts }) => attempts === 0,
  );
  expect(after['failingSince']).toBeNull();
}, 90_000);

it('misses nothing while the receiver is away', async () => {
  const at = await receiver();
  await follow(world.tokens.outsider, 'participants', at, false);
  await publish();
  await at.waitFor(1);
  await at.stop();
  await publish();
  await publish();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await at.start();
  await at.waitFor(3, 60_000);
  expect(told(at)).toEqual((await entriesOf('participants', world.tokens.outsider)).slice(-3));
}, 120_000);

it('signs with both secrets for a day after a change', async () => {
  const at = await receiver();
  const id = await follow(world.tokens.outsider, 'public', at, false);
  const { rotateWebhookSecret } = must(
    await instance.graphql(
      world.tokens.outsider,
      `mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret } }`,
      { id },
    ),
  );
  at.secrets.push(rotateWebhookSecret.secret);
  await publish();
  const [message] = await at.waitFor(1);
  expect([message!.signatures, message!.verifiedBy]).toEqual([2, at.secrets]);
  await instance.owner.query(
    `UPDATE webhook SET secrets = jsonb_set(secrets, '{0,until}', '"2020-01-01T00:00:00.000Z"') WHERE id = $1`,
    [id],
  );
  await publish();
  const [, later] = await at.waitFor(2);
  expect([later!.signatures, later!.verifiedBy]).toEqual([1, at.secrets.slice(1)]);
});

it('stops with the key that it reads as, and begins again as another from any moment', async () => {
  const at = await receiver();
  const { createAccessKey } = must(
    await instance.graphql(
      world.tokens.member,
      `mutation { createAccessKey(label: "hook", permissions: ["feed:read"], days: 1) { id token } }`,
    ),
  );
  const id = await follow(createAccessKey.token, 'community-health', at, false);
  must(
    await instance.graphql(world.tokens.member, `mutation ($id: ID!) { revokeAccessKey(id: $id) }`, {
      id: createAccessKey.id,
    }),
  );
  await publish();
  const stopped = await until(
    () => stateOf(world.tokens.member, id),
    ({ state }) => state === 'stopped',
  );
  expect(stopped['stoppedBecause']).toBe('key-ended');
  expect(at.messages).toEqual([]);
  const entries = await entriesOf('community-health', world.tokens.member);
  must(
    await instance.graphql(
      world.tokens.member,
      `mutation ($id: ID!, $after: String) { replayWebhook(id: $id, addedAfter: $after) { state } }`,
      { id, after: entries.at(-3)[1] },
    ),
  );
  await at.waitFor(2);
  expect(told(at)).toEqual(entries.slice(-2));
});

it('stops when the feed is out of sight, when the receiver is gone, and after a day without an answer', async () => {
  const [gone, away, late] = [await receiver(), await receiver(), await receiver()];
  const ids = [
    await follow(world.tokens.outsider, 'public', gone, false),
    await follow(world.tokens.outsider, 'public', away, false),
    await follow(world.tokens.member, 'community-health', late, false),
  ] as const;
  gone.answers.push(410);
  await away.stop();
  await instance.owner.query(
    `UPDATE webhook SET failing_since = now() - interval '25 hours', attempts = 30 WHERE id = $1`,
    [ids[1]],
  );
  must(
    await instance.graphql(
      instance.administrators[0],
      `mutation { removeCommunityMember(community: "health", participant: "member") }`,
    ),
  );
  await publish();
  const reasons = await Promise.all(
    ids.map(async (id, place) => {
      const token = place === 2 ? world.tokens.member : world.tokens.outsider;
      return (
        await until(
          () => stateOf(token, id),
          ({ state }) => state === 'stopped',
        )
      )['stoppedBecause'];
    }),
  );
  expect(reasons).toEqual(['gone', 'unreachable', 'feed-out-of-sight']);
  expect(late.messages).toEqual([]);
});

it("tells nothing of another's webhook: it answers as one that is not there", async () => {
  const at = await receiver();
  const id = await follow(world.tokens.outsider, 'public', at, false);
  for (const call of [
    'rotateWebhookSecret(id: $id) { secret }',
    'replayWebhook(id: $id) { id }',
    'deleteWebhook(id: $id)',
  ]) {
    const [other, none] = await Promise.all(
      [id, '00000000-0000-4000-8000-000000000000'].map((each) =>
        instance.graphql(world.tokens.client, `mutation ($id: ID!) { ${call} }`, { id: each }),
      ),
    );
    expect(other!.errors).toEqual(none!.errors);
    expect(other!.errors).toHaveLength(1);
  }
  expect(must(await instance.graphql(world.tokens.client, LIST))['webhooks']).toEqual([]);
  const hidden = await instance.graphql(world.tokens.client, CREATE, {
    feed: 'community-health',
    url: at.url,
    fromStart: true,
  });
  const absent = await instance.graphql(world.tokens.client, CREATE, {
    feed: 'nothing',
    url: at.url,
    fromStart: true,
  });
  expect(hidden.errors).toEqual(absent.errors);
});

it('no secret stands readable in the database', async () => {
  const rows: { row: string }[] = await instance.owner.query(
    'SELECT to_jsonb(w)::text AS row FROM webhook w',
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const secret of receivers.flatMap(({ secrets }) => secrets))
    expect(rows.some(({ row }) => row.includes(secret.slice('whsec_'.length)))).toBe(false);
});
