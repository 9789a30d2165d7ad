import type { EntityManager } from 'typeorm';
import type { SealedPart } from '@app/submission';
import { INBOX_LIMITS } from './inbox-limits';

const LOCK_CLASS = 0x1b0c;

/** A row that waits, still sealed. */
export interface SealedWaiting extends SealedPart {
  readonly id: string;
  readonly accessKeyId: string;
  readonly receivedAt: Date;
}

/** What is put together apart from everything else: what a participant posts, or what one pull of theirs brings. */
export interface PoolName {
  readonly participantId: string;
  /** Null for what is posted. */
  readonly pullId: string | null;
}

type Querying = Pick<EntityManager, 'query'>;

/** Keeps other workers from a participant's inbox until the transaction ends. False: one is at it. */
export async function lockInbox(manager: Querying, participantId: string): Promise<boolean> {
  const rows: { locked: boolean }[] = await manager.query(
    'SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS locked',
    [LOCK_CLASS, participantId],
  );
  return rows[0]?.locked === true;
}

/** How long ago the newest and the oldest that nobody has looked at came, in ms; undefined when there is none. */
export async function freshAge(
  manager: Querying,
  { participantId, pullId }: PoolName,
): Promise<{ newestMs: number; oldestMs: number } | undefined> {
  const rows: { newest: number | null; oldest: number | null }[] = await manager.query(
    `SELECT extract(epoch FROM clock_timestamp() - max(o.received_at))::float8 * 1000 AS newest,
            extract(epoch FROM clock_timestamp() - min(o.received_at))::float8 * 1000 AS oldest
       FROM inbox_object o JOIN participant p ON p.id = o.participant_id AND p.state = 'admitted'
      WHERE o.participant_id = $1 AND o.pull_id IS NOT DISTINCT FROM $2 AND NOT o.considered`,
    [participantId, pullId],
  );
  const { newest, oldest } = rows[0] ?? {};
  return newest === null || newest === undefined
    ? undefined
    : { newestMs: newest, oldestMs: oldest ?? newest };
}

/** Locks what waits, in the order in which it came, and gives the ids. */
export async function lockWaiting(manager: Querying, { participantId, pullId }: PoolName): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM inbox_object WHERE participant_id = $1 AND pull_id IS NOT DISTINCT FROM $2
      ORDER BY received_at, id LIMIT $3 FOR UPDATE`,
    [participantId, pullId, INBOX_LIMITS.waitingObjectsMax],
  );
  return rows.map(({ id }) => id);
}

/** The next that wait, in the order in which they came, after one of them; without a lock. */
export function waitingAfter(
  manager: Querying,
  { participantId, pullId }: PoolName,
  after: string | undefined,
  most: number,
): Promise<{ id: string }[]> {
  return manager.query(
    `SELECT id FROM inbox_object WHERE participant_id = $1 AND pull_id IS NOT DISTINCT FROM $2 AND ($3::uuid IS NULL
        OR (received_at, id) > (SELECT received_at, id FROM inbox_object WHERE id = $3))
      ORDER BY received_at, id LIMIT $4`,
    [participantId, pullId, after ?? null, most],
  );
}

/** What is sealed of these rows. */
export function loadSealed(manager: Querying, ids: readonly string[]): Promise<SealedWaiting[]> {
  return manager.query(
    `SELECT o.id, o.id AS subject, o.sealed AS content, s.id AS "keySubject", s.wrapped_key AS "wrappedKey",
            s.key_id AS "keyId", s.access_key_id AS "accessKeyId", o.received_at AS "receivedAt"
       FROM inbox_object o JOIN inbox_status s ON s.id = o.status_id WHERE o.id = ANY ($1)`,
    [ids],
  );
}

/** These are part of a submission now: what is told of them follows it, and they wait no longer. */
export async function settleSubmitted(
  manager: Querying,
  ids: readonly string[],
  submissionId: string,
): Promise<void> {
  await manager.query(
    `UPDATE inbox_entry SET outcome = 'submitted', object_id = NULL, submission_id = $2, decided_at = clock_timestamp()
      WHERE object_id = ANY ($1)`,
    [ids, submissionId],
  );
  await drop(manager, ids);
}

/** These will not become part of anything, for a reason in words of ours. */
export async function settleFailed(manager: Querying, ids: readonly string[], reason: string): Promise<void> {
  await manager.query(
    `UPDATE inbox_entry SET outcome = 'failed', object_id = NULL, reason = $2, decided_at = clock_timestamp()
      WHERE object_id = ANY ($1)`,
    [ids, reason],
  );
  await drop(manager, ids);
}

/** Counts what failed with the pulls that brought it, since nobody asks for a status of it. */
export async function countRefused(manager: Querying, ids: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE pull p SET refused_count = p.refused_count + n.failed
       FROM (SELECT pull_id, count(*) AS failed FROM inbox_object WHERE id = ANY ($1) GROUP BY pull_id) AS n
      WHERE p.id = n.pull_id`,
    [ids],
  );
}

