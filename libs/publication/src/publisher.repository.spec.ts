import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import type { Audience } from '@app/marking';
import { withDatabase } from '../../../test/postgres';
import { findBrokenLink } from './chain';
import { prepareRenditions, publishReady, withdrawAll } from './publisher';
import type { ReleasedDocument } from './rendition';

const database = withDatabase(async ({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
let owner: DataSource;
beforeAll(async () => {
  owner = new DataSource(dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), 'owner'));
  await owner.initialize();
});
afterAll(() => owner?.destroy());

const PUBLIC: Audience = { key: 'public', kind: 'public', ceiling: 'CLEAR' };
const PARTICIPANTS: Audience = { key: 'participants', kind: 'participants', ceiling: 'GREEN' };

function released(audience: Audience, name: string, more: Partial<ReleasedDocument> = {}): ReleasedDocument {
  const incidentId = `incident--${audience.key === 'public' ? '1' : '2'}0000000-0000-4000-8000-000000000001`;
  const bundle = {
    type: 'bundle' as const,
    id: 'bundle--10000000-0000-4000-8000-000000000001',
    objects: [{ type: 'incident', id: incidentId, name }],
  };
  return { audience, bundle, incidentId, enrichments: [], findings: [], held: false, ...more };
}

const finding = (principle: number) => ({
  catalogue: 'paris-call' as const,
  catalogueVersion: '1',
  principle,
  relation: 'violates' as const,
  certainty: 'clear' as const,
  confidence: 0.9,
  evidence: [],
  elementsMet: [],
  elementsMissing: [],
  rule: 'r',
});

interface Submission {
  readonly id: string;
  readonly lineage: string;
}

async function newSubmission(lineage: string = randomUUID(), version = 1): Promise<Submission> {
  const [id, administrator, participant] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query('INSERT INTO administrator (id, slug, name) VALUES ($1, $2, $2)', [
    administrator,
    `a-${administrator}`,
  ]);
  await owner.query(
    `INSERT INTO participant (id, slug, name, kind, proposed_by) VALUES ($1, $2, 'P', 'cert', $3)`,
    [participant, `p-${participant}`, administrator],
  );
  await owner.query(
    `INSERT INTO submission (id, participant_id, lineage, version, incident_digest, incident_modified, sha256, size_bytes, terms, sealed_bundle, wrapped_key)
     VALUES ($1, $2, $3, $4, '\\x00', '', '\\x00', 1, '{}', 's', 'w')`,
    [id, participant, lineage, version],
  );
  return { id, lineage };
}

function prepare(submission: Submission, documents: ReleasedDocument[]): Promise<void> {
  return owner.transaction((manager) => prepareRenditions(manager, submission, documents));
}

const stamp: Parameters<typeof publishReady>[2] = (bundle, times) => ({
  ...bundle,
  objects: bundle.objects.map((object) => ({ ...object, ...times })),
});

async function publish(submission: Submission, documents: ReleasedDocument[]): Promise<void> {
  await prepare(submission, documents);
  await owner.transaction((manager) => publishReady(manager, submission, stamp));
}

const entriesOf = (
  slug: string,
): Promise<{ kind: string; document: string; status: string; position: string }[]> =>
  owner.query(
    `SELECT e.kind, r.document, r.status, e.position FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id
       JOIN collection c ON c.id = e.collection_id WHERE c.slug = $1 ORDER BY e.position`,
    [slug],
  );

beforeEach(() =>
  owner.query(
    `TRUNCATE collection_object, collection_entry, publication_log, rendition, submission CASCADE; UPDATE collection SET head_position = 0, head_chain = '\\x'`,
  ),
);

describe('the publisher', () => {
  it('keeps the elements of a finding with it', async () => {
    const elements = {
      elementsMet: [{ element: 'a basic protection', evidence: [] }],
      elementsMissing: ['as stated in the record'],
    };
    await publish(await newSubmission(), [
      released(PUBLIC, 'One', { findings: [{ ...finding(7), ...elements }] }),
    ]);
    const [row] = await owner.query('SELECT elements FROM finding');
    expect(row.elements).toEqual({ met: elements.elementsMet, missing: elements.elementsMissing });
  });

  it('puts a rendition into each feed that wants it, and into no other', async () => {
    await publish(await newSubmission(), [released(PUBLIC, 'One', { findings: [finding(3)] })]);
    expect(await entriesOf('public')).toHaveLength(1);
    expect(await entriesOf('public-principle-3')).toHaveLength(1);
    for (const slug of ['public-principle-4', 'participants', 'participants-principle-3'])
      expect(await entriesOf(slug)).toEqual([]);
  });

  it('publishes nothing where the content is unchanged', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'Same'), released(PARTICIPANTS, 'Same, and more')]);
    const second = await newSubmission(first.lineage, 2);
    await publish(second, [released(PUBLIC, 'Same'), released(PARTICIPANTS, 'Changed')]);
    expect(await entriesOf('public')).toHaveLength(1);
    expect((await entriesOf('participants')).map(({ status }) => status)).toEqual([
      'superseded',
      'published',
    ]);
  });

  it('keeps `created` and moves `modified` on, however fast versions follow', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'One')]);
    await publish(await newSubmission(first.lineage, 2), [released(PUBLIC, 'Two')]);
    const [one, two] = (await entriesOf('public')).map(({ document }) => JSON.parse(document).objects[0]);
    expect(two.created).toBe(one.created);
    expect(two.modified > one.modified).toBe(true);
  });

  it('revokes where a newer version no longer reaches, and erases what was there', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'Leaked'), released(PARTICIPANTS, 'Kept')]);
    await publish(await newSubmission(first.lineage, 2), [released(PARTICIPANTS, 'Kept')]);
    const seen = await entriesOf('public');
    expect(seen.map(({ kind }) => kind)).toEqual(['published', 'revoked']);
    expect(JSON.stringify(seen)).not.toContain('Leaked');
    expect(JSON.parse(seen[0]!.document).objects[0].revoked).toBe(true);
    expect((await entriesOf('participants')).map(({ kind }) => kind)).toEqual(['published']);
  });

  it('moves an incident out of a principle feed when its finding is gone', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'One', { findings: [finding(3)] })]);
    await publish(await newSubmission(first.lineage, 2), [
      released(PUBLIC, 'Two', { findings: [finding(5)] }),
    ]);
    expect((await entriesOf('public-principle-3')).map(({ kind }) => kind)).toEqual(['published', 'revoked']);
    expect((await entriesOf('public-principle-5')).map(({ kind }) => kind)).toEqual(['published']);
  });

  it('keeps what is held back until it is released, and drops it when a newer version comes', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'Held', { held: true })]);
    expect(await entriesOf('public')).toEqual([]);
    await publish(await newSubmission(first.lineage, 2), [released(PUBLIC, 'Newer', { held: true })]);
    expect(
      (await owner.query('SELECT name FROM rendition')).map(({ name }: { name: string }) => name),
    ).toEqual(['Newer']);
  });

  it('erases every version on withdrawal, salts too, and the chain still verifies', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'Secret one', { findings: [finding(1)] })]);
    await publish(await newSubmission(first.lineage, 2), [
      released(PUBLIC, 'Secret two', { findings: [finding(1)] }),
    ]);
    await owner.transaction((manager) => withdrawAll(manager, first.lineage));
    const rows = await owner.query('SELECT * FROM rendition');
    expect(JSON.stringify(rows)).not.toContain('Secret');
    expect(
      rows.every(
        ({ salt, status }: { salt: unknown; status: string }) => salt === null && status === 'withdrawn',
      ),
    ).toBe(true);
    expect(await owner.query('SELECT * FROM finding')).toEqual([]);
    expect((await entriesOf('public-principle-1')).map(({ kind }) => kind)).toEqual([
      'published',
      'published',
      'revoked',
    ]);
    const log = await owner.query(
      'SELECT position, kind, digest, chain FROM publication_log ORDER BY position',
    );
    expect(findBrokenLink(log)).toBeUndefined();
  });

  it('gives positions without gaps and strictly increasing moments to publishers that work at once', async () => {
    const submissions = await Promise.all(Array.from({ length: 12 }, () => newSubmission()));
    await Promise.all(
      submissions.map((submission, index) => publish(submission, [released(PUBLIC, `Incident ${index}`)])),
    );
    const rows: { position: string; at: string }[] = await owner.query(
      `SELECT position, added_at::text AS at FROM collection_entry e JOIN collection c ON c.id = e.collection_id WHERE slug = 'public' ORDER BY position`,
    );
    expect(rows.map(({ position }) => Number(position))).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(rows.every(({ at }, index) => index === 0 || at > rows[index - 1]!.at)).toBe(true);
  });
});

