import { randomUUID } from 'node:crypto';
import { closeHouse, CLOSE_MS_MAX } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { Submitter } from '../submitter';
import { type World, makeWorld, must, submit, waitForState } from '../world';

let instance: TestInstance;
let world: World;
beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 240_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const DEFINE = `mutation ($title: String!, $audience: String!, $filter: [CollectionFilterInput!]!) {
  defineCollection(title: $title, audience: $audience, filter: $filter) { id slug title own audience filter { name values } } }`;
const DROP = `mutation ($id: ID!) { dropCollection(id: $id) }`;
const LIST = `{ collections { id title own } }`;
const ENTRIES = `query ($id: ID!) { collection(id: $id) { entries(first: 100) { entries { kind incident { name } } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id state } }`;
const ENERGY = [{ name: 'sector', values: ['energy'] }];
const TERMS = { defaultTlp: 'AMBER', communities: ['health'], publicRelease: 'AT_ONCE' };

const codeOf = async (token: string | undefined, query: string, variables: object = {}) =>
  (await instance.graphql(token, query, variables)).errors[0]?.extensions.code;
const listOf = async (token: string | undefined): Promise<{ id: string; title: string; own: boolean }[]> =>
  must(await instance.graphql(token, LIST))['collections'];

async function define(token: string, title: string, audience: string, filter: object[] = ENERGY) {
  return must(await instance.graphql(token, DEFINE, { title, audience, filter }))['defineCollection'];
}

