import type { DataSource } from 'typeorm';
import { unwrapKey, wrapKey } from './seal';
import { PrivateKeyFile, PublicKeyFile, newKeyPair, writeKeyFiles } from './sealing-keys';

const BATCH_ROWS = 200;
/** Tables whose rows hold a data key each, wrapped to the key pair and bound to the row's id. */
const WRAPPED_TABLES = ['submission', 'adjustment', 'inbox_status', 'draft'] as const;

/** What a rotation did. */
export interface Rotation {
  readonly keyId: string;
  readonly rewrapped: number;
  /** Private keys that nothing is wrapped to any more, and that are gone now. */
  readonly retired: number;
}

/**
 * Makes a new key pair, wraps every data key to it, and drops private keys that nothing needs. Bundles are not
 * touched. May be interrupted and run again; an api that runs meanwhile takes the new public key up by itself.
 */
export async function rotateKeys(
  dataSource: DataSource,
  files: { publicFile: string; privateFile: string },
): Promise<Rotation> {
  const previous = new PublicKeyFile(files.publicFile).get();
  const known = new PrivateKeyFile(files.privateFile).all();
  const next = await newKeyPair();
  writeKeyFiles(files, next.publicKey, [next.privateKey, ...known]);
  const privateKeys = new PrivateKeyFile(files.privateFile);
  let rewrapped = 0;
  for (const table of WRAPPED_TABLES) {
    for (let batch = BATCH_ROWS; batch === BATCH_ROWS; rewrapped += batch) {
      batch = await rewrapBatch(dataSource, table, privateKeys, next.publicKey);
    }
  }
  const used: { key_id: string }[] = await dataSource.query(
    WRAPPED_TABLES.map((table) => `SELECT key_id FROM ${table} WHERE wrapped_key IS NOT NULL`).join(
      ' UNION ',
    ),
  );
  const needed = new Set([next.publicKey.kid, previous.kid, ...used.map((row) => row.key_id)]);
  const kept = privateKeys.all().filter((key) => needed.has(key.kid));
  writeKeyFiles(files, next.publicKey, kept);
  return { keyId: next.publicKey.kid ?? '', rewrapped, retired: known.length + 1 - kept.length };
}

async function rewrapBatch(
  dataSource: DataSource,
  table: (typeof WRAPPED_TABLES)[number],
  keys: PrivateKeyFile,
  publicKey: Awaited<ReturnType<typeof newKeyPair>>['publicKey'],
) {
  return dataSource.transaction(async (manager) => {
    const rows: { id: string; wrapped_key: string; key_id: string }[] = await manager.query(
      `SELECT id, wrapped_key, key_id FROM ${table} WHERE wrapped_key IS NOT NULL AND key_id <> $1
        ORDER BY id LIMIT ${BATCH_ROWS} FOR UPDATE`,
      [publicKey.kid],
    );
    for (const row of rows) {
      const dataKey = await unwrapKey(row.wrapped_key, keys.get(row.key_id), row.id);
      const wrapped = await wrapKey(dataKey, publicKey, row.id);
      await manager.query(`UPDATE ${table} SET wrapped_key = $2, key_id = $3 WHERE id = $1`, [
        row.id,
        wrapped,
        publicKey.kid,
      ]);
    }
    return rows.length;
  });
}
