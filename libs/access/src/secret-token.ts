import { createHmac, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const PREFIX = 'entente_';
/** The shape of a key as its holder has it. */
export const TOKEN_PATTERN = /^entente_[A-Za-z0-9_-]{43}$/;

/** A new access key as its holder will have it: `entente_` and 256 random bits. Shown once, never stored. */
export function newToken(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is stored of a key: HMAC-SHA256 under the instance's own secret. */
export function tokenDigest(token: string, instanceSecret: Uint8Array): Buffer {
  return createHmac('sha256', instanceSecret).update(token).digest();
}
