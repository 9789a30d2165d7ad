import type { DataSourceOptions } from 'typeorm';
import type { Config } from '@app/config';
import { type DatabaseRole, connectionOf } from './connection';

/** The name of the data source that only reads what is released. The default one writes. */
export const READER = 'reader';

/** TypeORM's options for one role. Entities are registered by the rooms that own them. */
export function dataSourceOptions(
  config: Config,
  role: DatabaseRole,
): DataSourceOptions & { autoLoadEntities: true } {
  const { connectionString, options, max, connectionTimeoutMillis, keepAlive } = connectionOf(config, role);
  return {
    type: 'postgres',
    url: connectionString,
    // What reads sends its statements without waiting for each before it.
    extra: { options, max, connectionTimeoutMillis, keepAlive, pipeline: role === 'reader' },
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    autoLoadEntities: true,
    poolErrorHandler: () => undefined,
  };
}
