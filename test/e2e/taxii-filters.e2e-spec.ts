import type { Platform } from '../platform';
import { startSeeded } from '../seeded-platform';
import { API, type Asking, type TaxiiAnswer, pagesOf, taxii } from '../taxii-client';
import {
  DEFINITION,
  IN_BOTH,
  LARGE_FROM,
  LARGE_SIZE,
  MIXED,
  OBSERVABLE,
  SEEDED,
  VERSIONED,
  VERSIONS,
  indicator,
} from '../taxii-seed';

const MIXED_OBJECTS = `${API}/collections/${SEEDED.readOnly}/objects/`;
const LARGE = `${API}/collections/${SEEDED.large}/objects/`;

let platform: Platform;
let key: string;
const get = (path: string, asking: Asking = {}): Promise<TaxiiAnswer> =>
  taxii(platform.url, path, { key, ...asking });
/** The ids on a page of the mixed collection, in order. */
const idsAt = async (query: string, path = MIXED_OBJECTS): Promise<string[]> =>
  ((await get(`${path}?${query}`)).body['objects'] ?? []).map(({ id }: { id: string }) => id);
const second = (seconds: number): string => new Date(LARGE_FROM + seconds * 1_000).toISOString();
const ALL_LARGE = Array.from({ length: LARGE_SIZE }, (_, index) => indicator(1_000 + index)['id']);

beforeAll(async () => {
  const seeded = await startSeeded();
  platform = seeded.platform;
  [key] = seeded.keys;
}, 600_000);
afterAll(() => platform?.stop(), 90_000);

describe('added_after (section 3.4)', () => {
  it.each([
    ['2026-03-01T00:00:10Z', 11],
    ['2026-03-01T00:00:10.000000Z', 11],
    ['2026-03-01T00:00:09.999999Z', 10],
    ['2026-03-01T00:00:09.999999999Z', 10],
    ['2026-03-01T00:00:10%2B00:00', 11],
    ['2026-03-01T00:00:10+00:00', 11],
    ['2026-03-01T01:00:10.5%2B01:00', 11],
  ])('%s: later, and not at that moment', async (moment, first) => {
    expect((await idsAt(`added_after=${moment}&limit=1`, LARGE))[0]).toBe(ALL_LARGE[first]);
  });

  it.each([
    'yesterday',
    '2026-03-01',
    '',
    '2026-03-01T00:00:10',
    '1767225600',
    "2026-03-01T00:00:10Z'--",
    '2026-02-30T00:00:00Z',
  ])('%s is none: 400', async (moment) => {
    expect((await get(`${LARGE}?added_after=${moment}`)).status).toBe(400);
  });

  it('is one', async () => {
    const moment = 'added_after=2026-03-01T00:00:10Z';
    expect((await get(`${LARGE}?${moment}&${moment}`)).status).toBe(400);
  });
});

