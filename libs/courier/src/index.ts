export type { ClaimedWork } from './claim-loop';
export { ClaimLoop } from './claim-loop';
export type { Claim } from './lease';
export { endLease, renewLease } from './lease';
export { isOutsideUrl, outsideAgent } from './outside';
