import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { STREAM_LIMITS } from '@app/exchange';
import { Problem } from '@app/problem';

/** How many streams there may be, and how long each lives. */
export type PlaceLimits = {
  readonly [Name in 'perReaderMax' | 'inAllMax' | 'lifetimeMsMax']: number;
};

/** The open streams of this process: so many for each reader and in all, each of which ends with its time or with the api. */
@Injectable()
export class StreamPlaces implements BeforeApplicationShutdown {
  protected readonly limits: PlaceLimits = STREAM_LIMITS;
  private readonly open = new Map<AbortController, string>();

  /**
   * A place for a stream. Its signal says when it is over; `leave` gives the place back.
   * @throws Problem `too-many-requests` when this reader, or everybody, has as many as there may be.
   */
  take(reader: string): { readonly signal: AbortSignal; readonly leave: () => void } {
    const own = [...this.open.values()].filter((each) => each === reader).length;
    if (own >= this.limits.perReaderMax || this.open.size >= this.limits.inAllMax)
      throw new Problem('too-many-requests', 'There are too many open streams: close one, or wait.');
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), this.limits.lifetimeMsMax);
    this.open.set(ending, reader);
    const leave = () => {
      clearTimeout(timer);
      this.open.delete(ending);
      ending.abort();
    };
    return { signal: ending.signal, leave };
  }

  beforeApplicationShutdown(): void {
    for (const ending of this.open.keys()) ending.abort();
  }
}
