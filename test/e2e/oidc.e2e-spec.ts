import { CookieClient } from '../cookie-client';
import { type TestInstance, freePort, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import {
  CLIENT_SECRET,
  type RunningProvider,
  signInByAccount,
  signInThere,
  startAccountWorld,
} from '../oidc';
import { type World, must, submit } from '../world';

/** Signing in by an account elsewhere, against a real OpenID Connect server: invitations, rights, what cannot be proven. */
const ME = '{ me { kind participant { slug } permissions } }';
const INVITE = `mutation ($name: String!, $permissions: [String!]!) {
  invitePerson(name: $name, permissions: $permissions) { person { id name permissions redeemedAt } code } }`;
const LIMIT =
  'mutation ($id: ID!, $permissions: [String!]!) { limitPerson(id: $id, permissions: $permissions) { permissions } }';
const REMOVE = 'mutation ($id: ID!) { removePerson(id: $id) }';
const END_SESSIONS = 'mutation ($id: ID!) { endPersonSessions(id: $id) }';
const PEOPLE = '{ people { id name permissions redeemedAt } }';
const READ = 'query ($id: ID!) { submission(id: $id) { bundle } }';
const CREATE_KEY = `mutation { createAccessKey(label: "k", permissions: ["feed:read"]) { token } }`;
const RIGHTS = ['feed:read', 'submission:create', 'submission:read', 'key:manage'];
const REFUSED = '/sign-in?problem=unauthenticated';
const NOBODY = `${REFUSED}&of=account`;
const NOT_BEGUN_HERE = `${REFUSED}&of=browser`;
const NOT_INVITED = `${REFUSED}&of=invitation&next=%2Fsubmit`;
const COOKIE = 'entente';

let instance: TestInstance;
let provider: RunningProvider;
let world: World;
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  ({ instance, provider, world, stop } = await startAccountWorld());
}, 120_000);
afterAll(() => stop?.());

interface Invited {
  readonly person: { readonly id: string };
  readonly code: string;
}

async function invite(name: string, permissions = RIGHTS, token = world.tokens.submitter): Promise<Invited> {
  return must(await instance.graphql(token, INVITE, { name, permissions }))['invitePerson'];
}

/** Takes an invitation up by an account, in a browser of its own. */
async function redeem(code: string, account: string): Promise<{ browser: CookieClient; sentOn: string }> {
  const browser = new CookieClient(instance.url);
  expect((await browser.sendJson('POST', '/session/invitation', { code })).status).toBe(204);
  await provider.become(account);
  return { browser, sentOn: await signInByAccount(browser, '/submit') };
}

async function signedIn(account: string): Promise<CookieClient> {
  const browser = new CookieClient(instance.url);
  await provider.become(account);
  expect(await signInByAccount(browser)).toBe('/');
  return browser;
}

const told = async (browser: CookieClient) =>
  (await browser.send('/session')).json() as Promise<Record<string, any>>;

describe('an invitation', () => {
  it('links the account that takes it up, once, and the account signs in from then on', async () => {
    const { code, person } = await invite('Ada');
    const { browser, sentOn } = await redeem(code, 'ada');
    expect([sentOn, [...browser.cookies.keys()]]).toEqual(['/submit', [COOKIE]]);
    expect(await told(browser)).toMatchObject({
      kind: 'participant',
      holder: { slug: 'submitter' },
      accounts: 'The ministry',
    });
    expect((await browser.graphql(ME)).data['me'].permissions.sort()).toEqual([...RIGHTS].sort());
    expect((await (await signedIn('ada')).graphql(ME)).data['me'].participant.slug).toBe('submitter');
    expect((await redeem(code, 'eve')).sentOn).toBe(NOT_INVITED);
    expect((await redeem((await invite('Ada again')).code, 'ada')).sentOn).toContain('problem=conflict');
    const { people } = must(await instance.graphql(world.tokens.submitter, PEOPLE));
    expect(people.find((row: { id: string }) => row.id === person.id)).toMatchObject({
      name: 'Ada',
      redeemedAt: expect.any(String),
    });
  });

  it('is refused alike when it is unknown, too old, taken back, or its organisation out', async () => {
    const [old, gone] = [await invite('Old'), await invite('Gone')];
    await instance.owner.query(`UPDATE person SET redeem_before = now() WHERE key_id = $1`, [old.person.id]);
    must(await instance.graphql(world.tokens.submitter, REMOVE, { id: gone.person.id }));
    for (const code of [old.code, gone.code, 'nonsense', `entente_${'A'.repeat(43)}`, world.tokens.member])
      expect((await redeem(code, 'frank')).sentOn).toBe(NOT_INVITED);
    expect(
      (
        await instance.owner.query(`SELECT 1 FROM person WHERE key_id = $1 AND identity IS NOT NULL`, [
          old.person.id,
        ])
      ).length,
    ).toBe(0);
  });

  it('gives no more than the inviter has, for those who care for keys, and its code is no key', async () => {
    const narrow = must(
      await instance.graphql(
        world.tokens.submitter,
        `mutation { createAccessKey(label: "k", permissions: ["key:manage"]) { token } }`,
      ),
    )['createAccessKey'].token;
    const codeOf = async (token: string | undefined, permissions: string[]) =>
      (await instance.graphql(token, INVITE, { name: 'x', permissions })).errors[0]?.extensions.code;
    expect(await codeOf(narrow, ['feed:read'])).toBe('forbidden');
    expect(await codeOf(world.tokens.submitter, ['participant:admit'])).toBe('forbidden');
    expect(await codeOf(undefined, [])).toBe('unauthenticated');
    const { code } = await invite('Grace');
    expect((await instance.graphql(code, ME)).errors[0]?.extensions.code).toBe('unauthenticated');
    expect((await new CookieClient(instance.url).signIn(code)).status).toBe(401);
    const { browser } = await redeem(code, 'grace');
    expect((await browser.graphql(ME)).codes).toEqual([]);
    expect((await instance.graphql(code, ME)).errors[0]?.extensions.code).toBe('unauthenticated');
    expect((await new CookieClient(instance.url).signIn(code)).status).toBe(401);
    const rows: { all: string }[] = await instance.owner.query(
      `SELECT json_agg(p)::text || (SELECT json_agg(k)::text FROM access_key k) || (SELECT json_agg(a)::text FROM audit_entry a) AS all FROM person p`,
    );
    expect(rows[0]!.all).not.toContain(code.slice(8));
    expect(rows[0]!.all).not.toContain('grace');
  });
});

