export type { StixBundle, StixObject, StixValue } from './stix-object';
export { isKnownType, isSco, isSdo, isSmo, isSro, isVersioned } from './stix-types';
export { compareTimestamps, isTimestamp } from './timestamp';
