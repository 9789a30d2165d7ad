import { setImmediate } from 'node:timers';
import { Logger } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { DataSource } from 'typeorm';
import { queryPrepared } from '@app/database';
import type { GivenStretch } from './given-stretch';
import { type Repeat, RepeatedStretches } from './repeated-stretches';

interface Waiting {
  readonly stretches: readonly GivenStretch[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Stretches that one statement writes. A single reading may hold more. */
const STRETCHES_AT_ONCE = 5_000;
/** Statements under way at a time: a commit waits for the disk, and need not wait for that of another first. */
const WRITING_MAX = 3;
/** Milliseconds until what was given again is added to its line. */
const REPEATS_WAIT_MS = 1_000;
const FOREIGN_KEY_VIOLATION = '23503';

/** One order for all who write: two processes with the same stretches do not wait for each other. */
const INSERT = {
  name: 'delivery-stretches',
  text: `INSERT INTO delivery (participant_id, collection_id, channel, first_added_at, last_added_at, head_at, times)
         SELECT nullif(s.participant, '')::uuid, s.collection, s.channel, s.first, s.last, min(s.head), sum(s.times)
           FROM unnest($1::text[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[],
                       $7::integer[]) AS s (participant, collection, channel, first, last, head, times)
          GROUP BY 1, 2, 3, 4, 5 ORDER BY 2, 4, 5, 1, 3
         ON CONFLICT (collection_id, first_added_at, last_added_at, participant_id, channel)
         DO UPDATE SET times = delivery.times + excluded.times, last_at = clock_timestamp(),
                       head_at = least(delivery.head_at, excluded.head_at)`,
};

/**
 * Writes down what was given: what comes in one turn of the loop goes together, some statements at a time, and what comes while
 * they are all under way goes together with the next; the same stretch once, with its number. So many readers of one page
 * cost one row and one commit, and each still waits until its own is kept, but hardly for that of others. Who is given again
 * what a line tells already waits for nothing: the number in it follows within a second, or is lost with the process.
 */
export class StretchWriter {
  private waiting: Waiting[] = [];
  private isDue = false;
  private writing = 0;
  private readonly logger = new Logger('ledger');
  private readonly repeats = new RepeatedStretches();
  private repeatsTimer: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Resolves when it is kept that the stretches were given. @throws what the database says when it is not. */
  write(stretches: readonly GivenStretch[]): Promise<void> {
    const unknown = stretches.filter((stretch) => !this.repeats.count(stretch));
    if (unknown.length < stretches.length)
      this.repeatsTimer ??= setTimeout(this.flushInTime, REPEATS_WAIT_MS).unref();
    if (unknown.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.waiting.push({ stretches: unknown, done, failed });
      if (this.isDue || this.writing === WRITING_MAX) return;
      this.isDue = true;
      setImmediate(() => void this.writeWaiting());
    });
  }

  /** Adds what was given again to its lines. @throws what the database says; the numbers are lost then. */
  async flush(): Promise<void> {
    clearTimeout(this.repeatsTimer);
    this.repeatsTimer = undefined;
    const repeats = this.repeats.take();
    for (let from = 0; from < repeats.length; from += STRETCHES_AT_ONCE) {
      const batch = repeats.slice(from, from + STRETCHES_AT_ONCE);
      await this.insert(batch).catch(async (error: unknown) => {
        // A feed was dropped meanwhile, and its lines with it: the others are added one by one.
        if (!(error instanceof DatabaseError) || error.code !== FOREIGN_KEY_VIOLATION) throw error;
        for (const each of batch) await this.insert([each]).catch(() => undefined);
      });
    }
  }

  private readonly flushInTime = (): void => {
    this.flush().catch((error: Error) =>
      this.logger.warn(`numbers of repeated readings are lost: ${error.name}`),
    );
  };

  private async writeWaiting(): Promise<void> {
    this.isDue = false;
    this.writing += 1;
    while (this.waiting.length > 0) {
      const batch = this.takeSome();
      try {
        await this.keep(batch);
        for (const { done } of batch) done();
      } catch {
        // What one reading cannot write (its feed was dropped a moment ago) is no matter of the others.
        await Promise.all(batch.map((each) => this.keep([each]).then(each.done, each.failed)));
      }
    }
    this.writing -= 1;
  }

  private takeSome(): Waiting[] {
    let count = 0;
    const end = this.waiting.findIndex(({ stretches }, index) => {
      count += stretches.length;
      return index > 0 && count > STRETCHES_AT_ONCE;
    });
    return this.waiting.splice(0, end === -1 ? this.waiting.length : end);
  }

  private async keep(batch: readonly Waiting[]): Promise<void> {
    const stretches = batch.flatMap((each) => each.stretches);
    await this.insert(stretches.map((stretch) => ({ stretch, times: 1 })));
    for (const stretch of stretches) this.repeats.remember(stretch);
  }

  private async insert(lines: readonly Repeat[]): Promise<void> {
    const column = (name: keyof GivenStretch) => lines.map(({ stretch }) => stretch[name]);
    await queryPrepared(this.dataSource, INSERT, [
      column('participantId'),
      column('collectionId'),
      column('channel'),
      column('first'),
      column('last'),
      column('headAt'),
      lines.map(({ times }) => times),
    ]);
  }
}
