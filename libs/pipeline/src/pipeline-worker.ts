import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';
import { type RunningWorker, startWorker } from '@app/jobs';
import { PipelineService } from './pipeline.service';
import { RemakeService } from './remake.service';
import { SubmitterDesk } from './submitter-desk';

const READBACK_CONCURRENCY = 4;
/** Fewer than for what is fresh, so that those who submit do not wait behind a change of rules. */
const REMAKE_CONCURRENCY = 2;
const FEED_PAUSE_MS = 200;

/** Runs the queues' workers and the sweep for as long as the process lives; finishes what it holds when it ends. */
@Injectable()
export class PipelineWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PipelineWorker.name);
  private workers: RunningWorker[] = [];
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<unknown> = Promise.resolve();
  private feeding: Promise<unknown> = Promise.resolve();
  private feedTimer: NodeJS.Timeout | undefined;
  private remakeWorker: RunningWorker | undefined;
  private isEnding = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly pipeline: PipelineService,
    private readonly desk: SubmitterDesk,
    private readonly remakes: RemakeService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.remakes.register();
    const { config, pipeline, desk } = this;
    this.remakeWorker = startWorker(config, 'remake', REMAKE_CONCURRENCY, ({ submissionId }) =>
      pipeline.advance(submissionId, 'remaking'),
    );
    this.workers = [
      startWorker(config, 'step', config.workerConcurrency, ({ submissionId, from }) =>
        pipeline.advance(submissionId, from),
      ),
      this.remakeWorker,
      startWorker(config, 'readback', READBACK_CONCURRENCY, ({ readbackId }) => desk.answer(readbackId)),
    ];
    this.timer = setInterval(() => this.sweep(), config.sweepIntervalMs);
    this.sweep();
    this.feed();
  }

  /** Round after round while there is something to re-make; otherwise as often as the sweep. */
  private feed(): void {
    this.feeding = this.feedWhereCurrent()
      .catch((error: Error) => {
        this.logger.warn(`nothing is re-made: ${error.name}`);
        return 0;
      })
      .then((underWay) => {
        if (this.isEnding) return;
        this.feedTimer = setTimeout(
          () => this.feed(),
          underWay > 0 ? FEED_PAUSE_MS : this.config.sweepIntervalMs,
        );
      });
  }

  /** A worker of other rules than the current ones leaves the jobs to those who may take them. */
  private async feedWhereCurrent(): Promise<number> {
    const isCurrent = await this.remakes.isCurrent();
    await this.remakeWorker?.pause(!isCurrent);
    return isCurrent ? this.remakes.feed() : this.remakes.giveBack();
  }

  private sweep(): void {
    this.sweeping = this.pipeline
      .sweep()
      .catch((error: Error) => this.logger.warn(`no sweep: ${error.name}`));
  }

  async onApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    clearInterval(this.timer);
    clearTimeout(this.feedTimer);
    await Promise.allSettled([this.sweeping, this.feeding, ...this.workers.map((worker) => worker.close())]);
  }
}
