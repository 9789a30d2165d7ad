import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { CELLS_DRAWN_MAX } from '../../apps/portal/src/explore/part';
import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { SHARED, publishCase, publishShared } from '../explore-incidents';
import { type TestInstance, startInstance } from '../instance';
import { CASES } from '../policy-incidents.data';
import { type World, makeWorld, must } from '../world';

const TABLE = `query { insightTable(by: [REGION, PRINCIPLE]) { events rows { values events } } }`;

const CELLS = `query { insightTable(by: [COUNTRY, MONTH]) { events rows { values events } } }`;
const PARTS_MAX = 50;
const VIEWS = ['matrix', 'map', 'timeline', 'list', 'pairs', 'delay', 'sums', 'coverage'];

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await publishShared(instance, world);
});
afterAll(() => instance.stop());

const html = async (path: string, token?: string): Promise<string> => {
  const headers = { accept: 'text/html', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (await fetch(instance.url + path, { headers })).text();
};
const cellsOf = (body: string) =>
  [...body.matchAll(/<td class="grid-cell".*?<\/td>/gs)].map(([cell]) =>
    Number(cell.replaceAll(/<[^>]*>/g, '')),
  );
const nOf = (page: string) => Number(/n = (\d+)/.exec(page)?.[1]);

describe('Explore as it is sent', () => {
  it('counts for each viewer what they may see, and tells nobody of the difference', async () => {
    const ofPublic = await html('/explore');
    expect(nOf(ofPublic)).toBe(SHARED.CLEAR);
    expect(nOf(await html('/explore', world.tokens.outsider))).toBe(SHARED.CLEAR + SHARED.GREEN);
    const green = CASES.filter(({ reach }) => reach === 'GREEN')[0]!;
    for (const view of VIEWS) {
      expect(await html(`/explore?view=${view}&text=case+${green.key}`)).toContain(
        'does not mean that nothing',
      );
    }
  });

  it('answers a form without scripts, and says which part of an address means nothing', async () => {
    const page = await html('/explore?sector=&country=&text=case&view=list&pie=1');
    expect(page).toContain('Part of the address had no effect');
    expect(nOf(page)).toBe(SHARED.CLEAR);
    expect(page).toMatch(/<form[^>]*method="get"/);
  });

  it('shows a matrix that is too large in parts, each small, which together hold every number of the api', async () => {
    const token = world.tokens.outsider;
    const green = CASES.find(({ reach }) => reach === 'GREEN')!;
    await publishCase(instance, world, { ...green, key: '99', day: '1988-11-02' });
    const { insightTable } = must(await instance.graphql(token, CELLS));
    const expected = insightTable.rows.map((row: { events: number }) => row.events);
    const drawn: number[] = [];
    let path: string | undefined = '/explore?rows=country&across=month';
    let parts = 0;
    for (; path && parts < PARTS_MAX; parts += 1) {
      const page: string = await html(path, token);
      const [body = ''] = /<tbody>.*<\/tbody>/s.exec(page) ?? [];
      expect(body.match(/<td class="grid-(?:cell|none)"/g)!.length).toBeLessThanOrEqual(CELLS_DRAWN_MAX);
      expect(nOf(page)).toBe(insightTable.events);
      drawn.push(...cellsOf(body));
      const [earlier] = /<a[^>]*rel="prev"[^>]*>/.exec(page) ?? [];
      path = earlier && /href="([^"]*)"/.exec(earlier)![1]!.replaceAll('&amp;', '&');
    }
    expect(parts).toBeGreaterThan(1);
    expect(drawn.toSorted()).toEqual(expected.toSorted());
  });
});