function report(name: string, sector: string, versions: { id?: string; modified?: string } = {}) {
  const { id = randomUUID(), modified = '2026-03-01T08:00:00.000Z' } = versions;
  const common = { spec_version: '2.1', created: '2026-03-01T08:00:00.000Z', modified };
  const clear = { object_marking_refs: ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'] };
  const objects = [
    {
      type: 'incident',
      id: `incident--${id}`,
      ...common,
      ...clear,
      name,
      description: 'The grid went dark.',
    },
    {
      type: 'identity',
      id: `identity--${id}`,
      ...common,
      ...clear,
      name: 'Utility',
      sectors: [sector],
      identity_class: 'organization',
    },
    {
      type: 'relationship',
      id: `relationship--${id}`,
      ...common,
      ...clear,
      relationship_type: 'targets',
      source_ref: `incident--${id}`,
      target_ref: `identity--${id}`,
    },
  ];
  return { id, bundle: { type: 'bundle', id: `bundle--${randomUUID()}`, objects } };
}

async function publish(bundle: object): Promise<string> {
  const { submitter } = world.tokens;
  const { id } = await submit(instance, submitter, bundle, TERMS);
  await waitForState(instance, submitter, id, ['published']);
  return id as string;
}

async function until<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (let value = await read(); ; value = await read()) {
    if (isThere(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const namesIn = async (token: string, id: string): Promise<string[]> => {
  const { collection } = must(await instance.graphql(token, ENTRIES, { id }));
  return (collection?.entries.entries ?? []).map(
    ({ kind, incident }: { kind: string; incident: { name: string } }) => `${kind} ${incident.name}`,
  );
};

const objectsIn = (id: string): Promise<{ type: string; revoked: boolean; bytes: string }[]> =>
  instance.owner.query(
    'SELECT type, revoked, bytes FROM collection_object WHERE collection_id = $1 AND is_last ORDER BY added_at',
    [id],
  );

describe('a collection that a participant defines', () => {
  it('holds what was out before and what comes, follows an amendment and a withdrawal, object by object', async () => {
    const { member, submitter } = world.tokens;
    const before = report('Blackout', 'energy');
    const submission = await publish(before.bundle);
    await publish(report('Leak', 'water').bundle);
    const mine = await define(member, 'My grid', 'public');
    expect(mine).toMatchObject({ title: 'My grid (member)', own: true, audience: 'public', filter: ENERGY });
    const filled = await until(
      () => namesIn(member, mine.id),
      (names) => names.length > 0,
    );
    expect(filled).toEqual(['published Blackout']);
    await publish(report('Second blackout', 'energy').bundle);
    expect(await namesIn(member, mine.slug)).toEqual(['published Blackout', 'published Second blackout']);
    const amended = report('Blackout, told again', 'water', {
      id: before.id,
      modified: '2026-03-02T08:00:00.000Z',
    });
    const next = await new Submitter(instance, submitter).amend(submission, amended.bundle, TERMS);
    const left = (await objectsIn(mine.id)).filter(({ revoked }) => revoked);
    expect(left.map(({ type }) => type).sort()).toEqual(
      expect.arrayContaining(['identity', 'incident', 'relationship']),
    );
    expect(JSON.stringify(await objectsIn(mine.id))).not.toContain('told again');
    must(await instance.graphql(submitter, WITHDRAW, { id: next }));
    await waitForState(instance, submitter, next, ['withdrawn']);
    const rows: { bytes: string }[] = await instance.owner.query('SELECT bytes FROM collection_object');
    expect(rows.filter(({ bytes }) => bytes.includes('told again'))).toEqual([]);
  });

  it('is seen by its owner alone, and its title is refused to nobody else', async () => {
    const { member, outsider } = world.tokens;
    const mine = await define(member, 'Secret plan', 'participants');
    const theirs = await define(outsider, 'Secret plan', 'participants');
    expect((await listOf(member)).filter(({ own }) => own).map(({ title }) => title)).toContain(
      'Secret plan (member)',
    );
    for (const token of [undefined, world.tokens.recipient, outsider]) {
      expect(JSON.stringify(await listOf(token))).not.toContain(mine.id);
      expect(await namesIn(token!, mine.id)).toEqual([]);
      const absent = must(await instance.graphql(token, ENTRIES, { id: randomUUID() }));
      expect(must(await instance.graphql(token, ENTRIES, { id: mine.id }))).toEqual(absent);
    }
    expect(await codeOf(member, DEFINE, { title: ' Secret plan ', audience: 'public', filter: ENERGY })).toBe(
      'conflict',
    );
    expect(await codeOf(outsider, DROP, { id: mine.id })).toBe('not-found');
    expect(await codeOf(outsider, DROP, { id: randomUUID() })).toBe('not-found');
    must(await instance.graphql(outsider, DROP, { id: theirs.id }));
    expect(await codeOf(outsider, DROP, { id: theirs.id })).toBe('not-found');
    expect(await listOf(outsider)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ id: theirs.id })]),
    );
    await define(outsider, 'Secret plan', 'participants');
  });

  it('is of an audience that its owner belongs to, and shows nothing once they do not', async () => {
    const { member, outsider, client } = world.tokens;
    for (const audience of [
      'community:health',
      'community:nobody',
      'clients:health',
      'recipient:member',
      'nonsense',
    ])
      expect([audience, await codeOf(outsider, DEFINE, { title: 'T', audience, filter: ENERGY })]).toEqual([
        audience,
        'not-found',
      ]);
    expect(await codeOf(undefined, DEFINE, { title: 'T', audience: 'public', filter: ENERGY })).toBe(
      'unauthenticated',
    );
    const mine = await define(client, 'Ours', 'clients:health');
    expect(await listOf(client)).toEqual(expect.arrayContaining([expect.objectContaining({ id: mine.id })]));
    must(
      await instance.graphql(member, `mutation { removeClient(community: "health", participant: "client") }`),
    );
    expect(JSON.stringify(await listOf(client))).not.toContain(mine.id);
    expect(await namesIn(client, mine.id)).toEqual([]);
  });

  it.each([
    ['a title of two lines', { title: 'a\nb' }, '/title'],
    ['no title', { title: ' ' }, '/title'],
    ['a long title', { title: 'x'.repeat(121) }, '/title'],
    ['no filter', { filter: [] }, '/filter'],
    ['a name that is none', { filter: [{ name: 'constructor', values: ['a'] }] }, '/filter/0/name'],
    ['a name twice', { filter: [...ENERGY, ...ENERGY] }, '/filter/1/name'],
    ['no values', { filter: [{ name: 'sector', values: [] }] }, '/filter/0/values'],
    ['too many values', { filter: [{ name: 'sector', values: Array(51).fill('a') }] }, '/filter/0/values'],
  ])('is refused with %s, and told where', async (_, given, pointer) => {
    const answer = await instance.graphql(world.tokens.member, DEFINE, {
      title: 'T',
      audience: 'public',
      filter: ENERGY,
      ...given,
    });
    const { code, issues } = answer.errors[0]!.extensions as unknown as {
      code: string;
      issues: { pointer: string }[];
    };
    expect([code, issues.map((issue) => issue.pointer)]).toEqual(['invalid-input', [pointer]]);
  });

  it('is one of at most fifty, and stands on record', async () => {
    const { recipient } = world.tokens;
    for (let index = 0; index < 50; index++) await define(recipient, `Number ${index}`, 'public');
    expect(await codeOf(recipient, DEFINE, { title: 'One more', audience: 'public', filter: ENERGY })).toBe(
      'conflict',
    );
    const [{ n }] = await instance.owner.query(
      `SELECT count(*)::integer AS n FROM audit_entry a JOIN collection c ON c.id::text = a.subject
         JOIN participant p ON p.id = c.owner_id WHERE a.action = 'collection.define' AND p.slug = 'recipient'`,
    );
    expect(n).toBe(50);
  });
});
