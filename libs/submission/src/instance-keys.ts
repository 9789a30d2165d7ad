import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Config } from '@app/config';
import { newKeyPair, writeKeyFiles, writeSecret } from './sealing-keys';

const SECRET_BYTES = 32;

/** Makes the keys of an instance that are not there yet, and leaves those that are. Returns how many it made. */
export async function makeMissingKeys(config: Config): Promise<number> {
  const { sealPublicFile, sealPrivateFile, accessKeyFile, mintKeyFile } = config.keys;
  let made = 0;
  for (const file of [accessKeyFile, mintKeyFile]) {
    if (existsSync(file)) continue;
    writeSecret(file, randomBytes(SECRET_BYTES));
    made += 1;
  }
  if (!existsSync(sealPublicFile) && !existsSync(sealPrivateFile)) {
    const { publicKey, privateKey } = await newKeyPair();
    writeKeyFiles({ publicFile: sealPublicFile, privateFile: sealPrivateFile }, publicKey, [privateKey]);
    made += 1;
  }
  return made;
}
