export { redact } from './redact';
export { stamp } from './stamp';
export type { Change, Redacted, RedactionContext } from './redaction';
export { MaskLedger } from './mask-ledger';
export { scrub } from './scrub';
export type { Mask, MaskKind, Party, ScrubContext, Scrubbed } from './scrub-context';