describe('publishers that overlap', () => {
  const inFeed = async (): Promise<{ name: string; at: string }[]> =>
    owner.query(
      `SELECT r.name, e.added_at::text AS at FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id
         JOIN collection c ON c.id = e.collection_id WHERE c.slug = 'public' ORDER BY e.position`,
    );

  it('stand in the order of their commits, whoever began first: no reader finds one behind the last it saw', async () => {
    const [early, quick, waiting] = [await newSubmission(), await newSubmission(), await newSubmission()];
    for (const [submission, name] of [
      [early, 'Early'],
      [waiting, 'Waiting'],
    ] as const)
      await prepare(submission, [released(PUBLIC, name)]);
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT now()');
    await publish(quick, [released(PUBLIC, 'Quick')]);
    const seenFirst = await inFeed();
    await publishReady(runner.manager, early, stamp);
    let isThrough = false;
    const third = owner
      .transaction((manager) => publishReady(manager, waiting, stamp))
      .then(() => (isThrough = true));
    await sleep(200);
    expect(isThrough).toBe(false);
    expect(await inFeed()).toEqual(seenFirst);
    await runner.commitTransaction();
    await runner.release();
    await third;
    const seen = await inFeed();
    expect(seen.map(({ name }) => name)).toEqual(['Quick', 'Early', 'Waiting']);
    expect(seen.every(({ at }, index) => index === 0 || at > seen[index - 1]!.at)).toBe(true);
  });
});

