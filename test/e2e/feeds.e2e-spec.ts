import { parse } from 'csv-parse/sync';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { EventStream } from '../event-stream';
import { untilHolds } from '../insist';
import { type TestInstance, startInstance } from '../instance';
import { LABELS, SECRETS, markedBundle } from '../marked-bundle';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

/** Every feed as a file, as a MISP feed and as a stream: the same entries by each door, for each kind of viewer. */
type Viewer = 'public' | Person;
const FEEDS = {
  public: { feed: 'public', label: 'CLEAR' },
  outsider: { feed: 'participants', label: 'GREEN' },
  client: { feed: 'clients-health', label: 'AMBER' },
  member: { feed: 'community-health', label: 'AMBER+STRICT' },
  recipient: { feed: 'recipient-recipient', label: 'RED' },
} as const satisfies Partial<Record<Viewer, { feed: string; label: (typeof LABELS)[number] }>>;
const VIEWERS = Object.keys(FEEDS) as (keyof typeof FEEDS)[];
const FORMATS = ['csv', 'indicators.csv', 'jsonl', 'json', 'atom'] as const;
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;
const ENTRIES = `query ($feed: ID!) { collection(id: $feed) { entries(first: 100) { entries { cursor kind addedAt incident { id name stix } } } } }`;

let instance: TestInstance;
let world: World;
let withdrawn: string;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  for (const key of ['a1', 'a2', 'a3']) await publish(key);
  withdrawn = await publish('a4');
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id: withdrawn }));
  await waitForState(instance, world.tokens.submitter, withdrawn, ['withdrawn']);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

/** An incident with a text at each label, a formula for a name, an indicator and the address that it looks for. */
async function publish(key: string): Promise<string> {
  const bundle = markedBundle({ key });
  const incident = bundle.objects[0]!;
  incident['name'] = `=HYPERLINK("x") <b>${key}</b> ]]> &`;
  const id = `0c7b22dd-8a2f-4e0b-9d0f-00${key}9c32f0b0`;
  const { spec_version, created, modified, object_marking_refs } = incident;
  const common = { spec_version, created, modified, object_marking_refs };
  bundle.objects.push(
    {
      type: 'indicator',
      id: `indicator--${id}`,
      ...common,
      pattern: `[domain-name:value = '${key}.bad-host.example' OR ipv4-addr:value = '198.51.100.7']`,
      pattern_type: 'stix',
      valid_from: created,
    },
    {
      type: 'relationship',
      id: `relationship--${id}`,
      ...common,
      relationship_type: 'related-to',
      source_ref: `indicator--${id}`,
      target_ref: incident['id'],
    },
  );
  const receipt = await submit(instance, world.tokens.submitter, bundle, TERMS);
  await waitForState(instance, world.tokens.submitter, receipt['id'], ['published']);
  return receipt['id'];
}

function headersOf(viewer: Viewer): Record<string, string> {
  return viewer === 'public' ? {} : { authorization: `Bearer ${world.tokens[viewer]}` };
}

