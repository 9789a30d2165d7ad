import type { Page } from 'playwright-core';
import {
  type TestBrowser,
  barriersHere,
  describeInBrowser,
  hasFocus,
  settle,
  startBrowser,
} from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { makeReport } from '../report-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/** What is published and withdrawn reaches pages that are open, and those pages alone that may show it. */
const WAITING = { defaultTlp: 'CLEAR', publicRelease: 'ON_RELEASE' };
const HELD = { ...WAITING, floorTlp: 'GREEN', publicRelease: 'AT_ONCE' };
const RELEASE = `mutation ($id: ID!) { releaseIncident(id: $id) { state } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { state } }`;

let instance: TestInstance;
let world: World;
let count = 0;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await release(await bring(WAITING));
}, 180_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function bring(terms: object): Promise<string> {
  count += 1;
  const { bundle } = makeReport(count, `live-${count}`);
  const { id } = await submit(instance, world.tokens.submitter, bundle, terms);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
  return id as string;
}

async function release(id: string): Promise<void> {
  must(await instance.graphql(world.tokens.submitter, RELEASE, { id }));
  await waitForState(instance, world.tokens.submitter, id, ['published']);
}

async function withdraw(id: string): Promise<void> {
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
  await waitForState(instance, world.tokens.submitter, id, ['withdrawn']);
}

async function newest(token?: string): Promise<{ id: string; name: string }> {
  const { incidents } = must(
    await instance.graphql(
      token,
      '{ incidents(first: 1, sort: ADDED_NEWEST) { edges { node { id name } } } }',
    ),
  );
  return incidents.edges[0].node;
}

