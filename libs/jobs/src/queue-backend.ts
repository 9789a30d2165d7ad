import { type BackendFactory, createPostgresBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '@app/config';
import { queueConnectionOf } from '@app/database';
import { Problem } from '@app/problem';

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

/**
 * Makes sure that Redis answers, where one is set. A queue that goes away later only delays; one that is not there at
 * the start is a mistake in the settings.
 * @throws Problem `unavailable`.
 */
export async function requireQueue(config: Config): Promise<void> {
  if (!config.redisUrl) return;
  const redis = new Redis(config.redisUrl, {
    lazyConnect: true,
    connectTimeout: REDIS_CONNECT_TIMEOUT_MS,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } catch {
    throw new Problem('unavailable', 'The Redis of REDIS_URL does not answer.');
  } finally {
    redis.disconnect();
  }
}