describe('what waits for its release', () => {
  const release = () => owner.query(`UPDATE rendition SET status = 'ready' WHERE status = 'held'`);
  const heldIds = async () =>
    (await owner.query(`SELECT id FROM rendition WHERE status = 'held'`)).map(({ id }: { id: string }) => id);

  it('goes on waiting as it is when an amendment does not change it, and tells no time of either', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'Held', { held: true })]);
    const before = await heldIds();
    const second = await newSubmission(first.lineage, 2);
    await publish(second, [released(PUBLIC, 'Held', { held: true }), released(PARTICIPANTS, 'More')]);
    expect(await heldIds()).toEqual(before);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await release();
    const asked = new Date();
    await owner.transaction((manager) => publishReady(manager, second, stamp));
    const [entry] = await entriesOf('public');
    const { created, modified } = JSON.parse(entry!.document).objects[0];
    expect(created >= asked.toISOString()).toBe(true);
    expect(modified).toBe(created);
  });

  it('is not published by another version of the incident', async () => {
    const first = await newSubmission();
    await publish(first, [released(PUBLIC, 'Held', { held: true })]);
    await release();
    await owner.transaction(async (manager) =>
      publishReady(manager, await newSubmission(first.lineage, 2), stamp),
    );
    expect(await entriesOf('public')).toEqual([]);
  });
});

