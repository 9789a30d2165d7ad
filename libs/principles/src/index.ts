export { catalogue, CATALOGUE_IDS, principleOf } from './catalogue';
export type { Catalogue, Condition, Crossing, Principle } from './catalogue';
export { LIMITS } from './limits';
export { mapToPrinciples } from './map-to-principles';
export type { CatalogueId, Certainty, Evidence, Finding, Relation } from './finding';
