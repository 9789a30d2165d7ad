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
import { wardBundle } from '../ward-bundle';
import { type World, makeWorld, must, waitForState } from '../world';

const MISP = {
  Event: {
    uuid: '5e1b0000-0000-4000-8000-0000000000b1',
    info: 'Scans of a network in Hollowmere',
    date: '2026-03-01',
    distribution: '3',
    Attribute: [
      { uuid: '5e1b0000-0000-4000-8000-0000000000b2', type: 'ip-src', value: '203.0.113.20' },
      { uuid: '5e1b0000-0000-4000-8000-0000000000b3', type: 'domain', value: ['wrong'] },
    ],
  },
};
const VERIS = {
  schema_version: '1.3.7',
  incident_id: '3C5C0D0A-1E6B-4B1E-9D4E-6E1B2C3D4E60',
  security_incident: 'Confirmed',
  summary: 'Records of customers were taken at Hollowmere.',
  action: { hacking: { variety: ['Brute force'], vector: ['Web application'] } },
  attribute: { confidentiality: { data_disclosure: 'Yes' } },
  timeline: { incident: { year: 2021, month: 12 } },
  victim: { victim_id: 'Pellworthy Stores', industry: '454110', country: ['FR'] },
};
const ARRIVES_MS_MAX = 90_000;
const SUBMIT = `mutation ($bundle: String!) { submitIncident(bundle: $bundle, terms: { defaultTlp: GREEN }) { id } }`;

let instance: TestInstance;
let world: World;
let browser: TestBrowser;

