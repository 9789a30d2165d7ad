import { createHash } from 'node:crypto';
import { DirectoryService, KeyService, Prover, type Viewer, createAdministrator } from '@app/access';
import type { Config } from '@app/config';
import { Problem } from '@app/problem';
import type { DataSource, EntityManager } from 'typeorm';
import { type Seed, type SeedCollection, type StoredObject, parseSeed, toStored } from './seed-file';

/** Rows written by one statement. */
const BATCH = 500;
const ADMINISTRATORS = ['conformance-1', 'conformance-2'] as const;
/** An audience that nobody belongs to. */
const NOBODY = 'nobody';

/** What was loaded, and the keys of the participants that were made: shown once. */
export interface Seeded {
  readonly participants: readonly { readonly slug: string; readonly key: string }[];
  readonly collections: readonly { readonly id: string; readonly title: string; readonly objects: number }[];
  /** Objects whose `date_added` another had already, added a microsecond or more later. */
  readonly moved: number;
}

/**
 * Fills collections from a file, with the ids, titles, rights and dates that it gives: all of it or nothing.
 * @throws Problem `not-configured` outside an instance for conformance tests, `conflict` in a database that holds
 * submissions or one of the collections, `invalid-input` for a file that is not of its form.
 */
export async function seedCollections(owner: DataSource, config: Config, content: string): Promise<Seeded> {
  if (!config.conformance)
    throw new Problem('not-configured', 'This is for instances that run with ENTENTE_CONFORMANCE=1.');
  await requireNoSubmissions(owner);
  const { seed, objectsOf } = parseSeed(content);
  const participants = await makeParticipants(owner, config, seed.participants);
  return owner.transaction(async (manager) => {
    const loaded = [];
    let moved = 0;
    for (const [index, collection] of seed.collections.entries()) {
      await makeCollection(manager, collection);
      const rows = rowsOf(collection, objectsOf(index), index);
      moved += rows.filter((row) => row.isMoved).length;
      await insertObjects(manager, collection, rows);
      loaded.push({ id: collection.id, title: collection.title, objects: rows.length });
    }
    return { participants, collections: loaded, moved };
  });
}

/** @throws Problem `conflict` for a database in which something is that conformance tests must not reach. */
export async function requireNoSubmissions(owner: Pick<DataSource, 'query'>): Promise<void> {
  const held: unknown[] = await owner.query('SELECT FROM submission LIMIT 1');
  if (held.length > 0)
    throw new Problem(
      'conflict',
      'This database holds submissions: conformance tests need an instance of their own (another ENTENTE_HOME or DATABASE_URL).',
    );
}

async function makeParticipants(
  owner: DataSource,
  config: Config,
  wanted: Seed['participants'],
): Promise<{ slug: string; key: string }[]> {
  if (wanted.length === 0) return [];
  const keys = new KeyService(owner, config);
  const directory = new DirectoryService(owner, keys);
  const [first, second] = await Promise.all(ADMINISTRATORS.map((slug) => administratorOf(owner, keys, slug)));
  const made = [];
  for (const { slug, name = slug } of wanted) {
    const proposal = { slug, name, kind: 'company', listed: false, demonstration: true } as const;
    await directory.propose(first!.viewer, proposal);
    const { key } = await directory.admit(second!.viewer, new Prover(second!.token), slug);
    made.push({ slug, key: key.token });
  }
  return made;
}

async function administratorOf(
  owner: DataSource,
  keys: KeyService,
  wanted: string,
): Promise<{ viewer: Viewer; token: string }> {
  // A slug of its own for each run: the keys of an earlier one are not kept anywhere.
  const slug = `${wanted}-${Date.now().toString(36)}`;
  const { token } = await owner.transaction((manager) =>
    createAdministrator(manager, keys, { slug, name: wanted }),
  );
  return { viewer: await keys.authenticate(token), token };
}

async function makeCollection(manager: EntityManager, collection: SeedCollection): Promise<void> {
  const { id, title, description, alias = id, can_read: canRead, can_write: canWrite } = collection;
  const audience = canRead || canWrite ? audienceOf(collection) : NOBODY;
  const rows: unknown[] = await manager.query(
    `INSERT INTO collection (id, slug, title, description, audience, audience_kind, filter, filled)
     VALUES ($1, $2, $3, $4, $5, $6, '{"seeded": []}', true) ON CONFLICT DO NOTHING RETURNING id`,
    [id, alias, title, description, audience, audience === NOBODY ? 'recipient' : audience],
  );
  if (rows.length === 0)
    throw new Problem('conflict', `There is a collection with the id, alias or title of ${id} already.`);
  await manager.query('INSERT INTO seeded_collection VALUES ($1, $2, $3, $4)', [
    id,
    canRead,
    canWrite,
    collection.media_types ?? null,
  ]);
}

