import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/**
 * Encrypts what the api itself must be able to read again, under a key derived (HKDF-SHA-256) from the instance's own
 * secret and what it is for: a copy of the database alone does not give it, and one row's does not open as another's.
 */
export function encryptFor(purpose: string, text: string, instanceSecret: Uint8Array): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(purpose, instanceSecret), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** What was encrypted for the same purpose. @throws Error when it was altered, or was for something else. */
export function decryptFor(purpose: string, sealed: string, instanceSecret: Uint8Array): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, keyOf(purpose, instanceSecret), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}

function keyOf(purpose: string, instanceSecret: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', instanceSecret, purpose, 'entente instance cipher', KEY_BYTES));
}
