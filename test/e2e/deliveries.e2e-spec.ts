import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type Person, type World, admit, makeWorld, must, submit, waitForState } from '../world';

/** Who received what: every door writes it down, the submitter sees it for their own incidents and for whom they named. */
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const REPORT = `query ($id: ID!) { submission(id: $id) { deliveries {
  named { participant audience channel version revoked firstAt lastAt times } counted { audience revoked times readers } } } }`;
const INCIDENTS = `{ incidents(first: 10) { edges { node { id } } } }`;
const FEED = `query ($feed: ID!) { collection(id: $feed) { entries(first: 10) { entries { kind } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;

let instance: TestInstance;
let world: World;
let id: string;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  const receipt = await submit(instance, world.tokens.submitter, markedBundle({ key: 'd1' }), TERMS);
  id = receipt['id'];
  await waitForState(instance, world.tokens.submitter, id, ['published']);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function report(token = world.tokens.submitter) {
  const { submission } = must(await instance.graphql(token, REPORT, { id }));
  return submission.deliveries as { named: any[]; counted: any[] };
}

async function file(who: Person | 'public', path: string): Promise<number> {
  const headers = who === 'public' ? {} : { authorization: `Bearer ${world.tokens[who]}` };
  const response = await fetch(`${instance.url}/${path}`, { headers: { connection: 'close', ...headers } });
  await response.arrayBuffer();
  return response.status;
}

const briefly = ({ named }: { named: any[] }) =>
  named.map(({ participant, audience, channel, revoked, times }) => [
    participant,
    audience,
    channel,
    revoked,
    times,
  ]);

it('nobody had anything before anybody asked', async () => {
  expect(await report()).toEqual({ named: [], counted: [] });
});

it('names whom the terms named, by each door, and how often', async () => {
  must(await instance.graphql(world.tokens.member, FEED, { feed: 'community-health' }));
  await file('member', 'feeds/community-health.jsonl');
  await file('member', 'feeds/community-health.jsonl');
  must(await instance.graphql(world.tokens.recipient, INCIDENTS));
  const { incidents } = must(await instance.graphql(world.tokens.recipient, INCIDENTS));
  await file('recipient', `documents/incidents/${incidents.edges[0].node.id}/brief`);
  const told = await report();
  expect(briefly(told)).toEqual([
    ['member', 'community', 'file', false, 2],
    ['member', 'community', 'graphql', false, 1],
    ['recipient', 'recipient', 'document', false, 1],
    ['recipient', 'recipient', 'graphql', false, 2],
  ]);
  for (const { firstAt, lastAt } of told.named)
    expect(Date.parse(firstAt)).toBeLessThanOrEqual(Date.parse(lastAt));
});

it('counts whom they did not: the public without readers, participants from three on', async () => {
  for (let times = 0; times < 3; times += 1) await file('public', 'feeds/public.csv');
  await file('outsider', 'feeds/participants.csv');
  await file('client', 'feeds/clients-health.csv');
  expect((await report()).counted).toEqual([
    { audience: 'clients', revoked: false, times: 1, readers: null },
    { audience: 'participants', revoked: false, times: 1, readers: null },
    { audience: 'public', revoked: false, times: 3, readers: null },
  ]);
  for (const slug of ['further-1', 'further-2']) {
    const token = await admit(instance, { slug });
    must(await instance.graphql(token, FEED, { feed: 'participants' }));
  }
  const { counted } = await report();
  expect(counted.find(({ audience }) => audience === 'participants')).toMatchObject({ times: 3, readers: 3 });
});

it('tells who has got the withdrawal, and who has not', async () => {
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
  await waitForState(instance, world.tokens.submitter, id, ['withdrawn']);
  await file('member', 'feeds/community-health.jsonl?limit=1');
  expect(briefly(await report()).filter(([, , , revoked]) => revoked)).toEqual([]);
  await file('member', 'feeds/community-health.jsonl');
  expect(briefly(await report()).filter(([, , , revoked]) => revoked)).toEqual([
    ['member', 'community', 'file', true, 1],
  ]);
});

it('leaves out what the submitter read, and is for the submitter alone', async () => {
  await file('submitter', 'feeds/community-health.jsonl');
  expect((await report()).named.map(({ participant }) => participant)).not.toContain('submitter');
  for (const who of ['member', 'recipient', 'second-submitter'] as const) {
    const other = await instance.graphql(world.tokens[who], REPORT, { id });
    const none = await instance.graphql(world.tokens[who], REPORT, {
      id: '00000000-0000-4000-8000-000000000000',
    });
    expect([other.data, other.errors]).toEqual([none.data, none.errors]);
  }
});
