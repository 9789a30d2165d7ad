import { Problem } from '@app/problem';
import type { Config } from '@app/config';
import type { PoolConfig } from 'pg';

/**
 * `owner` migrates, backs up and restores; `api` writes what comes in; `worker` runs the pipeline;
 * `reader` is what every read door uses: it owns nothing, and row-level security decides what it sees.
 */
export type DatabaseRole = 'owner' | 'api' | 'reader' | 'worker';

const CONNECTIONS_MAX: Record<DatabaseRole, number> = { owner: 4, api: 12, reader: 16, worker: 12 };
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS: Record<DatabaseRole, number> = {
  owner: 0,
  api: 30_000,
  reader: 15_000,
  worker: 120_000,
};

/** How one process reaches PostgreSQL in one role. */
export interface Connection {
  readonly connectionString: string;
  /** Start-up options for the server (`-c name=value`). */
  readonly options: string;
  readonly max: number;
  readonly connectionTimeoutMillis: number;
  readonly keepAlive: true;
}

/**
 * The connection for a role: its own URL where one is set, otherwise the owner's with `SET ROLE` at connect.
 * @throws Problem `not-configured` when neither is set.
 */
export function connectionOf(config: Config, role: DatabaseRole): Connection {
  const { ownerUrl, apiUrl, readerUrl, workerUrl } = config.database;
  const own = { owner: ownerUrl, api: apiUrl, reader: readerUrl, worker: workerUrl }[role];
  const connectionString = own ?? ownerUrl;
  if (!connectionString) throw new Problem('not-configured', 'DATABASE_URL is not set.');
  // Compiling a statement takes longer than any of ours runs, and the server may not know that.
  const limits = [
    `-c statement_timeout=${STATEMENT_TIMEOUT_MS[role]}`,
    '-c jit=off',
    '-c search_path=public',
  ];
  const borrowed = role !== 'owner' && !own ? [`-c role=entente_${role}`] : [];
  return {
    connectionString,
    options: [...limits, ...borrowed].join(' '),
    max: CONNECTIONS_MAX[role],
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
}

/** The same connection with fewer places, for BullMQ: its search path is set by BullMQ itself. */
export function queueConnectionOf(config: Config, role: 'api' | 'worker'): PoolConfig & { schema: string } {
  const connection = connectionOf(config, role);
  const options = connection.options.replace('-c search_path=public', '').trim();
  return { ...connection, options, max: 4, schema: QUEUE_SCHEMA };
}

/** The PostgreSQL schema that holds BullMQ's tables. */
export const QUEUE_SCHEMA = 'bullmq';
