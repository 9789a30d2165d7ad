import type { Page } from 'playwright-core';
import { type TestBrowser, barriers, barriersEverywhere, describeInBrowser, startBrowser } from '../browser';
import { type TestInstance, freePort, startInstance } from '../instance';
import { CLIENT_SECRET, type RunningProvider, startAccountWorld } from '../oidc';
import { type World, must } from '../world';

/** People in the portal, against a real OpenID Connect server: invited, accepted, signed in, left less, signed out, removed. */
const INVITE = `mutation ($name: String!, $permissions: [String!]!) {
  invitePerson(name: $name, permissions: $permissions) { person { id } link } }`;
const NARROW = 'mutation { createAccessKey(label: "narrow", permissions: ["feed:read"]) { token } }';
const CLOSED = 'This invitation cannot be taken up';

let instance: TestInstance;
let provider: RunningProvider;
let world: World;

let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  ({ instance, provider, world, stop } = await startAccountWorld());
}, 120_000);
afterAll(() => stop?.());

async function invited(name: string, permissions = ['feed:read', 'submission:read']) {
  const { invitePerson } = must(await instance.graphql(world.tokens.member, INVITE, { name, permissions }));
  return invitePerson as { person: { id: string }; link: string };
}

describeInBrowser('people', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  /** What went wrong besides the visits to the provider of accounts, which sign-ins are. */
  const faults = () => browser.faults.filter((fault) => !fault.includes(`request to ${provider.url}`));

  async function people(token: string = world.tokens.member): Promise<Page> {
    const page = await browser.open({ token });
    await page.goto('/administration?part=people');
    return page;
  }

  /** Opens the link of an invitation in a browser of its own and accepts it by an account. */
  async function accept(link: string, account: string): Promise<Page> {
    const page = await browser.open();
    await page.goto(link);
    await provider.become(account);
    await page.getByRole('button', { name: 'Accept and sign in with The ministry' }).click();
    return page;
  }

  async function signIn(account: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser.open({ scheme });
    await provider.become(account);
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Sign in with The ministry' }).click();
    return page;
  }

  async function sure(page: Page, name: string, of: string): Promise<void> {
    await page.getByRole('button', { name: `${name}: ${of}` }).click();
    await page.getByRole('group').getByRole('button', { name, exact: true }).click();
  }

  it('are invited by a link that is shown once, accept it, are left less, signed out and removed', async () => {
    const office = await people();
    await office.getByText('Nobody signs in by account yet.').waitFor();
    await office.getByLabel('What do you call them?').fill('Ada of the night shift');
    await office.getByLabel('As what?').selectOption('Reports incidents');
    await office.getByRole('button', { name: 'Make the invitation' }).click();
    const link = await office.getByRole('group', { name: 'Invitation of Ada' }).textContent();
    const copy = await office.getByRole('button', { name: /^Copy: Invitation of Ada/ }).boundingBox();
    const box = await office.getByRole('status').filter({ hasText: 'shown this once' }).boundingBox();
    expect(copy!.x + copy!.width).toBeLessThanOrEqual(box!.x + box!.width);
    await office.reload();
    const row = office.getByRole('row', { name: /Ada of the night shift/ });
    await row.getByText('Reports incidents').waitFor();
    await row.getByText(/invited on .* by /).waitFor();
    expect(await office.content()).not.toContain(link!.split('#')[1]);

    const ada = await browser.open();
    await ada.goto(link!);
    await ada.getByRole('heading', { name: 'Organisation member invites you' }).waitFor();
    await ada.getByText('Read back what your organisation submitted').waitFor();
    expect(ada.url()).toBe(`${instance.url}/invitation`);
    expect(await ada.content()).not.toContain('night shift');
    await provider.become('ada');
    await ada.getByRole('button', { name: 'Accept and sign in with The ministry' }).click();
    await ada.waitForURL(`${instance.url}/account`);
    expect(await ada.getByRole('banner').textContent()).toContain('Organisation member');

    await office.reload();
    await row.getByText(/signs in since/).waitFor();
    await row.getByText('signed in in 1 browser').waitFor();
    await row.getByText('Leave them less').click();
    await row.getByRole('checkbox', { name: /Submit and amend incidents/ }).uncheck();
    await row.getByRole('button', { name: 'Leave them this' }).click();
    await office.getByText('Ada of the night shift may do less from now on.').waitFor();
    await ada.goto('/submit');
    await ada.getByRole('heading', { name: 'There is nothing here' }).waitFor();

    await sure(office, 'Sign out', 'Ada of the night shift');
    await office.getByText('1 session has ended.').waitFor();
    await ada.goto('/account');
    await ada.getByRole('heading', { name: 'Sign in first' }).waitFor();
    await sure(office, 'Remove', 'Ada of the night shift');
    await office.getByText('They are removed.').waitFor();
    const again = await signIn('ada');
    await again.getByText('the account is not one of anybody here').waitFor();
    for (const page of [office, ada, again]) await page.context().close();
  }, 120_000);

  it('sign in again by their account, give a key to the session, and sign out everywhere', async () => {
    const { link } = await invited('Ben');
    const first = await accept(link, 'ben');
    await first.waitForURL(`${instance.url}/account`);
    const later = await signIn('ben', 'dark');
    await later.waitForURL(`${instance.url}/account`);
    await later.getByRole('link', { name: 'Give a key to this session' }).waitFor();
    expect(await barriers(later)).toEqual([]);
    await later.getByRole('link', { name: 'Give a key to this session' }).click();
    await later.getByText('A server that was broken into could claim to know your account.').waitFor();
    const give = async (key: string) => {
      await later.getByLabel('Access key of your organisation').fill(key);
      await later.getByRole('button', { name: 'Give the key' }).click();
    };
    await give(world.tokens.outsider);
    await later.getByText('That is no key of your organisation').waitFor();
    await give(link);
    await later.waitForURL(`${instance.url}/account`);
    await later.getByText('this browser').waitFor();
    expect(await later.getByRole('link', { name: 'Give a key to this session' }).count()).toBe(0);
    await later.goto('/account/key');
    await later.getByText('A key stands behind this session').waitFor();
    await later.goto('/account');
    await later.getByRole('button', { name: 'Sign out everywhere' }).click();
    await later.waitForURL(`${instance.url}/sign-in`);
    await first.reload();
    await first.getByRole('heading', { name: 'Sign in first' }).waitFor();
    for (const page of [first, later]) await page.context().close();
  }, 120_000);

  it('find used, unknown and removed invitations alike, and nothing about whom they were from', async () => {
    const [used, gone] = [await invited('Cleo'), await invited('Dora')];
    await (await accept(used.link, 'cleo')).waitForURL(`${instance.url}/account`);
    must(
      await instance.graphql(world.tokens.member, 'mutation ($id: ID!) { removePerson(id: $id) }', {
        id: gone.person.id,
      }),
    );
    const mains: (string | null)[] = [];
    for (const link of [used.link, gone.link, `${instance.url}/invitation#entente_${'A'.repeat(43)}`]) {
      const page = await browser.open();
      await page.goto(link);
      await page.getByText(CLOSED).waitFor();
      mains.push(await page.getByRole('main').textContent());
      await page.context().close();
    }
    expect(new Set(mains).size).toBe(1);
    expect(mains[0]).not.toMatch(/Organisation member|Cleo|Dora/);
  });

  it('lose an invitation that another account took up while they looked, and are told in words', async () => {
    const { link } = await invited('Eli');
    const slow = await browser.open();
    await slow.goto(link);
    await slow.getByRole('button', { name: /Accept/ }).waitFor();
    await (await accept(link, 'mallory')).waitForURL(`${instance.url}/account`);
    await provider.become('eli');
    await slow.getByRole('button', { name: /Accept/ }).click();
    await slow.getByText('it may have been used').waitFor();
    expect(new URL(slow.url()).pathname).toBe('/invitation');
    expect(await slow.getByRole('banner').textContent()).not.toContain('Organisation');
    await slow.context().close();
  });

  it('accept without scripts, too', async () => {
    const { link } = await invited('Fay');
    const page = await browser.open({ withoutScripts: true });
    await page.goto('/invitation');
    await page.getByLabel('Link or code of the invitation').fill(link);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await provider.become('fay');
    await page.getByRole('link', { name: 'Sign in by account' }).click();
    await page.waitForURL(`${instance.url}/account`);
    expect(await page.getByRole('banner').textContent()).toContain('Organisation member');
    await page.context().close();
  });

  it('are told in French, too, where a sign-in failed: refused, of nobody, not begun here', async () => {
    for (const [account, words] of [
      ['refused', 'Le fournisseur de comptes ne vous a pas connecté'],
      ['stranger', 'ce compte n’est celui de personne ici'],
    ] as const) {
      const page = await browser.open();
      await provider.become(account);
      await page.goto('/fr/sign-in?next=%2Fexplore');
      await page.getByRole('link', { name: 'Se connecter avec The ministry' }).click();
      await page.getByText(words).waitFor();
      expect(new URL(page.url()).searchParams.get('next')).toBe('/explore');
      await page.context().close();
    }
    const page = await browser.open();
    await page.goto('/session/oidc/callback?code=x&state=y');
    await page.getByText('This sign-in was not begun in this browser').waitFor();
    await page.context().close();
  });

  it('are shown to whoever looks after them, each organisation its own', async () => {
    await invited('Gil of member');
    const { token } = must(await instance.graphql(world.tokens.member, NARROW))['createAccessKey'];
    const narrow = await browser.open({ token });
    await narrow.goto('/administration?part=people');
    await narrow.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    for (const other of [world.tokens.outsider, instance.administrators[0]]) {
      const page = await people(other);
      await page.getByText('Nobody signs in by account yet.').waitFor();
      expect(await page.content()).not.toContain('Gil of member');
      await page.context().close();
    }
    const office = await people();
    await office.getByRole('rowheader', { name: /Gil of member/ }).waitFor();
    await office.getByRole('checkbox', { name: 'Review findings and duplicates' }).waitFor();
    expect(await office.getByRole('checkbox', { name: 'Admit and suspend organisations' }).count()).toBe(0);
    for (const page of [narrow, office]) await page.context().close();
  });

  it('pages can be used by everybody', async () => {
    const token = world.tokens.member;
    const { link } = await invited('Hal');
    expect(await barriersEverywhere(browser, '/administration?part=people', { token })).toEqual([]);
    expect(await barriersEverywhere(browser, '/account/key', { token })).toEqual([]);
    expect(await barriersEverywhere(browser, link.replace(instance.url, ''))).toEqual([]);
    expect(await barriersEverywhere(browser, '/sign-in?problem=unauthenticated&of=account')).toEqual([]);
    expect(faults()).toEqual([]);
  }, 240_000);

  it('are told when the provider is away', async () => {
    const page = await browser.open();
    const away = await startInstance({
      oidc: { issuer: `http://127.0.0.1:${await freePort()}`, clientSecret: CLIENT_SECRET },
    });
    await page.goto(`${away.url}/session/oidc?next=%2Fexplore&back=%2Fsign-in`);
    await page.getByText('The provider of accounts does not answer at the moment').waitFor();
    await page.context().close();
    await away.stop();
  }, 60_000);
});
