import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commandsFor } from '../../apps/portal/src/about/commands';
import { type TestBrowser, barriersEverywhere, describeInBrowser, settle, startBrowser } from '../browser';
import { type TestInstance, startInstance } from '../instance';
import { ROOT } from '../sources';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const run = promisify(execFile);
const SAMPLE = join(ROOT, 'apps', 'cli', 'samples', 'incidents', '2021-oldsmar.json');
const HOSTILE =
  'Registers <img src=x onerror="document.title=1"> were <b>down</b> for \u202Eweeks\u202C of 2024.';
const LONG = 'x'.repeat(600);
const OF_COMMUNITY = 'Quiet matter of the circle';

let instance: TestInstance;
let world: World;
const ids = { open: '', hostile: '', hidden: '', withdrawn: '' };

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  ids.open = await bring(sample('1', {}), 'CLEAR');
  ids.hostile = await bring(
    sample('2', {
      name: `Hostile ${LONG}`,
      description: `${HOSTILE} ${LONG} The State of Ruritania denied it.`,
    }),
    'CLEAR',
  );
  ids.hidden = await bring(sample('3', { name: OF_COMMUNITY }), 'AMBER_STRICT');
  ids.withdrawn = await bring(sample('4', { name: 'To be withdrawn' }), 'CLEAR', true);
}, 240_000);
afterAll(() => instance.stop());

/** A sample incident under ids of its own, with other properties of the incident. */
function sample(digit: string, properties: object): object {
  const { bundle } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { bundle: object };
  const other = JSON.stringify(bundle).replaceAll(/--[0-9a-f]{8}-([0-9a-f-]{27})/g, (whole, rest: string) =>
    KEPT.test(whole) ? whole : `--${digit.repeat(8)}-${rest}`,
  );
  const copy = JSON.parse(other) as { objects: { type: string }[] };
  copy.objects = copy.objects.map((each) => (each.type === 'incident' ? { ...each, ...properties } : each));
  return copy;
}

/** Ids of the standard: of markings and extensions. */
const KEPT =
  /--(94868c89|613f2e26|bab4a63c|f88d31f6|5e57c739|826578e1|55d920b0|939a9414|e828b379|ef765651|4ca6de00|7cc33dd6)/;

/** Submits, waits, and gives the id that the fullest reader of the test has of it. */
async function bring(bundle: object, floorTlp: string, isWithdrawn = false): Promise<string> {
  const token = world.tokens.submitter;
  const before = new Set(await idsSeenBy(world.tokens.member));
  const { id } = await submit(instance, token, bundle, {
    defaultTlp: 'CLEAR',
    floorTlp,
    communities: floorTlp === 'CLEAR' ? [] : ['health'],
    recipients: [],
    publicRelease: 'AT_ONCE',
  });
  await waitForState(instance, token, id, ['published']);
  const reader = floorTlp === 'CLEAR' ? undefined : world.tokens.member;
  const fresh = (await idsSeenBy(reader)).filter((each) => !before.has(each) && !known().includes(each));
  if (isWithdrawn) {
    must(await instance.graphql(token, 'mutation ($id: ID!) { withdrawIncident(id: $id) { id } }', { id }));
    await waitForState(instance, token, id, ['withdrawn']);
  }
  return fresh[0] ?? '';
}

const known = (): string[] => Object.values(ids);

async function idsSeenBy(token: string | undefined): Promise<string[]> {
  const answer = must(await instance.graphql(token, '{ incidents(first: 100) { edges { node { id } } } }'));
  return answer['incidents'].edges.map(({ node }: { node: { id: string } }) => node.id);
}

const get = (path: string, token?: string) =>
  fetch(instance.url + path, {
    headers: { accept: 'text/html', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });

/** A page as it is sent, without what differs each time and without the id in its address. */
async function bytesOf(path: string, id: string, token?: string): Promise<string> {
  const response = await get(path.replace('ID', id), token);
  const html = await response.text();
  return `${response.status} ${html}`
    .replaceAll(id, 'ID')
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/"(dehydratedAt|dataUpdatedAt)":\d+/g, '');
}

