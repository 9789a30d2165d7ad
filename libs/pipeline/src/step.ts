import type { EntityManager } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import { Problem } from '@app/problem';
import type { RemakeCause, SubmissionState, WaitingState } from '@app/submission';

/** A submission as the pipeline sees it. */
export interface PipelineSubmission {
  readonly id: string;
  readonly participantId: string;
  readonly lineage: string;
  readonly state: SubmissionState;
  readonly attempts: number;
  readonly terms: SharingTerms;
  /** Changes when the submitter asks for something that a step under way does not know of. */
  readonly revision: number;
  /** The rules by which enrichment, and then the renditions, were made. */
  readonly rulesVersion: string;
  readonly remakeCause: RemakeCause | null;
}

/** The columns of a submission as the pipeline sees it. */
export const PIPELINE_COLUMNS = `id, participant_id AS "participantId", lineage, state, attempts, terms, revision,
  rules_version AS "rulesVersion", remake_cause AS "remakeCause"`;

/** Whether no retry can help: a problem with the submission, rather than with what stands around it. */
export function isFinal(error: unknown): boolean {
  return error instanceof Problem && error.code !== 'unavailable' && error.code !== 'not-configured';
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
