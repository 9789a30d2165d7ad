import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { type Config, loadConfig } from '@app/config';
import { endLease, renewLease } from '@app/courier';
import { dataSourceOptions, migrate } from '@app/database';
import { type TestDatabase, createTestDatabase } from '../../../../test/postgres';
import {
  type ClaimedWebhook,
  claimWebhooks,
  insertWebhook,
  recordFailed,
  recordTold,
  releaseWebhook,
  restartWebhook,
  stopWebhook,
} from './webhook.repository';

/** Who may write of a webhook that several processes had, one after the other. */
const TOLD = '2026-01-01T00:00:00.000001Z';
const HEAD = '2026-02-01T00:00:00.000001Z';
const WAIT_MS_MAX = 60_000;

let database: TestDatabase;
let owner: DataSource;
let api: DataSource;
let key: { participantId: string; accessKeyId: string };
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const as = database.url.replace('postgres@', 'entente_api@').replace('user=postgres', 'user=entente_api');
  const config: Config = loadConfig({ DATABASE_URL: database.url, DATABASE_API_URL: as });
  await migrate(config);
  owner = await new DataSource({ ...dataSourceOptions(config, 'owner'), entities: [] }).initialize();
  api = await new DataSource({ ...dataSourceOptions(config, 'api'), entities: [] }).initialize();
  await owner.query(
    `INSERT INTO administrator (id, slug, name) VALUES (gen_random_uuid(), 'a', 'A'), (gen_random_uuid(), 'b', 'B')`,
  );
  const [row] = await owner.query(
    `WITH p AS (INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT gen_random_uuid(), 'hooked', 'Hooked', 'cert', 'admitted', a.id, b.id FROM administrator a, administrator b
        WHERE a.slug = 'a' AND b.slug = 'b' RETURNING id)
     INSERT INTO access_key (id, digest, proof_key, participant_id, label, permissions, expires_at)
     SELECT gen_random_uuid(), '\\x01', '\\x00', p.id, 'k', '{}', now() + interval '1 day' FROM p
     RETURNING id, participant_id`,
  );
  key = { participantId: row.participant_id, accessKeyId: row.id };
}, WAIT_MS_MAX);
afterAll(async () => {
  await Promise.all([owner?.destroy(), api?.destroy()]);
  await database?.drop();
}, WAIT_MS_MAX);
beforeEach(async () => {
  await owner.query('DELETE FROM webhook');
  const [[collection]]: [{ id: string }[]] = await owner.query(
    `UPDATE collection SET head_added_at = $1 WHERE slug = 'public' RETURNING id`,
    [HEAD],
  );
  const collectionId = collection!.id;
  id = randomUUID();
  const url = 'https://hooks.example/';
  await insertWebhook(api, { id, ...key, collectionId, label: 'l', url, secrets: [], fromStart: true });
});

const stored = async (): Promise<Record<string, unknown>> =>
  (await owner.query('SELECT * FROM webhook WHERE id = $1', [id]))[0];
async function claimed(): Promise<ClaimedWebhook> {
  const [webhook] = await claimWebhooks(api, 10, 60);
  return webhook!;
}
/** Somebody who had it, and somebody who has it since the time of the first one was over. */
async function lateAndNext(): Promise<[ClaimedWebhook, ClaimedWebhook]> {
  const late = await claimed();
  await owner.query(`UPDATE webhook SET claimed_until = now() - interval '1 second'`);
  return [late, await claimed()];
}

/** All that a courier writes of a webhook that it took. */
const WRITES: Readonly<Record<string, (webhook: ClaimedWebhook) => Promise<unknown>>> = {
  'says that it is at it still': (webhook) => renewLease(api, 'webhook', [webhook], 600),
  'lets go of it': (webhook) => endLease(api, 'webhook', [webhook]),
  'was heard': (webhook) => recordTold(api, webhook, TOLD, 204),
  'was not heard': (webhook) => recordFailed(api, webhook, 500, 60_000),
  'stops it': (webhook) => stopWebhook(api, webhook, 'gone'),
  'gives it back': (webhook) => releaseWebhook(api, webhook),
};

describe.each(Object.entries(WRITES))('who %s', (_name, write) => {
  it('changes the webhook while it is theirs', async () => {
    const mine = await claimed();
    const before = await stored();
    await write(mine);
    expect(await stored()).not.toEqual(before);
  });

  it('changes nothing when another has it by now', async () => {
    const [late, next] = await lateAndNext();
    expect(late.claimId).not.toBe(next.claimId);
    const before = await stored();
    await write(late);
    expect(await stored()).toEqual(before);
    expect(await recordTold(api, next, TOLD, 204)).toBe(true);
  });

  it('changes nothing when its owner began anew meanwhile', async () => {
    const late = await claimed();
    await restartWebhook(api, key, id, undefined);
    const before = await stored();
    await write(late);
    expect(await stored()).toEqual(before);
    expect((await claimed()).id).toBe(id);
  });
});

it('a late one is told that it is late, and one whose time is over is nobody’s', async () => {
  const [late, next] = await lateAndNext();
  expect(await recordTold(api, late, TOLD, 204)).toBe(false);
  expect(await renewLease(api, 'webhook', [late, next], 60)).toEqual([id]);
  expect(await claimWebhooks(api, 10, 60)).toEqual([]);
  await owner.query(`UPDATE webhook SET claimed_until = now() - interval '1 second'`);
  expect(await renewLease(api, 'webhook', [next], 60)).toEqual([]);
});
