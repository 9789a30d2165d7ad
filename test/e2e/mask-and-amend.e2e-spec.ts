import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { LOWER, MASK, MASKS, RELEASE, Submitter, UNMASK, publishedOf } from '../submitter';
import { WARD, wardBundle } from '../ward-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const AT_ONCE = {
  defaultTlp: 'AMBER',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const HELD = { ...AT_ONCE, publicRelease: 'ON_RELEASE' };
const AMEND = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) {
  done: amendIncident(id: $id, bundle: $bundle, terms: $terms) { id state } }`;
const IN_ANY_SPELLING = /f[aá]lkenmoor/i;
const RANSOM = /ransom was paid/;
const CLINIC = 'Quellmark Clinic';

describe('masks, lowered markings and versions that wait', () => {
  let instance: TestInstance;
  let world: World;
  let submitter: Submitter;

  /** A first version whose public rendition was released and is out. */
  const bringOut = async (bundle: object, terms: object = HELD): Promise<string> => {
    const { id } = await submit(instance, submitter.token, bundle, terms);
    await submitter.settled(id);
    if (terms === HELD) await submitter.act(RELEASE, { id, audience: 'public' });
    return id as string;
  };
  const later = (key: string, day = 2) =>
    wardBundle({
      key,
      modified: `2026-03-0${day}T08:00:00.000Z`,
      description: `Attackers encrypted the ${WARD} ward with ransomware. More on day ${day}.`,
    });
  const toPublic = async (id: string) => (await publishedOf(instance, id))['public'];
  const mask = (id: string, text = WARD) => submitter.act(MASK, { id, text, level: 'RED' });
  const noteOf = (key: string) => wardBundle({ key }).objects[3]!['id'];

  beforeAll(async () => {
    instance = await startInstance({});
    world = await makeWorld(instance);
    submitter = new Submitter(instance, world.tokens.submitter);
  }, 240_000);
  afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

  it('a mask reaches the version that is out while a later one waits for its release', async () => {
    const id = await bringOut(wardBundle({ key: 'c1' }));
    const amended = await submitter.amend(id, later('c1'), HELD);
    expect(await toPublic(amended)).toMatch(IN_ANY_SPELLING);
    await mask(amended);
    expect(await toPublic(amended)).not.toMatch(IN_ANY_SPELLING);
    expect(await toPublic(amended)).not.toContain('More on day 2');
    expect((await submitter.statuses(amended))['public']).toBe('held');
    await submitter.act(RELEASE, { id: amended, audience: 'public' });
    expect(await toPublic(amended)).toContain('More on day 2');
    expect(await toPublic(amended)).not.toMatch(IN_ANY_SPELLING);
  });

  it('an amendment waits until a mask has reached what is out', async () => {
    const id = await bringOut(wardBundle({ key: 'c2' }));
    const variables = { id, bundle: JSON.stringify(later('c2')), terms: HELD };
    const busy = instance.owner.createQueryRunner();
    await busy.startTransaction();
    try {
      await busy.query('LOCK TABLE community_pseudonym IN ACCESS EXCLUSIVE MODE');
      const { done } = must(await instance.graphql(submitter.token, MASK, { id, text: WARD, level: 'RED' }));
      expect(done.state).toBe('remaking');
      const refused = await instance.graphql(submitter.token, AMEND, variables);
      expect(refused.errors[0]?.extensions.code).toBe('conflict');
    } finally {
      await busy.commitTransaction();
      await busy.release();
    }
    await submitter.settled(id);
    expect(await toPublic(id)).not.toMatch(IN_ANY_SPELLING);
    const amended = await submitter.amend(id, later('c2'), HELD);
    expect(await toPublic(amended)).not.toMatch(IN_ANY_SPELLING);
  });

  it('a mask reaches what is out while more than that waits, and shows nothing of what waits', async () => {
    const id = await bringOut(wardBundle({ key: 'c3' }));
    await submitter.act(LOWER, { id, objectId: noteOf('c3'), pointer: '', level: 'CLEAR', reason: 'agreed' });
    const { id: maskId } = await mask(id);
    expect(await toPublic(id)).not.toMatch(IN_ANY_SPELLING);
    expect(await toPublic(id)).not.toMatch(RANSOM);
    await submitter.act(UNMASK, { id, maskId });
    await mask(id, 'nurses');
    expect(await toPublic(id)).not.toMatch(IN_ANY_SPELLING);
    expect(await toPublic(id)).not.toMatch(/nurses/);
    expect(await toPublic(id)).not.toMatch(RANSOM);
    await submitter.act(RELEASE, { id, audience: 'public' });
    expect(await toPublic(id)).toMatch(RANSOM);
    expect(await toPublic(id)).toMatch(IN_ANY_SPELLING);
    expect(await toPublic(id)).not.toMatch(/nurses/);
  });

  it('what is out is withdrawn where it cannot be made anew with the mask', async () => {
    const id = await bringOut(wardBundle({ key: 'c4' }));
    const amended = await submitter.amend(id, later('c4'), HELD);
    await instance.owner.query(`UPDATE submission SET sealed_bundle = 'altered' WHERE id = $1`, [id]);
    await mask(amended);
    expect(await toPublic(amended)).toBeUndefined();
    expect((await submitter.statuses(amended))['public']).toBe('held');
    await submitter.act(RELEASE, { id: amended, audience: 'public' });
    expect(await toPublic(amended)).not.toMatch(IN_ANY_SPELLING);
  });

  it('where a mask cannot be applied at all nothing that lacks it stays out', async () => {
    const id = await bringOut(wardBundle({ key: 'c5' }));
    await instance.owner.query('UPDATE submission SET sealed_enrichment = NULL WHERE id = $1', [id]);
    must(await instance.graphql(submitter.token, MASK, { id, text: WARD, level: 'RED' }));
    await waitForState(instance, submitter.token, id, ['failed']);
    expect(Object.keys(await publishedOf(instance, id))).toEqual(['recipient:recipient']);
    must(
      await instance.graphql(submitter.token, 'mutation ($id: ID!) { retrySubmission(id: $id) { id } }', {
        id,
      }),
    );
    await submitter.settled(id);
    const published = await publishedOf(instance, id);
    expect(published['participants']).toContain('nurses');
    expect(published['participants']).not.toMatch(IN_ANY_SPELLING);
  });

  it('a mask reaches what is out under a later version that failed', async () => {
    const id = await bringOut(wardBundle({ key: 'c6' }));
    const busy = instance.owner.createQueryRunner();
    await busy.startTransaction();
    let failed = '';
    try {
      await busy.query('LOCK TABLE community_pseudonym IN ACCESS EXCLUSIVE MODE');
      const variables = { id, bundle: JSON.stringify(later('c6')), terms: HELD };
      failed = must(await instance.graphql(submitter.token, AMEND, variables))['done'].id;
      await waitForState(instance, submitter.token, failed, ['enriched']);
      await instance.owner.query(
        `WITH moved AS (UPDATE submission SET state = 'failed', revision = revision + 1 WHERE id = $1 RETURNING id)
         INSERT INTO submission_history (submission_id, state) SELECT id, 'failed' FROM moved`,
        [failed],
      );
    } finally {
      await busy.commitTransaction();
      await busy.release();
    }
    must(await instance.graphql(submitter.token, MASK, { id: failed, text: WARD, level: 'RED' }));
    await submitter.settled(id);
    expect(await toPublic(id)).not.toMatch(IN_ANY_SPELLING);
    expect(await toPublic(id)).toMatch(/nurses/);
  });

  it('a lowered identity is not shown in another role than it was lowered in', async () => {
    const cast = (type: string, modified?: string) => {
      const bundle = wardBundle({ key: 'c7', ...(modified ? { modified } : {}) });
      Object.assign(bundle.objects[1]!, { name: CLINIC });
      Object.assign(bundle.objects[2]!, { relationship_type: type });
      return bundle;
    };
    const id = await bringOut(cast('attributed-to'), AT_ONCE);
    const lowering = { id, objectId: cast('targets').objects[1]!['id'], level: 'CLEAR', reason: 'accused' };
    await submitter.act(LOWER, { ...lowering, pointer: '' });
    await submitter.act(LOWER, { ...lowering, pointer: '/name' });
    const again = await submitter.amend(id, cast('attributed-to', '2026-03-02T08:00:00.000Z'), AT_ONCE);
    const holding = async (of: string) =>
      must(await instance.graphql(submitter.token, MASKS, { id: of }))['loweredMarkings'].map(
        ({ holds }: { holds: boolean }) => holds,
      );
    expect(await holding(again)).toEqual([true, true]);
    const accused = await submitter.amend(id, cast('targets', '2026-03-03T08:00:00.000Z'), AT_ONCE);
    expect(await holding(accused)).toEqual([false, false]);
    expect(await toPublic(accused)).not.toContain(CLINIC);
  });
});
