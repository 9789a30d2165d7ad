import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from '@app/problem';

const port = z.coerce.number().int().min(1).max(65535);
const url = z.string().min(1);

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** What a provider says of people decides who comes in: it is asked over TLS, or on this machine. */
function isSafeIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}

const MEBIBYTE = 1024 * 1024;
/** Of the memory that this process may have, what pages may take where nobody says, and its bounds in MiB. */
const PAGE_MEMORY_SHARE = 1 / 16;
const PAGE_MEMORY_MB_MIN = 64;
const PAGE_MEMORY_MB_MAX = 512;

/** A share of the machine's memory, or of the container's where that is less. */
function usualPageMemoryMb(): number {
  const mine = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  const share = Math.floor((mine * PAGE_MEMORY_SHARE) / MEBIBYTE);
  return Math.min(Math.max(share, PAGE_MEMORY_MB_MIN), PAGE_MEMORY_MB_MAX);
}

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
  ENTENTE_PULL_KEY: z.string().optional(),
  ENTENTE_OIDC_ISSUER: z.url().refine(isSafeIssuer, 'HTTPS, or HTTP on this machine').optional(),
  ENTENTE_OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  ENTENTE_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  ENTENTE_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  ENTENTE_OIDC_NAME: z.string().min(1).max(80).optional(),
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
  ENTENTE_WEBHOOKS_TO_PRIVATE: z.enum(['0', '1']).default('0'),
  ENTENTE_PULLS_FROM_PRIVATE: z.enum(['0', '1']).default('0'),
  ENTENTE_PULL_INTERVAL_MS: z.coerce.number().int().min(100).max(86_400_000).default(60_000),
  ENTENTE_PREVIEWS_PER_MINUTE: z.coerce.number().int().min(1).default(30),
  ENTENTE_PAGE_MEMORY_MB: z.coerce.number().int().min(1).max(65_536).optional(),
  ENTENTE_CONFORMANCE: z.enum(['0', '1']).default('0'),
});

/** A provider of accounts, and this instance as its client. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Or the file that holds it; a client without a secret is a public one. */
  readonly clientSecret: string | undefined;
  readonly clientSecretFile: string | undefined;
  /** How the provider is called on the page where people sign in. */
  readonly name: string;
}

/** The settings of one process. Paths are absolute; an absent URL means the embedded default. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly home: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where the CLI finds a running api, and the access key that it shows there. */
  readonly apiUrl: string;
  readonly accessKey: string | undefined;
  /** What the CLI shows to another server whose collection is to be followed. */
  readonly pullKey: string | undefined;
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
  /** Whether webhooks may go to private networks, and without TLS: for a closed network, where nobody else is. */
  readonly webhooksToPrivate: boolean;
  /** Whether collections may be followed in private networks, and without TLS: for a closed network, where nobody else is. */
  readonly pullsFromPrivate: boolean;
  /** How long a collection that is followed is left alone when it had nothing more. */
  readonly pullIntervalMs: number;
  /** Bytes of pages of collections that the api keeps in memory; what has no room there lies sealed on disk. */
  readonly pageMemoryBytes: number;
  /** The address under which readers reach this api; it stands in documents as their permanent address. */
  readonly publicUrl: string;
  /** Where people sign in by an account elsewhere (OpenID Connect); undefined where they cannot. */
  readonly oidc: OidcConfig | undefined;
  /** The Chromium that prints PDFs: a path, `auto` to look for one, `none` to do without. */
  readonly chromium: string;
  /** Whether this instance is for conformance tests alone: there collections can be loaded, written to and read back. */
  readonly conformance: boolean;
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
    pullKey: env.ENTENTE_PULL_KEY,
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
    webhooksToPrivate: env.ENTENTE_WEBHOOKS_TO_PRIVATE === '1',
    pullsFromPrivate: env.ENTENTE_PULLS_FROM_PRIVATE === '1',
    pullIntervalMs: env.ENTENTE_PULL_INTERVAL_MS,
    pageMemoryBytes: (env.ENTENTE_PAGE_MEMORY_MB ?? usualPageMemoryMb()) * MEBIBYTE,
    publicUrl: env.ENTENTE_PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`,
    oidc: toOidc(env),
    chromium: env.ENTENTE_CHROMIUM,
    conformance: env.ENTENTE_CONFORMANCE === '1',
  };
}

function toOidc(env: z.infer<typeof ENVIRONMENT>): OidcConfig | undefined {
  const { ENTENTE_OIDC_ISSUER: issuer, ENTENTE_OIDC_CLIENT_ID: clientId } = env;
  if (!issuer && !clientId) return undefined;
  if (!issuer || !clientId)
    throw new Problem('not-configured', 'ENTENTE_OIDC_ISSUER and ENTENTE_OIDC_CLIENT_ID belong together.');
  return {
    issuer,
    clientId,
    clientSecret: env.ENTENTE_OIDC_CLIENT_SECRET,
    clientSecretFile: env.ENTENTE_OIDC_CLIENT_SECRET_FILE,
    name: env.ENTENTE_OIDC_NAME ?? new URL(issuer).hostname,
  };
}
