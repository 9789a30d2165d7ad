import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Pulse, type Viewer } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { ReleasedReader } from '@app/publication';
import { numbersFrom } from '../../../../test/bench/synthetic-incidents';
import { withDatabase } from '../../../../test/postgres';
import { TAXII_LIMITS } from './limits';
import { type Listing, parsePageRequest } from './object-filter';
import { type TaxiiPage, TaxiiService } from './taxii.service';

const database = withDatabase(({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
const folder = mkdtempSync(join(tmpdir(), 'entente-taxii-'));
const JOINED_LATE = Date.UTC(2026, 5, 1);
const FROM = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const ROWS = 220;
const OBJECTS = 90;
const ids = Object.fromEntries(
  ['outsider', 'member', 'client', 'late', 'recipient', 'community'].map((name) => [name, randomUUID()]),
);
const VIEWERS = ['public', 'outsider', 'member', 'client', 'late', 'recipient', 'administrator'] as const;
type Name = (typeof VIEWERS)[number];
const AUDIENCES = ['public', 'participants', 'clients', 'community', 'recipient'] as const;
const TYPES = ['indicator', 'incident', 'identity'];

interface Row {
  readonly audience: (typeof AUDIENCES)[number];
  readonly at: number;
  readonly seenFrom: number;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly bytes: string;
}

const rows: Row[] = [];
const collections = new Map<string, string>();
let owner: DataSource;
let reader: DataSource;
let pulse: Pulse;
let taxii: TaxiiService;

beforeAll(async () => {
  const options = (role: 'owner' | 'reader') =>
    dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), role);
  owner = await new DataSource(options('owner')).initialize();
  reader = await new DataSource(options('reader')).initialize();
  pulse = new Pulse(owner);
  const accessKeyFile = join(folder, 'access.key');
  writeFileSync(accessKeyFile, 'an instance secret');
  taxii = new TaxiiService(new ReleasedReader(reader), pulse, { keys: { accessKeyFile } } as Config);
  await fill();
}, 300_000);
afterAll(async () => {
  await reader?.destroy();
  await owner?.destroy();
  rmSync(folder, { recursive: true });
});

const beat = () => pulse.now();

function viewerOf(name: Name): Viewer {
  if (name === 'public') return { kind: 'public', permissions: [] };
  if (name === 'administrator')
    return { kind: 'administrator', administratorId: randomUUID(), keyId: '', permissions: [] };
  return { kind: 'participant', participantId: ids[name]!, keyId: '', permissions: ['feed:read'] };
}

const audienceKey = (kind: string): string =>
  kind === 'recipient'
    ? `recipient:${ids['recipient']}`
    : kind === 'clients' || kind === 'community'
      ? `${kind}:${ids['community']}`
      : kind;

async function fill(): Promise<void> {
  await owner.query(
    `INSERT INTO administrator (id, slug, name) VALUES (gen_random_uuid(), 'a', 'A'), (gen_random_uuid(), 'b', 'B')`,
  );
  for (const name of ['outsider', 'member', 'client', 'late', 'recipient'])
    await owner.query(
      `INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT $1, $2, $2, 'cert', 'admitted', (SELECT id FROM administrator WHERE slug = 'a'), (SELECT id FROM administrator WHERE slug = 'b')`,
      [ids[name], name],
    );
  await owner.query(`INSERT INTO community (id, slug, name) VALUES ($1, 'health', 'Health')`, [
    ids['community'],
  ]);
  await owner.query(`INSERT INTO membership VALUES ($1, $2, '2020-01-01'), ($1, $3, $4)`, [
    ids['community'],
    ids['member'],
    ids['late'],
    new Date(JOINED_LATE),
  ]);
  await owner.query(`INSERT INTO client_registration VALUES ($1, $2, $3, '2020-01-01')`, [
    ids['community'],
    ids['member'],
    ids['client'],
  ]);
  await owner.query(
    `INSERT INTO collection (id, slug, title, description, audience, audience_kind)
     VALUES (gen_random_uuid(), 'recipient-recipient', 'For recipient', '', $1, 'recipient') ON CONFLICT DO NOTHING`,
    [audienceKey('recipient')],
  );
  const next = numbersFrom(11);
  for (const audience of AUDIENCES) await fillCollection(audience, next);
}

async function fillCollection(audience: Row['audience'], next: () => number): Promise<void> {
  const [{ id }] = await owner.query(
    `SELECT id FROM collection WHERE audience = $1 AND filter = '{}' AND owner_id IS NULL`,
    [audienceKey(audience)],
  );
  collections.set(audience, id as string);
  for (let index = 0; index < ROWS; index += 1) {
    const at = FROM + index * DAY_MS;
    const number = Math.floor(next() * OBJECTS);
    const type = TYPES[number % TYPES.length]!;
    const objectId = `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    // Now and then something is put in later than its rendition went out.
    const seenFrom = next() < 0.1 ? at - 40 * DAY_MS : at;
    const bytes = JSON.stringify({ id: objectId, secret: `${audience}-${index}` });
    rows.push({ audience, at, seenFrom, id: objectId, type, version: at, bytes });
  }
  for (const row of rows.filter((each) => each.audience === audience)) await insertRow(row);
  await owner.query(
    `UPDATE collection SET objects_head_at = (SELECT max(added_at) FROM collection_object WHERE collection_id = $1) WHERE id = $1`,
    [id],
  );
}

async function insertRow(row: Row): Promise<void> {
  const same = rows.filter((each) => each.audience === row.audience && each.id === row.id);
  await owner.query(
    `INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, seen_from, object_id, type, spec_version,
                                    version, is_first, is_last, digest, bytes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '2.1', $8, $9, $10, $11, $12)`,
    [
      collections.get(row.audience),
      new Date(row.at),
      audienceKey(row.audience),
      row.audience,
      new Date(row.seenFrom),
      row.id,
      row.type,
      new Date(row.version),
      same.every((each) => each.version >= row.version),
      same.every((each) => each.version <= row.version),
      createHash('sha256').update(row.bytes).digest(),
      row.bytes,
    ],
  );
}

/** The policy, from what the test knows alone: the rows of a collection that a viewer may read; undefined for none at all. */
function visible(name: Name, audience: Row['audience']): Row[] | undefined {
  const since: Partial<Record<Row['audience'], number>> = {
    public: 0,
    ...(['public', 'administrator'].includes(name) ? {} : { participants: 0 }),
    ...(name === 'member' ? { clients: 0, community: 0 } : {}),
    ...(name === 'client' ? { clients: 0 } : {}),
    ...(name === 'late' ? { clients: JOINED_LATE, community: JOINED_LATE } : {}),
    ...(name === 'recipient' ? { recipient: 0 } : {}),
  };
  const from = since[audience];
  return from === undefined
    ? undefined
    : rows.filter((row) => row.audience === audience && row.seenFrom >= from);
}

interface Question {
  readonly query: string;
  readonly matches: (row: Row, seen: readonly Row[], all: readonly Row[]) => boolean;
}
const isLast = (row: Row, all: readonly Row[]): boolean =>
  all.every((each) => each.id !== row.id || each.version <= row.version);
const isFirst = (row: Row, seen: readonly Row[]): boolean =>
  seen.every((each) => each.id !== row.id || each.version >= row.version);
const QUESTIONS: readonly Question[] = [
  { query: '', matches: (row, _, all) => isLast(row, all) },
  { query: 'match[version]=all', matches: () => true },
  { query: 'match[version]=first', matches: (row, seen) => isFirst(row, seen) },
  {
    query: 'match[version]=first,last&match[type]=indicator,identity',
    matches: (row, seen, all) => row.type !== 'incident' && (isFirst(row, seen) || isLast(row, all)),
  },
  {
    query: 'match[version]=all&added_after=2026-03-05T00:00:00Z',
    matches: (row) => row.at > Date.UTC(2026, 2, 5),
  },
  {
    query: 'match[spec_version]=2.1&match[type]=incident',
    matches: (row, seen) =>
      row.type === 'incident' && seen.every((each) => each.id !== row.id || each.version <= row.version),
  },
];

const textOf = ({ parts }: TaxiiPage): string => parts.map(String).join('');
const momentOf = (at: number): string => new Date(at).toISOString().replace('Z', '000Z');

/** All pages of a list, as text, each checked: its headers, and that `next` names no moment that the viewer does not see. */
async function pages(
  name: Name,
  audience: Row['audience'],
  listing: Listing,
  query: string,
  objectId?: string,
) {
  const texts: string[] = [];
  const moments = new Set((visible(name, audience) ?? []).map(({ at }) => momentOf(at)));
  for (let next: string | undefined; ;) {
    const parameters = [query, 'limit=17', ...(next === undefined ? [] : [`next=${next}`])].filter(Boolean);
    const request = parsePageRequest(`/x?${parameters.join('&')}`, listing);
    const page = await taxii.page(viewerOf(name), collections.get(audience)!, listing, request, {
      objectId,
      beat,
    });
    const text = textOf(page);
    texts.push(text);
    next = (JSON.parse(text) as { next?: string }).next;
    const inNext =
      Buffer.from(next ?? '', 'base64url')
        .toString('latin1')
        .match(/"(?:after|until)":"[^"]+/g) ?? [];
    const named = [page.first, page.last, ...inNext.map((each) => each.split(':"')[1]!)];
    const asked = request.filter.addedAfter ?? '1970-01-01T00:00:00.000000Z';
    const hidden = named.filter((moment) => !moments.has(moment) && !(text === '{}' && moment === asked));
    expect([name, audience, query, hidden]).toEqual([name, audience, query, []]);
    if (next === undefined) return texts;
  }
}

describe.each(VIEWERS)('as %s', (name) => {
  it.each(AUDIENCES)(
    'gets of the collection of %s what the policy gives, by every question',
    async (audience) => {
      const seen = visible(name, audience);
      const all = rows.filter((row) => row.audience === audience);
      for (const { query, matches } of QUESTIONS) {
        if (seen === undefined) {
          await expect(pages(name, audience, 'objects', query)).rejects.toMatchObject({
            code: name === 'public' ? 'unauthenticated' : 'not-found',
          });
          continue;
        }
        const expected = seen.filter((row) => matches(row, seen, all));
        const objects = await pages(name, audience, 'objects', query);
        expect(
          objects.flatMap((text) => (JSON.parse(text) as { objects?: unknown[] }).objects ?? []),
        ).toEqual(expected.map(({ bytes }) => JSON.parse(bytes)));
        const manifest = await pages(name, audience, 'manifest', query);
        const records = manifest.flatMap(
          (text) => (JSON.parse(text) as { objects?: unknown[] }).objects ?? [],
        );
        expect(records).toEqual(
          expected.map(({ id, at }) => expect.objectContaining({ id, date_added: momentOf(at) })),
        );
      }
    },
  );

  it('gets of an object the versions in sight, and of one that is hidden nothing', async () => {
    for (const audience of AUDIENCES) {
      const all = rows.filter((row) => row.audience === audience);
      const seen = visible(name, audience);
      for (const id of [...new Set(all.map((row) => row.id))].slice(0, 12)) {
        const own = (seen ?? []).filter((row) => row.id === id);
        const versions = () => pages(name, audience, 'versions', '', id);
        const object = () => pages(name, audience, 'object', 'match[version]=all', id);
        if (own.length === 0) {
          await expect(versions()).rejects.toMatchObject({ status: expect.any(Number) });
          await expect(object()).rejects.toMatchObject({ status: expect.any(Number) });
          continue;
        }
        const read = (await versions()).flatMap(
          (text) => (JSON.parse(text) as { versions: string[] }).versions,
        );
        expect(read.map((text) => Date.parse(text))).toEqual(own.map(({ version }) => version));
        expect((await object()).join('')).toContain(own[0]!.bytes);
      }
    }
  });

  it('is listed the collections in sight', async () => {
    const listed = (await taxii.collections(viewerOf(name))).map(({ id }) => id);
    for (const audience of AUDIENCES)
      expect([audience, listed.includes(collections.get(audience)!)]).toEqual([
        audience,
        visible(name, audience) !== undefined,
      ]);
  });
});

describe('pages that are kept', () => {
  const read = async (name: Name): Promise<string> =>
    textOf(
      await taxii.page(
        viewerOf(name),
        collections.get('participants')!,
        'objects',
        parsePageRequest('/x?limit=5&match[version]=all', 'objects'),
        { beat },
      ),
    );

  it('never hold what was erased, nor reach who may not read any more', async () => {
    const before = await read('outsider');
    const [{ bytes }] = rows.filter(({ audience }) => audience === 'participants') as [Row];
    expect(before).toContain(bytes);
    expect(await read('outsider')).toBe(before);
    await owner.query(
      `WITH erased AS (UPDATE collection SET erased_count = erased_count + 1 WHERE id = $1)
       UPDATE collection_object SET bytes = '{"erased":true}' WHERE collection_id = $1 AND bytes = $2`,
      [collections.get('participants'), bytes],
    );
    const after = await read('outsider');
    expect(after).not.toContain(bytes);
    expect(after).toContain('{"erased":true}');
    await owner.query(`UPDATE participant SET state = 'suspended' WHERE slug = 'outsider'`);
    await expect(read('outsider')).rejects.toMatchObject({ code: 'not-found' });
    await expect(read('public')).rejects.toMatchObject({ code: 'unauthenticated' });
    await owner.query(`UPDATE participant SET state = 'admitted' WHERE slug = 'outsider'`);
    expect(await read('outsider')).toBe(after);
  });
});

describe('a page', () => {
  it('is bounded in bytes, with one object at least', async () => {
    const id = randomUUID();
    await owner.query(
      `INSERT INTO collection (id, slug, title, description, audience, audience_kind, objects_head_at)
       VALUES ($1, 'large', 'Large', '', 'public', 'public', '2026-01-01T00:00:10Z')`,
      [id],
    );
    const third = Math.floor(TAXII_LIMITS.pageBytesMax / 3);
    for (const [index, size] of [third, third, third, TAXII_LIMITS.pageBytesMax + 10, 20].entries())
      await owner.query(
        `INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, seen_from, object_id, type, spec_version,
                                        version, is_first, is_last, digest, bytes)
         VALUES ($1, $2, 'public', 'public', $2, $3, 'note', '2.1', $2, true, true, '', $4)`,
        [id, new Date(FROM + index * 1_000), `note--${index}`, `"${'x'.repeat(size)}"`],
      );
    const counts: number[] = [];
    for (let next = ''; ;) {
      const request = parsePageRequest(`/x?limit=100${next}`, 'objects');
      const page = JSON.parse(textOf(await taxii.page(viewerOf('public'), id, 'objects', request, { beat })));
      counts.push(page.objects.length);
      if (page.next === undefined) break;
      next = `&next=${page.next}`;
    }
    expect(counts).toEqual([2, 1, 1, 1]);
  });
});
