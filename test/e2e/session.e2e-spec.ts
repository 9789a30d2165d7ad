import { createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SESSION_LIMITS } from '@app/access';
import { CookieClient } from '../cookie-client';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type World, admit, makeWorld, must, submit } from '../world';

/** Sessions are keys of some hours: what they may, when they end, and whose requests they count for. */
const ME = '{ me { kind participant { slug } permissions } }';
const CREATE_KEY = `mutation ($permissions: [String!]!) { createAccessKey(label: "k", permissions: $permissions) { id token expiresAt } }`;
const REVOKE = `mutation ($id: ID!) { revokeAccessKey(id: $id) }`;
const COOKIE = 'entente';
const HOUR_MS = 3_600_000;

let instance: TestInstance;
let world: World;
beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(() => instance?.stop());

async function signedIn(token: string): Promise<CookieClient> {
  const browser = new CookieClient(instance.url);
  expect((await browser.signIn(token)).status).toBe(201);
  return browser;
}

async function makeKey(
  token: string,
  permissions: string[],
): Promise<{ id: string; token: string; expiresAt: string }> {
  return must(await instance.graphql(token, CREATE_KEY, { permissions }))['createAccessKey'];
}

/** The cookie of a browser as the instance would have made it so long ago. */
function aged(browser: CookieClient, ageMs: number): string {
  const [token = ''] = browser.cookies.get(COOKIE)!.split('.');
  const key = hkdfSync(
    'sha256',
    readFileSync(instance.config.keys.accessKeyFile),
    '',
    'entente/session-cookie',
    32,
  );
  const stamped = `${token}.${Math.floor((Date.now() - ageMs) / 1_000).toString(36)}`;
  return `${stamped}.${createHmac('sha256', Buffer.from(key)).update(stamped).digest('base64url')}`;
}

