import type { EntityManager } from 'typeorm';
import { type SubmissionState, TRANSITIONS } from './state';

/**
 * Moves a submission from one state to the next, if it still is where the caller thinks (compare-and-set), and
 * writes its history, both in the caller's transaction. False: someone else moved it, and nothing was changed. With a
 * revision: also when the submitter asked for something since, which what the caller computed does not hold.
 */
export async function moveSubmission(
  manager: Pick<EntityManager, 'query'>,
  submissionId: string,
  from: SubmissionState,
  to: SubmissionState,
  reason: string | null = null,
  revision: number | null = null,
): Promise<boolean> {
  if (!TRANSITIONS[from].includes(to)) throw new Error(`no transition from ${from} to ${to}`);
  const [, moved]: [unknown, number] = await manager.query(
    `UPDATE submission SET state = $3, state_changed_at = clock_timestamp(), retry_at = clock_timestamp(),
            attempts = 0, failure = $4
      WHERE id = $1 AND state = $2 AND revision = coalesce($5, revision)`,
    [submissionId, from, to, to === 'failed' ? reason : null, revision],
  );
  if (moved === 0) return false;
  await manager.query('INSERT INTO submission_history (submission_id, state, reason) VALUES ($1, $2, $3)', [
    submissionId,
    to,
    reason,
  ]);
  return true;
}
