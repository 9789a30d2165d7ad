import { Injectable } from '@nestjs/common';
import { type Viewer, actorOf, requirePermission } from '@app/access';
import { recordAct } from '@app/audit';
import { JobQueues } from '@app/jobs';
import { Problem } from '@app/problem';
import { WAITING_STATES } from './state';
import { SubmissionRepository } from './submission.repository';
import { moveSubmission } from './transition';

const PAGE_SIZE_MAX = 100;

/** How many submissions wait in one state, and for how long. */
export interface Backlog {
  readonly state: string;
  readonly count: number;
  /** Of these, how many were tried and did not pass yet. */
  readonly tried: number;
  readonly oldestAt: Date;
}

/** A submission that failed, by its id and the reason alone. */
export interface FailedSubmission {
  readonly id: string;
  readonly version: number;
  readonly reason: string | null;
  readonly failedAt: Date;
}

/** What waits and what failed, for those who run the place: ids, counts and reasons, and nothing of what was submitted. */
@Injectable()
export class BacklogService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly queues: JobQueues,
  ) {}

  /** What waits, by state; states in which nothing waits are left out. */
  waiting(): Promise<Backlog[]> {
    return this.submissions.dataSource.query(
      `SELECT state, count(*)::integer AS count, count(*) FILTER (WHERE attempts > 0)::integer AS tried,
              min(state_changed_at) AS "oldestAt"
         FROM submission WHERE state = ANY ($1) GROUP BY state ORDER BY array_position($1, state)`,
      [WAITING_STATES],
    );
  }

  /** What failed, the latest first, after one that the viewer has. A page has at most 100. */
  failed(first: number, after?: string): Promise<FailedSubmission[]> {
    return this.submissions.dataSource.query(
      `SELECT id, version, failure AS reason, state_changed_at AS "failedAt" FROM submission
        WHERE state = 'failed' AND ($1::uuid IS NULL OR (state_changed_at, id) <
              (SELECT state_changed_at, id FROM submission WHERE id = $1))
        ORDER BY state_changed_at DESC, id DESC LIMIT $2`,
      [after ?? null, Math.min(first, PAGE_SIZE_MAX)],
    );
  }

  /**
   * Puts a failed submission back at the start of the pipeline, whoever it is of.
   * @throws Problem `not-found` unless it failed: nothing is told of any other.
   */
  async retry(viewer: Viewer, id: string): Promise<void> {
    requirePermission(viewer, 'queue:manage');
    await this.submissions.dataSource.transaction(async (manager) => {
      if (!(await moveSubmission(manager, id, 'failed', 'received')))
        throw new Problem('not-found', 'There is no failed submission of this id.');
      await recordAct(manager, { actor: actorOf(viewer), action: 'submission.retry', subject: id });
    });
    await this.queues.addStep(id, 'received');
  }
}
