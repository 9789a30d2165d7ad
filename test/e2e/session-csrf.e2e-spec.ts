import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { FAILED_SIGN_INS } from '../../apps/api/src/session/failed-sign-ins';
import { CookieClient } from '../cookie-client';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld } from '../world';

/** What other sites can make a browser send does nothing; and what a proxy with TLS before the api changes. */
const ME = '{ me { kind participant { slug } } }';
const MAKE =
  'mutation { createWebhook(feed: "public", url: "https://evil.example/", label: "evil") { secret } }';
const COOKIE = 'entente';
const SECURE_COOKIE = '__Host-entente';
const FOREIGN: [string, Record<string, string>][] = [
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a neighbour below the same name', { 'sec-fetch-site': 'same-site', origin: 'http://sub.127.0.0.1' }],
  ['a sandboxed frame', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
  ['an old browser on another site', { origin: 'https://evil.example' }],
  ['an old browser in a sandboxed frame', { origin: 'null' }],
  ['an old browser that tells the page alone', { referer: 'https://evil.example/' }],
  ['something that tells nothing', {}],
];

let instance: TestInstance;
let world: World;
let victim: CookieClient;
beforeAll(async () => {
  instance = await startInstance({ trustedProxies: 1 });
  world = await makeWorld(instance);
  victim = new CookieClient(instance.url);
  expect((await victim.signIn(world.tokens.member)).status).toBe(201);
}, 120_000);
afterAll(() => instance?.stop());

const webhooks = async (): Promise<number> =>
  Number((await instance.owner.query('SELECT count(*) AS n FROM webhook'))[0].n);

describe.each(FOREIGN)('a request with the cookie, made by %s', (_name, headers) => {
  it('does nothing by GraphQL, whatever type it is sent as', async () => {
    const body = JSON.stringify({ query: MAKE });
    for (const type of [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await victim.send('/graphql', {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body,
      });
      const text = await response.text();
      expect([type, text.includes('"secret":"')]).toEqual([type, false]);
    }
    expect((await victim.graphql(MAKE, {}, headers)).codes).toEqual(['forbidden']);
    expect(await webhooks()).toBe(0);
  });

  it('is not answered as somebody, nor as nobody', async () => {
    expect((await victim.graphql(ME, {}, headers)).codes).toEqual(['forbidden']);
    if (Object.keys(headers).length > 0)
      expect((await victim.send('/feeds/participants.json', { headers })).status).toBe(403);
  });

  it('neither signs in nor out', async () => {
    const before = victim.cookies.get(COOKIE);
    const key = world.tokens.outsider;
    expect((await victim.sendJson('POST', '/session', { key }, headers)).status).toBe(403);
    expect((await victim.sendForm('/session', { key }, headers)).headers.get('location')).toBe(
      '/sign-in?problem=forbidden',
    );
    expect(
      (await victim.sendForm('/session/end', { everywhere: '1' }, headers)).headers.get('location'),
    ).toBe('/sign-in?problem=forbidden');
    expect((await victim.send('/session', { method: 'DELETE', headers })).status).toBe(403);
    expect((await victim.send('/sessions', { method: 'DELETE', headers })).status).toBe(403);
    expect(victim.cookies.get(COOKIE)).toBe(before);
    expect((await victim.graphql(ME)).data['me'].participant.slug).toBe('member');
  });

  it('signs nobody in who was not signed in either', async () => {
    const fresh = new CookieClient(instance.url);
    await fresh.sendJson('POST', '/session', { key: world.tokens.outsider }, headers);
    await fresh.sendForm('/session', { key: world.tokens.outsider }, headers);
    const plain = { ...headers, 'content-type': 'text/plain' };
    const body = JSON.stringify({ key: world.tokens.outsider });
    await fresh.send('/session', { method: 'POST', headers: plain, body });
    expect([...fresh.cookies]).toEqual([]);
  });
});

describe('a session', () => {
  it('is found by whoever follows a link to a file, and asked nothing by a link to GraphQL', async () => {
    expect(await victim.follow('/feeds/participants.json')).toBe(200);
    expect(await victim.follow(`/graphql?query=${encodeURIComponent(ME)}`)).toBeGreaterThanOrEqual(400);
    for (const site of ['same-origin', 'cross-site']) {
      const headers = { 'sec-fetch-site': site, 'apollo-require-preflight': '1' };
      const text = await (await victim.send(`/graphql?query=${encodeURIComponent(ME)}`, { headers })).text();
      expect(text).not.toContain('"member"');
      const act = await (await victim.send(`/graphql?query=${encodeURIComponent(MAKE)}`, { headers })).text();
      expect(act).not.toContain('"secret":"');
    }
    expect(await webhooks()).toBe(0);
  });

  it('is taken for none at a page that another site puts into a frame', async () => {
    const response = await victim.send('/session', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(await response.json()).toMatchObject({ kind: 'public' });
  });

  it.each([
    ['a page of ours', () => instance.url, 'member'],
    ['another site', () => 'https://evil.example', undefined],
    ['a sandboxed frame', () => 'null', undefined],
    ['nobody who tells', () => undefined, undefined],
  ])('by socket counts for %s as it should', async (_name, origin, seen) => {
    const cookie = `${COOKIE}=${victim.cookies.get(COOKIE)}`;
    class WithHeaders extends WebSocket {
      constructor(url: string, protocols: string) {
        const from = origin();
        super(url, protocols, { headers: { cookie, ...(from ? { origin: from } : {}) } });
      }
    }
    const client = createClient({
      url: `${instance.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithHeaders,
      retryAttempts: 0,
    });
    const told = await new Promise<string>((resolve) => {
      const waiting = setTimeout(() => resolve('open'), 1_500);
      client.subscribe(
        { query: 'subscription { collectionEntries(feed: "community-health") { cursor } }' },
        {
          next: ({ errors }) => (clearTimeout(waiting), resolve(JSON.stringify(errors))),
          error: (error) => (clearTimeout(waiting), resolve(JSON.stringify(error))),
          complete: () => undefined,
        },
      );
    });
    await client.dispose();
    if (seen) expect(told).toBe('open');
    else expect(told).toContain('"forbidden"');
  });
});

describe('over TLS, as a trusted proxy says', () => {
  const secure = {
    'sec-fetch-site': 'same-origin',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '192.0.2.7',
  };

  it('the cookie is for this host and TLS alone, and the plain one counts no more', async () => {
    const browser = new CookieClient(instance.url);
    const response = await browser.sendJson('POST', '/session', { key: world.tokens.member }, secure);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-entente=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect((await browser.graphql(ME, {}, secure)).data['me'].kind).toBe('participant');
    expect((await browser.graphql(ME)).data['me'].kind).toBe('public');
    const plain = new CookieClient(instance.url);
    plain.cookies.set(COOKIE, browser.cookies.get(SECURE_COOKIE)!);
    expect((await plain.graphql(ME, {}, secure)).data['me'].kind).toBe('public');
    expect(
      (await browser.send('/session', { method: 'DELETE', headers: secure })).headers.getSetCookie()[0],
    ).toMatch(/^__Host-entente=; Path=\/; Expires=Thu, 01 Jan 1970[^;]+; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('an origin without TLS is another', async () => {
    const origin = instance.url;
    const asked = { origin, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'entente.example' };
    const sent = (from: string) =>
      new CookieClient(instance.url).sendJson(
        'POST',
        '/session',
        { key: world.tokens.member },
        { ...asked, origin: from },
      );
    expect((await sent('http://entente.example')).status).toBe(403);
    expect((await sent('https://entente.example')).status).toBe(201);
  });
});

describe('signing in that fails', () => {
  const from = (address: string) => ({ 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address });
  const sent = (key: string, address: string) =>
    new CookieClient(instance.url).sendJson('POST', '/session', { key }, from(address));

  it('too often from one address is refused for a minute, also with a good key; from another it is not', async () => {
    for (let count = 0; count < FAILED_SIGN_INS.perMinuteMax; count += 1)
      expect((await sent('nonsense', '192.0.2.9')).status).toBe(401);
    const refused = await sent(world.tokens.member, '192.0.2.9');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await sent(world.tokens.member, '192.0.2.10')).status).toBe(201);
  });

  it('does not count what went well', async () => {
    for (let count = 0; count <= FAILED_SIGN_INS.perMinuteMax; count += 1)
      expect((await sent(world.tokens.client, '192.0.2.11')).status).toBe(201);
  });
});

it('signing in and out is on record, by ids alone', async () => {
  const rows: { actor: string; action: string; subject: string; detail: object; is: boolean }[] =
    await instance.owner.query(
      `SELECT a.actor, a.action, a.subject, a.detail, k.session_of IS NOT NULL AS is FROM audit_entry a
         LEFT JOIN access_key k ON k.id::text = a.subject WHERE a.action LIKE 'session.%'`,
    );
  expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['session.start', 'session.end']));
  expect(rows.every(({ actor, is }) => /^key:[0-9a-f-]{36}$/.test(actor) && is)).toBe(true);
});
