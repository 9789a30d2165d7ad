export type { JobData, JobKind } from './job';
export { JobQueues } from './job-queues';
export { startWorker } from './job-worker';
export type { RunningWorker } from './job-worker';
export { startSweepingWorker } from './sweeping-worker';
export { requireQueue } from './queue-backend';
export { JobsModule } from './jobs.module';
