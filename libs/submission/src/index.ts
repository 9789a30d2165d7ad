export { makeMissingKeys } from './instance-keys';
export { PrivateKeyFile, writeSecret } from './sealing-keys';
export type { LoweringInput, MaskInput, StoredAdjustments, StoredLowering, StoredMask } from './adjustment';
export { AdjustmentDesk } from './adjustment-desk';
export type { ActAnswer, OpenedSubmission } from './adjustment-desk';
export { AdjustmentService } from './adjustment.service';
export { Adjustments } from './adjustments';
export type { AudiencePreview, ExplainedChange, PreviewAnswer, PreviewRequest } from './preview-answer';
export { PreviewService } from './preview.service';
export type { NamedPreview } from './preview.service';
export { ReadbackDesk } from './readback-desk';
export type { Answering, DeskRequest } from './readback-desk';
export { ReadbackService } from './readback.service';
export { rotateKeys } from './rewrap';
export type { Rotation } from './rewrap';
export { seal } from './seal';
export { isWaiting, TRANSITIONS, WAITING_STATES } from './state';
export type { SubmissionState, WaitingState } from './state';
export {
  isOvertaken,
  markStale,
  recordEnriched,
  recordMade,
  recordTried,
  requestRemakeEarlier,
} from './remake';
export type { RemakeCause } from './remake';
export { progressOf } from './remake-progress';
export type { RemakeProgress } from './remake-progress';
export { Submission } from './submission.entity';
export { SubmissionModule } from './submission.module';
export type { HistoryEntry, RenditionListing } from './submission.repository';
export { SubmissionService } from './submission.service';
export type { TermsInput } from './submission.service';
export { moveSubmission } from './transition';
export { findUnmasked } from './unmasked';
export type { UnmaskedRendition } from './unmasked';
export { Vault } from './vault';
