import type { EntityManager } from 'typeorm';
import type { Claim } from '@app/courier';
import type { SharingTerms } from '@app/marking';
import { PULL_LIMITS } from './pull-limits';

type Database = Pick<EntityManager, 'query'>;

/** Why a pull follows nothing any more. */
export type PullStop = 'key-ended' | 'done';

/** A pull as its participant sees it. */
export interface PullListing {
  readonly id: string;
  readonly url: string;
  readonly state: 'active' | 'stopped';
  readonly stoppedBecause: PullStop | null;
  /** When nothing more was there to be fetched, last. */
  readonly caughtUpAt: Date | null;
  readonly failingSince: Date | null;
  /** A code of ours. */
  readonly lastProblem: string | null;
  /** Objects that came. */
  readonly objectsCount: number;
  /** Of these, what is not valid or does not fit. */
  readonly refusedCount: number;
  /** Incidents that came in, that went out here before, and that another server told of before. */
  readonly takenCount: number;
  readonly ownCount: number;
  readonly duplicateCount: number;
  readonly terms: SharingTerms;
  readonly createdAt: Date;
}

/** Where a pull has come to. */
export interface PullCursor {
  readonly askedAfter: string | null;
  readonly nextToken: string | null;
  readonly lastAdded: string | null;
}

/** A pull as whoever follows it needs it. */
export interface ClaimedPull extends PullCursor, Claim {
  readonly participantId: string;
  readonly accessKeyId: string;
  readonly url: string;
  readonly credentials: string | null;
  readonly once: boolean;
  readonly pageSize: number;
  readonly revision: string;
  readonly attempts: number;
}

const COUNT = (state: string) =>
  `(SELECT count(*)::integer FROM pulled_incident i WHERE i.pull_id = p.id AND i.state = '${state}')`;

/** The pulls of a participant, oldest first. */
export function listPulls(manager: Database, participantId: string): Promise<PullListing[]> {
  return manager.query(
    `SELECT id, url, state, stopped_because AS "stoppedBecause", caught_up_at AS "caughtUpAt",
            failing_since AS "failingSince", last_problem AS "lastProblem", objects_count::float8 AS "objectsCount",
            refused_count::float8 AS "refusedCount", ${COUNT('taken')} AS "takenCount", ${COUNT('own')} AS "ownCount",
            ${COUNT('duplicate')} AS "duplicateCount", terms, created_at AS "createdAt"
       FROM pull p WHERE participant_id = $1 ORDER BY created_at, id`,
    [participantId],
  );
}

/** What is stored of a new pull. */
export interface NewPull {
  readonly id: string;
  readonly participantId: string;
  readonly accessKeyId: string;
  readonly url: string;
  readonly credentials: string | null;
  readonly terms: SharingTerms;
  readonly once: boolean;
}

/** Stores a pull; tells whether the participant did not have it yet. */
export async function insertPull(manager: Database, pull: NewPull): Promise<boolean> {
  const { id, participantId, accessKeyId, url, credentials, terms, once } = pull;
  const rows: unknown[] = await manager.query(
    `INSERT INTO pull (id, participant_id, access_key_id, url, credentials, terms, once, page_size)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (participant_id, url) DO NOTHING RETURNING id`,
    [id, participantId, accessKeyId, url, credentials, JSON.stringify(terms), once, PULL_LIMITS.pageSize],
  );
  return rows.length > 0;
}

/** Deletes a pull of a participant with what waits of it; tells whether it was there. */
export async function deletePull(manager: Database, participantId: string, id: string): Promise<boolean> {
  await manager.query(
    `DELETE FROM inbox_object o USING pull p WHERE o.pull_id = p.id AND p.id = $1 AND p.participant_id = $2`,
    [id, participantId],
  );
  const [, count] = await manager.query('DELETE FROM pull WHERE id = $1 AND participant_id = $2', [
    id,
    participantId,
  ]);
  return count > 0;
}

/**
 * Takes some pulls that are due, for so many seconds: nobody else takes them, and when the process dies they are free
 * again.
 */
export function claimPulls(manager: Database, most: number, seconds: number): Promise<ClaimedPull[]> {
  return manager
    .query(
      `UPDATE pull p SET claimed_until = clock_timestamp() + $2 * interval '1 second', claim_id = gen_random_uuid()
         FROM (SELECT id FROM pull WHERE state = 'active' AND due_at <= clock_timestamp()
                  AND claimed_until < clock_timestamp() ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED) AS due
        WHERE p.id = due.id
       RETURNING p.id, p.claim_id AS "claimId", participant_id AS "participantId", access_key_id AS "accessKeyId", url, credentials, once,
         page_size AS "pageSize", revision, attempts, asked_after AS "askedAfter", next_token AS "nextToken",
         last_added AS "lastAdded"`,
      [most, seconds],
    )
    .then(([rows]: [ClaimedPull[]]) => rows);
}

