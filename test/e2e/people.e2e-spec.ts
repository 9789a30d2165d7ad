import { CookieClient } from '../cookie-client';
import type { TestInstance } from '../instance';
import { type RunningProvider, signInByAccount, signInThere, startAccountWorld } from '../oidc';
import { type World, must } from '../world';

/** Caring for people: what an invitation tells before it is taken up, who invited whom, sessions ended by others. */
const INVITE = `mutation ($name: String!, $permissions: [String!]!) {
  invitePerson(name: $name, permissions: $permissions) { person { id invitedBy } code } }`;
const PEOPLE = '{ people { id name invitedBy sessionCount } }';
const LIMIT =
  'mutation ($id: ID!, $permissions: [String!]!) { limitPerson(id: $id, permissions: $permissions) { id } }';
const REMOVE = 'mutation ($id: ID!) { removePerson(id: $id) }';
const END_SESSIONS = 'mutation ($id: ID!) { endPersonSessions(id: $id) }';
const KEY =
  'mutation { createAccessKey(label: "Office", permissions: ["key:manage", "feed:read"]) { token } }';
const ME = '{ me { kind } }';

let instance: TestInstance;
let provider: RunningProvider;
let world: World;
let office: string;
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  ({ instance, provider, world, stop } = await startAccountWorld());
  office = must(await instance.graphql(world.tokens.submitter, KEY))['createAccessKey'].token;
}, 120_000);
afterAll(() => stop?.());

interface Invited {
  readonly person: { readonly id: string; readonly invitedBy: string | null };
  readonly code: string;
}

async function invite(name: string, permissions = ['feed:read'], token = office): Promise<Invited> {
  return must(await instance.graphql(token, INVITE, { name, permissions }))['invitePerson'];
}

async function look(code: unknown, headers?: Record<string, string>): Promise<[number, string]> {
  const answer = await new CookieClient(instance.url).sendJson(
    'POST',
    '/session/invitation/look',
    { code },
    headers,
  );
  return [answer.status, await answer.text()];
}

/** Takes an invitation up by an account. */
async function redeem(code: string, account: string): Promise<{ browser: CookieClient; sentOn: string }> {
  const browser = new CookieClient(instance.url);
  await browser.sendJson('POST', '/session/invitation', { code });
  await provider.become(account);
  return { browser, sentOn: await signInByAccount(browser) };
}

async function personNamed(name: string) {
  const { people } = must(await instance.graphql(office, PEOPLE));
  return people.find((each: { name: string }) => each.name === name);
}

describe('an invitation that is looked at', () => {
  it('tells who invites to what and until when, not what they call the invited, and stays as it was', async () => {
    const { code } = await invite('Our quiet one');
    for (const _ of [1, 2]) {
      const [status, text] = await look(` ${code}\n`);
      expect([status, JSON.parse(text)]).toEqual([
        200,
        {
          holder: { slug: 'submitter', name: 'Organisation submitter' },
          kind: 'participant',
          permissions: ['feed:read'],
          redeemBefore: expect.any(String),
        },
      ]);
    }
    expect((await redeem(code, 'quiet')).sentOn).toBe('/');
    const [office1] = instance.administrators;
    const { code: ofOffice } = await invite('Olga', ['audit:read'], office1);
    expect(JSON.parse((await look(ofOffice))[1])).toMatchObject({
      holder: { slug: 'administrator-1' },
      kind: 'administrator',
    });
  });

  it('tells nothing, and in the same words, where it is unknown, used, too old, taken back or a key', async () => {
    const [used, old, gone] = [await invite('Used'), await invite('Old'), await invite('Gone')];
    await redeem(used.code, 'user');
    await instance.owner.query(`UPDATE person SET redeem_before = now() WHERE key_id = $1`, [old.person.id]);
    must(await instance.graphql(office, REMOVE, { id: gone.person.id }));
    const codes = [used.code, old.code, gone.code, `entente_${'A'.repeat(43)}`, office, 'nonsense', 7];
    const answers = [];
    for (const code of codes) answers.push(await look(code));
    const [[status, text]] = answers as [[number, string]];
    expect([status, new Set(answers.map(String)).size]).toEqual([401, 1]);
    expect(text).not.toMatch(/submitter|Used|Old|Gone/);
  });

  it('is told to pages of this address alone', async () => {
    const { code } = await invite('Foreign');
    expect((await look(code, { 'sec-fetch-site': 'cross-site' }))[0]).toBe(403);
    expect((await look(code))[0]).toBe(200);
  });
});

