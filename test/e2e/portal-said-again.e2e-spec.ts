import type { Page } from 'playwright-core';
import { type TestBrowser, barriersHere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Looker, Reviewing } from '../reviewing';
import { type Person, makeWorld } from '../world';

const HOSPITAL = {
  key: 'e101',
  name: 'Ransomware at the hospital of Tarnbrook',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Tarnbrook.',
  notes: { 'AMBER+STRICT': 'They copied the formulas of a vaccine from the research server.' },
} as const;
const WITH_COMMUNITY = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
const FIRST = 'Surgery was harmed, though they copied the formulas of a vaccine and came for those.';
const FOR_ALL = 'Surgery was harmed for four days.';
const STATED = 'The systems were ours, and the figure is too high.';
const LATER = 'The systems were ours; surgery stood still for three days.';
const TABS_MAX = 12;

let instance: TestInstance;
let reviewing: Reviewing;

describeInBrowser('saying something again', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    instance = await startInstance();
    reviewing = new Reviewing(instance, await makeWorld(instance));
    await reviewing.bring('submitter', HOSPITAL, WITH_COMMUNITY);
    await reviewing.settled();
    browser = await startBrowser(instance.url);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await closeHouse(instance);
  }, CLOSE_MS_MAX);

  /** A page of the queue with the hospital's finding on the first principle before it. */
  async function atFinding(who: Person): Promise<Page> {
    const page = await browser.open({ token: reviewing.tokenOf(who) });
    await page.goto('/review');
    await settle(page);
    await page.getByLabel('Show').selectOption('all');
    const { id } = (await reviewing.finding(who, 'surgery', '1'))!;
    await page.locator(`[data-finding="${id}"]`).click();
    await page.getByRole('link', { name: HOSPITAL.name }).waitFor();
    return page;
  }

  /** Goes on by the tabulator until what has the focus is called so. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
      await page.keyboard.press('Tab');
      const called = (await page.evaluate(
        `(document.activeElement.labels?.[0] ?? document.activeElement).textContent`,
      )) as string;
      if (name.test(called)) return;
    }
    throw new Error(`the tabulator does not lead to ${name}`);
  }

  const reasons = async (who: Looker): Promise<string[]> => {
    const { acts } = await reviewing.review(who, await reviewing.idOf(who, 'surgery'));
    return acts.map(({ reason }: { reason: string }) => reason);
  };
  const statements = async (who: Looker): Promise<{ withdrawn: boolean; versions: { text: string }[] }[]> =>
    (await reviewing.review(who, await reviewing.idOf(who, 'surgery')))['statements'];

  it('for everybody, by keys alone: a reason that names what they may not know is refused, and stays in the form', async () => {
    const page = await atFinding('member');
    await page.locator('h1').click();
    await page.keyboard.press('c');
    await page.keyboard.type(FIRST);
    await page.keyboard.press('Control+Enter');
    await page.getByText('You confirmed it.').waitFor();
    await reviewing.settled();
    expect(await reasons('member')).toEqual([FIRST]);
    for (const who of ['public', 'outsider'] as const) expect(await reasons(who)).toEqual([]);

    const summary = page.locator('summary', { hasText: 'Say it again for a lesser audience' });
    await summary.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, /^For whom/);
    await page.keyboard.press('Home');
    await tabTo(page, /^Your reason, in words for that audience/);
    await page.keyboard.type(FIRST);
    await tabTo(page, /^Why it may go there/);
    await page.keyboard.type('The hospital told the press.');
    await tabTo(page, /gives? nothing away|give nothing away/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Say it for that audience/);
    await page.keyboard.press('Enter');
    const form = page.locator('details', { has: summary });
    await form.getByRole('alert').filter({ hasNotText: 'cannot be unread' }).waitFor();
    const text = form.getByLabel('Your reason, in words for that audience');
    expect(await text.inputValue()).toBe(FIRST);
    expect(await reasons('public')).toEqual([]);
    expect(await barriersHere(page)).toEqual([]);

    await text.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(FOR_ALL);
    await tabTo(page, /^Say it for that audience/);
    await page.keyboard.press('Enter');
    await page.getByText('It is said for that audience as well.').waitFor();
    await reviewing.settled();
    for (const who of ['public', 'outsider'] as const) expect(await reasons(who)).toEqual([FOR_ALL]);
    await page.reload();
    await settle(page);
    await page.getByLabel('Show').selectOption('all');
    await page.locator('.queue-item').first().click();
    await page.getByText(/^Said again for .*because: The hospital told the press\./).waitFor();
    await page.context().close();
  }, 180_000);

  it('as a statement: the later version stands beside the first, and who is writing as it is taken back loses nothing', async () => {
    const page = await atFinding('outsider');
    await page.locator('summary', { hasText: 'Make a statement in your organisation’s name' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Your statement/);
    await page.keyboard.type(STATED);
    await tabTo(page, /^Make the statement/);
    await page.keyboard.press('Enter');
    await page.getByText('The statement is made.').waitFor();
    const revise = page.locator('summary', { hasText: 'Revise your statement' });
    await revise.waitFor();
    await revise.focus();
    await page.keyboard.press('Enter');
    const form = page.locator('details', { has: revise });
    const text = form.getByLabel('Your statement');
    expect(await text.inputValue()).toBe(STATED);
    expect(await barriersHere(page)).toEqual([]);
    await form.getByLabel('What it is').selectOption('CORRECTION');
    await text.fill(LATER);
    await tabTo(page, /^Make the later version/);
    await page.keyboard.press('Enter');
    await page.getByText('The later version stands.').waitFor();
    // It is said to those who read the version that its author reads.
    expect(await statements('public')).toEqual([]);
    for (const who of ['member', 'outsider'] as const)
      expect((await statements(who)).map(({ versions }) => versions.map((each) => each.text))).toEqual([
        [STATED, LATER],
      ]);
    await page.getByText(STATED, { exact: true }).first().waitFor();

    const other = await atFinding('outsider');
    await other.locator('summary', { hasText: 'Revise your statement' }).click();
    const writing = other
      .locator('details', { hasText: 'Revise your statement' })
      .getByLabel('Your statement');
    expect(await writing.inputValue()).toBe(LATER);
    await writing.fill('Two days, as we now know.');
    const took = page.getByRole('button', { name: 'Take the statement back' });
    await took.click();
    await page.getByRole('group').getByRole('button', { name: 'Take the statement back' }).click();
    await page.getByText('Its author took it back.').waitFor();
    await other.getByRole('button', { name: 'Make the later version' }).click();
    await other.locator('details').getByRole('alert').first().waitFor();
    expect(await writing.inputValue()).toBe('Two days, as we now know.');
    expect(await barriersHere(other)).toEqual([]);
    for (const who of ['member', 'outsider'] as const)
      expect((await statements(who)).map(({ withdrawn }) => withdrawn)).toEqual([true]);
    expect(browser.faults).toEqual([]);
    await page.context().close();
    await other.context().close();
  }, 180_000);
});
