import type { Page } from 'playwright-core';
import {
  type TestBrowser,
  barriers,
  barriersEverywhere,
  describeInBrowser,
  hasFocus,
  settle,
  startBrowser,
} from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must, submit, waitForState } from '../world';
import { wardBundle } from '../ward-bundle';

const TITLE = 'Ransomware at a regional hospital';
const SECRET = 'Quillmoor';
const WORD = 'Nachtigallenthal';
const STORY = `Criminals encrypted the booking servers of ${SECRET} Hospital, and ambulances were sent elsewhere. The backup of ${WORD} was spared. Ring +44 20 7946 0142.`;
const PASTED =
  'hxxps://evil[.]example[.]com/a from 198[.]51.100.77 with report.zip on ASP.NET, CVE-2024-3400 and T1486';
const MISP = {
  Event: {
    uuid: '5e1b0000-0000-4000-8000-0000000000a1',
    info: 'Scans of a hospital network',
    date: '2026-03-01',
    timestamp: '1772400000',
    distribution: '3',
    Tag: [{ name: 'tlp:clear' }],
    Attribute: [
      { uuid: '5e1b0000-0000-4000-8000-0000000000a2', type: 'ip-src', value: '203.0.113.20', to_ids: true },
      { uuid: '5e1b0000-0000-4000-8000-0000000000a3', type: 'domain', value: ['wrong'] },
    ],
  },
};

let instance: TestInstance;
let world: World;
let browser: TestBrowser;