describe('signing in by an access key', () => {
  it('gives a cookie that scripts cannot read, and says who signed in', async () => {
    const browser = new CookieClient(instance.url);
    const response = await browser.signIn(` ${world.tokens.submitter} `);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^entente=entente_[^;]+; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const told = (await response.json()) as Record<string, any>;
    expect(told).toMatchObject({
      kind: 'participant',
      isSession: true,
      holder: { slug: 'submitter', name: 'Organisation submitter' },
      canReadBack: true,
    });
    expect(Date.parse(told['expiresAt'])).toBeLessThanOrEqual(Date.now() + SESSION_LIMITS.lifetimeMs);
    const { data } = await browser.graphql(ME);
    expect(data['me'].participant).toEqual({ slug: 'submitter' });
    expect(data['me'].permissions).toEqual(told['permissions']);
    expect(await (await browser.send('/session')).json()).toEqual(told);
  });

  it('works for administrators, and tells the public that it is the public', async () => {
    const browser = await signedIn(instance.administrators[0]);
    expect(await (await browser.send('/session')).json()).toMatchObject({
      kind: 'administrator',
      holder: { slug: 'administrator-1' },
      canReadBack: false,
    });
    const nobody = await new CookieClient(instance.url).send('/session');
    expect([nobody.status, await nobody.json()]).toEqual([
      200,
      expect.objectContaining({ kind: 'public', isSession: false, holder: null, permissions: [] }),
    ]);
  });

  it('reads back what was submitted: the session descends from the key', async () => {
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'ab1' }), {
      defaultTlp: 'RED',
    });
    const browser = await signedIn(world.tokens.submitter);
    const { data } = await browser.graphql(`query ($id: ID!) { submission(id: $id) { bundle } }`, { id });
    expect(data['submission'].bundle).toContain('jabberwocky');
  });

  it('is refused alike for what is unknown, expired, revoked, malformed, or a session', async () => {
    const key = await makeKey(world.tokens.outsider, ['feed:read']);
    const expired = await makeKey(world.tokens.outsider, ['feed:read']);
    must(await instance.graphql(world.tokens.outsider, REVOKE, { id: key.id }));
    await instance.owner.query(
      `UPDATE access_key SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [expired.id],
    );
    const session = (await signedIn(world.tokens.outsider)).cookies.get(COOKIE)!.split('.')[0];
    const answers = [];
    for (const tried of [key.token, expired.token, session, `entente_${'A'.repeat(43)}`, '', 7]) {
      const response = await new CookieClient(instance.url).sendJson('POST', '/session', { key: tried });
      answers.push([response.status, response.headers.getSetCookie(), await response.text()]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]![0]).toBe(401);
  });

  it('never stores the token of a session, and does not count or list it among the keys', async () => {
    const before = must(await instance.graphql(world.tokens.member, '{ accessKeys { id } }'))['accessKeys'];
    const browser = await signedIn(world.tokens.member);
    expect(must(await instance.graphql(world.tokens.member, '{ accessKeys { id } }'))['accessKeys']).toEqual(
      before,
    );
    const token = browser.cookies.get(COOKIE)!.split('.')[0]!.slice(8);
    const rows: { all: string }[] = await instance.owner.query(
      'SELECT json_agg(k)::text || (SELECT json_agg(a)::text FROM audit_entry a) AS all FROM access_key k',
    );
    expect(rows[0]!.all).not.toContain(token);
  });

  it('keeps so many sessions of one key: beyond them the oldest ends', async () => {
    const { token } = await makeKey(world.tokens.client, ['feed:read']);
    const first = await signedIn(token);
    for (let count = 1; count < SESSION_LIMITS.perKeyMax; count += 1) await signedIn(token);
    expect((await first.graphql(ME)).codes).toEqual([]);
    const last = await signedIn(token);
    expect((await first.graphql(ME)).codes).toEqual(['unauthenticated']);
    const { sessions } = (await (await last.send('/sessions')).json()) as { sessions: unknown[] };
    expect(sessions).toHaveLength(SESSION_LIMITS.perKeyMax);
  });
});

describe('the token of a session', () => {
  it('is no bearer key, and a key is no session', async () => {
    const browser = await signedIn(world.tokens.submitter);
    const [token = ''] = browser.cookies.get(COOKIE)!.split('.');
    expect((await instance.graphql(token, ME)).errors[0]?.extensions.code).toBe('unauthenticated');
    browser.cookies.set(COOKIE, aged(browser, 0).replace(token, world.tokens.submitter));
    expect((await browser.graphql(ME)).codes).toEqual(['unauthenticated']);
  });

  it('stands behind an Authorization header, which wins', async () => {
    const browser = await signedIn(world.tokens.submitter);
    const asked = { 'sec-fetch-site': 'same-origin', authorization: `Bearer ${world.tokens.member}` };
    expect((await browser.graphql(ME, {}, asked)).data['me'].participant.slug).toBe('member');
    expect((await browser.graphql(ME, {}, { ...asked, authorization: 'Bearer nonsense' })).codes).toEqual([
      'unauthenticated',
    ]);
  });

  it('makes keys that outlive it, and never outlives its own', async () => {
    const browser = await signedIn(world.tokens.submitter);
    const { data } = await browser.graphql(CREATE_KEY, { permissions: ['feed:read'] });
    expect(Date.parse(data['createAccessKey'].expiresAt)).toBeGreaterThan(Date.now() + 100 * 24 * HOUR_MS);
    const brief = await makeKey(world.tokens.submitter, ['feed:read']);
    await instance.owner.query(`UPDATE access_key SET expires_at = now() + interval '1 hour' WHERE id = $1`, [
      brief.id,
    ]);
    const { expiresAt } = (await (await (await signedIn(brief.token)).send('/session')).json()) as {
      expiresAt: string;
    };
    expect(Date.parse(expiresAt)).toBeLessThanOrEqual(Date.now() + HOUR_MS);
  });

  it('leaves what is set up in it to its key', async () => {
    const browser = await signedIn(world.tokens.recipient);
    const made = `mutation { createWebhook(feed: "public", url: "https://soc.example/", label: "soc") { webhook { id } } }`;
    const { data, errors } = await browser.graphql(made);
    expect(errors).toEqual([]);
    const [row] = await instance.owner.query(
      'SELECT k.session_of FROM webhook w JOIN access_key k ON k.id = w.access_key_id WHERE w.id = $1',
      [data['createWebhook'].webhook.id],
    );
    expect(row).toEqual({ session_of: null });
  });
});

describe('a session ends', () => {
  const isOver = async (browser: CookieClient) => {
    const { codes } = await browser.graphql(ME);
    return [codes, browser.cookies.has(COOKIE)];
  };

  it('by signing out, and its cookie with it', async () => {
    const browser = await signedIn(world.tokens.submitter);
    const cookie = browser.cookies.get(COOKIE)!;
    expect((await browser.sendJson('DELETE', '/session')).status).toBe(204);
    expect(browser.cookies.has(COOKIE)).toBe(false);
    browser.cookies.set(COOKIE, cookie);
    expect(await isOver(browser)).toEqual([['unauthenticated'], false]);
    expect((await browser.sendJson('DELETE', '/session')).status).toBe(204);
  });

  it('everywhere, and for nobody else', async () => {
    const [here, there] = [await signedIn(world.tokens.submitter), await signedIn(world.tokens.submitter)];
    const other = await signedIn(world.tokens.member);
    const { ended } = (await (await here.sendJson('DELETE', '/sessions')).json()) as { ended: number };
    expect(ended).toBeGreaterThanOrEqual(2);
    expect(await isOver(there)).toEqual([['unauthenticated'], false]);
    expect(await isOver(other)).toEqual([[], true]);
    expect((await instance.graphql(world.tokens.submitter, ME)).errors).toEqual([]);
  });

  it('one by one, and another’s reads as none', async () => {
    const [here, there] = [await signedIn(world.tokens.submitter), await signedIn(world.tokens.submitter)];
    const { sessions } = (await (await here.send('/sessions')).json()) as {
      sessions: { id: string; isCurrent: boolean }[];
    };
    expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
    const stranger = await signedIn(world.tokens.member);
    const tried = await Promise.all(
      [sessions[0]!.id, '00000000-0000-4000-8000-000000000000', 'nonsense'].map(async (id) =>
        (await stranger.sendJson('DELETE', `/sessions/${id}`)).text(),
      ),
    );
    expect(new Set(tried).size).toBe(1);
    expect(await isOver(there)).toEqual([[], true]);
    expect((await here.sendJson('DELETE', `/sessions/${sessions[0]!.id}`)).status).toBe(204);
    expect(await isOver(there)).toEqual([['unauthenticated'], false]);
    expect(await isOver(here)).toEqual([[], true]);
  });

  it('with its key, and with a stream that is open', async () => {
    const key = await makeKey(world.tokens.member, ['feed:read']);
    const browser = await signedIn(key.token);
    const stream = await browser.send('/feeds/participants/stream');
    expect(stream.status).toBe(200);
    must(await instance.graphql(world.tokens.member, REVOKE, { id: key.id }));
    expect(await isOver(browser)).toEqual([['unauthenticated'], false]);
    expect(await stream.text()).toContain('event: closed\ndata: {"code":"unauthenticated"}');
  }, 60_000);

  it('with the suspension of its holder', async () => {
    const browser = await signedIn(await admit(instance, { slug: 'brief' }));
    must(
      await instance.graphql(
        instance.administrators[0],
        `mutation { suspendParticipant(slug: "brief") { state } }`,
      ),
    );
    expect(await isOver(browser)).toEqual([['unauthenticated'], false]);
  });

  it('when nobody used it for long, and not while it is used', async () => {
    const browser = await signedIn(world.tokens.submitter);
    browser.cookies.set(COOKIE, aged(browser, SESSION_LIMITS.idleMs - 60_000));
    const old = browser.cookies.get(COOKIE);
    expect(await isOver(browser)).toEqual([[], true]);
    expect(browser.cookies.get(COOKIE)).not.toBe(old);
    const fresh = browser.cookies.get(COOKIE);
    expect([await isOver(browser), browser.cookies.get(COOKIE)]).toEqual([[[], true], fresh]);
    browser.cookies.set(COOKIE, aged(browser, SESSION_LIMITS.idleMs + 1_000));
    expect(await isOver(browser)).toEqual([['unauthenticated'], false]);
  });

  it('when its time is over, however it is used', async () => {
    const browser = await signedIn(world.tokens.client);
    await instance.owner.query(
      `UPDATE access_key SET expires_at = now() WHERE session_of IS NOT NULL AND participant_id = (SELECT id FROM participant WHERE slug = 'client')`,
    );
    expect(await isOver(browser)).toEqual([['unauthenticated'], false]);
  });

  it('and is deleted long after, but for one in which a key was made', async () => {
    const [used, unused] = [await signedIn(world.tokens.recipient), await signedIn(world.tokens.recipient)];
    must(await used.graphql(CREATE_KEY, { permissions: ['submission:read'] }));
    const idOf = async (browser: CookieClient) => {
      const { sessions } = (await (await browser.send('/sessions')).json()) as {
        sessions: { id: string; isCurrent: boolean }[];
      };
      return sessions.find(({ isCurrent }) => isCurrent)!.id;
    };
    const ids = [await idOf(used), await idOf(unused)];
    await instance.owner.query(
      `UPDATE access_key SET expires_at = now() - interval '31 days' WHERE id = ANY ($1)`,
      [ids],
    );
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const rows: { id: string }[] = await instance.owner.query(
      'SELECT id FROM access_key WHERE id = ANY ($1)',
      [ids],
    );
    expect(rows.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('for the browser that signs in anew', async () => {
    const browser = await signedIn(world.tokens.submitter);
    const before = browser.cookies.get(COOKIE)!;
    expect((await browser.signIn(world.tokens.member)).status).toBe(201);
    const old = new CookieClient(instance.url);
    old.cookies.set(COOKIE, before);
    expect(await isOver(old)).toEqual([['unauthenticated'], false]);
    expect((await browser.graphql(ME)).data['me'].participant.slug).toBe('member');
  });

  it('and is then no less than nobody at a page, and refused everywhere else', async () => {
    const browser = new CookieClient(instance.url);
    for (const bad of ['nonsense', '', `entente_${'A'.repeat(43)}.abc.${'A'.repeat(43)}`]) {
      browser.cookies.set(COOKIE, bad);
      expect((await browser.send('/feeds/public.json')).status).toBe(401);
      expect(browser.cookies.has(COOKIE)).toBe(false);
      browser.cookies.set(COOKIE, bad);
      expect(await (await browser.send('/session')).json()).toMatchObject({ kind: 'public' });
      expect(browser.cookies.has(COOKIE)).toBe(false);
      browser.cookies.set(COOKIE, bad);
      const page = await browser.send('/', { headers: { 'sec-fetch-site': 'none', accept: 'text/html' } });
      expect([page.status, browser.cookies.has(COOKIE)]).toEqual([200, false]);
    }
  });

  it('where two cookies of its name come, since one of them is not ours', async () => {
    const browser = await signedIn(world.tokens.submitter);
    const twice = `${COOKIE}=${browser.cookies.get(COOKIE)}; ${COOKIE}=other`;
    const response = await new CookieClient(instance.url).send('/sessions', {
      headers: { 'sec-fetch-site': 'same-origin', cookie: twice },
    });
    expect(response.status).toBe(401);
  });
});

describe('a form', () => {
  it('signs in and out without scripts, and goes on where it is told', async () => {
    const browser = new CookieClient(instance.url);
    const entered = await browser.sendForm('/session', { key: world.tokens.submitter, next: '/submit?a=1' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/submit?a=1']);
    expect((await browser.graphql(ME)).data['me'].participant.slug).toBe('submitter');
    const left = await browser.sendForm('/session/end', { next: '/fr' });
    expect([left.status, left.headers.get('location'), browser.cookies.has(COOKIE)]).toEqual([
      303,
      '/fr',
      false,
    ]);
  });

  it('goes back with the problem, and nowhere else than here', async () => {
    const browser = new CookieClient(instance.url);
    const failed = await browser.sendForm('/session', {
      key: 'nonsense',
      next: '/submit',
      back: '/fr/sign-in',
    });
    expect(failed.headers.get('location')).toBe('/fr/sign-in?problem=unauthenticated&next=%2Fsubmit');
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https:evil.example',
      '/..//evil.example',
      '%2F%2Fevil.example',
    ]) {
      const entered = await browser.sendForm('/session', { key: world.tokens.submitter, next });
      expect(entered.headers.get('location')).toBe('/');
    }
    const refused = await browser.sendForm('/session', { key: 'nonsense', back: '//evil.example' });
    expect(refused.headers.get('location')).toBe('/sign-in?problem=unauthenticated');
  });

  it('signs out everywhere', async () => {
    const [here, there] = [await signedIn(world.tokens.client), await signedIn(world.tokens.client)];
    await here.sendForm('/session/end', { everywhere: '1' });
    expect((await there.graphql(ME)).codes).toEqual(['unauthenticated']);
  });
});
