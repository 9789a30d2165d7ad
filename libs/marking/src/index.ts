export { isAtMost, strictest, TLP_LABELS } from './tlp';
export { TLP_EXTENSION, TLP_MARKINGS } from './tlp-markings.data';
export { audiencesOf } from './audiences-of';
export { parseSharingTerms } from './sharing-terms';
export { markingIndex } from './marking-index';
export type { Tlp } from './tlp';
export type { Audience, AudienceKind, SharingTerms } from './audience';
export type { EffectiveMarking, MarkingIndex } from './marking-index';
