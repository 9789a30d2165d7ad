export { redact } from './redact';
export { placeholderPseudonym, pseudonymsUnder } from './pseudonym';
export type { PseudonymOf } from './pseudonym';
export { stamp } from './stamp';
export { wordsOf } from './change-words';
export { EXTRA_MASK_KINDS } from './extra-mask';
export type { ExtraMask, ExtraMaskKind } from './extra-mask';
export type { Change, LeftWord, Redacted, RedactionContext } from './redaction';
