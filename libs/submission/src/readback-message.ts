import { createHash } from 'node:crypto';
import type { JWK } from 'jose';

/** What is asked of a submission. */
export type OfSubmission = 'bundle' | 'preview' | 'adjustments' | 'mask' | 'unmask' | 'lower';

/**
 * What a submitter can ask a worker for. `draft` is a preview of a bundle that was not submitted, `stored-draft` what a
 * draft that is kept says.
 */
export type ReadbackKind = OfSubmission | 'draft' | 'stored-draft';

/** What a submitter's access key signs: this request, of this submission or draft, answered to this one-time key. */
export interface SignedReadback {
  readonly id: string;
  readonly kind: ReadbackKind;
  /** The submission or stored draft that it is of. */
  readonly subjectId: string | null;
  readonly publicKey: JWK;
  /** What comes with the request, as it is sealed. */
  readonly sealedRequest: string | null;
}

/** The message of a request; no two requests have the same. */
export function readbackMessage({ id, kind, subjectId, publicKey, sealedRequest }: SignedReadback): string {
  const key = `${publicKey.crv}:${publicKey.x}`;
  if (kind === 'bundle') return `entente-readback:${id}:${subjectId}:${key}`;
  const digest = createHash('sha256')
    .update(sealedRequest ?? '')
    .digest('hex');
  return `entente-request:${id}:${kind}:${subjectId ?? 'none'}:${key}:${digest}`;
}
