export { redact } from './redact';
export { stamp } from './stamp';
export type { Change, Redacted, RedactionContext } from './redaction';
export type { Mask, MaskKind, Party, ScrubContext, Scrubbed } from './scrub-context';
