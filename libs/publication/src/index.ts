export { findBrokenLink } from './chain';
export { headsOf } from './collection-query';
export type { EntryPage, ReleasedCollection, ReleasedEntry } from './collection-query';
export type { ReleasedEvidence, ReleasedFinding } from './finding-query';
export {
  Conditions,
  FACETS,
  FINDING_NAMES,
  NOT_RECORDED,
  TIME_NAMES,
  findingsMatching,
  sightOf,
} from './event-filter';
export type { FacetName, IncidentFilter, Reach, Sight } from './event-filter';
export { askedBy, countEvents, coveredIds, everyRow, rowsOf } from './event-rows';
export type { Asked } from './event-rows';
export type { ReleasedClaim, ReleasedMeasure, ReleasedRecords, ReleasedResponse } from './record-query';
export type { IncidentSort, Page, ReleasedIncident } from './incident-query';
export { EVENT_REPORTS_MAX, reportsAround } from './event.repository';
export { placeEvidence } from './evidence-place';
export { followReview } from './follow-review';
export { PublicationModule } from './publication.module';
export { PublicationService } from './publication.service';
export { prepareRenditions, publishReady, replaceOut, withdrawAll, withhold } from './publisher';
export type { ReleasedQuery } from './released-reader';
export { ReleasedReader } from './released-reader';
export { applyReview, lockLineage, noteDue } from './review.repository';
export { keyOf, lastWords } from './verdict';
export { compareRenditions, remakeRenditions } from './remake';
export type { ReleasedDocument } from './rendition';
