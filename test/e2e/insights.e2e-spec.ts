import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Viewer } from '@app/access';
import { dataSourceOptions } from '@app/database';
import { FrozenQueriesService } from '@app/insights';
import { ReleasedReader } from '@app/publication';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

/** A frozen query over its life: who may read it, what it says after an incident that it counted is withdrawn. */
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const FREEZE = `mutation ($reach: Reach!) { freezeQuery(by: [SECTOR], reach: $reach) }`;
const FROZEN = `query ($id: ID!) { frozenQuery(id: $id) { audience sha256 salt catalogueVersion positions { collection cursor }
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

async function withdraw(id: string): Promise<void> {
  const call = `mutation ($id: ID!) { withdrawIncident(id: $id, reason: "wrong") { id } }`;
  must(await instance.graphql(world.tokens.submitter, call, { id }));
  await waitForState(instance, world.tokens.submitter, id, ['withdrawn']);
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
    await withdraw(submissions[0]!);
    const after = await read(undefined, id);
    expect(after).toMatchObject({
      answer: null,
      salt: null,
      current: { events: 1 },
      changed: true,
      sha256: before?.['sha256'],
    });
    expect(after?.['withdrawn']).toHaveLength(1);
  });

  it('leaves nothing to try guesses against: the hash has a salt that goes with the answer', async () => {
    const own = await publish('c3');
    const id = await freeze('PUBLIC');
    const [row]: { answer: string; salt: string; sha256: string }[] = await instance.owner.query(
      'SELECT answer, salt, sha256 FROM frozen_query WHERE id = $1',
      [id],
    );
    const { answer = '', salt = '', sha256 } = row ?? {};
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(salt).toHaveLength(64);
    expect(digest(salt + answer)).toBe(sha256);
    expect(digest(answer)).not.toBe(sha256);
    await withdraw(own);
    const left: unknown[] = await instance.owner.query(
      'SELECT answer, salt, sha256 FROM frozen_query WHERE id = $1',
      [id],
    );
    expect(left).toEqual([{ answer: null, salt: null, sha256 }]);
  });

  it('tells of what was withdrawn neither by which filter it passed nor what its asker called it', async () => {
    const own = await publish('c7');
    const call = `mutation { freezeQuery(by: [SECTOR], reach: PUBLIC, filter: { malware: "not-recorded" }, label: "About the ward") }`;
    const id = must(await instance.graphql(world.tokens.outsider, call))['freezeQuery'] as string;
    const asked = `{ frozenQuery(id: "${id}") { label withdrawn withdrawnCount } }`;
    const told = async () => must(await instance.graphql(undefined, asked))['frozenQuery'] as object;
    expect(await told()).toEqual({ label: 'About the ward', withdrawn: [], withdrawnCount: 0 });
    await withdraw(own);
    expect(await told()).toEqual({ label: null, withdrawn: [], withdrawnCount: 1 });
    const file = await (await fetch(`${instance.url}/insights/frozen-query.csv?id=${id}`)).text();
    const [tombstone] = await instance.owner.query(
      `SELECT incident_id FROM rendition WHERE audience = 'public' AND lineage = (SELECT lineage FROM submission WHERE id = $1)`,
      [own],
    );
    expect(file).toContain('# erased,true');
    expect(file).not.toContain(tombstone.incident_id);
    expect(file).not.toContain('ward');
  });

  it('is no longer read by an asker who left an audience that it was read from, nor once they are back', async () => {
    const { id: submission } = await submit(
      instance,
      world.tokens.submitter,
      markedBundle({ key: 'c4', secrets: {} }),
      { ...TERMS, communities: ['health'] },
    );
    await waitForState(instance, world.tokens.submitter, submission, ['published']);
    const call = `mutation { freezeQuery(by: [SECTOR], reach: OWN) }`;
    const id = must(await instance.graphql(world.tokens.member, call))['freezeQuery'] as string;
    const [first] = instance.administrators;
    expect(await read(world.tokens.member, id)).not.toBeNull();
    for (const act of ['removeCommunityMember', 'addCommunityMember']) {
      must(await instance.graphql(first, `mutation { ${act}(community: "health", participant: "member") }`));
      expect(await read(world.tokens.member, id)).toBeNull();
    }
  });
});

describe('a withdrawal while a query is frozen', () => {
  const viewer = async (): Promise<Viewer> => {
    const [row] = await instance.owner.query(`SELECT id FROM participant WHERE slug = 'outsider'`);
    return { kind: 'participant', participantId: row.id, keyId: row.id, permissions: ['feed:read'] };
  };
  const question = { filter: {}, by: ['sector'], reach: 'public' } as const;
  let reader: DataSource;
  beforeAll(async () => {
    reader = await new DataSource(dataSourceOptions(instance.config, 'reader')).initialize();
  });
  afterAll(() => reader.destroy());

  /** The service with a transaction of its own making. */
  function frozenQueries(transaction: (work: Work) => Promise<unknown>): FrozenQueriesService {
    return new FrozenQueriesService({ transaction } as unknown as DataSource, new ReleasedReader(reader));
  }
  type Work = Parameters<DataSource['transaction']>[0] & ((manager: unknown) => Promise<unknown>);

  it('that comes after the answer was read keeps it from being kept', async () => {
    const own = await publish('c5');
    const service = frozenQueries(async (work) => {
      await withdraw(own);
      return instance.owner.transaction(work);
    });
    await expect(service.freeze(await viewer(), question)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('that comes before it is kept erases it', async () => {
    const own = await publish('c6');
    let withdrawn: Promise<void> | undefined;
    const service = frozenQueries((work) =>
      instance.owner.transaction(async (manager) => {
        await work(manager);
        withdrawn = withdraw(own);
        await sleep(1_000);
      }),
    );
    const id = await service.freeze(await viewer(), question);
    await withdrawn;
    expect(await read(undefined, id)).toMatchObject({ answer: null, salt: null, changed: true });
  });
});