describeInBrowser('submitting in the portal', () => {
  let page: Page;
  let id = '';

  beforeAll(async () => {
    instance = await startInstance();
    world = await makeWorld(instance);
    browser = await startBrowser(instance.url);
    page = await browser.open({ token: world.tokens.submitter });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await closeHouse(instance);
  }, CLOSE_MS_MAX);

  const step = (number: 1 | 2 | 3) =>
    page
      .locator('.submit-steps button')
      .nth(number - 1)
      .click();
  const named = async (token: string | undefined): Promise<string[]> =>
    must(await instance.graphql(token, '{ incidents { edges { node { name } } } }'))['incidents'].edges.map(
      (edge: { node: { name: string } }) => edge.node.name,
    );

  it('says what is wrong at its place, and takes whoever asks there', async () => {
    await page.goto('/submit');
    await page.locator('#field-title').fill(TITLE);
    await page.locator('#field-began').fill('2099-01-01');
    await page.locator('#field-impact-counts-employee').fill('many');
    await step(2);
    const summary = page.locator('#submit-mistakes');
    await summary.waitFor();
    expect(await summary.innerText()).toContain('3 things are not right yet');
    await summary.getByRole('link', { name: 'What happened' }).click();
    await hasFocus(page, 'field-description');
    for (const field of ['description', 'began', 'impact-counts-employee'])
      expect(await page.locator(`#field-${field}`).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#field-title').getAttribute('aria-invalid')).not.toBe('true');
    const found = await barriers(page);
    await page.locator('#field-began').fill('2026-03-02');
    await page.locator('#field-impact-counts-employee').fill('1200');
    expect(found).toEqual([]);
  });

  it('recognises what is pasted, and neither file names nor products', async () => {
    await page.locator('#field-description').fill(STORY);
    await page.getByLabel('Ransomware', { exact: true }).check();
    await page.locator('#field-victims-0-name').fill(`${SECRET} Hospital`);
    await page.locator('#field-victims-0-sector').selectOption('healthcare');
    await page.locator('#field-victims-0-country').selectOption('IE');
    await page.locator('#field-indicators-text').fill(PASTED);
    const values = page.locator('.submit-values code');
    await values.first().waitFor();
    expect(await values.allInnerTexts()).toEqual([
      'https://evil.example.com/a',
      'evil.example.com',
      '198.51.100.77',
      'CVE-2024-3400',
      'T1486',
    ]);
  });

  it('keeps a sealed draft, so that a reload loses nothing', async () => {
    await page.getByText('Kept as a sealed draft').waitFor();
    await page.reload();
    await page.getByText('Kept as a sealed draft').waitFor();
    expect(await page.locator('#field-description').inputValue()).toBe(STORY);
    expect(await page.evaluate('JSON.stringify([localStorage.length, sessionStorage.length])')).toBe('[0,0]');
  });

  it('says in a sentence what follows from each choice', async () => {
    await step(2);
    const follows = page.locator('.submit-consequences');
    await follows.waitFor();
    await follows.filter({ hasText: 'Nobody receives anything before you have chosen.' }).waitFor();
    await page.locator('input[value=AMBER]').check();
    await page.getByLabel('Health', { exact: true }).check();
    await follows.filter({ hasText: 'The public reads nothing of it' }).waitFor();
    await page.locator('input[value=CLEAR]').check();
    await follows.filter({ hasText: 'The public reads a version without names' }).waitFor();
    expect(await follows.innerText()).toContain('Once you release it, and not before.');
    expect(await barriers(page)).toEqual([]);
  });

  it('shows what each reader will see, with the reason of every mask', async () => {
    await step(3);
    await page.getByRole('tab', { name: /The public/ }).click();
    const panel = page.getByRole('tabpanel');
    const forPublic = await panel.innerText();
    expect(forPublic).toContain('[phone-1]');
    expect(forPublic).toContain('Masked: a telephone number.');
    for (const words of ['2 March 2026', 'March 2026', 'Health care', 'Ireland', 'Suspected'])
      expect(forPublic.toLowerCase()).toContain(words.toLowerCase());
    await page.getByRole('tab', { name: /^Members of Health/ }).click();
    const forMembers = await panel.innerText();
    expect(await panel.locator('.preview-after').allInnerTexts()).not.toContain('[party-1]');
    expect(forMembers).not.toBe(forPublic);
    expect(await barriers(page)).toEqual([]);
  });

  it('masks what is selected before anybody gets anything, and is read by others as it was previewed', async () => {
    await page.getByLabel('Mask a word, a name or a number').fill(WORD);
    await page.getByRole('button', { name: 'Mask it' }).click();
    await page.getByText('These will be masked too').waitFor();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByText('Your report has arrived').waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'See the submission' }).click();
    await page.getByRole('heading', { name: 'Versions for each reader' }).waitFor();
    id = page.url().split('/').at(-1) ?? '';
    expect(await named(world.tokens.outsider)).toEqual([TITLE]);
    expect(await named(undefined)).toEqual([]);
    const seen = must(
      await instance.graphql(world.tokens.outsider, '{ incidents { edges { node { stix } } } }'),
    );
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${WORD}|${SECRET}|7946`));
    const { drafts } = must(await instance.graphql(world.tokens.submitter, '{ drafts { id } }'));
    expect(drafts).toEqual([]);
  });

  it('lets the public have its version once it is released, live', async () => {
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Release to: The public' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Release to: The public' }).click();
    await page.getByRole('link', { name: 'See it as the public does' }).waitFor({ timeout: 30_000 });
    expect(await named(undefined)).toEqual([TITLE]);
  });

  it('lets a reader ask and its submitter answer, neither of them named', async () => {
    const { incidents } = must(
      await instance.graphql(world.tokens.outsider, '{ incidents { edges { node { id } } } }'),
    );
    const open = `mutation ($id: ID!) { openRelayThread(incident: $id, kind: QUESTION, text: "Which version?") { id } }`;
    must(await instance.graphql(world.tokens.outsider, open, { id: incidents.edges[0].node.id }));
    await page.reload();
    const thread = page.getByRole('article', { name: 'A question' });
    await thread.getByText('Which version?').waitFor();
    await thread.getByLabel('Your answer').fill('The one before last.');
    await thread.getByRole('button', { name: 'Answer' }).click();
    await thread.locator('.thread-mine').waitFor();
    const { relayThreads } = must(
      await instance.graphql(world.tokens.outsider, '{ relayThreads { messages { text signedBy } } }'),
    );
    expect(relayThreads[0].messages[1]).toEqual({ text: 'The one before last.', signedBy: null });
  });

  it('shows the masks that hold', async () => {
    await page.getByRole('button', { name: 'Show the preview' }).click();
    await page.getByRole('button', { name: `Take away the mask: ${WORD}` }).waitFor({ timeout: 30_000 });
    await page.getByRole('tab').first().waitFor({ timeout: 30_000 });
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the preview' }).click();
  });

  it('explains in the language of the page, codes and dates too', async () => {
    await page.goto(`/fr/submissions/${id}`);
    await page.getByRole('button', { name: 'Afficher l’aperçu' }).click();
    await page.getByRole('tab', { name: /Le public/ }).click({ timeout: 30_000 });
    const told = await page.getByRole('tabpanel').innerText();
    expect(told).toContain('Masqué\u00A0: un numéro de téléphone.');
    expect(told).toContain('Irlande');
    expect(told).toContain('2 mars 2026');
    expect(told).not.toMatch(/\d{4}-\d\d-\d\dT|Masked|Left out|Made coarser|suspected|\nhealthcare/);
    await page.goto(`/submissions/${id}`);
  });

  it('amends in the same form', async () => {
    await page.getByRole('button', { name: 'Write a later version' }).click();
    const title = page.locator('#field-title');
    await title.waitFor({ timeout: 30_000 });
    expect(await title.inputValue()).toBe(TITLE);
    await title.fill(`${TITLE}, contained`);
    await page.getByLabel('Everybody waits until I release it').uncheck();
    await page.getByRole('button', { name: 'Submit the later version' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(id), { timeout: 30_000 });
    id = page.url().split('/').at(-1) ?? '';
    await waitForState(instance, world.tokens.submitter, id, ['published']);
    expect(await named(world.tokens.outsider)).toEqual([`${TITLE}, contained`]);
  });

  it('withdraws, once that is confirmed', async () => {
    const button = page.getByRole('button', { name: 'Withdraw the incident' });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('I am sure').check();
    await button.click();
    await page.locator('.submission-state', { hasText: 'withdrawn ' }).waitFor({ timeout: 30_000 });
    await waitForState(instance, world.tokens.submitter, id, ['withdrawn']);
    expect(await named(world.tokens.outsider)).toEqual([]);
  });

  it('takes a MISP file, and says what of it did not map', async () => {
    await page.goto('/submit');
    await page.locator('.file-input').setInputFiles({
      name: 'event.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(MISP)),
    });
    await page.getByText('event.json is taken instead of the form.').waitFor();
    const report = page.locator('.import-report');
    await report.waitFor();
    expect(await report.innerText()).toMatch(/things? did not map/);
    expect(await report.locator('code').allInnerTexts()).toContain('/Event/Attribute/1/value');
    expect(await barriers(page)).toEqual([]);
    await step(2);
    await page.locator('input[value=GREEN]').check();
    await step(3);
    await page.getByRole('tab').first().waitFor({ timeout: 30_000 });
    expect(await page.getByRole('tabpanel').innerText()).toContain('Scans of a hospital network');
  });

  it('is usable by everybody, in both colours and languages, on a phone too', async () => {
    const { id: other } = await submit(instance, world.tokens.submitter, wardBundle({ key: 'd9' }), {
      defaultTlp: 'GREEN',
    });
    await waitForState(instance, world.tokens.submitter, other, ['published']);
    const opening = { token: world.tokens.submitter };
    for (const path of ['/submit', '/submissions', `/submissions/${other}`])
      expect(await barriersEverywhere(browser, path, opening)).toEqual([]);
  });

  it('shows nobody a submission of somebody else’s, and the public no form', async () => {
    for (const [token, path, words] of [
      [world.tokens.member, `/submissions/${id}`, 'There is nothing here'],
      [undefined, '/submit', 'Sign in first'],
    ] as const) {
      const other = await browser.open({ token });
      await other.goto(path);
      await settle(other);
      expect(await other.locator('main').innerText()).toContain(words);
      await other.context().close();
    }
  });

  it('breaks no rule of the browser on the way', () => {
    expect(browser.faults).toEqual([]);
  });
});
