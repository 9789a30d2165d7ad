import type { JWK } from 'jose';

/** What a submitter's access key signs to read back: this submission, sealed to this one-time key, in this request. */
export function readbackMessage(readbackId: string, submissionId: string, publicKey: JWK): string {
  return `entente-readback:${readbackId}:${submissionId}:${publicKey.crv}:${publicKey.x}`;
}