describeInBrowser('submitting a file in the portal', () => {
  beforeAll(async () => {
    instance = await startInstance();
    world = await makeWorld(instance);
    browser = await startBrowser(instance.url);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await closeHouse(instance);
  }, CLOSE_MS_MAX);

  /** A page of its own with a file dropped onto it, as a mouse drops it. */
  async function withDropped(name: string, content: object): Promise<Page> {
    const page = await browser.open({ token: world.tokens.submitter });
    await page.goto('/submit');
    await page.locator('.file-drop').waitFor();
    const dataTransfer = await page.evaluateHandle(
      ([fileName, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text!], fileName!, { type: 'application/json' }));
        return data;
      },
      [name, JSON.stringify(content)],
    );
    await page.dispatchEvent('.file-drop', 'drop', { dataTransfer });
    await page.getByText(`${name} is taken instead of the form.`).waitFor();
    await settle(page);
    return page;
  }
  const step = (page: Page, number: 1 | 2 | 3) =>
    page
      .locator('.submit-steps button')
      .nth(number - 1)
      .click();
  const consequence = (page: Page, hasText: string) =>
    page.locator('.submit-consequences', { hasText }).waitFor();
  const own = async (): Promise<{ id: string }[]> =>
    must(await instance.graphql(world.tokens.submitter, '{ submissions(first: 100) { nodes { id } } }'))[
      'submissions'
    ].nodes;
  const read = async (token: string | undefined): Promise<string> =>
    JSON.stringify(
      must(await instance.graphql(token, '{ incidents(first: 100) { edges { node { name stix } } } }')),
    );

  it('chooses nobody by itself, and does not go on before somebody has chosen', async () => {
    const page = await withDropped('event.json', MISP);
    await step(page, 2);
    expect(await page.locator('input[type=radio]:checked, input[type=checkbox]:checked').count()).toBe(0);
    await step(page, 3);
    await page.getByRole('alert').getByText('Choose who may read it').waitFor();
    await hasFocus(page, 'submit-lack');
    expect(await barriersHere(page)).toEqual([]);
    await page.locator('input[value=AMBER]').check();
    await step(page, 3);
    await page.getByRole('alert').getByText('Nobody would read it').waitFor();
    const community = page.getByLabel('Health', { exact: true });
    expect(await community.isChecked()).toBe(false);
    await community.check();
    await consequence(page, 'Members of Health read it in full.');
    await step(page, 3);
    await page.getByRole('tab').first().waitFor({ timeout: ARRIVES_MS_MAX });
    expect(await own()).toEqual([]);
    await page.context().close();
  });

  describe.each([
    ['MISP', 'event.json', MISP, 1],
    ['VERIS', 'veris.json', VERIS, 2],
  ] as const)('of %s', (_, name, content, count) => {
    it('gives each reader what they may have', async () => {
      const page = await withDropped(name, content);
      const report = page.locator('.import-report');
      await report.waitFor();
      await step(page, 2);
      await page.locator('input[value=GREEN]').check();
      await step(page, 3);
      await page.getByRole('button', { name: 'Submit', exact: true }).click({ timeout: ARRIVES_MS_MAX });
      await page.getByText('Your report has arrived').waitFor({ timeout: ARRIVES_MS_MAX });
      expect(await own()).toHaveLength(count);
      const forOutsider = await read(world.tokens.outsider);
      expect(forOutsider.split('Hollowmere').length - 1).toBeGreaterThan(0);
      expect(forOutsider).not.toContain('Pellworthy');
      expect(await read(undefined)).not.toContain('Hollowmere');
      await page.context().close();
    }, 240_000);

    it('recognises it the second time, says so, and leads to the first', async () => {
      const [first] = await own();
      const page = await withDropped(name, content);
      const alert = page.getByRole('alert');
      await alert.getByText('You submitted this incident before').waitFor();
      const link = alert.getByRole('link', { name: 'See that submission' });
      expect(await link.getAttribute('href')).toContain(`/submissions/${first!.id}`);
      expect(await barriersHere(page)).toEqual([]);
      await step(page, 2);
      await hasFocus(page, 'submit-known');
      expect(await page.locator('.submit-steps button[aria-current]').innerText()).toContain('1.');
      await link.click();
      await page.getByRole('heading', { name: 'Versions for each reader' }).waitFor();
      expect(await own()).toHaveLength(count);
      await page.context().close();
    });
  });

  it('tells nobody that somebody else submitted the same', async () => {
    const { objects } = wardBundle({ key: 'e7' });
    const asked = `query ($id: ID!) { submissionOf(incidentId: $id) { id } }`;
    must(
      await instance.graphql(world.tokens.member, SUBMIT, {
        bundle: JSON.stringify(wardBundle({ key: 'e7' })),
      }),
    );
    const known = async (token: string) =>
      must(await instance.graphql(token, asked, { id: objects[0]!['id'] }));
    expect((await known(world.tokens.member))['submissionOf']).not.toBeNull();
    expect(await known(world.tokens.submitter)).toEqual({ submissionOf: null });
    const page = await withDropped('ward.json', wardBundle({ key: 'e7' }));
    expect(await page.locator('#submit-known').count()).toBe(0);
    await page.context().close();
  });

  it('says of a STIX bundle everything that is wrong, each at its place', async () => {
    const bundle = wardBundle({ key: 'e2' });
    delete bundle.objects[0]!['name'];
    bundle.objects[3]!['object_refs'] = 'nothing';
    const { errors } = await instance.graphql(world.tokens.submitter, SUBMIT, {
      bundle: JSON.stringify(bundle),
    });
    const issues = errors[0]!.extensions['issues'] as { pointer: string }[];
    expect(issues.length).toBeGreaterThan(1);
    const page = await withDropped('broken.json', bundle);
    await step(page, 2);
    await page.locator('input[value=GREEN]').check();
    await step(page, 3);
    const table = page.locator('.file-drop table');
    await table.waitFor({ timeout: ARRIVES_MS_MAX });
    expect((await table.locator('code').allInnerTexts()).sort()).toEqual(
      issues.map(({ pointer }) => pointer || '/').sort(),
    );
    expect(await barriersHere(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps for itself what is for nobody yet, whatever the file marks', async () => {
    const before = await read(world.tokens.member);
    const page = await withDropped('ward.json', wardBundle({ key: 'e3' }));
    await step(page, 2);
    await page.locator('input[value=nobody]').check();
    await consequence(page, 'Nobody receives anything.');
    expect(await barriersHere(page)).toEqual([]);
    await step(page, 3);
    await page.getByRole('button', { name: 'Submit', exact: true }).click({ timeout: ARRIVES_MS_MAX });
    await page.getByText('Your report has arrived').waitFor({ timeout: ARRIVES_MS_MAX });
    const [{ id } = { id: '' }] = await own();
    const { renditions } = await waitForState(instance, world.tokens.submitter, id, ['published']);
    expect(renditions.filter(({ status }: { status: string }) => status === 'published')).toEqual([]);
    for (const who of ['member', 'outsider', 'recipient'] as const)
      expect(await read(world.tokens[who])).not.toContain('0c7b22dd-8a2f-4e0b-9d0f-00e3');
    expect(await read(world.tokens.member)).toBe(before);
    await page.context().close();
  }, 240_000);

  it('breaks no rule of the browser on the way', () => {
    expect(browser.faults).toEqual([]);
  });
});
