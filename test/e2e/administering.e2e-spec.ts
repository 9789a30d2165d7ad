import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { reviewedBundle } from '../reviewing';
import { PEOPLE, type World, makeWorld, must, submit, waitForState } from '../world';

const WORD = 'lapwing';
const ROSTER = `{ participants { slug name kind state proposedByYou admittedAt } }`;
const COMMUNITIES = `{ communities { slug members pseudonyms { agreed } } }`;
const BACKLOG = `{ submissionBacklog { state count tried oldestAt } failedSubmissions(first: 2) { id version reason failedAt } }`;
const FAILED = `query ($after: ID) { failedSubmissions(first: 1, after: $after) { id } }`;
const RETRY = `mutation ($id: ID!) { retryFailedSubmission(id: $id) }`;
const PROPOSE = `mutation { proposeParticipant(input: { slug: "newcomer", name: "Newcomer", kind: CERT }) { id } }`;
const KEY = `mutation ($permissions: [String!]!) { createAccessKey(label: "narrow", permissions: $permissions) { token } }`;
const NOBODY = '00000000-0000-4000-8000-000000000000';

let instance: TestInstance;
let world: World;
const failed: string[] = [];

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  for (const key of ['b001', 'b002']) {
    const bundle = reviewedBundle({ key, name: `About a ${WORD} ${key}`, description: 'Nothing more.' });
    const terms = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
    const { id } = await submit(instance, world.tokens.submitter, bundle, terms);
    await waitForState(instance, world.tokens.submitter, id, ['published']);
    failed.push(id as string);
  }
  await fail(failed[0]!);
  await fail(failed[1]!);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

/** As if the pipeline had given up: a state that needs a broken machine to come about. */
async function fail(id: string): Promise<void> {
  await instance.owner.query(
    `UPDATE submission SET state = 'failed', failure = 'the step could not be completed (Error)',
            state_changed_at = clock_timestamp() WHERE id = $1`,
    [id],
  );
  for (const state of ['remaking', 'failed'])
    await instance.owner.query('INSERT INTO submission_history (submission_id, state) VALUES ($1, $2)', [
      id,
      state,
    ]);
}

async function codeOf(token: string | undefined, query: string, variables: object = {}): Promise<string> {
  return (await instance.graphql(token, query, variables)).errors[0]?.extensions.code ?? 'none';
}

/** A key of an administrator that carries these permissions alone. */
async function narrow(...permissions: string[]): Promise<string> {
  const made = await instance.graphql(instance.administrators[0], KEY, { permissions });
  return must(made)['createAccessKey'].token as string;
}

it('shows administrators who takes part, and who has to admit whom', async () => {
  const [first, second] = instance.administrators;
  must(await instance.graphql(first, PROPOSE));
  const seen = must(await instance.graphql(first, ROSTER))['participants'];
  expect(seen.map(({ slug }: { slug: string }) => slug)).toEqual([...PEOPLE, 'newcomer'].sort());
  const newcomer = { slug: 'newcomer', name: 'Newcomer', kind: 'CERT', state: 'proposed', admittedAt: null };
  expect(seen).toContainEqual({ ...newcomer, proposedByYou: true });
  const others = must(await instance.graphql(second, ROSTER))['participants'];
  expect(others).toContainEqual({ ...newcomer, proposedByYou: false });
  const { communities } = must(await instance.graphql(first, COMMUNITIES));
  expect(communities).toEqual([
    { slug: 'health', members: ['member', 'second-submitter', 'submitter'], pseudonyms: null },
  ]);
});

it('pages through participants by slug', async () => {
  const page = (after: string) =>
    instance.graphql(
      instance.administrators[0],
      `query ($after: String!) { participants(first: 2, after: $after) { slug } }`,
      { after },
    );
  const slugs: string[] = [];
  for (let rows = 2; rows === 2;) {
    const { participants } = must(await page(slugs.at(-1) ?? ''));
    rows = participants.length;
    slugs.push(...participants.map(({ slug }: { slug: string }) => slug));
  }
  expect(slugs).toEqual([...PEOPLE, 'newcomer'].sort());
});

it('tells of what failed its id and its reason, and nothing of what it holds', async () => {
  const answer = must(await instance.graphql(instance.administrators[0], BACKLOG));
  expect(answer['failedSubmissions'].map(({ id }: { id: string }) => id)).toEqual(failed.toReversed());
  expect(JSON.stringify(answer)).not.toContain(WORD);
  expect(JSON.stringify(answer)).not.toContain('submitter');
  const first = must(await instance.graphql(instance.administrators[0], FAILED))['failedSubmissions'];
  const then = await instance.graphql(instance.administrators[0], FAILED, { after: first[0].id });
  expect(must(then)['failedSubmissions']).toEqual([{ id: failed[0] }]);
});

it('is closed to everybody else, and each part to keys that do not carry its permission', async () => {
  const queries = [ROSTER, COMMUNITIES, BACKLOG];
  for (const query of queries) {
    expect(await codeOf(undefined, query)).toBe('unauthenticated');
    for (const person of PEOPLE) expect(await codeOf(world.tokens[person], query)).toBe('forbidden');
  }
  const rights = [
    [await narrow('participant:propose'), [ROSTER]],
    [await narrow('community:manage'), [COMMUNITIES]],
    [await narrow('audit:read'), [BACKLOG]],
    [await narrow('queue:manage'), []],
  ] as const;
  for (const [key, allowed] of rights)
    for (const query of queries)
      expect([query, await codeOf(key, query)]).toEqual([
        query,
        (allowed as readonly string[]).includes(query) ? 'none' : 'forbidden',
      ]);
});

it('lets whoever may manage queues try again, on record; what did not fail and what is not there answer alike', async () => {
  const [administrator] = instance.administrators;
  const reader = await narrow('audit:read');
  expect(await codeOf(undefined, RETRY, { id: failed[0] })).toBe('unauthenticated');
  expect(await codeOf(reader, RETRY, { id: failed[0] })).toBe('forbidden');
  expect(await codeOf(world.tokens.submitter, RETRY, { id: failed[0] })).toBe('forbidden');
  const manager = await narrow('queue:manage');
  for (const id of failed) {
    must(await instance.graphql(manager, RETRY, { id }));
    await waitForState(instance, world.tokens.submitter, id, ['published']);
  }
  const again = await instance.graphql(manager, RETRY, { id: failed[0] });
  const absent = await instance.graphql(manager, RETRY, { id: NOBODY });
  expect(again.errors[0]?.extensions.code).toBe('not-found');
  expect(again.errors[0]?.message).toBe(absent.errors[0]?.message);
  const { auditEntries } = must(
    await instance.graphql(administrator, `{ auditEntries(first: 200) { action subject } }`),
  );
  expect(auditEntries).toContainEqual({ action: 'submission.retry', subject: failed[0] });
});
