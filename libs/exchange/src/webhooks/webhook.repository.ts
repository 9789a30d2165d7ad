import type { EntityManager } from 'typeorm';
import type { Claim } from '@app/courier';
import type { StoredSecret } from './webhook-secret';

type Database = Pick<EntityManager, 'query'>;

/** Why a webhook tells nothing any more, until it is started again. */
export type StopReason = 'key-ended' | 'feed-out-of-sight' | 'unreachable' | 'gone';

/** A webhook as its owner sees it. */
export interface WebhookListing {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly collectionId: string;
  readonly state: 'active' | 'stopped';
  readonly stoppedBecause: StopReason | null;
  /** The moment of the last entry that the receiver has; null where it has none. */
  readonly toldTo: string | null;
  readonly failingSince: Date | null;
  readonly attempts: number;
  readonly lastStatus: number | null;
  readonly createdAt: Date;
}

/** A webhook as whoever delivers needs it. */
export interface ClaimedWebhook extends Claim {
  readonly accessKeyId: string;
  readonly collectionId: string;
  readonly url: string;
  readonly secrets: StoredSecret[];
  readonly toldTo: string;
  /** Where the feed stood when it was taken: what is up to there is there to be read. */
  readonly head: string;
  readonly failingSince: Date | null;
  readonly attempts: number;
}

const MOMENT = `CASE WHEN told_to > '-infinity' THEN to_char(told_to AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') END`;
const LISTED = `id, label, url, collection_id AS "collectionId", state, stopped_because AS "stoppedBecause", ${MOMENT} AS "toldTo",
  failing_since AS "failingSince", attempts, last_status AS "lastStatus", created_at AS "createdAt"`;

/** The webhooks of a participant, oldest first. */
export function listWebhooks(manager: Database, participantId: string): Promise<WebhookListing[]> {
  return manager.query(`SELECT ${LISTED} FROM webhook WHERE participant_id = $1 ORDER BY created_at, id`, [
    participantId,
  ]);
}

/** What is stored of a new webhook. */
export interface NewWebhook {
  readonly id: string;
  readonly participantId: string;
  readonly accessKeyId: string;
  readonly collectionId: string;
  readonly label: string;
  readonly url: string;
  readonly secrets: readonly StoredSecret[];
  /** Whether it begins with the first entry of the feed, or with what comes from now on. */
  readonly fromStart: boolean;
}

/** Stores a webhook. */
export async function insertWebhook(manager: Database, webhook: NewWebhook): Promise<void> {
  const { id, participantId, accessKeyId, collectionId, label, url, secrets, fromStart } = webhook;
  await manager.query(
    `INSERT INTO webhook (id, participant_id, access_key_id, collection_id, label, url, secrets, told_to)
     SELECT $1, $2, $3, c.id, $5, $6, $7, CASE WHEN $8 THEN '-infinity' ELSE c.head_added_at END
       FROM collection c WHERE c.id = $4`,
    [id, participantId, accessKeyId, collectionId, label, url, JSON.stringify(secrets), fromStart],
  );
}

/** The secrets of a webhook of a participant, and the lock on its row; undefined for anybody else's. */
export async function secretsForUpdate(
  manager: Database,
  participantId: string,
  id: string,
): Promise<StoredSecret[] | undefined> {
  const rows: { secrets: StoredSecret[] }[] = await manager.query(
    'SELECT secrets FROM webhook WHERE id = $1 AND participant_id = $2 FOR UPDATE',
    [id, participantId],
  );
  return rows[0]?.secrets;
}

/** Writes other secrets. */
export async function updateSecrets(
  manager: Database,
  id: string,
  secrets: readonly StoredSecret[],
): Promise<void> {
  await manager.query('UPDATE webhook SET secrets = $2 WHERE id = $1', [id, JSON.stringify(secrets)]);
}

/**
 * Starts a webhook (again) as another key, from a moment on where one is given; tells whether it is the participant's.
 * Whoever holds it at that moment holds it no longer: how that try ends says nothing of the new beginning.
 */
export async function restartWebhook(
  manager: Database,
  owner: { readonly participantId: string; readonly accessKeyId: string },
  id: string,
  from: string | undefined,
): Promise<boolean> {
  const [, count] = await manager.query(
    `UPDATE webhook SET state = 'active', stopped_because = NULL, failing_since = NULL, attempts = 0, access_key_id = $3,
            due_at = clock_timestamp(), claimed_until = '-infinity', claim_id = NULL, told_to = coalesce($4::timestamptz, told_to)
      WHERE id = $1 AND participant_id = $2`,
    [id, owner.participantId, owner.accessKeyId, from ?? null],
  );
  return count > 0;
}

