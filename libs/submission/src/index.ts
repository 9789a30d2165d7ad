export { makeMissingKeys } from './instance-keys';
export { PrivateKeyFile, PublicKeyFile, writeSecret } from './sealing-keys';
export type { LoweringInput, MaskInput, StoredAdjustments, StoredLowering, StoredMask } from './adjustment';
export { AdjustmentDesk } from './adjustment-desk';
export type { ActAnswer, OpenedSubmission } from './adjustment-desk';
export { AdjustmentService } from './adjustment.service';
export { BacklogService } from './backlog.service';
export { DRAFT_LIMITS, DraftService } from './draft.service';
export type { DraftListing } from './draft.service';
export { DraftShelf } from './draft-shelf';
export { ImportIntake } from './import-intake.service';
export { Adjustments } from './adjustments';
export type { AudiencePreview, ExplainedChange, PreviewAnswer, PreviewRequest } from './preview-answer';
export { PreviewService } from './preview.service';
export type { NamedPreview } from './preview.service';
export { MemberNames, recordMembers } from './incident-members';
export { lineageOf, takeIn } from './intake';
export type { Intake } from './intake';
export { ReadbackDesk } from './readback-desk';
export type { Answering, DeskRequest } from './readback-desk';
export { ReadbackService } from './readback.service';
export { rotateKeys } from './rewrap';
export type { Rotation } from './rewrap';
export { seal, sealTogether } from './seal';
export { storeVersion } from './store-version';
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
export { SubmissionRepository } from './submission.repository';
export type { HistoryEntry, RenditionListing } from './submission.repository';
export { SubmissionService } from './submission.service';
export type { TermsInput } from './submission.service';
export { moveSubmission } from './transition';
export { findUnmasked } from './unmasked';
export type { UnmaskedRendition } from './unmasked';
export { Vault } from './vault';
export { withdrawLatest } from './withdraw-latest';
export type { SealedPart } from './vault';
