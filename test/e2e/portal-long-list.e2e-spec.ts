import type { Page } from 'playwright-core';
import { type TestBrowser, barriersHere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { reviewedBundle } from '../reviewing';
import { makeWorld, must, submit } from '../world';

/** More than are in the page at a time. */
const INCIDENTS = 240;
const TOGETHER = 12;
const PUBLISH_MS_MAX = 240_000;
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const NAMES = `query ($after: String) { incidents(first: 100, after: $after, sort: DATE_NEWEST) {
  edges { node { name } } pageInfo { hasNextPage endCursor } } }`;
const LEFT = `SELECT count(*)::integer AS left FROM submission WHERE state <> 'published'`;
/** Rows of incidents that are in the page, top to bottom: their number in the whole list, their name, and where they stand. */
const ROWS = `[...document.querySelectorAll('table.incidents tbody tr[data-index]')].map((row) => {
  const { top, bottom } = row.getBoundingClientRect();
  return { number: Number(row.getAttribute('aria-rowindex')), name: row.querySelector('a').textContent, top, bottom };
})`;

/** Whether a row stands in the middle of the window, wherever the table reaches over it: nobody may look at a hole. */
const MIDDLE = `(() => {
  const middle = innerHeight / 2;
  const over = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top - 1 <= middle && bottom + 1 >= middle;
  };
  return !over(document.querySelector('table.incidents tbody')) || [...document.querySelectorAll('table.incidents tbody tr[data-index]')].some(over);
})()`;

interface Row {
  readonly number: number;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

let instance: TestInstance;

/** Names of different lengths, so that rows are of different heights. */
const nameOf = (index: number) =>
  `Case ${index} of the valley${', and of the next'.repeat((index * 7) % 11)}`;

async function publishAll(token: string): Promise<void> {
  let next = 0;
  const client = async () => {
    for (let index = next++; index < INCIDENTS; index = next++) {
      const key = index.toString(16).padStart(4, '0');
      const text = { key, name: nameOf(index), description: 'A clinic could not reach its records.' };
      await submit(instance, token, reviewedBundle(text), TERMS);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, client));
  for (const deadline = Date.now() + PUBLISH_MS_MAX; Date.now() < deadline;) {
    const [{ left }] = (await instance.owner.query(LEFT)) as [{ left: number }];
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('not all are published');
}

async function allNames(): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | undefined; ;) {
    const { incidents } = must(await instance.graphql(undefined, NAMES, { after }));
    names.push(...incidents.edges.map(({ node }: { node: { name: string } }) => node.name));
    if (!incidents.pageInfo.hasNextPage) return names;
    after = incidents.pageInfo.endCursor;
  }
}

const rowsOf = (page: Page) => page.evaluate(ROWS) as Promise<Row[]>;

describeInBrowser('a list of several hundred incidents', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    instance = await startInstance();
    await publishAll((await makeWorld(instance)).tokens.submitter);
    browser = await startBrowser(instance.url);
  }, PUBLISH_MS_MAX + 120_000);
  afterAll(async () => {
    await browser?.close();
    await closeHouse(instance);
  }, CLOSE_MS_MAX);

  it('holds the rows near the window alone, each in its place and order, however one goes through it', async () => {
    const names = await allNames();
    expect(new Set(names).size).toBe(INCIDENTS);
    const page = await browser.open();
    await page.goto('/explore?view=list');
    await settle(page);
    const more = page.getByRole('button', { name: 'Show more' });
    while (await more.isVisible()) {
      const before = await page.getByRole('status').filter({ hasText: /^\d/ }).innerText();
      await more.click();
      await page.waitForFunction(
        (text) => ![...document.querySelectorAll('[role=status]')].some((each) => each.textContent === text),
        before,
      );
    }
    await page.evaluate('window.scrollTo(0, 0)');
    await settle(page);
    expect(await page.locator('table.incidents').getAttribute('aria-rowcount')).toBe(`${INCIDENTS + 1}`);
    const met = new Map<number, string>();
    for (let end = false; !end;) {
      const rows = await rowsOf(page);
      expect(rows.length).toBeLessThan(INCIDENTS / 3);
      expect(await page.evaluate(MIDDLE)).toBe(true);
      for (const { number, name } of rows) met.set(number, name);
      for (const [at, row] of rows.slice(1).entries()) {
        expect(row.number).toBe(rows[at]!.number + 1);
        expect(Math.abs(row.top - rows[at]!.bottom)).toBeLessThan(2);
      }
      end = (await page.evaluate(
        '(() => { const before = scrollY; scrollBy(0, innerHeight); return scrollY === before; })()',
      )) as boolean;
      await settle(page);
    }
    expect([...met.keys()].sort((a, b) => a - b)).toEqual(names.map((_, index) => index + 2));
    expect(names.map((_, index) => met.get(index + 2))).toEqual(names);
    expect(await barriersHere(page)).toEqual([]);
    expect(browser.faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('can be gone through by the tabulator, beyond what was in the page', async () => {
    const page = await browser.open();
    await page.goto('/explore?view=list');
    await settle(page);
    for (
      const more = page.getByRole('button', { name: 'Show more' });
      await more.isVisible();
      await settle(page)
    )
      await more.click();
    await page.evaluate('window.scrollTo(0, 0)');
    await settle(page);
    await page.locator('table.incidents tbody a').first().focus();
    const last = Math.max(...(await rowsOf(page)).map(({ number }) => number));
    let number = 0;
    for (let tabs = 0; tabs < 4 * last && number <= last; tabs += 1) {
      await page.keyboard.press('Tab');
      number = (await page.evaluate(
        `Number(document.activeElement.closest('tr')?.getAttribute('aria-rowindex') ?? 0)`,
      )) as number;
      expect(number).toBeGreaterThan(0);
    }
    expect(number).toBeGreaterThan(last);
    await page.context().close();
  }, 120_000);
});
