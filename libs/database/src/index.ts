export { startEmbeddedServer, stopEmbeddedServer } from './embedded-server';
export type { EmbeddedServer, EmbeddedServerOptions } from './embedded-server';
export { connectionOf, queueConnectionOf, QUEUE_SCHEMA } from './connection';
export type { Connection, DatabaseRole } from './connection';
export { dataSourceOptions, READER } from './data-source';
export { DatabaseModule } from './database.module';
export { databaseErrorWord, migrate, migrations } from './migrate';
