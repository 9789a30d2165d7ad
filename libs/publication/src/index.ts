export { findBrokenLink } from './chain';
export type { EntryPage, ReleasedCollection, ReleasedEntry } from './collection-query';
export type { ReleasedEvidence, ReleasedFinding } from './finding-query';
export type { IncidentFilter, IncidentSort, Page, ReleasedIncident } from './incident-query';
export { PublicationModule } from './publication.module';
export { PublicationService } from './publication.service';
export { prepareRenditions, publishReady, replaceOut, withdrawAll, withhold } from './publisher';
export { compareRenditions, remakeRenditions } from './remake';
export type { ReleasedDocument } from './rendition';
