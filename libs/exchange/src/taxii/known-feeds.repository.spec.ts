import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Pulse, type Viewer } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { ReleasedReader } from '@app/publication';
import { withDatabase } from '../../../../test/postgres';
import { parsePageRequest } from './object-filter';
import { TaxiiService } from './taxii.service';

const database = withDatabase(({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
const folder = mkdtempSync(join(tmpdir(), 'entente-known-'));
const NAMES = ['member', 'client', 'outsider', 'community'];
const ids = Object.fromEntries(NAMES.map((name) => [name, randomUUID()]));
let owner: DataSource;
let reader: DataSource;
let api: DataSource;
let pulse: Pulse;
let released: ReleasedReader;
let taxii: TaxiiService;

beforeAll(async () => {
  const connect = (role: 'owner' | 'reader' | 'api') =>
    new DataSource(dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), role)).initialize();
  [owner, reader, api] = [await connect('owner'), await connect('reader'), await connect('api')];
  const accessKeyFile = join(folder, 'access.key');
  writeFileSync(accessKeyFile, 'an instance secret');
  pulse = new Pulse(api);
  released = new ReleasedReader(reader);
  taxii = new TaxiiService(released, pulse, { keys: { accessKeyFile } } as Config);
  await owner.query(
    `INSERT INTO administrator (id, slug, name) VALUES (gen_random_uuid(), 'a', 'A'), (gen_random_uuid(), 'b', 'B')`,
  );
  for (const slug of ['member', 'client', 'outsider'])
    await owner.query(
      `INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT $1, $2, $2, 'cert', 'admitted', (SELECT id FROM administrator WHERE slug = 'a'), (SELECT id FROM administrator WHERE slug = 'b')`,
      [ids[slug], slug],
    );
  await owner.query(`INSERT INTO community (id, slug, name) VALUES ($1, 'health', 'Health')`, [
    ids['community'],
  ]);
}, 120_000);
afterAll(async () => {
  for (const each of [api, reader, owner]) await each?.destroy();
  rmSync(folder, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

const viewerOf = (name: string): Viewer =>
  name === 'public'
    ? { kind: 'public', permissions: [] }
    : { kind: 'participant', participantId: ids[name]!, keyId: '', permissions: ['feed:read'] };

async function read(name: string, collectionId: string): Promise<string> {
  const request = parsePageRequest('/x?limit=5', 'objects');
  const asked = { beat: () => pulse.now() };
  const { parts } = await taxii.page(viewerOf(name), collectionId, 'objects', request, asked);
  return parts.map(String).join('');
}

/** A collection with one object in it. */
async function makeCollection(audience: string, ownerName?: string): Promise<string> {
  const id = randomUUID();
  const kind = audience.split(':')[0];
  const ownerId = ownerName === undefined ? null : ids[ownerName];
  await owner.query(
    `INSERT INTO collection (id, slug, title, description, audience, audience_kind, owner_id, objects_head_at)
     VALUES ($1, $2, $2, '', $3, $4, $5, '2026-11-22T10:00:00Z')`,
    [id, `c-${id}`, audience, kind, ownerId],
  );
  await addObject(id, audience, '2026-11-22T10:00:00Z', ownerId);
  return id;
}

async function addObject(id: string, audience: string, at: string, ownerId: unknown = null): Promise<void> {
  await owner.query(
    `INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, owner_id, seen_from, object_id, type,
                                    spec_version, version, is_first, is_last, digest, bytes)
     VALUES ($1, $2::timestamptz, $3, $4, $5, now() + interval '1 day', $6, 'note', '2.1', $2::timestamptz, true, true, '', $7)`,
    [id, at, audience, audience.split(':')[0], ownerId, `note--${at}`, JSON.stringify({ at })],
  );
}

/** Has the viewer read until nothing but the pulse is asked of their right to the collection. */
async function warm(name: string, collectionId: string): Promise<void> {
  await read(name, collectionId);
  const call = jest.spyOn(released, 'call').mockClear();
  expect(await read(name, collectionId)).toContain('10:00:00');
  expect(call).not.toHaveBeenCalled();
}

const add = (table: string, ...names: string[]) =>
  owner.query(
    `INSERT INTO ${table} VALUES (${names.map((_, index) => `$${index + 1}`).join()})`,
    names.map((name) => ids[name]),
  );
const HIDDEN = { code: 'not-found' };

describe('a right to a feed that is known ends with the next request', () => {
  it('for a removed member, and begins again at once', async () => {
    const id = await makeCollection(`community:${ids['community']}`);
    await expect(read('member', id)).rejects.toMatchObject(HIDDEN);
    await add('membership', 'community', 'member');
    await warm('member', id);
    await owner.query('DELETE FROM membership');
    await expect(read('member', id)).rejects.toMatchObject(HIDDEN);
    await add('membership', 'community', 'member');
    expect(await read('member', id)).toContain('10:00:00');
  });

  it('for a client whose member is suspended, and for one that is no longer registered', async () => {
    const id = await makeCollection(`clients:${ids['community']}`);
    await add('client_registration', 'community', 'member', 'client');
    await warm('client', id);
    const become = (state: string) =>
      owner.query('UPDATE participant SET state = $1 WHERE slug = $2', [state, 'member']);
    await become('suspended');
    await expect(read('client', id)).rejects.toMatchObject(HIDDEN);
    await become('admitted');
    await warm('client', id);
    await api.query('DELETE FROM client_registration');
    await expect(read('client', id)).rejects.toMatchObject(HIDDEN);
  });

  it('for a suspended participant', async () => {
    const id = await makeCollection('participants');
    await warm('outsider', id);
    await owner.query(`UPDATE participant SET state = 'suspended' WHERE slug = 'outsider'`);
    await expect(read('outsider', id)).rejects.toMatchObject(HIDDEN);
    await owner.query(`UPDATE participant SET state = 'admitted' WHERE slug = 'outsider'`);
    await warm('outsider', id);
  });

  it('for the owner of a collection that they dropped, and never began for others', async () => {
    const id = await makeCollection('participants', 'outsider');
    await warm('outsider', id);
    await expect(read('member', id)).rejects.toMatchObject(HIDDEN);
    await api.query('UPDATE collection SET dropped_at = clock_timestamp() WHERE id = $1', [id]);
    await expect(read('outsider', id)).rejects.toMatchObject(HIDDEN);
  });

  it('for everybody when the collection gets another audience, another right, or is gone', async () => {
    const [audience, right, gone] = [
      await makeCollection('public'),
      await makeCollection('public'),
      await makeCollection('public'),
    ];
    await owner.query('INSERT INTO seeded_collection VALUES ($1, true, false)', [right]);
    for (const id of [audience, right, gone]) await warm('public', id);
    await owner.query(`UPDATE collection SET audience = 'participants' WHERE id = $1`, [audience]);
    await owner.query('UPDATE seeded_collection SET can_read = false WHERE collection_id = $1', [right]);
    await owner.query('DELETE FROM collection_object WHERE collection_id = $1', [gone]);
    await owner.query('DELETE FROM collection WHERE id = $1', [gone]);
    for (const id of [audience, right, gone])
      await expect(read('public', id)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('what is published and erased', () => {
  it('is told with the next request, while the right to the feed stays known', async () => {
    const id = await makeCollection('participants');
    await warm('outsider', id);
    const call = jest.spyOn(released, 'call');
    await addObject(id, 'participants', '2026-11-22T11:00:00Z');
    await owner.query(`UPDATE collection SET objects_head_at = '2026-11-22T11:00:00Z' WHERE id = $1`, [id]);
    expect(await read('outsider', id)).toContain('11:00:00');
    await owner.query('DELETE FROM collection_object WHERE collection_id = $1', [id]);
    await owner.query('UPDATE collection SET erased_count = erased_count + 1 WHERE id = $1', [id]);
    expect(await read('outsider', id)).toBe('{}');
    expect(call).not.toHaveBeenCalled();
  });
});

it('keeps readers apart: what one is known to see, another is asked for', async () => {
  const id = await makeCollection('participants');
  await warm('outsider', id);
  await expect(read('public', id)).rejects.toMatchObject({ code: 'unauthenticated' });
  const withoutRight: Viewer = { ...viewerOf('outsider'), permissions: [] };
  const request = parsePageRequest('/x', 'objects');
  await expect(
    taxii.page(withoutRight, id, 'objects', request, { beat: () => pulse.now() }),
  ).rejects.toMatchObject(HIDDEN);
});
