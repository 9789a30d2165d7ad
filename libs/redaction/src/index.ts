export { redact } from './redact';
export { stamp } from './stamp';
export type { Change, Redacted, RedactionContext } from './redaction';
export type { Party } from './scrub-context';