/** What one page brought. */
export interface PageDone extends PullCursor {
  readonly objects: number;
  readonly refused: number;
  readonly isEnd: boolean;
}

/**
 * Moves a pull on, in the transaction that stores what came, if it is held by this claim and stands where the page was
 * asked for; undefined where somebody else has it or moved it on, or it was removed. Gives its revision from now on.
 */
export async function movePull(
  manager: Database,
  { id, claimId, revision }: Pick<ClaimedPull, 'id' | 'claimId' | 'revision'>,
  done: PageDone,
): Promise<string | undefined> {
  const [rows]: [{ revision: string }[]] = await manager.query(
    `UPDATE pull SET asked_after = $3, next_token = $4, last_added = $5, revision = revision + 1,
            objects_count = objects_count + $6, refused_count = refused_count + $7,
            caught_up_at = CASE WHEN $8 THEN clock_timestamp() ELSE caught_up_at END,
            failing_since = NULL, attempts = 0, last_problem = NULL
      WHERE id = $1 AND revision = $2 AND state = 'active' AND claim_id = $9 RETURNING revision`,
    [
      id,
      revision,
      done.askedAfter,
      done.nextToken,
      done.lastAdded,
      done.objects,
      done.refused,
      done.isEnd,
      claimId,
    ],
  );
  return rows[0]?.revision;
}

/** Gives a pull back that is held by this claim, to be looked at again after so many milliseconds. */
export async function releasePull(manager: Database, { id, claimId }: Claim, afterMs: number): Promise<void> {
  await manager.query(
    `UPDATE pull SET claimed_until = '-infinity', claim_id = NULL, due_at = clock_timestamp() + $2 * interval '1 millisecond'
      WHERE id = $1 AND claim_id = $3`,
    [id, afterMs, claimId],
  );
}

/**
 * A page did not come: why, and when to try again. `askedAgain`: from where it was asked for, with pages of this size.
 * Nothing is written once the claim is over.
 */
export async function failPull(
  manager: Database,
  { id, claimId }: Claim,
  failure: {
    readonly problem: string;
    readonly afterMs: number;
    readonly pageSize: number;
    readonly askedAgain: boolean;
  },
): Promise<void> {
  await manager.query(
    `UPDATE pull SET attempts = attempts + 1, failing_since = coalesce(failing_since, clock_timestamp()), last_problem = $2,
            due_at = clock_timestamp() + $3 * interval '1 millisecond', claimed_until = '-infinity', claim_id = NULL, page_size = $4,
            next_token = CASE WHEN $5 THEN NULL ELSE next_token END, last_added = CASE WHEN $5 THEN NULL ELSE last_added END
      WHERE id = $1 AND claim_id = $6`,
    [id, failure.problem, failure.afterMs, failure.pageSize, failure.askedAgain, claimId],
  );
}

/** Follows nothing any more, and why. Nothing is written once the claim is over. */
export async function stopPull(manager: Database, { id, claimId }: Claim, because: PullStop): Promise<void> {
  await manager.query(
    `UPDATE pull SET state = 'stopped', stopped_because = $2, claimed_until = '-infinity', claim_id = NULL
      WHERE id = $1 AND claim_id = $3`,
    [id, because, claimId],
  );
}

/**
 * Makes room in the pool of a pull: what nobody reached gives way, oldest first, so that a server that tells of much
 * without an incident does not stand still.
 */
export async function makeRoom(
  manager: Database,
  pullId: string,
  limits: { readonly objectsMax: number; readonly bytesMax: number },
): Promise<void> {
  await manager.query(
    `DELETE FROM inbox_object WHERE id IN (
       SELECT o.id FROM inbox_object o JOIN (
         SELECT id, count(*) OVER newest AS objects, sum(size_bytes) OVER newest AS bytes FROM inbox_object
          WHERE pull_id = $1 WINDOW newest AS (ORDER BY received_at DESC, id DESC)) AS r ON r.id = o.id
        WHERE o.considered AND (r.objects > $2 OR r.bytes > $3) FOR UPDATE OF o SKIP LOCKED)`,
    [pullId, limits.objectsMax, limits.bytesMax],
  );
}
