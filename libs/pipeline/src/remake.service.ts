import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { JobQueues } from '@app/jobs';
import { markStale, moveSubmission, progressOf } from '@app/submission';
import { Rules } from './rules';

/** How many submissions are in the state `remaking` for the rules at any moment, whatever the number of workers. */
export const REMAKING_MAX = 64;
/** Fewer are not worth a round. */
const ROUND_MIN = 8;
/** Behind so many fresh steps nothing is begun. */
const FRESH_JOBS_MAX = 20;
/** A worker of older rules gives back what none of the current ones took in this time: they are gone. */
const ABANDONED_MS = 600_000;
const TELL_EVERY_MS = 30_000;

/**
 * Brings everything that is published to the rules of this process, where those are the current ones: a bounded number
 * at a time, behind what is fresh. What it has begun stands in the rows, so a worker that is killed loses nothing and
 * any number of workers share the work.
 */
@Injectable()
export class RemakeService {
  private readonly logger = new Logger(RemakeService.name);
  private toldAt = 0;
  private begun = 0;
  private wasCurrent: boolean | undefined;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly rules: Rules,
  ) {}

  /** Enters the rules of this process, as the current ones if they are new. */
  register(): Promise<void> {
    return this.rules.register();
  }

  /** Whether the rules of this process are those that everything is brought to. */
  async isCurrent(): Promise<boolean> {
    const isCurrent = await this.rules.areCurrent();
    if (!isCurrent && this.wasCurrent !== false)
      this.logger.warn(`rules ${this.rules.version} are not the current ones: nothing is re-made by them`);
    this.wasCurrent = isCurrent;
    return isCurrent;
  }

  /** Begins to re-make some of what stands under other rules. Returns how many are under way then; none: at rest. */
  async feed(): Promise<number> {
    if ((await this.queues.waiting('step')) > FRESH_JOBS_MAX) return 0;
    const underWay = await this.countUnderWay();
    const room = REMAKING_MAX - underWay;
    if (room < ROUND_MIN) return underWay;
    const ids = await this.dataSource.transaction((manager) => markStale(manager, this.rules.version, room));
    for (const id of ids) await this.queues.addRemake(id);
    await this.tell(ids.length, underWay);
    return underWay + ids.length;
  }

  private async countUnderWay(): Promise<number> {
    const rows: { n: number }[] = await this.dataSource.query(
      `SELECT count(*)::integer AS n FROM submission WHERE state = 'remaking' AND remake_cause = 'rules'`,
    );
    return rows[0]?.n ?? 0;
  }

  /** What waits for workers of newer rules that are not there any more rests again as it was. None is under way here. */
  async giveBack(): Promise<number> {
    await this.dataSource.transaction(async (manager) => {
      const rows: { id: string }[] = await manager.query(
        `SELECT id FROM submission WHERE state = 'remaking' AND remake_cause = 'rules'
            AND state_changed_at < clock_timestamp() - $1 * interval '1 millisecond' LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [ABANDONED_MS, REMAKING_MAX],
      );
      for (const { id } of rows) await moveSubmission(manager, id, 'remaking', 'published', 'rules');
    });
    return 0;
  }

  /** Progress, in numbers alone: when it begins, now and then, and when all is done. */
  private async tell(count: number, underWay: number): Promise<void> {
    const wasAtRest = this.begun === 0;
    this.begun += count;
    const isOver = count + underWay === 0 && !wasAtRest;
    if (!isOver && (count === 0 || Date.now() - this.toldAt < TELL_EVERY_MS)) return;
    this.toldAt = Date.now();
    const { standing, others, failed } = await progressOf(this.dataSource, this.rules.version);
    const left = isOver ? '' : `, ${others} to go`;
    this.logger.log(
      `rules ${this.rules.version}: ${standing} submissions stand under them${left}, ${failed} could not`,
    );
    if (isOver) this.begun = 0;
  }
}
