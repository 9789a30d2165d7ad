import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type JWK, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { Problem } from '@app/problem';

const CURVE = { crv: 'X25519', extractable: true } as const;
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** A fresh key pair, its thumbprint (RFC 7638) as key id. */
export async function newKeyPair(): Promise<{ publicKey: JWK; privateKey: JWK }> {
  const pair = await generateKeyPair('ECDH-ES+A256KW', CURVE);
  const publicKey = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicKey);
  return { publicKey: { ...publicKey, kid }, privateKey: { ...(await exportJWK(pair.privateKey)), kid } };
}

/** The public half as it stands on disk, read again when the file changes: a rotation reaches a running api. */
export class PublicKeyFile {
  private loaded: { readonly key: JWK; readonly changedAtMs: number } | undefined;

  constructor(private readonly file: string) {}

  /** @throws Problem `not-configured` when there is no such key, or the file holds a private one. */
  get(): JWK {
    const changedAtMs = statOf(this.file);
    if (this.loaded?.changedAtMs !== changedAtMs) {
      const key = readJson(this.file) as JWK;
      if (!key.kid || key.d)
        throw new Problem('not-configured', 'The public sealing key file does not hold a public key.');
      this.loaded = { key, changedAtMs };
    }
    return this.loaded.key;
  }
}

/** The private halves, newest first. The worker has them; the api never does. */
export class PrivateKeyFile {
  private loaded: { readonly keys: readonly JWK[]; readonly changedAtMs: number } | undefined;

  constructor(private readonly file: string) {}

  /** All private keys, newest first. */
  all(): readonly JWK[] {
    const changedAtMs = statOf(this.file);
    if (this.loaded?.changedAtMs !== changedAtMs) {
      this.loaded = { keys: (readJson(this.file) as { keys: JWK[] }).keys, changedAtMs };
    }
    return this.loaded.keys;
  }

  /** @throws Problem `not-configured` when the key that something is wrapped to is not here. */
  get(keyId: string): JWK {
    const key = this.all().find((candidate) => candidate.kid === keyId);
    if (!key)
      throw new Problem('not-configured', 'The private key for a sealed record is not on this machine.');
    return key;
  }
}

/** Writes a file that only its owner can read, whole or not at all. */
export function writeSecret(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, content, { mode: OWNER_ONLY, flush: true });
  renameSync(draft, file);
}

/** Writes both halves: the newest public key, and all private keys. */
export function writeKeyFiles(
  files: { publicFile: string; privateFile: string },
  publicKey: JWK,
  privateKeys: readonly JWK[],
): void {
  writeSecret(files.privateFile, JSON.stringify({ keys: privateKeys }));
  writeSecret(files.publicFile, JSON.stringify(publicKey));
}

function statOf(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    throw new Problem('not-configured', 'A sealing key file is missing. `entente keys init` makes the keys.');
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Problem('not-configured', 'A sealing key file cannot be read.');
  }
}
