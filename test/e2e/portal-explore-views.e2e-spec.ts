import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { SHARED, publishShared } from '../explore-incidents';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must } from '../world';

const CHARTS = ['matrix', 'map', 'timeline', 'pairs', 'delay', 'sums', 'coverage'] as const;
const ASKED = `{ coOccurrence(of: PRINCIPLE) { events } attributionDelay { distribution { events } }
  insightTable(by: [PRINCIPLE], coverage: true) { rows { events reports } } }`;
const NUMBERS = '.twin tbody td:last-child';

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await publishShared(instance, world);
});
afterAll(() => instance.stop());

const events = (rows: readonly { events: number }[]) => rows.map((row) => row.events);

describeInBrowser('the views of Explore in a browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(async () => {
    await browser.close();
    expect(browser.faults).toEqual([]);
  });

  const open = async (path: string, scheme: 'light' | 'dark' = 'light', token?: string): Promise<Page> => {
    const page = await browser.open({ scheme, token });
    await page.goto(path);
    await settle(page);
    return page;
  };
  const numbers = async (page: Page, of: string) =>
    (await page.locator(of).allInnerTexts()).map((text) => Number(text) || 0);
  const saved = async (page: Page, name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.chart-files').getByText(name, { exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };

  it.each(CHARTS)('the %s has a table at an address of its own, and four files', async (view) => {
    const page = await open(`/explore?view=${view}&text=case`);
    const said = (each: Page) => each.locator('.chart-facts strong').innerText();
    expect(await said(page)).toBe(`n = ${SHARED.CLEAR} incidents`);
    expect((await saved(page, 'SVG')).toString()).toContain('filter: Words in it: “case”');
    expect((await saved(page, 'PNG')).toString('latin1').startsWith('\u0089PNG')).toBe(true);
    expect((await saved(page, 'CSV')).toString().trim().split('\n').length).toBeGreaterThan(1);
    expect((await saved(page, 'XLSX')).toString('latin1').startsWith('PK')).toBe(true);
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.waitForURL(/as=table/);
    await page.locator('.twin').waitFor();
    await settle(page);
    const other = await open(page.url());
    expect(new URL(other.url()).searchParams.get('view') ?? 'matrix').toBe(view);
    expect(await other.locator('.twin').innerText()).toBe(await page.locator('.twin').innerText());
    expect(await said(other)).toBe(await said(page));
    await page.context().close();
    await other.context().close();
  });

  it('has the pairs of the api in its table, and each of them twice in its chart', async () => {
    const { coOccurrence } = must(await instance.graphql(undefined, ASKED));
    expect(coOccurrence.length).toBeGreaterThan(0);
    const page = await open('/explore?view=pairs&as=table');
    expect(await numbers(page, NUMBERS)).toEqual(events(coOccurrence));
    await page.goto('/explore?view=pairs');
    await settle(page);
    const inChart = await numbers(page, 'table.grid tbody td.grid-cell');
    const twice = events(coOccurrence).flatMap((each) => [each, each]);
    expect(inChart.toSorted()).toEqual(twice.toSorted());
    expect(await page.locator('.chart-notes').innerText()).toContain('meets itself, the cell stays empty');
    await page.context().close();
  });

  it('has the delays and the coverage of the api', async () => {
    const { attributionDelay, insightTable } = must(await instance.graphql(undefined, ASKED));
    const page = await open('/explore?view=delay&as=table');
    expect(await numbers(page, NUMBERS)).toEqual(events(attributionDelay.distribution));
    await page.goto('/explore?view=coverage');
    await settle(page);
    expect(await numbers(page, 'table.row-bars tbody .row-number')).toEqual(events(insightTable.rows));
    await page.goto('/explore?view=coverage&as=table');
    await settle(page);
    expect(await numbers(page, '.twin tbody td:nth-child(3)')).toEqual(
      insightTable.rows.map((row: { reports: number }) => row.reports),
    );
    await page.context().close();
  });

  it.each([
    ['map', /none recorded here/],
    ['timeline', /rgb\(35, 115, 137\)/],
    ['coverage', /reporters: fewer than 3/],
    ['pairs', /none recorded/],
  ] as const)(
    'draws the %s in the light colours, though the reader reads in the dark',
    async (view, signs) => {
      const page = await open(`/explore?view=${view}`, 'dark');
      if (view === 'map') await page.locator('.world-link').first().waitFor();
      const text = (await saved(page, 'SVG')).toString();
      expect(text).toMatch(signs);
      expect(text).toContain(`n = ${SHARED.CLEAR} incidents`);
      expect(text).toContain('Fuller versions of this may exist');
      // The dark page's own shades and bars.
      expect(text).not.toMatch(/rgb\((?:23, 56, 66|35, 41, 45|87, 163, 184)\)/);
      await page.context().close();
    },
  );

  it.each(['pairs', 'delay', 'sums&sum=patients&by=country'])(
    'freezes the %s for everybody, who find them as they were',
    async (view) => {
      const rows = '.twin tbody tr';
      const page = await open(`/explore?view=${view}&as=table`, 'light', world.tokens.outsider);
      const title = await page.locator('.chart h2').innerText();
      await page.getByText('Freeze', { exact: true }).click();
      await page.getByRole('button', { name: 'Freeze this table' }).click();
      const href = await page.getByRole('link', { name: /^Frozen/ }).getAttribute('href');
      const frozen = await open(href!);
      expect(await frozen.locator('.frozen-facts').first().innerText()).toContain(title);
      expect(await frozen.locator('main').innerText()).toContain('answered the same today');
      const asked = await open(`/explore?view=${view}&as=table`);
      expect(await frozen.locator(rows).count()).toBe(await asked.locator(rows).count());
      const cells = await frozen.locator(`${rows} td:not(:first-child)`).allInnerTexts();
      expect(cells.join(' ')).toMatch(/[1-9]/);
      expect(await frozen.locator('.twin strong').count()).toBe(0);
      await frozen.getByRole('link', { name: 'Open the same question in Explore' }).click();
      await frozen.waitForURL(`**/explore?view=${view.split('&')[0]}**`);
      await frozen.locator('.chart h2', { hasText: title }).waitFor();
      expect(await barriersEverywhere(browser, href!)).toEqual([]);
      for (const each of [page, frozen, asked]) await each.context().close();
    },
  );

  it.each(['pairs', 'delay', 'sums', 'coverage'])('everybody can use the %s', async (view) => {
    expect(await barriersEverywhere(browser, `/explore?view=${view}&pie=1&text=case`)).toEqual([]);
  });
});
