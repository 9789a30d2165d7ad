import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { reviewedBundle } from '../reviewing';
import { WebhookReceiver } from '../webhook-receiver';
import { type World, makeWorld, submit, waitForState } from '../world';

const run = promisify(execFile);
const TERMS = { defaultTlp: 'GREEN', publicRelease: 'AT_ONCE' };
const FILLED_MS_MAX = 30_000;

let instance: TestInstance;
let world: World;
const receiver = new WebhookReceiver();

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await receiver.start();
  await bring('a001');
}, 120_000);
afterAll(async () => {
  await receiver.stop();
  await closeHouse(instance);
}, CLOSE_MS_MAX);

async function bring(key: string): Promise<void> {
  const bundle = reviewedBundle({
    key,
    name: `Ransomware at hospital ${key}`,
    description: 'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled.',
  });
  const { id } = await submit(instance, world.tokens.submitter, bundle, TERMS);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
}

/** Runs a command as a reader would who copied it, and gives what it prints as JSON. */
async function paste(command: string): Promise<{ objects?: { type: string }[] }> {
  const env = { ...process.env, ENTENTE_KEY: world.tokens.member };
  const { stdout } = await run('/bin/sh', ['-c', command], { env });
  return JSON.parse(stdout) as { objects?: { type: string }[] };
}

describeInBrowser('subscribing', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  async function open(path: string, token = world.tokens.member): Promise<Page> {
    const page = await browser.open({ token });
    await page.goto(path);
    await settle(page);
    return page;
  }

  it('begins with a feed of one’s own, whose command works as it is shown', async () => {
    const page = await open('/subscriptions?part=define');
    await page.getByLabel('Title').fill('Hospitals');
    await page.getByLabel('From what is made for').selectOption('participants');
    await page.getByRole('checkbox', { name: '1', exact: true }).check();
    await page.getByRole('button', { name: 'Define the feed' }).click();
    await page.getByRole('heading', { level: 2, name: /Hospitals/ }).waitFor();
    const command = await page.getByRole('group', { name: 'Command for curl' }).textContent();
    expect(command).toContain(instance.url);
    expect(await page.content()).not.toContain(world.tokens.member);
    let objects: { type: string }[] = [];
    for (const deadline = Date.now() + FILLED_MS_MAX; Date.now() < deadline && objects.length === 0;) {
      objects = (await paste(command!)).objects ?? [];
      if (objects.length === 0) await sleep(200);
    }
    expect(objects.map(({ type }) => type)).toContain('incident');
    await page.context().close();
  });

  it('tells each tool the address of this server and of the feed', async () => {
    const page = await open('/subscriptions?part=feeds&feed=participants');
    const id = /collections\/([0-9a-f-]{36})\//.exec(
      (await page.getByRole('group', { name: 'Command for curl' }).textContent()) ?? '',
    )?.[1];
    for (const client of ['OpenCTI', 'MISP', 'Splunk', 'Microsoft Sentinel', 'Elastic']) {
      const part = page.locator('details', { has: page.getByText(client, { exact: true }) });
      await part.locator('summary').click();
      const told = (await part.textContent()) ?? '';
      expect(told).toContain(instance.url);
      expect([id, 'feeds/participants/misp/'].some((name) => told.includes(name!))).toBe(true);
      expect(told).toContain('YOUR-ACCESS-KEY');
    }
    const csv = page.locator('details', { has: page.getByText(/^CSV: a row/) });
    await csv.locator('summary').click();
    const fetchCsv = await csv.locator('code').textContent();
    const env = { ...process.env, ENTENTE_KEY: world.tokens.member };
    const { stdout } = await run('/bin/sh', ['-c', fetchCsv!], { env });
    expect(stdout).toContain('Ransomware at hospital a001');
    await page.context().close();
  });

  it('has a receiver told: the secret is shown once, and signs what comes', async () => {
    const page = await open('/subscriptions?part=feeds&feed=participants');
    await page.getByLabel(/^Where to\?/).fill(receiver.url);
    await page.getByLabel('What is it for?').fill('SOC');
    await page.getByRole('button', { name: 'Make the webhook' }).click();
    const secret = await page.getByRole('group', { name: 'Secret of the webhook' }).textContent();
    expect(secret).toMatch(/^whsec_/);
    receiver.secrets.push(secret!);
    await bring('a002');
    const [message] = await receiver.waitFor(1);
    expect(message!.verifiedBy).toEqual([secret]);
    expect(message!.body.type).toBe('incident.published');
    await page.goto('/subscriptions?part=webhooks');
    const webhook = page.getByRole('article', { name: 'SOC' });
    await webhook.getByText(receiver.url).waitFor();
    expect(await page.content()).not.toContain(secret);
    await webhook.getByRole('button', { name: 'New secret: SOC' }).click();
    await webhook.getByRole('group').getByRole('button', { name: 'New secret' }).click();
    const another = await webhook.getByRole('group', { name: 'Secret of the webhook' }).textContent();
    expect(another).not.toBe(secret);
    await webhook.getByRole('button', { name: 'Delete: SOC' }).click();
    await webhook.getByRole('group').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('There is none yet.').waitFor();
    await page.context().close();
  });

  it('sets the terms of the inbox, and follows another server', async () => {
    const page = await open('/subscriptions?part=inbox');
    await page.getByRole('combobox', { name: 'What carries no marking is' }).selectOption('GREEN');
    await page.getByRole('button', { name: 'Set the terms' }).click();
    await page.locator('dd', { hasText: 'TLP:GREEN' }).waitFor();
    await page.goto('/subscriptions?part=pulls');
    await page.getByText('You follow no other server.').waitFor();
    await page
      .getByLabel(/^Address of the collection/)
      .fill(`${instance.url}/taxii2/api/collections/public/`);
    await page.getByRole('button', { name: 'Follow it' }).click();
    await page.getByRole('button', { name: /^Stop following/ }).click();
    await page.getByRole('group').getByRole('button', { name: 'Stop following' }).click();
    await page.getByText('You follow no other server.').waitFor();
    await page.context().close();
  });

  it('shows each reader the feeds that the api gives them, and no others', async () => {
    for (const person of ['member', 'outsider'] as const) {
      const { data } = await instance.graphql(world.tokens[person], '{ collections { title } }');
      const page = await open('/subscriptions', world.tokens[person]);
      const shown = await page.locator('.feed-title').allTextContents();
      expect(shown.sort()).toEqual(data['collections'].map(({ title }: { title: string }) => title).sort());
      await page.getByLabel('Search').fill('no such thing');
      await page.getByText('No feed that you may read fits.').waitFor();
      await page.context().close();
    }
  });

  it.each([
    'part=feeds',
    'part=feeds&feed=participants',
    'part=define',
    'part=webhooks',
    'part=pulls',
    'part=inbox',
  ])(
    'can be used by everybody: %s',
    async (part) => {
      const token = world.tokens.member;
      expect(await barriersEverywhere(browser, `/subscriptions?${part}`, { token })).toEqual([]);
      expect(browser.faults).toEqual([]);
    },
    120_000,
  );
});
