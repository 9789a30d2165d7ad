import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DataSource, type QueryRunner } from 'typeorm';
import { type Config, loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { withDatabase } from '../../../test/postgres';
import { AccessKey } from './access-key.entity';
import { KeyRing } from './key-ring';
import { type IssuedKey, KeyService } from './key.service';
import { Pulse } from './pulse';
import type { Viewer } from './viewer';

const database = withDatabase(({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
const folder = mkdtempSync(join(tmpdir(), 'entente-ring-'));
const INVALID = { code: 'unauthenticated' };
const ids = Object.fromEntries(
  ['cert', 'other', 'community', 'collection', 'seeded'].map((name) => [name, randomUUID()]),
);
let owner: DataSource;
let api: DataSource;
let pulse: Pulse;
let keys: KeyService;
let makers: KeyService;
let ring: { authenticate: (token: string) => Promise<Viewer>; kept: KeyRing };

beforeAll(async () => {
  const config = loadConfig({ DATABASE_URL: database().url });
  const connect = (role: 'owner' | 'api') =>
    new DataSource({ ...dataSourceOptions(config, role), entities: [AccessKey] }).initialize();
  [owner, api] = [await connect('owner'), await connect('api')];
  const accessKeyFile = join(folder, 'access.key');
  writeFileSync(accessKeyFile, 'an instance secret');
  const withKey = { keys: { accessKeyFile } } as Config;
  pulse = new Pulse(api);
  keys = new KeyService(api, withKey);
  const kept = new KeyRing(keys);
  ring = { authenticate: (token: string) => kept.authenticate(token, () => pulse.now()), kept };
  makers = new KeyService(owner, withKey);
  await owner.query(
    `INSERT INTO administrator (id, slug, name) VALUES (gen_random_uuid(), 'a', 'A'), (gen_random_uuid(), 'b', 'B')`,
  );
  for (const slug of ['cert', 'other'])
    await owner.query(
      `INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT $1, $2, $2, 'cert', 'admitted', (SELECT id FROM administrator WHERE slug = 'a'), (SELECT id FROM administrator WHERE slug = 'b')`,
      [ids[slug], slug],
    );
}, 120_000);
afterAll(async () => {
  await api?.destroy();
  await owner?.destroy();
  rmSync(folder, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

const issue = (): Promise<IssuedKey> =>
  owner.transaction((manager) =>
    makers.issue(
      manager,
      { participantId: ids['cert']! },
      { label: 'a key', permissions: ['feed:read'], maker: null },
    ),
  );

/** A key that the ring holds: a further request does not look it up. */
async function warmKey(): Promise<IssuedKey> {
  const key = await issue();
  await ring.authenticate(key.token);
  const check = jest.spyOn(keys, 'check');
  await expect(ring.authenticate(key.token)).resolves.toMatchObject({ keyId: key.id });
  expect(check).not.toHaveBeenCalled();
  return key;
}

describe('a key that is kept is out with the next request, whoever made the change and how', () => {
  it('once it is revoked', async () => {
    const key = await warmKey();
    await owner.query('UPDATE access_key SET revoked_at = now() WHERE id = $1', [key.id]);
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
  });

  it('once it is deleted', async () => {
    const key = await warmKey();
    await owner.query('DELETE FROM access_key WHERE id = $1', [key.id]);
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
  });

  it('once it expires, by the database’s clock and without any change', async () => {
    const key = await issue();
    await owner.query(`UPDATE access_key SET expires_at = clock_timestamp() + interval '1 s' WHERE id = $1`, [
      key.id,
    ]);
    await expect(ring.authenticate(key.token)).resolves.toMatchObject({ keyId: key.id });
    await expect(ring.authenticate(key.token)).resolves.toMatchObject({ keyId: key.id });
    await owner.query('SELECT pg_sleep_until(expires_at + $2::interval) FROM access_key WHERE id = $1', [
      key.id,
      '2 ms',
    ]);
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
  });

  it('once its holder is suspended, and in again once they are', async () => {
    const key = await warmKey();
    const become = (state: string) =>
      owner.query('UPDATE participant SET state = $2 WHERE id = $1', [ids['cert'], state]);
    await become('suspended');
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
    await become('admitted');
    await expect(ring.authenticate(key.token)).resolves.toMatchObject({ keyId: key.id });
  });

  it('with the rights that it has now', async () => {
    const key = await warmKey();
    await owner.query(`UPDATE access_key SET permissions = '{submission:create}' WHERE id = $1`, [key.id]);
    await expect(ring.authenticate(key.token)).resolves.toMatchObject({
      permissions: ['submission:create'],
    });
  });

  it('when the change is committed and not before', async () => {
    const key = await warmKey();
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('UPDATE access_key SET revoked_at = now() WHERE id = $1', [key.id]);
    await expect(ring.authenticate(key.token)).resolves.toMatchObject({ keyId: key.id });
    await runner.commitTransaction();
    await runner.release();
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
  });

  it('when a savepoint before the change was rolled back', async () => {
    const key = await warmKey();
    await owner.transaction(async (manager) => {
      await manager.query(`SET CONSTRAINTS ALL IMMEDIATE`);
      await manager.query('SAVEPOINT first');
      await manager.query(`UPDATE participant SET name = 'Another' WHERE id = $1`, [ids['cert']]);
      await manager.query('ROLLBACK TO SAVEPOINT first');
      await manager.query('UPDATE access_key SET revoked_at = now() WHERE id = $1', [key.id]);
    });
    await expect(ring.authenticate(key.token)).rejects.toMatchObject(INVALID);
  });

  it('in whichever order requests and changes come', async () => {
    const issued = await Promise.all(Array.from({ length: 6 }, () => issue()));
    await Promise.all(issued.map(({ token }) => ring.authenticate(token)));
    const [ending, ended] = [new Set<string>(), new Set<string>()];
    const ask = async ({ id, token }: IssuedKey): Promise<void> => {
      const wasEnded = ended.has(id);
      const isLetIn = await ring.authenticate(token).then(
        () => true,
        () => false,
      );
      if (wasEnded) expect(isLetIn).toBe(false);
      if (!ending.has(id)) expect(isLetIn).toBe(true);
    };
    const asking = Array.from({ length: 40 }, async (_, turn) => {
      for (let round = 0; round < 10; round += 1) await ask(issued[(turn + round) % issued.length]!);
    });
    for (const { id } of issued) {
      ending.add(id);
      await owner.query('UPDATE access_key SET revoked_at = now() WHERE id = $1', [id]);
      ended.add(id);
    }
    await Promise.all(asking);
    expect(ended.size).toBe(6);
  });
});

it('lets a new key in at once, keeps no token and nothing that is not valid', async () => {
  const key = await issue();
  await expect(ring.authenticate(`${key.token.slice(0, -1)}-`)).rejects.toMatchObject(INVALID);
  await expect(ring.authenticate('nothing')).rejects.toMatchObject(INVALID);
  await expect(ring.authenticate(key.token)).resolves.toMatchObject({ keyId: key.id });
  const kept = [...(ring.kept as unknown as { checked: Map<string, unknown> }).checked.keys()];
  expect(kept.join()).not.toContain(key.token.slice(8));
});

describe('the epoch of rights', () => {
  const seen = async (): Promise<string> => (await pulse.now()).epoch;
  const CHANGES: [what: string, sql: string, names: string[]][] = [
    ['a community', `INSERT INTO community (id, slug, name) VALUES ($1, 'health', 'Health')`, ['community']],
    ['its history', 'UPDATE community SET open_history = true WHERE id = $1', ['community']],
    ['a member', 'INSERT INTO membership VALUES ($1, $2), ($1, $3)', ['community', 'cert', 'other']],
    ['a later joining', `UPDATE membership SET joined_at = now() WHERE participant_id = $1`, ['cert']],
    ['a client', 'INSERT INTO client_registration VALUES ($1, $2, $3)', ['community', 'cert', 'other']],
    ['a client less', 'DELETE FROM client_registration', []],
    ['a member less', 'DELETE FROM membership WHERE participant_id = $1', ['other']],
    [
      'a collection',
      `INSERT INTO collection (id, slug, title, description, audience, audience_kind, owner_id)
       VALUES ($1, 'own', 'Own', '', 'participants', 'participants', $2)`,
      ['collection', 'cert'],
    ],
    ['its owner', 'UPDATE collection SET owner_id = $2 WHERE id = $1', ['collection', 'other']],
    ['its audience', `UPDATE collection SET audience = 'public' WHERE id = $1`, ['collection']],
    ['its title', `UPDATE collection SET title = 'Mine' WHERE id = $1`, ['collection']],
    ['what it is loaded for', 'INSERT INTO seeded_collection VALUES ($1, true, false)', ['collection']],
    ['its reading', 'UPDATE seeded_collection SET can_read = false', []],
    ['loaded no longer', 'DELETE FROM seeded_collection', []],
    ['its end', 'UPDATE collection SET dropped_at = now() WHERE id = $1', ['collection']],
    ['its row', 'DELETE FROM collection WHERE id = $1', ['collection']],
    ['all members', 'TRUNCATE client_registration, membership', []],
  ];

  it.each(CHANGES)('is raised by %s', async (_, sql, names) => {
    const before = await seen();
    await owner.query(
      sql,
      names.map((name) => ids[name]),
    );
    expect(await seen()).not.toBe(before);
    expect(await seen()).toBe(await seen());
  });

  it('is raised by nothing that is rolled back, and not by what is published', async () => {
    const before = await seen();
    await owner
      .transaction(async (manager) => {
        await manager.query('UPDATE participant SET name = slug');
        throw new Error('back');
      })
      .catch(() => undefined);
    await owner.query(
      'UPDATE collection SET objects_head_at = now(), erased_count = erased_count + 1, head_position = 7',
    );
    expect(await seen()).toBe(before);
  });

  it('is raised by the api’s own role, which cannot write it', async () => {
    const before = await seen();
    await api.query('UPDATE access_key SET revoked_at = now() WHERE label = $1', ['a key']);
    expect(await seen()).not.toBe(before);
    await expect(api.query('UPDATE rights_epoch SET epoch = gen_random_uuid()')).rejects.toThrow('denied');
  });

  it('lets two that change rights take turns', async () => {
    const rename = (runner: QueryRunner, table: string) => runner.query(`UPDATE ${table} SET name = slug`);
    const [one, other] = [owner.createQueryRunner(), owner.createQueryRunner()];
    await Promise.all([one.startTransaction(), other.startTransaction()]);
    await rename(one, 'participant');
    const isRenamed = rename(other, 'community');
    await setTimeout(50);
    const waiting = rename(one, 'community');
    await isRenamed;
    await other.commitTransaction();
    await waiting;
    await one.commitTransaction();
    await Promise.all([one.release(), other.release()]);
  });
});

it('tells how far the followed collections stand, and no others', async () => {
  const [{ id }] = await owner.query(`SELECT id FROM collection WHERE slug = 'public'`);
  expect((await pulse.now()).collections.size).toBe(0);
  pulse.follow(id);
  await owner.query(
    `UPDATE collection SET objects_head_at = '2026-11-22T10:00:00.000001Z', erased_count = 41 WHERE id = $1`,
    [id],
  );
  expect([...(await pulse.now()).collections]).toEqual([
    [id, { headAt: '2026-11-22T10:00:00.000001Z', erasedCount: '41' }],
  ]);
});