describe('public pages as they are sent', () => {
  it('hold their text without scripts, in both languages', async () => {
    const texts: readonly (readonly [string, RegExp])[] = [
      ['/', /What happened in cyberspace[^]*Alarm at a water plant/],
      ['/fr', /Ce qui s’est passé dans le cyberespace[^]*Protéger les individus/],
      ['/principles', /Protect individuals and infrastructure[^]*Report vulnerabilities/],
      [
        '/principles/paris-call/1',
        /Prevent and recover from malicious cyber activities[^]*Alarm at a water plant/,
      ],
      ['/fr/principles/paris-call/1', /Empêcher les cyberactivités malveillantes[^]*Ce qui ne compte pas/],
      ['/fr/principles/un-norms/f', /A State should not conduct[^]*officiel affiché est en anglais/],
      [`/incidents/${ids.open}`, /Alarm at a water plant[^]*Fuller versions[^]*sodium hydroxide/],
      [`/fr/incidents/${ids.open}`, /versions plus complètes[^]*Ce qui s’est passé[^]*<mark/],
      ['/how-it-works', /TLP:CLEAR[^]*taxii2/],
    ];
    for (const [path, text] of texts) {
      const response = await get(path);
      const html = (await response.text()).replace(/<script type="application\/json"[^]*?<\/script>/, '');
      expect([path, response.status, text.test(html)]).toEqual([path, 200, true]);
    }
  });

  it('are the very same bytes for what is hidden and for what is not there', async () => {
    const absent = 'incident--00000000-0000-4000-8000-000000000000';
    expect(ids.hidden).toMatch(/^incident--/);
    for (const path of ['/incidents/ID', '/fr/incidents/ID']) {
      const missing = await bytesOf(path, absent);
      expect(missing).toMatch(/^404 /);
      expect((await bytesOf(path, ids.hidden)) === missing).toBe(true);
      const outsider = world.tokens.outsider;
      expect((await bytesOf(path, ids.hidden, outsider)) === (await bytesOf(path, absent, outsider))).toBe(
        true,
      );
    }
    expect(await bytesOf('/incidents/ID', ids.hidden, world.tokens.member)).toContain(OF_COMMUNITY);
    for (const path of ['/', '/principles', '/principles/paris-call/1'])
      expect(await (await get(path)).text()).not.toContain(OF_COMMUNITY);
  });

  it('keep what a record says text', async () => {
    const html = await (await get(`/incidents/${ids.hostile}`)).text();
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>down');
  });

  it('leave of what was withdrawn that it was', async () => {
    const response = await get(`/incidents/${ids.withdrawn}`);
    const html = await response.text();
    expect([response.status, html.includes('This incident was withdrawn')]).toEqual([200, true]);
    expect(html).not.toMatch(/To be withdrawn|sodium|Oldsmar/);
  });

  it('have no page for a principle or catalogue that is not there', async () => {
    for (const path of ['/principles/paris-call/10', '/principles/un-norms/z', '/principles/other/1'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('give commands that work as they stand', async () => {
    const { stream, ...others } = commandsFor(instance.url);
    for (const [name, command] of Object.entries(others)) {
      const { stdout } = await run('sh', ['-c', command], {
        env: { ...process.env, ENTENTE_KEY: world.tokens.member },
      });
      expect([name, stdout.length > 20, /"errors"|"http_status"|problem/.test(stdout)]).toEqual([
        name,
        true,
        false,
      ]);
    }
    const heard = await run('sh', ['-c', `${stream} --max-time 2 || true`]);
    expect(heard.stdout).toContain('event: published');
  });

  it('say to caches of documents that a session counts', async () => {
    const response = await get(`/documents/incidents/${ids.open}/brief`);
    expect(response.headers.get('vary')).toContain('authorization, cookie');
  });
});

describeInBrowser('public pages', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  it.each([
    ['/', () => '/'],
    ['principles', () => '/principles'],
    ['a principle', () => '/principles/paris-call/1'],
    ['a norm', () => '/principles/un-norms/g'],
    ['an incident', () => `/incidents/${ids.open}`],
    ['a hostile incident', () => `/incidents/${ids.hostile}`],
    ['a tombstone', () => `/incidents/${ids.withdrawn}`],
    ['how it works', () => '/how-it-works'],
  ])(
    'can be used by everybody: %s',
    async (_name, path) => {
      expect(await barriersEverywhere(browser, path())).toEqual([]);
    },
    60_000,
  );

  it('lead from a finding to its words and back', async () => {
    const page = await browser.open();
    await page.goto(`/incidents/${ids.open}`);
    await settle(page);
    await page.locator('.finding summary').first().click();
    await page.locator('.finding .quotes a').first().click();
    await page.waitForFunction('document.querySelector("mark:has(:target)")');
    await page.locator('.rest').first().click();
    await page.waitForFunction('document.querySelector(".finding:target")');
    await page.context().close();
  });

  it('draw the record, save it and copy its citation', async () => {
    const page = await browser.open();
    await page.goto(`/incidents/${ids.open}`);
    await page.locator('svg.graph circle').first().waitFor();
    expect(await page.locator('svg.graph circle').count()).toBeGreaterThan(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Save the file/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${ids.open}.json`);
    expect(await page.getByRole('group', { name: 'Citation' }).textContent()).toMatch(
      new RegExp(`/incidents/${ids.open}, SHA-256 [0-9a-f]{64}`),
    );
    await page.context().close();
  });

  it('can be read with scripts switched off', async () => {
    const page = await browser.open({ withoutScripts: true });
    await page.goto(`/incidents/${ids.open}`);
    await page.locator('.finding summary').first().click();
    await page.locator('.finding .quotes a').first().waitFor();
    await page.goto('/');
    expect(await page.getByRole('link', { name: /Alarm at a water plant/ }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('did nothing that they should not', () => {
    expect(browser.faults).toEqual([]);
  });
});
