import type { EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import { Submission } from './submission.entity';
import type { SubmissionRepository } from './submission.repository';
import { moveSubmission } from './transition';

/**
 * Begins the withdrawal of an incident in the caller's transaction, with its audit entry. Gives its latest submission:
 * withdrawing again changes nothing. Undefined where there is none.
 * @throws Problem `conflict` when it moved on at this moment.
 */
export async function withdrawLatest(
  manager: EntityManager,
  submissions: Pick<SubmissionRepository, 'lockLineage' | 'findLatest'>,
  lineage: string,
  { actor, reason }: { readonly actor: string; readonly reason: string | undefined },
): Promise<Submission | undefined> {
  await submissions.lockLineage(manager, lineage);
  const latest = await submissions.findLatest(manager, lineage);
  if (!latest || latest.state === 'withdrawn' || latest.state === 'withdrawing') return latest ?? undefined;
  const moved = await moveSubmission(manager, latest.id, latest.state, 'withdrawing', reason ?? null);
  if (!moved) throw new Problem('conflict', 'The submission moved on at this moment: try again.');
  await recordAct(manager, { actor, action: 'submission.withdraw', subject: latest.id });
  return manager.getRepository(Submission).findOneByOrFail({ id: latest.id });
}