describe('an account', () => {
  it('of nobody here is refused, and so is one that the provider turns away', async () => {
    for (const [account, sentOn] of [
      ['stranger', NOBODY],
      ['refused', `${REFUSED}&of=provider`],
    ] as const) {
      const browser = new CookieClient(instance.url);
      await provider.become(account);
      expect(await signInByAccount(browser)).toBe(sentOn);
      expect([...browser.cookies]).toEqual([]);
    }
  });

  it('signs in nobody but the browser that began: not by another state, an altered cookie, twice, or without either', async () => {
    const { code } = await invite('Heidi');
    await redeem(code, 'heidi');
    const browser = new CookieClient(instance.url);
    const back = await signInThere(browser);
    const kept = browser.cookies.get('entente-oidc')!;
    const other = new CookieClient(instance.url);
    expect((await other.send(back, { headers: {} })).headers.get('location')).toBe(NOT_BEGUN_HERE);
    await signInThere(other);
    expect((await other.send(back, { headers: {} })).headers.get('location')).toBe(NOT_BEGUN_HERE);
    other.cookies.set('entente-oidc', `${kept.slice(0, 30)}AAAA${kept.slice(34)}`);
    expect((await other.send(back, { headers: {} })).headers.get('location')).toBe(NOT_BEGUN_HERE);
    expect(other.cookies.has(COOKIE)).toBe(false);
    expect((await browser.send(back, { headers: {} })).headers.get('location')).toBe('/');
    browser.cookies.set('entente-oidc', kept);
    expect((await browser.send(back, { headers: {} })).headers.get('location')).toBe(
      `${REFUSED}&of=provider`,
    );
  });

  it('goes on here and nowhere else', async () => {
    await provider.become('ada');
    for (const next of ['//evil.example', '/\\evil.example', 'https:evil.example', '/..//evil.example'])
      expect(await signInByAccount(new CookieClient(instance.url), next)).toBe('/');
  });
});

describe('a session by account', () => {
  it('reads back where its invitation came along, and later once a key or the code is given in it', async () => {
    const { code } = await invite('Ivan');
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'ab1' }), {
      defaultTlp: 'RED',
    });
    const { browser: first } = await redeem(code, 'ivan');
    expect((await told(first))['canReadBack']).toBe(true);
    expect((await first.graphql(READ, { id })).data['submission'].bundle).toContain('jabberwocky');
    for (const key of [code, world.tokens.submitter]) {
      const later = await signedIn('ivan');
      expect((await told(later))['canReadBack']).toBe(false);
      const refused = await later.graphql(READ, { id });
      expect([refused.codes, refused.errors[0]?.message]).toEqual([
        ['forbidden'],
        expect.stringContaining('without an access key'),
      ]);
      const answer = await later.sendJson('POST', '/session/key', { key });
      expect([answer.status, ((await answer.json()) as { canReadBack: boolean }).canReadBack]).toEqual([
        201,
        true,
      ]);
      expect((await later.graphql(READ, { id })).data['submission'].bundle).toContain('jabberwocky');
    }
  });

  it('is given no key of others, nor one that may not read back', async () => {
    const { code: others } = await invite('Mallory');
    const weak = must(await instance.graphql(world.tokens.submitter, CREATE_KEY))['createAccessKey'].token;
    const browser = await signedIn('ada');
    for (const key of [world.tokens.member, weak, others, instance.administrators[0], 'nonsense', ''])
      expect((await browser.sendJson('POST', '/session/key', { key })).status).toBe(401);
    expect((await told(browser))['canReadBack']).toBe(false);
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect(
      (await browser.sendJson('POST', '/session/key', { key: world.tokens.submitter }, foreign)).status,
    ).toBe(403);
  });

  it('hands on nothing that counts as proof until it is given a key', async () => {
    const { code } = await invite('Judy');
    await redeem(code, 'judy');
    const browser = await signedIn('judy');
    expect((await browser.graphql(CREATE_KEY)).codes).toEqual(['forbidden']);
    expect((await browser.graphql(INVITE, { name: 'x', permissions: [] })).codes).toEqual(['forbidden']);
    await browser.sendJson('POST', '/session/key', { key: code });
    const { data } = await browser.graphql(
      `mutation { createAccessKey(label: "k", permissions: ["submission:read"]) { token } }`,
    );
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'ab2' }), {
      defaultTlp: 'RED',
    });
    const read = await instance.graphql(data['createAccessKey'].token, READ, { id });
    expect(must(read)['submission'].bundle).toContain('jabberwocky');
  });

  it('ends with the key that was given in it', async () => {
    const key = must(
      await instance.graphql(
        world.tokens.submitter,
        `mutation { createAccessKey(label: "k", permissions: ["submission:read"]) { id token } }`,
      ),
    )['createAccessKey'];
    const browser = await signedIn('ada');
    await browser.sendJson('POST', '/session/key', { key: key.token });
    expect((await browser.graphql(ME)).codes).toEqual([]);
    must(
      await instance.graphql(world.tokens.submitter, 'mutation ($id: ID!) { revokeAccessKey(id: $id) }', {
        id: key.id,
      }),
    );
    expect((await browser.graphql(ME)).codes).toEqual(['unauthenticated']);
  });
});