async function get(viewer: Viewer, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${instance.url}/feeds/${path}`, {
    headers: { connection: 'close', ...headersOf(viewer), ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What GraphQL gives of the viewer's own feed. */
async function entriesOf(viewer: keyof typeof FEEDS) {
  const token = viewer === 'public' ? undefined : world.tokens[viewer];
  const { collection } = must(await instance.graphql(token, ENTRIES, { feed: FEEDS[viewer].feed }));
  return collection.entries.entries as Record<string, any>[];
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe.each(VIEWERS)('as %s', (viewer) => {
  const { feed, label } = FEEDS[viewer];

  it('JSON lines are the entries of GraphQL with their bundles, and nothing of what was withdrawn', async () => {
    const { text } = await get(viewer, `${feed}.jsonl`);
    const entries = await entriesOf(viewer);
    expect(
      lines(text).map(({ cursor, kind, added_at, incident }) => [cursor, kind, added_at, incident.id]),
    ).toEqual(entries.map(({ cursor, kind, addedAt, incident }) => [cursor, kind, addedAt, incident.id]));
    expect(lines(text).map(({ kind, stix }) => (kind === 'revoked' ? null : stix))).toEqual(
      entries.map(({ kind, incident }) => (kind === 'revoked' ? null : JSON.parse(incident.stix))),
    );
    expect(entries.map(({ kind }) => kind)).toContain('revoked');
  });

  it('pages by cursor, by link and by time give everything once', async () => {
    const whole = lines((await get(viewer, `${feed}.jsonl`)).text);
    const ways: ((last: any, link: string) => string)[] = [
      (last) => `${feed}.jsonl?limit=2${last ? `&after=${last.cursor}` : ''}`,
      (last) => `${feed}.jsonl?limit=2${last ? `&added_after=${last.added_at}` : ''}`,
      (_, link) => link || `${feed}.jsonl?limit=2`,
    ];
    for (const way of ways) {
      const seen: any[] = [];
      for (let link = ''; seen.length <= whole.length;) {
        const answer = await get(viewer, way(seen.at(-1), link));
        seen.push(...lines(answer.text));
        const next = /<[^>]*\/feeds\/([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '');
        if (!next) break;
        link = next[1]!;
      }
      expect(seen).toEqual(whole);
    }
  });

  it('no format says what is above the feed, and each says what is at its level', async () => {
    const above = LABELS.slice(LABELS.indexOf(label) + 1);
    const misp = [`${feed}/misp/manifest.json`, `${feed}/misp/hashes.csv`];
    const texts = await Promise.all(
      [...FORMATS.map((format) => `${feed}.${format}`), ...misp].map(
        async (path) => (await get(viewer, path)).text,
      ),
    );
    for (const text of texts) expect(above.filter((each) => text.includes(SECRETS[each]))).toEqual([]);
    expect(texts.join('\n')).toContain(SECRETS[label]);
  });

  it('a spreadsheet gets no formula, and a withdrawn incident as one row that says so', async () => {
    const rows = parse((await get(viewer, `${feed}.csv`)).text, { columns: true }) as Record<
      string,
      string
    >[];
    const published = rows.filter(({ kind, name }) => kind === 'published' && name !== 'Withdrawn');
    expect(published.map(({ name }) => name?.slice(0, 6))).toEqual(Array(3).fill(`'=HYPE`));
    expect(
      rows.filter(({ kind }) => kind === 'revoked').map(({ name, description }) => [name, description]),
    ).toEqual([['Withdrawn', '']]);
    const indicators = parse((await get(viewer, `${feed}.indicators.csv`)).text, { columns: true }) as Record<
      string,
      string
    >[];
    expect(
      indicators.filter(({ pattern }) => pattern?.includes('bad-host')).map(({ incident_id }) => incident_id),
    ).toEqual(published.map(({ incident_id }) => incident_id));
  });

  it('readers of news begin with what is newest, and markup stays text', async () => {
    const feedOf = JSON.parse((await get(viewer, `${feed}.json`)).text);
    expect(feedOf.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feedOf.items.map(({ title }: any) => title.slice(-15))).toEqual([
      'Withdrawn',
      ...['a3', 'a2', 'a1'].map((key) => `<b>${key}</b> ]]> &`.slice(-15)),
    ]);
    const { text } = await get(viewer, `${feed}.atom`);
    expect(text).toContain('&lt;b&gt;a3&lt;/b&gt;');
    expect(text).not.toContain('<b>');
    expect(text.match(/<entry>/g)).toHaveLength(4);
  });

  it('a MISP finds each event by the manifest, with its values to look for, and withdrawn ones empty', async () => {
    const manifest = JSON.parse((await get(viewer, `${feed}/misp/manifest.json`)).text);
    const events = await Promise.all(
      Object.keys(manifest).map(async (uuid) => {
        const { Event } = JSON.parse((await get(viewer, `${feed}/misp/${uuid}.json`)).text);
        expect({ ...Event, Attribute: [] }).toMatchObject(manifest[uuid]);
        return Event;
      }),
    );
    expect(events).toHaveLength(4);
    const [gone] = events.filter(({ info }) => info === 'Withdrawn');
    expect(gone.Attribute).toEqual([]);
    for (const { Attribute, Tag } of events.filter((event) => event !== gone)) {
      const wanted = Attribute.filter(({ to_ids }: any) => to_ids).map(({ type, value }: any) => [
        type,
        value,
      ]);
      expect(wanted).toEqual([
        ['domain', expect.stringMatching(/^a\d\.bad-host\.example$/)],
        ['ip-dst', '198.51.100.7'],
      ]);
      expect(Tag[0].name).toBe(`tlp:${label.toLowerCase()}`);
    }
    const hashes = (await get(viewer, `${feed}/misp/hashes.csv`)).text.trimEnd().split('\n');
    expect(hashes.map((line) => line.split(',')[1])).toEqual(
      events.filter((event) => event !== gone).flatMap(({ uuid }) => [uuid, uuid]),
    );
  });

  it('an answer that did not change is 304, and only what is public may be kept by caches', async () => {
    const first = await get(viewer, `${feed}.jsonl`);
    const again = await get(viewer, `${feed}.jsonl`, {
      'if-none-match': first.headers.get('etag')!,
      'cache-control': 'max-age=0',
    });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(first.headers.get('cache-control')).toBe(
      viewer === 'public' ? 'public, max-age=60' : 'private, no-store',
    );
    expect(first.headers.get('vary')).toMatch(/authorization/i);
  });

  it('a feed out of sight and none at all answer alike, by every door', async () => {
    const hidden = viewer === 'recipient' ? 'community-health' : 'recipient-recipient';
    for (const end of [...FORMATS.map((format) => `.${format}`), '/misp/manifest.json', '/stream']) {
      const [real, none] = await Promise.all([
        get(viewer, `${hidden}${end}`),
        get(viewer, `no-such-feed${end}`),
      ]);
      expect([real.status, real.text]).toEqual([404, none.text]);
    }
  });

  it('a stream gives the entries of the feed from any of its cursors on', async () => {
    const entries = await entriesOf(viewer);
    for (const from of [undefined, 1]) {
      const rest = from === undefined ? entries : entries.slice(from + 1);
      const headers = {
        ...headersOf(viewer),
        ...(from === undefined ? {} : { 'last-event-id': entries[from]!['cursor'] }),
      };
      const stream = await EventStream.open(`${instance.url}/feeds/${feed}/stream`, headers);
      const events = await stream.waitFor(rest.length);
      stream.close();
      expect(events.map(({ id, event, data }) => [id, event, data.incident.id])).toEqual(
        rest.map(({ cursor, kind, incident }) => [cursor, kind, incident.id]),
      );
    }
  });

  it('each page given is written down: for a participant by name, for the public as a number', async () => {
    const lines = (): Promise<{ participant: string | null; channel: string; times: string }[]> =>
      instance.owner.query(
        `SELECT p.slug AS participant, d.channel, sum(d.times) AS times FROM delivery d JOIN collection c ON c.id = d.collection_id
           LEFT JOIN participant p ON p.id = d.participant_id WHERE c.slug = $1 GROUP BY 1, 2 ORDER BY 2`,
        [feed],
      );
    // The numbers of what is given again follow within a second.
    const areAdded = (rows: readonly { times: string }[]) => rows.every(({ times }) => Number(times) > 1);
    const rows = await untilHolds(lines, areAdded, 10_000);
    expect(rows.map(({ participant, channel }) => [participant, channel])).toEqual(
      ['file', 'graphql', 'misp', 'stream'].map((channel) => [viewer === 'public' ? null : viewer, channel]),
    );
  });
});

