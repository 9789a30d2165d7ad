export {
  CONTACT_EXTENSION_ID,
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
} from './extension-ids';
export { toShapeC } from './incident-shape';
export { LIMITS } from './limits';
export { STIX_MEDIA_TYPE, TAXII_MEDIA_TYPE } from './media-types';
export { parseBundle } from './parse-bundle';
export { parseEnvelope } from './parse-envelope';
export type { EnvelopeObject, ParsedEnvelope } from './parse-envelope';
export type { ParsedBundle } from './parse-bundle';
export type { StixBundle, StixObject, StixValue } from './stix-object';
export { isKnownType, isSco, isVersioned } from './stix-types';
export { compareTimestamps, isTimestamp, normalTimestamp } from './timestamp';
export { canonicalJson } from './canonical-json';
export { deterministicId } from './deterministic-id';
export { isIdentifier, typeOfId } from './identifier';
export { uuidOfDigest } from './uuid-shape';
export type { Issue } from './issue';
export { isLanguageTag } from './language-tag';
export { jsonPointer } from './json-pointer';
export { parsePattern } from './pattern-parser';
export type { ParsedPattern, PatternComparison, PatternLiteral, PatternOperator } from './pattern-parser';
export { formatSelector, parseSelector, resolveSelector } from './selector';
export type { SelectorPath } from './selector';
export { isDomainName, isEmailAddress, isIpv4, isIpv6, isMacAddress } from './network-address';
export { isUri } from './uri';
export { VOCABULARIES } from './vocabularies.data';
