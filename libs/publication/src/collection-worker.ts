import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '@app/config';
import { fillSome } from './collection-filler';

/** Between two parts publishers get their turn. */
const PAUSE_MS = 20;

/** Fills and empties collections for as long as the process lives. The rows say what is left to do. */
@Injectable()
export class CollectionWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(CollectionWorker.name);
  private filling: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    this.fill();
  }

  /** Part after part while something is left; otherwise as often as the sweep. */
  private fill(): void {
    this.filling = this.fillWhereDue()
      .catch((error: Error) => {
        this.logger.warn(`no collection is filled: ${error.name}`);
        return false;
      })
      .then((isMore) => {
        if (this.isEnding) return;
        this.timer = setTimeout(() => this.fill(), isMore ? PAUSE_MS : this.config.sweepIntervalMs);
      });
  }

  /** Whether anything is due is asked without the lock. */
  private async fillWhereDue(): Promise<boolean> {
    const due: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM collection WHERE NOT filled OR dropped_at IS NOT NULL LIMIT 1',
    );
    return due.length > 0 && (await this.dataSource.transaction(fillSome));
  }

  async onApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    clearTimeout(this.timer);
    await this.filling;
  }
}
