export { AccessModule } from './access.module';
export { AccessKey } from './access-key.entity';
export { createAdministrator } from './administrator';
export { Community } from './community.entity';
export { CommunityService } from './community.service';
export { DirectoryService } from './directory.service';
export { isSignedByParticipant } from './key-chain';
export { Prover } from './key-proof';
export { KEY_LIFETIME_DAYS_MAX, KeyService } from './key.service';
export type { IssuedKey } from './key.service';
export { Participant, PARTICIPANT_KINDS } from './participant.entity';
export type { ParticipantKind } from './participant.entity';
export type { ParticipantProposal } from './participant-proposal';
export {
  PERMISSIONS,
  permissionsFor,
  requireAdministrator,
  requireParticipant,
  requirePermission,
} from './permission';
export type { Permission } from './permission';
export { actorOf, PUBLIC_VIEWER, readingAs } from './viewer';
export type { Viewer } from './viewer';