/** A later version of the same object waits: what is told of the earlier follows it. */
export async function replaceWaiting(manager: Querying, id: string, laterId: string): Promise<void> {
  await manager.query('UPDATE inbox_entry SET object_id = $2 WHERE object_id = $1', [id, laterId]);
  await drop(manager, [id]);
}

/** No incident reaches these yet. */
export async function keepWaiting(manager: Querying, ids: readonly string[]): Promise<void> {
  await manager.query('UPDATE inbox_object SET considered = true WHERE id = ANY ($1) AND NOT considered', [
    ids,
  ]);
  await manager.query(
    `UPDATE inbox_entry SET outcome = 'waiting', decided_at = clock_timestamp()
      WHERE object_id = ANY ($1) AND outcome = 'fresh'`,
    [ids],
  );
}

/** The pools of a participant with something that nobody has looked at: what is posted first. */
export async function poolsToSettle(manager: Querying, participantId: string): Promise<PoolName[]> {
  const rows: { pullId: string | null }[] = await manager.query(
    `SELECT DISTINCT pull_id AS "pullId" FROM inbox_object WHERE participant_id = $1 AND NOT considered
      ORDER BY 1 NULLS FIRST`,
    [participantId],
  );
  return rows.map(({ pullId }) => ({ participantId, pullId }));
}

/** Participants with something that nobody has looked at. */
export async function participantsToSettle(manager: Querying): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    'SELECT DISTINCT participant_id AS id FROM inbox_object WHERE NOT considered LIMIT 1000',
  );
  return rows.map(({ id }) => id);
}

/** Objects that have waited for too long, locked: those that somebody else holds at this moment are left. */
export async function lockExpired(manager: Querying, rowsMax: number): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM inbox_object WHERE received_at < clock_timestamp() - $1 * interval '1 day'
      ORDER BY received_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [INBOX_LIMITS.waitingDaysMax, rowsMax],
  );
  return rows.map(({ id }) => id);
}

/** Deletes statuses of which nothing is open since long enough. Returns how many. */
export async function forgetStatuses(manager: Querying, rowsMax: number): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `DELETE FROM inbox_status WHERE id IN (
       SELECT t.id FROM inbox_status t WHERE t.requested_at < clock_timestamp() - $1 * interval '1 hour'
          AND NOT EXISTS (SELECT FROM inbox_object o WHERE o.status_id = t.id)
          AND NOT EXISTS (SELECT FROM inbox_entry e LEFT JOIN submission s ON s.id = e.submission_id
            WHERE e.status_id = t.id AND (e.outcome IN ('fresh', 'waiting')
              OR e.decided_at > clock_timestamp() - $1 * interval '1 hour'
              OR s.state IN ('received', 'enriched', 'released')
              OR s.state_changed_at > clock_timestamp() - $1 * interval '1 hour'))
        ORDER BY t.requested_at LIMIT $2)`,
    [INBOX_LIMITS.statusHours, rowsMax],
  );
  return count;
}

/** These are not needed, and nobody is told of them. */
export async function drop(manager: Querying, ids: readonly string[]): Promise<void> {
  await manager.query('DELETE FROM inbox_object WHERE id = ANY ($1)', [ids]);
}
