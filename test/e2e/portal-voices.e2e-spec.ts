import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Looker, Reviewing } from '../reviewing';
import { makeWorld } from '../world';

const VIEWERS = ['public', 'outsider', 'client', 'member', 'recipient'] as const;
const HOSPITAL = {
  key: 'd101',
  name: 'Ransomware at the hospital of Tarnbrook',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Tarnbrook.',
  notes: {
    GREEN: 'Files of the research unit were seen on a server of the attackers.',
    'AMBER+STRICT': 'They copied the formulas of a vaccine, which the unit had not published yet.',
    RED: 'A director had been warned of it a week earlier.',
  },
};
const WITH_COMMUNITY = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};

let instance: TestInstance;
let reviewing: Reviewing;

beforeAll(async () => {
  instance = await startInstance();
  reviewing = new Reviewing(instance, await makeWorld(instance));
  await reviewing.bring('submitter', HOSPITAL, WITH_COMMUNITY);
  await reviewing.settled();
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function get(who: Looker, path: string): Promise<string> {
  const token = reviewing.tokenOf(who);
  const response = await fetch(instance.url + path, {
    headers: { accept: 'text/html', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  expect(response.status).toBe(200);
  return (await response.text())
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/"(dehydratedAt|dataUpdatedAt)":\d+/g, '');
}

/** The page of the incident and its record as a table, as each viewer gets them. */
async function everyone(): Promise<Record<string, { page: string; record: string }>> {
  const seen: Record<string, { page: string; record: string }> = {};
  for (const who of VIEWERS) {
    const id = await reviewing.idOf(who, 'surgery');
    seen[who] = {
      page: await get(who, `/incidents/${id}`),
      record: await get(who, `/documents/incidents/${id}/record`),
    };
  }
  return seen;
}

async function changedBy(
  act: () => Promise<unknown>,
): Promise<{ changed: readonly string[]; seen: Awaited<ReturnType<typeof everyone>> }> {
  const before = await everyone();
  await act();
  const seen = await everyone();
  for (const who of VIEWERS)
    expect([who, seen[who]!.record !== before[who]!.record]).toEqual([
      who,
      seen[who]!.page !== before[who]!.page,
    ]);
  return { seen, changed: VIEWERS.filter((who) => seen[who]!.page !== before[who]!.page) };
}

async function decide(who: Looker, decision: string, reason: string, more = ''): Promise<void> {
  const finding = (await reviewing.finding(who, 'surgery', '1'))!['id'];
  const call = `reviewFinding(finding: $finding, decision: ${decision}, reason: $reason ${more}) { id }`;
  await reviewing.say(who, call, { finding, reason });
}

describe('what people say of an incident, on its page and in its table', () => {
  it('is told as silence where nobody said anything', async () => {
    for (const { page } of Object.values(await everyone()))
      expect(page).toContain('Nobody has said anything of it that you may read.');
  });

  it('a word of a community is read by its members, and moves no byte for anybody else', async () => {
    const { changed, seen } = await changedBy(() =>
      decide('member', 'REJECT', 'The <hospital> was never the target.'),
    );
    expect(changed).toEqual(['member']);
    expect(seen['member']!.page).toContain('The &lt;hospital&gt; was never the target.');
    expect(seen['member']!.page).toContain('Readers rejected what a rule proposed');
    expect(seen['member']!.record).toContain('"word",1,"reason","The <hospital> was never the target."');
  });

  it('a signed word of a participant is read by all participants, and not by the public', async () => {
    const { changed, seen } = await changedBy(() =>
      decide('outsider', 'CONFIRM', 'Stated in full.', ', signed: true'),
    );
    expect(changed).toEqual(['outsider', 'client', 'member', 'recipient']);
    for (const who of ['outsider', 'client', 'recipient'])
      expect(seen[who]!.page).not.toMatch(/never the target|Reader \d/);
  });

  it('a statement is read by those whom it was made for, with its author, until it is taken back', async () => {
    const incident = await reviewing.idOf('public', 'surgery');
    const call = 'fileStatement(incident: $incident, form: DENIAL, text: $text)';
    let statement = '';
    const made = await changedBy(async () => {
      statement = await reviewing.say('outsider', call, { incident, text: '=1+1 We had no part in it.' });
    });
    expect(made.changed).toEqual([...VIEWERS]);
    for (const { page, record } of Object.values(made.seen)) {
      expect(page).toMatch(/Denial[^]*We had no part in it\./);
      expect(record).toContain(`"'=1+1 We had no part in it."`);
    }
    const back = await changedBy(() =>
      reviewing.say('outsider', 'withdrawStatement(statement: $statement)', { statement }),
    );
    for (const { page, record } of Object.values(back.seen)) {
      expect(page).not.toContain('We had no part in it.');
      expect(page).toContain('Its author took the statement back.');
      expect(record).not.toContain('We had no part in it.');
    }
  });
});

describeInBrowser('what people say, in a browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  it('can be read by everybody, in French too', async () => {
    const id = await reviewing.idOf('member', 'surgery');
    const token = reviewing.tokenOf('member');
    expect(await barriersEverywhere(browser, `/incidents/${id}`, { token })).toEqual([]);
    const page = await browser.open({ token });
    await page.goto(`/fr/incidents/${id}`);
    await settle(page);
    const text = await page.locator('section[aria-labelledby=voices]').innerText();
    expect(text).toMatch(/Examinateur 1[^]*le rejette[^]*never the target/);
    expect(browser.faults).toEqual([]);
    await page.context().close();
  }, 90_000);
});
