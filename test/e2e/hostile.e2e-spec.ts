import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type World, makeWorld, must } from '../world';

let instance: TestInstance;
let world: World;
const output: string[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    jest.spyOn(stream, 'write').mockImplementation((chunk: string | Uint8Array, ...rest: []) => {
      output.push(String(chunk));
      return String(chunk).startsWith('{"level"') ? true : write(chunk, ...rest);
    });
  }
  process.env['ENTENTE_TEST_LOG'] = 'debug';
  instance = await startInstance();
  delete process.env['ENTENTE_TEST_LOG'];
  world = await makeWorld(instance);
}, 120_000);
afterAll(async () => {
  await closeHouse(instance);
  jest.restoreAllMocks();
}, CLOSE_MS_MAX);

const SUBMIT = `mutation ($bundle: String!) { submitIncident(bundle: $bundle, terms: { defaultTlp: AMBER }) { id } }`;
/** A second, on a machine that does nothing else; these share theirs with the rest of the suite. */
const ANSWER_MS_MAX = 15_000;
const CANARY = 'capybara-canary';
const incident = (more: string) =>
  `{"type":"bundle","id":"bundle--0c7b22dd-8a2f-4e0b-9d0f-00019c32f000","objects":[{"type":"incident","spec_version":"2.1","id":"incident--0c7b22dd-8a2f-4e0b-9d0f-00019c32f000","created":"2026-01-01T00:00:00.000Z","modified":"2026-01-01T00:00:00.000Z","name":"${CANARY}"${more}}]}`;

const HOSTILE: Record<string, string> = {
  'a string of 10 MB': incident(`,"description":"${'x'.repeat(10_000_000)}"`),
  '10,000 nested arrays': incident(`,"x_deep":${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  '__proto__ as a key': incident(`,"__proto__":{"polluted":true}`),
  'the same key twice': incident(`,"name":"${CANARY} again"`),
  'a lone surrogate': incident(`,"description":"\\ud800"`),
  'a NUL character': incident(`,"description":"a\\u0000b"`),
  'an integer beyond 2^53': incident(`,"confidence":9007199254740993`),
  'ReDoS bait in a type': incident('').replace('"type":"incident"', `"type":"${'a-'.repeat(20_000)}!"`),
  'ReDoS bait in a pattern': `{"type":"bundle","id":"bundle--0c7b22dd-8a2f-4e0b-9d0f-00019c32f000","objects":[{"type":"indicator","spec_version":"2.1","id":"indicator--0c7b22dd-8a2f-4e0b-9d0f-00019c32f001","created":"2026-01-01T00:00:00.000Z","modified":"2026-01-01T00:00:00.000Z","pattern":"[a:b MATCHES '${'(a+)+'.repeat(2_000)}$']${'('.repeat(5_000)}","pattern_type":"stix","valid_from":"2026-01-01T00:00:00Z"}]}`,
  'no JSON': `{"type":"bundle", ${CANARY}`,
  'an empty text': '',
  'a bundle without an incident': `{"type":"bundle","id":"bundle--0c7b22dd-8a2f-4e0b-9d0f-00019c32f000"}`,
};

describe('hostile input', () => {
  it.each(Object.entries(HOSTILE))(
    '%s gets its answer in time, and none of it is stored',
    async (_name, bundle) => {
      const begun = Date.now();
      const answer = await instance.graphql(world.tokens.submitter, SUBMIT, { bundle });
      expect(Date.now() - begun).toBeLessThan(ANSWER_MS_MAX);
      expect(answer.status).toBeLessThan(500);
      expect(answer.errors[0]?.extensions.code).toMatch(/^(invalid-stix|too-large)$/);
      expect(JSON.stringify(answer.errors)).not.toContain(CANARY);
      const rows: { n: string }[] = await instance.owner.query('SELECT count(*) AS n FROM submission');
      expect(rows[0]?.n).toBe('0');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('over the size of a request is refused before it is read', async () => {
    const response = await fetch(`${instance.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `"${'x'.repeat(40_000_000)}"`,
    }).catch(() => undefined);
    expect(response === undefined || response.status === 413).toBe(true);
  });

  it.each([
    ['no JSON', '{'],
    ['no query', '{}'],
    ['a list', '[]'],
    ['a bad query', JSON.stringify({ query: '{ nothing' })],
    ['an unknown field', JSON.stringify({ query: '{ incidents { submitter } }' })],
    ['too many tokens', JSON.stringify({ query: `{ ${'me { kind } '.repeat(5_000)} }` })],
    [
      'too many aliases',
      JSON.stringify({
        query: `{ me { ${Array.from({ length: 100 }, (_, i) => `a${i}: kind`).join(' ')} } }`,
      }),
    ],
    [
      'a bad variable',
      JSON.stringify({
        query: `query ($first: Int!) { incidents(first: $first) { totalCount } }`,
        variables: { first: CANARY },
      }),
    ],
    ['a page of none', JSON.stringify({ query: '{ incidents(first: 0) { totalCount } }' })],
    [
      'SQL in a filter',
      JSON.stringify({
        query: `{ incidents(filter: { text: "'; DROP TABLE rendition; --", sector: "%_\\\\" }) { totalCount } }`,
      }),
    ],
    [
      'a NUL in a filter',
      JSON.stringify({ query: `{ incidents(filter: { text: "a\\u0000" }) { totalCount } }` }),
    ],
    ['a cursor of nowhere', JSON.stringify({ query: `{ incidents(after: "${CANARY}") { totalCount } }` })],
  ])('in a query (%s) is never a failure of ours', async (_name, body) => {
    const response = await fetch(`${instance.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBeLessThan(500);
    const text = await response.text();
    expect(text).not.toMatch(/"internal"|node_modules|stacktrace|\\n {4}at /);
    expect(text).not.toContain(CANARY);
  });

  it('whose variable is of a wrong type is told which and where, by a status of its own', async () => {
    const query = 'query ($filter: IncidentFilterInput) { incidents(filter: $filter) { totalCount } }';
    const { status, errors } = await instance.graphql(undefined, query, { filter: { principle: [CANARY] } });
    const message = 'The variable $filter is not of the type that the query declares at /principle.';
    expect([status, errors]).toEqual([400, [{ message, extensions: { code: 'invalid-input' } }]]);
  });

  it('leaves nothing of a submission in any log line', async () => {
    const secrets = { RED: 'platypus-in-the-log', CLEAR: 'wombat-in-the-log' };
    must(
      await instance.graphql(world.tokens.submitter, SUBMIT, {
        bundle: JSON.stringify(markedBundle({ key: 'f1', secrets })),
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(output.some((line) => line.startsWith('{"level"'))).toBe(true);
    const logged = output.filter((line) => line.startsWith('{"level"')).join('');
    expect(logged).not.toMatch(/platypus|wombat|capybara/);
    for (const token of Object.values(world.tokens)) expect(logged).not.toContain(token);
  });
});

describe('an answer', () => {
  it('stays out of caches, and tells nothing of the software behind it', async () => {
    const { headers } = await instance.graphql(undefined, '{ me { kind } }');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('outside of GraphQL is a problem document', async () => {
    const response = await fetch(`${instance.url}/nowhere`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  it('says when the instance is ready', async () => {
    expect((await fetch(`${instance.url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${instance.url}/health/live`)).status).toBe(200);
  });
});