describeInBrowser('Explore in a browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(async () => {
    await browser.close();
    expect(browser.faults).toEqual([]);
  });

  const open = async (path: string, token?: string): Promise<Page> => {
    const page = await browser.open({ token });
    await page.goto(path);
    await settle(page);
    return page;
  };

  it('goes from a cell to its incidents and to one of them, with the numbers of the api', async () => {
    const { insightTable } = must(await instance.graphql(undefined, TABLE));
    const page = await open('/explore');
    const cells = page.locator('table.grid tbody td.grid-cell');
    expect(await cells.count()).toBe(insightTable.rows.length);
    const [first] = insightTable.rows;
    const link = page.locator('table.grid tbody td.grid-cell a').first();
    const held = Number(await link.textContent());
    expect(insightTable.rows.map((row: { events: number }) => row.events)).toContain(held);
    expect(first.events).toBeGreaterThan(0);
    await link.click();
    await page.waitForURL(/view=list/);
    await settle(page);
    expect(nOf(await page.locator('.chart-facts').innerText())).toBe(held);
    await page.locator('.incident-name a').first().click();
    await page.waitForURL(/\/incidents\/incident--/);
    await page.context().close();
  });

  it('has the same numbers in the table as in the chart, in each view', async () => {
    const page = await open('/explore');
    const sum = async (of: string) =>
      (await page.locator(of).allInnerTexts()).map(Number).reduce((a, b) => a + b, 0);
    const inChart = await sum('table.grid tbody td.grid-cell');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.waitForURL(/as=table/);
    await page.locator('.twin').waitFor();
    expect(await sum('.twin tbody td:last-child')).toBe(inChart);
    await page.context().close();
  });

  it('gives files that say what they are: n, date, filter', async () => {
    const page = await open('/explore?view=timeline&text=case');
    for (const [name, starts] of [
      ['SVG', '<svg'],
      ['PNG', '\u0089PNG'],
      ['CSV', ''],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.chart-files').getByText(name, { exact: true }).click(),
      ]);
      const file = readFileSync(await download.path());
      expect(file.toString('latin1').startsWith(starts)).toBe(true);
      if (name !== 'SVG') continue;
      const text = file.toString('utf8');
      expect(text).toContain(`n = ${SHARED.CLEAR} incidents`);
      expect(text).toMatch(/as of \d+ \w+ \d{4}/);
      expect(text).toContain('filter: Words in it: “case”');
      expect(text).toContain('Counts reflect what was reported here');
      expect(text).not.toMatch(/var\(|light-dark/);
    }
    await page.context().close();
  });

  it('draws the whole of a matrix into a file, though the page shows a part of it', async () => {
    const { insightTable } = must(await instance.graphql(world.tokens.outsider, CELLS));
    const months = insightTable.rows.map(({ values }: { values: string[] }) => values[1]!).toSorted();
    const page = await open('/explore?rows=country&across=month', world.tokens.outsider);
    const menu = page.getByRole('navigation', { name: 'Parts of the matrix' });
    await menu.getByRole('link', { name: 'Before these' }).click();
    await page.waitForURL(/part=2/);
    await settle(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.chart-files').getByText('SVG', { exact: true }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const drawnMonths = text.match(/\b(?:19|20)\d\d\b/g)!;
    for (const month of [months[0]!, months.findLast((each: string) => each !== 'not-recorded')!])
      expect(drawnMonths).toContain(month.slice(0, 4));
    expect(text).not.toContain('shown in parts');
    expect(await page.locator('.chart').innerText()).toContain('shown in parts');
    await page.context().close();
  });

  it('filters by the address, which is the same view elsewhere', async () => {
    const page = await open('/explore');
    await page.getByText('Whom it hit').click();
    await page.getByLabel('Sector', { exact: true }).selectOption({ index: 1 });
    await page.waitForURL(/sector=/);
    await settle(page);
    const other = await open(page.url());
    const facts = (each: Page) => each.locator('.chart, .empty-box').innerText();
    expect((await facts(other)).replace(/as of [^·]+/, '')).toBe(
      (await facts(page)).replace(/as of [^·]+/, ''),
    );
    await page.context().close();
    await other.context().close();
  });

  it('freezes a table for everybody, who find it as it was', async () => {
    const page = await open('/explore', world.tokens.outsider);
    await page.getByText('Freeze', { exact: true }).click();
    await page.getByLabel('What to call it').fill('By region');
    await page.getByRole('button', { name: 'Freeze this table' }).click();
    const href = await page.getByRole('link', { name: /^Frozen/ }).getAttribute('href');
    await page.context().close();
    const frozen = await open(href!);
    expect(await frozen.locator('h1').innerText()).toContain('By region');
    expect(await frozen.locator('main').innerText()).toMatch(/[0-9a-f]{64}/);
    expect(await frozen.locator('main').innerText()).toContain(`${instance.url}${href}`);
    expect(await frozen.locator('.twin tfoot td').allInnerTexts()).toEqual([
      String(SHARED.CLEAR),
      String(SHARED.CLEAR),
    ]);
    await frozen.context().close();
    expect(await barriersEverywhere(browser, href!)).toEqual([]);
  });

  it.each(['matrix', 'map', 'timeline', 'list'])('everybody can use the %s', async (view) => {
    expect(await barriersEverywhere(browser, `/explore?view=${view}&pie=1&text=case`)).toEqual([]);
  });
});
