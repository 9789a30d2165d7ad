import { setTimeout as sleep } from 'node:timers/promises';
import { LIVE_LIMITS } from '../../apps/api/src/live/live-places';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { CookieClient } from '../cookie-client';
import { EventStream } from '../event-stream';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import {
  type Person,
  type World,
  admit,
  joinCommunity,
  makeWorld,
  must,
  submit,
  waitForState,
} from '../world';

/** The live door: which lists of a page are others by now. Names alone, for those who may read what changed. */
const OPEN = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const CLOSED = {
  defaultTlp: 'CLEAR',
  floorTlp: 'AMBER_STRICT',
  communities: ['health'],
  publicRelease: 'AT_ONCE',
};
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { state } }`;
const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };
/** Longer than a look of anybody who is signed in, and its gathering. */
const LOOKED_MS = LIVE_LIMITS.lookMsMax + 2_000;

let instance: TestInstance;
let world: World;
const streams: EventStream[] = [];

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await bring('a1', OPEN);
}, 120_000);
afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function bring(key: string, terms: object): Promise<string> {
  const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key }), terms);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
  return id as string;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function watch(
  who: Person | 'public' | Record<string, string>,
  asked = 'lists=incidents',
  more: Record<string, string> = {},
): Promise<EventStream> {
  const headers = typeof who === 'object' ? who : who === 'public' ? {} : bearer(world.tokens[who]);
  const stream = await EventStream.open(`${instance.url}/session/live?${asked}`, { ...headers, ...more });
  streams.push(stream);
  return stream;
}

async function watching(...given: Parameters<typeof watch>): Promise<EventStream> {
  const stream = await watch(...given);
  expect(stream.status).toBe(200);
  await stream.waitFor(1);
  return stream;
}

async function incidentOf(token: string | undefined, submission: string): Promise<string> {
  const { renditions } = await waitForState(instance, world.tokens.submitter, submission, ['published']);
  for (const { incidentId } of renditions) {
    const { incident } = must(
      await instance.graphql(token, 'query ($id: ID!) { incident(id: $id) { id } }', { id: incidentId }),
    );
    if (incident) return incident.id;
  }
  throw new Error('not in sight');
}

describe('what is told', () => {
  it('where the list stands first, then its name alone once it changed', async () => {
    const stream = await watching('outsider');
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.headers.get('cache-control')).toBe('private, no-store, no-transform');
    expect(stream.events[0]).toMatchObject({
      event: 'standing',
      data: { ages: { incidents: expect.any(Number) } },
    });
    await bring('b1', OPEN);
    const [, changed] = await stream.waitFor(2);
    expect([changed!.event, changed!.data]).toEqual(['changed', { lists: ['incidents'] }]);
    expect(stream.body).not.toMatch(/b1|hospital|incident--/i);
  });

  it('an incident that was withdrawn, to those who have it open, and to nobody with another one open', async () => {
    const [one, other] = [await bring('b2', OPEN), await bring('b3', OPEN)];
    const [first, second] = [await incidentOf(undefined, one), await incidentOf(undefined, other)];
    const [reading, elsewhere] = [
      await watching('public', `lists=incident&incident=${first}`),
      await watching('public', `lists=incident&incident=${second}`),
    ];
    must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id: one }));
    await reading.waitFor(2);
    expect(reading.events[1]).toMatchObject({ event: 'changed', data: { lists: ['incident'] } });
    await sleep(1_000);
    expect(elsewhere.events).toHaveLength(1);
  });

  it('the states of one’s own submissions to their participant alone', async () => {
    const [own, others] = [
      await watching('submitter', 'lists=submissions'),
      await watching('second-submitter', 'lists=submissions'),
    ];
    await bring('b4', CLOSED);
    await own.waitFor(2);
    expect(own.events[1]!.data).toEqual({ lists: ['submissions'] });
    await sleep(LOOKED_MS);
    expect(others.events).toHaveLength(1);
  }, 120_000);

  it('the queue of reviewers and the backlog of administrators', async () => {
    const [queue, backlog] = [
      await watching('member', 'lists=review'),
      await watching(bearer(instance.administrators[0]), 'lists=backlog'),
    ];
    await bring('b5', CLOSED);
    expect((await queue.waitFor(2))[1]!.data).toEqual({ lists: ['review'] });
    expect((await backlog.waitFor(2))[1]!.data).toEqual({ lists: ['backlog'] });
  }, 120_000);
});

describe('what is published for others', () => {
  it('causes no message, no comment and no byte for who does not see it', async () => {
    const member = await watching('member', 'lists=incidents,review');
    const elsewhere = await Promise.all([
      watching('public'),
      watching('outsider', 'lists=incidents,review,submissions'),
      watching(bearer(instance.administrators[0])),
      watching('second-submitter', 'lists=submissions'),
    ]);
    const bodies = elsewhere.map(({ body }) => body);
    const id = await bring('c1', CLOSED);
    must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
    await member.waitFor(2);
    await sleep(LOOKED_MS);
    const said = elsewhere.map(({ body }) => body.replaceAll(': still here\n\n', ''));
    expect(said).toEqual(bodies);
  }, 120_000);

  it('moves no sign of life: they come by the clock of the stream', async () => {
    const stream = await watching('public');
    const opened = Date.now();
    await sleep(LIVE_LIMITS.beatMs / 2);
    await bring('c2', CLOSED);
    for (; Date.now() - opened < LIVE_LIMITS.beatMs + 10_000; await sleep(50))
      if (stream.body.includes(': still here')) break;
    const late = Date.now() - opened - LIVE_LIMITS.beatMs;
    expect(late).toBeGreaterThan(-2_000);
    expect(late).toBeLessThan(LIVE_LIMITS.beatMs / 2 - 1_000);
  }, 120_000);

  it('is not told to who joins later, neither when it is withdrawn', async () => {
    const id = await bring('c3', CLOSED);
    const token = await admit(instance, { slug: 'late' });
    await joinCommunity(instance, ['late']);
    const [late, member] = [await watching(bearer(token)), await watching('member')];
    must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
    await member.waitFor(2);
    await sleep(LOOKED_MS);
    expect(late.events).toHaveLength(1);
    await bring('c4', CLOSED);
    await late.waitFor(2);
  }, 90_000);

  it('leaves an incident that is hidden as one that is absent', async () => {
    const hidden = await incidentOf(world.tokens.member, await bring('c5', CLOSED));
    const absent = 'incident--00000000-0000-4000-8000-000000000000';
    const told = await Promise.all(
      [hidden, absent].map(async (id) => {
        const stream = await watching('outsider', `lists=incident&incident=${id}`);
        return [stream.status, stream.events.map(({ event, data }) => [event, Object.keys(data.ages)])];
      }),
    );
    expect(told[0]).toEqual(told[1]);
  });
});

describe('going on', () => {
  it('with the last id says what changed meanwhile, and nothing where nothing did', async () => {
    const before = (await watching('outsider')).events[0]!.id;
    const same = await watch('outsider', 'lists=incidents', { 'last-event-id': before });
    await sleep(1_000);
    expect([same.status, same.events]).toEqual([200, []]);
    await bring('d1', OPEN);
    const after = await watching('outsider', 'lists=incidents', { 'last-event-id': before });
    expect(after.events[0]).toMatchObject({ event: 'changed', data: { lists: ['incidents'] } });
    const byAddress = await watching('outsider', `lists=incidents,review&after=${before}`);
    await byAddress.waitFor(2);
    expect(byAddress.events.map(({ event, data }) => [event, data])).toEqual([
      ['standing', { ages: { review: null } }],
      ['changed', { lists: ['incidents'] }],
    ]);
  }, 120_000);

  it.each(['nonsense', 'incidents', '~.~.', 'x'.repeat(600)])('with %s begins anew', async (id) => {
    const stream = await watching('public', 'lists=incidents', { 'last-event-id': id });
    expect(['standing', 'changed']).toContain(stream.events[0]!.event);
  });
});

describe('rights', () => {
  it.each([
    ['public', 'lists=submissions', 401],
    ['public', 'lists=review', 401],
    ['outsider', 'lists=backlog', 403],
    ['outsider', 'lists=incidents,backlog', 403],
    ['public', 'lists=nothing', 400],
    ['public', 'lists=__proto__', 400],
    ['public', '', 400],
    ['public', 'lists=incident', 400],
    ['public', 'lists=incidents&incident=incident--00000000-0000-4000-8000-000000000000', 400],
    ['public', 'lists=incident&incident=x', 400],
    ['public', 'lists=incidents&lists=incident', 400],
  ] as const)('%s is answered for %s by %i', async (who, asked, status) => {
    expect((await watch(who, asked)).status).toBe(status);
  });

  it('end a stream with the key, and what is published then is not told', async () => {
    const { createAccessKey: key } = must(
      await instance.graphql(
        world.tokens.member,
        `mutation { createAccessKey(label: "live", permissions: ["feed:read"], days: 1) { id token } }`,
      ),
    );
    const stream = await watching(bearer(key.token));
    must(
      await instance.graphql(world.tokens.member, `mutation ($id: ID!) { revokeAccessKey(id: $id) }`, key),
    );
    await stream.ended;
    expect(stream.events.slice(1).map(({ event, data }) => [event, data])).toEqual([
      ['closed', { code: 'unauthenticated' }],
    ]);
  }, 30_000);

  it('end what was told of a community with the membership', async () => {
    const token = await admit(instance, { slug: 'leaving' });
    await joinCommunity(instance, ['leaving']);
    await bring('e1', CLOSED);
    const stream = await watching(bearer(token));
    must(
      await instance.graphql(
        instance.administrators[0],
        `mutation { removeCommunityMember(community: "health", participant: "leaving") }`,
      ),
    );
    // That they see less is a change of their own lists, and the last that they hear of the community.
    await stream.waitFor(2);
    await bring('e2', CLOSED);
    await sleep(LOOKED_MS);
    expect(stream.events).toHaveLength(2);
  }, 120_000);
});

describe('a session', () => {
  async function cookieOf(person: Person): Promise<[CookieClient, Record<string, string>]> {
    const browser = new CookieClient(instance.url);
    await browser.signIn(world.tokens[person]);
    return [browser, { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }];
  }

  it('is taken from a page of this address, refused from another, and closed by signing out', async () => {
    const [browser, cookie] = await cookieOf('submitter');
    const own = await watching({ ...cookie, ...OWN_PAGE }, 'lists=submissions');
    for (const site of ['cross-site', 'same-site'])
      expect((await watch({ ...cookie, 'sec-fetch-site': site }, 'lists=submissions')).status).toBe(403);
    await browser.sendJson('DELETE', '/session');
    await own.ended;
    expect(own.events.at(-1)).toMatchObject({ event: 'closed', data: { code: 'unauthenticated' } });
    expect((await watch({ ...cookie, ...OWN_PAGE })).status).toBe(401);
  }, 30_000);

  it('has so many streams, which another session does not take, and gets a place back', async () => {
    const [, cookie] = await cookieOf('outsider');
    const [, second] = await cookieOf('outsider');
    const all = await Promise.all(
      Array.from({ length: LIVE_LIMITS.perReaderMax }, () => watch({ ...cookie, ...OWN_PAGE })),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect((await watch({ ...cookie, ...OWN_PAGE })).status).toBe(429);
    expect((await watch({ ...second, ...OWN_PAGE })).status).toBe(200);
    all[0]!.close();
    await sleep(1_000);
    expect((await watch({ ...cookie, ...OWN_PAGE })).status).toBe(200);
  }, 120_000);
});
