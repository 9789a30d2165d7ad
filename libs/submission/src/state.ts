/**
 * The life of a submission. A state that waits has a step in the pipeline; the others are ends
 * (`failed` until someone retries or amends). `remaking`: the renditions are made anew, by the rules and masks of today;
 * those that are out stay out until then.
 */
export const WAITING_STATES = ['received', 'enriched', 'released', 'remaking', 'withdrawing'] as const;
export const RESTING_STATES = ['published', 'superseded', 'failed', 'withdrawn'] as const;

export type WaitingState = (typeof WAITING_STATES)[number];
export type SubmissionState = WaitingState | (typeof RESTING_STATES)[number];

/** Which states may follow which. Everything else is an error in the caller. */
export const TRANSITIONS: Record<SubmissionState, readonly SubmissionState[]> = {
  received: ['enriched', 'superseded', 'failed', 'withdrawing'],
  enriched: ['released', 'superseded', 'failed', 'withdrawing'],
  released: ['published', 'remaking', 'superseded', 'failed', 'withdrawing'],
  published: ['released', 'enriched', 'remaking', 'superseded', 'withdrawing'],
  remaking: ['published', 'superseded', 'failed', 'withdrawing'],
  superseded: ['withdrawn', 'withdrawing'],
  failed: ['received', 'superseded', 'withdrawing'],
  withdrawing: ['withdrawn', 'superseded'],
  withdrawn: [],
};

/** Whether the state has a step that waits to be taken. */
export function isWaiting(state: SubmissionState): state is WaitingState {
  return (WAITING_STATES as readonly string[]).includes(state);
}