function audienceOf({ public: isPublic }: SeedCollection): 'public' | 'participants' {
  return isPublic ? 'public' : 'participants';
}

interface SeedRow extends StoredObject {
  readonly addedAt: bigint;
  readonly isMoved: boolean;
}

/** The objects in the order of their dates, no two at one microsecond; those without a date at the end, as of now. */
function rowsOf({ objects }: SeedCollection, raw: readonly unknown[], collection: number): SeedRow[] {
  const now = microsecondsOf(new Date().toISOString().replace('Z', '000Z'));
  const dated = objects.map((each, index) => {
    const stored = toStored(raw[index]);
    if (!stored)
      throw new Problem(
        'invalid-input',
        `/collections/${collection}/objects/${index}/object is no STIX object.`,
      );
    return { ...stored, wanted: each.date_added === undefined ? now : microsecondsOf(each.date_added) };
  });
  let last = -(2n ** 62n);
  return dated
    .toSorted((one, other) => (one.wanted < other.wanted ? -1 : one.wanted > other.wanted ? 1 : 0))
    .map(({ wanted, ...stored }) => {
      last = wanted > last ? wanted : last + 1n;
      return { ...stored, addedAt: last, isMoved: last !== wanted };
    });
}

function microsecondsOf(moment: string): bigint {
  const [, seconds = '', fraction = ''] = /^(.{19})\.(\d{6})Z$/.exec(moment) ?? [];
  return BigInt(Date.parse(`${seconds}Z`)) * 1000n + BigInt(fraction);
}

async function insertObjects(
  manager: EntityManager,
  collection: SeedCollection,
  rows: readonly SeedRow[],
): Promise<void> {
  const audience = collection.can_read ? audienceOf(collection) : NOBODY;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await manager.query(
      `INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, seen_from, object_id, type,
                                      spec_version, version, is_first, is_last, digest, bytes)
       SELECT $1, at, $2, $3, at, o.id, o.type, o.spec, coalesce(o.version, at), false, false, o.digest, o.bytes
         FROM unnest($4::bigint[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::bytea[], $10::text[])
           AS o (added, id, type, spec, version, digest, bytes),
              LATERAL (SELECT 'epoch'::timestamptz + o.added * interval '1 microsecond' AS at) AS moment
       ON CONFLICT (collection_id, object_id, version) DO NOTHING`,
      [
        collection.id,
        audience,
        audience === NOBODY ? 'recipient' : audience,
        batch.map((row) => String(row.addedAt)),
        ...columnsOf(batch),
      ],
    );
  }
  await markVersions(
    manager,
    collection.id,
    rows.map(({ id }) => id),
  );
}

/** Objects as one array for each column, as `unnest` takes them: id, type, spec_version, version, digest, bytes. */
export function columnsOf(objects: readonly StoredObject[]): unknown[][] {
  return [
    objects.map(({ id }) => id),
    objects.map(({ type }) => type),
    objects.map(({ specVersion }) => specVersion),
    objects.map(({ version }) => version ?? null),
    objects.map(({ bytes }) => createHash('sha256').update(bytes).digest()),
    objects.map(({ bytes }) => bytes),
  ];
}

/** Says anew which version of each of these objects is its first and its last, and where the collection ends. */
export async function markVersions(
  manager: EntityManager,
  collectionId: string,
  objectIds: readonly string[],
): Promise<void> {
  await manager.query(
    `UPDATE collection_object o SET is_first = m.is_first, is_last = m.is_last
       FROM (SELECT added_at, version = min(version) OVER w AS is_first, version = max(version) OVER w AS is_last
               FROM collection_object WHERE collection_id = $1 AND object_id = ANY ($2)
             WINDOW w AS (PARTITION BY object_id)) AS m
      WHERE o.collection_id = $1 AND o.added_at = m.added_at
        AND (o.is_first, o.is_last) IS DISTINCT FROM (m.is_first, m.is_last)`,
    [collectionId, objectIds],
  );
  await manager.query(
    `UPDATE collection SET erased_count = erased_count + 1, objects_head_at = greatest(objects_head_at,
            (SELECT max(added_at) FROM collection_object WHERE collection_id = $1)) WHERE id = $1`,
    [collectionId],
  );
}
