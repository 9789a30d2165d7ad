import { randomUUID } from 'node:crypto';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { SECRETS, markedBundle } from '../marked-bundle';
import { API, TAXII } from '../taxii-client';
import { type World, admit, joinCommunity, makeWorld, must, submit, waitForState } from '../world';

/**
 * What a viewer of less rights learns from a request that is made on a condition, from a refusal, and from how long it
 * takes: nothing. Each hidden thing is asked for beside one that is not there, by every door out.
 */
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const COLLECTIONS = '{ collections { id slug } }';
const ENTRIES = `{ collection(id: "community-health") { entries(first: 10) { entries { incident { id stix } } } } }`;
const FREEZE = 'mutation { freezeQuery(by: [SECTOR], reach: OWN) }';
/** Of the moment, or of the request itself. */
const CHANGING: readonly string[] = [
  'date',
  'x-request-id',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'keep-alive',
];
const OF_THE_MOMENT = /"error_id":"[0-9a-f-]{36}",|^# made-at,.*$/gm;
/** Those who are refused: nobody, a participant, a client of the community, and a member who joined too late. */
const LESSER = ['public', 'outsider', 'client', 'late'] as const;
const ASKED_EACH = 200;
/** How often each is asked before it counts. */
const WARMED = 20;
const WAIT_MS_MAX = 240_000;

interface Said {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Pair {
  readonly hidden: string;
  readonly absent: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let instance: TestInstance;
let world: World;
let keys: Readonly<Record<string, string | undefined>>;
let pairs: Readonly<Record<string, Pair>>;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  for (const key of ['a1', 'a2']) {
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key }), TERMS);
    await waitForState(instance, world.tokens.submitter, id, ['published']);
  }
  const late = await admit(instance, { slug: 'late', domains: ['late.example'] });
  await joinCommunity(instance, ['late']);
  keys = { ...world.tokens, public: undefined, late };
  pairs = await findPairs();
}, WAIT_MS_MAX);
afterAll(async () => {
  agent.destroy();
  await closeHouse(instance);
}, CLOSE_MS_MAX);

/** Everything that a lesser viewer may not see, by the doors that lead to it, each beside what is not there. */
async function findPairs(): Promise<Record<string, Pair>> {
  const { member, recipient, submitter } = world.tokens;
  const { collections } = must(await instance.graphql(recipient, COLLECTIONS));
  const { id, slug } = collections.find((each: { slug: string }) => each.slug === 'recipient-recipient');
  const { collection } = must(await instance.graphql(member, ENTRIES));
  const incident = collection.entries.entries[0].incident.id as string;
  const note = /note--[0-9a-f-]{36}/.exec(collection.entries.entries[0].incident.stix)![0];
  const frozen = must(await instance.graphql(member, FREEZE))['freezeQuery'] as string;
  const added = await ask('POST', `${API}/collections/inbox/objects/`, {
    key: submitter,
    headers: { 'content-type': TAXII },
    body: JSON.stringify({ objects: [markedBundle({ key: 'b1' }).objects[0]] }),
  });
  const none = { collection: randomUUID(), slug: 'recipient-nobody', incident: `incident--${randomUUID()}` };
  const at = (hidden: string, absent: string) => (path: (name: string) => string) => ({
    hidden: path(hidden),
    absent: path(absent),
  });
  const [byId, bySlug, byIncident] = [
    at(id, none.collection),
    at(slug, none.slug),
    at(incident, none.incident),
  ];
  const own = `${API}/collections/public`;
  return {
    collection: byId((name) => `${API}/collections/${name}/`),
    'collection by alias': bySlug((name) => `${API}/collections/${name}/`),
    manifest: byId((name) => `${API}/collections/${name}/manifest/?limit=1`),
    objects: byId((name) => `${API}/collections/${name}/objects/?added_after=2026-01-01T00:00:00Z`),
    'objects by alias': bySlug((name) => `${API}/collections/${name}/objects/`),
    'objects by type': byId((name) => `${API}/collections/${name}/objects/?match[type]=note`),
    object: at(note, `note--${randomUUID()}`)((name) => `${own}/objects/${name}/`),
    versions: byIncident((name) => `${own}/objects/${name}/versions/`),
    status: at(JSON.parse(added.body).id, randomUUID())((name) => `${API}/status/${name}/`),
    csv: bySlug((name) => `/feeds/${name}.csv`),
    indicators: bySlug((name) => `/feeds/${name}.indicators.csv`),
    'JSON lines': byId((name) => `/feeds/${name}.jsonl`),
    'JSON feed': bySlug((name) => `/feeds/${name}.json`),
    atom: bySlug((name) => `/feeds/${name}.atom?limit=1`),
    'MISP manifest': bySlug((name) => `/feeds/${name}/misp/manifest.json`),
    'MISP hashes': bySlug((name) => `/feeds/${name}/misp/hashes.csv`),
    'MISP event': byIncident((name) => `/feeds/public/misp/${name.slice(name.indexOf('-') + 2)}.json`),
    stream: bySlug((name) => `/feeds/${name}/stream`),
    export: at(frozen, randomUUID())((name) => `/insights/frozen-query.csv?id=${name}`),
    'document of a question': at(frozen, randomUUID())((name) => `/documents/queries/${name}/dossier`),
    brief: byIncident((name) => `/documents/incidents/${name}/brief`),
    record: byIncident((name) => `/documents/incidents/${name}/record?format=csv`),
  };
}

