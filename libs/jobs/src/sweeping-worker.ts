import { Logger } from '@nestjs/common';
import type { Config } from '@app/config';
import type { JobData, JobKind } from './job';
import { type RunningWorker, startWorker } from './job-worker';

/** What a queue's worker does with a job, and what it looks for by itself: the rows decide, a job is a hint. */
export interface Settling<K extends JobKind> {
  readonly concurrency: number;
  handle(data: JobData[K]): Promise<void>;
  sweep(): Promise<unknown>;
}

/** Takes jobs of one kind, and sweeps as often as is configured, until it is closed. */
export function startSweepingWorker<K extends JobKind>(
  config: Config,
  kind: K,
  settling: Settling<K>,
): Pick<RunningWorker, 'close'> {
  const logger = new Logger(`worker:${kind}`);
  let sweeping: Promise<unknown> = Promise.resolve();
  const worker = startWorker(config, kind, settling.concurrency, (data) => settling.handle(data));
  const timer = setInterval(() => {
    sweeping = settling.sweep().catch((error: Error) => logger.warn(`no sweep: ${error.name}`));
  }, config.sweepIntervalMs);
  return {
    async close() {
      clearInterval(timer);
      await Promise.allSettled([sweeping, worker.close()]);
    },
  };
}
