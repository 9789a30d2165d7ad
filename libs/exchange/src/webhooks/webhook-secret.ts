import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { decryptFor, encryptFor } from '@app/access';

const SECRET_BYTES = 32;
/** For so long after a change both secrets sign, so that a receiver can take its time to change over. */
const OVERLAP_MS = 86_400_000;

/** A secret as it is stored; the last one is current, one before it signs until its time is over. */
export interface StoredSecret {
  readonly sealed: string;
  readonly until: string | null;
}

/** A new secret as the Standard Webhooks write it: `whsec_` and base64. Shown once. */
export function newSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** A list of stored secrets with another current one: the one before signs for a day longer. */
export function withSecret(
  stored: readonly StoredSecret[],
  secret: string,
  webhookId: string,
  instanceSecret: Uint8Array,
): StoredSecret[] {
  const until = new Date(Date.now() + OVERLAP_MS).toISOString();
  const previous = stored.slice(-1).map(({ sealed }) => ({ sealed, until }));
  return [...previous, { sealed: encryptFor(purposeOf(webhookId), secret, instanceSecret), until: null }];
}

/** The headers of one message (Standard Webhooks 1.0.0): the same id each time it is tried, signed by every valid secret. */
export function signedHeaders(
  stored: readonly StoredSecret[],
  webhookId: string,
  instanceSecret: Uint8Array,
  message: { readonly id: string; readonly body: string },
): Record<string, string> {
  const now = new Date();
  const valid = stored.filter(({ until }) => until === null || Date.parse(until) > now.getTime());
  const signatures = valid.map(({ sealed }) =>
    new Webhook(decryptFor(purposeOf(webhookId), sealed, instanceSecret)).sign(message.id, now, message.body),
  );
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
}

/** One webhook's secret does not open as another's. */
function purposeOf(webhookId: string): string {
  return `webhook ${webhookId}`;
}
