import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import type { Viewer } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import type { JobQueues } from '@app/jobs';
import type { StixBundle, StixObject } from '@app/stix';
import {
  Submission,
  SubmissionRepository,
  type SubmissionService,
  type Vault,
  makeMissingKeys,
} from '@app/submission';
import { makeAssembler } from './assembler-for-spec';
import { createTestDatabase, type TestDatabase } from '../../../../test/postgres';
import { AT, address, relationship, report, sdo } from '../../../../test/report-objects';
import type { InboxAssembler } from './inbox-assembler';
import { INBOX_LIMITS } from './inbox-limits';
import { InboxNames } from './inbox-names';
import { InboxRepository } from './inbox.repository';
import { InboxService } from './inbox.service';
import { WaitingIntake } from './waiting-intake';

const LATER = '2026-02-04T04:05:06.000Z';
const ADMINISTRATOR = '00000000-0000-4000-8000-0000000000a1';
const QUEUES = { addInbox: async () => undefined, addStep: async () => undefined } as unknown as JobQueues;
type Sender = Pick<Viewer & { kind: 'participant' }, 'participantId'>;
let number = 0;

const NONE_SUBMITTED = {} as SubmissionService;

const home = mkdtempSync(join(tmpdir(), 'entente-inbox-'));
let database: TestDatabase;
let config: Config;
let owner: DataSource;
let api: DataSource;
let worker: DataSource;
let inbox: InboxService;
let assembler: InboxAssembler;
let vault: Vault;

const as = (role: string) =>
  database.url.replace('postgres@', `entente_${role}@`).replace('user=postgres', `user=entente_${role}`);

