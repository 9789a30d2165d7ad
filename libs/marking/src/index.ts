export { isAtMost, strictest, TLP_LABELS } from './tlp';
export type { Tlp } from './tlp';
export type { Audience, AudienceKind, SharingTerms } from './audience';
