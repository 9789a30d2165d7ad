import { Injectable } from '@nestjs/common';
import { StreamPlaces } from '../exchange/streams/stream-places';

/** How a live stream runs, and how many there are: for each key or session, for each address of the public, in all. */
export const LIVE_LIMITS = {
  /** A sign of life comes by the clock, whatever happens: its time tells nothing. */
  beatMs: 15_000,
  /** So long after something is published or looked at the next look is taken: what comes in a row is one message. */
  gatherMs: 300,
  /** A stream looks again at least as often, which is when a right that ended closes it. */
  lookMsMax: 5_000,
  publicLookMsMax: 15_000,
  lifetimeMsMax: 3_600_000,
  perReaderMax: 20,
  inAllMax: 2_000,
} as const;

/** The places of live streams, beside those of feeds: neither takes the other's. */
@Injectable()
export class LivePlaces extends StreamPlaces {
  protected override readonly limits = LIVE_LIMITS;
}
