import { DataSource } from 'typeorm';
import { AccessKey } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { type EmbeddedServer, dataSourceOptions, startEmbeddedServer } from '@app/database';
import { say } from './terminal';

const DATABASE = 'entente';

/** The environment that lets api and worker reach an embedded server, each in its own role. */
export async function embeddedEnvironment(server: EmbeddedServer): Promise<Record<string, string>> {
  await server.ensureDatabase(DATABASE);
  const owner = server.url(DATABASE);
  return {
    DATABASE_URL: owner,
    DATABASE_API_URL: asRole(owner, server.user, 'entente_api'),
    DATABASE_READER_URL: asRole(owner, server.user, 'entente_reader'),
    DATABASE_WORKER_URL: asRole(owner, server.user, 'entente_worker'),
  };
}

function asRole(url: string, owner: string, role: string): string {
  return url.replace(`//${owner}@`, `//${role}@`).replace(`user=${owner}`, `user=${role}`);
}

/** Does work on this machine's own instance: the one at DATABASE_URL, or the embedded one, started if it is not. */
export async function withLocalInstance<T>(work: (config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig();
  if (config.database.ownerUrl) return work(config);
  const server = await startEmbeddedServer({ home: config.home, log: say });
  try {
    return await work(loadConfig({ ...config.environment, ...(await embeddedEnvironment(server)) }));
  } finally {
    if (!server.attached) await server.stop();
  }
}

/** A connection of the owner, for the time of the work. */
export async function withOwner<T>(
  config: Config,
  work: (owner: DataSource) => Promise<T>,
  entities: (new () => object)[] = [AccessKey],
): Promise<T> {
  const owner = new DataSource({ ...dataSourceOptions(config, 'owner'), entities });
  await owner.initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}
