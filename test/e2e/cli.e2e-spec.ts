import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestInstance, startInstance } from '../instance';
import { LABELS, SECRETS, markedBundle } from '../marked-bundle';
import { type World, makeWorld, must, waitForState } from '../world';

const ROOT = join(__dirname, '..', '..');
let instance: TestInstance;
let world: World;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(markedBundle({ key: 'c1' })));
  instance = await startInstance();
  world = await makeWorld(instance);
});
afterAll(async () => {
  await instance?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function entente(args: readonly string[], options: { key?: string; input?: string } = {}): Promise<Run> {
  const child = spawn(
    process.execPath,
    ['--require', join(ROOT, 'test', 'swc-register.cjs'), join(ROOT, 'apps/cli/src/main.ts'), ...args],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        ENTENTE_URL: instance.url,
        ENTENTE_HOME: folder,
        NO_COLOR: '',
        ...(options.key ? { ENTENTE_KEY: options.key } : {}),
      },
    },
  );
  const run = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (run.out += String(chunk)));
  child.stderr.on('data', (chunk) => (run.err += String(chunk)));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...run })));
}

const json = (run: Run) => JSON.parse(run.out);

describe('entente', () => {
  it('validates files and standard input, one verdict each', async () => {
    expect(await entente(['validate', file])).toMatchObject({
      code: 0,
      out: expect.stringContaining('valid'),
    });
    const refused = await entente(['validate', '-', '--json'], { input: '{"type":"bundle"}' });
    expect(refused.code).toBe(3);
    expect(json(refused)).toMatchObject({
      valid: false,
      errors: [expect.objectContaining({ pointer: expect.any(String) })],
    });
    const lines = `${JSON.stringify(markedBundle({ key: 'c2' }))}\n${JSON.stringify(markedBundle({ key: 'c3' }))}\n`;
    expect(
      (await entente(['validate', '-'], { input: lines })).out
        .trim()
        .split('\n')
        .filter((line) => line.includes('valid')),
    ).toHaveLength(2);
  });

  it('assesses one JSON line a bundle', async () => {
    const run = await entente(['assess', file, '--json']);
    expect(run.code).toBe(0);
    expect(json(run)).toMatchObject({
      incidentId: expect.stringMatching(/^incident--/),
      findings: expect.any(Array),
    });
  });

  it.each([
    ['public', 'CLEAR'],
    ['participants', 'GREEN'],
    ['clients', 'AMBER'],
    ['community', 'AMBER+STRICT'],
    ['recipient', 'RED'],
  ] as const)(
    'previews for %s what is up to %s, and says why the rest is not there',
    async (audience, upTo) => {
      const { rendition, changes } = json(await entente(['preview', file, '--audience', audience, '--json']));
      for (const label of LABELS) {
        const visible = LABELS.indexOf(label) <= LABELS.indexOf(upTo);
        expect([label, JSON.stringify(rendition).includes(SECRETS[label])]).toEqual([label, visible]);
      }
      expect(JSON.stringify(changes)).not.toMatch(/jabberwocky/);
      expect(changes.some(({ reason }: { reason: string }) => reason.length > 0)).toBe(true);
    },
  );

  it('submits, tells the state, feeds, releases and withdraws', async () => {
    const key = world.tokens.submitter;
    const receipt = json(await entente(['submit', file, '--tlp', 'clear', '--community', 'health'], { key }));
    expect(receipt).toMatchObject({ state: 'received', version: 1 });
    await waitForState(instance, key, receipt.id, ['published']);
    expect(json(await entente(['status', receipt.id], { key })).renditions).toContainEqual(
      expect.objectContaining({ audience: 'public', status: 'held' }),
    );
    expect((await entente(['feed', 'public'])).out).toBe('');
    await entente(['release', receipt.id], { key });
    await waitForState(instance, key, receipt.id, ['published']);
    const [entry] = (await entente(['feed', 'public'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entry).toMatchObject({
      kind: 'published',
      incident: { audience: 'public', stix: { type: 'bundle' } },
    });
    expect((await entente(['feed', 'public', '--after', entry.cursor])).out).toBe('');
    await entente(['withdraw', receipt.id, '--reason', 'a mistake'], { key });
    await waitForState(instance, key, receipt.id, ['withdrawn']);
    expect(JSON.parse((await entente(['feed', 'public', '--after', entry.cursor])).out)).toMatchObject({
      kind: 'revoked',
      incident: { revoked: true },
    });
  });

  it('follows a feed as it grows', async () => {
    const child = spawn(
      process.execPath,
      [
        '--require',
        join(ROOT, 'test', 'swc-register.cjs'),
        join(ROOT, 'apps/cli/src/main.ts'),
        'feed',
        'participants',
        '--follow',
      ],
      {
        cwd: ROOT,
        env: { ...process.env, ENTENTE_URL: instance.url, ENTENTE_KEY: world.tokens.outsider },
      },
    );
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    const bundle = JSON.stringify(markedBundle({ key: 'c7' }));
    must(
      await instance.graphql(
        world.tokens.submitter,
        `mutation ($bundle: String!) { submitIncident(bundle: $bundle, terms: { defaultTlp: GREEN }) { id } }`,
        { bundle },
      ),
    );
    for (const deadline = Date.now() + 30_000; Date.now() < deadline && !out.includes('zebrafinch');)
      await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    expect(out).toContain('zebrafinch');
  });

  it('makes, lists and revokes keys', async () => {
    const key = world.tokens.outsider;
    const { createAccessKey } = json(
      await entente(['keys', 'create', '--label', 'soc', '--permissions', 'feed:read', '--days', '3'], {
        key,
      }),
    );
    expect((await entente(['keys', 'list'], { key })).out).not.toContain(createAccessKey.token);
    expect((await entente(['feed', 'participants'], { key: createAccessKey.token })).code).toBe(0);
    await entente(['keys', 'revoke', createAccessKey.id], { key });
    expect((await entente(['feed', 'participants'], { key: createAccessKey.token })).code).toBe(4);
  });

  it('proposes and admits participants, for two administrators', async () => {
    const [first, second] = instance.administrators;
    expect(
      (
        await entente(['participants', 'propose', 'fresh', '--name', 'Fresh', '--kind', 'civil-society'], {
          key: first,
        })
      ).code,
    ).toBe(0);
    expect((await entente(['participants', 'admit', 'fresh'], { key: first })).code).toBe(4);
    expect(
      json(await entente(['participants', 'admit', 'fresh'], { key: second })).admitParticipant.key.token,
    ).toMatch(/^entente_/);
    expect((await entente(['participants', 'suspend', 'fresh'], { key: second })).code).toBe(0);
  });

  it('ends with codes that a script can use', async () => {
    expect((await entente(['nonsense'])).code).toBe(2);
    expect((await entente(['submit', file])).code).toBe(2);
    expect((await entente(['validate', join(folder, 'no-such-file')])).code).toBe(5);
    expect((await entente(['feed', 'no-such-feed'])).code).toBe(5);
    expect((await entente(['status', '00000000-0000-4000-8000-000000000000'])).code).toBe(4);
    expect((await entente(['feed', 'public', '--url', 'http://127.0.0.1:1'])).code).toBe(6);
    expect(
      (await entente(['submit', '-', '--tlp', 'RED'], { key: world.tokens.submitter, input: '{}' })).code,
    ).toBe(3);
    expect((await entente(['--help'])).code).toBe(0);
  });
});
