import type { EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { moveLatest } from './move-latest';
import { Submission } from './submission.entity';
import type { SubmissionRepository } from './submission.repository';

/**
 * Begins the withdrawal of an incident in the caller's transaction, with its audit entry. Gives its latest submission:
 * withdrawing again changes nothing. Undefined where there is none.
 * @throws Problem `conflict` when it moved on each time that it was tried.
 */
export async function withdrawLatest(
  manager: EntityManager,
  submissions: Pick<SubmissionRepository, 'lockLineage' | 'findLatest'>,
  lineage: string,
  { actor, reason }: { readonly actor: string; readonly reason: string | undefined },
): Promise<Submission | undefined> {
  await submissions.lockLineage(manager, lineage);
  const found = await moveLatest(
    manager,
    submissions,
    lineage,
    (state) => (state === 'withdrawn' || state === 'withdrawing' ? undefined : 'withdrawing'),
    reason ?? null,
  );
  if (!found?.moved) return found?.latest;
  await recordAct(manager, { actor, action: 'submission.withdraw', subject: found.latest.id });
  return manager.getRepository(Submission).findOneByOrFail({ id: found.latest.id });
}
