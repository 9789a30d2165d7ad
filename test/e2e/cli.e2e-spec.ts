import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const ROOT = join(__dirname, '..', '..');
/** What `npm run entente` hands over to, built in the first hook. */
const ENTRY = join(ROOT, 'dist', 'apps', 'cli', 'src', 'main.js');
let instance: TestInstance;
let world: World;
let folder: string;
let file: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'apps', 'cli', 'bin', 'prepare.mjs'), '--build'], {
    stdio: 'ignore',
  });
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(markedBundle({ key: 'c1' })));
  instance = await startInstance();
  world = await makeWorld(instance);
});
afterAll(async () => {
  await closeHouse(instance);
  rmSync(folder, { recursive: true, force: true });
}, CLOSE_MS_MAX);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function entente(
  args: readonly string[],
  options: { key?: string; input?: string; more?: Record<string, string | undefined> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ENTENTE_URL: instance.url,
      ENTENTE_HOME: folder,
      NO_COLOR: '',
      ...(options.key ? { ENTENTE_KEY: options.key } : {}),
      ...options.more,
    },
  });
  const run = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (run.out += String(chunk)));
  child.stderr.on('data', (chunk) => (run.err += String(chunk)));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...run })));
}

const json = (run: Run) => JSON.parse(run.out);

