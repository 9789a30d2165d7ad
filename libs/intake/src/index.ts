export { IntakeModule, IntakeWorkerModule } from './intake.module';
export { INBOX_LIMITS } from './inbox/inbox-limits';
export { InboxService } from './inbox/inbox.service';
export type { StatusResource } from './inbox/inbox-status';
export type { InboxTerms } from './inbox/inbox-terms.service';
export { InboxTermsService } from './inbox/inbox-terms.service';
export type { PullListing } from './pull/pull.repository';
export { PullService } from './pull/pull.service';
