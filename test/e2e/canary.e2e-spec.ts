import { type Tlp, isAtMost } from '@app/marking';
import { type Canary, CanaryMaker, allVariants, tokensIn } from '../canary-bundle';
import { propertiesOf } from '../canary-values';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { DoorWalk, ORDINARY_VALUES } from '../door-walk';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/** Up to which label each viewer may see the one incident that is here; its submitter has it whole. */
const CEILINGS = {
  public: 'CLEAR',
  administrator: 'CLEAR',
  outsider: 'GREEN',
  client: 'AMBER',
  member: 'AMBER+STRICT',
  recipient: 'RED',
} as const satisfies Record<string, Tlp>;
type Viewer = keyof typeof CEILINGS;
const VIEWERS = Object.keys(CEILINGS) as Viewer[];
const OPERATION_SHOWN_MAX = 200;
const SHOWN_OF_A_LEVEL_MIN = 300;
const TABLES_MIN = 10;
/** Incidents that are asked for as objects of each collection. */
const TAXII_OBJECTS = 12;
/** Methods of HTTP that a client of the platform's kind does not send. */
const UNSENT = ['CONNECT', 'TRACE'];
/** Stored in the clear to tell versions of an incident apart; readers have no right to the table. */
const STORED_IN_THE_CLEAR: readonly string[] = ['incident_modified'];
/** Closed lists, small numbers, flags and languages look alike in every object: there is nothing to follow. */
const PLAIN = new Set(
  `can_escalate_privs confidence criticality defanged dst_port encryption_algorithm end_time_fidelity
   granular_markings impact_category is_active is_disabled is_family is_hidden is_multipart is_privileged
   is_self_signed is_service_account lang languages object_modified objects opinion outcome priority recoverability
   revoked spec_version src_port start_time_fidelity status summary type`.split(/\s+/),
);

const output: string[] = [];
let instance: TestInstance;
let world: World;
let walk: DoorWalk;
let canaries: readonly Canary[];
let renditionIds: readonly string[] = [];
let draftId = '';
let byToken: ReadonlyMap<string, readonly Canary[]>;

beforeAll(async () => {
  listen();
  process.env['ENTENTE_TEST_LOG'] = 'debug';
  instance = await startInstance();
  delete process.env['ENTENTE_TEST_LOG'];
  world = await makeWorld(instance);
  const made = new CanaryMaker().bundles();
  canaries = made.flatMap((each) => each.canaries);
  byToken = groupedByToken(canaries);
  const submissions: Brought[] = [];
  for (const { bundle } of made) submissions.push(await bring(bundle));
  draftId = await beginDraft(made[0]!.bundle);
  walk = await DoorWalk.of(instance, valuesFor(submissions));
}, 180_000);
afterAll(async () => {
  await closeHouse(instance);
  jest.restoreAllMocks();
}, CLOSE_MS_MAX);

interface Brought {
  readonly id: string;
  readonly renditions: readonly { incidentId: string }[];
}

async function bring(bundle: object): Promise<Brought> {
  const { submitter } = world.tokens;
  const terms = {
    defaultTlp: 'RED',
    communities: ['health'],
    recipients: ['recipient'],
    publicRelease: 'AT_ONCE',
  };
  const { id } = await submit(instance, submitter, bundle, terms);
  const { renditions } = await waitForState(instance, submitter, id, ['published'], 180_000);
  return { id, renditions };
}

/** The submitter keeps what it is about to write, and gives the draft's id. */
async function beginDraft(bundle: object): Promise<string> {
  const save = 'mutation ($content: String!) { saveDraft(content: $content) { id } }';
  const content = JSON.stringify(bundle);
  return must(await instance.graphql(world.tokens.submitter, save, { content }))['saveDraft'].id;
}

function groupedByToken(all: readonly Canary[]): ReadonlyMap<string, Canary[]> {
  const grouped = new Map<string, Canary[]>();
  for (const each of all) grouped.set(each.token, [...(grouped.get(each.token) ?? []), each]);
  return grouped;
}

/** Everything that the processes write, logs among it; what Jest itself says passes. */
function listen(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    jest.spyOn(stream, 'write').mockImplementation((chunk: string | Uint8Array, ...rest: []) => {
      output.push(String(chunk));
      return String(chunk).startsWith('{"level"') ? true : write(chunk, ...rest);
    });
  }
}

/** Values for the arguments of doors: ids of every rendition, and words that only some may know. */
function valuesFor(submissions: readonly Brought[]) {
  const text = LEVELS.map((level) => canaries.find((each) => each.level === level)?.token ?? '');
  const asked = [...submissions.slice(0, 1), ...submissions.slice(-1)];
  const ids = asked.map(({ id }) => id);
  const incidentIds = asked.flatMap(({ renditions }) => renditions.map(({ incidentId }) => incidentId));
  renditionIds = incidentIds;
  return {
    ...ORDINARY_VALUES,
    'submission.id': ids,
    'incident.id': incidentIds,
    'draft.id': [draftId],
    'deleteDraft.id': [draftId],
    'saveDraft.id': [draftId],
    'collection.id': FEED_SLUGS,
    id: [...ids, ...incidentIds],
    after: text,
    text,
    country: text,
    sector: text,
    region: text,
    principle: ['P1', ...text],
  };
}

