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
import { untilHolds } from '../insist';
import { type TestInstance, startInstance } from '../instance';
import { WARD, wardBundle } from '../ward-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const TERMS = { defaultTlp: 'AMBER', communities: ['health'], recipients: ['recipient'] };
const IN_ANY_SPELLING = /f(?:a|á|\\u00e1)lkenmoor/i;
const WORKS_MS_MAX = 60_000;
const AMEND = `mutation ($id: ID!, $bundle: String!) { amendIncident(id: $id, bundle: $bundle, terms: { defaultTlp: AMBER }) { id } }`;

let instance: TestInstance;
let world: World;
let browser: TestBrowser;

describeInBrowser('changing what was submitted in the portal', () => {
  let page: Page;
  let id = '';
  beforeAll(async () => {
    instance = await startInstance();
    world = await makeWorld(instance);
    ({ id } = (await submit(instance, world.tokens.submitter, wardBundle({ key: 'f1' }), TERMS)) as {
      id: string;
    });
    await waitForState(instance, world.tokens.submitter, id, ['published']);
    browser = await startBrowser(instance.url);
    page = await browser.open({ token: world.tokens.submitter });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await closeHouse(instance);
  }, CLOSE_MS_MAX);

  const read = async (token: string | undefined): Promise<string> =>
    JSON.stringify(must(await instance.graphql(token, '{ incidents { edges { node { name stix } } } }')));
  const settledAs = (states: readonly string[]) => waitForState(instance, world.tokens.submitter, id, states);

  /** Draws the mouse over a word as it was submitted. */
  async function select(word: string): Promise<void> {
    const box = (await page.evaluate(`(() => {
      for (const cell of document.querySelectorAll('.preview-before')) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(word)});
          if (at < 0) continue;
          node.parentElement.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + ${word.length});
          const { left, right, top, height } = range.getBoundingClientRect();
          return { left, right, middle: top + height / 2 };
        }
      }
    })()`)) as { left: number; right: number; middle: number };
    await page.mouse.move(box.left + 0.5, box.middle);
    await page.mouse.down();
    await page.mouse.move((box.left + box.right) / 2, box.middle, { steps: 4 });
    await page.mouse.move(box.right - 0.5, box.middle, { steps: 4 });
    await page.mouse.up();
  }

  async function preview(): Promise<void> {
    await page.goto(`/submissions/${id}`);
    await page.getByRole('button', { name: 'Show the preview' }).click();
    await page.getByRole('tab').first().waitFor({ timeout: WORKS_MS_MAX });
    await settle(page);
  }

  it('masks what the mouse selects, by every spelling, for every audience below, also once it is released', async () => {
    expect(await read(world.tokens.outsider)).toMatch(IN_ANY_SPELLING);
    await preview();
    await select(WARD);
    const field = page.getByLabel('Mask a word, a name or a number');
    expect(await field.inputValue()).toBe(WARD);
    await page.getByRole('button', { name: 'Mask it' }).click();
    const away = page.getByRole('button', { name: `Take away the mask: ${WARD}` });
    await away.waitFor({ timeout: WORKS_MS_MAX });
    const panel = page.getByRole('tabpanel');
    await untilHolds(
      async () => (await panel.locator('.preview-after').allInnerTexts()).join(),
      (shown) => shown !== '' && !IN_ANY_SPELLING.test(shown),
      WORKS_MS_MAX,
    );
    await panel.locator('.preview-reasons', { hasText: /mask/i }).first().waitFor();
    expect(await barriersHere(page)).toEqual([]);
    await page.getByRole('button', { name: 'Release to: The public' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Release to: The public' }).click();
    await page.getByRole('link', { name: 'See it as the public does' }).waitFor({ timeout: WORKS_MS_MAX });
    for (const token of [undefined, world.tokens.outsider, world.tokens.member, world.tokens.client]) {
      const seen = await read(token);
      expect(seen).toContain('Ransomware at a regional hospital');
      expect(seen).not.toMatch(IN_ANY_SPELLING);
    }
    expect(await read(world.tokens.recipient)).toMatch(IN_ANY_SPELLING);
  }, 240_000);

  it('takes a mask back, and masks by keys alone', async () => {
    const away = page.getByRole('button', { name: `Take away the mask: ${WARD}` });
    await away.focus();
    await page.keyboard.press('Enter');
    await away.waitFor({ state: 'detached', timeout: WORKS_MS_MAX });
    await settledAs(['published']);
    expect(await read(world.tokens.outsider)).toMatch(IN_ANY_SPELLING);
    await page.getByLabel('Mask a word, a name or a number').focus();
    await page.keyboard.type('Quillhaven');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: 'Take away the mask: Quillhaven' })
      .waitFor({ timeout: WORKS_MS_MAX });
    await settledAs(['published']);
    expect(await read(world.tokens.outsider)).not.toContain('Quillhaven');
  }, 240_000);

  it('lowers a marking once it is said whom that widens to and it is confirmed', async () => {
    const secret = 'The ransom was paid on Tuesday.';
    await preview();
    await page.getByRole('tab', { name: /^All participants/ }).click();
    const note = page.locator('.preview-object', { hasText: secret });
    if ((await note.getAttribute('open')) === null) await note.locator('summary').first().click();
    const lift = note.locator('details.lift').first();
    await lift.locator('summary').click();
    await lift.getByLabel('From now on').selectOption('GREEN');
    const warning = await lift.getByRole('alert').or(lift.locator('[aria-live]')).first().innerText();
    expect(warning).toContain('All participants');
    expect(warning).toContain('Members of Health');
    expect(warning).not.toContain('The public');
    const button = lift.getByRole('button', { name: 'Show it' });
    await lift.getByLabel('Why, for your own record').fill('Agreed with the hospital.');
    expect(await button.isDisabled()).toBe(true);
    expect(await barriersHere(page)).toEqual([]);
    expect(await read(world.tokens.outsider)).not.toContain(secret);
    await lift.getByLabel('I am sure: show it to them').check();
    await button.click();
    await page.getByText('is shown from TLP:GREEN on:').waitFor({ timeout: WORKS_MS_MAX });
    await settledAs(['published']);
    expect(await read(world.tokens.outsider)).toContain(secret);
    expect(await read(undefined)).not.toContain(secret);
  }, 240_000);

  it('amends as JSON: says what is wrong at its place, and then gives readers the later version', async () => {
    await page.goto(`/submissions/${id}`);
    await page.getByRole('button', { name: 'Write a later version' }).click();
    const text = page.getByLabel('STIX bundle');
    await text.waitFor({ timeout: WORKS_MS_MAX });
    const send = page.getByRole('button', { name: 'Submit the later version' });
    await text.fill('{"type": "bundle",');
    await page.getByText('This is no JSON yet.').waitFor();
    await send.click();
    await hasFocus(page, 'amendment-bundle');
    const broken = wardBundle({ key: 'f1', modified: '2026-03-03T08:00:00.000Z' });
    delete broken.objects[0]!['name'];
    const bundle = JSON.stringify(broken);
    const { errors } = await instance.graphql(world.tokens.submitter, AMEND, { id, bundle });
    const issues = errors[0]!.extensions['issues'] as { pointer: string }[];
    await text.fill(bundle);
    await send.click();
    const alert = page.getByRole('alert').filter({ has: page.locator('code') });
    await alert.waitFor();
    expect(await alert.locator('code').allInnerTexts()).toEqual(issues.map(({ pointer }) => pointer));
    expect(await barriersHere(page)).toEqual([]);
    const description = 'Attackers encrypted the systems of the hospital with ransomware. It is over.';
    await text.fill(
      JSON.stringify(wardBundle({ key: 'f1', modified: '2026-03-03T08:00:00.000Z', description })),
    );
    await send.click();
    await page.waitForURL((url) => !url.pathname.endsWith(id), { timeout: WORKS_MS_MAX });
    id = page.url().split('/').at(-1) ?? '';
    await settledAs(['published']);
    expect(await read(world.tokens.outsider)).toContain('It is over.');
    expect(await read(world.tokens.member)).toContain('It is over.');
  }, 240_000);

  it('withdraws with a reason, and says who still has it', async () => {
    expect(await read(world.tokens.recipient)).toContain('It is over.');
    await page.reload();
    await page.getByLabel('Reason').fill('Told in error: Zwickelbach.');
    await page.getByLabel('I am sure: withdraw it from every reader').check();
    expect(await barriersHere(page)).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw the incident' }).click();
    await page.locator('.submission-state', { hasText: 'withdrawn ' }).waitFor({ timeout: WORKS_MS_MAX });
    await settledAs(['withdrawn']);
    await page.reload();
    await page.getByText('Who still has it').waitFor();
    await page.getByText(/recipient received it and has not fetched the withdrawal/).waitFor();
    expect(await barriersHere(page)).toEqual([]);
    for (const token of [undefined, world.tokens.outsider, world.tokens.member, world.tokens.recipient])
      expect(await read(token)).not.toMatch(/It is over|Zwickelbach/);
    expect(browser.faults).toEqual([]);
  }, 240_000);
});
