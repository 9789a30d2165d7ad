import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@app/config';
import { localUrl } from '../../apps/cli/src/supervisor-port';
import { freePort } from '../instance';
import { type SeededPlatform, startSeeded } from '../seeded-platform';
import { ROOT } from '../sources';
import { LARGE_SIZE, MIXED, SEEDED, indicator } from '../taxii-seed';

const ALL = Array.from({ length: LARGE_SIZE }, (_, index) => indicator(1_000 + index)['id']);
/** The last object of each that the mixed collection holds, in order. */
const LATEST = [
  ...new Set(MIXED.toReversed().map(({ object }) => (object as { id: string }).id)),
].toReversed();

const CLIENTS = [
  'opencti.mjs',
  'misp.mjs',
  'splunk.mjs',
  'sentinel.mjs',
  'elastic.mjs',
  'cti-taxii-client.mjs',
  'curl.sh',
];
/** A server that answers everything with a page. It says when it is there. */
const PAGES = `require('http').createServer((_, answer) => answer.end('<p>'))
  .listen(process.argv[1], '127.0.0.1', () => console.log('there'))`;

let seeded: SeededPlatform;
let other: ChildProcess;
let otherUrl = '';
let nowhere = '';
let folder = '';

interface Report {
  readonly objects: number;
  readonly pages: number;
  readonly ids: string[];
  readonly state: string;
  readonly manifest?: string[];
  readonly posted?: Record<string, any>;
  readonly status?: Record<string, any>;
}

beforeAll(async () => {
  seeded = await startSeeded();
  folder = mkdtempSync(join(tmpdir(), 'entente-client-'));
  nowhere = `http://127.0.0.1:${await freePort()}`;
  const port = await freePort();
  otherUrl = `http://127.0.0.1:${port}`;
  other = spawn(process.execPath, ['-e', PAGES, String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(other.stdout!, 'data');
}, 600_000);
afterAll(async () => {
  other?.kill();
  await seeded?.platform.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
}, 90_000);

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a client as its users would, to whatever end. */
function start(client: string, more: readonly string[], key: string | undefined): Ran {
  const { ENTENTE_KEY: _, ...environment } = process.env;
  return spawnSync(
    client.endsWith('.sh') ? 'sh' : process.execPath,
    [join(ROOT, 'docs', 'clients', client), ...more],
    {
      env: { ...environment, ...(key === undefined ? {} : { ENTENTE_KEY: key }) },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
}

/** What a client prints that comes to a good end. */
function run(client: string, collection: string, ...more: string[]): string {
  const { status, stdout, stderr } = start(
    client,
    [seeded.platform.url, collection, ...more],
    seeded.keys[0],
  );
  if (status !== 0) throw new Error(`${client}: ${stderr}`);
  return stdout;
}
const node = (client: string, collection: string, ...more: string[]): Report =>
  JSON.parse(run(client, collection, ...more)) as Report;
const fileOf = (content: object): string => {
  const file = join(folder, 'content.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe.each([
  ['opencti.mjs', 'Many', 'Read only'],
  ['misp.mjs', SEEDED.large, SEEDED.readOnly],
  ['splunk.mjs', SEEDED.large, SEEDED.readOnly],
  ['sentinel.mjs', SEEDED.large, undefined],
  ['elastic.mjs', SEEDED.large, SEEDED.readOnly],
  ['cti-taxii-client.mjs', SEEDED.large, undefined],
])('a client such as %s', (client, large, mixed) => {
  it('reads a collection to its end, each object once', () => {
    const { ids, state, manifest = ids } = node(client, large);
    expect(ids).toEqual(ALL);
    expect(manifest).toEqual(ALL);
    expect(state).toMatch(/^2026-03-01T00:03:49\.000000Z$/);
  });

  it('gets nothing again when it goes on from there', () => {
    const { state } = node(client, large);
    const again = node(client, large, state);
    // Elastic's whole seconds name the second itself here: nothing in it is older.
    expect(again.ids).toEqual([]);
    expect(again.state).toBe(state);
  });

  if (mixed !== undefined)
    it('gets each object once, as it is last', () => {
      expect(node(client, mixed).ids.toSorted()).toEqual([...LATEST].toSorted());
    });
});

it('a client such as sentinel.mjs gets indicators alone', () => {
  expect(node('sentinel.mjs', SEEDED.readOnly).ids.every((id) => id.startsWith('indicator--'))).toBe(true);
});

it('a client such as cti-taxii-client.mjs gets every version', () => {
  const latestSpec = MIXED.filter(({ object }) => 'spec_version' in object);
  expect(node('cti-taxii-client.mjs', SEEDED.readOnly).ids).toEqual(
    latestSpec.map(({ object }) => (object as { id: string }).id),
  );
});

it('a client such as splunk.mjs posts a bundle where an envelope stands in the standard', () => {
  const objects = [indicator(7_000), indicator(7_001)];
  const bundle = { type: 'bundle', id: 'bundle--11111111-2222-4333-8444-555555555555', objects };
  const { posted } = node('splunk.mjs', SEEDED.readWrite, '', fileOf(bundle));
  expect(posted).toMatchObject({ status: 'complete', success_count: 2, failure_count: 0 });
});

it('a client such as cti-taxii-client.mjs adds an envelope and waits for its status', () => {
  const envelope = { objects: [indicator(7_002), { type: 'indicator' }] };
  const { status } = node('cti-taxii-client.mjs', SEEDED.readWrite, '', fileOf(envelope));
  expect(status).toMatchObject({ status: 'complete', total_count: 2, success_count: 1, failure_count: 1 });
});

it('curl reads all pages', () => {
  const pages = run('curl.sh', SEEDED.large).trim().split('\n');
  const objects = pages.flatMap((page) => (JSON.parse(page) as { objects: { id: string }[] }).objects);
  expect(objects.map(({ id }) => id)).toEqual(ALL);
});

describe.each(CLIENTS)('when something is wrong, %s', (client) => {
  const SERVER = /SERVER is what `npm start` prints\.$/;
  const cases: [string, () => Ran, RegExp][] = [
    [
      'a wrong key',
      () => start(client, [seeded.platform.url, SEEDED.large], `entente_${'x'.repeat(43)}`),
      /ENTENTE_KEY is wrong or has ended/,
    ],
    [
      'an unknown collection',
      () => start(client, [seeded.platform.url, 'no-such-collection'], seeded.keys[0]),
      /^There is no (such collection|collection with this title)/,
    ],
    [
      'a hidden collection without a key',
      () => start(client, [seeded.platform.url, 'read-only'], undefined),
      /^There is no (such collection|collection with this title)/,
    ],
    ['a server that is not there', () => start(client, [nowhere, 'public'], undefined), SERVER],
    ['what is no address', () => start(client, ['nonsense:x', 'public'], undefined), SERVER],
    ['a server of another kind', () => start(client, [otherUrl, 'public'], undefined), /TAXII/],
  ];

  it.each(cases)('says so of %s in one line, and exits with 1', (_name, ended, words) => {
    const { status, stdout, stderr } = ended();
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 1, stdout: '', lines: 2 });
    expect(stderr.trimEnd()).toMatch(words);
    expect(stderr).not.toMatch(/\n +at |Error:|\.mjs:\d/);
  });
});

it.each(CLIENTS)('%s says where the server is that `npm start` prints', (client) => {
  const source = readFileSync(join(ROOT, 'docs', 'clients', client), 'utf8');
  expect(source).toContain('the address that `npm start` prints');
  expect(source).toContain(localUrl(loadConfig({}).host, loadConfig({}).port));
});
