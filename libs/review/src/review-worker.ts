import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';
import { type RunningWorker, startWorker } from '@app/jobs';
import { ReviewSettler } from './review-settler';

/** Few: whoever submits does not wait behind those who review. */
const REVIEW_CONCURRENCY = 2;

/** Settles what people said for as long as the process lives. The rows decide; a job is a hint. */
@Injectable()
export class ReviewWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ReviewWorker.name);
  private worker: RunningWorker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settler: ReviewSettler,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = startWorker(this.config, 'review', REVIEW_CONCURRENCY, ({ lineage }) =>
      this.settler.settle(lineage),
    );
    this.timer = setInterval(() => this.sweep(), this.config.sweepIntervalMs);
  }

  private sweep(): void {
    this.sweeping = this.settler
      .sweep()
      .catch((error: Error) => this.logger.warn(`no sweep of reviews: ${error.name}`));
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled([this.sweeping, this.worker?.close()]);
  }
}
