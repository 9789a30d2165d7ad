import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type TestBrowser, describeInBrowser, settle, startBrowser } from '../browser';
import { type TestInstance, startInstance } from '../instance';
import {
  MARKED_SUBMISSIONS,
  type MarkedWorld,
  VIEWERS,
  type ViewerName,
  allowedWords,
  bringMarked,
  makeMarkedWorld,
  visibleTo,
  wordsIn,
} from '../marked-world';
import { ROOT } from '../sources';
import { must } from '../world';

const NEW_KEY = 'b1';
/** What each page needs a key to carry; the others are for everybody. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  '/account': ['any'],
  '/account/key': ['any'],
  '/submit': ['submission:create'],
  '/submissions': ['submission:read'],
  '/submissions/:id': ['submission:read'],
  '/review': ['finding:review'],
  '/review/:id': ['finding:review'],
  '/subscriptions': ['feed:read'],
  '/administration': ['participant:propose', 'community:manage', 'audit:read', 'key:manage'],
};

let instance: TestInstance;
let world: MarkedWorld;
let paths: readonly string[];

beforeAll(async () => {
  instance = await startInstance();
  world = await makeMarkedWorld(instance);
  const server = createRequire(__filename)(join(ROOT, 'dist', 'portal', 'server', 'server.js')) as {
    PATHS: readonly string[];
  };
  paths = server.PATHS;
}, 300_000);
afterAll(() => instance.stop());

const headersOf = (viewer: ViewerName): Record<string, string> => {
  const token = world.tokens[viewer];
  return { accept: 'text/html', ...(token ? { authorization: `Bearer ${token}` } : {}) };
};

/** A page as it is sent, without what differs each time. */
async function pageOf(viewer: ViewerName, path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(instance.url + path, { headers: headersOf(viewer), redirect: 'manual' });
  const html = await response.text();
  return {
    status: response.status,
    html: html
      .replaceAll(/nonce="[^"]*"/g, 'nonce=""')
      .replaceAll(/"(dehydratedAt|dataUpdatedAt)":\d+/g, '"$1":0')
      .replaceAll(/\d\d:\d\d UTC/g, '00:00 UTC'),
  };
}

/** Every address of the portal, with the things that anybody at all might ask for in its parameters. */
async function addresses(): Promise<string[]> {
  const incidents: { incident_id: string }[] = await instance.owner.query(
    `SELECT incident_id FROM rendition ORDER BY incident_id`,
  );
  const ids = incidents.map(({ incident_id }) => incident_id);
  const values: Readonly<Record<string, readonly string[]>> = {
    '/principles/:catalogue/:principle': ['/principles/paris-call/1', '/principles/un-norms/f'],
    '/incidents/:id': ids.map((id) => `/incidents/${id}`),
    '/review/:id': ids.map((id) => `/review/${id}`),
    '/submissions/:id': Object.values(world.ids).map((id) => `/submissions/${id}`),
    '/frozen/:id': ['/frozen/00000000-0000-4000-8000-000000000000'],
    '/subscriptions/:id': ['public', 'community-health', 'recipient-recipient'].map(
      (slug) => `/subscriptions/${slug}`,
    ),
    '/explore': ['matrix', 'map', 'timeline', 'list', 'pairs', 'delay', 'sums', 'coverage'].map(
      (view) => `/explore?view=${view}`,
    ),
  };
  return paths.flatMap((path) => {
    const known = values[path];
    if (path.includes(':') && !known)
      throw new Error(`${path} is a page of which this test knows no address.`);
    return [...(path.includes(':') ? [] : [path]), ...(known ?? [])];
  });
}

