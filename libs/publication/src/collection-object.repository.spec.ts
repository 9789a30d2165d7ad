import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import type { Audience } from '@app/marking';
import { parseBundle } from '@app/stix';
import { INVARIANTS } from '../../../test/house-invariants.data';
import { withDatabase } from '../../../test/postgres';
import {
  PARTICIPANTS,
  PUBLIC,
  type TestIncident,
  address,
  findingOf,
  newIncident,
  ownObject,
  publishDocuments,
  releasedOf,
} from '../../../test/released-incident';
import { FILL_LIMITS, fillSome } from './collection-filler';
import { FINDINGS_EXTENSION_ID, noteIdOf } from './findings-extension';
import { followReview } from './follow-review';
import { withdrawAll, withhold } from './publisher';
import { lockLineage } from './review.repository';

const database = withDatabase(async ({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
let owner: DataSource;
beforeAll(async () => {
  owner = new DataSource(dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), 'owner'));
  await owner.initialize();
});
afterAll(() => owner?.destroy());
beforeEach(() =>
  owner.query(
    `TRUNCATE collection_object, collection_entry, publication_log, rendition, submission CASCADE;
     UPDATE collection SET head_position = 0, head_chain = '\\x', head_added_at = '-infinity', objects_head_at = '-infinity', filled = true`,
  ),
);
afterEach(async () => {
  for (const { promise, breaches } of INVARIANTS.filter((each) => /object|collection/.test(each.promise)))
    expect([promise, await owner.query(breaches)]).toEqual([promise, []]);
});

interface Row {
  readonly id: string;
  readonly type: string;
  readonly is_first: boolean;
  readonly is_last: boolean;
  readonly revoked: boolean;
  readonly object: Record<string, never>;
  readonly at: string;
}

const rowsOf = (slug: string): Promise<Row[]> =>
  owner.query(
    `SELECT o.object_id AS id, o.type, o.is_first, o.is_last, o.revoked, o.bytes::jsonb AS object, o.added_at::text AS at
       FROM collection_object o JOIN collection c ON c.id = o.collection_id WHERE c.slug = $1 ORDER BY o.added_at`,
    [slug],
  );
const lastOf = async (slug: string): Promise<Row[]> => (await rowsOf(slug)).filter((row) => row.is_last);
const typesOf = (rows: readonly Row[]): string[] => rows.map(({ type }) => type);
const malwareOf = (incident: TestIncident) =>
  ownObject(incident, 'malware', { name: 'Locker', is_family: true });

function asBundle(rows: readonly Row[]): string {
  return JSON.stringify({
    type: 'bundle',
    id: `bundle--${randomUUID()}`,
    objects: rows.map(({ object }) => object),
  });
}

describe('the objects of a collection', () => {
  it('come in with the incident, what others refer to first, each a microsecond after the one before', async () => {
    const incident = await newIncident(owner);
    await publishDocuments(owner, incident, [
      releasedOf(incident, PUBLIC, {
        objects: [malwareOf(incident), address('198.51.100.1')],
        sector: 'energy',
      }),
    ]);
    const rows = await rowsOf('public');
    expect(typesOf(rows)).toEqual([
      'identity',
      'identity',
      'ipv4-addr',
      'incident',
      'malware',
      'relationship',
    ]);
    expect(rows.every((row) => row.is_first && row.is_last && !row.revoked)).toBe(true);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(rows.length);
    expect(typesOf(await rowsOf('public-sector-energy'))).toEqual(typesOf(rows));
    expect(await rowsOf('public-sector-water')).toEqual([]);
    expect(parseBundle(asBundle(rows))).toMatchObject({ ok: true });
  });

  it('are not said twice where incidents share them, and go when the last incident that has them goes', async () => {
    const [one, two] = [await newIncident(owner), await newIncident(owner)];
    for (const incident of [one, two])
      await publishDocuments(owner, incident, [
        releasedOf(incident, PUBLIC, { objects: [address('198.51.100.1')] }),
      ]);
    expect(typesOf(await rowsOf('public'))).toEqual(['identity', 'ipv4-addr', 'incident', 'incident']);
    await owner.transaction((manager) => withdrawAll(manager, one.submission.lineage));
    expect(typesOf((await rowsOf('public')).filter(({ revoked }) => !revoked))).toEqual([
      'identity',
      'ipv4-addr',
      'incident',
    ]);
    await owner.transaction((manager) => withdrawAll(manager, two.submission.lineage));
    const rest = await rowsOf('public');
    expect(rest.map(({ type, revoked }) => [type, revoked])).toEqual([
      ['incident', true],
      ['incident', true],
    ]);
  });

  it('that differ under one id are versions, and a withdrawal takes the bytes that were its own', async () => {
    const [one, two] = [await newIncident(owner), await newIncident(owner)];
    await publishDocuments(owner, one, [releasedOf(one, PUBLIC, { objects: [address('198.51.100.1')] })]);
    await publishDocuments(owner, two, [
      releasedOf(two, PUBLIC, { objects: [address('198.51.100.1', { x_told_by: 'two' })] }),
    ]);
    const versions = async () => (await rowsOf('public')).filter(({ type }) => type === 'ipv4-addr');
    expect((await versions()).map((row) => [row.is_first, row.is_last])).toEqual([
      [true, false],
      [false, true],
    ]);
    await owner.transaction((manager) => withdrawAll(manager, two.submission.lineage));
    expect((await versions()).map(({ object, is_last }) => [object['x_told_by'], is_last])).toEqual([
      [undefined, true],
    ]);
  });

  it('of an amendment are new versions; what it lacks is revoked, and an observable that it lacks is gone', async () => {
    const incident = await newIncident(owner);
    await publishDocuments(owner, incident, [
      releasedOf(incident, PUBLIC, { objects: [malwareOf(incident), address('198.51.100.1')] }),
    ]);
    const [{ erased_count: before }] = await owner.query(
      `SELECT erased_count FROM collection WHERE slug = 'public'`,
    );
    await publishDocuments(owner, incident, [releasedOf(incident, PUBLIC, { name: 'Outage, amended' })]);
    const rows = await rowsOf('public');
    expect(rows.map(({ type, is_last, revoked }) => [type, is_last, revoked])).toEqual([
      ['identity', true, false],
      ['incident', false, false],
      ['malware', false, false],
      ['incident', true, false],
      ['malware', true, true],
    ]);
    const [first, , , last, gone] = [rows[1]!, rows[2]!, rows[0]!, rows[3]!, rows[4]!];
    expect(last.object['created']).toBe(first.object['created']);
    expect(String(last.object['modified']) > String(first.object['modified'])).toBe(true);
    expect(JSON.stringify(gone.object)).not.toContain('Locker');
    expect(parseBundle(asBundle(rows))).toMatchObject({ ok: true });
    const [{ erased_count: after }] = await owner.query(
      `SELECT erased_count FROM collection WHERE slug = 'public'`,
    );
    expect(Number(after)).toBeGreaterThan(Number(before));
  });

  it('are erased in all versions by a withdrawal from one audience, and the others keep theirs', async () => {
    const incident = await newIncident(owner);
    const documents = [PUBLIC, PARTICIPANTS].map((audience) =>
      releasedOf(incident, audience, { objects: [malwareOf(incident)] }),
    );
    await publishDocuments(owner, incident, documents);
    await publishDocuments(owner, incident, [releasedOf(incident, PUBLIC, { name: 'Again' }), documents[1]!]);
    await owner.transaction((manager) => withhold(manager, incident.submission.lineage, 'public'));
    const rows = await rowsOf('public');
    expect(rows.every(({ revoked }) => revoked)).toBe(true);
    expect(typesOf(rows.filter((row) => row.is_last)).sort()).toEqual(['incident', 'malware']);
    expect(JSON.stringify(rows)).not.toMatch(/Outage|Again|Locker|dark/);
    expect(typesOf(await rowsOf('participants'))).toContain('malware');
  });

  it('carry the findings, in an extension and in words; a rejected one leaves with a new version, and the last with a tombstone', async () => {
    const incident = await newIncident(owner);
    await publishDocuments(owner, incident, [
      releasedOf(incident, PUBLIC, { findings: [findingOf(1, incident), findingOf(3, incident)] }),
    ]);
    const find = async (id: string) => (await lastOf('public')).find((row) => row.id === id)!;
    const [incidentId, noteId] = [`incident--${incident.uuid}`, noteIdOf(`incident--${incident.uuid}`)];
    const told = async () =>
      (
        (await find(incidentId)).object as unknown as {
          extensions?: Record<string, { findings: { principle: string }[] }>;
        }
      ).extensions?.[FINDINGS_EXTENSION_ID]?.findings.map(({ principle }) => principle);
    expect(await told()).toEqual(['1', '3']);
    expect(String((await find(noteId)).object['content'])).toMatch(/principle 1: violates.*\n.*principle 3/);
    await reject(incident, '3');
    expect(await told()).toEqual(['1']);
    expect(String((await find(noteId)).object['content'])).not.toContain('principle 3');
    expect((await rowsOf('public-principle-3')).every(({ revoked }) => revoked)).toBe(true);
    await reject(incident, '1');
    expect(await told()).toBeUndefined();
    expect((await find(noteId)).revoked).toBe(true);
    const rows = await rowsOf('public');
    expect(rows.filter(({ id }) => id === incidentId)).toHaveLength(3);
    expect(parseBundle(asBundle(rows))).toMatchObject({ ok: true });
  });

  it('come back to a collection that they left later than they went', async () => {
    const incident = await newIncident(owner);
    await publishDocuments(owner, incident, [
      releasedOf(incident, PUBLIC, { findings: [findingOf(3, incident)] }),
    ]);
    await reject(incident, '3');
    await reject(incident, '3', 'proposed');
    const rows = await rowsOf('public-principle-3');
    const own = rows.filter(({ type }) => type === 'incident');
    expect(own.map(({ revoked, is_last }) => [revoked, is_last])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(String(own[1]!.object['modified']) > String(own[0]!.object['modified'])).toBe(true);
  });

  it('are seen by late members of a community only as far as they went out after these came', async () => {
    const community = randomUUID();
    const members = [randomUUID(), randomUUID()];
    await owner.query(`INSERT INTO community (id, slug, name) VALUES ($1, $2, 'C')`, [
      community,
      `c-${community}`,
    ]);
    const join = async (participant: string) => {
      await owner.query(
        `INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
         SELECT $1, $2, 'M', 'cert', 'admitted', a.id, b.id FROM administrator a, administrator b WHERE a.id <> b.id LIMIT 1`,
        [participant, `m-${participant}`],
      );
      await owner.query('INSERT INTO membership (community_id, participant_id) VALUES ($1, $2)', [
        community,
        participant,
      ]);
    };
    const incidents = [await newIncident(owner), await newIncident(owner)];
    const audience: Audience = { key: `community:${community}`, kind: 'community', ceiling: 'AMBER+STRICT' };
    await join(members[0]!);
    const seenBy = (viewer: string): Promise<string[]> =>
      owner.transaction(async (manager) => {
        await manager.query(`SET LOCAL ROLE entente_reader`);
        await manager.query(`SELECT set_config('entente.viewer', $1, true)`, [viewer]);
        const rows: { type: string }[] = await manager.query(
          `SELECT type || CASE WHEN revoked THEN ' revoked' ELSE '' END AS type FROM collection_object WHERE audience = $1 ORDER BY added_at`,
          [audience.key],
        );
        return rows.map(({ type }) => type);
      });
    await publishDocuments(owner, incidents[0]!, [
      releasedOf(incidents[0]!, audience, { objects: [address('198.51.100.1')] }),
    ]);
    await join(members[1]!);
    expect(await seenBy(members[1]!)).toEqual([]);
    await publishDocuments(owner, incidents[1]!, [
      releasedOf(incidents[1]!, audience, { objects: [address('198.51.100.1')] }),
    ]);
    expect(await seenBy(members[1]!)).toEqual(['identity', 'ipv4-addr', 'incident']);
    expect(await seenBy(members[0]!)).toEqual(['incident', 'identity', 'ipv4-addr', 'incident']);
    await owner.transaction((manager) => withdrawAll(manager, incidents[0]!.submission.lineage));
    expect(await seenBy(members[1]!)).toEqual(['identity', 'ipv4-addr', 'incident']);
    expect(await seenBy(members[0]!)).toEqual(['identity', 'ipv4-addr', 'incident', 'incident revoked']);
    expect(await seenBy('')).toEqual([]);
  });

  it('are all there, in the order of their moments, however many publish, amend and withdraw at once', async () => {
    const incidents = await Promise.all(Array.from({ length: 12 }, () => newIncident(owner)));
    const followed: string[] = [];
    let after = '-infinity';
    let isOver = false;
    const follow = async () => {
      for (let round = 0; round < 10_000; round++) {
        const wasOver = isOver;
        const rows: { at: string; key: string }[] = await owner.query(
          `SELECT o.added_at::text AS at, o.object_id || ' ' || o.version AS key FROM collection_object o JOIN collection c ON c.id = o.collection_id
            WHERE c.slug = 'public' AND o.added_at > $1::timestamptz ORDER BY o.added_at LIMIT 7`,
          [after],
        );
        followed.push(...rows.map(({ key }) => key));
        after = rows.at(-1)?.at ?? after;
        if (wasOver && rows.length === 0) return;
      }
    };
    const reader = follow();
    await Promise.all(
      incidents.map(async (incident, index) => {
        const objects = [malwareOf(incident), address(`198.51.100.${index % 3}`)];
        await publishDocuments(owner, incident, [releasedOf(incident, PUBLIC, { objects })]);
        await publishDocuments(owner, incident, [
          releasedOf(incident, PUBLIC, { name: 'Amended', findings: [findingOf(3, incident)] }),
        ]);
        if (index % 2 === 0)
          await owner.transaction((manager) => withdrawAll(manager, incident.submission.lineage));
      }),
    );
    isOver = true;
    await reader;
    const there: { key: string }[] = await owner.query(
      `SELECT o.object_id || ' ' || o.version AS key FROM collection_object o JOIN collection c ON c.id = o.collection_id WHERE c.slug = 'public'`,
    );
    expect(new Set(followed).size).toBe(followed.length);
    expect(there.filter(({ key }) => !followed.includes(key))).toEqual([]);
    expect(there.length).toBeGreaterThan(30);
  });
});

async function reject({ submission }: TestIncident, principle: string, state = 'rejected'): Promise<void> {
  await owner.transaction(async (manager) => {
    await lockLineage(manager, submission.lineage);
    await manager.query(
      `UPDATE finding SET review_state = $3 WHERE principle = $2 AND rendition_id IN (SELECT id FROM rendition WHERE lineage = $1)`,
      [submission.lineage, principle, state],
    );
    await followReview(manager, submission.lineage);
  });
}

describe('a collection that was defined after something went out', () => {
  const define = async (filter: object): Promise<string> => {
    const slug = `own-${randomUUID()}`;
    await owner.query(
      `INSERT INTO collection (id, slug, title, description, audience, audience_kind, filter) VALUES ($1, $2, $2, '', 'public', 'public', $3)`,
      [randomUUID(), slug, JSON.stringify(filter)],
    );
    return slug;
  };
  const fillAll = async (workers = 1): Promise<void> => {
    const work = async () => {
      for (let round = 0; round < 1_000; round++) if (!(await owner.transaction(fillSome))) return;
    };
    await Promise.all(Array.from({ length: workers }, work));
  };
  const summary = (rows: readonly Row[]) =>
    rows.map(({ id, is_last, revoked }) => [id, is_last, revoked]).sort();

  it('is filled with what was out, each once, by several workers while others publish and withdraw', async () => {
    const incidents = await Promise.all(
      Array.from({ length: FILL_LIMITS.filledMax * 2 + 3 }, () => newIncident(owner)),
    );
    for (const [index, incident] of incidents.entries())
      await publishDocuments(owner, incident, [
        releasedOf(incident, PUBLIC, {
          objects: [address(`198.51.100.${index % 5}`)],
          findings: [findingOf(1 + (index % 2), incident)],
          sector: index % 2 === 0 ? 'energy' : 'water',
        }),
      ]);
    const slugs = [
      await define({}),
      await define({ sector: ['energy', 'mining'], principle: ['1'] }),
      await define({ sector: ['mining'] }),
    ];
    const late = await newIncident(owner);
    await Promise.all([
      fillAll(3),
      publishDocuments(owner, late, [
        releasedOf(late, PUBLIC, { sector: 'energy', findings: [findingOf(1, late)] }),
      ]),
      owner.transaction((manager) => withdrawAll(manager, incidents[0]!.submission.lineage)),
    ]);
    await fillAll();
    const standing = (rows: readonly Row[]) => summary(rows.filter(({ revoked }) => !revoked));
    expect(standing(await rowsOf(slugs[0]!))).toEqual(standing(await rowsOf('public')));
    const incidentsIn = async (slug: string) =>
      (await lastOf(slug)).filter(({ type, revoked }) => type === 'incident' && !revoked).length;
    expect(await incidentsIn(slugs[1]!)).toBe(FILL_LIMITS.filledMax + 2);
    expect(await rowsOf(slugs[2]!)).toEqual([]);
    expect(await owner.query('SELECT slug FROM collection WHERE NOT filled')).toEqual([]);
  });

  it('goes on where a worker was killed', async () => {
    const incidents = await Promise.all(
      Array.from({ length: FILL_LIMITS.filledMax + 2 }, () => newIncident(owner)),
    );
    for (const incident of incidents) await publishDocuments(owner, incident, [releasedOf(incident, PUBLIC)]);
    const slug = await define({});
    await owner.transaction(fillSome);
    await expect(
      owner.transaction(async (manager) => {
        await fillSome(manager);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    const half = await rowsOf(slug);
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan((await rowsOf('public')).length);
    await fillAll();
    expect(summary(await rowsOf(slug))).toEqual(summary(await rowsOf('public')));
  });

  it('is emptied and gone when its owner drops it', async () => {
    const incident = await newIncident(owner);
    const slug = await define({});
    await publishDocuments(owner, incident, [releasedOf(incident, PUBLIC)]);
    expect(await rowsOf(slug)).not.toEqual([]);
    await owner.query(
      `UPDATE collection SET owner_id = (SELECT id FROM participant LIMIT 1), dropped_at = now() WHERE slug = $1`,
      [slug],
    );
    await fillAll();
    expect(await owner.query('SELECT FROM collection WHERE slug = $1', [slug])).toEqual([]);
    expect(await rowsOf('public')).not.toEqual([]);
  });
});
