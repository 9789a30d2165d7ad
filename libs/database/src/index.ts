export { startEmbeddedServer, stopEmbeddedServer } from './embedded-server';
export type { EmbeddedServer, EmbeddedServerOptions } from './embedded-server';
export { queueConnectionOf, QUEUE_SCHEMA } from './connection';
export type { Connection, DatabaseRole } from './connection';
export { dataSourceOptions, READER } from './data-source';
export { DatabaseModule } from './database.module';
export { migrate } from './migrate';
export { backup, restore } from './backup';
export type { BackupSummary } from './backup';
