import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Platform } from '../platform';
import { startSeeded } from '../seeded-platform';
import { API, type Asking, TAXII, type TaxiiAnswer, basic, taxii } from '../taxii-client';
import { DEFINITION, MIXED, OBSERVABLE, SEEDED, VERSIONED } from '../taxii-seed';

const MICROSECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const UNKNOWN = '11111111-2222-4333-8444-555555555555';
const collection = (id: string, below = ''): string => `${API}/collections/${id}/${below}`;

let platform: Platform;
let key: string;
const get = (path: string, asking: Asking = {}): Promise<TaxiiAnswer> =>
  taxii(platform.url, path, { key, ...asking });

/** The paths of every resource that is read, with an object that is there. */
const readable = (id: string = SEEDED.readOnly): string[] => [
  '/taxii2/',
  `${API}/`,
  `${API}/collections/`,
  collection(id),
  collection(id, 'manifest/'),
  collection(id, 'objects/'),
  collection(id, `objects/${VERSIONED}/`),
  collection(id, `objects/${VERSIONED}/versions/`),
];

beforeAll(async () => {
  const seeded = await startSeeded();
  platform = seeded.platform;
  [key] = seeded.keys;
}, 600_000);
afterAll(() => platform?.stop(), 90_000);

describe('media types (sections 1.6.8 and 3.8)', () => {
  it('stand on every body, also of errors', async () => {
    for (const path of [
      ...readable(),
      collection(UNKNOWN),
      '/taxii2/nowhere/',
      collection(SEEDED.writeOnly, 'objects/'),
    ])
      expect([path, (await get(path)).headers.get('content-type')]).toEqual([path, TAXII]);
    for (const asking of [
      { headers: { authorization: 'Basic bm9ib2R5OndyaXR0ZW4=' } },
      { headers: { accept: 'application/taxii+json;version=9' } },
    ])
      expect((await get('/taxii2/', asking)).headers.get('content-type')).toBe(TAXII);
  });

  it.each([
    'application/taxii+json',
    'application/taxii+json; version=2.1',
    'Application/TAXII+json;Version=2.1;q=0.5, text/html',
    'application/taxii+json;version=2.0, application/taxii+json;version=2.1;q=0.2',
    '*/*',
    'application/json',
    'application/stix+json;version=2.1',
  ])('serve who takes %s', async (accept) => {
    expect((await get(collection(SEEDED.readOnly, 'objects/'), { headers: { accept } })).status).toBe(200);
  });

  it.each([
    'application/taxii+json;version=2.0',
    'application/taxii+json;version=3.0;q=0.9',
    'application/vnd.oasis.taxii+json; version=2.0',
  ])('tell who takes %s alone that there is no such answer', async (accept) => {
    for (const path of readable()) {
      const { status, body } = await get(path, { headers: { accept } });
      expect([path, status, body['http_status']]).toEqual([path, 406, '406']);
    }
  });
});

