import { setImmediate } from 'node:timers';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { queryPrepared } from '@app/database';

/** How far the objects of one collection stand. */
export interface CollectionState {
  /** When its latest object was added: a moment, or `-infinity`. */
  readonly headAt: string;
  /** Grows whenever what was added is changed or erased. */
  readonly erasedCount: string;
}

/** What the database said at one moment of what is kept in memory. */
export interface Beat {
  /** Another than before as soon as any right was changed. */
  readonly epoch: string;
  /** The database's clock, in milliseconds since 1970. */
  readonly atMs: number;
  /** The collections that are followed. */
  readonly collections: ReadonlyMap<string, CollectionState>;
}

/** Collections that one process follows; of more, the one that was asked for longest ago is let go. */
const FOLLOWED_MAX = 100;
/** Exchanges under way at a time: who comes meanwhile need not wait for their end. */
const ASKING_MAX = 2;

interface BeatRow {
  readonly epoch: string;
  readonly at_ms: number;
  readonly id: string | null;
  readonly head_at: string | null;
  readonly erased_count: string | null;
}

const BEAT = {
  name: 'pulse',
  text: `SELECT e.epoch, (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS at_ms, c.id,
                CASE WHEN isfinite(c.objects_head_at)
                     THEN to_char(c.objects_head_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ELSE '-infinity' END AS head_at,
                c.erased_count::text AS erased_count
           FROM rights_epoch e LEFT JOIN collection c ON c.id = ANY ($1::uuid[])`,
};

/**
 * Tells whether what this process keeps in memory of rights and pages still stands, in one small exchange for all who ask
 * at a time. Nobody gets an answer that was asked for before they asked: a right that was taken away is gone for whoever
 * comes after its commit.
 */
@Injectable()
export class Pulse {
  private waiting: { resolve: (beat: Beat) => void; reject: (error: unknown) => void }[] = [];
  private isDue = false;
  private asking = 0;
  private readonly followed = new Set<string>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** What the database says no earlier than now. */
  now(): Promise<Beat> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      if (this.isDue || this.asking === ASKING_MAX) return;
      this.isDue = true;
      // Whoever comes in the same turn of the loop asks with them.
      setImmediate(() => void this.ask());
    });
  }

  /** Has a collection in what is told from now on. */
  follow(collectionId: string): void {
    this.followed.delete(collectionId);
    this.followed.add(collectionId);
    for (const oldest of this.followed) {
      if (this.followed.size <= FOLLOWED_MAX) break;
      this.followed.delete(oldest);
    }
  }

  private async ask(): Promise<void> {
    this.isDue = false;
    this.asking += 1;
    while (this.waiting.length > 0) {
      const asking = this.waiting;
      this.waiting = [];
      try {
        const rows = await queryPrepared<BeatRow>(this.dataSource, BEAT, [[...this.followed]]);
        const beat = toBeat(rows);
        for (const { resolve } of asking) resolve(beat);
      } catch (error) {
        for (const { reject } of asking) reject(error);
      }
    }
    this.asking -= 1;
  }
}

function toBeat(rows: readonly BeatRow[]): Beat {
  const collections = new Map<string, CollectionState>();
  for (const { id, head_at, erased_count } of rows)
    if (id !== null && head_at !== null && erased_count !== null)
      collections.set(id, { headAt: head_at, erasedCount: erased_count });
  const { epoch, at_ms } = rows[0]!;
  return { epoch, atMs: at_ms, collections };
}
