import type { Page } from 'playwright-core';
import { type TestBrowser, barriersEverywhere, describeInBrowser, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must } from '../world';

const PARTS = {
  'participant:propose': 'Participants',
  'community:manage': 'Communities',
  'audit:read': 'Record of acts',
} as const;
const KEY = `mutation ($permissions: [String!]!) { createAccessKey(label: "narrow", permissions: $permissions) { token } }`;

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const get = async (path: string, token: string | undefined) => {
  const headers = { accept: 'text/html', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(instance.url + path, { headers });
  const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0];
  return { status: response.status, main };
};

it.each(['/administration', '/review', '/subscriptions', '/account'])(
  'at %s the public is asked to sign in, and is told nothing',
  async (path) => {
    const [shown, other] = [await get(path, undefined), await get('/submit', undefined)];
    expect(shown.status).toBe(401);
    const next = (main = '') => main.replace(/next=[^"]*/, 'next=');
    expect(next(shown.main)).toBe(next(other.main));
    expect(shown.main).toContain(`next=${encodeURIComponent(path)}`);
  },
);

it('at the address of a right there is nothing for keys without it', async () => {
  const [administrator] = instance.administrators;
  for (const [path, token] of [
    ['/administration', await narrow('feed:read', world.tokens.member)],
    ['/review', administrator],
    ['/review', await narrow('feed:read', world.tokens.member)],
    ['/subscriptions', administrator],
  ] as const)
    expect([path, await get(path, token)]).toEqual([path, await get('/nothing-here', token)]);
  expect((await get('/administration', administrator)).status).toBe(200);
});

/** A key of a holder that carries one permission alone. */
async function narrow(permission: string, token: string = instance.administrators[0]): Promise<string> {
  return must(await instance.graphql(token, KEY, { permissions: [permission] }))['createAccessKey'].token;
}

describeInBrowser('administering', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  async function open(token: string, part: string): Promise<Page> {
    const page = await browser.open({ token });
    await page.goto(`/administration?part=${part}`);
    return page;
  }

  it('takes two: one puts an organisation forward, the other admits it and gets its first key', async () => {
    const first = await open(instance.administrators[0], 'participants');
    await first.getByLabel('Short name').fill('newcomer');
    await first.getByRole('textbox', { name: 'Name', exact: true }).fill('A newcomer');
    await first.getByRole('button', { name: 'Put it forward' }).click();
    await first.getByText('It is put forward.').waitFor();
    const row = first.getByRole('row', { name: /A newcomer/ });
    await row.getByText('Another administrator has to admit it.').waitFor();
    expect(await first.getByRole('button', { name: 'Admit: A newcomer' }).count()).toBe(0);
    const second = await open(instance.administrators[1], 'participants');
    await second.getByRole('button', { name: 'Admit: A newcomer' }).click();
    await second.getByRole('group').getByRole('button', { name: 'Admit' }).click();
    const token = await second.getByRole('group', { name: /First key of A newcomer/ }).textContent();
    const me = await instance.graphql(token!, '{ me { participant { slug } } }');
    expect(me.data['me'].participant.slug).toBe('newcomer');
    await second.reload();
    await second.getByRole('row', { name: /A newcomer.*admitted/ }).waitFor();
    expect(await second.content()).not.toContain(token);
    await first.context().close();
    await second.context().close();
  });

  it('founds a community, changes who belongs to it, and enters what it agreed to', async () => {
    const page = await open(instance.administrators[0], 'communities');
    await page.getByLabel('Short name').last().fill('energy');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Energy');
    await page.getByRole('button', { name: 'Found it' }).click();
    const community = page.getByRole('article', { name: 'Energy (energy)' });
    await community.getByLabel(/Add a member/).fill('member');
    await community.getByRole('button', { name: 'Add' }).click();
    await community.getByRole('button', { name: 'Remove: member' }).waitFor();
    await community.getByRole('button', { name: 'Enter the agreement: Energy' }).click();
    await community.getByRole('group').getByRole('button', { name: 'Enter the agreement' }).click();
    await community.getByText(/agreed to know the same hidden victim/).waitFor();
    await community.getByLabel(/Add a member/).fill('nobody-at-all');
    await community.getByRole('button', { name: 'Add' }).click();
    await community.getByText('This was not done').waitFor();
    const { me } = must(await instance.graphql(world.tokens.member, '{ me { communities { slug } } }'));
    expect(me.communities).toContainEqual({ slug: 'energy' });
    await page.context().close();
  });

  it('suspends, after asking, and everything stands in the record of acts', async () => {
    const page = await open(instance.administrators[0], 'participants');
    await page.getByRole('button', { name: 'Suspend: Organisation outsider' }).click();
    await page.getByRole('button', { name: 'No, leave it' }).click();
    must(await instance.graphql(world.tokens.outsider, '{ me { kind } }'));
    await page.getByRole('button', { name: 'Suspend: Organisation outsider' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('Organisation outsider is suspended.').waitFor();
    const out = await instance.graphql(world.tokens.outsider, '{ me { kind } }');
    expect(out.errors[0]?.extensions.code).toBe('unauthenticated');
    await page.goto('/administration?part=audit');
    for (const action of ['participant.admit', 'community.create', 'participant.suspend'])
      await page.getByRole('rowheader', { name: action }).first().waitFor();
    await page.goto('/administration?part=queues');
    await page.getByText('Nothing failed.').waitFor();
    await page.context().close();
  });

  it('shows each part to keys that carry its permission, and to no other', async () => {
    for (const [permission, part] of Object.entries(PARTS)) {
      const page = await open(await narrow(permission), 'participants');
      const menu = page.getByRole('navigation', { name: 'Administration' });
      await menu.getByRole('link', { name: part }).waitFor();
      const names = await menu.getByRole('link').allTextContents();
      const others = Object.values(PARTS).filter((other) => other !== part);
      expect(names.filter((name) => (others as string[]).includes(name))).toEqual([]);
      await page.context().close();
    }
  });

  it.each(['participants', 'communities', 'queues', 'audit'])(
    'can be used by everybody: %s',
    async (part) => {
      const [token] = instance.administrators;
      expect(await barriersEverywhere(browser, `/administration?part=${part}`, { token })).toEqual([]);
      expect(browser.faults).toEqual([]);
    },
    120_000,
  );
});