describe('match (section 3.4.1)', () => {
  it('by id and type: a comma is or, two fields are and; brackets raw or encoded', async () => {
    expect(await idsAt(`match[id]=${OBSERVABLE.id},${DEFINITION.id}`)).toEqual([
      OBSERVABLE.id,
      DEFINITION.id,
    ]);
    expect(await idsAt(`match%5Bid%5D=${OBSERVABLE.id}%2C${DEFINITION.id}`)).toEqual([
      OBSERVABLE.id,
      DEFINITION.id,
    ]);
    expect(await idsAt('match[type]=domain-name,marking-definition')).toEqual([OBSERVABLE.id, DEFINITION.id]);
    expect(await idsAt(`match[type]=domain-name&match[id]=${DEFINITION.id}`)).toEqual([]);
    expect(await idsAt('match[type]=grouping')).toEqual([]);
  });

  it('by version: last unless it is said, all, first, moments, and several', async () => {
    const modified = async (query: string): Promise<string[]> =>
      ((await get(`${MIXED_OBJECTS}?match[id]=${VERSIONED}${query}`)).body['objects'] ?? []).map(
        (object: { modified: string }) => object.modified,
      );
    expect(await modified('')).toEqual([VERSIONS[2]]);
    expect(await modified('&match[version]=last')).toEqual([VERSIONS[2]]);
    expect(await modified('&match[version]=first')).toEqual([VERSIONS[0]]);
    expect(await modified('&match[version]=all')).toEqual(VERSIONS);
    expect(await modified('&match[version]=first,last')).toEqual([VERSIONS[0], VERSIONS[2]]);
    expect(await modified(`&match[version]=${VERSIONS[1]}`)).toEqual([VERSIONS[1]]);
    expect(await modified(`&match[version]=2026-01-02T00:00:00.000000Z,last`)).toEqual(VERSIONS.slice(1));
    expect(await modified('&match[version]=2020-01-01T00:00:00Z')).toEqual([]);
  });

  it('by the version of what has none of its own: when it was created, else when it was added', async () => {
    expect(await idsAt(`match[version]=${DEFINITION.created}`)).toEqual([DEFINITION.id]);
    expect(await idsAt('match[version]=2026-02-01T00:00:02.000000Z')).toEqual([OBSERVABLE.id]);
  });

  it('by spec_version: the latest that there is unless it is said', async () => {
    const named = async (query: string): Promise<string[]> =>
      ((await get(`${MIXED_OBJECTS}?match[id]=${IN_BOTH}${query}`)).body['objects'] ?? []).map(
        (object: { name: string }) => object.name,
      );
    expect(await named('')).toEqual(['New']);
    expect(await named('&match[version]=all')).toEqual(['New']);
    expect(await named('&match[spec_version]=2.0')).toEqual(['Old']);
    expect(await named('&match[spec_version]=2.1')).toEqual(['New']);
    expect(await named('&match[spec_version]=2.0,2.1&match[version]=all')).toEqual(['Old', 'New']);
    expect(await named('&match[spec_version]=2.0,2.1&match[version]=first')).toEqual(['Old']);
    expect(await named('&match[spec_version]=9.9')).toEqual([]);
  });

  it('on one object by version and spec_version alone, on versions by spec_version alone (sections 5.6, 5.8)', async () => {
    const object = `${MIXED_OBJECTS}${VERSIONED}/`;
    expect(
      (await get(`${object}?match[version]=all&match[type]=malware&match[id]=x`)).body['objects'],
    ).toHaveLength(3);
    const versions = await get(`${object}versions/?match[version]=first&match[type]=malware`);
    expect(versions.body['versions']).toHaveLength(3);
    expect(
      (await get(`${MIXED_OBJECTS}${IN_BOTH}/versions/?match[spec_version]=2.0,2.1`)).body['versions'],
    ).toHaveLength(2);
    expect(
      (await get(`${MIXED_OBJECTS}${IN_BOTH}/versions/?match[spec_version]=2.0`)).body['versions'],
    ).toHaveLength(1);
  });

  it.each([
    'match[type]=indicator&match[type]=malware',
    'match[type]=indicator&match%5Btype%5D=malware',
    'match[version]=all,last',
    'match[version]=first,first',
    'match[version]=2026-01-01T00:00:00Z,2026-01-01T00:00:00.000Z',
    'match[version]=newest',
    'match[id]=',
    'match[id]=a,,b',
    'match[type]=%00',
  ])('%s: 400', async (query) => {
    const { status, body } = await get(`${MIXED_OBJECTS}?${query}`);
    expect([status, body['http_status']]).toEqual([400, '400']);
  });

  it('ignores fields and parameters that it does not know', async () => {
    const all = await idsAt('');
    expect(await idsAt('match[colour]=red&verbose=1')).toEqual(all);
  });

  it('takes some hundred values, and signs of other languages as text', async () => {
    const many = ALL_LARGE.slice(0, 150).concat(
      Array.from({ length: 150 }, (_, index) => indicator(90_000 + index)['id']),
    );
    const { status, body } = await get(`${LARGE}?limit=1000&match[id]=${many.join(',')}`);
    expect([status, body['objects']?.length]).toEqual([200, 150]);
    for (const odd of [
      "' OR '1'='1",
      '$1',
      '%25',
      'a\\',
      '"; DROP TABLE collection; --',
      '*',
      'ü',
      '\u{1F600}',
    ])
      for (const field of ['id', 'type', 'spec_version'])
        expect([
          odd,
          (await get(`${MIXED_OBJECTS}?match[${field}]=${encodeURIComponent(odd)}`)).text,
        ]).toEqual([odd, '{}']);
  });
});

describe('limit (section 3.4)', () => {
  it.each(['0', '-1', '1.5', 'ten', '', '1e3', '0x10'])('%s: 400', async (limit) => {
    expect((await get(`${LARGE}?limit=${limit}`)).status).toBe(400);
  });

  it('is capped, and 100 unless it is said; what is left over is said', async () => {
    expect((await idsAt('limit=1000000000', LARGE)).length).toBe(LARGE_SIZE);
    const { body } = await get(LARGE);
    expect(body['objects']).toHaveLength(100);
    expect(body).toMatchObject({ more: true, next: expect.any(String) });
  });
});

