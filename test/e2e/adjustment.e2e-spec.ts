import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Prover } from '@app/access';
import { rotateKeys } from '@app/submission';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { describeWithRedis, redisUrl } from '../redis';
import {
  LOWER,
  MASK,
  MASKS,
  PREVIEW,
  RELEASE,
  Submitter,
  UNMASK,
  everythingStored,
  publishedOf,
} from '../submitter';
import { WARD, wardBundle } from '../ward-bundle';
import { PEOPLE, type World, makeWorld, must, submit } from '../world';

const TERMS = {
  defaultTlp: 'AMBER',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const ALL = ['public', 'participants', 'clients:health', 'community:health', 'recipient:recipient'];
const ABSENT = '00000000-0000-4000-8000-000000000000';
const IN_ANY_SPELLING = /f[aá]lkenmoor/i;

function adjustments(queue: string | undefined): void {
  let instance: TestInstance;
  let world: World;
  let submitter: Submitter;
  const bring = async (key: string, terms: object = TERMS) => {
    const { id } = await submit(instance, submitter.token, wardBundle({ key }), terms);
    await submitter.settled(id);
    return id as string;
  };
  const out = (id: string) => publishedOf(instance, id);
  const showing = async (id: string, what: RegExp) => {
    const published = await out(id);
    return ALL.filter((audience) => what.test(published[audience] ?? ''));
  };
  const acts = async (subject: string): Promise<{ actor: string; action: string; detail: object }[]> =>
    instance.owner.query(
      `SELECT actor, action, detail FROM audit_entry WHERE subject = $1 AND action <> 'submission.create' ORDER BY id`,
      [subject],
    );

  beforeAll(async () => {
    instance = await startInstance({ redisUrl: queue });
    world = await makeWorld(instance);
    submitter = new Submitter(instance, world.tokens.submitter);
  }, 120_000);
  afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

  it('a mask hides a text in every spelling below its level, at once and in later versions, until it is taken away', async () => {
    const id = await bring('b1');
    expect(await showing(id, IN_ANY_SPELLING)).toEqual(ALL);
    const { id: maskId } = await submitter.act(MASK, { id, text: WARD, level: 'AMBER_STRICT' });
    expect(await showing(id, IN_ANY_SPELLING)).toEqual(['community:health', 'recipient:recipient']);
    expect((await submitter.preview({ id }))['public'].stix).not.toMatch(IN_ANY_SPELLING);
    const later = wardBundle({
      key: 'b1',
      modified: '2026-03-02T08:00:00.000Z',
      description: 'The FALKENMOOR ward works again.',
    });
    const next = await submitter.preview({ id, bundle: JSON.stringify(later), terms: TERMS });
    expect(next['public'].stix).not.toMatch(IN_ANY_SPELLING);
    const amended = await submitter.amend(id, later, TERMS);
    expect(await showing(amended, IN_ANY_SPELLING)).toEqual(['community:health', 'recipient:recipient']);
    const listed = must(await instance.graphql(submitter.token, MASKS, { id: amended }));
    expect(listed['extraMasks']).toEqual([{ id: maskId, text: WARD, level: 'AMBER_STRICT', kind: null }]);
    await submitter.act(UNMASK, { id: amended, maskId });
    expect(await showing(amended, IN_ANY_SPELLING)).toEqual(ALL);
    expect(must(await instance.graphql(submitter.token, MASKS, { id: amended }))['extraMasks']).toEqual([]);
    const again = await instance.graphql(submitter.token, UNMASK, { id: amended, maskId });
    expect(again.errors[0]?.extensions.code).toBe('not-found');
    expect((await acts(id)).map(({ action, detail }) => [action, detail])).toEqual([
      ['submission.mask', { adjustment: maskId }],
    ]);
    expect((await acts(amended)).map(({ action }) => action)).toEqual([
      'submission.amend',
      'submission.unmask',
    ]);
  });

  it('a lowered marking shows what it marked, waits where the terms hold, and lapses when the value changes', async () => {
    const id = await bring('b2', { ...TERMS, publicRelease: 'ON_RELEASE' });
    await submitter.act(RELEASE, { id, audience: 'public' });
    const note = wardBundle({ key: 'b2' }).objects[3]!['id'];
    const ransom = /ransom was paid/;
    expect(await showing(id, ransom)).toEqual(['recipient:recipient']);
    const lowering = {
      id,
      objectId: note,
      pointer: '',
      level: 'CLEAR',
      reason: 'The victim agreed on Monday',
    };
    await submitter.act(LOWER, lowering);
    expect(await showing(id, ransom)).toEqual(ALL.slice(1));
    expect(
      (await submitter.settled(id))['renditions']
        .filter(({ audience }: { audience: string }) => audience === 'public')
        .map(({ status }: { status: string }) => status)
        .sort(),
    ).toEqual(['held', 'published']);
    await submitter.act(RELEASE, { id, audience: 'public' });
    expect(await showing(id, ransom)).toEqual(ALL);
    const changed = wardBundle({ key: 'b2', modified: '2026-03-02T08:00:00.000Z' });
    expect(
      await showing(await submitter.amend(id, changed, { ...TERMS, publicRelease: 'AT_ONCE' }), ransom),
    ).toEqual(ALL);
    const other = wardBundle({ key: 'b2', modified: '2026-03-03T08:00:00.000Z' });
    other.objects[3]!['content'] = 'The ransom was paid by Mallory.';
    const amended = await submitter.amend(id, other, TERMS);
    expect(await showing(amended, ransom)).toEqual(['recipient:recipient']);
    const { loweredMarkings } = must(await instance.graphql(submitter.token, MASKS, { id: amended }));
    expect(loweredMarkings).toEqual([
      { objectId: note, pointer: '', level: 'CLEAR', reason: lowering.reason, holds: false },
    ]);
    const recorded = (await acts(id)).find(({ action }) => action === 'submission.lower');
    expect([Object.keys(recorded!.detail), recorded!.actor]).toEqual([
      ['adjustment'],
      expect.stringMatching(/^key:/),
    ]);
    expect(await everythingStored(instance)).not.toMatch(/agreed on Monday|agreed%20on/);
  });

  it('of one value the later lowering counts, and none goes below the floor or to where nothing is', async () => {
    const id = await bring('b3', { ...TERMS, floorTlp: 'GREEN' });
    const [incident, , , note] = wardBundle({ key: 'b3' }).objects.map((object) => object['id']);
    const reason = 'agreed';
    const codeOf = async (more: object) =>
      (
        await instance.graphql(submitter.token, LOWER, {
          id,
          objectId: note,
          pointer: '',
          level: 'GREEN',
          reason,
          ...more,
        })
      ).errors[0]?.extensions.code;
    expect(await codeOf({ level: 'CLEAR' })).toBe('conflict');
    expect(await codeOf({ objectId: 'note--00000000-0000-4000-8000-000000000000' })).toBe('not-found');
    expect(await codeOf({ objectId: incident, pointer: '/nothing/here' })).toBe('not-found');
    expect(await codeOf({ pointer: 'content' })).toBe('invalid-input');
    expect(await codeOf({ reason: ' ' })).toBe('invalid-input');
    await submitter.act(LOWER, { id, objectId: note, pointer: '', level: 'GREEN', reason });
    expect(await showing(id, /ransom was paid/)).toEqual(ALL.slice(1));
    await submitter.act(LOWER, { id, objectId: note, pointer: '', level: 'RED', reason: 'no longer' });
    expect(await showing(id, /ransom was paid/)).toEqual(['recipient:recipient']);
    expect(must(await instance.graphql(submitter.token, MASKS, { id }))['loweredMarkings']).toHaveLength(1);
  });

  it('any audience can be made to wait, and is released one by one', async () => {
    const releases = ['participants', 'community:health', 'recipient'].map((audience) => ({
      audience,
      release: 'ON_RELEASE',
    }));
    const id = await bring('b4', { ...TERMS, releases });
    expect(await submitter.statuses(id)).toEqual({
      public: 'published',
      participants: 'held',
      'clients:health': 'published',
      'community:health': 'held',
      'recipient:recipient': 'held',
    });
    const seenBy = async (who: 'outsider' | 'member' | 'recipient') => {
      const { incidents } = must(
        await instance.graphql(
          world.tokens[who],
          `{ incidents(filter: { text: "nurses" }, first: 50) { edges { node { id audience stix } } } }`,
        ),
      );
      const published = await out(id);
      const ids = Object.values(published).map((stix) => JSON.parse(stix).objects[0].id);
      return incidents.edges
        .map((edge: any) => edge.node)
        .filter((node: any) => ids.includes(node.id))
        .map((node: any) => node.audience);
    };
    expect([await seenBy('outsider'), await seenBy('recipient')]).toEqual([['public'], ['public']]);
    await submitter.act(RELEASE, { id, audience: 'recipient:recipient' });
    expect(await seenBy('recipient')).not.toEqual(['public']);
    await submitter.act(RELEASE, { id, audience: 'community:health' });
    await submitter.act(RELEASE, { id, audience: 'participants' });
    expect(new Set(Object.values(await submitter.statuses(id)))).toEqual(new Set(['published']));
    expect(await seenBy('outsider')).not.toEqual(['public']);
    for (const audience of ['participants', 'community:no-such', 'public'])
      expect(
        (await instance.graphql(submitter.token, RELEASE, { id, audience })).errors[0]?.extensions.code,
      ).toBe('conflict');
    expect((await acts(id)).map(({ action }) => action)).toEqual(Array(3).fill('submission.release'));
    const same = await submit(instance, submitter.token, wardBundle({ key: 'b4' }), {
      ...TERMS,
      releases: [...releases].reverse(),
    });
    expect(same['id']).toBe(id);
  });

  it('nobody else can do or see any of it: another id and none answer alike', async () => {
    const id = await bring('b5');
    const { id: maskId } = await submitter.act(MASK, { id, text: 'nurses', level: 'RED' });
    const doors: [string, object][] = [
      [MASK, { text: 'x1', level: 'RED' }],
      [UNMASK, { maskId }],
      [
        LOWER,
        { objectId: wardBundle({ key: 'b5' }).objects[3]!['id'], pointer: '', level: 'CLEAR', reason: 'x' },
      ],
      [RELEASE, { audience: 'public' }],
      [`query ($id: ID!) { extraMasks(id: $id) { text } }`, {}],
      [`query ($id: ID!) { loweredMarkings(id: $id) { reason } }`, {}],
      [PREVIEW, {}],
    ];
    const before = await acts(id);
    const tokens = [
      undefined,
      ...instance.administrators,
      ...PEOPLE.filter((who) => who !== 'submitter').map((who) => world.tokens[who]),
    ];
    for (const token of tokens) {
      for (const [door, variables] of doors) {
        const hidden = await instance.graphql(token, door, { id, ...variables });
        const absent = await instance.graphql(token, door, { id: ABSENT, ...variables });
        expect([door, hidden.errors, hidden.data]).toEqual([door, absent.errors, absent.data]);
        expect(hidden.errors.length).toBeGreaterThan(0);
      }
    }
    expect(await acts(id)).toEqual(before);
    const narrow = must(
      await instance.graphql(
        submitter.token,
        `mutation { createAccessKey(label: "n", permissions: ["submission:read"]) { token } }`,
      ),
    );
    const refused = await instance.graphql(narrow['createAccessKey'].token, MASK, {
      id,
      text: 'x1',
      level: 'RED',
    });
    expect(refused.errors[0]?.extensions.code).toBe('forbidden');
  });

  it('an api that is broken into can do none of it: not with its role, and not without a signature', async () => {
    const id = await bring('b6');
    const { id: maskId } = await submitter.act(MASK, { id, text: 'nurses', level: 'RED' });
    for (const role of ['api', 'reader'] as const) {
      const url = instance.config.database[role === 'api' ? 'apiUrl' : 'readerUrl']!;
      const connection = await new DataSource({ type: 'postgres', url }).initialize();
      for (const sql of [
        'SELECT id FROM adjustment',
        'DELETE FROM adjustment',
        `UPDATE adjustment SET ended_at = now()`,
        `INSERT INTO adjustment (id, lineage, participant_id, kind, key_id) SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'mask', ''`,
      ])
        await expect(connection.query(sql)).rejects.toThrow(/permission denied/);
      await connection.destroy();
    }
    const [row] = await instance.owner.query(
      `SELECT s.participant_id, (SELECT id FROM access_key k WHERE k.participant_id = s.participant_id ORDER BY created_at LIMIT 1) AS access FROM submission s WHERE s.id = $1`,
      [id],
    );
    const forged = randomUUID();
    const key = { kty: 'OKP', crv: 'X25519', x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo' };
    await instance.owner.query(
      `INSERT INTO readback (id, submission_id, participant_id, public_key, access_key_id, proof, kind) VALUES ($1, $2, $3, $4, $5, $6, 'adjustments')`,
      [
        forged,
        id,
        row.participant_id,
        key,
        row.access,
        new Prover('guessed').sign(`entente-request:${forged}:adjustments:${id}:X25519:${key.x}`),
      ],
    );
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const [{ sealed_reply }] = await instance.owner.query('SELECT sealed_reply FROM readback WHERE id = $1', [
      forged,
    ]);
    expect(sealed_reply).toBeNull();
    await instance.owner.query('DELETE FROM readback WHERE id = $1', [forged]);
    expect(
      must(await instance.graphql(submitter.token, MASKS, { id }))['extraMasks'].map(
        (mask: { id: string }) => mask.id,
      ),
    ).toEqual([maskId]);
  });

  it('is stored sealed, opens after a rotation of the key, and is erased by a withdrawal', async () => {
    const id = await bring('b7');
    await submitter.act(MASK, { id, text: 'wrote by hand', level: 'RED' });
    const [{ lineage }] = await instance.owner.query('SELECT lineage FROM submission WHERE id = $1', [id]);
    expect(await everythingStored(instance)).not.toContain('"wrote by hand"');
    await rotateKeys(instance.owner, {
      publicFile: instance.config.keys.sealPublicFile,
      privateFile: instance.config.keys.sealPrivateFile,
    });
    await rotateKeys(instance.owner, {
      publicFile: instance.config.keys.sealPublicFile,
      privateFile: instance.config.keys.sealPrivateFile,
    });
    expect(must(await instance.graphql(submitter.token, MASKS, { id }))['extraMasks']).toHaveLength(1);
    await submitter.act(`mutation ($id: ID!) { done: withdrawIncident(id: $id) { id state } }`, { id });
    expect(
      await instance.owner.query('SELECT sealed, wrapped_key FROM adjustment WHERE lineage = $1', [lineage]),
    ).toEqual([{ sealed: null, wrapped_key: null }]);
    expect((await instance.graphql(submitter.token, MASKS, { id })).errors[0]?.extensions.code).toBe(
      'not-found',
    );
    expect(
      (await instance.graphql(submitter.token, MASK, { id, text: 'ward', level: 'RED' })).errors[0]
        ?.extensions.code,
    ).toBe('not-found');
  });

  it('refuses what is too short, too long, there already, or of an earlier version', async () => {
    const id = await bring('b8');
    const codeOf = async (text: string, of = id) =>
      (await instance.graphql(submitter.token, MASK, { id: of, text, level: 'RED' })).errors[0]?.extensions
        .code;
    expect([await codeOf('a'), await codeOf('-- --'), await codeOf('a'.repeat(301))]).toEqual(
      Array(3).fill('invalid-input'),
    );
    await submitter.act(MASK, { id, text: 'nurses', level: 'RED' });
    expect(await codeOf(' nurses ')).toBe('conflict');
    await submitter.amend(id, wardBundle({ key: 'b8', modified: '2026-03-02T08:00:00.000Z' }), TERMS);
    expect(await codeOf('hospital')).toBe('conflict');
  });
}

describe('what a submitter adds to redaction, on PostgreSQL queues', () => adjustments(undefined));
describeWithRedis('what a submitter adds to redaction, on Redis queues', () => adjustments(redisUrl));
