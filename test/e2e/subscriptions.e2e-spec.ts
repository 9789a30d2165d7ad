import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { makeReport } from '../report-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/** GraphQL subscriptions: the entries of a feed in order, from any cursor, for as long as there is a right. */
const TERMS = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
const FOLLOW = `subscription ($feed: ID!, $after: String) { collectionEntries(feed: $feed, after: $after) { cursor kind addedAt incident { id name } } }`;
const ENTRIES = `query ($feed: ID!) { collection(id: $feed) { entries(first: 100) { entries { cursor kind addedAt incident { id name } } } } }`;

let instance: TestInstance;
let world: World;
let count = 0;
const clients: Client[] = [];

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  for (let index = 0; index < 3; index += 1) await publish();
}, 120_000);
/** Clients stay connected: an api that ends does not wait for them. */
afterAll(async () => {
  await closeHouse(instance);
  for (const client of clients) await client.dispose();
}, CLOSE_MS_MAX);

async function publish(): Promise<void> {
  count += 1;
  const { bundle } = makeReport(count, `subscription-${count}`);
  const { id } = await submit(instance, world.tokens.submitter, bundle, TERMS);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
}

function clientOf(token?: string): Client {
  const client = createClient({
    url: `${instance.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token ? { connectionParams: { authorization: `Bearer ${token}` } } : {}),
  });
  clients.push(client);
  return client;
}

interface Followed {
  readonly entries: any[];
  readonly errors: readonly any[];
  isOver: boolean;
  stop(): void;
}

function run(client: Client, query: string, variables: Record<string, unknown> = {}): Followed {
  const entries: any[] = [];
  const errors: any[] = [];
  const followed: Followed = { entries, errors, isOver: false, stop: () => undefined };
  followed.stop = client.subscribe(
    { query, variables },
    {
      next: ({ data, errors: told }) =>
        told ? errors.push(...told) : entries.push(data!['collectionEntries']),
      error: (error) => {
        errors.push(...(Array.isArray(error) ? error : [error]));
        followed.isOver = true;
      },
      complete: () => (followed.isOver = true),
    },
  );
  return followed;
}

async function until(isReached: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    if (isReached()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('not reached in time');
}

async function entriesOf(feed: string, token?: string): Promise<any[]> {
  return must(await instance.graphql(token, ENTRIES, { feed }))['collection'].entries.entries;
}

it('gives what is out and what comes, and goes on from any cursor', async () => {
  const client = clientOf(world.tokens.outsider);
  const all = run(client, FOLLOW, { feed: 'participants' });
  await until(() => all.entries.length === 3);
  const rest = run(client, FOLLOW, { feed: 'participants', after: all.entries[1].cursor });
  await publish();
  await until(() => all.entries.length === 4 && rest.entries.length === 2);
  const held = await entriesOf('participants', world.tokens.outsider);
  expect([all.entries, rest.entries]).toEqual([held, held.slice(2)]);
  all.stop();
  rest.stop();
});

it('gives the public what is public, and a hidden feed as none at all', async () => {
  const client = clientOf();
  const open = run(client, FOLLOW, { feed: 'public' });
  await until(() => open.entries.length === count);
  expect(open.entries).toEqual(await entriesOf('public'));
  const [hidden, absent] = ['community-health', 'nothing'].map((feed) => run(client, FOLLOW, { feed }));
  await until(() => hidden!.isOver && absent!.isOver);
  expect(hidden!.errors).toEqual(absent!.errors);
  expect(hidden!.errors).toMatchObject([{ extensions: { code: 'not-found' } }]);
});

it('completes when the key is revoked', async () => {
  const { createAccessKey } = must(
    await instance.graphql(
      world.tokens.member,
      `mutation { createAccessKey(label: "ws", permissions: ["feed:read"], days: 1) { id token } }`,
    ),
  );
  const followed = run(clientOf(createAccessKey.token), FOLLOW, { feed: 'community-health' });
  await until(() => followed.entries.length === count);
  must(
    await instance.graphql(world.tokens.member, `mutation ($id: ID!) { revokeAccessKey(id: $id) }`, {
      id: createAccessKey.id,
    }),
  );
  const seen = followed.entries.length;
  await publish();
  await until(() => followed.isOver);
  expect(followed.entries).toHaveLength(seen);
});

it.each([
  ['a query', '{ me { kind } }', 'BAD_REQUEST'],
  ['a mutation', 'mutation { deleteWebhook(id: "x") }', 'BAD_REQUEST'],
  ['what is not there', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['what cannot be read', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  [
    'too many aliases',
    `subscription { collectionEntries(feed: "public") { ${Array.from({ length: 40 }, (_, i) => `a${i}: kind`).join(' ')} } }`,
    'too-large',
  ],
  [
    'a cursor of another feed',
    `subscription { collectionEntries(feed: "public", after: "x") { kind } }`,
    'invalid-input',
  ],
])('refuses %s', async (_, query, code) => {
  const followed = run(clientOf(), query);
  await until(() => followed.isOver);
  expect(followed.errors).toMatchObject([{ extensions: { code } }]);
  expect(followed.entries).toEqual([]);
});

it('names a variable of a wrong type, and does not repeat what stands in it', async () => {
  const followed = run(clientOf(), FOLLOW, { feed: ['what somebody wrote'] });
  await until(() => followed.isOver);
  const message = 'The variable $feed is not of the type that the query declares.';
  expect(followed.errors).toEqual([{ message, extensions: { code: 'invalid-input' } }]);
});

it('refuses a bad key with the words of the other doors, and a message over the limit', async () => {
  const followed = run(clientOf(`entente_${'x'.repeat(43)}`), FOLLOW, { feed: 'public' });
  await until(() => followed.isOver);
  expect(followed.errors).toMatchObject([{ extensions: { code: 'unauthenticated' } }]);
  const large = run(clientOf(), `# ${'x'.repeat(70_000)}\n${FOLLOW}`, { feed: 'public' });
  await until(() => large.isOver);
  expect(large.errors).toMatchObject([{ code: 1009 }]);
});

it('writes down what it gives', async () => {
  const rows: { slug: string; named: boolean }[] = await instance.owner.query(
    `SELECT DISTINCT c.slug, d.participant_id IS NOT NULL AS named FROM delivery d JOIN collection c ON c.id = d.collection_id
      WHERE d.channel = 'subscription' ORDER BY 1`,
  );
  expect(rows).toEqual([
    { slug: 'community-health', named: true },
    { slug: 'participants', named: true },
    { slug: 'public', named: false },
  ]);
});
