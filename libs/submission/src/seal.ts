import { randomBytes } from 'node:crypto';
import { CompactEncrypt, type CryptoKey, type JWK, compactDecrypt, importJWK } from 'jose';
import { Problem } from '@app/problem';

const DATA_KEY_BYTES = 32;
const WRAP = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' } as const;
const CONTENT = { alg: 'dir', enc: 'A256GCM' } as const;

/** What is stored of something sealed: the content under a data key of its own, and that key wrapped to a key pair. */
export interface Sealed {
  /** JWE compact (RFC 7516), `dir` with A256GCM. */
  readonly content: string;
  /** JWE compact, ECDH-ES+A256KW with A256GCM, whose plaintext is the data key. */
  readonly wrappedKey: string;
  /** Which key pair it is wrapped to. */
  readonly keyId: string;
}

/** Seals bytes to a public key. `subject` is bound in: what was sealed for one row does not open for another. */
export async function seal(bytes: Uint8Array, publicKey: JWK, subject: string): Promise<Sealed> {
  const dataKey = randomBytes(DATA_KEY_BYTES);
  const keyId = requireKeyId(publicKey);
  return {
    content: await sealContent(bytes, dataKey, subject),
    wrappedKey: await wrapKey(dataKey, publicKey, subject),
    keyId,
  };
}

/** One of several things that are sealed together: under one data key, each bound to its own subject. */
export interface Part {
  readonly subject: string;
  readonly bytes: Uint8Array;
}

/** Seals parts under one data key, which is wrapped once, for `subject`. The contents are in the order of the parts. */
export async function sealTogether(
  parts: readonly Part[],
  publicKey: JWK,
  subject: string,
): Promise<Omit<Sealed, 'content'> & { readonly contents: readonly string[] }> {
  const dataKey = randomBytes(DATA_KEY_BYTES);
  const keyId = requireKeyId(publicKey);
  const wrappedKey = await wrapKey(dataKey, publicKey, subject);
  const contents = await Promise.all(parts.map((part) => sealContent(part.bytes, dataKey, part.subject)));
  return { wrappedKey, keyId, contents };
}

/** Seals further bytes of the same subject under the data key that it already has. */
export function sealContent(bytes: Uint8Array, dataKey: Uint8Array, subject: string): Promise<string> {
  return new CompactEncrypt(bytes).setProtectedHeader({ ...CONTENT, sub: subject }).encrypt(dataKey);
}

/** Wraps a data key to a public key. */
export async function wrapKey(dataKey: Uint8Array, publicKey: JWK, subject: string): Promise<string> {
  const key = (await importJWK(publicKey, WRAP.alg)) as CryptoKey;
  const header = { ...WRAP, kid: requireKeyId(publicKey), sub: subject };
  return new CompactEncrypt(dataKey).setProtectedHeader(header).encrypt(key);
}

/** Opens content with its data key. @throws Problem `internal` when it was altered or belongs to another subject. */
export async function openContent(
  content: string,
  dataKey: Uint8Array,
  subject: string,
): Promise<Uint8Array> {
  const opened = await compactDecrypt(content, dataKey, { keyManagementAlgorithms: [CONTENT.alg] }).catch(
    broken,
  );
  if (opened.protectedHeader['sub'] !== subject) broken();
  return opened.plaintext;
}

/** Unwraps a data key. @throws Problem `internal` when it was altered, or the key pair is not this one. */
export async function unwrapKey(wrappedKey: string, privateKey: JWK, subject: string): Promise<Uint8Array> {
  const key = (await importJWK(privateKey, WRAP.alg)) as CryptoKey;
  const opened = await compactDecrypt(wrappedKey, key, { keyManagementAlgorithms: [WRAP.alg] }).catch(broken);
  if (opened.protectedHeader['sub'] !== subject) broken();
  return opened.plaintext;
}

function requireKeyId(key: JWK): string {
  if (!key.kid) throw new Problem('not-configured', 'The sealing key has no key id.');
  return key.kid;
}

function broken(): never {
  throw new Problem('internal', 'A sealed record does not open: it was altered, or its key is not here.');
}