describe('a person', () => {
  it('is left less at once, never more', async () => {
    const { code, person } = await invite('Karl');
    const { browser } = await redeem(code, 'karl');
    const limit = (permissions: string[]) =>
      instance.graphql(world.tokens.submitter, LIMIT, { id: person.id, permissions });
    must(await limit(['feed:read']));
    expect((await browser.graphql(ME)).data['me'].permissions).toEqual(['feed:read']);
    expect((await browser.graphql('{ drafts { id } }')).codes).toEqual(['forbidden']);
    expect((await limit(RIGHTS)).errors[0]?.extensions.code).toBe('forbidden');
  });

  it('is out at once when removed, and can be invited anew', async () => {
    const { code, person } = await invite('Liam');
    const { browser } = await redeem(code, 'liam');
    expect((await browser.graphql(ME)).codes).toEqual([]);
    must(await instance.graphql(world.tokens.submitter, REMOVE, { id: person.id }));
    expect((await browser.graphql(ME)).codes).toEqual(['unauthenticated']);
    await provider.become('liam');
    expect(await signInByAccount(new CookieClient(instance.url))).toBe(NOBODY);
    expect((await redeem((await invite('Liam')).code, 'liam')).sentOn).toBe('/submit');
  });

  it('of another organisation is none, whatever is asked', async () => {
    const { person } = await invite('Mia');
    for (const token of [world.tokens.member, instance.administrators[0]]) {
      expect(must(await instance.graphql(token, PEOPLE))['people']).toEqual([]);
      for (const [query, rest] of [
        [REMOVE, {}],
        [LIMIT, { permissions: [] }],
        [END_SESSIONS, {}],
      ] as const) {
        const answers = await Promise.all(
          [person.id, '00000000-0000-4000-8000-000000000000', 'nonsense'].map((id) =>
            instance.graphql(token, query, { id, ...rest }),
          ),
        );
        expect(new Set(answers.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
        expect(answers[0]!.errors[0]?.extensions.code).toBe('not-found');
      }
    }
  });

  it('of those who run the place signs in as they do', async () => {
    const { code } = await invite('Nina', ['audit:read'], instance.administrators[0]);
    const { browser } = await redeem(code, 'nina');
    expect(await told(browser)).toMatchObject({
      kind: 'administrator',
      holder: { slug: 'administrator-1' },
      canReadBack: false,
    });
    const { data } = await browser.graphql('{ auditEntries(first: 200) { action actor subject } }');
    const acts = new Set(data['auditEntries'].map((line: { action: string }) => line.action));
    for (const act of ['person.invite', 'person.redeem', 'person.remove', 'person.limit', 'session.start'])
      expect(acts).toContain(act);
    expect(JSON.stringify(data)).not.toMatch(/Ada|nina|liam/);
  });
});

it('is not to be had where the provider does not answer, and where there is none', async () => {
  const [away, none] = await Promise.all([
    startInstance({ oidc: { issuer: `http://127.0.0.1:${await freePort()}`, clientSecret: CLIENT_SECRET } }),
    startInstance(),
  ]);
  const sent = await new CookieClient(away.url).send('/session/oidc?next=/submit', { headers: {} });
  expect(sent.headers.get('location')).toBe('/sign-in?problem=unavailable&of=provider&next=%2Fsubmit');
  const nowhere = new CookieClient(none.url);
  expect((await nowhere.send('/session/oidc', { headers: {} })).status).toBe(404);
  expect(await told(nowhere)).toMatchObject({ accounts: null });
  await Promise.all([away.stop(), none.stop()]);
});
