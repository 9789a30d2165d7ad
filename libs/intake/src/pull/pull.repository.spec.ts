import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { endLease, renewLease } from '@app/courier';
import { type Config, loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import type { JobQueues } from '@app/jobs';
import { ORIGIN_LIMITS, ownOrigin, withinScope } from '@app/publication';
import { type StixObject, parseEnvelope } from '@app/stix';
import { Submission, makeMissingKeys } from '@app/submission';
import { makeAssembler } from '../inbox/assembler-for-spec';
import { createTestDatabase, type TestDatabase } from '../../../../test/postgres';
import { AT, sdo } from '../../../../test/report-objects';
import type { InboxAssembler } from '../inbox/inbox-assembler';
import { InboxNames } from '../inbox/inbox-names';
import { InboxRepository } from '../inbox/inbox.repository';
import { WaitingIntake } from '../inbox/waiting-intake';
import {
  type ClaimedPull,
  claimPulls,
  deletePull,
  failPull,
  insertPull,
  makeRoom,
  movePull,
  releasePull,
  stopPull,
} from './pull.repository';

const QUEUES = { addInbox: async () => undefined, addStep: async () => undefined } as unknown as JobQueues;
const ORIGIN = 'extension-definition--c9d1a1fb-52f9-4c53-9dc4-2be77f5a40e7';
const HOME = 'https://a.example';
const TERMS = { defaultTlp: 'CLEAR', floorTlp: 'CLEAR', communities: [], recipients: [], nameVictim: false };
const home = mkdtempSync(join(tmpdir(), 'entente-pull-'));
let database: TestDatabase;
let owner: DataSource;
let api: DataSource;
let worker: DataSource;
let intake: WaitingIntake;
let names: InboxNames;
let assembler: InboxAssembler;
let key: { participantId: string; accessKeyId: string };
let number = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const as = (role: string) =>
    database.url.replace('postgres@', `entente_${role}@`).replace('user=postgres', `user=entente_${role}`);
  const config: Config = loadConfig({
    ENTENTE_HOME: home,
    DATABASE_URL: database.url,
    DATABASE_API_URL: as('api'),
    DATABASE_WORKER_URL: as('worker'),
  });
  await makeMissingKeys(config);
  await migrate(config);
  const connect = (role: 'owner' | 'api' | 'worker') =>
    new DataSource({ ...dataSourceOptions(config, role), entities: [Submission] }).initialize();
  [owner, api, worker] = await Promise.all([connect('owner'), connect('api'), connect('worker')]);
  names = new InboxNames(config);
  intake = new WaitingIntake(new InboxRepository(api), names, config);
  assembler = makeAssembler(worker, config, QUEUES).assembler;
  await owner.query(
    `INSERT INTO administrator (id, slug, name) VALUES (gen_random_uuid(), 'a', 'A'), (gen_random_uuid(), 'b', 'B')`,
  );
}, 120_000);
afterAll(async () => {
  await Promise.all([owner?.destroy(), api?.destroy(), worker?.destroy()]);
  await database?.drop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);
beforeEach(async () => {
  number += 1;
  const [row] = await owner.query(
    `WITH p AS (INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT gen_random_uuid(), $1, $1, 'cert', 'admitted', a.id, b.id FROM administrator a, administrator b
        WHERE a.slug = 'a' AND b.slug = 'b' RETURNING id)
     INSERT INTO access_key (id, digest, proof_key, participant_id, label, permissions, expires_at)
     SELECT gen_random_uuid(), $2, '\\x00', p.id, 'k', '{submission:create}', now() + interval '1 day' FROM p
     RETURNING id, participant_id`,
    [`participant-${number}`, Buffer.from(`key ${number}`)],
  );
  key = { participantId: row.participant_id, accessKeyId: row.id };
});

/** A pull of the participant from a server. */
async function pull(from: string): Promise<string> {
  const id = randomUUID();
  const url = `${from}/api/collections/${id}/`;
  await insertPull(api, { id, ...key, url, credentials: null, terms: TERMS as never, once: false });
  return id;
}

/** Brings objects in by a pull, and lets the worker look at them. */
async function bring(pullId: string, ...objects: object[]): Promise<void> {
  const parsed = parseEnvelope(JSON.stringify({ objects }));
  if (!parsed.ok) throw new Error(parsed.message);
  const statusId = randomUUID();
  const sealed = await intake.seal({ ...key, pullId }, statusId, parsed.objects);
  expect(sealed.accepted).toHaveLength(objects.length);
  await api.transaction((manager) => intake.store(manager, sealed, names.seal(statusId, [])));
  await assembler.settle(key.participantId);
}

const incident = (given: Partial<StixObject> = {}): StixObject => ({
  type: 'incident',
  spec_version: '2.1',
  id: `incident--${randomUUID()}`,
  created: AT,
  modified: AT,
  name: 'An incident',
  ...given,
});
/** An incident that says that it is another one, by way of the public. */
const claiming = (id: string, from = HOME): StixObject => {
  const { scopes, digest, home: at } = withinScope(ownOrigin(id, from), 'public');
  const origins = [{ scopes: [...scopes], digest, home: at }];
  return incident({ extensions: { [ORIGIN]: { extension_type: 'property-extension', origins } } });
};
const later = (object: StixObject, given: object = {}): StixObject => ({
  ...object,
  modified: '2026-09-09T09:09:09.000Z',
  ...given,
});
/** How many incidents of the participant stand and how many are withdrawn, and what waits. */
async function standing(): Promise<{ stands: number; gone: number; versions: number; waits: number }> {
  const [row] = await owner.query(
    `SELECT count(DISTINCT lineage) FILTER (WHERE state NOT IN ('withdrawing', 'superseded'))::integer AS stands,
            count(DISTINCT lineage) FILTER (WHERE state = 'withdrawing')::integer AS gone, count(*)::integer AS versions,
            (SELECT count(*)::integer FROM inbox_object WHERE participant_id = $1) AS waits
       FROM submission WHERE participant_id = $1`,
    [key.participantId],
  );
  return row;
}
const stateOf = async (pullId: string): Promise<Record<string, number>> => {
  const rows: { state: string; count: number }[] = await owner.query(
    'SELECT state, count(*)::integer AS count FROM pulled_incident WHERE pull_id = $1 GROUP BY state',
    [pullId],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

describe('what another server tells', () => {
  it('comes in once, is amended by a later version, and withdrawn when it is revoked', async () => {
    const from = await pull(HOME);
    const told = incident();
    const note = sdo('note', { content: 'words', object_refs: [told.id] });
    await bring(from, told, note);
    await bring(from, told, note);
    expect(await standing()).toEqual({ stands: 1, gone: 0, versions: 1, waits: 0 });
    await bring(from, later(told, { name: 'Told again' }));
    expect(await standing()).toMatchObject({ stands: 1, versions: 2, waits: 0 });
    await bring(from, later(note, { revoked: true }));
    expect(await standing()).toMatchObject({ stands: 1, versions: 3, waits: 0 });
    await bring(from, { ...later(told), modified: '2026-10-10T10:10:10.000Z', revoked: true });
    expect(await standing()).toMatchObject({ stands: 0, gone: 1, waits: 0 });
    expect(await stateOf(from)).toEqual({ withdrawn: 1 });
  }, 60_000);

  it('is withdrawn before it was put together', async () => {
    const from = await pull(HOME);
    const told = incident();
    await bring(from, later(told, { revoked: true }));
    expect(await standing()).toEqual({ stands: 0, gone: 0, versions: 0, waits: 0 });
  });

  it('amends and withdraws nothing that came another way, under the same id', async () => {
    const [from, other] = [await pull(HOME), await pull('https://other.example')];
    const told = incident();
    await bring(from, told);
    await bring(other, later(told, { revoked: true }), later(claiming(told.id), { revoked: true }));
    expect(await standing()).toMatchObject({ stands: 1, gone: 0, versions: 1 });
    await bring(other, later(told, { name: 'Not theirs' }));
    expect(await standing()).toMatchObject({ stands: 2, gone: 0, versions: 2 });
  }, 60_000);

  it('is left out when it went out here before', async () => {
    const from = await pull('https://b.example');
    const mine = `incident--${randomUUID()}`;
    const echo = claiming(mine);
    await bring(from, echo);
    expect(await standing()).toMatchObject({ stands: 1 });
    await publishHere(mine);
    const again = claiming(mine);
    const note = sdo('note', { content: 'words', object_refs: [again.id] });
    await bring(from, again, note);
    expect(await stateOf(from)).toEqual({ taken: 1, own: 1 });
    expect(await standing()).toMatchObject({ stands: 1, waits: 0 });
    await bring(from, sdo('note', { content: 'more words', object_refs: [again.id] }));
    expect(await standing()).toMatchObject({ stands: 1, waits: 0 });
  }, 60_000);
});

/** A rendition here under an id. */
async function publishHere(incidentId: string): Promise<void> {
  await owner.query(
    `INSERT INTO rendition (id, lineage, audience, audience_kind, fullness, version, incident_id, status, content_digest,
       document, name, event_id, created, modified)
     VALUES (gen_random_uuid(), gen_random_uuid(), 'public', 'public', 0, 1, $1, 'superseded', '', '{}', '',
       gen_random_uuid(), now(), now())`,
    [incidentId],
  );
}

describe('what several servers tell of one incident', () => {
  it('comes in once: from its own server first, whatever another passes on', async () => {
    const [near, far] = [await pull(HOME), await pull('https://b.example')];
    const told = incident();
    await bring(near, told);
    await bring(far, claiming(told.id));
    expect(await standing()).toMatchObject({ stands: 1, gone: 0 });
    expect([await stateOf(near), await stateOf(far)]).toEqual([{ taken: 1 }, { duplicate: 1 }]);
  }, 60_000);

  it('gives way to its own server, when that is followed later', async () => {
    const [near, far] = [await pull(HOME), await pull('https://b.example')];
    const told = incident();
    await bring(far, claiming(told.id));
    await bring(near, told);
    expect(await standing()).toMatchObject({ stands: 1, gone: 1 });
    expect([await stateOf(near), await stateOf(far)]).toEqual([{ taken: 1 }, { duplicate: 1 }]);
  }, 60_000);

  it('is not taken away by a server that only uses its id, nor kept out by one that claims it', async () => {
    const [near, far, liar] = [
      await pull(HOME),
      await pull('https://b.example'),
      await pull('https://liar.example'),
    ];
    const told = incident();
    await bring(far, claiming(told.id));
    await bring(liar, incident({ id: told.id, name: 'A lie' }));
    expect(await stateOf(far)).toEqual({ taken: 1 });
    expect(await standing()).toMatchObject({ gone: 0 });
    const second = incident();
    await bring(liar, claiming(second.id, 'https://liar.example'));
    await bring(near, second);
    expect(await stateOf(near)).toEqual({ taken: 1 });
  }, 60_000);

  it('comes in by the other way when the one takes it back', async () => {
    const [one, other] = [await pull('https://b.example'), await pull('https://c.example')];
    const id = `incident--${randomUUID()}`;
    const [first, second] = [claiming(id), claiming(id)];
    await bring(one, first);
    await bring(other, second);
    expect(await stateOf(other)).toEqual({ duplicate: 1 });
    await bring(one, later(first, { revoked: true }));
    await assembler.settle(key.participantId);
    expect(await standing()).toMatchObject({ stands: 1, gone: 1 });
    expect(await stateOf(other)).toEqual({ taken: 1 });
  }, 60_000);

  it('is nobody else’s matter: another participant’s pulls keep nothing out', async () => {
    const told = incident();
    await bring(await pull(HOME), told);
    const before = key;
    const [row] = await owner.query(
      `INSERT INTO access_key (id, digest, proof_key, participant_id, label, permissions, expires_at)
       SELECT gen_random_uuid(), $1, '\\x00', p.id, 'k', '{}', now() + interval '1 day' FROM participant p WHERE p.id <> $2 LIMIT 1
       RETURNING id, participant_id`,
      [Buffer.from('another'), before.participantId],
    );
    key = { participantId: row.participant_id, accessKeyId: row.id };
    const from = await pull('https://b.example');
    await bring(from, claiming(told.id));
    expect(await stateOf(from)).toEqual({ taken: 1 });
  }, 60_000);

  it('is refused when where it came from cannot be read', async () => {
    const from = await pull('https://b.example');
    const digest = '0'.repeat(64);
    const origins = Array.from({ length: ORIGIN_LIMITS.originsMax + 1 }, () => ({
      scopes: ['public'],
      digest,
      home: digest,
    }));
    await bring(
      from,
      incident({ extensions: { [ORIGIN]: { extension_type: 'property-extension', origins } } }),
    );
    expect(await standing()).toEqual({ stands: 0, gone: 0, versions: 0, waits: 0 });
    const [row] = await owner.query('SELECT refused_count::integer AS refused FROM pull WHERE id = $1', [
      from,
    ]);
    expect(row).toEqual({ refused: 1 });
  }, 60_000);
});

describe('a pull', () => {
  const done = { askedAfter: AT, nextToken: null, lastAdded: null, objects: 1, refused: 0, isEnd: true };
  const claimed = async (id: string): Promise<ClaimedPull | undefined> =>
    (await claimPulls(api, 1_000, 60)).find((each) => each.id === id);

  it('is one process’s at a time, and moves on once from where it stands', async () => {
    const id = await pull(HOME);
    const mine = await claimed(id);
    expect([mine?.id, await claimed(id)]).toEqual([id, undefined]);
    expect(await movePull(api, mine!, done)).toBe('1');
    expect(await movePull(api, mine!, done)).toBeUndefined();
  });

  it('stays taken while that is renewed, is free once given back, and is not renewed when its time was over', async () => {
    const id = await pull(HOME);
    const mine = (await claimed(id))!;
    expect(await renewLease(api, 'pull', [mine], 60)).toEqual([id]);
    expect(await claimed(id)).toBeUndefined();
    await endLease(api, 'pull', [mine]);
    expect(await renewLease(api, 'pull', [mine], 60)).toEqual([]);
    expect((await claimed(id))?.id).toBe(id);
  });

  it('is changed by nothing that comes late from who held it before', async () => {
    const id = await pull(HOME);
    const late = (await claimed(id))!;
    await owner.query(`UPDATE pull SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);
    const next = (await claimed(id))!;
    const stored = () => owner.query('SELECT * FROM pull WHERE id = $1', [id]);
    const before = await stored();
    const failure = { problem: 'unreachable', afterMs: 60_000, pageSize: 1, askedAgain: true };
    expect(await renewLease(api, 'pull', [late], 600)).toEqual([]);
    await endLease(api, 'pull', [late]);
    await releasePull(api, late, 60_000);
    await failPull(api, late, failure);
    await stopPull(api, late, 'done');
    expect(await movePull(api, late, done)).toBeUndefined();
    expect(await stored()).toEqual(before);
    expect(await movePull(api, next, done)).toBe('1');
    await failPull(api, next, failure);
    expect((await stored())[0]).toMatchObject({ last_problem: 'unreachable', claim_id: null, page_size: 1 });
  });

  it('is its participant’s alone, and takes with it what waits', async () => {
    const id = await pull(HOME);
    await bring(id, sdo('malware', { is_family: false }));
    expect(await standing()).toMatchObject({ waits: 1 });
    expect(await api.transaction((manager) => deletePull(manager, randomUUID(), id))).toBe(false);
    expect(await api.transaction((manager) => deletePull(manager, key.participantId, id))).toBe(true);
    expect(await standing()).toMatchObject({ waits: 0 });
  });

  it('makes room by what nobody reached, oldest first', async () => {
    const id = await pull(HOME);
    for (let count = 0; count < 3; count += 1) await bring(id, sdo('malware', { is_family: false }));
    await makeRoom(api, id, { objectsMax: 2, bytesMax: 1_000_000 });
    expect(await standing()).toMatchObject({ waits: 2 });
    await makeRoom(api, id, { objectsMax: 2, bytesMax: 1 });
    expect(await standing()).toMatchObject({ waits: 0 });
  });
});
