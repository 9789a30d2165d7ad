import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { JobQueues } from '@app/jobs';
import { applyReview, followReview, lockLineage, reportsAround } from '@app/publication';
import { proposeDuplicates } from './duplicate-search';

const SWEEP_ROWS_MAX = 500;

/** Brings incidents to what people said of them: findings, feeds, events; and proposes what may be the same event. */
@Injectable()
export class ReviewSettler {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
  ) {}

  /** Settles an incident if it is due. A second time nothing is done; what fails stays due. */
  async settle(lineage: string): Promise<void> {
    const [due]: { since: string }[] = await this.dataSource.query(
      'SELECT since::text AS since FROM review_due WHERE lineage = $1',
      [lineage],
    );
    if (!due) return;
    await this.dataSource.transaction((manager) => proposeDuplicates(manager, lineage));
    await this.dataSource.transaction((manager) => settleIn(manager, lineage, due.since));
  }

  /** Hints at every incident that is due. Returns how many there were. */
  async sweep(): Promise<number> {
    const rows: { lineage: string }[] = await this.dataSource.query(
      'SELECT lineage FROM review_due ORDER BY since LIMIT $1',
      [SWEEP_ROWS_MAX],
    );
    for (const { lineage } of rows) await this.queues.addReview(lineage);
    return rows.length;
  }
}

/**
 * All that anybody put in one event with it is locked, in one order for everyone, before any of them is written. Where it
 * became due again meanwhile, it stays so.
 */
async function settleIn(manager: EntityManager, lineage: string, since: string): Promise<void> {
  const around = await reportsAround(manager, lineage);
  for (const each of around) await lockLineage(manager, each);
  await manager.query('DELETE FROM review_due WHERE lineage = $1 AND since = $2::timestamptz', [
    lineage,
    since,
  ]);
  for (const each of around) await applyReview(manager, each);
  for (const each of around) await followReview(manager, each);
}
