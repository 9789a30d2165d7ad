import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld } from '../world';

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

describeInBrowser('signing in and out', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  async function signIn(key: string, { path = '/sign-in', withoutScripts = false } = {}) {
    const page = await browser.open({ withoutScripts });
    await page.goto(path);
    await page.getByLabel('Access key').fill(key);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    return page;
  }

  it.each([false, true])(
    'works by access key (without scripts: %s), and goes on where one was',
    async (withoutScripts) => {
      const page = await signIn(world.tokens.member, { path: '/sign-in?next=%2Fexplore', withoutScripts });
      await page.waitForURL(`${instance.url}/explore`);
      expect(await page.getByRole('banner').textContent()).toContain('Organisation member');
      await page.goto('/sign-in?next=https%3A%2F%2Fevil.example');
      await page.getByLabel('Access key').fill(world.tokens.member);
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await settle(page);
      expect(new URL(page.url()).origin).toBe(instance.url);
      await page.context().close();
    },
  );

  it('leads back to the page from which one signed in', async () => {
    const page = await browser.open();
    await page.goto('/fr/explore?view=list&sector=energy');
    await page.getByRole('banner').getByRole('link', { name: 'Se connecter' }).click();
    await page.getByLabel('Clé d’accès').fill(world.tokens.member);
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL(`${instance.url}/fr/explore?view=list&sector=energy`);
    expect(await page.getByRole('banner').textContent()).toContain('Organisation member');
    await page.context().close();
  });

  it('says in words that a key is not valid, keeps where to go on, and signs nobody in', async () => {
    const page = await signIn(`entente_${'A'.repeat(43)}`, { path: '/sign-in?next=%2Fexplore' });
    await page.getByText('This key is not valid').waitFor();
    expect(await page.getByRole('banner').textContent()).not.toContain('Organisation');
    await page.getByLabel('Access key').fill(world.tokens.member);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${instance.url}/explore`);
    await page.context().close();
  });

  it('out everywhere ends the session of another browser, and nothing of its viewer stays', async () => {
    const one = await signIn(world.tokens.outsider);
    await one.waitForURL(`${instance.url}/account`);
    const other = await signIn(world.tokens.outsider);
    await other.getByRole('button', { name: 'Sign out everywhere' }).click();
    await other.waitForURL(`${instance.url}/sign-in`);
    await one.reload();
    await one.getByRole('heading', { name: 'Sign in first' }).waitFor();
    for (const page of [one, other])
      expect(await page.getByRole('banner').textContent()).not.toContain('Organisation outsider');
    await one.context().close();
    await other.context().close();
  });

  it('ends one session out of several', async () => {
    const one = await signIn(world.tokens.client);
    await one.waitForURL(`${instance.url}/account`);
    const other = await signIn(world.tokens.client);
    await other.getByRole('button', { name: /^End:/ }).click();
    await other.getByRole('group').getByRole('button', { name: 'End' }).click();
    await other.getByText('The session has ended.').waitFor();
    await one.reload();
    await one.getByRole('heading', { name: 'Sign in first' }).waitFor();
    await other.reload();
    await other.getByText('this browser').waitFor();
    await one.context().close();
    await other.context().close();
  });

  it('shows what a key carries, and makes and revokes keys: the token once', async () => {
    const page = await browser.open({ token: world.tokens.recipient });
    await page.goto('/account');
    await page.getByText('Review findings and duplicates').first().waitFor();
    await page.getByLabel('What is it for?').fill('SOC');
    await page.getByRole('checkbox', { name: /Read what your organisation may read/ }).check();
    await page.getByRole('button', { name: 'Make the key' }).click();
    const token = await page.getByRole('group', { name: 'New access key' }).textContent();
    const me = await instance.graphql(token!, '{ me { permissions participant { slug } } }');
    expect(me.data['me']).toEqual({ permissions: ['feed:read'], participant: { slug: 'recipient' } });
    await page.reload();
    await page.getByRole('rowheader', { name: 'SOC' }).waitFor();
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: 'Revoke: SOC' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('The key is revoked.').waitFor();
    const after = await instance.graphql(token!, '{ me { kind } }');
    expect(after.errors[0]?.extensions.code).toBe('unauthenticated');
    await page.context().close();
  });

  it('has an account for the signed-in alone: the public is asked to sign in', async () => {
    const headers = { accept: 'text/html' };
    const account = await fetch(`${instance.url}/account`, { headers });
    const nothing = await fetch(`${instance.url}/nothing-here`, { headers });
    expect([account.status, nothing.status]).toEqual([401, 404]);
  });

  it('can be used by everybody', async () => {
    expect(await barriersEverywhere(browser, '/sign-in?problem=unauthenticated')).toEqual([]);
    expect(await barriersEverywhere(browser, '/account', { token: world.tokens.member })).toEqual([]);
    expect(browser.faults).toEqual([]);
  }, 120_000);
});
