export { AccessModule } from './access.module';
export { AccessKey } from './access-key.entity';
export { audienceNamed } from './audience-named';
export type { NamedAudience } from './audience-named';
export { createAdministrator } from './administrator';
export { CommunityService } from './community.service';
export { CommunityPseudonymsService } from './community-pseudonyms.service';
export { DirectoryService } from './directory.service';
export { isSignedByParticipant } from './key-chain';
export { Prover } from './key-proof';
export { decryptFor, encryptFor } from './instance-cipher';
export { KeyRing } from './key-ring';
export { KEY_LIFETIME_DAYS_MAX, KeyService } from './key.service';
export type { IssuedKey } from './key.service';
export { Participant } from './participant.entity';
export type { ParticipantKind } from './participant.entity';
export type { ParticipantProposal } from './participant-proposal';
export { PeopleService } from './people.service';
export type { Account, OpenInvitation, Person } from './people.service';
export { Pulse } from './pulse';
export type { Beat, CollectionState } from './pulse';
export { RosterService } from './roster.service';
export {
  requireKeyId,
  requireLastingKeyId,
  requireParticipant,
  requirePermission,
  requireProof,
} from './require';
export { sweepSessions } from './session-sweep';
export { SESSION_LIMITS, SessionService } from './session.service';
export type { SessionListing, StartedSession } from './session.service';
export type { Permission } from './permission';
export { grantPermission } from './permission-grant';
export { actorOf, PUBLIC_VIEWER, readingAs } from './viewer';
export type { KeyHolder, Viewer } from './viewer';
