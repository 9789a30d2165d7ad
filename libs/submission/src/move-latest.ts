import type { EntityManager } from 'typeorm';
import { Problem } from '@app/problem';
import type { SubmissionState } from './state';
import type { Submission } from './submission.entity';
import type { SubmissionRepository } from './submission.repository';
import { moveSubmission } from './transition';

/** More than the steps of a submission: as often may a worker be faster. */
const MOVES_MAX = 6;

/**
 * Moves the latest version of an incident on, in the caller's transaction and under its lock on the incident, to the state
 * that `next` names for the one it is found in. A worker that finishes a step at this moment moves the row on; then it is
 * read again, so that what a person asks for never fails because the platform was at work.
 * @returns the version as it was found, and whether it was moved; undefined where there is none.
 * @throws Problem `conflict` when it moved on every time, and whatever `next` throws.
 */
export async function moveLatest(
  manager: EntityManager,
  submissions: Pick<SubmissionRepository, 'findLatest'>,
  lineage: string,
  next: (state: SubmissionState) => SubmissionState | undefined,
  reason: string | null = null,
): Promise<{ readonly latest: Submission; readonly moved: boolean } | undefined> {
  for (let tries = 0; tries < MOVES_MAX; tries += 1) {
    const latest = await submissions.findLatest(manager, lineage);
    if (!latest) return undefined;
    const to = next(latest.state);
    if (to === undefined) return { latest, moved: false };
    if (await moveSubmission(manager, latest.id, latest.state, to, reason)) return { latest, moved: true };
  }
  throw new Problem('conflict', 'The submission moved on at this moment: try again.');
}
