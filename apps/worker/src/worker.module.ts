import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, ConfigModule } from '@app/config';
import { DatabaseModule } from '@app/database';
import { IntakeWorkerModule } from '@app/intake';
import { JobsModule } from '@app/jobs';
import { PipelineModule } from '@app/pipeline';
import { PublicationWorkerModule } from '@app/publication';
import { ReviewWorkerModule } from '@app/review';

/** The worker: the only process that opens what is sealed. It has no door. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.for('worker', { reading: false }),
        JobsModule.for('worker'),
        PipelineModule,
        PublicationWorkerModule,
        ReviewWorkerModule,
        IntakeWorkerModule,
      ],
    };
  }
}
