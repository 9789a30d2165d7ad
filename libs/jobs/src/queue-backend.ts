import { type BackendFactory, createPostgresBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '@app/config';
import { queueConnectionOf } from '@app/database';

const REDIS_CONNECT_TIMEOUT_MS = 5_000;

/** What BullMQ needs to reach its store: Redis where `REDIS_URL` is set, PostgreSQL otherwise. */
export interface QueueBackend {
  readonly options: { readonly connection: object; readonly prefix?: string };
  readonly factory: BackendFactory | undefined;
  readonly close: () => Promise<void>;
}

/** The store of the queues for a process in this role. `blocking` connections (workers) wait without limit. */
export function queueBackend(config: Config, role: 'api' | 'worker'): QueueBackend {
  if (!config.redisUrl) {
    const connection = queueConnectionOf(config, role);
    return {
      options: { connection },
      factory: createPostgresBackend as unknown as BackendFactory,
      close: async () => undefined,
    };
  }
  const redis = new Redis(config.redisUrl, {
    maxRetriesPerRequest: null,
    enableOfflineQueue: true,
    connectTimeout: REDIS_CONNECT_TIMEOUT_MS,
  });
  redis.on('error', () => undefined);
  return {
    options: { connection: redis, prefix: config.queuePrefix },
    factory: undefined,
    close: async () => redis.disconnect(),
  };
}
