import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLP_MARKINGS, type Tlp } from '@app/marking';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { BESIDE, type SeenPull, quiet, until } from '../federation';
import { kill, untilHolds } from '../insist';
import { type Platform, startPlatform } from '../platform';
import { makeReport } from '../report-bundle';
import { startSeeded } from '../seeded-platform';
import { ROOT } from '../sources';
import { API, pagesOf, taxii } from '../taxii-client';
import { SEEDED, indicator } from '../taxii-seed';
import { admit, must } from '../world';

/**
 * A collection of another server, filled by strangers, is followed by the command line: in small pages, across kill -9 of
 * the api of either side, with objects that come meanwhile. Each object comes once, nothing that comes of it is told to
 * more readers than its marking allows, and with the key that it acts as it ends.
 */
const STRANGERS = 600;
const ENVELOPE_SIZE = 50;
const PAGE_SIZE = 5;
/** Objects that are there when the follower is killed, and when the server is. */
const KILL_FOLLOWER_AT = 60;
const KILL_SERVER_AT = 130;
const START_MS_MAX = 600_000;
const BACK_MS_MAX = 120_000;
const MARKED: readonly (Tlp | 'none')[] = ['RED', 'AMBER', 'GREEN', 'CLEAR', 'none'];
const COLLECTION = `${API}/collections/${SEEDED.empty}/`;
const INCIDENTS = `{ incidents(first: 100) { totalCount edges { node { name stix } } } }`;
const COMMUNITY = `mutation { createCommunity(slug: "health", name: "Health") { id } }`;
const JOIN = `mutation ($participant: String!) { addCommunityMember(community: "health", participant: $participant) }`;
const PULL = `SELECT objects_count::integer AS objects, caught_up_at AS "caughtUpAt" FROM pull`;
const WAITING = `SELECT count(*)::integer AS rows, count(DISTINCT name)::integer AS objects FROM inbox_object WHERE pull_id = $1`;

let served: Platform;
let puller: Platform;
let folder: string;
let seededKey: string;
let ownKey: string;
let pullKey: { readonly id: string; readonly token: string };
let pullId: string;
const readers: Record<'outsider' | 'member', string> = { outsider: '', member: '' };

const reports = MARKED.map((label, index) => {
  const report = makeReport(index, `told as ${label}`);
  const { objects } = report.bundle as { objects: Record<string, unknown>[] };
  const marking = label === 'none' ? {} : { object_marking_refs: [TLP_MARKINGS[label].id] };
  const pattern = String(objects.find(({ type }) => type === 'indicator')!['pattern']);
  const domain = /'(.*)'/.exec(pattern)![1]!;
  return { label, name: report.name, domain, objects: objects.map((each) => ({ ...each, ...marking })) };
});
const strangers = Array.from({ length: STRANGERS }, (_, index) => indicator(20_000 + index));
/** The reports stand among the strangers, each object of them far from the others. */
const objects: object[] = [...strangers];
for (const [index, object] of reports.flatMap((report) => report.objects).entries())
  objects.splice(20 + ((index * 7) % 15) * 41, 0, object);
const envelopes = Array.from({ length: Math.ceil(objects.length / ENVELOPE_SIZE) }, (_, at) =>
  objects.slice(at * ENVELOPE_SIZE, (at + 1) * ENVELOPE_SIZE),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-pull-'));
  const [seeded, other] = await Promise.all([startSeeded(), startPlatform(BESIDE)]);
  [served, puller, seededKey] = [seeded.platform, other, seeded.keys[0]];
  ownKey = await admit(puller, { slug: 'puller' });
  readers.outsider = await admit(puller, { slug: 'outsider' });
  readers.member = await admit(puller, { slug: 'member' });
  const [administrator] = puller.administrators;
  must(await puller.graphql(administrator, COMMUNITY));
  for (const participant of ['puller', 'member'])
    must(await puller.graphql(administrator, JOIN, { participant }));
}, START_MS_MAX);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await served?.stop();
  await closeHouse(puller);
}, CLOSE_MS_MAX * 2);

