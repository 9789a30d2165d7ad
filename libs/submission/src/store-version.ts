import type { EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import type { SharingTerms } from '@app/marking';
import { Problem } from '@app/problem';
import { type StixValue, canonicalJson } from '@app/stix';
import type { Intake } from './intake';
import { moveLatest } from './move-latest';
import { isBeingAdjusted } from './remake';
import { isWaiting } from './state';
import { Submission } from './submission.entity';
import type { NewSubmission, SubmissionRepository } from './submission.repository';

/** A version of an incident as it is stored: its number follows from the one before it. */
export interface NewVersion extends Omit<NewSubmission, 'version'> {
  /** Under which name the act is recorded. */
  readonly actor: string;
}

/**
 * Stores a version of an incident in the caller's transaction, with its audit entry, in place of one that still waits.
 * The same bytes under the same terms as the latest give the latest. `check` may refuse what follows on the latest.
 * @throws Problem `conflict` when the latest is on the move or is just being masked, and whatever `check` throws.
 */
export async function storeVersion(
  manager: EntityManager,
  submissions: SubmissionRepository,
  row: NewVersion,
  check: (latest: Submission | null) => void,
): Promise<Submission> {
  await submissions.lockLineage(manager, row.intake.lineage);
  const latest = await submissions.findLatest(manager, row.intake.lineage);
  if (latest && isSame(latest, row.intake, row.terms))
    return Object.assign(latest, { warnings: row.intake.warnings });
  check(latest);
  if (latest) await supersedeWaiting(manager, submissions, latest);
  await submissions.insert(manager, { ...row, version: (latest?.version ?? 0) + 1 });
  const action = latest ? 'submission.amend' : 'submission.create';
  await recordAct(manager, { actor: row.actor, action, subject: row.id });
  const stored = await manager.getRepository(Submission).findOneByOrFail({ id: row.id });
  return Object.assign(stored, { warnings: row.intake.warnings });
}

function isSame(latest: Submission, intake: Intake, terms: SharingTerms): boolean {
  return latest.sha256.equals(intake.sha256) && canonical(latest.terms) === canonical(terms);
}

function canonical(terms: SharingTerms): string {
  return canonicalJson(terms as unknown as StixValue);
}

/**
 * What is made anew by other rules is out meanwhile, and stands until the later version takes its place. What its
 * submitter masked comes first: the later version may wait for its release, or fail.
 */
async function supersedeWaiting(
  manager: EntityManager,
  submissions: SubmissionRepository,
  latest: Submission,
): Promise<void> {
  if (await isBeingAdjusted(manager, latest.lineage))
    throw new Problem('conflict', 'The renditions are being made anew at this moment: try again.');
  await moveLatest(manager, submissions, latest.lineage, (state) => {
    if (!isWaiting(state) && state !== 'failed') return undefined;
    return state === 'remaking' ? 'published' : 'superseded';
  });
}