const FEED_SLUGS = ['public', 'participants', 'clients-health', 'community-health', 'recipient-recipient'];
const STREAM_READ_MS = 1_000;
const CEILING_OF: ReadonlyMap<string, Tlp> = new Map([
  ['participants', 'GREEN'],
  ['clients', 'AMBER'],
  ['community', 'AMBER+STRICT'],
  ['recipient', 'RED'],
]);
const LEVELS: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

const tokenOf = (viewer: Viewer): string | undefined => {
  if (viewer === 'public') return undefined;
  return viewer === 'administrator' ? instance.administrators[0] : world.tokens[viewer];
};

/** Sends one request and gives all that came back: status, headers and body, and what cursors in it say. */
async function send(viewer: Viewer, method: string, path: string, body?: object): Promise<string> {
  const token = tokenOf(viewer);
  const response = await fetch(`${instance.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await textOf(response);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const opaque = text.match(/[A-Za-z0-9_-]{24,}/g) ?? [];
  const opened = opaque.map((cursor) => Buffer.from(cursor, 'base64url').toString('latin1'));
  return [response.status, headers, text, ...opened].join('\n');
}

/** The body; of a stream, which does not end, what comes in some seconds. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text();
  const reader = response.body!.getReader();
  const timer = setTimeout(() => void reader.cancel(), STREAM_READ_MS);
  const chunks: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  clearTimeout(timer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Tables as files, in the formats that are text: by every value that incidents name, and by words that only some know. */
function exportsOf(path: string): string[] {
  const asked = ['malware', 'vendor', 'cve', 'country'].map((name) => `insight-table.csv?by=${name}`);
  const words = LEVELS.map((level) => canaries.find((each) => each.level === level)?.token ?? '');
  const filtered = words.map((word) => `insight-trend.json?period=month&text=${encodeURIComponent(word)}`);
  return [...asked, ...filtered, 'co-occurrence.csv?of=malware'].map((file) => path.replace(':file', file));
}

/** Every feed in every format, whoever may read it. */
function feedsOf(path: string): string[] {
  return FEED_SLUGS.flatMap((slug) => {
    const address = path.replace(':feed', slug);
    if (!address.includes(':file')) return [address.replace(':event', 'nothing.json')];
    return ['csv', 'indicators.csv', 'jsonl', 'json', 'atom'].map((format) =>
      address.replace(':file', `${slug}.${format}`),
    );
  });
}

/** Every collection, whoever may read it: all versions of all objects, some of those that are incidents, and beside them. */
function taxiiOf(path: string): string[] {
  const asked = path.replace('{*rest}', 'nothing').replace(':id', 'nothing');
  if (!asked.includes(':collection')) return [asked];
  const objects = asked.includes(':object') ? renditionIds.slice(0, TAXII_OBJECTS) : [''];
  return FEED_SLUGS.flatMap((slug) =>
    objects.map(
      (id) => `${asked.replace(':collection', slug).replace(':object', id)}?limit=1000&match[version]=all`,
    ),
  );
}

/** The addresses of a route: with something that is nowhere, and with every rendition and some principles. */
function addressesOf(path: string): string[] {
  if (path.startsWith('/feeds/')) return feedsOf(path);
  if (path.startsWith('/taxii2')) return taxiiOf(path);
  if (path.startsWith('/imports/'))
    return ['misp', 'veris', 'form', 'nothing'].map((id) => path.replace(':format', id));
  if (path.startsWith('/assets/')) return ['/assets/nothing.js'];
  if (path === '/' || path === '/*path') return portalPages();
  if (path.includes(':file')) return exportsOf(path);
  const fixed = path.replace(':catalogue', 'paris-call').replace(':principle', '1');
  return ['nothing', ...renditionIds].map((id) => fixed.replaceAll(/[:*]\w+/g, id));
}

/** Pages that show incidents, counts and what was asked for. */
function portalPages(): string[] {
  const words = LEVELS.map((level) => canaries.find((each) => each.level === level)?.token ?? '');
  const pages = ['/', '/principles', '/principles/paris-call/1', '/explore'];
  return [
    ...pages.flatMap((page) => [page, `/fr${page}`]),
    ...words.map((word) => `/explore?text=${encodeURIComponent(word)}`),
    ...renditionIds.map((id) => `/incidents/${id}`),
  ];
}

/** Canaries in a text that are hidden above a label. What was sent along comes back in nothing either. */
function leaksIn(text: string, ceiling: Tlp): string[] {
  return [...tokensIn(text)].flatMap((token) =>
    (byToken.get(token) ?? [])
      .filter(({ level }) => !isAtMost(level, ceiling))
      .map(({ type, pointer, level }) => `${type}${pointer} (${level})`),
  );
}

it('every property of every type carries canaries at every level', () => {
  const unreached = allVariants().flatMap(({ folder, type }) =>
    propertiesOf(`${folder}/${type}.json`)
      .filter(
        (name) =>
          !/_refs?$/.test(name) &&
          !PLAIN.has(name) &&
          !LEVELS.every((level) => levelsAt(type, name).includes(level)),
      )
      .map((name) => `${type}.${name}`),
  );
  expect([...new Set(unreached)]).toEqual([]);
});

describe.each(VIEWERS)('as %s', (viewer) => {
  it('no query tells a canary above its level by whatever argument, and some of each level up to it', async () => {
    const seen = new Set<string>();
    for (const { operation } of walk.doors(['query', 'subscription'])) {
      const answer = await send(viewer, 'POST', '/graphql', { query: operation });
      const leaks = leaksIn(answer.replaceAll(operation, ''), CEILINGS[viewer]);
      expect([operation.slice(0, OPERATION_SHOWN_MAX), leaks]).toEqual([
        operation.slice(0, OPERATION_SHOWN_MAX),
        [],
      ]);
      tokensIn(answer).forEach((token) => seen.add(token));
    }
    const levels = LEVELS.filter((level) => isAtMost(level, CEILINGS[viewer]));
    const shown = levels.map(
      (level) => canaries.filter((each) => each.level === level && seen.has(each.token)).length,
    );
    expect(shown.filter((count) => count < SHOWN_OF_A_LEVEL_MIN)).toEqual([]);
  });

  it('no route of the router tells one, with a body or without', async () => {
    for (const route of instance.routes) {
      const [method = '', path = ''] = route.split(' ');
      if (UNSENT.includes(method)) continue;
      for (const address of addressesOf(path)) {
        const answer = await send(viewer, method, address);
        const asked = decodeURIComponent(address.split('text=')[1] ?? '');
        const told = asked === '' ? answer : answer.replaceAll(asked, '');
        expect([address, leaksIn(told, CEILINGS[viewer])]).toEqual([address, []]);
      }
    }
  });
});

it('no mutation tells one to somebody who is not the submitter', async () => {
  for (const viewer of VIEWERS) {
    for (const door of walk.doors(['mutation'])) {
      const answer = await send(viewer, 'POST', '/graphql', { query: door.operation });
      expect([viewer, door.name, leaksIn(answer, CEILINGS[viewer]).slice(0, 5)]).toEqual([
        viewer,
        door.name,
        [],
      ]);
    }
  }
});

it('the router has the routes that are known, and none beside', () => {
  expect(
    instance.routes.filter(
      (route) =>
        !/^[\w-]+ \/(assets\/:file|\*path||health\/\w+|graphql|session(\/(end|key|live|invitation(\/look)?|oidc(\/callback)?)|s(\/:id)?)?|documents\/[\w/:]+|insights\/:file|imports\/:format(\/dry-run)?|feeds\/[\w/:.]+|taxii2(\/[\w/:]+)?(\/\{\*rest\})?)$/.test(
          route,
        ),
    ),
  ).toEqual([]);
});

it('no log line holds a canary, not even one that everybody may see', () => {
  expect(leaksInLog()).toEqual([]);
});

it('no table holds one in the clear, but a rendition whose audience may see it', async () => {
  const tables: { name: string }[] = await instance.owner.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(TABLES_MIN);
  for (const { name } of tables) {
    const rows: { row: Record<string, unknown> }[] = await instance.owner.query(
      `SELECT to_jsonb(t) AS row FROM ${name} t`,
    );
    for (const { row } of rows) {
      const leaks = leaksIn(readable(row), await ceilingOf(row));
      expect([name, leaks.slice(0, 5)]).toEqual([name, []]);
    }
  }
});

/** What an audit note or a queue may hold of an incident is nothing; a rendition, what its audience may see. */
async function ceilingOf(row: Record<string, unknown>): Promise<Tlp> {
  const audience = String(row['audience'] ?? (await audienceOfRendition(row)) ?? '');
  return CEILING_OF.get(audience.split(':')[0] ?? '') ?? 'CLEAR';
}

async function audienceOfRendition(row: Record<string, unknown>): Promise<string | undefined> {
  if (typeof row['rendition_id'] !== 'string') return undefined;
  const rows: { audience: string }[] = await instance.owner.query(
    'SELECT audience FROM rendition WHERE id = $1',
    [row['rendition_id']],
  );
  return rows[0]?.audience;
}

/** A row as text, its bytes (which JSON gives as hexadecimal) as what they say. */
function readable(row: Record<string, unknown>): string {
  const text = JSON.stringify(row, (name, value: unknown) =>
    STORED_IN_THE_CLEAR.includes(name) ? '' : value,
  );
  const bytes = Object.values(row).filter(
    (value): value is string => typeof value === 'string' && value.startsWith('\\x'),
  );
  return [text, ...bytes.map((hex) => Buffer.from(hex.slice(2), 'hex').toString('latin1'))].join('\n');
}

function leaksInLog(): string[] {
  return output
    .filter((line) => line.startsWith('{"level"'))
    .flatMap((line) => [...tokensIn(line)].filter((token) => byToken.has(token)));
}

function levelsAt(type: string, name: string): readonly Tlp[] {
  return canaries
    .filter((each) => each.type === type && each.pointer.split('/')[1] === name)
    .map(({ level }) => level);
}
