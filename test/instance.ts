import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AccessKey, KeyService, createAdministrator } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { makeMissingKeys } from '@app/submission';
import { startApi } from '../apps/api/src/start-api';
import { startWorkerProcess } from '../apps/worker/src/start-worker';
import { type Answer, ask } from './ask';
import { type TestDatabase, createTestDatabase, testServer } from './postgres';

/** A whole instance in this process: database, api on a port of its own, worker. */
export interface TestInstance {
  readonly config: Config;
  readonly url: string;
  readonly owner: DataSource;
  readonly database: TestDatabase;
  readonly administrators: readonly [string, string];
  /** Every route that the api listens to, such as `GET /health/live`. */
  readonly routes: readonly string[];
  graphql<T = Record<string, any>>(
    token: string | undefined,
    query: string,
    variables?: object,
  ): Promise<Answer<T>>;
  /** Ends api and worker, and drops the database unless it is wanted as a template. */
  stop(options?: { keepDatabase: boolean }): Promise<void>;
}

const PROCESS_ROLES = ['api', 'reader', 'worker'] as const;

interface InstanceOptions {
  readonly redisUrl?: string | undefined;
  readonly database?: TestDatabase;
  readonly home?: string;
  readonly previewsPerMinute?: number;
  readonly trustedProxies?: number;
  readonly oidc?: { readonly issuer: string; readonly clientSecret: string };
}

/** Starts an instance on an empty database (or on one given), on PostgreSQL queues or on Redis. */
export async function startInstance(options: InstanceOptions = {}): Promise<TestInstance> {
  const database = options.database ?? (await createTestDatabase());
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'entente-instance-'));
  const config = await instanceConfig(database, home, options);
  await makeMissingKeys(config);
  await migrate(config);
  const owner = new DataSource({ ...dataSourceOptions(config, 'owner'), entities: [AccessKey] });
  await owner.initialize();
  const administrators = options.database ? (['', ''] as const) : await makeAdministrators(config, owner);
  const api = await startApi(config);
  const worker = await startWorkerProcess(config);
  const url = `http://127.0.0.1:${config.port}`;
  return {
    config,
    url,
    owner,
    database,
    administrators,
    routes: routesOf(api),
    graphql: (token, query, variables) => ask(url, token, query, variables),
    async stop({ keepDatabase } = { keepDatabase: false }) {
      await worker.close();
      await api.close();
      await owner.destroy();
      if (!keepDatabase) await database.drop();
      if (!options.home) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The routes of the router that answers, so that none can be forgotten. */
function routesOf(api: Pick<NestExpressApplication, 'getHttpAdapter'>): string[] {
  const { router } = api.getHttpAdapter().getInstance() as unknown as { router: { stack: RouterLayer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
}

interface RouterLayer {
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
}

async function instanceConfig(
  database: TestDatabase,
  home: string,
  { redisUrl, previewsPerMinute = 1_000_000, trustedProxies = 0, oidc }: InstanceOptions,
): Promise<Config> {
  const { url } = await testServer();
  const as = (role: string) =>
    url(database.name)
      .replace('postgres@', `entente_${role}@`)
      .replace('user=postgres', `user=entente_${role}`);
  const [apiUrl, readerUrl, workerUrl] = PROCESS_ROLES.map(as);
  return loadConfig({
    PORT: String(await freePort()),
    ENTENTE_HOME: home,
    ENTENTE_LOG_LEVEL: process.env['ENTENTE_TEST_LOG'] ?? 'silent',
    DATABASE_URL: database.url,
    DATABASE_API_URL: apiUrl,
    DATABASE_READER_URL: readerUrl,
    DATABASE_WORKER_URL: workerUrl,
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ENTENTE_QUEUE_PREFIX: database.name.replaceAll('_', '-'),
    ENTENTE_SWEEP_INTERVAL_MS: '1000',
    ENTENTE_WEBHOOKS_TO_PRIVATE: '1',
    ENTENTE_PULLS_FROM_PRIVATE: '1',
    ENTENTE_PULL_INTERVAL_MS: '300',
    ENTENTE_REQUESTS_PER_MINUTE: '1000000',
    ENTENTE_PREVIEWS_PER_MINUTE: String(previewsPerMinute),
    ENTENTE_TRUSTED_PROXIES: String(trustedProxies),
    ...(oidc
      ? {
          ENTENTE_OIDC_ISSUER: oidc.issuer,
          ENTENTE_OIDC_CLIENT_ID: 'entente',
          ENTENTE_OIDC_CLIENT_SECRET: oidc.clientSecret,
          ENTENTE_OIDC_NAME: 'The ministry',
        }
      : {}),
  });
}

async function makeAdministrators(config: Config, owner: DataSource): Promise<readonly [string, string]> {
  const keys = new KeyService(owner, config);
  const make = (slug: string) =>
    owner.transaction((manager) => createAdministrator(manager, keys, { slug, name: slug }));
  return [(await make('administrator-1')).token, (await make('administrator-2')).token];
}

/** A port that nobody listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
