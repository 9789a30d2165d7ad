import type { Page } from 'playwright-core';
import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { Reviewing } from '../reviewing';
import { type Person, makeWorld } from '../world';

const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const HOSPITAL = {
  key: 'a001',
  name: 'Ransomware at the hospital of Ashwick',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Ashwick.',
  domain: 'drop-zone-ashwick.example',
};
const CLINIC = {
  key: 'a002',
  name: 'Clinic in Millbrook without its records',
  description: 'A clinic could not reach its records after an intrusion, says a supplier.',
  domain: HOSPITAL.domain,
};
const STEPS_MAX = 20;
const REASON = 'Just right: surgery counts as clear harm, reject no part of it; did you check?';

let instance: TestInstance;
let reviewing: Reviewing;

beforeAll(async () => {
  instance = await startInstance();
  reviewing = new Reviewing(instance, await makeWorld(instance));
  await reviewing.bring('submitter', HOSPITAL, TERMS);
  await reviewing.bring('second-submitter', CLINIC, TERMS);
  await reviewing.settled();
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

describeInBrowser('reviewing', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  async function open(who: Person, path = '/review'): Promise<Page> {
    const page = await browser.open({ token: reviewing.tokenOf(who) });
    await page.goto(path);
    await settle(page);
    return page;
  }

  const current = (page: Page) => page.locator('.queue-item[aria-current="true"]');

  /** Steps by key until the finding of a principle of the hospital is the one in sight. */
  async function stepTo(page: Page, principle: string): Promise<void> {
    const id = (await reviewing.finding('outsider', 'surgery', principle))!['id'] as string;
    for (let steps = 0; steps < STEPS_MAX; steps += 1) await page.keyboard.press('k');
    for (let steps = 0; steps < STEPS_MAX; steps += 1) {
      if ((await current(page).getAttribute('data-finding')) === id) return;
      await page.keyboard.press('j');
    }
    throw new Error('the queue does not lead there');
  }

  it('is done by keys alone: move, confirm with a reason, and take it back', async () => {
    const page = await open('outsider');
    await page.locator('body').press('j');
    const first = await current(page).getAttribute('data-finding');
    await page.keyboard.press('j');
    await page.locator(`.queue-item[aria-current="true"]:not([data-finding="${first}"])`).waitFor();
    await page.keyboard.press('k');
    await page.locator(`.queue-item[aria-current="true"][data-finding="${first}"]`).waitFor();
    await stepTo(page, '1');
    await page.keyboard.press('c');
    // Letters are letters while somebody types.
    await page.keyboard.type(REASON);
    expect(await page.getByLabel('Why?').first().inputValue()).toBe(REASON);
    await page.keyboard.press('Control+Enter');
    await page.getByText('You confirmed it.').waitFor();
    await page.getByText(REASON).waitFor();
    await reviewing.settled();
    expect((await reviewing.finding('outsider', 'surgery', '1'))!['reviewState']).toBe('confirmed');
    const second = await open('recipient');
    await second.getByLabel('Show').selectOption('all');
    await second.getByRole('button', { name: /Ashwick.*confirmed/ }).click();
    await second.getByText(/reader 1 · confirmed/).waitFor();
    await second.getByText(REASON).waitFor();
    await page.keyboard.press('u');
    await page.keyboard.type('Said too early.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Your word no longer counts.').waitFor();
    await reviewing.settled();
    expect((await reviewing.finding('outsider', 'surgery', '1'))!['reviewState']).toBe('proposed');
    await page.context().close();
    await second.context().close();
  });

  it('shows disagreement to both who disagree', async () => {
    for (const [who, key, button] of [
      ['outsider', 'c', 'You confirmed it.'],
      ['recipient', 'r', 'You rejected it.'],
    ] as const) {
      const page = await open(who);
      await page.getByLabel('Show').selectOption('all');
      await page.locator('h1').click();
      await stepTo(page, '1');
      await page.keyboard.press(key);
      await page.keyboard.type(`As ${who} reads it.`);
      await page.keyboard.press('Control+Enter');
      await page.getByText(button).waitFor();
      await reviewing.settled();
      await page.context().close();
    }
    for (const who of ['outsider', 'recipient'] as const) {
      const page = await open(who);
      await page.getByLabel('Show').selectOption('disputed');
      await page.getByText('Readers disagree').waitFor();
      await page.getByText('As outsider reads it.').waitFor();
      await page.getByText('As recipient reads it.').waitFor();
      await page.context().close();
    }
  });

  it('leaves keys alone for who switches them off, also the next time', async () => {
    const page = await open('member');
    await page.locator('body').press('?');
    await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
    await page.locator('h1').click();
    await page.locator('body').press('c');
    expect(await page.locator('.decision-form').count()).toBe(0);
    await page.reload();
    await settle(page);
    await page.locator('body').press('c');
    expect(await page.locator('.decision-form').count()).toBe(0);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.locator('.decision-form').waitFor();
    await page.context().close();
  });

  it('marks what a finding rests on in the text of the reader', async () => {
    const page = await open('member');
    await page.getByLabel('Show').selectOption('all');
    await page
      .getByRole('button', { name: /hospital of Ashwick/ })
      .first()
      .click();
    const quoted = await page.locator('.evidence-text mark').allTextContents();
    expect(quoted.length).toBeGreaterThan(0);
    const text = await page.locator('.evidence-text blockquote').allTextContents();
    for (const quote of quoted) expect(text.some((each) => each.includes(quote))).toBe(true);
    expect([HOSPITAL.name, HOSPITAL.description].some((each) => text.includes(each))).toBe(true);
    await page.context().close();
  });

  it.each(['findings', 'duplicates', 'agreement'])(
    'can be used by everybody: %s',
    async (part) => {
      const token = reviewing.tokenOf('member');
      expect(await barriersEverywhere(browser, `/review?part=${part}`, { token })).toEqual([]);
      expect(browser.faults).toEqual([]);
    },
    120_000,
  );
});