describe('paging (sections 3.5 and 3.4)', () => {
  const itemsOf = (pages: readonly TaxiiAnswer[], name = 'objects'): any[] =>
    pages.flatMap(({ body }) => (body[name] ?? []) as any[]);

  it.each([1, 7, 100, 230, 1_000])(
    'in pages of %i: the union is the whole, in order, each once',
    async (limit) => {
      const pages = await pagesOf(platform.url, LARGE, `limit=${limit}`, { key });
      expect(itemsOf(pages).map(({ id }) => id)).toEqual(ALL_LARGE);
      expect(pages).toHaveLength(Math.ceil(LARGE_SIZE / limit));
    },
  );

  it('never says more on an empty page or without next, and never next on the last page', async () => {
    for (const listing of [
      'objects/',
      'manifest/',
      `objects/${VERSIONED}/?match[version]=all&`,
      `objects/${VERSIONED}/versions/`,
    ]) {
      const path = `${API}/collections/${SEEDED.readOnly}/${listing}`;
      const [address, query = ''] = path.split('?');
      const pages = await pagesOf(platform.url, address!, `${query}limit=1`, { key });
      expect(pages.length).toBeGreaterThan(2);
      for (const [index, { body, status }] of pages.entries()) {
        const isLast = index === pages.length - 1;
        expect([listing, status, body['more'], 'next' in body]).toEqual([
          listing,
          200,
          isLast ? undefined : true,
          !isLast,
        ]);
        expect((body['objects'] ?? body['versions']) as unknown[]).toHaveLength(1);
      }
    }
  });

  it('gives the manifest in the order of the objects, dates strictly increasing', async () => {
    const manifest = itemsOf(
      await pagesOf(platform.url, LARGE.replace('objects/', 'manifest/'), 'limit=50', { key }),
    );
    expect(manifest.map(({ id }) => id)).toEqual(ALL_LARGE);
    const dates = manifest.map(({ date_added }) => date_added as string);
    expect(dates.every((date, index) => index === 0 || date > dates[index - 1]!)).toBe(true);
  });

  it('goes on by added_after from the header of the page before, and loses nothing', async () => {
    const seen: string[] = [];
    for (let after = '2026-01-01T00:00:00Z'; ;) {
      const { body, headers } = await get(`${LARGE}?limit=33&added_after=${after}`);
      if (!body['objects']) break;
      seen.push(...body['objects'].map(({ id }: { id: string }) => id));
      after = headers.get('x-taxii-date-added-last')!;
    }
    expect(seen).toEqual(ALL_LARGE);
  });

  it('keeps filters over pages: sent again, or left out', async () => {
    const query = `added_after=${second(99)}&match[type]=indicator`;
    const whole = await idsAt(`${query}&limit=1000`, LARGE);
    expect(whole).toEqual(ALL_LARGE.slice(100));
    const { next } = (await get(`${LARGE}?${query}&limit=20`)).body as { next: string };
    const expected = whole.slice(20, 40);
    expect(await idsAt(`${query}&limit=20&next=${next}`, LARGE)).toEqual(expected);
    expect(await idsAt(`next=${next}`, LARGE)).toEqual(expected);
    expect(await idsAt(`match[type]=indicator&next=${next}`, LARGE)).toEqual(expected);
    expect(await idsAt(`next=${next}&limit=5`, LARGE)).toEqual(expected.slice(0, 5));
    expect(await idsAt(`next=${next}`, LARGE)).toEqual(expected);
  });

  it('carries what many ids ask for, when they are sent again', async () => {
    const query = `match[id]=${ALL_LARGE.join(',')}&limit=100`;
    const pages = await pagesOf(platform.url, LARGE, query, { key });
    expect(itemsOf(pages).map(({ id }) => id)).toEqual(ALL_LARGE);
    const { next } = pages[0]!.body as { next: string };
    expect((await get(`${LARGE}?next=${next}`)).status).toBe(400);
  });

  it('refuses a next that is forged, of another address, or beside other filters: 400', async () => {
    const { next } = (await get(`${LARGE}?limit=5`)).body as { next: string };
    const forged = [
      next.slice(0, -2),
      `A${next.slice(1)}`,
      'x',
      '0',
      encodeURIComponent("';--"),
      Buffer.from('{"after":"2026-01-01T00:00:00.000000Z"}').toString('base64url'),
      'x'.repeat(5_000),
    ];
    for (const each of forged) expect((await get(`${LARGE}?next=${each}`)).status).toBe(400);
    for (const path of [LARGE.replace('objects', 'manifest'), MIXED_OBJECTS, `${LARGE}${ALL_LARGE[0]}/`])
      expect((await get(`${path}?next=${next}`)).status).toBe(400);
    expect((await get(`${LARGE}?next=${next}&match[type]=malware`)).status).toBe(400);
    expect((await get(`${LARGE}?next=${next}&next=${next}`)).status).toBe(400);
  });

  it('reads the rights anew on each page: a next opens nothing', async () => {
    const { next } = (await get(`${LARGE}?limit=5`)).body as { next: string };
    expect((await taxii(platform.url, `${LARGE}?next=${next}`)).status).toBe(401);
    const made = await platform.graphql<any>(
      key,
      'mutation { createAccessKey(label: "x", permissions: ["submission:read"], days: 1) { token } }',
    );
    const blind = made.data.createAccessKey?.token as string | undefined;
    expect(blind).toEqual(expect.any(String));
    expect((await taxii(platform.url, `${LARGE}?next=${next}`, { key: blind })).status).toBe(404);
  });

  it('shows an object once as last, whatever comes after', () => {
    expect(MIXED.filter(({ object }) => (object as { id: string }).id === VERSIONED)).toHaveLength(3);
  });
});
