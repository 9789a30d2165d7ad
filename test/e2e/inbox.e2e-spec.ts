import { TAXII_LIMITS } from '@app/exchange';
import { INBOX_LIMITS, type StatusResource } from '@app/intake';
import { Vault } from '@app/submission';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { address, report, sdo } from '../report-objects';
import { API, type Asking, taxii } from '../taxii-client';
import { type World, admit, makeWorld, must } from '../world';

const OBJECTS = `${API}/collections/inbox/objects/`;
const NOWHERE = '00000000-0000-4000-8000-000000000000';

let instance: TestInstance;
let world: World;
beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 240_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const mine = (asking: Asking = {}): Asking => ({ key: world.tokens.submitter, ...asking });
const post = (body: unknown, asking: Asking = {}) =>
  taxii(instance.url, OBJECTS, mine({ method: 'POST', body, ...asking }));
const statusOf = async (id: string, asking: Asking = {}) =>
  (await taxii(instance.url, `${API}/status/${id}/`, mine(asking))).body as unknown as StatusResource;

/** Asks once a quarter of a second, as a client does once a second, until nothing is open. */
async function completed(id: string, asking: Asking = {}): Promise<StatusResource> {
  for (let polls = 0; polls < 400; polls += 1) {
    const status = await statusOf(id, asking);
    if (status.status === 'complete') return status;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the status did not complete');
}

describe('the inbox over TAXII', () => {
  it('takes an envelope or a bundle, under any media type of the standard (section 5.5)', async () => {
    const types = [
      'application/taxii+json',
      'application/taxii+json; version=2.1',
      'application/stix+json;version=2.1',
      'application/stix+json',
    ];
    for (const [at, type] of types.entries()) {
      const objects = [address(at)];
      const body = at % 2 ? { objects } : { type: 'bundle', id: `bundle--${NOWHERE}`, objects };
      const answer = await post(body, { headers: { 'content-type': type } });
      expect([answer.status, answer.body['total_count']]).toEqual([202, 1]);
      expect(answer.headers.get('content-type')).toBe('application/taxii+json;version=2.1');
      expect(await completed(answer.body['id'])).toMatchObject({ success_count: 1, pending_count: 0 });
    }
  }, 120_000);

  it('refuses by the code that belongs to it', async () => {
    const codes = async (body: string, asking: Asking = {}) => (await post(body, asking)).status;
    expect(await codes('{"objects":[')).toBe(400);
    expect(await codes('{"objects":[]}')).toBe(422);
    expect(await codes('{}', { headers: { 'content-type': 'text/plain' } })).toBe(415);
    expect(await codes('{}', { headers: { 'content-type': 'application/taxii+json;version=2.0' } })).toBe(
      415,
    );
    // Best of three: other work on the machine is not what is measured.
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const began = Date.now();
      expect(await codes(`{"objects":["${'x'.repeat(TAXII_LIMITS.contentBytesMax)}"]}`)).toBe(413);
      times.push(Date.now() - began);
    }
    expect(Math.min(...times)).toBeLessThan(2_000);
  }, 60_000);

  it('follows a report through the pipeline, and withdraws it when its incident is deleted', async () => {
    const objects = report();
    const parts = [objects.slice(9), objects.slice(1, 9), objects.slice(0, 1)];
    const ids: string[] = [];
    for (const part of parts) ids.push((await post({ objects: part })).body['id'] as string);
    for (const [at, id] of ids.entries())
      expect(await completed(id)).toMatchObject({ success_count: parts[at]?.length, failure_count: 0 });
    const LIST = '{ submissions { nodes { id state version } } }';
    const { nodes } = must(await instance.graphql(world.tokens.submitter, LIST))['submissions'];
    expect(nodes).toEqual([expect.objectContaining({ state: 'published' })]);
    const incident = `${OBJECTS}${objects[0]?.id}/`;
    const others = await taxii(instance.url, incident, {
      method: 'DELETE',
      key: world.tokens['second-submitter'],
    });
    const none = await taxii(instance.url, `${OBJECTS}incident--${NOWHERE}/`, mine({ method: 'DELETE' }));
    expect([others.status, none.status, others.body['description']]).toEqual([
      404,
      404,
      none.body['description'],
    ]);
    expect((await taxii(instance.url, incident, mine({ method: 'DELETE' }))).status).toBe(200);
    const last = must(await instance.graphql(world.tokens.submitter, LIST))['submissions'].nodes[0];
    expect(['withdrawing', 'withdrawn']).toContain(last.state);
    const { body } = await post({ objects: [{ ...objects[0], modified: '2026-02-04T04:05:06.000Z' }] });
    expect((await completed(body['id'])).failures?.[0]?.message).toContain('withdrawn');
  }, 180_000);

  it('unseals a bounded part at a time, oldest first, and still puts together what lies far apart', async () => {
    const key = await admit(instance, { slug: 'collector' });
    const [incident, ...others] = report();
    const strangers = Array.from({ length: INBOX_LIMITS.unsealedAtOnceMax + 200 }, () =>
      sdo('malware', { name: 'Of nobody', is_family: true }),
    );
    const send = async (objects: readonly unknown[]) => {
      const { body } = await post({ objects }, { key });
      return completed(body['id'], { key });
    };
    await send(others.slice(0, 8));
    await send(strangers);
    const parts = jest.spyOn(Vault.prototype, 'openParts');
    const last = await send([incident, ...others.slice(8)]);
    const sizes = parts.mock.calls.map(([part]) => part.length);
    parts.mockRestore();
    expect(last).toMatchObject({ success_count: others.length - 7, failure_count: 0 });
    expect(Math.max(...sizes)).toBe(INBOX_LIMITS.unsealedAtOnceMax);
    const { nodes } = must(await instance.graphql(key, '{ submissions { nodes { state version } } }'))[
      'submissions'
    ];
    expect(nodes).toEqual([{ state: 'published', version: 1 }]);
    const [{ waiting }] = await instance.owner.query(
      `SELECT count(*)::integer AS waiting FROM inbox_object o JOIN participant p ON p.id = o.participant_id WHERE p.slug = 'collector'`,
    );
    expect(waiting).toBe(strangers.length);
  }, 120_000);

  it('tells nobody else of a status, and lets in only who may submit', async () => {
    const { body } = await post({ objects: [address(99)] });
    const ask = (id: string, key: string | undefined) => taxii(instance.url, `${API}/status/${id}/`, { key });
    const [theirs, none] = [
      await ask(body['id'], world.tokens['second-submitter']),
      await ask(NOWHERE, world.tokens.submitter),
    ];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    expect(theirs.body['description']).toBe(none.body['description']);
    expect((await ask(body['id'], undefined)).status).toBe(401);
    expect(
      (await taxii(instance.url, OBJECTS, { method: 'POST', body: { objects: [address(1)] } })).status,
    ).toBe(401);
    expect((await taxii(instance.url, OBJECTS, mine())).status).toBe(403);
  }, 60_000);

  it('shares new incidents under the terms that were set, and by none until then', async () => {
    const key = world.tokens['second-submitter'];
    const terms = '{ defaultTlp publicRelease audiences setAt }';
    const shown = must(await instance.graphql(key, `{ inboxTerms ${terms} }`))['inboxTerms'];
    expect(shown).toEqual({ defaultTlp: 'RED', publicRelease: 'ON_RELEASE', audiences: [], setAt: null });
    const set = `mutation { setInboxTerms(terms: { defaultTlp: AMBER, communities: ["health"] }) ${terms} }`;
    expect(must(await instance.graphql(key, set))['setInboxTerms']).toMatchObject({
      defaultTlp: 'AMBER',
      audiences: ['clients:health', 'community:health'],
    });
    const refused = await instance.graphql(world.tokens.outsider, set);
    expect(refused.errors[0]?.extensions.code).toBe('invalid-terms');
    const { body } = await post({ objects: report() }, { key });
    for (let polls = 0; polls < 400; polls += 1) {
      if ((await statusOf(body['id'], { key })).status === 'complete') break;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const LISTED = '{ submissions { nodes { renditions { audience status } } } }';
    const [only] = must(await instance.graphql(key, LISTED))['submissions'].nodes;
    expect(only.renditions).toContainEqual({ audience: 'clients:health', status: 'published' });
  }, 120_000);
});
