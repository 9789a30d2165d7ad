import type { EntityManager } from 'typeorm';
import { Problem } from '@app/problem';
import type { SubmissionState } from './state';
import { moveSubmission } from './transition';

/**
 * Why renditions are made anew: the rules of this software changed, or the submitter masked more or lowered a marking.
 * In order of care: what is still to be done for a later one is not forgotten for an earlier one.
 */
export const REMAKE_CAUSES = ['rules', 'mask', 'lowering'] as const;
export type RemakeCause = (typeof REMAKE_CAUSES)[number];

type Querying = Pick<EntityManager, 'query'>;

/** States in which renditions stand or are about to go out; in the others they will be made with what was stored. */
const MADE: readonly SubmissionState[] = ['published', 'released'];
const YET_TO_BE_MADE: readonly SubmissionState[] = ['received', 'enriched', 'remaking', 'failed'];

/**
 * Asks for the renditions of a submission to be made anew, in the transaction that stores why (an extra mask, a lowered
 * marking). A step that is under way without it will write nothing. Returns the state that the submission is in then.
 * @throws Problem `conflict` when a later version took its place, or it was withdrawn.
 */
export async function requestRemake(
  manager: Querying,
  submissionId: string,
  cause: Exclude<RemakeCause, 'rules'>,
): Promise<SubmissionState> {
  const rows: { state: SubmissionState }[] = await manager.query(
    'SELECT state FROM submission WHERE id = $1 FOR UPDATE',
    [submissionId],
  );
  const state = rows[0]?.state;
  if (!state || ![...MADE, ...YET_TO_BE_MADE].includes(state))
    throw new Problem('conflict', 'A later version took the place of this submission, or it was withdrawn.');
  await manager.query('UPDATE submission SET revision = revision + 1 WHERE id = $1', [submissionId]);
  await noteCause(manager, [submissionId], cause);
  if (!MADE.includes(state)) return state;
  await moveSubmission(manager, submissionId, state, 'remaking', cause);
  return 'remaking';
}

/**
 * Asks the same of the version before this one that stands as published, where this one failed. It counts as the most
 * careful cause: what was asked for was said of the later version. False when there is none.
 */
export async function requestRemakeEarlier(manager: Querying, submissionId: string): Promise<boolean> {
  const rows: { id: string }[] = await manager.query(
    `SELECT earlier.id FROM submission earlier JOIN submission mine ON mine.id = $1
      WHERE earlier.lineage = mine.lineage AND earlier.version < mine.version
        AND earlier.state IN ('published', 'remaking')`,
    [submissionId],
  );
  for (const { id } of rows) await requestRemake(manager, id, 'lowering');
  return rows.length > 0;
}

/** Whether a mask or a lowered marking of an incident is just being brought to what is out. */
export async function isBeingAdjusted(manager: Querying, lineage: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM submission WHERE lineage = $1 AND state = 'remaking' AND remake_cause <> 'rules' LIMIT 1`,
    [lineage],
  );
  return rows.length > 0;
}

/**
 * Begins to re-make published submissions whose renditions stand under other rules, at most so many, and returns their
 * ids. Those that another worker just holds are left to it, and so are those that a later version is about to replace.
 */
export async function markStale(
  manager: Querying,
  rulesVersion: string,
  countMax: number,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT s.id FROM submission s WHERE s.state = 'published' AND (s.rules_version < $1 OR s.rules_version > $1)
        AND s.rules_tried <> $1 AND NOT EXISTS (SELECT FROM submission later WHERE later.lineage = s.lineage
          AND later.version > s.version AND later.state NOT IN ('failed', 'superseded'))
      LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [rulesVersion, countMax],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await noteCause(manager, ids, 'rules');
  for (const id of ids) await moveSubmission(manager, id, 'published', 'remaking', 'rules');
  return ids;
}

async function noteCause(manager: Querying, ids: readonly string[], cause: RemakeCause): Promise<void> {
  await manager.query(
    `UPDATE submission SET remake_cause = CASE WHEN array_position($3::text[], remake_cause) > array_position($3::text[], $2)
        THEN remake_cause ELSE $2 END WHERE id = ANY ($1)`,
    [ids, cause, REMAKE_CAUSES],
  );
}

/** Notes by which rules enrichment was looked up. */
export async function recordEnriched(
  manager: Querying,
  submissionId: string,
  rulesVersion: string,
): Promise<void> {
  await manager.query('UPDATE submission SET rules_version = $2 WHERE id = $1', [submissionId, rulesVersion]);
}

/** Notes under which rules the renditions of a submission stand now, and that nothing is left to be re-made. */
export async function recordMade(
  manager: Querying,
  submissionId: string,
  rulesVersion: string,
): Promise<void> {
  await manager.query(
    `UPDATE submission SET rules_version = $2, rules_tried = '', remake_cause = NULL WHERE id = $1`,
    [submissionId, rulesVersion],
  );
}

/** Notes that the renditions of a submission could not be made under these rules: they stand as they are. */
export async function recordTried(
  manager: Querying,
  submissionId: string,
  rulesVersion: string,
): Promise<void> {
  await manager.query('UPDATE submission SET rules_tried = $2 WHERE id = $1', [submissionId, rulesVersion]);
}

/**
 * Whether a later version of the incident is on its way, which then replaces everything anyway. Later versions that
 * failed are held in that state until the transaction ends; one that moves at this moment counts as on its way.
 */
export async function isOvertaken(manager: Querying, submissionId: string): Promise<boolean> {
  const later = `FROM submission later JOIN submission mine ON mine.id = $1
    WHERE later.lineage = mine.lineage AND later.version > mine.version`;
  const [all]: { n: number }[] = await manager.query(`SELECT count(*)::integer AS n ${later}`, [
    submissionId,
  ]);
  if (!all || all.n === 0) return false;
  const resting: { state: SubmissionState }[] = await manager.query(
    `SELECT later.state ${later} AND later.state IN ('failed', 'superseded') FOR SHARE OF later SKIP LOCKED`,
    [submissionId],
  );
  return resting.length < all.n;
}
