/**
 * What waits for a worker. A job holds ids only: it is a hint that a row waits, and the row decides.
 * `step`: a submission in a state that has a next step. `remake`: one whose renditions stand under other rules.
 * `readback`: a submitter asked to see what they sent. `review`: people said something of an incident.
 * `inbox`: objects of a participant came in one by one.
 */
export interface JobData {
  readonly step: { readonly submissionId: string; readonly from: string };
  readonly remake: { readonly submissionId: string };
  readonly readback: { readonly readbackId: string };
  readonly review: { readonly lineage: string };
  readonly inbox: { readonly participantId: string };
}

export type JobKind = keyof JobData;

/** The queues, one for each kind, so that a reader who waits does not stand behind a thousand submissions, nor those behind ten thousand to re-make. */
export const QUEUE_NAMES = [
  'step',
  'remake',
  'readback',
  'review',
  'inbox',
] as const satisfies readonly JobKind[];
