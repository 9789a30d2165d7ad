import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/** A frozen query over its life: who may read it, what it says after an incident that it counted is withdrawn. */
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const FREEZE = `mutation ($reach: Reach!) { freezeQuery(by: [SECTOR], reach: $reach) }`;
const FROZEN = `query ($id: ID!) { frozenQuery(id: $id) { audience sha256 catalogueVersion positions { collection cursor }
  answer { events } withdrawn current { events } changed } }`;

let instance: TestInstance;
let world: World;
let submissions: string[];

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  submissions = await Promise.all(['c1', 'c2'].map(publish));
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function publish(key: string): Promise<string> {
  const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key, secrets: {} }), TERMS);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
  return id as string;
}

async function freeze(reach: string): Promise<string> {
  return must(await instance.graphql(world.tokens.outsider, FREEZE, { reach }))['freezeQuery'] as string;
}

async function read(token: string | undefined, id: string) {
  return must(await instance.graphql(token, FROZEN, { id }))['frozenQuery'] as Record<string, any> | null;
}

describe('a frozen query', () => {
  it('is read by those for whom it was asked, and by nobody else', async () => {
    const { outsider, member } = world.tokens;
    const readers = [undefined, member, outsider];
    const seenBy = async (reach: string) => {
      const id = await freeze(reach);
      return Promise.all(readers.map(async (token) => (await read(token, id)) !== null));
    };
    expect(await seenBy('PUBLIC')).toEqual([true, true, true]);
    expect(await seenBy('PARTICIPANTS')).toEqual([false, true, true]);
    expect(await seenBy('OWN')).toEqual([false, false, true]);
  });

  it('is made by participants alone, and a hidden one is as one that is not there', async () => {
    const refused = await instance.graphql(undefined, FREEZE, { reach: 'PUBLIC' });
    expect(refused.errors).toHaveLength(1);
    expect(await read(undefined, await freeze('OWN'))).toBeNull();
    expect(await read(undefined, '00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('says that it changed, and keeps nothing of what was withdrawn', async () => {
    const id = await freeze('PUBLIC');
    const before = await read(undefined, id);
    expect(before).toMatchObject({
      answer: { events: 2 },
      current: { events: 2 },
      changed: false,
      withdrawn: [],
    });
    expect(before?.['positions'].map(({ collection }: { collection: string }) => collection)).toEqual([
      'public',
    ]);
    must(
      await instance.graphql(
        world.tokens.submitter,
        `mutation ($id: ID!) { withdrawIncident(id: $id, reason: "wrong") { id } }`,
        { id: submissions[0] },
      ),
    );
    await waitForState(instance, world.tokens.submitter, submissions[0]!, ['withdrawn']);
    const after = await read(undefined, id);
    expect(after).toMatchObject({
      answer: null,
      current: { events: 1 },
      changed: true,
      sha256: before?.['sha256'],
    });
    expect(after?.['withdrawn']).toHaveLength(1);
  });
});