describe('errors (section 3.6)', () => {
  const isMessage = ({ body }: TaxiiAnswer, status: number): void => {
    expect(body).toMatchObject({ title: expect.any(String), http_status: String(status) });
    const known = [
      'title',
      'description',
      'error_id',
      'error_code',
      'http_status',
      'external_details',
      'details',
    ];
    expect(Object.keys(body).filter((name) => !known.includes(name))).toEqual([]);
  };

  it('asks for credentials where there are none or wrong ones, by Basic', async () => {
    const wrong = { authorization: basic(`entente_${randomBytes(32).toString('base64url')}`) };
    const asked: [string, Asking][] = [
      [collection(SEEDED.readOnly, 'objects/'), { key: undefined }],
      [collection(UNKNOWN, 'objects/'), { key: undefined }],
      ['/taxii2/', { headers: wrong }],
      ['/taxii2/', { headers: { authorization: 'Basic !!!' } }],
      ['/taxii2/', { headers: { authorization: 'Digest username="x"' } }],
      [collection(SEEDED.readWrite, 'objects/'), { method: 'POST', key: undefined, body: { objects: [] } }],
    ];
    for (const [path, asking] of asked) {
      const answer = await taxii(platform.url, path, asking);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
      isMessage(answer, 401);
    }
  });

  it('takes Basic and Bearer, whatever the case of the scheme and the name of the user', async () => {
    for (const authorization of [
      basic(key, ''),
      basic(key).replace('Basic', 'basic'),
      `Bearer ${key}`,
      `bearer ${key}`,
    ])
      expect(
        (await taxii(platform.url, collection(SEEDED.readOnly), { headers: { authorization } })).status,
      ).toBe(200);
    const elsewhere = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: basic(key) },
      body: JSON.stringify({ query: '{ me { kind } }' }),
    });
    expect(((await elsewhere.json()) as { errors?: unknown[] }).errors).toHaveLength(1);
  });

  it('answers alike for what is hidden and what is absent', async () => {
    const bare = (answer: TaxiiAnswer): unknown => ({
      ...answer,
      text: '',
      headers: [...answer.headers].filter(([name]) => name !== 'date').sort(),
      body: { ...answer.body, error_id: '' },
    });
    for (const below of [
      '',
      'manifest/',
      'objects/',
      `objects/${VERSIONED}/`,
      `objects/${VERSIONED}/versions/`,
    ]) {
      const hidden = await get(collection(SEEDED.none, below));
      expect(hidden.status).toBe(404);
      expect(bare(hidden)).toEqual(bare(await get(collection(UNKNOWN, below))));
      isMessage(hidden, 404);
    }
    const one = await taxii(platform.url, collection(SEEDED.readOnly));
    expect(bare(one)).toEqual(bare(await taxii(platform.url, collection(UNKNOWN))));
  });

  it('names the methods of an address (405 with Allow)', async () => {
    const asked: [string, string, string][] = [
      ['/taxii2/', 'POST', 'GET, HEAD'],
      [`${API}/`, 'DELETE', 'GET, HEAD'],
      [`${API}/collections/`, 'PUT', 'GET, HEAD'],
      [collection(SEEDED.readOnly), 'POST', 'GET, HEAD'],
      [collection(SEEDED.readOnly, 'manifest/'), 'POST', 'GET, HEAD'],
      [collection(SEEDED.readOnly, 'objects/'), 'DELETE', 'GET, HEAD, POST'],
      [collection(SEEDED.readOnly, `objects/${VERSIONED}/`), 'PATCH', 'GET, HEAD, DELETE'],
      [collection(SEEDED.readOnly, `objects/${VERSIONED}/versions`), 'POST', 'GET, HEAD'],
      [`${API}/status/${UNKNOWN}/`, 'POST', 'GET, HEAD'],
    ];
    for (const [path, method, allow] of asked) {
      const answer = await get(path, { method });
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, allow]);
      isMessage(answer, 405);
    }
  });

  it('answers what it cannot make out with 400 or 404, never 5xx', async () => {
    const odd = [
      '/taxii2/%',
      `${API}/collections/%00/objects/`,
      collection(SEEDED.readOnly, 'objects/%00/'),
      collection("' OR 1=1 --"),
      collection(SEEDED.readOnly, `objects/${'x'.repeat(5_000)}/`),
      '/taxii2/api/../x',
      '/taxii2/api/collections/%E0%A4%A/',
    ];
    for (const path of odd) {
      const answer = await get(path);
      expect([path, [400, 404].includes(answer.status)]).toEqual([path, true]);
      isMessage(answer, answer.status);
    }
  });
});

