export { catalogue } from './catalogue';
export type { Catalogue, Condition, Crossing, Principle } from './catalogue';
export { mapToPrinciples } from './map-to-principles';
export type { CatalogueId, Certainty, Evidence, Finding, Relation } from './finding';
