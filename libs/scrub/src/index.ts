export { MaskLedger, withMasks } from './mask-ledger';
export { nameKey } from './name-key';
export { scrub } from './scrub';
export type { Mask, MaskKind, Party, Residue, ScrubContext, Scrubbed } from './scrub-context';
