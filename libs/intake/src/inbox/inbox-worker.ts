import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';
import { startSweepingWorker } from '@app/jobs';
import { InboxAssembler } from './inbox-assembler';

/** Few: a participant's inbox is put together by one worker at a time, and whoever submits whole bundles does not wait. */
const INBOX_CONCURRENCY = 4;

/** Puts inboxes together for as long as the process lives. */
@Injectable()
export class InboxWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private worker: ReturnType<typeof startSweepingWorker> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly assembler: InboxAssembler,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = startSweepingWorker(this.config, 'inbox', {
      concurrency: INBOX_CONCURRENCY,
      handle: ({ participantId }) => this.assembler.settle(participantId),
      sweep: () => this.assembler.sweep(),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }
}
