import { createHash } from 'node:crypto';
import type { JWK } from 'jose';

/** What a submitter can ask a worker for. `draft` is a preview of a bundle that was not submitted. */
export type ReadbackKind = 'bundle' | 'preview' | 'draft' | 'adjustments' | 'mask' | 'unmask' | 'lower';

/** What a submitter's access key signs: this request, of this submission, answered to this one-time key. */
export interface SignedReadback {
  readonly id: string;
  readonly kind: ReadbackKind;
  readonly submissionId: string | null;
  readonly publicKey: JWK;
  /** What comes with the request, as it is sealed. */
  readonly sealedRequest: string | null;
}

/** The message of a request; no two requests have the same. */
export function readbackMessage({
  id,
  kind,
  submissionId,
  publicKey,
  sealedRequest,
}: SignedReadback): string {
  const key = `${publicKey.crv}:${publicKey.x}`;
  if (kind === 'bundle') return `entente-readback:${id}:${submissionId}:${key}`;
  const digest = createHash('sha256')
    .update(sealedRequest ?? '')
    .digest('hex');
  return `entente-request:${id}:${kind}:${submissionId ?? 'none'}:${key}:${digest}`;
}
