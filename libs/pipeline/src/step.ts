import type { EntityManager } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import type { SubmissionState, WaitingState } from '@app/submission';

/** A submission as the pipeline sees it. */
export interface PipelineSubmission {
  readonly id: string;
  readonly participantId: string;
  readonly lineage: string;
  readonly state: SubmissionState;
  readonly attempts: number;
  readonly terms: SharingTerms;
}

/**
 * One step: what it computes before the transaction, and what it writes in it. The write runs only if the row still
 * is in the step's state, together with the move to the next.
 */
export interface Step {
  readonly to: SubmissionState;
  readonly prepare: (submission: PipelineSubmission) => Promise<(manager: EntityManager) => Promise<void>>;
}

/** The order of the pipeline. A waiting state without a step does not compile. */
export type Steps = Record<WaitingState, Step>;