describe('addresses (section 1.6.9)', () => {
  it('answer with and without the slash at their end, and redirect nobody', async () => {
    for (const path of readable()) {
      const [slashed, bare] = [await get(path), await get(path.replace(/\/$/, ''))];
      expect([path, slashed.status, bare.status]).toEqual([path, 200, 200]);
      expect(bare.body).toEqual(slashed.body);
    }
  });

  it('answer HEAD as GET, without a body', async () => {
    const answer = await get(collection(SEEDED.readOnly, 'objects/'), { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-taxii-date-added-first')).toBe('2026-02-01T00:00:02.000000Z');
    expect(answer.text).toBe('');
  });
});

describe('what there is (sections 4 and 5.1, 5.2)', () => {
  it('is discovered: API roots that end in a slash, one of them the default (section 4.1)', async () => {
    const { body } = await taxii(platform.url, '/taxii2/');
    expect(body['title']).toEqual(expect.any(String));
    expect(body['api_roots']).toContain(body['default']);
    for (const root of body['api_roots'] as string[]) {
      expect(root).toMatch(/^\/.*\/$/);
      expect((await taxii(platform.url, root)).status).toBe(200);
    }
  });

  it('speaks 2.1 in bodies of a size (section 4.2)', async () => {
    const { body } = await taxii(platform.url, `${API}/`);
    expect(body['versions']).toContain(TAXII);
    expect(body['title']).toEqual(expect.any(String));
    expect(body['max_content_length']).toBeGreaterThan(0);
  });

  it('lists collections with this user’s rights, in a stable order, titles unique (section 5.1)', async () => {
    const { body } = await get(`${API}/collections/`);
    const listed = body['collections'] as Record<string, any>[];
    const rights = (id: string) => {
      const { can_read, can_write } = listed.find((each) => each['id'] === id) ?? {};
      return [can_read, can_write];
    };
    expect(rights(SEEDED.readWrite)).toEqual([true, true]);
    expect(rights(SEEDED.readOnly)).toEqual([true, false]);
    expect(rights(SEEDED.writeOnly)).toEqual([false, true]);
    expect(rights(SEEDED.none)).toEqual([undefined, undefined]);
    expect(new Set(listed.map(({ title }) => title)).size).toBe(listed.length);
    expect(new Set(listed.map(({ alias }) => alias)).size).toBe(listed.length);
    for (const { id } of listed) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect((await get(`${API}/collections/`)).text).toBe(JSON.stringify(body));
    expect(listed.filter(({ can_write, alias }) => can_write === true && alias === 'inbox')).toHaveLength(1);
  });

  it('lists to who shows no key what anyone may read, and no inbox', async () => {
    const { body } = await taxii(platform.url, `${API}/collections/`);
    const listed = body['collections'] as Record<string, any>[];
    expect(listed.map(({ id }) => id)).toContain(SEEDED.open);
    expect(listed.filter(({ can_read, can_write }) => can_read !== true || can_write !== false)).toEqual([]);
    expect(listed.map(({ id }) => id)).not.toContain(SEEDED.readOnly);
  });

  it('gives one collection as the list does, by id or alias (section 5.2)', async () => {
    const { body: list } = await get(`${API}/collections/`);
    for (const record of list['collections'] as Record<string, any>[]) {
      if (![...Object.values(SEEDED), 'inbox'].some((each) => [record['id'], record['alias']].includes(each)))
        continue;
      expect((await get(collection(record['id'] as string))).body).toEqual(record);
      expect((await get(collection(record['alias'] as string))).body).toEqual(record);
    }
    expect((await get(collection('read-write', 'objects/'))).body).toEqual(
      (await get(collection(SEEDED.readWrite, 'objects/'))).body,
    );
  });
});

describe('rights (sections 5.3 to 5.8)', () => {
  it('read what can be read, and nothing else', async () => {
    for (const below of [
      'manifest/',
      'objects/',
      `objects/${VERSIONED}/`,
      `objects/${VERSIONED}/versions/`,
    ]) {
      const statuses = [];
      for (const id of [SEEDED.readWrite, SEEDED.readOnly, SEEDED.writeOnly, SEEDED.none])
        statuses.push((await get(collection(id, below))).status);
      expect([below, ...statuses]).toEqual([below, 200, 200, 403, 404]);
    }
    expect((await get(collection('inbox', 'objects/'))).status).toBe(403);
  });
});

describe('objects as they are (sections 5.3, 5.4, 5.6, 5.8)', () => {
  it('come in an envelope that is no bundle, bytes as they were stored', async () => {
    const { body, text } = await get(collection(SEEDED.readOnly, 'objects/?match[version]=all'));
    expect(Object.keys(body)).toEqual(['objects']);
    for (const { object } of MIXED.filter((each) => 'spec_version' in each.object))
      expect(text).toContain(JSON.stringify(object));
  });

  it('are left out where there are none: {}', async () => {
    for (const below of ['manifest/', 'objects/']) {
      const { status, text } = await get(collection(SEEDED.empty, below));
      expect([below, status, text]).toEqual([below, 200, '{}']);
    }
  });

  it('are 404 when the collection has no such object, and an empty envelope when the filter leaves nothing', async () => {
    const absent = `indicator--${UNKNOWN}`;
    expect((await get(collection(SEEDED.readOnly, `objects/${absent}/`))).status).toBe(404);
    expect((await get(collection(SEEDED.readOnly, `objects/${absent}/versions/`))).status).toBe(404);
    const none = await get(
      collection(SEEDED.readOnly, `objects/${VERSIONED}/?match[version]=2001-01-01T00:00:00Z`),
    );
    expect([none.status, none.text]).toEqual([200, '{}']);
  });

  it('stand in the manifest with when they were added, their version and media type', async () => {
    const { body } = await get(
      collection(SEEDED.readOnly, 'manifest/?match[version]=all&match[spec_version]=2.0,2.1'),
    );
    const records = body['objects'] as Record<string, string>[];
    expect(records).toHaveLength(MIXED.length);
    for (const [index, { object }] of MIXED.entries()) {
      const { id, date_added, version, media_type } = records[index]!;
      const given = object as { id: string; modified?: string; created?: string; spec_version?: string };
      expect(id).toBe(given.id);
      expect(date_added).toMatch(MICROSECONDS);
      expect(version).toBe(given.modified ?? given.created ?? date_added);
      expect(media_type).toBe(`application/stix+json;version=${given.spec_version ?? '2.0'}`);
    }
  });

  it('have versions: modified, else created, else when they were added; ascending', async () => {
    const versions = async (id: string) =>
      (await get(collection(SEEDED.readOnly, `objects/${id}/versions/`))).body;
    expect(await versions(VERSIONED)).toEqual({
      versions: ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.123Z'],
    });
    expect(await versions(DEFINITION.id)).toEqual({ versions: [DEFINITION.created] });
    expect(await versions(OBSERVABLE.id)).toEqual({ versions: ['2026-02-01T00:00:02.000000Z'] });
  });
});

describe('headers (section 3.7)', () => {
  it('say when the first and the last on this page were added', async () => {
    for (const [below, first, last] of [
      ['manifest/', '02.000000Z', '08.000000Z'],
      ['objects/', '02.000000Z', '08.000000Z'],
      ['objects/?match[version]=all', '01.000001Z', '08.000000Z'],
      ['objects/?limit=2', '02.000000Z', '05.000000Z'],
      [`objects/${VERSIONED}/`, '07.000000Z', '07.000000Z'],
      [`objects/${VERSIONED}/?match[version]=all`, '01.000001Z', '07.000000Z'],
      [`objects/${VERSIONED}/versions/`, '01.000001Z', '07.000000Z'],
    ]) {
      const { headers } = await get(collection(SEEDED.readOnly, below));
      expect([
        below,
        headers.get('x-taxii-date-added-first'),
        headers.get('x-taxii-date-added-last'),
      ]).toEqual([below, `2026-02-01T00:00:${first}`, `2026-02-01T00:00:${last}`]);
    }
  });

  it('stand on empty pages too: what was asked after, else the beginning', async () => {
    for (const [query, moment] of [
      ['?added_after=2030-01-01T00:00:00Z', '2030-01-01T00:00:00.000000Z'],
      ['?match[type]=grouping', '1970-01-01T00:00:00.000000Z'],
    ]) {
      const { headers, text } = await get(collection(SEEDED.readOnly, `objects/${query}`));
      expect(text).toBe('{}');
      expect(headers.get('x-taxii-date-added-first')).toBe(moment);
      expect(headers.get('x-taxii-date-added-last')).toBe(moment);
    }
  });

  it('let nobody keep what not everybody may read', async () => {
    for (const path of readable().slice(2)) {
      const { headers } = await get(path);
      expect([path, headers.get('cache-control'), headers.get('etag')]).toEqual([
        path,
        'private, no-store',
        null,
      ]);
    }
    expect((await get(collection(UNKNOWN))).headers.get('cache-control')).toBe('private, no-store');
  });

  it('let what anyone may read be kept, if it is asked for anew (304)', async () => {
    const path = collection(SEEDED.open, 'objects/');
    const first = await taxii(platform.url, path);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await taxii(platform.url, path, {
      headers: { 'if-none-match': first.headers.get('etag')! },
    });
    expect([again.status, again.text, again.headers.get('x-taxii-date-added-last')]).toEqual([
      304,
      '',
      first.headers.get('x-taxii-date-added-last'),
    ]);
    const page = await taxii(platform.url, `${path}?limit=1`, {
      headers: { 'if-none-match': first.headers.get('etag')! },
    });
    expect(page.status).toBe(200);
  });

  it('compress for who takes that, to the same bytes', async () => {
    const path = collection(SEEDED.large, 'objects/');
    const plain = await rawGet(path, { 'accept-encoding': 'identity' });
    const packed = await rawGet(path, { 'accept-encoding': 'gzip, deflate' });
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect((await rawGet(path, { 'accept-encoding': 'gzip;q=0' })).encoding).toBeUndefined();
    expect((await rawGet(path, {})).encoding).toBeUndefined();
  });
});

/** A GET whose body nobody unpacks on the way. */
function rawGet(
  path: string,
  headers: Record<string, string>,
): Promise<{ encoding: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const options = { headers: { ...headers, accept: TAXII, authorization: basic(key) } };
    httpRequest(`${platform.url}${path}`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