beforeAll(async () => {
  database = await createTestDatabase();
  config = loadConfig({
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
  const [rows, names] = [new InboxRepository(api), new InboxNames(config)];
  inbox = new InboxService(rows, names, QUEUES, NONE_SUBMITTED, new WaitingIntake(rows, names, config));
  assembler = newAssembler();
  await owner.query(
    `INSERT INTO administrator (id, slug, name) VALUES ('${ADMINISTRATOR}', 'a', 'A'), (gen_random_uuid(), 'b', 'B')`,
  );
}, 120_000);
afterAll(async () => {
  await Promise.all([owner?.destroy(), api?.destroy(), worker?.destroy()]);
  await database?.drop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

function newAssembler(): InboxAssembler {
  const made = makeAssembler(worker, config, QUEUES);
  vault = made.vault;
  return made.assembler;
}

/** A participant with a key that may submit. */
async function newcomer(
  permissions = ['submission:create', 'submission:read'],
): Promise<Viewer & { participantId: string }> {
  number += 1;
  const [row] = await owner.query(
    `WITH p AS (INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT gen_random_uuid(), $1, $1, 'cert', 'admitted', $2, id FROM administrator WHERE slug = 'b' RETURNING id)
     INSERT INTO access_key (id, digest, proof_key, participant_id, label, permissions, expires_at)
     SELECT gen_random_uuid(), $3, '\\x00', p.id, 'k', $4, now() + interval '1 day' FROM p RETURNING id, participant_id`,
    [`participant-${number}`, ADMINISTRATOR, Buffer.from(`key ${number}`), permissions],
  );
  return {
    kind: 'participant',
    participantId: row.participant_id,
    keyId: row.id,
    permissions: permissions as never,
  };
}

const add = (viewer: Viewer, ...objects: unknown[]) => inbox.add(viewer, JSON.stringify({ objects }));
const settle = (viewer: Sender) => assembler.settle(viewer.participantId);
const submissions = (
  viewer: Sender,
): Promise<{ id: string; state: string; version: number; lineage: string }[]> =>
  owner.query(
    'SELECT id, state, version, lineage FROM submission WHERE participant_id = $1 ORDER BY received_at',
    [viewer.participantId],
  );
const waiting = async (viewer: Sender): Promise<number> =>
  (await owner.query('SELECT 1 FROM inbox_object WHERE participant_id = $1', [viewer.participantId])).length;
/** The objects of the latest version of each incident of a participant, by id. */
async function held(viewer: Sender): Promise<StixObject[][]> {
  const rows: { id: string }[] = await owner.query(
    `SELECT DISTINCT ON (lineage) id FROM submission WHERE participant_id = $1 ORDER BY lineage, version DESC`,
    [viewer.participantId],
  );
  return Promise.all(
    rows.map(
      async ({ id }) => (JSON.parse(await vault.openBundle(id)) as StixBundle).objects as StixObject[],
    ),
  );
}
const publish = (viewer: Sender) =>
  owner.query(`UPDATE submission SET state = 'published' WHERE participant_id = $1 AND state = 'received'`, [
    viewer.participantId,
  ]);

describe('adding objects', () => {
  it('takes good objects beside bad ones, and counts every one', async () => {
    const viewer = await newcomer();
    const status = await add(
      viewer,
      address(1),
      { ...address(2), value: 9 },
      'no object',
      sdo('identity', { name: 'A' }),
    );
    expect(status).toMatchObject({
      status: 'pending',
      total_count: 4,
      pending_count: 2,
      failure_count: 2,
      success_count: 0,
    });
    expect(status.failures?.map(({ message }) => message)).toEqual([
      expect.stringContaining('value-type at /value'),
      expect.stringContaining('Must be an object'),
    ]);
    await settle(viewer);
    const after = await inbox.status(viewer, status.id);
    expect(after).toMatchObject({ status: 'complete', success_count: 2, failure_count: 2, pending_count: 0 });
    expect(after.pendings).toBeUndefined();
    expect(after.successes?.[0]?.message).toContain('waits for an incident');
  });

  it('takes the same object twice as one, also from sixteen at a time, and keeps the first of two that contradict', async () => {
    const viewer = await newcomer();
    const [one, other] = [sdo('identity', { name: 'One' }), address(3)];
    const all = await Promise.all(
      Array.from({ length: 16 }, (_, i) => (i % 2 ? add(viewer, one, other) : add(viewer, other, one, one))),
    );
    expect(all.every(({ failure_count }) => failure_count === 0)).toBe(true);
    expect(await waiting(viewer)).toBe(2);
    const contradiction = await add(viewer, { ...one, name: 'Another' });
    expect(contradiction.failures?.[0]?.message).toContain('conflict');
  });

  it('tells nobody else of a request, nor of what waits', async () => {
    const [viewer, other] = [await newcomer(), await newcomer()];
    const object = address(4);
    const { id } = await add(viewer, object);
    const missing = await inbox
      .status(other, '00000000-0000-4000-8000-000000000000')
      .catch((error: Error) => error.message);
    expect(await inbox.status(other, id).catch((error: Error) => error.message)).toBe(missing);
    await expect(inbox.remove(other, object.id)).rejects.toMatchObject({ code: 'not-found' });
    const again = await add(other, { ...object });
    expect(again).toMatchObject({ pending_count: 1, failure_count: 0 });
    expect([await waiting(viewer), await waiting(other)]).toEqual([1, 1]);
    await inbox.remove(viewer, object.id);
    expect([await waiting(viewer), await waiting(other)]).toEqual([0, 1]);
    expect((await inbox.status(viewer, id)).successes?.[0]?.message).toContain('deleted');
  });

  it('stores no id and no content in the clear, and lets the api read nothing that is sealed', async () => {
    const viewer = await newcomer();
    const secret = sdo('identity', { name: 'canary-of-the-inbox' });
    const { id } = await add(viewer, secret, { ...secret, name: ['canary'] });
    for (const table of ['inbox_status', 'inbox_object', 'inbox_entry']) {
      const rows: { text: string }[] = await owner.query(`SELECT to_jsonb(t)::text AS text FROM ${table} t`);
      const text = rows.map((row) => row.text).join();
      expect(text).not.toContain('canary');
      expect(text).not.toContain(secret.id.slice(-36));
    }
    await expect(api.query('SELECT sealed FROM inbox_object')).rejects.toThrow('permission denied');
    await expect(api.query('SELECT wrapped_key FROM inbox_status')).rejects.toThrow('permission denied');
    expect((await inbox.status(viewer, id)).total_count).toBe(2);
  });

  it('refuses what there is no room for, object by object', async () => {
    const viewer = await newcomer();
    const limits = INBOX_LIMITS as { waitingObjectsMax: number };
    const before = limits.waitingObjectsMax;
    limits.waitingObjectsMax = 2;
    try {
      const status = await add(viewer, address(11), address(12), address(13));
      expect(status).toMatchObject({ pending_count: 2, failure_count: 1 });
      expect(status.failures?.[0]?.message).toContain('too-large');
    } finally {
      limits.waitingObjectsMax = before;
    }
  });
});

describe('putting an incident together', () => {
  it('ends with the same incident whatever the order and the envelopes', async () => {
    const objects = report();
    const whole = await newcomer();
    await add(whole, ...objects);
    await settle(whole);
    const [expected] = await held(whole);
    expect(expected).toHaveLength(objects.length);
    const chunked = fc.tuple(
      fc.shuffledSubarray(objects, { minLength: objects.length }),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 16, maxLength: 16 }),
      fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    );
    await fc.assert(
      fc.asyncProperty(chunked, async ([order, sizes, settled]) => {
        const viewer = await newcomer();
        for (let at = 0, turn = 0; at < order.length; turn += 1) {
          const size = sizes[turn] ?? 1;
          await add(viewer, ...order.slice(at, at + size));
          if (settled[turn]) await settle(viewer);
          at += size;
        }
        await settle(viewer);
        expect(await held(viewer)).toEqual([expected]);
        expect(await waiting(viewer)).toBe(0);
      }),
      { numRuns: 6 },
    );
  }, 300_000);

  it('follows the submission: pending until it is published, failed with its reason', async () => {
    const viewer = await newcomer();
    const objects = report();
    const { id } = await add(viewer, ...objects);
    await settle(viewer);
    expect(await inbox.status(viewer, id)).toMatchObject({
      status: 'pending',
      pending_count: objects.length,
    });
    await publish(viewer);
    expect(await inbox.status(viewer, id)).toMatchObject({
      status: 'complete',
      success_count: objects.length,
    });
    const [row] = await submissions(viewer);
    await owner.query(`UPDATE submission SET state = 'failed', failure = 'no key' WHERE id = $1`, [row?.id]);
    expect((await inbox.status(viewer, id)).failures?.[0]?.message).toContain('no key');
  });

  it('amends an incident of before by what comes later, and by nothing that is there already', async () => {
    const viewer = await newcomer();
    const objects = report();
    const [incident, , victim] = objects as [StixObject, StixObject, StixObject];
    await add(viewer, ...objects);
    await settle(viewer);
    await publish(viewer);
    const same = await add(viewer, ...objects);
    await settle(viewer);
    expect(await submissions(viewer)).toHaveLength(1);
    expect((await inbox.status(viewer, same.id)).success_count).toBe(objects.length);
    const renamed = { ...victim, modified: LATER, name: 'The victim, renamed' };
    const note = sdo('note', { content: 'Later', object_refs: [incident.id] });
    await add(viewer, renamed, note);
    await settle(viewer);
    expect((await submissions(viewer)).map(({ version }) => version)).toEqual([1, 2]);
    const [now] = await held(viewer);
    expect(now).toHaveLength(objects.length + 1);
    expect(now).toEqual(expect.arrayContaining([renamed, note]));
    await add(viewer, victim);
    await settle(viewer);
    expect(await submissions(viewer)).toHaveLength(2);
    expect(await waiting(viewer)).toBe(0);
  });

  it('keeps two incidents apart that share an author, a technique and a malware', async () => {
    const viewer = await newcomer();
    const [author, technique, malware] = [
      sdo('identity', { name: 'Author' }),
      sdo('attack-pattern', { name: 'Technique' }),
      sdo('malware', { name: 'Malware', is_family: true }),
    ];
    const incidentOf = (name: string) => {
      const incident = sdo('incident', { name, created_by_ref: author.id });
      const own = sdo('note', { content: name, object_refs: [incident.id], created_by_ref: author.id });
      return [
        incident,
        own,
        relationship(incident, 'uses', technique),
        relationship(incident, 'uses', malware),
      ];
    };
    const [first, second] = [incidentOf('First'), incidentOf('Second')];
    await add(viewer, author, technique, malware, ...first);
    await settle(viewer);
    await add(viewer, ...second);
    await settle(viewer);
    const bundles = await held(viewer);
    const idsOf = (objects: readonly StixObject[]) => objects.map(({ id }) => id).sort();
    expect(bundles.map(idsOf).sort()).toEqual(
      [idsOf([author, technique, malware, ...first]), idsOf([author, technique, malware, ...second])].sort(),
    );
    expect(await submissions(viewer)).toHaveLength(2);
  });

  it('puts several incidents that name the same absent author together in one go', async () => {
    const viewer = await newcomer();
    const created_by_ref = sdo('identity', { name: 'Never sent' }).id;
    await add(viewer, ...['A', 'B', 'C'].map((name) => sdo('incident', { name, created_by_ref })));
    await settle(viewer);
    expect(await submissions(viewer)).toHaveLength(3);
  });

  it('lets an object that does not fit its incident fail alone', async () => {
    const viewer = await newcomer();
    const objects = report();
    const [incident, author] = objects as [StixObject, StixObject];
    const definition = sdo('extension-definition', {
      name: 'An extension',
      schema: 'https://x.example/schema',
      version: '1.0.0',
      extension_types: ['property-extension'],
      created_by_ref: author.id,
    });
    const twin = sdo('note', {
      content: 'By an extension of another kind',
      object_refs: [incident.id],
      extensions: { [definition.id]: { extension_type: 'toplevel-property-extension' } },
    });
    const { id } = await add(viewer, ...objects, twin, definition);
    await settle(viewer);
    const status = await inbox.status(viewer, id);
    expect(status).toMatchObject({ failure_count: 1, pending_count: objects.length, success_count: 1 });
    expect(status.failures?.[0]).toMatchObject({ id: twin.id });
    expect(await submissions(viewer)).toHaveLength(1);
  });

  it('leaves everything as it was when a worker dies on the way, and one worker at a time does the work', async () => {
    const viewer = await newcomer();
    const objects = report();
    await add(viewer, ...objects);
    const broken = newAssembler();
    const insert = jest
      .spyOn(SubmissionRepository.prototype, 'insert')
      .mockRejectedValueOnce(new Error('killed'));
    await broken.settle(viewer.participantId);
    insert.mockRestore();
    expect([await waiting(viewer), (await submissions(viewer)).length]).toEqual([objects.length, 0]);
    await Promise.all(Array.from({ length: 4 }, () => newAssembler().settle(viewer.participantId)));
    await settle(viewer);
    expect([await waiting(viewer), (await submissions(viewer)).length]).toEqual([0, 1]);
  });

  it('adds to an incident under other terms only what names it', async () => {
    const viewer = await newcomer();
    const objects = report();
    const [incident, , , malware] = objects as [StixObject, StixObject, StixObject, StixObject];
    await add(viewer, ...objects);
    await settle(viewer);
    await owner.query(
      `UPDATE submission SET state = 'published', terms = terms || '{"defaultTlp": "CLEAR"}' WHERE participant_id = $1`,
      [viewer.participantId],
    );
    const about = sdo('indicator', {
      pattern: "[url:value = 'https://x.example']",
      pattern_type: 'stix',
      valid_from: AT,
    });
    const note = sdo('note', { content: 'Names it', object_refs: [incident.id] });
    await add(
      viewer,
      about,
      relationship(about, 'indicates', malware),
      { ...malware, modified: LATER, name: 'Renamed' },
      note,
    );
    await settle(viewer);
    const [now] = await held(viewer);
    expect(now?.map(({ id }) => id).sort()).toEqual([...objects.map(({ id }) => id), note.id].sort());
    expect(now?.find(({ id }) => id === malware.id)).toMatchObject({ name: 'A malware' });
    expect(await waiting(viewer)).toBe(3);
  });

  it('ends what has waited for too long, and forgets a status once nothing of it is open', async () => {
    const viewer = await newcomer();
    const { id } = await add(viewer, address(5));
    await settle(viewer);
    await owner.query(
      `UPDATE inbox_object SET received_at = now() - interval '31 days' WHERE participant_id = $1`,
      [viewer.participantId],
    );
    await assembler.sweep();
    expect((await inbox.status(viewer, id)).failures?.[0]?.message).toContain('expired');
    await owner.query(`UPDATE inbox_status SET requested_at = now() - interval '31 days' WHERE id = $1`, [
      id,
    ]);
    await assembler.sweep();
    expect((await inbox.status(viewer, id)).total_count).toBe(1);
    await owner.query(`UPDATE inbox_entry SET decided_at = now() - interval '3 days' WHERE status_id = $1`, [
      id,
    ]);
    await assembler.sweep();
    await expect(inbox.status(viewer, id)).rejects.toMatchObject({ code: 'not-found' });
  });
});
