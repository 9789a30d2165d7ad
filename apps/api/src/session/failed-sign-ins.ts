import { Injectable } from '@nestjs/common';
import { Problem } from '@app/problem';

/** How often sign-in may fail from one address, and of how many addresses that is remembered. */
export const FAILED_SIGN_INS = { perMinuteMax: 10, addressesMax: 10_000 } as const;
const MINUTE_MS = 60_000;

interface Tally {
  readonly until: number;
  count: number;
}

/** Counts sign-ins that failed, by the minute for each address. Each process counts its own. */
@Injectable()
export class FailedSignIns {
  private readonly tallies = new Map<string, Tally>();

  /** @throws Problem `too-many-requests` once an address has failed so often, whatever it tries next. */
  requireFew(address: string, now = Date.now()): void {
    const tally = this.tallies.get(address);
    if (tally && tally.until > now && tally.count >= FAILED_SIGN_INS.perMinuteMax)
      throw new Problem('too-many-requests', 'Signing in failed too often: wait a minute.');
  }

  /** Notes one more. Where too many addresses are known, the one noted first is forgotten. */
  add(address: string, now = Date.now()): void {
    const known = this.tallies.get(address);
    if (known && known.until > now) {
      known.count += 1;
      return;
    }
    this.tallies.delete(address);
    const [first] = this.tallies.keys();
    if (first !== undefined && this.tallies.size >= FAILED_SIGN_INS.addressesMax) this.tallies.delete(first);
    this.tallies.set(address, { until: now + MINUTE_MS, count: 1 });
  }
}
