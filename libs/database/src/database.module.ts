import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '@app/config';
import type { DatabaseRole } from './connection';
import { READER, dataSourceOptions } from './data-source';

const RETRIES_MAX = 10;
const RETRY_DELAY_MS = 1_000;

/** Connects a process to PostgreSQL: the default data source in its own role, and a reader where it reads. */
@Module({})
export class DatabaseModule {
  static for(role: DatabaseRole, { reading }: { reading: boolean }): DynamicModule {
    const connect = (as: DatabaseRole, name?: string) =>
      TypeOrmModule.forRootAsync({
        ...(name ? { name } : {}),
        inject: [CONFIG],
        useFactory: (config: Config) => ({
          ...dataSourceOptions(config, as),
          ...(name ? { name } : {}),
          retryAttempts: RETRIES_MAX,
          retryDelay: RETRY_DELAY_MS,
        }),
      });
    return {
      module: DatabaseModule,
      imports: reading ? [connect(role), connect('reader', READER)] : [connect(role)],
    };
  }
}
