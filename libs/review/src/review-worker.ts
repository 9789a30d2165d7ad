import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';
import { startSweepingWorker } from '@app/jobs';
import { ReviewSettler } from './review-settler';

/** Few: whoever submits does not wait behind those who review. */
const REVIEW_CONCURRENCY = 2;

/** Settles what people said for as long as the process lives. */
@Injectable()
export class ReviewWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private worker: ReturnType<typeof startSweepingWorker> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settler: ReviewSettler,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = startSweepingWorker(this.config, 'review', {
      concurrency: REVIEW_CONCURRENCY,
      handle: ({ lineage }) => this.settler.settle(lineage),
      sweep: () => this.settler.sweep(),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }
}
