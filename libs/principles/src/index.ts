export { LIMITS } from './limits';
export { mapToPrinciples } from './map-to-principles';
export type { CatalogueId, Certainty, Evidence, Finding, Relation } from './finding';
