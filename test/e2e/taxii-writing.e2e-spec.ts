import type { Platform } from '../platform';
import { startSeeded } from '../seeded-platform';
import { API, type Asking, TAXII, type TaxiiAnswer, taxii } from '../taxii-client';
import { SEEDED, VERSIONED, indicator } from '../taxii-seed';

const MICROSECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const UNKNOWN = '11111111-2222-4333-8444-555555555555';
const collection = (id: string, below = ''): string => `${API}/collections/${id}/${below}`;

const TRIES = 5;

/** A connection that was closed while its request was still being written; any other failure is one. */
function hungUp(error: unknown): undefined {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  if (!['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(code ?? '')) throw error;
}

let platform: Platform;
let key: string;
let other: string;
const get = (path: string, asking: Asking = {}): Promise<TaxiiAnswer> =>
  taxii(platform.url, path, { key, ...asking });

beforeAll(async () => {
  const seeded = await startSeeded();
  platform = seeded.platform;
  [key, other] = seeded.keys;
}, 600_000);
afterAll(() => platform?.stop(), 90_000);

describe('adding and deleting, where a collection is both written and read (sections 4.3, 5.5, 5.7)', () => {
  const objects = collection(SEEDED.readWrite, 'objects/');
  const post = (body: unknown, asking: Asking = {}, path = objects): Promise<TaxiiAnswer> =>
    get(path, { method: 'POST', body, ...asking });

  it('takes an envelope, and a bundle as some clients send it: 202, and a status that adds up', async () => {
    for (const body of [
      { objects: [indicator(5_000)] },
      { type: 'bundle', id: `bundle--${UNKNOWN}`, objects: [indicator(5_001)] },
    ]) {
      const { status, body: told, headers } = await post(body);
      expect([status, headers.get('content-type')]).toEqual([202, TAXII]);
      expect(told).toMatchObject({
        status: 'complete',
        total_count: 1,
        success_count: 1,
        failure_count: 0,
        pending_count: 0,
      });
      expect(told['request_timestamp']).toMatch(MICROSECONDS);
      expect(told['id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect((await get(`${API}/status/${told['id']}/`)).body).toEqual(told);
    }
  });

  it('shows a status to who asked for it and to nobody else', async () => {
    const { body } = await post({ objects: [indicator(5_002)] });
    expect((await get(`${API}/status/${body['id']}/`, { key: other })).status).toBe(404);
    expect((await get(`${API}/status/${UNKNOWN}/`)).status).toBe(404);
    expect((await taxii(platform.url, `${API}/status/${body['id']}/`)).status).toBe(401);
  });

  it('takes each object for itself: a bad one has a message and does not sink the rest', async () => {
    const { status, body } = await post({
      objects: [
        indicator(5_003),
        { type: 'indicator' },
        { ...indicator(5_004), type: 'malware' },
        null,
        { ...indicator(5_005), modified: 'now' },
      ],
    });
    expect(status).toBe(202);
    expect(body).toMatchObject({ total_count: 5, success_count: 1, failure_count: 4, pending_count: 0 });
    expect(body['successes']).toEqual([
      { id: indicator(5_003)['id'], version: '2026-01-01T00:00:00.000000Z' },
    ]);
    for (const failure of body['failures'] as Record<string, unknown>[])
      expect(failure['message']).toEqual(expect.any(String));
  });

  it('takes the same object twice as one, also at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post({ objects: [indicator(5_006), indicator(5_006)] })),
    );
    expect(answers.map(({ body }) => [body['success_count'], body['failure_count']])).toEqual(
      answers.map(() => [2, 0]),
    );
    const { body } = await get(
      collection(SEEDED.readWrite, `objects/${indicator(5_006).id}/?match[version]=all`),
    );
    expect(body['objects']).toHaveLength(1);
  });

  it('takes a body without a version, and no other type (415)', async () => {
    expect(
      (await post({ objects: [indicator(5_007)] }, { headers: { 'content-type': 'application/taxii+json' } }))
        .status,
    ).toBe(202);
    for (const type of ['application/json', 'application/taxii+json;version=2.0', 'text/plain'])
      expect((await post({ objects: [] }, { headers: { 'content-type': type } })).status).toBe(415);
  });

  it('refuses what is no envelope (400), and what is too large (413) within two seconds', async () => {
    for (const body of ['{"objects": [', 'null', '[]', '"text"', '{}', '{"objects": {}}', '\u0000'])
      expect([body, (await post(body)).status]).toEqual([body, 400]);
    const times: number[] = [];
    for (let i = 0; i < TRIES; i += 1) {
      const begun = Date.now();
      // The server answers and hangs up before all has come; a client that still writes may see only that.
      const large = await post(`{"objects": ["${'x'.repeat(17 * 1024 * 1024)}"]}`).catch(hungUp);
      if (!large) continue;
      times.push(Date.now() - begun);
      expect(large.status).toBe(413);
      expect(large.body['http_status']).toBe('413');
    }
    expect(Math.min(...times)).toBeLessThan(2_000);
  });

  it('lets write who may: 202, 403 where only reading is, 404 where neither', async () => {
    const statuses = [];
    for (const id of [SEEDED.readWrite, SEEDED.writeOnly, SEEDED.readOnly, SEEDED.none])
      statuses.push((await post({ objects: [indicator(5_008)] }, {}, collection(id, 'objects/'))).status);
    expect(statuses).toEqual([202, 202, 403, 404]);
  });

  it('deletes with 200 and no body; then it is gone from objects, manifest and versions', async () => {
    const { id } = indicator(5_009);
    const later = '2026-06-01T00:00:00.000Z';
    await post({ objects: [indicator(5_009), indicator(5_009, later)] });
    const object = collection(SEEDED.readWrite, `objects/${id}/`);
    const one = await get(`${object}?match[version]=${later}`, { method: 'DELETE' });
    expect([one.status, one.text]).toEqual([200, '']);
    expect((await get(`${object}versions/`)).body).toEqual({ versions: ['2026-01-01T00:00:00.000Z'] });
    expect((await get(object)).body['objects']).toHaveLength(1);
    expect((await get(`${object}?match[version]=all`, { method: 'DELETE' })).status).toBe(200);
    for (const below of [object, `${object}versions/`]) expect((await get(below)).status).toBe(404);
    for (const list of ['objects', 'manifest'])
      expect((await get(collection(SEEDED.readWrite, `${list}/?match[id]=${id}`))).text).toBe('{}');
    expect((await get(object, { method: 'DELETE' })).status).toBe(404);
  });

  it('lets delete who may both read and write: 403 where one is missing, 404 where both are', async () => {
    const statuses = [];
    for (const id of [SEEDED.readOnly, SEEDED.writeOnly, SEEDED.none])
      statuses.push((await get(collection(id, `objects/${VERSIONED}/`), { method: 'DELETE' })).status);
    expect(statuses).toEqual([403, 403, 404]);
  });
});
