import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { sweepSessions } from '@app/access';
import { JobQueues } from '@app/jobs';
import { Problem } from '@app/problem';
import {
  type RemakeCause,
  DraftShelf,
  Vault,
  type WaitingState,
  WAITING_STATES,
  isWaiting,
  moveSubmission,
  recordTried,
} from '@app/submission';
import { PipelineSteps } from './pipeline-steps';
import { Rules } from './rules';
import { PIPELINE_COLUMNS, type PipelineSubmission, isFinal } from './step';
import { WhatIsOut } from './what-is-out';

/** After so many failures of one step a submission is `failed`, with its reason. */
export const STEP_ATTEMPTS_MAX = 6;
const BACKOFF_BASE_MS = 1_000;
const BACKOFF_MAX_MS = 60_000;
const SWEEP_GRACE_MS = 1_000;
const SWEEP_ROWS_MAX = 500;
/** With so many jobs waiting the queue is alive and behind: rows that wait have theirs, unless they wait for long. */
const SWEEP_BUSY_JOBS = 50;
const SWEEP_BUSY_GRACE_MS = 60_000;

interface Waiting {
  readonly id: string;
  readonly state: WaitingState;
  readonly cause: RemakeCause | null;
}

/**
 * Takes submissions from state to state. The row decides and the job is a hint: a job delivered twice does nothing
 * the second time, and a row without a job is found by the sweep.
 */
@Injectable()
export class PipelineService {
  private readonly logger = new Logger(PipelineService.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly steps: PipelineSteps,
    private readonly queues: JobQueues,
    private readonly vault: Vault,
    private readonly drafts: DraftShelf,
    private readonly rules: Rules,
    private readonly whatIsOut: WhatIsOut,
  ) {}

  /** Takes the step that waits, if the submission still is in that state. Never throws. */
  async advance(submissionId: string, from: string): Promise<void> {
    const submission = await this.load(submissionId).catch(() => undefined);
    if (!submission || submission.state !== from || !isWaiting(submission.state)) return;
    try {
      if (isForRules(submission) && !(await this.rules.areCurrent())) return;
      await this.take(submission, submission.state);
    } catch (error) {
      await this.recordFailure(submission, submission.state, error).catch((cause: Error) =>
        this.logger.warn(`submission ${submissionId} waits for the sweep: ${cause.name}`),
      );
    }
  }

  private async take(submission: PipelineSubmission, from: WaitingState): Promise<void> {
    const step = this.steps.table[from];
    const write = await step.prepare(submission);
    const moved = await this.dataSource.transaction(async (manager) => {
      const first = await moveSubmission(manager, submission.id, from, step.to, null, submission.revision);
      if (first) await write(manager);
      return first;
    });
    if (moved && isWaiting(step.to)) await this.queues.addStep(submission.id, step.to);
  }

  private async recordFailure(
    submission: PipelineSubmission,
    from: WaitingState,
    error: unknown,
  ): Promise<void> {
    const reason = reasonOf(error);
    this.logger.warn(`submission ${submission.id} in state ${from}: ${reason}`);
    if (isFinal(error) || submission.attempts + 1 >= STEP_ATTEMPTS_MAX) {
      if (from !== 'withdrawing') return this.giveUp(submission, from, reason);
    }
    const waitMs = Math.min(BACKOFF_BASE_MS * 2 ** submission.attempts, BACKOFF_MAX_MS);
    await this.dataSource.query(
      `UPDATE submission SET attempts = attempts + 1, retry_at = clock_timestamp() + $3 * interval '1 millisecond'
        WHERE id = $1 AND state = $2`,
      [submission.id, from, waitMs],
    );
  }

  /**
   * Ends what will not pass. Where only the rules have changed the renditions that are out stay out, and it is noted
   * that they could not be made anew; what the submitter asked for has failed, and says so. What lacks a mask then does
   * not stay out.
   */
  private async giveUp(submission: PipelineSubmission, from: WaitingState, reason: string): Promise<void> {
    const { id } = submission;
    const to = isForRules(submission) ? 'published' : 'failed';
    await this.dataSource.transaction(async (manager) => {
      const moved = await moveSubmission(manager, id, from, to, reason);
      if (moved && to === 'published') await recordTried(manager, id, this.rules.version);
      if (moved && to === 'failed') await this.whatIsOut.close(manager, id, submission.lineage);
    });
  }

  /** Hints again at every row that waits without having moved lately. Returns how many there were. */
  async sweep(): Promise<number> {
    const isBusy = (await this.queues.waiting('step')) >= SWEEP_BUSY_JOBS;
    const rows: Waiting[] = await this.dataSource.query(
      `SELECT id, state, remake_cause AS cause FROM submission
        WHERE state = ANY ($1) AND retry_at < clock_timestamp() - $2 * interval '1 millisecond' ORDER BY retry_at LIMIT $3`,
      [WAITING_STATES, isBusy ? SWEEP_BUSY_GRACE_MS : SWEEP_GRACE_MS, SWEEP_ROWS_MAX],
    );
    for (const row of rows) await this.hint(row);
    for (const id of await this.vault.sweepReadbacks()) await this.queues.addReadback(id);
    await this.drafts.sweep();
    await sweepSessions(this.dataSource);
    return rows.length;
  }

  private hint({ id, state, cause }: Waiting): Promise<void> {
    return state === 'remaking' && cause === 'rules'
      ? this.queues.addRemake(id)
      : this.queues.addStep(id, state);
  }

  private async load(submissionId: string): Promise<PipelineSubmission | undefined> {
    const rows: PipelineSubmission[] = await this.dataSource.query(
      `SELECT ${PIPELINE_COLUMNS} FROM submission WHERE id = $1`,
      [submissionId],
    );
    return rows[0];
  }
}

/** Whether renditions are made anew for no other reason than that the rules have changed. */
function isForRules({ state, remakeCause }: PipelineSubmission): boolean {
  return state === 'remaking' && remakeCause === 'rules';
}

/** Why a step failed, in words that hold nothing of the submission: our own, or the kind of error. */
function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.detail;
  return `the step could not be completed (${error instanceof Error ? error.name : 'unknown'})`;
}
