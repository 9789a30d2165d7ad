import type { Page } from 'playwright-core';
import { type TestBrowser, barriersHere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { Reviewing, reviewedBundle } from '../reviewing';
import { type Person, makeWorld, must, waitForState } from '../world';

const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const HOSPITAL = {
  key: 'b001',
  name: 'Ransomware at the hospital of Ashwick',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Ashwick.',
  domain: 'drop-zone-ashwick.example',
};
const CLINIC = {
  key: 'b002',
  name: 'Clinic in Millbrook without its records',
  description: 'A clinic could not reach its records after an intrusion, says a supplier.',
  domain: HOSPITAL.domain,
};
const AMEND = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { amendIncident(id: $id, bundle: $bundle, terms: $terms) { id } }`;

let instance: TestInstance;
let reviewing: Reviewing;
let submission: string;

describeInBrowser('reviewing beside others', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    instance = await startInstance();
    reviewing = new Reviewing(instance, await makeWorld(instance));
    submission = await reviewing.bring('submitter', HOSPITAL, TERMS);
    await reviewing.bring('second-submitter', CLINIC, TERMS);
    await reviewing.settled();
    browser = await startBrowser(instance.url);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await closeHouse(instance);
  }, CLOSE_MS_MAX);

  async function open(who: Person, path = '/review'): Promise<Page> {
    const page = await browser.open({ token: reviewing.tokenOf(who) });
    await page.goto(path);
    await settle(page);
    return page;
  }

  const findingId = async () => (await reviewing.finding('outsider', 'surgery', '1'))!['id'] as string;

  /** A page with the hospital's finding on the first principle before it. */
  async function atFinding(who: Person): Promise<Page> {
    const page = await open(who);
    await page.getByLabel('Show').selectOption('all');
    await page.locator(`[data-finding="${await findingId()}"]`).click();
    await page.getByRole('link', { name: HOSPITAL.name }).waitFor();
    return page;
  }

  const reasons = async (who: Person | 'public'): Promise<string[]> => {
    const { acts } = await reviewing.review(who, await reviewing.idOf(who, 'surgery'));
    return acts.map(({ reason }: { reason: string }) => reason);
  };

  it('tells who writes that another spoke meanwhile, keeps both words, and shows the disagreement', async () => {
    const page = await atFinding('recipient');
    await page.keyboard.press('r');
    await page.keyboard.type('No harm to patients is shown.');
    await reviewing.say(
      'member',
      `reviewFinding(finding: "${await findingId()}", decision: CONFIRM, reason: "As I read it, harm is shown.") { id }`,
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('You rejected it.').waitFor();
    await page.getByText('While you wrote, others spoke.').waitFor();
    await page.getByText('As I read it, harm is shown.').waitFor();
    await reviewing.settled();
    expect(await reasons('outsider')).toEqual(
      expect.arrayContaining(['No harm to patients is shown.', 'As I read it, harm is shown.']),
    );
    expect((await reviewing.finding('outsider', 'surgery', '1'))!['disputed']).toBe(true);
    await page.reload();
    await page.getByLabel('Show').selectOption('disputed');
    await page.getByText('Readers disagree').waitFor();
    expect(await barriersHere(page)).toEqual([]);
    await page.context().close();
  });

  it('loses nothing that somebody wrote while the incident was amended', async () => {
    const page = await atFinding('client');
    const before = await findingId();
    await page.keyboard.press('c');
    await page.keyboard.type('Four days are harm enough.');
    const bundle = reviewedBundle({ ...HOSPITAL, description: `${HOSPITAL.description} It was reported.` });
    const later = JSON.stringify(bundle).replaceAll('"modified":"2026-03-01', '"modified":"2026-03-02');
    const token = reviewing.tokenOf('submitter')!;
    const { amendIncident } = must(
      await instance.graphql(token, AMEND, { id: submission, bundle: later, terms: TERMS }),
    );
    await waitForState(instance, token, amendIncident.id, ['published']);
    await reviewing.settled();
    expect(await findingId()).not.toBe(before);
    await page.keyboard.press('Control+Enter');
    await page.getByText('The incident was changed meanwhile').waitFor();
    expect(await page.getByLabel('Why?').first().inputValue()).toBe('Four days are harm enough.');
    expect(await reasons('outsider')).not.toContain('Four days are harm enough.');
    expect(await barriersHere(page)).toEqual([]);
    await page.getByText('It was reported.').waitFor();
    await page.getByLabel('Why?').first().press('Control+Enter');
    await page.getByText('You confirmed it.').waitFor();
    expect(
      (await reasons('outsider')).filter((reason) => reason === 'Four days are harm enough.'),
    ).toHaveLength(1);
    await page.context().close();
  });

  it('joins two reports, and takes that back so that it can be decided anew', async () => {
    const [hospital, clinic] = [
      await reviewing.idOf('outsider', 'surgery'),
      await reviewing.idOf('outsider', 'Millbrook'),
    ];
    const event = async (who: Person | 'public', text: string): Promise<string[]> =>
      (await reviewing.review(who, await reviewing.idOf(who, text)))['event'].incidentIds;
    const page = await open('outsider', '/review?part=duplicates');
    const pair = page.getByRole('article').filter({ hasText: 'Millbrook' });
    await pair.getByLabel('Why?').focus();
    await page.keyboard.type('The same server in both.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Joined: /).waitFor();
    await reviewing.settled();
    expect((await event('member', 'surgery')).sort()).toEqual([hospital, clinic].sort());
    expect(await event('public', 'surgery')).toHaveLength(1);
    expect(await barriersHere(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Undone: /).waitFor();
    await reviewing.settled();
    expect(await event('member', 'surgery')).toHaveLength(1);
    await pair.getByRole('button', { name: 'They are two events' }).waitFor();
    await page.context().close();
  });
});