describe('the reader role', () => {
  let reader: Client;
  beforeAll(async () => {
    reader = new Client({ connectionString: database().url });
    await reader.connect();
    await reader.query('SET ROLE entente_reader');
  });
  afterAll(() => reader?.end());

  it.each([
    'submission',
    'submission_history',
    'submission_rendition',
    'participant',
    'access_key',
    'membership',
    'audit_entry',
    'publication_log',
    'readback',
    'administrator',
  ])('has no right on %s', async (table) => {
    await expect(reader.query(`SELECT 1 FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('sees nothing that is not published, and no columns that would tell of it', async () => {
    await publish(await newSubmission(), [released(PUBLIC, 'Held', { held: true })]);
    expect((await reader.query('SELECT id FROM rendition')).rows).toEqual([]);
    for (const column of ['salt', 'content_digest', 'version']) {
      await expect(reader.query(`SELECT ${column} FROM rendition`)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(reader.query('SELECT head_position FROM collection')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('writes nothing, owns nothing, and bypasses nothing', async () => {
    for (const statement of [
      'DELETE FROM rendition',
      `UPDATE rendition SET name = ''`,
      'TRUNCATE finding',
      'CREATE TABLE t (i integer)',
    ]) {
      await expect(reader.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    const { rows } = await reader.query(
      `SELECT rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned FROM pg_roles r WHERE rolname LIKE 'entente_%'`,
    );
    expect(rows).toEqual([1, 2, 3].map(() => ({ rolsuper: false, rolbypassrls: false, owned: 0 })));
  });

  it('counts who reported by a number that leads to nobody', async () => {
    const submission = await newSubmission();
    await publish(submission, [released(PUBLIC, 'Counted')]);
    const rows: { isAlias: boolean; isDigest: boolean }[] = await owner.query(
      `SELECT r.reporter = p.reporter_alias AS "isAlias", r.reporter = md5(p.id::text)::uuid AS "isDigest"
         FROM rendition r JOIN submission s USING (lineage) JOIN participant p ON p.id = s.participant_id WHERE r.lineage = $1`,
      [submission.lineage],
    );
    expect(rows).toEqual([{ isAlias: true, isDigest: false }]);
    await expect(reader.query('SELECT reporter_alias FROM participant')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(reader.query('SELECT reporter FROM rendition')).rejects.toMatchObject({ code: '42501' });
  });

  it('sees what is for participants only as an admitted one', async () => {
    const submission = await newSubmission();
    await publish(submission, [released(PARTICIPANTS, 'For participants', { findings: [finding(1)] })]);
    const participants: { id: string }[] = await owner.query('SELECT id FROM participant LIMIT 1');
    const as = async (viewer: string) => {
      await reader.query(`SELECT set_config('entente.viewer', $1, false)`, [viewer]);
      const { rows } = await reader.query(
        'SELECT (SELECT count(*)::int FROM rendition) AS r, (SELECT count(*)::int FROM finding) AS f, (SELECT count(*)::int FROM collection_entry) AS e',
      );
      return Object.values(rows[0]);
    };
    const id = participants[0]!.id;
    expect(await as('')).toEqual([0, 0, 0]);
    expect(await as(id)).toEqual([0, 0, 0]);
    await owner.query(
      `UPDATE participant SET state = 'admitted', admitted_by = (SELECT id FROM administrator WHERE id <> proposed_by LIMIT 1) WHERE id = $1`,
      [id],
    );
    expect(await as(id)).toEqual([1, 1, 2]);
    await owner.query(`UPDATE participant SET state = 'suspended' WHERE id = $1`, [id]);
    expect(await as(id)).toEqual([0, 0, 0]);
  });
});

describe('the api role', () => {
  it('cannot read what is sealed, nor any rendition', async () => {
    const api = new Client({ connectionString: database().url });
    await api.connect();
    await api.query('SET ROLE entente_api');
    for (const column of ['sealed_bundle', 'sealed_enrichment', 'wrapped_key']) {
      await expect(api.query(`SELECT ${column} FROM submission`)).rejects.toMatchObject({ code: '42501' });
    }
    for (const column of ['document', 'name', 'description', 'search_text', 'enrichments']) {
      await expect(api.query(`SELECT ${column} FROM rendition`)).rejects.toMatchObject({ code: '42501' });
    }
    await publish(await newSubmission(), [released(PUBLIC, 'Held', { held: true })]);
    for (const status of ['published', 'superseded']) {
      await expect(api.query(`UPDATE rendition SET status = $1`, [status])).rejects.toMatchObject({
        code: '42501',
      });
    }
    const forged = `INSERT INTO access_key (id, digest, proof_key, participant_id, label, permissions, expires_at)
      SELECT gen_random_uuid(), 'x', 'x', id, 'forged', '{}', now() FROM participant LIMIT 1`;
    await expect(api.query(forged)).rejects.toMatchObject({ code: '42501' });
    await expect(api.query('DELETE FROM audit_entry')).rejects.toMatchObject({ code: '42501' });
    await api.end();
  });
});
