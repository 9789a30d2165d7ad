import { type KeyObject, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

const SEED_BYTES = 32;
/** The PKCS #8 header of an Ed25519 seed (RFC 8410 section 7). */
const PKCS8_HEADER = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Signs for whoever holds an access key: the Ed25519 key is derived from the token, which no process keeps. An api
 * that is broken into can sign for those who pass through it, and for nobody who does not.
 */
export class Prover {
  private readonly privateKey: KeyObject;
  /** SPKI (DER). */
  readonly publicKey: Buffer;

  constructor(token: string) {
    const seed = Buffer.from(hkdfSync('sha256', token, '', 'entente/proof', SEED_BYTES));
    this.privateKey = createPrivateKey({
      key: Buffer.concat([PKCS8_HEADER, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    this.publicKey = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' });
  }

  sign(message: string): Buffer {
    return sign(null, Buffer.from(message), this.privateKey);
  }
}

/** Whether the holder of that key signed the message. */
export function isProven(publicKey: Buffer, message: string, signature: Buffer): boolean {
  try {
    return verify(
      null,
      Buffer.from(message),
      createPublicKey({ key: publicKey, format: 'der', type: 'spki' }),
      signature,
    );
  } catch {
    return false;
  }
}

/** What the maker of a key signs: this one descends from mine. */
export function endorsementMessage(keyId: string, publicKey: Buffer): string {
  return `entente-endorsement:${keyId}:${publicKey.toString('hex')}`;
}