describe.each(VIEWERS)('as %s', (viewer) => {
  it('no page holds a word that the policy hides', async () => {
    const allowed = allowedWords(viewer);
    const seen = new Set<string>();
    for (const address of await addresses()) {
      const { html } = await pageOf(viewer, address);
      const found = wordsIn(html);
      expect([address, found.filter((word) => !allowed.has(word))]).toEqual([address, []]);
      found.forEach((word) => seen.add(word));
    }
    expect(seen.size > 0).toBe(allowed.size > 0);
  });

  it('an incident that is hidden and one that does not exist give one page', async () => {
    const inSight = new Set<string>(
      must(
        await instance.graphql(world.tokens[viewer], `{ incidents(first: 100) { edges { node { id } } } }`),
      )['incidents'].edges.map((edge: { node: { id: string } }) => edge.node.id),
    );
    expect(inSight.size).toBe(visibleTo(viewer).length);
    const absentId = 'incident--00000000-0000-4000-8000-000000000000';
    const absent = await pageOf(viewer, `/incidents/${absentId}`);
    expect(absent.status).toBe(404);
    const all: { incident_id: string }[] = await instance.owner.query(`SELECT incident_id FROM rendition`);
    for (const { incident_id: id } of all) {
      const { status, html } = await pageOf(viewer, `/incidents/${id}`);
      if (status === 200) continue;
      expect([id, status, html.replaceAll(id, absentId)]).toEqual([id, 404, absent.html]);
    }
    for (const id of inSight)
      expect([id, (await pageOf(viewer, `/incidents/${id}`)).status]).toEqual([id, 200]);
  });

  it('a page of the workspace that the key has no right for is as one that is not there', async () => {
    const { me } = must(await instance.graphql(world.tokens[viewer], `{ me { kind permissions } }`));
    for (const path of paths.filter((each) => NEEDS[each] && !each.includes(':'))) {
      const may =
        me.kind !== 'public' &&
        NEEDS[path]!.some((permission) => permission === 'any' || me.permissions.includes(permission));
      const { status, html } = await pageOf(viewer, path);
      const mayNot = me.kind === 'public' ? 401 : 404;
      expect([path, status]).toEqual([path, may ? 200 : mayNot]);
      if (status === 404) {
        const absent = await pageOf(viewer, '/nothing');
        const main = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0];
        expect(main(html)).toBe(main(absent.html));
      }
    }
  });
});

describe('what is published for others', () => {
  it('changes no page of those who may not see it', async () => {
    const mayNot: readonly ViewerName[] = ['public', 'outsider', 'administrator', 'key without feed:read'];
    const shown = paths.filter((path) => !path.includes(':'));
    const before = new Map<string, string>();
    for (const viewer of mayNot)
      for (const path of shown) before.set(`${viewer} ${path}`, (await pageOf(viewer, path)).html);
    await bringMarked(instance, world.tokens.submitter!, {
      ...MARKED_SUBMISSIONS[2]!,
      key: NEW_KEY,
      incidentTlp: 'AMBER',
      health: true,
    });
    for (const viewer of mayNot)
      for (const path of shown)
        expect([viewer, path, (await pageOf(viewer, path)).html]).toEqual([
          viewer,
          path,
          before.get(`${viewer} ${path}`),
        ]);
    const member = await pageOf('member', '/explore?view=list');
    expect(member.html).toContain('Ransomware at a regional hospital');
  });
});

describeInBrowser('with scripts', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(instance.url);
  });
  afterAll(() => browser.close());

  it.each(['public', 'outsider', 'client', 'member', 'administrator'] as const)(
    'as %s nothing that a page asks for later holds a hidden word',
    async (viewer) => {
      const allowed = allowedWords(viewer);
      const page = await browser.open({ token: world.tokens[viewer] });
      const hidden: string[] = [];
      page.on('response', (response) => {
        void response
          .text()
          .then((text) => hidden.push(...wordsIn(text).filter((word) => !allowed.has(word))))
          .catch(() => undefined);
      });
      for (const path of paths.filter((each) => !each.includes(':'))) {
        await page.goto(path);
        await settle(page);
        hidden.push(...wordsIn(await page.content()).filter((word) => !allowed.has(word)));
      }
      expect(hidden).toEqual([]);
    },
    120_000,
  );

  it('no error, no refusal of the policy and no foreign request came of it', () => {
    expect(browser.faults).toEqual([]);
  });
});
