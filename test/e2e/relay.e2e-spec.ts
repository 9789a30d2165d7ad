import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

/** A reader and a submitter talk, and neither learns who the other is. */
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const THREAD = `id role kind incidentId submissionId openedAt closedAt messages { mine text signedBy sentAt }`;
const OPEN = `mutation ($incident: ID!, $kind: RelayKind!, $text: String!, $signed: Boolean! = false) {
  openRelayThread(incident: $incident, kind: $kind, text: $text, signed: $signed) { ${THREAD} } }`;
const REPLY = `mutation ($thread: ID!, $text: String!, $signed: Boolean! = false) {
  replyInRelayThread(thread: $thread, text: $text, signed: $signed) { ${THREAD} } }`;
const CLOSE = `mutation ($thread: ID!) { closeRelayThread(thread: $thread) { ${THREAD} } }`;
const LIST = `{ relayThreads { ${THREAD} } }`;
const INCIDENTS = `{ incidents(first: 10) { edges { node { id } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;
const ABSENT = '00000000-0000-4000-8000-000000000000';

let instance: TestInstance;
let world: World;
let submissionId: string;
let thread: any;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  submissionId = (await submit(instance, world.tokens.submitter, markedBundle({ key: 'b1' }), TERMS))['id'];
  await waitForState(instance, world.tokens.submitter, submissionId, ['published']);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function incidentOf(who: Person): Promise<string> {
  const { incidents } = must(await instance.graphql(world.tokens[who], INCIDENTS));
  return incidents.edges[0].node.id;
}

async function threadsOf(who: Person): Promise<any[]> {
  return must(await instance.graphql(world.tokens[who], LIST))['relayThreads'];
}

const said = ({ messages }: any) => messages.map(({ mine, text, signedBy }: any) => [mine, text, signedBy]);

it('carries words both ways without names, and tells the submitter nothing of which rendition the reader has', async () => {
  const incident = await incidentOf('recipient');
  const opened = await instance.graphql(world.tokens.recipient, OPEN, {
    incident,
    kind: 'SIGHTING',
    text: 'We have seen the same loader.',
  });
  thread = must(opened)['openRelayThread'];
  expect(thread).toMatchObject({
    role: 'reader',
    kind: 'SIGHTING',
    incidentId: incident,
    submissionId: null,
  });
  must(
    await instance.graphql(world.tokens.submitter, REPLY, { thread: thread.id, text: 'When, and where?' }),
  );
  const [asReader] = await threadsOf('recipient');
  const [asSubmitter] = await threadsOf('submitter');
  expect(said(asReader)).toEqual([
    [true, 'We have seen the same loader.', null],
    [false, 'When, and where?', null],
  ]);
  expect(said(asSubmitter)).toEqual([
    [false, 'We have seen the same loader.', null],
    [true, 'When, and where?', null],
  ]);
  expect(asSubmitter).toMatchObject({ role: 'submitter', incidentId: null, submissionId });
  expect(JSON.stringify(asReader)).not.toMatch(/Organisation|"submitter"/);
  expect(JSON.stringify(asSubmitter)).not.toContain('recipient');
  expect(JSON.stringify(asSubmitter)).not.toContain(incident);
});

it('gives a name with the message that was signed, and with no other', async () => {
  must(
    await instance.graphql(world.tokens.submitter, REPLY, {
      thread: thread.id,
      text: 'It is us.',
      signed: true,
    }),
  );
  const [asReader] = await threadsOf('recipient');
  expect(asReader.messages.map(({ signedBy }: any) => signedBy)).toEqual([null, null, 'submitter']);
});

it('answers alike for a thread of others and for none, and for an incident out of sight and for none', async () => {
  for (const [query, value] of [
    [REPLY, { text: 'x' }],
    [CLOSE, {}],
  ] as const) {
    const other = await instance.graphql(world.tokens.member, query, { thread: thread.id, ...value });
    const none = await instance.graphql(world.tokens.member, query, { thread: ABSENT, ...value });
    expect([other.data, other.errors]).toEqual([none.data, none.errors]);
  }
  expect(await threadsOf('member')).toEqual([]);
  const ask = { kind: 'QUESTION', text: 'x' };
  const hidden = await instance.graphql(world.tokens.outsider, OPEN, {
    incident: await incidentOf('recipient'),
    ...ask,
  });
  const absent = await instance.graphql(world.tokens.outsider, OPEN, {
    incident: `incident--${ABSENT}`,
    ...ask,
  });
  expect([hidden.data, hidden.errors]).toEqual([absent.data, absent.errors]);
});

it('is not for one of their own, nor for the public, nor for words that are empty or too long', async () => {
  const incident = await incidentOf('submitter');
  const codes = async (token: string | undefined, variables: object) =>
    (await instance.graphql(token, OPEN, { incident, kind: 'HELP', text: 'x', ...variables })).errors.map(
      ({ extensions }: any) => extensions.code,
    );
  expect(await codes(world.tokens.submitter, {})).toEqual(['conflict']);
  expect(await codes(undefined, {})).toEqual(['unauthenticated']);
  expect(await codes(world.tokens.outsider, { incident: await incidentOf('outsider'), text: '  ' })).toEqual([
    'invalid-input',
  ]);
  expect(
    await codes(world.tokens.outsider, { incident: await incidentOf('outsider'), text: 'x'.repeat(4_001) }),
  ).toEqual(['invalid-input']);
});

it('ends for a reader whose right to the incident ends, and the submitter is told nothing of it', async () => {
  const opened = await instance.graphql(world.tokens.member, OPEN, {
    incident: await incidentOf('member'),
    kind: 'VICTIM',
    text: 'A clinic near you is hit too.',
  });
  const { id } = must(opened)['openRelayThread'];
  const before = await threadsOf('submitter');
  must(
    await instance.graphql(
      instance.administrators[0],
      `mutation { removeCommunityMember(community: "health", participant: "member") }`,
    ),
  );
  expect(await threadsOf('member')).toEqual([]);
  const reply = await instance.graphql(world.tokens.member, REPLY, { thread: id, text: 'x' });
  expect(reply.errors).toHaveLength(1);
  expect(await threadsOf('submitter')).toEqual(before);
});

it('takes nothing more once it is closed', async () => {
  must(await instance.graphql(world.tokens.recipient, CLOSE, { thread: thread.id }));
  const reply = await instance.graphql(world.tokens.submitter, REPLY, { thread: thread.id, text: 'x' });
  expect(reply.errors).toMatchObject([{ extensions: { code: 'conflict' } }]);
});

it('no words stand readable in the database, and none at all once the incident is withdrawn', async () => {
  const rows: { row: string }[] = await instance.owner.query(
    'SELECT to_jsonb(m)::text AS row FROM relay_message m',
  );
  expect(rows).toHaveLength(4);
  expect(rows.some(({ row }) => /loader|clinic/.test(row))).toBe(false);
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id: submissionId }));
  await waitForState(instance, world.tokens.submitter, submissionId, ['withdrawn']);
  expect(await instance.owner.query('SELECT id FROM relay_message')).toEqual([]);
  const [asReader] = await threadsOf('recipient');
  expect([asReader.messages, asReader.closedAt === null]).toEqual([[], false]);
});