interface Asking {
  readonly key?: string | undefined;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask(method: string, path: string, { key, headers = {}, body }: Asking = {}): Promise<Said> {
  const accept = path.startsWith('/taxii2') ? { accept: TAXII } : {};
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  return new Promise((resolve, reject) => {
    const options = { method, agent, headers: { ...accept, ...authorization, ...headers } };
    const asked = request(`${instance.url}${path}`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8').replaceAll(OF_THE_MOMENT, ''),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** All that an answer says, but for what is of the moment. */
function saidOf({ status, headers, body }: Said): object {
  const shown = Object.entries(headers).filter(([name]) => !CHANGING.includes(name));
  return { status, headers: shown, body };
}

describe('what one viewer has', () => {
  /** Addresses that are everybody's, and give to each what they may see. */
  const SHARED = [
    `${API}/collections/`,
    `${API}/collections/community-health/objects/`,
    `${API}/collections/community-health/manifest/`,
    '/feeds/community-health.csv',
    '/feeds/community-health.jsonl',
    '/feeds/community-health.json',
    '/feeds/community-health.atom',
    '/feeds/community-health/misp/manifest.json',
    '/feeds/community-health/misp/hashes.csv',
    '/insights/insight-table.csv?by=sector',
  ];

  it.each(SHARED)('is never "not modified" for another, whose page is another: %s', async (path) => {
    const viewers = ['public', 'outsider', 'client', 'member', 'late'];
    const pages = new Map<string, Said>();
    for (const viewer of viewers) pages.set(viewer, await ask('GET', path, { key: keys[viewer] }));
    expect(pages.get('member')?.status).toBe(200);
    expect(new Set([...pages.values()].map(({ body }) => body)).size).toBeGreaterThan(1);
    for (const viewer of viewers) {
      const own = pages.get(viewer)!;
      const others = [...pages.values()].flatMap(({ body, headers: { etag } }) =>
        etag === undefined || body === own.body ? [] : [etag],
      );
      for (const tag of ['W/"none"', others.join(', '), ...others.map((each) => each.replace(/^W\//, ''))]) {
        const again = await ask('GET', path, {
          key: keys[viewer],
          headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' },
        });
        expect([viewer, tag, again.status, again.body]).toEqual([viewer, tag, own.status, own.body]);
      }
    }
  });

  it('may be kept by a shared cache only where nobody is known', async () => {
    for (const path of SHARED)
      for (const viewer of ['outsider', 'member'])
        expect((await ask('GET', path, { key: keys[viewer] })).headers['cache-control']).not.toMatch(
          /public/,
        );
  });
});

describe.each(LESSER)('to %s', (viewer) => {
  it('a hidden thing and one that is not there answer alike, byte by byte, on any condition', async () => {
    const holders = [world.tokens.recipient, world.tokens.member, world.tokens.submitter];
    for (const [name, { hidden, absent }] of Object.entries(pairs)) {
      const conditions: Record<string, string>[] = [
        {},
        { 'if-none-match': '*' },
        { 'if-modified-since': new Date().toUTCString() },
        { 'if-match': '*' },
        { range: 'bytes=0-1' },
      ];
      if (name !== 'stream')
        for (const key of holders) {
          const { etag } = (await ask('GET', hidden, { key })).headers;
          if (etag !== undefined)
            conditions.push({ 'if-none-match': etag }, { 'if-none-match': `"a", ${etag}, W/"b"` });
        }
      for (const headers of conditions)
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          const [real, none] = [
            await ask(method, hidden, { key: keys[viewer], headers }),
            await ask(method, absent, { key: keys[viewer], headers }),
          ];
          expect({ name, method, headers, ...saidOf(real) }).toEqual({
            name,
            method,
            headers,
            ...saidOf(none),
          });
          if (method === 'GET') expect([name, [401, 404].includes(real.status)]).toEqual([name, true]);
        }
    }
  });
});

it('who may see them does: each of the hidden things is there', async () => {
  const { recipient, member, submitter } = world.tokens;
  const forRecipient =
    /^(collection|manifest|objects|objects by type|csv|indicators|JSON|atom|MISP (manifest|hashes))/;
  for (const [name, { hidden }] of Object.entries(pairs)) {
    if (name === 'stream') continue;
    const key = name === 'status' ? submitter : forRecipient.test(name) ? recipient : member;
    const path = hidden.replace('/public/', '/community-health/');
    expect([name, (await ask('GET', path, { key })).status]).toEqual([name, 200]);
  }
  const seen = await ask('GET', '/feeds/recipient-recipient.jsonl', { key: recipient });
  expect(seen.body).toContain(SECRETS.RED);
});

describe('by the time that it takes', () => {
  it(
    'nobody tells a hidden thing from one that is not there',
    async () => {
      const far: string[] = [];
      for (const [name, { hidden, absent }] of Object.entries(pairs)) {
        const took: Record<'hidden' | 'absent', number[]> = { hidden: [], absent: [] };
        for (let count = 0; count < WARMED + ASKED_EACH; count += 1)
          for (const [kind, path] of [
            ['hidden', hidden],
            ['absent', absent],
          ] as const) {
            const began = performance.now();
            await ask('GET', path, { key: keys['outsider'] });
            if (count >= WARMED) took[kind].push(performance.now() - began);
          }
        const [first, second] = [median(took.hidden), median(took.absent)];
        if (process.env['SHOW_TIMES'])
          process.stderr.write(`${name} ${first.toFixed(3)} ${second.toFixed(3)}\n`);
        if (Math.max(first, second) > 2 * Math.min(first, second)) far.push(`${name}: ${first} ${second}`);
      }
      expect(far).toEqual([]);
    },
    WAIT_MS_MAX,
  );
});

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
