import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLP_MARKINGS } from '@app/marking';
import { DoorWalk, ORDINARY_VALUES } from '../door-walk';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type TestDatabase, createTestDatabase } from '../postgres';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/**
 * Non-interference at the doors: two whole instances, with the same participants and keys, whose submissions differ
 * only in what is AMBER+STRICT or RED. Every lesser viewer asks every door of both, and gets the same transcript.
 */
const TERMS = {
  defaultTlp: 'AMBER',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const NODE = `id name description audience revoked demonstration occurredAt publishedAt modified stix sectors countries regions
  enrichments { kind value source } findings { incidentId catalogue principle relation certainty confidence rule elementsMissing elementsMet { element evidence { pointer text } } evidence { objectId pointer start end text } }`;
const FEEDS = [
  'public',
  'participants',
  'clients-health',
  'community-health',
  'recipient-recipient',
  'public-principle-1',
  'public-principle-7',
  'none',
];
/** Of the moment or, as the length of the body, of moments in it. The body itself is compared. */
const CHANGING: readonly string[] = [
  'content-length',
  'date',
  'etag',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
];
const WORDS = [
  'hospital',
  'jabberwocky',
  'thunderclap',
  'xylophonist',
  'moonraker',
  'secretary',
  '198.51.100.77',
  'evil.example',
];

/** Objects that are hidden from everyone below the community: present in one twin, others in the other. */
function hiddenObjects(twin: 0 | 1): Record<string, unknown>[] {
  const common = {
    spec_version: '2.1',
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    object_marking_refs: [TLP_MARKINGS.RED.id],
  };
  const id = (type: string, number: number) => `${type}--7d2b22dd-8a2f-4e0b-9d0f-${twin}e9ba9c32f0${number}`;
  const victim = {
    type: 'identity',
    id: id('identity', 1),
    ...common,
    name: 'Clinic of the secretary',
    identity_class: 'organization',
    sectors: ['healthcare'],
  };
  const indicator = {
    type: 'indicator',
    id: id('indicator', 2),
    ...common,
    name: 'evil',
    pattern: `[ipv4-addr:value = '198.51.100.77']`,
    pattern_type: 'stix',
    valid_from: common.created,
  };
  const note = {
    type: 'note',
    id: id('note', 3),
    ...common,
    content: 'An unpatched VPN with a default password, run by the GRU according to the government.',
    object_refs: [victim.id],
  };
  return twin === 0
    ? [victim, note]
    : [victim, indicator, { ...note, content: 'A zero-day in the supply chain.' }];
}

function twinBundles(twin: 0 | 1): object[] {
  const first = markedBundle({
    key: 'b1',
    secrets:
      twin === 0
        ? { RED: 'jabberwocky', 'AMBER+STRICT': 'xylophonist' }
        : { RED: 'thunderclap and more of it', 'AMBER+STRICT': 'moonraker' },
  });
  first.objects.push(...hiddenObjects(twin));
  const second = markedBundle({
    key: 'b2',
    incidentTlp: 'GREEN',
    secrets: twin === 0 ? {} : { RED: 'another length of secret altogether' },
  });
  const wholly = markedBundle({ key: 'b3', incidentTlp: 'RED' });
  return twin === 0 ? [first, second] : [first, wholly, second];
}

async function runTwin(
  database: TestDatabase,
  home: string,
  world: World,
  twin: 0 | 1,
): Promise<{ transcripts: Record<string, string>; own: string }> {
  const instance = await startInstance({ database, home });
  try {
    const receipts: string[] = [];
    for (const bundle of twinBundles(twin)) {
      const { id } = await submit(instance, world.tokens.submitter, bundle, TERMS);
      await waitForState(instance, world.tokens.submitter, id, ['published']);
      receipts.push(id);
    }
    const transcripts: Record<string, string> = {};
    for (const [viewer, token] of Object.entries({
      public: undefined,
      outsider: world.tokens.outsider,
      client: world.tokens.client,
      administrator: 'wrong',
    })) {
      transcripts[viewer] = await transcript(instance, token);
    }
    const own = await Promise.all(
      receipts.map((id) =>
        instance.graphql(world.tokens.submitter, `query ($id: ID!) { submission(id: $id) { bundle } }`, {
          id,
        }),
      ),
    );
    return { transcripts, own: JSON.stringify(own.map(({ data }) => data)) };
  } finally {
    await instance.stop();
  }
}

/** Everything that the doors say to a viewer: bodies, status and headers; no moments, and ids of rows as numbers. */
async function transcript(instance: TestInstance, token: string | undefined): Promise<string> {
  const said: unknown[] = [];
  const ask = async (query: string, variables: object = {}) => {
    const { status, headers, data, errors } = await instance.graphql(token, query, variables);
    const shown = [...headers].filter(([name]) => !CHANGING.includes(name));
    said.push({ status, shown, data, errors });
    return data;
  };
  for (const sort of ['ADDED_NEWEST', 'ADDED_OLDEST', 'DATE_NEWEST', 'DATE_OLDEST']) {
    await ask(
      `query ($sort: IncidentSortOrder!) { incidents(first: 100, sort: $sort) { totalCount edges { node { ${NODE} } } pageInfo { hasNextPage } } }`,
      { sort },
    );
  }
  for (const text of WORDS)
    await ask(
      `query ($text: String!) { incidents(filter: { text: $text }) { totalCount edges { node { id } } } }`,
      { text },
    );
  for (let principle = 1; principle <= 9; principle += 1) {
    await ask(
      `query ($principle: String!) { incidents(filter: { principle: $principle }) { totalCount } findings(filter: { principle: $principle }) { totalCount } }`,
      { principle: String(principle) },
    );
  }
  for (const filter of [
    { sector: 'healthcare' },
    { country: 'FR' },
    { region: 'western-europe' },
    { certainty: 'CLEAR' },
    { relation: 'IMPLICATES' },
  ]) {
    await ask(
      `query ($filter: IncidentFilterInput!) { incidents(filter: $filter) { totalCount edges { node { id } } } }`,
      { filter },
    );
  }
  await ask(
    `{ findings(first: 100) { totalCount edges { node { incidentId principle rule evidence { text } } } } }`,
  );
  await ask(
    `{ collections { slug title description audience principle } me { kind permissions communities { slug } } principles { id } }`,
  );
  for (const id of FEEDS) {
    await ask(
      `query ($id: ID!) { collection(id: $id) { slug entries(first: 100) { entries { cursor kind addedAt superseded incident { ${NODE} } } pageInfo { hasNextPage endCursor } } } }`,
      { id },
    );
  }
  for (const id of [
    'incident--0c7b22dd-8a2f-4e0b-9d0f-00b19c32f000',
    'incident--0c7b22dd-8a2f-4e0b-9d0f-00b39c32f000',
  ]) {
    await ask(`query ($id: ID!) { incident(id: $id) { ${NODE} } submission(id: $id) { state } }`, { id });
  }
  await ask(`{ submissions { nodes { id } } accessKeys { label } auditEntries { action } }`);
  const words = {
    text: WORDS,
    sector: WORDS,
    country: ['FR'],
    region: WORDS,
    after: ['nonsense'],
    principle: ['1'],
  };
  const ids = ['incident--0c7b22dd-8a2f-4e0b-9d0f-00b19c32f000', '00000000-0000-4000-8000-000000000000'];
  const walk = await DoorWalk.of(instance, { ...ORDINARY_VALUES, ...words, id: ids, 'collection.id': FEEDS });
  for (const { operation } of walk.doors(['query', 'mutation'])) await ask(operation);
  await ask(`mutation { withdrawIncident(id: "00000000-0000-4000-8000-000000000000") { id } }`);
  const seen = new Map<string, string>();
  const numbered = (id: string) => {
    if (!seen.has(id)) seen.set(id, `UUID-${seen.size}`);
    return seen.get(id) ?? '';
  };
  return JSON.stringify(said, null, 1)
    .replaceAll(instance.url, 'HERE')
    .replaceAll(/(?<!--)\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, numbered)
    .replaceAll(/(?<=\bbundle--)[0-9a-f-]{36}/g, numbered)
    .replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z/g, 'MOMENT')
    .replaceAll(/("sha256": ")[0-9a-f]{64}/g, '$1DIGEST')
    .replaceAll(/entente_[\w-]{43}|whsec_[\w+/]{43}=/g, 'TOKEN')
    .replaceAll(/("(?:cursor|endCursor)": ")[^"]+/g, '$1CURSOR');
}

describe('two instances that differ only in hidden data', () => {
  let results: Awaited<ReturnType<typeof runTwin>>[];
  beforeAll(async () => {
    const home = mkdtempSync(join(tmpdir(), 'entente-twins-'));
    const origin = await startInstance({ home });
    const world = await makeWorld(origin);
    await origin.stop({ keepDatabase: true });
    const databases = [
      await createTestDatabase(origin.database.name),
      await createTestDatabase(origin.database.name),
    ];
    results = [await runTwin(databases[0]!, home, world, 0), await runTwin(databases[1]!, home, world, 1)];
    await origin.database.drop();
    rmSync(home, { recursive: true, force: true });
  }, 1_200_000);

  it('do differ, as their submitter sees', () => {
    expect(results[0]!.own).toContain('jabberwocky');
    expect(results[1]!.own).toContain('thunderclap');
  });

  it.each(['public', 'outsider', 'client', 'administrator'])('give %s the same transcript', (viewer) => {
    expect(results[1]!.transcripts[viewer]).toEqual(results[0]!.transcripts[viewer]);
  });

  it('and the transcripts do hold what their viewers may see', () => {
    expect(results[0]!.transcripts['public']).toContain('zebrafinch');
    expect(results[0]!.transcripts['client']).toContain('wolverhampton');
    expect(
      must({ data: { transcripts: results[0]!.transcripts }, errors: [] })['transcripts']['client'],
    ).not.toMatch(/xylophonist|moonraker|jabberwocky|thunderclap/);
  });
});
