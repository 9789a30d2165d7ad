import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, waitForState } from '../world';

const ROOT = join(__dirname, '..', '..');
const ENTRY = join(ROOT, 'dist', 'apps', 'cli', 'src', 'main.js');
const uuid = (number: number): string => `5e1c0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Files as they are found: whole, wrapped, old, half broken, and none at all. */
const FOUND: Readonly<Record<string, string>> = {
  'feed/manifest.json': JSON.stringify({ [uuid(1)]: { info: 'x', timestamp: '1' } }),
  'feed/hashes.csv': 'a,b',
  'feed/event.json': JSON.stringify({
    Event: {
      uuid: uuid(1),
      info: 'From a feed',
      date: '2024-05-01',
      timestamp: '1714560000',
      Tag: [{ name: 'tlp:white', colour: '#fff' }],
      Attribute: [{ uuid: uuid(2), type: 'domain', value: 'evil.example', to_ids: true }],
    },
  }),
  'rest/search.json': JSON.stringify({
    response: [
      { Event: { id: '3', uuid: uuid(3), info: 'One', date: '0000-00-00', Attribute: [] } },
      { Event: { uuid: uuid(4), info: 'Two', Attribute: 'broken', threat_level_id: 'high' } },
    ],
  }),
  'rest/old.json': `\ufeff${JSON.stringify({ response: { Event: { uuid: uuid(5), info: 'Old', Attribute: [{ type: 'url', value1: 'http://evil.example/', value2: '', to_ids: '1' }] } } })}`,
  'rest/lines.jsonl': `${JSON.stringify({ uuid: uuid(6), info: 'L1' })}\n\n${JSON.stringify({ uuid: uuid(7), info: 'L2' })}\n`,
  'rest/cut.json': '{"Event": {"uuid": ',
  'rest/page.json': '<html>login</html>',
};

let instance: TestInstance;
let world: World;
let folder: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'apps', 'cli', 'bin', 'prepare.mjs'), '--build'], {
    stdio: 'ignore',
  });
  folder = mkdtempSync(join(tmpdir(), 'entente-import-'));
  for (const [name, text] of Object.entries(FOUND)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(async () => {
  await closeHouse(instance);
  rmSync(folder, { recursive: true, force: true });
}, CLOSE_MS_MAX);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function entente(args: readonly string[], key?: string): Promise<Run> {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ENTENTE_URL: instance.url,
      ENTENTE_HOME: folder,
      NO_COLOR: '',
      ...(key ? { ENTENTE_KEY: key } : {}),
    },
  });
  const run = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (run.out += String(chunk)));
  child.stderr.on('data', (chunk) => (run.err += String(chunk)));
  child.stdin.end();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...run })));
}

const lines = (text: string): Record<string, any>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, any>);

describe('entente import', () => {
  it('looks through folders offline and counts what each file gives', async () => {
    const run = await entente(['import', 'misp', '--dry-run', '--json', folder]);
    const found = lines(run.out).map(({ place, pointer, mapped, problem }) => [
      String(place).slice(folder.length + 1),
      pointer ?? problem.code,
      mapped ?? false,
    ]);
    expect(found).toEqual([
      ['feed/event.json', '/Event', true],
      ['rest/cut.json', 'invalid-input', false],
      ['rest/lines.jsonl:1', '', true],
      ['rest/lines.jsonl:3', '', true],
      ['rest/old.json', '/response/Event', true],
      ['rest/page.json', 'invalid-input', false],
      ['rest/search.json', '/response/0/Event', true],
      ['rest/search.json', '/response/1/Event', true],
    ]);
    expect([run.code, run.err.trim()]).toEqual([3, '7 files, 6 incidents, 2 files without any']);
  });

  it('says in words what did not map, and gives bundles on demand', async () => {
    const file = join(folder, 'rest', 'search.json');
    const said = await entente(['import', 'misp', '--dry-run', file]);
    expect(said.out).toContain(
      '/response/1/Event/Attribute  This is not of the type that the format has here.',
    );
    const bundles = lines((await entente(['import', 'misp', '--dry-run', '--stix', file])).out);
    expect(bundles.map(({ type }) => type)).toEqual(['bundle', 'bundle']);
  });

  it('submits nothing without a label', async () => {
    const run = await entente(['import', 'misp', folder], world.tokens.submitter);
    expect([run.code, run.out]).toEqual([2, '']);
  });

  it('submits, and amends by stages in several files', async () => {
    const key = world.tokens.submitter;
    const [receipt] = lines(
      (await entente(['import', 'misp', join(folder, 'feed', 'event.json'), '--tlp', 'amber'], key)).out,
    );
    expect(receipt).toMatchObject({ version: 1, amended: false, leftOut: 0 });
    await waitForState(instance, key, receipt!['id'], ['published']);
    const stage = (name: string, submitted_at: string) => ({
      regime: 'nis2',
      stage: name,
      reference: 'C-1',
      submitted_at,
      entity: { id: 'X' },
    });
    const early = join(folder, 'early.json');
    const late = join(folder, 'late.json');
    writeFileSync(early, JSON.stringify(stage('early-warning', '2026-03-02T08:00:00Z')));
    writeFileSync(late, JSON.stringify(stage('notification', '2026-03-03T08:00:00Z')));
    const together = lines((await entente(['import', 'form', late, early, '--tlp', 'red'], key)).out);
    expect(together).toHaveLength(1);
    expect(together[0]).toMatchObject({ version: 1, amended: false });
  });
});