describe('an invitation', () => {
  it('stays open when the account that came is somebody here already', async () => {
    const [first, second] = [await invite('Paul'), await invite('Quentin')];
    await redeem(first.code, 'paul');
    expect((await redeem(second.code, 'paul')).sentOn).toBe('/sign-in?problem=conflict&of=invitation');
    expect((await redeem(second.code, 'quentin')).sentOn).toBe('/');
  });

  it('is handed on by whoever was left less with what was left, and no more', async () => {
    const { code, person } = await invite('Rita', ['key:manage', 'feed:read']);
    const { browser } = await redeem(code, 'rita');
    const byRita = (permissions: string[]) => browser.graphql(INVITE, { name: 'Sven', permissions });
    expect((await byRita(['submission:create'])).codes).toEqual(['forbidden']);
    const { data } = await byRita(['feed:read']);
    expect(data['invitePerson'].person.invitedBy).toBe('Rita');
    must(await instance.graphql(office, LIMIT, { id: person.id, permissions: ['key:manage'] }));
    expect((await byRita(['feed:read'])).codes).toEqual(['forbidden']);
    expect((await personNamed('Sven')).invitedBy).toBe('Rita');
    must(await instance.graphql(office, REMOVE, { id: person.id }));
    expect((await personNamed('Sven')).invitedBy).toBeNull();
    expect((await invite('Tess')).person.invitedBy).toBe('Office');
  });
});

describe('the sessions of a person', () => {
  it('are counted and ended by others of their organisation, on record; the account signs in anew', async () => {
    const { code, person } = await invite('Uma');
    const { browser: one } = await redeem(code, 'uma');
    const other = new CookieClient(instance.url);
    await signInByAccount(other);
    expect((await personNamed('Uma')).sessionCount).toBe(2);
    expect(must(await instance.graphql(office, END_SESSIONS, { id: person.id }))).toEqual({
      endPersonSessions: 2,
    });
    for (const browser of [one, other])
      expect((await browser.graphql(ME)).codes).toEqual(['unauthenticated']);
    expect((await personNamed('Uma')).sessionCount).toBe(0);
    const lines: { action: string }[] = await instance.owner.query(
      `SELECT action FROM audit_entry WHERE subject = $1 OR action = 'session.end' ORDER BY action`,
      [person.id],
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'person.end-sessions',
      'person.invite',
      'person.redeem',
      'session.end',
      'session.end',
    ]);
    const again = new CookieClient(instance.url);
    expect(await signInByAccount(again)).toBe('/');
    expect((await again.graphql(ME)).codes).toEqual([]);
  });

  it('say whether a key or an invitation stands behind them', async () => {
    const { code } = await invite('Vera');
    const { browser } = await redeem(code, 'vera');
    const isProven = async (client: CookieClient) =>
      ((await (await client.send('/session')).json()) as { isProven: boolean }).isProven;
    expect(await isProven(browser)).toBe(true);
    const later = new CookieClient(instance.url);
    await signInByAccount(later);
    expect(await isProven(later)).toBe(false);
    await later.sendJson('POST', '/session/key', { key: code });
    expect(await isProven(later)).toBe(true);
    expect(await isProven(new CookieClient(instance.url))).toBe(false);
  });
});

it('a sign-in by account goes back to the page that it says, here and nowhere else', async () => {
  await provider.become('nobody-here');
  for (const [back, sentOn] of [
    ['/fr/sign-in', '/fr/sign-in?problem=unauthenticated&of=account'],
    ['//evil.example', '/sign-in?problem=unauthenticated&of=account'],
    [`/${'a'.repeat(300)}`, '/sign-in?problem=unauthenticated&of=account'],
  ] as const) {
    const browser = new CookieClient(instance.url);
    const address = await signInThere(browser, '/', back);
    expect((await browser.send(address, { headers: {} })).headers.get('location')).toBe(sentOn);
  }
});

it('a provider that is away when somebody comes back is told apart from one that says no', async () => {
  const browser = new CookieClient(instance.url);
  const back = await signInThere(browser);
  provider.stop();
  const answer = await browser.send(back, { headers: {} });
  expect(answer.headers.get('location')).toBe('/sign-in?problem=unavailable&of=provider');
});

it('who guesses codes is held back, whatever they try next', async () => {
  const { code } = await invite('Wanda');
  const statuses: number[] = [];
  for (let tries = 0; tries < 11; tries += 1) statuses.push((await look('nonsense'))[0]);
  expect(statuses.at(-1)).toBe(429);
  expect((await look(code))[0]).toBe(429);
});
