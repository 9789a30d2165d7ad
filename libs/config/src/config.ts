import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from '@app/problem';

const port = z.coerce.number().int().min(1).max(65535);
const url = z.string().min(1);

/** Every environment variable that Entente reads, in one schema. Nothing else reads the environment. */
const ENVIRONMENT = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  ENTENTE_HOME: z.string().default('.entente'),
  ENTENTE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ENTENTE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ENTENTE_CHROMIUM: z.string().min(1).default('auto'),
  ENTENTE_URL: z.string().optional(),
  ENTENTE_KEY: z.string().optional(),
  DATABASE_URL: url.optional(),
  DATABASE_API_URL: url.optional(),
  DATABASE_READER_URL: url.optional(),
  DATABASE_WORKER_URL: url.optional(),
  REDIS_URL: url.optional(),
  ENTENTE_QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('entente'),
  ENTENTE_SEAL_PUBLIC_FILE: z.string().optional(),
  ENTENTE_SEAL_PRIVATE_FILE: z.string().optional(),
  ENTENTE_ACCESS_KEY_FILE: z.string().optional(),
  ENTENTE_MINT_KEY_FILE: z.string().optional(),
  ENTENTE_WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  ENTENTE_SWEEP_INTERVAL_MS: z.coerce.number().int().min(100).max(600_000).default(5_000),
  ENTENTE_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ENTENTE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1_200),
  ENTENTE_PREVIEWS_PER_MINUTE: z.coerce.number().int().min(1).default(30),
});

/** The settings of one process. Paths are absolute; an absent URL means the embedded default. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly home: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where the CLI finds a running api, and the access key that it shows there. */
  readonly apiUrl: string;
  readonly accessKey: string | undefined;
  readonly database: {
    readonly ownerUrl: string | undefined;
    readonly apiUrl: string | undefined;
    readonly readerUrl: string | undefined;
    readonly workerUrl: string | undefined;
  };
  readonly redisUrl: string | undefined;
  readonly queuePrefix: string;
  readonly keys: {
    readonly sealPublicFile: string;
    readonly sealPrivateFile: string;
    readonly accessKeyFile: string;
    readonly mintKeyFile: string;
  };
  readonly workerConcurrency: number;
  readonly sweepIntervalMs: number;
  /** How many reverse proxies stand before the api: whose word for a caller's address is taken. */
  readonly trustedProxies: number;
  readonly requestsPerMinute: number;
  /** How many previews, and acts that make renditions anew, one participant may ask for. */
  readonly previewsPerMinute: number;
  /** The address under which readers reach this api; it stands in documents as their permanent address. */
  readonly publicUrl: string;
  /** The Chromium that prints PDFs: a path, `auto` to look for one, `none` to do without. */
  readonly chromium: string;
  /** The whole environment, for processes that this one starts. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
}

/**
 * Reads and checks the environment.
 * @throws Problem `not-configured` that names each variable that is wrong, without its value.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      code: 'environment',
      pointer: `/${issue.path.join('/')}`,
      message: issue.message,
    }));
    const names = issues.map((issue) => issue.pointer.slice(1)).join(', ');
    throw new Problem('not-configured', `These environment variables are not valid: ${names}.`, issues);
  }
  return { ...toConfig(parsed.data), environment };
}

function toConfig(env: z.infer<typeof ENVIRONMENT>): Omit<Config, 'environment'> {
  const home = resolve(env.ENTENTE_HOME);
  const key = (given: string | undefined, name: string) =>
    given ? resolve(given) : join(home, 'keys', name);
  return {
    port: env.PORT,
    host: env.HOST,
    home,
    logLevel: env.ENTENTE_LOG_LEVEL,
    apiUrl: env.ENTENTE_URL ?? `http://127.0.0.1:${env.PORT}`,
    accessKey: env.ENTENTE_KEY,
    database: {
      ownerUrl: env.DATABASE_URL,
      apiUrl: env.DATABASE_API_URL,
      readerUrl: env.DATABASE_READER_URL,
      workerUrl: env.DATABASE_WORKER_URL,
    },
    redisUrl: env.REDIS_URL,
    queuePrefix: env.ENTENTE_QUEUE_PREFIX,
    keys: {
      sealPublicFile: key(env.ENTENTE_SEAL_PUBLIC_FILE, 'seal.public.json'),
      sealPrivateFile: key(env.ENTENTE_SEAL_PRIVATE_FILE, 'seal.private.json'),
      accessKeyFile: key(env.ENTENTE_ACCESS_KEY_FILE, 'access.key'),
      mintKeyFile: key(env.ENTENTE_MINT_KEY_FILE, 'mint.key'),
    },
    workerConcurrency: env.ENTENTE_WORKER_CONCURRENCY,
    sweepIntervalMs: env.ENTENTE_SWEEP_INTERVAL_MS,
    trustedProxies: env.ENTENTE_TRUSTED_PROXIES,
    requestsPerMinute: env.ENTENTE_REQUESTS_PER_MINUTE,
    previewsPerMinute: env.ENTENTE_PREVIEWS_PER_MINUTE,
    publicUrl: env.ENTENTE_PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`,
    chromium: env.ENTENTE_CHROMIUM,
  };
}
