export { catalogue, principleNamed } from './catalogue';
export type { Catalogue, Condition, Crossing, Principle } from './catalogue';
export type { GateAnswer } from './gates';
export { gateAnswers, mapToPrinciples } from './map-to-principles';
export type { CatalogueId, Certainty, ElementMet, Evidence, Finding, Relation } from './finding';
