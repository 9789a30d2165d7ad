export { DuplicateService } from './duplicate.service';
export type { DuplicateProposal } from './duplicate.service';
export { ReviewDesk } from './review-desk';
export type { IncidentReview } from './review-desk';
export type { Agreement, RuleReview } from './review-query';
export { ReviewModule, ReviewWorkerModule } from './review.module';
export { ReviewService } from './review.service';
export type { Decision } from './review.service';
export { StatementService } from './statement.service';
