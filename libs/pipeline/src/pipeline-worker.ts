import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';
import { type RunningWorker, startWorker } from '@app/jobs';
import { Vault } from '@app/submission';
import { PipelineService } from './pipeline.service';

const READBACK_CONCURRENCY = 4;

/** Runs the queues' workers and the sweep for as long as the process lives; finishes what it holds when it ends. */
@Injectable()
export class PipelineWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PipelineWorker.name);
  private workers: RunningWorker[] = [];
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly pipeline: PipelineService,
    private readonly vault: Vault,
  ) {}

  onApplicationBootstrap(): void {
    const { config, pipeline, vault } = this;
    this.workers = [
      startWorker(config, 'step', config.workerConcurrency, ({ submissionId, from }) =>
        pipeline.advance(submissionId, from),
      ),
      startWorker(config, 'readback', READBACK_CONCURRENCY, ({ readbackId }) =>
        vault.answerReadback(readbackId),
      ),
    ];
    this.timer = setInterval(() => this.sweep(), config.sweepIntervalMs);
    this.sweep();
  }

  private sweep(): void {
    this.sweeping = this.pipeline
      .sweep()
      .catch((error: Error) => this.logger.warn(`no sweep: ${error.name}`));
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled([this.sweeping, ...this.workers.map((worker) => worker.close())]);
  }
}