describeInBrowser('live pages', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  /** Opens a page, and waits until its stream has told where it stands. */
  async function open(path: string, token?: string): Promise<Page> {
    const page = await browser.open({ token });
    const streaming = page.waitForResponse((response) => response.url().includes('/session/live'));
    await page.goto(path);
    await streaming;
    await page.waitForTimeout(1_000);
    return page;
  }

  const bar = (page: Page) => page.locator('.news-text');

  it('a list that is read says what is new and moves nothing until its reader wants it', async () => {
    const id = await bring(WAITING);
    const page = await open('/explore?view=list');
    const rows = page.locator('table.incidents tbody tr');
    const before = await rows.allTextContents();
    const french = await open('/fr/explore?view=list');
    await release(id);
    await bar(page).waitFor();
    expect(await bar(page).textContent()).toBe('1 new here');
    expect(await rows.allTextContents()).toEqual(before);
    await bar(french).waitFor();
    for (const shown of [page, french]) expect(await barriersHere(shown)).toEqual([]);
    await french.context().close();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(before.length + 1);
    await page.context().close();
  }, 60_000);

  it('the bar goes away by its button and by Escape, says nothing twice, and lies over no end of a page', async () => {
    const ids = [await bring(WAITING), await bring(WAITING)];
    const page = await open('/explore?view=list');
    await page.setViewportSize({ width: 390, height: 700 });
    await release(ids[0]!);
    await bar(page).waitFor();
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const [footer, told] = [
      await page.locator('footer').boundingBox(),
      await page.locator('.news').boundingBox(),
    ];
    expect(footer!.y + footer!.height).toBeLessThanOrEqual(told!.y + 1);
    await page.locator('.filter-group > summary').first().click();
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    await release(ids[1]!);
    await bar(page).waitFor();
    expect(await bar(page).textContent()).toBe('2 new here');
    await page.getByRole('button', { name: 'Not now' }).click();
    await bar(page).waitFor({ state: 'detached' });
    await hasFocus(page, 'main');
    await page.context().close();
  }, 60_000);

  it('what a submitter sends and then releases stands in the open pages of those whom it is for', async () => {
    const participant = await open('/', world.tokens.outsider);
    const anybody = await open('/');
    const show = async (page: Page, token?: string) => {
      await bar(page).waitFor();
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      const { name } = await newest(token);
      await page.locator('.latest').getByText(name).first().waitFor();
      return name;
    };
    const id = await bring(WAITING);
    const name = await show(participant, world.tokens.outsider);
    expect(await anybody.content()).not.toContain(name);
    expect(await bar(anybody).count()).toBe(0);
    const submitter = await open(`/submissions/${id}`, world.tokens.submitter);
    await submitter.getByRole('button', { name: /^Release to/ }).click();
    await submitter
      .getByRole('group')
      .getByRole('button', { name: /^Release to/ })
      .click();
    await show(anybody);
    await Promise.all([participant, anybody, submitter].map((page) => page.context().close()));
  }, 60_000);

  it('a public page shows nothing, and asks for nothing, when what is new is not public', async () => {
    const page = await open('/');
    const participant = await open('/', world.tokens.outsider);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await bring(HELD);
    await bar(participant).waitFor();
    await page.waitForTimeout(3_000);
    expect([asked, await bar(page).count()]).toEqual([[], 0]);
    await page.context().close();
    await participant.context().close();
  });

  it('a list that is read says that something is no longer there, and does not call it new', async () => {
    const id = await bring(WAITING);
    await release(id);
    const { name } = await newest();
    const pages = [await open('/explore?view=list&sort=added-newest'), await open('/')];
    for (const page of pages) expect(await page.content()).toContain(name);
    await withdraw(id);
    for (const page of pages) {
      await bar(page).waitFor();
      expect(await bar(page).textContent()).toBe('1 no longer here');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await bar(page).waitFor({ state: 'detached' });
      await page.context().close();
    }
  }, 60_000);

  it('a withdrawal reaches the incident that somebody has open', async () => {
    const id = await bring(WAITING);
    await release(id);
    const { id: incident, name } = await newest();
    const page = await open(`/incidents/${incident}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await withdraw(id);
    await page.getByRole('heading', { level: 1, name: 'withdrawn' }).waitFor();
    expect(await page.locator('.news [role="status"]').textContent()).toBe(
      'This incident was withdrawn just now.',
    );
    expect(await page.content()).not.toContain(name);
    await page.context().close();
  });

  it('my submissions and the backlog follow without a stream of requests', async () => {
    const page = await open('/submissions', world.tokens.submitter);
    const backlog = await open('/administration?part=queues', instance.administrators[0]);
    const rows = await page.locator('tbody tr').count();
    await bring(HELD);
    await bar(page).waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expectSoon(() => page.locator('tbody tr').count(), Math.min(rows + 1, 20));
    await settled(backlog);
    const asked: string[] = [];
    backlog.on('request', (request) => asked.push(request.url()));
    await backlog.waitForTimeout(12_000);
    expect(asked).toEqual([]);
    await page.context().close();
    await backlog.context().close();
  }, 60_000);

  it('a tab has one stream, whatever it shows, and none where nothing can change', async () => {
    const page = await browser.open();
    const opened: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/session/live')) opened.push(new URL(request.url()).search);
    });
    const streaming = page.waitForRequest((request) => request.url().includes('/session/live'));
    await page.goto('/explore');
    await streaming;
    await page.waitForTimeout(1_000);
    expect(opened).toEqual(['?lists=incidents']);
    const ended = page.waitForEvent('requestfailed', (request) => request.url().includes('/session/live'));
    await page.getByRole('link', { name: 'How it works' }).first().click();
    await ended;
    await page.waitForTimeout(1_000);
    expect(opened).toHaveLength(1);
    await page.context().close();
  });

  it('no error and no refusal of the policy came of it', () => {
    expect(browser.faults).toEqual([]);
  });
});

/** Until what the api still works on has been told. */
async function settled(page: Page): Promise<void> {
  await settle(page).catch(() => undefined);
  await page.waitForTimeout(6_000);
}

async function expectSoon(read: () => Promise<number>, wanted: number): Promise<void> {
  for (
    const deadline = Date.now() + 10_000;
    Date.now() < deadline;
    await new Promise((done) => setTimeout(done, 100))
  )
    if ((await read()) === wanted) return;
  expect(await read()).toBe(wanted);
}
