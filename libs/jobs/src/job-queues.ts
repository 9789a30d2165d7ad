import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { CONFIG, type Config } from '@app/config';
import { type JobData, type JobKind, QUEUE_NAMES } from './job';
import { type QueueBackend, queueBackend } from './queue-backend';

const ANSWER_TIMEOUT_MS = 2_000;
/** The injection token of the role whose rights the queues use. */
export const QUEUE_ROLE = Symbol('QUEUE_ROLE');

/**
 * Where jobs are put. Adding never fails the caller: what is lost here, the sweep finds in the database.
 * The same job added twice while it waits stands once.
 */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly logger = new Logger(JobQueues.name);
  private readonly backend: QueueBackend;
  private readonly queues: Record<JobKind, Queue>;
  /** Queues that could not be opened: BullMQ does not try again by itself. */
  private readonly broken = new WeakSet<Queue>();

  constructor(@Inject(CONFIG) config: Config, @Inject(QUEUE_ROLE) role: 'api' | 'worker') {
    this.backend = queueBackend(config, role);
    this.queues = Object.fromEntries(QUEUE_NAMES.map((name) => [name, this.open(name)])) as Record<
      JobKind,
      Queue
    >;
  }

  private open(name: JobKind): Queue {
    const { options, factory } = this.backend;
    const queue = (factory ? new Queue(name, options, factory) : new Queue(name, options)) as Queue;
    queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.name}`));
    queue.waitUntilReady().catch(() => this.broken.add(queue));
    return queue;
  }

  /** The queue of a kind; opened anew where its server was not ready for it before. */
  private queueOf(kind: JobKind): Queue {
    const queue = this.queues[kind];
    if (!this.broken.has(queue)) return queue;
    queue.close().catch(() => undefined);
    return (this.queues[kind] = this.open(kind));
  }

  /** Hints that a submission waits in a state. */
  addStep(submissionId: string, from: string): Promise<void> {
    return this.add('step', { submissionId, from }, `${submissionId}-${from}`);
  }

  /** Hints that the renditions of a submission are to be made under the rules of today. */
  addRemake(submissionId: string): Promise<void> {
    return this.add('remake', { submissionId }, submissionId);
  }

  /** Hints that a submitter waits for what they sent. */
  addReadback(readbackId: string): Promise<void> {
    return this.add('readback', { readbackId }, readbackId);
  }

  /** Hints that people said something of an incident. */
  addReview(lineage: string): Promise<void> {
    return this.add('review', { lineage }, lineage);
  }

  /** Hints that objects of a participant wait to be put together. */
  addInbox(participantId: string): Promise<void> {
    return this.add('inbox', { participantId }, participantId);
  }

  private async add<K extends JobKind>(kind: K, data: JobData[K], jobId: string): Promise<void> {
    const options = { jobId, removeOnComplete: true, removeOnFail: true };
    await this.inTime(this.queueOf(kind).add(kind, data, options)).catch((error: Error) =>
      this.logger.warn(`no job for ${kind}, the sweep will find it: ${error.name}`),
    );
  }

  /** How many jobs of a kind wait; none when the queue does not answer, which a sweep must not depend on. */
  async waiting(kind: JobKind): Promise<number> {
    return this.inTime(this.queueOf(kind).getWaitingCount()).catch(() => 0);
  }

  private inTime<T>(work: Promise<T>): Promise<T> {
    const timeout = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('timeout')), ANSWER_TIMEOUT_MS).unref();
    });
    return Promise.race([work, timeout]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(QUEUE_NAMES.map((name) => this.queues[name].close()));
    await this.backend.close();
  }
}