describe('entente', () => {
  it('validates standard input, and says what is wrong and where', async () => {
    const refused = await entente(['validate', '-', '--json'], { input: '{"type":"bundle"}' });
    expect(refused.code).toBe(3);
    expect(json(refused)).toMatchObject({
      valid: false,
      errors: [expect.objectContaining({ pointer: expect.any(String) })],
    });
  });

  it('submits, tells the state, feeds, releases and withdraws', async () => {
    const key = world.tokens.submitter;
    const receipt = json(await entente(['submit', file, '--tlp', 'clear', '--community', 'health'], { key }));
    expect(receipt).toMatchObject({ state: 'received', version: 1 });
    await waitForState(instance, key, receipt.id, ['published']);
    expect(json(await entente(['status', receipt.id], { key })).renditions).toContainEqual(
      expect.objectContaining({ audience: 'public', status: 'held' }),
    );
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
    await entente(['withdraw', receipt.id, '--reason', 'a mistake'], { key });
    await waitForState(instance, key, receipt.id, ['withdrawn']);
    expect(JSON.parse((await entente(['feed', 'public', '--after', entry.cursor])).out)).toMatchObject({
      kind: 'revoked',
      incident: { revoked: true },
    });
  });

  it('follows a feed as it grows', async () => {
    const child = spawn(process.execPath, [ENTRY, 'feed', 'participants', '--follow'], {
      cwd: ROOT,
      env: { ...process.env, ENTENTE_URL: instance.url, ENTENTE_KEY: world.tokens.outsider },
    });
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
    await entente(['keys', 'revoke', createAccessKey.id], { key });
    expect((await entente(['feed', 'participants'], { key: createAccessKey.token })).code).toBe(4);
  });

  it('invites, lists, limits, signs out and revokes people, and hands on no more than the key carries', async () => {
    const key = world.tokens.outsider;
    const invite = (permissions: string) =>
      entente(['people', 'invite', '--name', 'Ada', '--permissions', permissions], { key });
    const { invitePerson } = json(await invite('feed:read, submission:read'));
    const { person, code, link } = invitePerson;
    expect([person.permissions, link]).toEqual([
      ['feed:read', 'submission:read'],
      `${instance.url}/invitation#${code}`,
    ]);
    const more = await invite('participant:admit');
    expect([more.code, more.out]).toEqual([4, '']);
    const listed = await entente(['people', 'list'], { key });
    expect(json(listed).people).toMatchObject([{ name: 'Ada', redeemedAt: null, sessionCount: 0 }]);
    expect(listed.out).not.toContain(code);
    expect(
      json(await entente(['people', 'limit', person.id, '--permissions', 'feed:read'], { key })).limitPerson,
    ).toMatchObject({ permissions: ['feed:read'] });
    expect(json(await entente(['people', 'sign-out', person.id], { key }))).toEqual({ endPersonSessions: 0 });
    const others = await entente(['people', 'revoke', person.id], { key: world.tokens.member });
    expect([others.code, others.out]).toEqual([5, '']);
    expect((await entente(['people', 'revoke', person.id], { key })).code).toBe(0);
    expect(json(await entente(['people', 'list'], { key }))).toEqual({ people: [] });
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
    expect(
      json(await entente(['participants', 'admit', 'fresh'], { key: second })).admitParticipant.key.token,
    ).toMatch(/^entente_/);
  });

  it('founds a community, and takes members in and out, for an administrator alone', async () => {
    const key = instance.administrators[0];
    const found = ['communities', 'found', 'water', '--name', 'Water works'];
    const refused = await entente(found, { key: world.tokens.submitter });
    expect([refused.code, refused.out]).toEqual([4, '']);
    expect((await entente(['communities', 'found', 'water'], { key })).code).toBe(2);
    expect(json(await entente(found, { key })).createCommunity).toMatchObject({
      slug: 'water',
      name: 'Water works',
    });
    expect((await entente(found, { key })).err).toContain('The slug is taken.');
    const own = async () =>
      must(await instance.graphql(world.tokens.outsider, '{ me { communities { slug } } }'))['me']
        .communities;
    const member = (act: string, slug: string) => entente(['communities', act, 'water', slug], { key });
    expect(json(await member('add', 'outsider'))).toEqual({ addCommunityMember: true });
    expect(await own()).toEqual([{ slug: 'water' }]);
    expect((await member('add', 'nobody-here')).code).toBe(5);
    expect(json(await member('remove', 'outsider'))).toEqual({ removeCommunityMember: true });
    expect(await own()).toEqual([]);
    const open = [...found.with(2, 'rivers'), '--open-history'];
    expect((await entente(open, { key })).code).toBe(0);
    const rows = await instance.owner.query(
      `SELECT slug, open_history FROM community WHERE slug <> 'health' ORDER BY slug`,
    );
    expect(rows).toEqual([
      { slug: 'rivers', open_history: true },
      { slug: 'water', open_history: false },
    ]);
  });

  it('makes documents, tables and explanations of what the viewer may read', async () => {
    const { submitter, outsider } = world.tokens;
    const terms = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
    const { id } = await submit(instance, submitter, markedBundle({ key: 'd7' }), terms);
    await waitForState(instance, submitter, id, ['published']);
    const { incidents } = must(
      await instance.graphql(
        outsider,
        '{ incidents(first: 1, sort: ADDED_NEWEST) { edges { node { id } } } }',
      ),
    );
    const incident = incidents.edges[0].node.id as string;
    for (const kind of ['brief', 'dossier']) {
      const made = await entente([kind, incident, '--language', 'fr'], { key: outsider });
      expect([made.code, made.out.startsWith('<!doctype html>\n<html lang="fr">')]).toEqual([0, true]);
    }
    const table = await entente(['insights', 'insight-table', '--by', 'sector', '--format', 'csv'], {
      key: outsider,
    });
    expect([table.code, /^# n,\d+$/m.test(table.out.replaceAll('\r', ''))]).toEqual([0, true]);
    const why = await entente(['explain', incident, '--json'], { key: outsider });
    expect([why.code, typeof json(why)]).toEqual([0, 'object']);
  });

  it('reviews findings, files statements and decides on duplicates', async () => {
    const { outsider } = world.tokens;
    const { incidents } = must(
      await instance.graphql(
        outsider,
        '{ incidents(first: 1, sort: ADDED_NEWEST) { edges { node { id } } } }',
      ),
    );
    const incident = incidents.edges[0].node.id as string;
    const shown = await entente(['review', 'show', incident], { key: outsider });
    const { findings } = json(shown).incidentReview;
    const finding = findings[0]?.id ?? '';
    expect([shown.code, Array.isArray(findings)]).toEqual([0, true]);
    if (finding !== '') {
      const word = await entente(['review', 'confirm', finding, '--reason', 'Read again.'], {
        key: outsider,
      });
      expect([word.code, typeof json(word).reviewFinding.id]).toEqual([0, 'string']);
    }
    const filed = await entente(
      ['statements', 'file', incident, '--form', 'response', '--text', 'We answered at once.'],
      { key: outsider },
    );
    const statement = json(filed).fileStatement as string;
    const revised = await entente(
      ['statements', 'revise', statement, '--form', 'correction', '--text', 'We answered within a day.'],
      { key: outsider },
    );
    const back = await entente(['statements', 'withdraw', statement], { key: outsider });
    expect([filed, revised, back].map(({ code }) => code)).toEqual([0, 0, 0]);
    const proposals = await entente(['duplicates', 'list'], { key: outsider });
    expect([proposals.code, Array.isArray(json(proposals).duplicateProposals)]).toEqual([0, true]);
    const alone = await entente(['duplicates', 'join', incident, incident, '--reason', 'The same.'], {
      key: outsider,
    });
    expect([alone.code === 0, alone.out]).toEqual([false, '']);
    const rules = await entente(['review', 'rules'], { key: outsider });
    expect([rules.code, Array.isArray(json(rules).ruleReviews)]).toEqual([0, true]);
  });

  it('lets a participant make keys with a newer permission, and loads supporters', async () => {
    const database = { DATABASE_URL: instance.config.database.ownerUrl! };
    const { submitter } = world.tokens;
    await instance.owner.query(
      `UPDATE access_key SET permissions = array_remove(permissions, 'finding:review') WHERE participant_id = (SELECT id FROM participant WHERE slug = 'submitter')`,
    );
    const create = ['keys', 'create', '--label', 'review', '--permissions', 'finding:review'];
    expect((await entente(create, { key: submitter })).code).not.toBe(0);
    const granted = await entente(['keys', 'grant', 'submitter', 'finding:review'], { more: database });
    expect(json(granted)).toEqual({ participant: 'submitter', permission: 'finding:review', keys: 1 });
    expect(granted.out + granted.err).not.toContain('entente_');
    expect((await entente(create, { key: submitter })).code).toBe(0);
    const again = await entente(['keys', 'grant', 'submitter', 'finding:review'], { more: database });
    expect(json(again).keys).toBe(0);
    for (const wrong of [
      ['submitter', 'participant:admit'],
      ['nobody-here', 'finding:review'],
    ])
      expect((await entente(['keys', 'grant', ...wrong], { more: database })).code).not.toBe(0);
    const [{ n }] = await instance.owner.query(
      `SELECT count(*)::integer AS n FROM audit_entry WHERE action = 'key.grant'`,
    );
    expect(n).toBe(1);
    const list = join(ROOT, 'docs', 'examples', 'supporters.csv');
    const loaded = await entente(['supporters', 'load', list], { more: database });
    expect([loaded.code, typeof json(loaded)]).toEqual([0, 'object']);
  });

  it('says in its help which api it would ask', async () => {
    const helpOf = async (more: Record<string, string | undefined>) =>
      (await entente(['feed', '--help'], { more })).out.replaceAll(/\s+/g, ' ');
    expect(await helpOf({})).toContain(`now ${instance.url})`);
    expect(await helpOf({ ENTENTE_URL: undefined, PORT: '4711' })).toContain('now http://127.0.0.1:4711)');
    expect(await helpOf({ PORT: 'nonsense' })).toContain('this machine at PORT');
  });

  it('ends with codes that a script can use', async () => {
    const codes = await Promise.all([
      entente(['nonsense']),
      entente(['feed', 'no-such-feed']),
      entente(['feed', 'public', '--url', 'http://127.0.0.1:1']),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([2, 5, 6]);
  });
});
