import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backup } from '@app/database';
import { DRAFT_LIMITS, rotateKeys } from '@app/submission';
import { CookieClient } from '../cookie-client';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must } from '../world';

/** Drafts: kept sealed, opened for their writer alone, by key and in a session. */
const SAVE = `mutation ($content: String!, $id: ID, $version: Int) {
  saveDraft(content: $content, id: $id, version: $version) { id version sizeBytes createdAt changedAt } }`;
const LIST = '{ drafts { id version sizeBytes changedAt } }';
const READ = 'query ($id: ID!) { draft(id: $id) { id version content } }';
const DELETE = 'mutation ($id: ID!) { deleteDraft(id: $id) }';
const CANARY = 'kakapo-in-a-draft';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

let instance: TestInstance;
let world: World;
beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(() => instance?.stop());

const save = async (token: string, content: string, rest: object = {}) =>
  must(await instance.graphql(token, SAVE, { content, ...rest }))['saveDraft'];
const errorsOf = async (token: string | undefined, query: string, variables: object = {}) =>
  (await instance.graphql(token, query, variables)).errors;
const codeOf = async (...asked: Parameters<typeof errorsOf>) =>
  (await errorsOf(...asked))[0]?.extensions.code;

async function makeKey(permissions: string[]): Promise<string> {
  const query = `mutation ($permissions: [String!]!) { createAccessKey(label: "k", permissions: $permissions) { token } }`;
  return must(await instance.graphql(world.tokens.submitter, query, { permissions }))['createAccessKey']
    .token;
}

describe('a draft', () => {
  it('comes back as it was saved, by key and in a session, and is replaced version by version', async () => {
    const content = JSON.stringify({ what: `${CANARY} é 🦜`, steps: [1, 2] });
    const first = await save(world.tokens.submitter, content);
    expect(first).toMatchObject({ version: 1, sizeBytes: Buffer.byteLength(content) });
    const { id } = first;
    expect(must(await instance.graphql(world.tokens.submitter, READ, { id }))['draft']).toEqual({
      id,
      version: 1,
      content,
    });
    const browser = new CookieClient(instance.url);
    await browser.signIn(world.tokens.submitter);
    const second = (await browser.graphql(SAVE, { content: 'later', id, version: 1 })).data['saveDraft'];
    expect([second.id, second.version]).toEqual([id, 2]);
    expect((await browser.graphql(READ, { id })).data['draft']).toEqual({ id, version: 2, content: 'later' });
    expect(await codeOf(world.tokens.submitter, SAVE, { content: 'x', id, version: 1 })).toBe('conflict');
    expect(await codeOf(world.tokens.submitter, SAVE, { content: 'x', id })).toBe('invalid-input');
    expect((await browser.graphql(READ, { id })).data['draft'].content).toBe('later');
  });

  it('is one of its participant’s alone: for everybody else it is not there, whatever they ask', async () => {
    const { id } = await save(world.tokens.submitter, CANARY);
    for (const token of [world.tokens.member, world.tokens['second-submitter']]) {
      expect(must(await instance.graphql(token, LIST))['drafts']).toEqual([]);
      for (const [query, rest] of [
        [READ, {}],
        [DELETE, {}],
        [SAVE, { content: 'mine now', version: 1 }],
      ] as const) {
        const hidden = await errorsOf(token, query, { id, ...rest });
        expect(hidden[0]?.extensions.code).toBe('not-found');
        expect(await errorsOf(token, query, { id: NOWHERE, ...rest })).toEqual(hidden);
        expect(await errorsOf(token, query, { id: 'nonsense', ...rest })).toEqual(hidden);
      }
    }
    expect(must(await instance.graphql(world.tokens.submitter, READ, { id }))['draft'].content).toBe(CANARY);
  });

  it('is for keys that may submit', async () => {
    const { id } = await save(world.tokens.submitter, CANARY);
    const reader = await makeKey(['feed:read', 'submission:read']);
    const writer = await makeKey(['submission:create']);
    for (const [query, variables] of [
      [LIST, {}],
      [READ, { id }],
      [SAVE, { content: 'x' }],
      [DELETE, { id }],
    ] as const) {
      expect(await codeOf(undefined, query, variables)).toBe('unauthenticated');
      expect(await codeOf(reader, query, variables)).toBe('forbidden');
      expect(await codeOf(instance.administrators[0], query, variables)).toBe('forbidden');
    }
    expect(must(await instance.graphql(writer, READ, { id }))['draft'].content).toBe(CANARY);
  });

  it('is gone when it is thrown away', async () => {
    const { id } = await save(world.tokens.submitter, CANARY);
    must(await instance.graphql(world.tokens.submitter, DELETE, { id }));
    expect(await codeOf(world.tokens.submitter, READ, { id })).toBe('not-found');
    const { drafts } = must(await instance.graphql(world.tokens.submitter, LIST));
    expect(drafts.map((draft: { id: string }) => draft.id)).not.toContain(id);
  });

  it('is thrown away when nobody changed it for long', async () => {
    const [old, fresh] = [
      await save(world.tokens.submitter, 'old'),
      await save(world.tokens.submitter, 'fresh'),
    ];
    const age = (id: string, days: number) =>
      instance.owner.query(`UPDATE draft SET changed_at = now() - $2 * interval '1 day' WHERE id = $1`, [
        id,
        days,
      ]);
    await age(old.id, DRAFT_LIMITS.keptDays + 1);
    await age(fresh.id, DRAFT_LIMITS.keptDays - 1);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const { drafts } = must(await instance.graphql(world.tokens.submitter, LIST));
    const ids = drafts.map((draft: { id: string }) => draft.id);
    expect([ids.includes(old.id), ids.includes(fresh.id)]).toEqual([false, true]);
  });

  it('has a limit, in length and in number', async () => {
    const most = 'é'.repeat(DRAFT_LIMITS.bytesMax / 2);
    expect((await save(world.tokens.client, most)).sizeBytes).toBe(DRAFT_LIMITS.bytesMax);
    expect(await codeOf(world.tokens.client, SAVE, { content: `${most}x` })).toBe('too-large');
    await Promise.all(
      Array.from({ length: DRAFT_LIMITS.perParticipantMax + 4 }, () =>
        instance.graphql(world.tokens.client, SAVE, { content: 'x' }),
      ),
    );
    expect(must(await instance.graphql(world.tokens.client, LIST))['drafts']).toHaveLength(
      DRAFT_LIMITS.perParticipantMax,
    );
    expect(await codeOf(world.tokens.client, SAVE, { content: 'x' })).toBe('too-large');
  });
});