it('a stream tells what is published and withdrawn while it is open, without being asked', async () => {
  const stream = await EventStream.open(`${instance.url}/feeds/participants/stream`, headersOf('outsider'));
  const before = (await stream.waitFor(5)).length;
  const id = await publish('a5');
  await stream.waitFor(before + 1, 5_000);
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
  const [published, revoked] = (await stream.waitFor(before + 2)).slice(before);
  stream.close();
  expect([published!.event, revoked!.event]).toEqual(['published', 'revoked']);
  expect(revoked!.data.incident).toEqual({ id: published!.data.incident.id, revoked: true });
  expect(revoked!.data.stix).toBeNull();
});

it('a revoked key and a suspended membership close the streams that they opened', async () => {
  const { createAccessKey } = must(
    await instance.graphql(
      world.tokens.member,
      `mutation { createAccessKey(label: "stream", permissions: ["feed:read"], days: 1) { id token } }`,
    ),
  );
  const headers = { authorization: `Bearer ${createAccessKey.token}` };
  const stream = await EventStream.open(`${instance.url}/feeds/community-health/stream`, headers);
  await stream.waitFor(4);
  must(
    await instance.graphql(world.tokens.member, `mutation ($id: ID!) { revokeAccessKey(id: $id) }`, {
      id: createAccessKey.id,
    }),
  );
  await publish('a6');
  await stream.ended;
  const last = stream.events.at(-1)!;
  expect([last.event, last.data]).toEqual(['closed', { code: 'unauthenticated' }]);
  expect(stream.body).not.toContain('<b>a6');

  const member = await EventStream.open(`${instance.url}/feeds/community-health/stream`, headersOf('member'));
  const seen = (await member.waitFor(8)).length;
  must(
    await instance.graphql(
      instance.administrators[0],
      `mutation { removeCommunityMember(community: "health", participant: "member") }`,
    ),
  );
  await publish('a7');
  await member.ended;
  expect(member.events.slice(seen).map(({ event, data }) => [event, data])).toEqual([
    ['closed', { code: 'not-found' }],
  ]);
});

it.each([
  ['public.jsonl?limit=0', 400],
  ['public.jsonl?limit=x', 400],
  ['public.jsonl?limit=1&limit=2', 400],
  ['public.jsonl?offset=1', 400],
  ['public.jsonl?after=nonsense', 400],
  ['public.jsonl?added_after=yesterday', 400],
  ['public.jsonl?after=x&added_after=2026-01-01T00:00:00Z', 400],
  ['public.xml', 404],
  ['public', 404],
  ['public/misp/..%2f..%2fsecret.json', 404],
  ['public/misp/00000000-0000-4000-8000-000000000000.json', 404],
  ['public/stream?after=nonsense', 400],
])('%s is %i', async (path, status) => {
  expect((await get('public', path)).status).toBe(status);
});
