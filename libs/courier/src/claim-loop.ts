import { Logger } from '@nestjs/common';

/** How long what a process takes is its own, and how often it says that it still is at it. */
export const CLAIM_LIMITS = { leaseSeconds: 15, renewMs: 4_000 } as const;

/** Work that any number of processes share: who does what says the database. */
export interface ClaimedWork<Item extends { readonly id: string }> {
  /** What an item is, for lines of the log: they name it and its id, and nothing of its content. */
  readonly name: string;
  /** Takes some items that are due, for so many seconds: nobody else takes them meanwhile. */
  claim(seconds: number): Promise<readonly Item[]>;
  /** Holds items for so many seconds more, and gives the ids of those that were still held. */
  renew(items: readonly Item[], seconds: number): Promise<readonly string[]>;
  /** Lets go of items at once. */
  giveBack(items: readonly Item[]): Promise<void>;
  /** Does what is to be done with one, and lets go of it. It ends early when the signal aborts. */
  run(item: Item, signal: AbortSignal): Promise<void>;
  /** What is written down when that fails. */
  failed?(item: Item): Promise<void>;
  /** Until there may be something again. It is called before anything is claimed, so that no sign is missed. */
  rest(signal: AbortSignal): Promise<unknown>;
}

interface Held<Item> {
  readonly items: Map<string, Item>;
  readonly aborts: ReadonlyMap<string, AbortController>;
}

/**
 * Takes what is due and does it, round after round, and rests when nothing is. A claim is short and renewed for as long
 * as the work goes on, so that what a killed process held is free within seconds. Work whose claim ran out is ended: that
 * of a process that stood still for so long, which another one has by now. `stop` gives back what is held.
 */
export class ClaimLoop<Item extends { readonly id: string }> {
  private readonly logger: Logger;
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: ClaimedWork<Item>,
    private readonly limits: { readonly leaseSeconds: number; readonly renewMs: number } = CLAIM_LIMITS,
  ) {
    this.logger = new Logger(`${ClaimLoop.name} ${work.name}`);
  }

  /** Begins. */
  start(): void {
    this.running = this.loop();
  }

  /** Ends what runs, and resolves when it has ended and nothing is held any more. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.ending.signal.aborted) {
      const over = new AbortController();
      const rested = this.work
        .rest(AbortSignal.any([this.ending.signal, over.signal]))
        .catch(() => undefined);
      const count = await this.round().catch((error: Error) => {
        this.logger.warn(`nothing is done for now: ${error.name}`);
        return 0;
      });
      if (count > 0) over.abort();
      await rested;
    }
  }

  private async round(): Promise<number> {
    const items = await this.work.claim(this.limits.leaseSeconds);
    if (items.length === 0) return 0;
    const aborts = new Map(items.map(({ id }) => [id, new AbortController()]));
    const held: Held<Item> = { items: new Map(items.map((item) => [item.id, item])), aborts };
    const timer = setInterval(() => void this.renew(held), this.limits.renewMs);
    try {
      await Promise.all(items.map((item) => this.runOne(item, held)));
    } finally {
      clearInterval(timer);
    }
    return items.length;
  }

  private async runOne(item: Item, { items, aborts }: Held<Item>): Promise<void> {
    const { signal } = aborts.get(item.id)!;
    try {
      await this.work.run(item, AbortSignal.any([this.ending.signal, signal]));
    } catch (error) {
      this.logger.warn(`${this.work.name} ${item.id} waits: ${(error as Error).name}`);
      if (!signal.aborted) await this.work.failed?.(item).catch(() => undefined);
    }
    const isHeld = items.delete(item.id);
    if (isHeld && this.ending.signal.aborted) await this.work.giveBack([item]).catch(() => undefined);
  }

  /** A renewal that does not get through says nothing: either a later one does, or it is told that the claim ran out. */
  private async renew({ items, aborts }: Held<Item>): Promise<void> {
    const asked = [...items.keys()];
    if (asked.length === 0) return;
    const kept = await this.work.renew([...items.values()], this.limits.leaseSeconds).catch(() => asked);
    for (const id of asked.filter((each) => items.has(each) && !kept.includes(each))) {
      items.delete(id);
      aborts.get(id)?.abort();
    }
  }
}