/** A command as somebody gives it who is not on the machine of the platform. */
function entente(key: string, ...command: string[]): SpawnSyncReturns<string> {
  const bin = join(ROOT, 'apps', 'cli', 'bin', 'entente.mjs');
  const environment = { ...process.env, ENTENTE_HOME: folder, ENTENTE_URL: puller.url, ENTENTE_KEY: key };
  return spawnSync(process.execPath, [bin, ...command], { env: environment, encoding: 'utf8' });
}

function done({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

type Listed = SeenPull & { readonly stoppedBecause: string | null };
const listed = (): Listed[] =>
  done(entente(ownKey, 'pull', 'list'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed);

/** Adds objects at the serving side, asked again where its api is not there: what was taken already is one. */
async function add(envelope: readonly object[]): Promise<void> {
  await untilHolds(
    () =>
      taxii(served.url, `${COLLECTION}objects/`, {
        method: 'POST',
        key: seededKey,
        body: { objects: envelope },
      }).then(
        ({ status }) => status,
        () => 0,
      ),
    (status) => status === 202,
    BACK_MS_MAX,
  );
}

const progress = async (): Promise<{ objects: number; caughtUpAt: Date | null }> => {
  const [row] = await puller.owner.query<{ objects: number; caughtUpAt: Date | null }[]>(PULL);
  return row!;
};

/** Whoever is killed holds a pull for three minutes: here they are over at once. */
async function endOfClaim(): Promise<void> {
  await puller.owner.query(`UPDATE pull SET claimed_until = '-infinity'`);
}

describe('another server’s collection', () => {
  it('is followed with a name and a password, under terms, by a key that may do that alone', async () => {
    const permissions = ['--permissions', 'submission:create'];
    const made = JSON.parse(done(entente(ownKey, 'keys', 'create', '--label', 'pull', ...permissions)));
    pullKey = made['createAccessKey'];
    const file = join(folder, 'password.txt');
    writeFileSync(file, `${seededKey}\n`);
    const from = ['pull', `${served.url}${COLLECTION}`, '--user', 'reader', '--key-file', file];
    const terms = ['--tlp', 'CLEAR', '--community', 'health', '--public-at-once'];
    const pull = JSON.parse(done(entente(pullKey.token, ...from, ...terms))) as Listed;
    expect(pull).toMatchObject({ url: `${served.url}${COLLECTION}`, state: 'active', objectsCount: 0 });
    pullId = pull.id;
    // It is one already.
    expect(entente(pullKey.token, ...from, ...terms).stderr).toContain('already');
    expect((await until(progress, ({ caughtUpAt }) => caughtUpAt !== null)).caughtUpAt).not.toBeNull();
    // As after answers that were too large: nobody sets it otherwise.
    await puller.owner.query('UPDATE pull SET page_size = $1', [PAGE_SIZE]);
  }, 60_000);

  it('comes in once, though the api of either side is killed while pages come', async () => {
    const half = envelopes.length / 2;
    for (const envelope of envelopes.slice(0, half)) await add(envelope);
    const adding = (async () => {
      for (const envelope of envelopes.slice(half, -1)) await add(envelope);
    })();
    const first = await until(progress, ({ objects: count }) => count >= KILL_FOLLOWER_AT);
    kill(puller, 'api');
    expect(first.objects).toBeLessThan(objects.length);
    await endOfClaim();
    const atKill = (await progress()).objects;

    const second = await until(
      progress,
      ({ objects: count }) => count >= Math.max(KILL_SERVER_AT, atKill + 1),
    );
    kill(served, 'api');
    expect(second.objects).toBeGreaterThan(atKill);
    expect(second.objects).toBeLessThan(objects.length);
    await adding;
    await add(envelopes.at(-1)!);

    const last = await until(progress, ({ objects: count }) => count >= objects.length);
    expect(last.objects).toBe(objects.length);
    expect(await quiet(puller)).toEqual({ incidents: MARKED.length, failed: 0 });
    const [waiting] = await puller.owner.query<unknown[]>(WAITING, [pullId]);
    expect(waiting).toEqual({ rows: STRANGERS, objects: STRANGERS });
    const [pull, ...others] = listed();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ id: pullId, objectsCount: objects.length, refusedCount: 0 });
    expect(pull).toMatchObject({ takenCount: MARKED.length, ownCount: 0, duplicateCount: 0 });
  }, 240_000);

  it('is told no further than its markings allow, whatever the terms say', async () => {
    const seen = (...labels: (Tlp | 'none')[]) =>
      reports.filter(({ label }) => labels.includes(label)).map(({ name }) => name);
    const expected = [
      { token: undefined, feed: 'public', names: seen('CLEAR', 'none') },
      { token: readers.outsider, feed: 'participants', names: seen('GREEN', 'CLEAR', 'none') },
      { token: readers.member, feed: 'participants', names: seen('AMBER', 'GREEN', 'CLEAR', 'none') },
    ];
    for (const { token, feed, names } of expected) {
      const { incidents } = must(await puller.graphql(token, INCIDENTS));
      const nodes = incidents.edges.map(({ node }: any) => node) as { name: string; stix: string }[];
      expect(nodes.map(({ name }) => name).sort()).toEqual([...names].sort());
      expect(incidents.totalCount).toBe(names.length);
      const path = `${API}/collections/${feed}/objects/`;
      const pages = await pagesOf(puller.url, path, 'limit=1000', { key: token });
      expect(pages.map(({ status }) => status)).toEqual([200]);
      const told = nodes.map(({ stix }) => stix).join('\n') + pages[0]!.text;
      for (const { name, domain } of reports) {
        expect([name, told.includes(name)]).toEqual([name, names.includes(name)]);
        expect([domain, told.includes(domain)]).toEqual([domain, names.includes(name)]);
      }
    }
  }, 60_000);

  it('is listed to a key that reads what came in, which changes nothing, and to no other', () => {
    const keyWith = (permission: string): string => {
      const made = done(entente(ownKey, 'keys', 'create', '--label', 'x', '--permissions', permission));
      return JSON.parse(made)['createAccessKey'].token as string;
    };
    const reading = keyWith('submission:read');
    expect(done(entente(reading, 'pull', 'list'))).toContain(pullId);
    expect(entente(reading, 'pull', 'remove', pullId).status).toBe(4);
    expect(entente(keyWith('feed:read'), 'pull', 'list').status).toBe(4);
  }, 60_000);

  it('comes no longer once the key is revoked, and what came stays when it is removed', async () => {
    done(entente(ownKey, 'keys', 'revoke', pullKey.id));
    await add([indicator(30_000)]);
    const isOver = ([pull]: Listed[]) => pull?.state === 'stopped';
    const [stopped] = await until(() => Promise.resolve(listed()), isOver);
    expect(stopped).toMatchObject({ state: 'stopped', stoppedBecause: 'key-ended' });
    expect(stopped!.objectsCount).toBe(objects.length);
    expect(entente(pullKey.token, 'pull', 'remove', pullId).status).toBe(4);
    expect(entente(readers.outsider, 'pull', 'remove', pullId).status).toBe(5);

    expect(entente(ownKey, 'pull', 'remove', pullId)).toMatchObject({ status: 0, stderr: 'Removed.\n' });
    expect(listed()).toEqual([]);
    expect(entente(ownKey, 'pull', 'remove', pullId).status).toBe(5);
    const [waiting] = await puller.owner.query<unknown[]>(WAITING, [pullId]);
    expect(waiting).toEqual({ rows: 0, objects: 0 });
    expect(await quiet(puller)).toEqual({ incidents: MARKED.length, failed: 0 });
    const { incidents } = must(await puller.graphql(undefined, INCIDENTS));
    expect(incidents.totalCount).toBe(2);
  }, 60_000);
});
