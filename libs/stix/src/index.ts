export type { StixBundle, StixObject, StixValue } from './stix-object';
