import type { ThrottlerStorage } from '@nestjs/throttler';

/** Parts of the time that a limit is for: a request counts for that time, and at most one such part longer. */
const PARTS = 60;

/** How often one asked lately. */
interface Count {
  /** Of each part of the time, the newest at `part % counts.length`. */
  readonly counts: number[];
  total: number;
  /** The newest part, counted from the beginning of the clock. */
  part: number;
  partMs: number;
  /** Until when nothing is let in; 0 where nothing is held back. */
  blockedUntil: number;
}

/** What a limit asks of one more request. */
type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/**
 * Counts requests for the limits of the doors, in the same short time for each, however many there were: Nest's own storage
 * goes through every request of the last minute at every request.
 */
export class RequestCounter implements ThrottlerStorage {
  private readonly counts = new Map<string, Count>();
  private sweptAt = 0;

  constructor(private readonly clock: () => number = () => performance.now()) {}

  async increment(key: string, ttl: number, limit: number, blockMs: number, name: string): Promise<Counted> {
    const now = this.clock();
    this.sweep(now, ttl);
    const count = this.countOf(`${name} ${key}`, now, ttl);
    const wasBlocked = count.blockedUntil > now;
    if (!wasBlocked) add(count);
    if (!wasBlocked && count.total > limit) count.blockedUntil = now + blockMs;
    return {
      totalHits: count.total,
      timeToExpire: Math.ceil(ttl / 1_000),
      isBlocked: count.blockedUntil > now,
      timeToBlockExpire: Math.max(0, Math.ceil((count.blockedUntil - now) / 1_000)),
    };
  }

  /** Whose count is: brought up to now, and begun anew after they were held back. */
  private countOf(name: string, now: number, ttl: number): Count {
    const partMs = ttl / PARTS;
    const known = this.counts.get(name);
    const isNew = !known || (known.blockedUntil > 0 && known.blockedUntil <= now);
    const count = isNew
      ? { counts: Array<number>(PARTS + 1).fill(0), total: 0, part: 0, partMs, blockedUntil: 0 }
      : known;
    if (isNew) this.counts.set(name, count);
    age(count, Math.floor(now / partMs));
    return count;
  }

  /** Forgets whoever has not asked for so long that nothing of them counts. */
  private sweep(now: number, ttl: number): void {
    if (now - this.sweptAt < ttl) return;
    this.sweptAt = now;
    for (const [name, { part, partMs, blockedUntil }] of this.counts)
      if (blockedUntil <= now && Math.floor(now / partMs) - part > PARTS) this.counts.delete(name);
  }
}

/** Lets go of the parts that lie too far back. */
function age(count: Count, part: number): void {
  const { counts } = count;
  for (let step = Math.min(part - count.part, counts.length); step > 0; step -= 1) {
    const oldest = (part - step + 1) % counts.length;
    count.total -= counts[oldest]!;
    counts[oldest] = 0;
  }
  count.part = part;
}

function add(count: Count): void {
  count.counts[count.part % count.counts.length]! += 1;
  count.total += 1;
}