/** Deletes a webhook of a participant; tells whether it was there. */
export async function deleteWebhook(manager: Database, participantId: string, id: string): Promise<boolean> {
  const [, count] = await manager.query('DELETE FROM webhook WHERE id = $1 AND participant_id = $2', [
    id,
    participantId,
  ]);
  return count > 0;
}

/**
 * Takes some webhooks that have something to tell, for so many seconds: nobody else takes them meanwhile, and when the
 * process dies they are free again.
 */
export function claimWebhooks(manager: Database, most: number, seconds: number): Promise<ClaimedWebhook[]> {
  return manager
    .query(
      `UPDATE webhook w SET claimed_until = clock_timestamp() + $2 * interval '1 second', claim_id = gen_random_uuid()
         FROM (
          SELECT w.id, c.head_added_at::text AS head FROM webhook w JOIN collection c ON c.id = w.collection_id
           WHERE w.state = 'active' AND w.due_at <= clock_timestamp() AND w.claimed_until < clock_timestamp()
             AND c.head_added_at > w.told_to
           ORDER BY w.due_at LIMIT $1 FOR UPDATE OF w SKIP LOCKED) AS due
        WHERE w.id = due.id
       RETURNING w.id, w.claim_id AS "claimId", access_key_id AS "accessKeyId", collection_id AS "collectionId", url, secrets, told_to::text AS "toldTo",
         due.head, failing_since AS "failingSince", attempts`,
      [most, seconds],
    )
    .then(([rows]: [ClaimedWebhook[]]) => rows);
}

/**
 * The receiver has everything up to a moment. Tells whether the webhook is still held by this claim and stands where it was
 * told from: nothing is written where another process has it by now, or it was set elsewhere or stopped meanwhile.
 */
export async function recordTold(
  manager: Database,
  { id, claimId, toldTo }: Pick<ClaimedWebhook, 'id' | 'claimId' | 'toldTo'>,
  addedAt: string,
  status: number,
): Promise<boolean> {
  const [, count] = await manager.query(
    `UPDATE webhook SET told_to = $3, failing_since = NULL, attempts = 0, last_status = $4
      WHERE id = $1 AND told_to = $2::timestamptz AND state = 'active' AND claim_id = $5`,
    [id, toldTo, addedAt, status, claimId],
  );
  return count > 0;
}

/** It was not taken: to be tried again after so many milliseconds. Nothing is written once the claim is over. */
export async function recordFailed(
  manager: Database,
  { id, claimId }: Claim,
  status: number | null,
  afterMs: number,
): Promise<void> {
  await manager.query(
    `UPDATE webhook SET attempts = attempts + 1, failing_since = coalesce(failing_since, clock_timestamp()), last_status = $2,
            due_at = clock_timestamp() + $3 * interval '1 millisecond', claimed_until = '-infinity', claim_id = NULL
      WHERE id = $1 AND claim_id = $4`,
    [id, status, afterMs, claimId],
  );
}

/** Tells nothing any more, and why. Nothing is written once the claim is over. */
export async function stopWebhook(
  manager: Database,
  { id, claimId }: Claim,
  because: StopReason,
): Promise<void> {
  await manager.query(
    `UPDATE webhook SET state = 'stopped', stopped_because = $2, claimed_until = '-infinity', claim_id = NULL
      WHERE id = $1 AND claim_id = $3`,
    [id, because, claimId],
  );
}

/** Gives a webhook back that has nothing more to tell of what was there when it was taken, if it is held by this claim. */
export async function releaseWebhook(
  manager: Database,
  { id, claimId, toldTo, head }: Pick<ClaimedWebhook, 'id' | 'claimId' | 'toldTo' | 'head'>,
): Promise<void> {
  await manager.query(
    `UPDATE webhook SET claimed_until = '-infinity', claim_id = NULL,
            told_to = CASE WHEN told_to = $2::timestamptz THEN greatest(told_to, $3::timestamptz) ELSE told_to END
      WHERE id = $1 AND claim_id = $4`,
    [id, toldTo, head, claimId],
  );
}
