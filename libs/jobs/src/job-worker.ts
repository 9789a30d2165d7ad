import { Logger } from '@nestjs/common';
import { Worker } from 'bullmq';
import type { Config } from '@app/config';
import type { JobData, JobKind } from './job';
import { queueBackend } from './queue-backend';

const STALLED_CHECK_MS = 5_000;
const LOCK_MS = 10_000;

/** A running worker of one queue. `close` finishes what it holds and takes nothing new; a paused one leaves jobs to others. */
export interface RunningWorker {
  close(): Promise<void>;
  pause(isPaused: boolean): Promise<void>;
}

/**
 * Takes jobs of one kind. A handler that throws loses nothing: its job is forgotten, its row still waits, and the
 * sweep hints again when the row's own backoff is over. The queue keeps the reason of a failure among its events, and
 * holds ids only: it is told the kind of the error, never its message, in which a driver may repeat values.
 */
export function startWorker<K extends JobKind>(
  config: Config,
  kind: K,
  concurrency: number,
  handle: (data: JobData[K]) => Promise<void>,
): RunningWorker {
  const logger = new Logger(`worker:${kind}`);
  const backend = queueBackend(config, 'worker');
  const options = {
    ...backend.options,
    concurrency,
    stalledInterval: STALLED_CHECK_MS,
    lockDuration: LOCK_MS,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  };
  const process = (job: { data: JobData[K] }) =>
    handle(job.data).catch((error: unknown) => {
      throw new Error(error instanceof Error ? error.name : 'unknown');
    });
  const worker = backend.factory
    ? new Worker(kind, process, options, backend.factory)
    : new Worker(kind, process, options);
  worker.on('error', (error) => logger.warn(`the queue does not answer: ${error.name}`));
  worker.on('failed', (_job, error) => logger.debug(`a job failed: ${error.name}`));
  return {
    async pause(isPaused) {
      if (isPaused === worker.isPaused()) return;
      await (isPaused ? worker.pause() : worker.resume());
    },
    async close() {
      await worker.close();
      await backend.close();
    },
  };
}
