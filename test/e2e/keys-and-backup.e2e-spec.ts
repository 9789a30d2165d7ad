import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backup, migrate, restore } from '@app/database';
import { loadConfig } from '@app/config';
import { PrivateKeyFile, rotateKeys } from '@app/submission';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { createTestDatabase } from '../postgres';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const TERMS = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
const READ_BACK = `query ($id: ID!) { submission(id: $id) { bundle } }`;
const EVERYTHING = `{ incidents { totalCount edges { node { id name stix findings { principle } } } } collections { slug } }`;

let instance: TestInstance;
let world: World;
let home: string;
const ids: string[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'entente-keys-'));
  instance = await startInstance({ home });
  world = await makeWorld(instance);
  for (const key of ['c1', 'c2', 'c3']) {
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key }), TERMS);
    await waitForState(instance, world.tokens.submitter, id, ['published']);
    ids.push(id);
  }
}, 120_000);
afterAll(async () => {
  await closeHouse(instance);
  rmSync(home, { recursive: true, force: true });
}, CLOSE_MS_MAX);

const files = () => ({
  publicFile: instance.config.keys.sealPublicFile,
  privateFile: instance.config.keys.sealPrivateFile,
});
const sealedRows = () => instance.owner.query('SELECT id, sealed_bundle, key_id FROM submission ORDER BY id');

describe('rotating the sealing key', () => {
  it('re-wraps every data key, leaves bundles untouched, and running processes take it up', async () => {
    const before = await sealedRows();
    const rotation = await rotateKeys(instance.owner, files());
    const after = await sealedRows();
    expect(rotation.rewrapped).toBe(ids.length);
    expect(after.map((row: { sealed_bundle: string }) => row.sealed_bundle)).toEqual(
      before.map((row: { sealed_bundle: string }) => row.sealed_bundle),
    );
    expect(after.every((row: { key_id: string }) => row.key_id === rotation.keyId)).toBe(true);
    for (const id of ids)
      expect(
        must(await instance.graphql(world.tokens.submitter, READ_BACK, { id }))['submission'].bundle,
      ).toContain('jabberwocky');
    const later = await submit(instance, world.tokens.submitter, markedBundle({ key: 'c4' }), TERMS);
    await waitForState(instance, world.tokens.submitter, later['id'], ['published']);
    const rows: { key_id: string }[] = await instance.owner.query(
      'SELECT key_id FROM submission WHERE id = $1',
      [later['id']],
    );
    expect(rows[0]?.key_id).toBe(rotation.keyId);
  });

  it('drops private keys that nothing needs, once the api has the newer one', async () => {
    const rotation = await rotateKeys(instance.owner, files());
    expect(rotation.retired).toBe(1);
    expect(new PrivateKeyFile(files().privateFile).all()).toHaveLength(2);
  });
});

describe('backup and restore', () => {
  const backupFile = () => join(home, 'entente.backup');

  it('give an instance that answers the same, and holds nothing in the clear that was sealed', async () => {
    const summary = await backup(instance.config, backupFile());
    const text = gunzipSync(readFileSync(backupFile())).toString('utf8');
    expect(text).not.toContain('jabberwocky');
    for (const file of Object.values(instance.config.keys))
      expect(text).not.toContain(readFileSync(file).toString('base64'));
    const database = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: database.url });
    await migrate(config);
    expect(await restore(config, backupFile())).toEqual(summary);
    const copy = await startInstance({ database, home });
    try {
      for (const token of [undefined, world.tokens.outsider, world.tokens.member]) {
        expect((await copy.graphql(token, EVERYTHING)).data).toEqual(
          (await instance.graphql(token, EVERYTHING)).data,
        );
      }
      expect(
        must(await copy.graphql(world.tokens.submitter, READ_BACK, { id: ids[0] }))['submission'].bundle,
      ).toContain('jabberwocky');
      const more = await submit(copy, world.tokens.submitter, markedBundle({ key: 'c9' }), TERMS);
      await waitForState(copy, world.tokens.submitter, more['id'], ['published']);
    } finally {
      await copy.stop();
    }
  }, 120_000);

  it('restore nothing into a database that is not empty', async () => {
    await expect(restore(instance.config, backupFile())).rejects.toMatchObject({ code: 'conflict' });
  });

  it('restore nothing of a file that is cut or altered', async () => {
    const database = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: database.url });
    await migrate(config);
    const text = gunzipSync(readFileSync(backupFile())).toString('utf8');
    const spoilt = {
      cut: text.slice(0, text.length / 2),
      altered: text
        .replace('"Organisation member"', '"Organisation mallory"')
        .replace('Organisation outsider', 'Organisation mallory'),
    };
    for (const [name, content] of Object.entries(spoilt)) {
      const file = join(home, name);
      writeFileSync(file, gzipSync(content));
      await expect(restore(config, file)).rejects.toMatchObject({ code: 'invalid-input' });
    }
    writeFileSync(join(home, 'torn'), readFileSync(backupFile()).subarray(0, 2_000));
    await expect(restore(config, join(home, 'torn'))).rejects.toMatchObject({ code: 'invalid-input' });
    await database.drop();
  });
});
