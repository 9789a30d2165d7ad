import { type DynamicModule, Module } from '@nestjs/common';
import { JobQueues, QUEUE_ROLE } from './job-queues';

/** The queues, for a process in one role. */
@Module({})
export class JobsModule {
  static for(role: 'api' | 'worker'): DynamicModule {
    const provider = { provide: QUEUE_ROLE, useValue: role };
    return { module: JobsModule, global: true, providers: [provider, JobQueues], exports: [JobQueues] };
  }
}