describe('what is stored of a draft', () => {
  it('holds nothing of what it says, not in a backup either, and the api has no right to it', async () => {
    const { id } = await save(world.tokens.submitter, CANARY);
    const [row] = await instance.owner.query('SELECT to_jsonb(d)::text AS row FROM draft d WHERE id = $1', [
      id,
    ]);
    expect(row.row).toContain(id);
    expect(row.row).not.toContain('kakapo');
    const home = mkdtempSync(join(tmpdir(), 'entente-drafts-'));
    const file = join(home, 'backup');
    await backup(instance.config, file);
    const lines = gunzipSync(readFileSync(file)).toString();
    rmSync(home, { recursive: true });
    expect(lines).toContain(`"table":"draft","row":"{\\"id\\":\\"${id}\\"`);
    expect(lines).not.toContain('kakapo');
    const rights: { can: boolean }[] = await instance.owner.query(
      `SELECT has_column_privilege('entente_api', 'draft', c, 'SELECT') AS can FROM unnest('{sealed,wrapped_key}'::text[]) AS c
       UNION ALL SELECT has_any_column_privilege('entente_reader', 'draft', 'SELECT')`,
    );
    expect(rights.map(({ can }) => can)).toEqual([false, false, false]);
  });

  it('opens after the sealing key is changed', async () => {
    const { id } = await save(world.tokens.submitter, CANARY);
    const { sealPublicFile: publicFile, sealPrivateFile: privateFile } = instance.config.keys;
    await rotateKeys(instance.owner, { publicFile, privateFile });
    expect(must(await instance.graphql(world.tokens.submitter, READ, { id }))['draft'].content).toBe(CANARY);
  });

  it('opens for nobody whose key came to its participant after it, and not for a draft of another', async () => {
    const { id } = await save(world.tokens.submitter, CANARY);
    await instance.owner.query(`UPDATE draft SET created_at = '2020-01-01' WHERE id = $1`, [id]);
    const asked = instance.graphql(world.tokens.submitter, READ, { id });
    expect((await asked).errors[0]?.extensions.code).toBe('unavailable');
  }, 30_000);
});
