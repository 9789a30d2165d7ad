import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Problem } from '@app/problem';
import {
  EMBEDDED_PORT,
  EMBEDDED_USER,
  explain,
  makeCluster,
  requireUsable,
  spawnServer,
  type StartingServer,
} from './embedded-cluster';
import { dataDirectoryOf, type EmbeddedLocation, prepareLocation } from './embedded-location';
import { isPostgres, isRunning, type Postmaster, readPostmaster, waitUntil } from './embedded-process';
import { type EmbeddedPrograms, findPrograms } from './embedded-programs';

/** How an embedded server is asked for. */
export interface EmbeddedServerOptions {
  /** The directory of this instance (`ENTENTE_HOME`); the data goes into `postgres` below it. Made if missing. */
  readonly home: string;
  /** Receives sentences for the user: what takes long, and where data was placed if not in the home. */
  readonly log: (line: string) => void;
  /** Settings of PostgreSQL on top of ours, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running embedded PostgreSQL, reachable over its unix socket by this user alone. */
export interface EmbeddedServer {
  /** The socket's directory: `host` for `pg`. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly pid: number;
  /** True when it was running already. */
  readonly attached: boolean;
  readonly dataDirectory: string;
  /** A connection URL for a database of this server, as `DATABASE_URL` takes it. */
  readonly url: (database: string) => string;
  /** Makes the database unless it exists. */
  readonly ensureDatabase: (database: string) => Promise<void>;
  readonly isAlive: () => boolean;
  /** Ends every session and shuts the server down cleanly; nothing happens when it has ended already. */
  readonly stop: () => Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
const RECOVERY_TIMEOUT_MS = 600_000;
const STOP_TIMEOUT_MS = 60_000;
/** After a kill -9 of the server its sessions hold the shared memory until each has noticed. */
const LEFTOVER_TIMEOUT_MS = 20_000;
const LEFTOVER = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

/**
 * Starts the PostgreSQL that comes with the npm packages, or attaches to the one that still runs on this home's
 * data after its parent was killed. The server outlives this process: whoever starts it stops it.
 * Throws `not-configured` or `unavailable` with one sentence for the user.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  try {
    const location = prepareLocation(options.home, options.log);
    const programs = findPrograms(location.root, location.account, options.log);
    requireUsable(location, programs);
    return await attachOrStart(location, programs, options);
  } catch (error) {
    throw error instanceof Problem
      ? error
      : explain(String(error), 'The embedded PostgreSQL could not start');
  }
}

/** Stops the server of this home if one runs. */
export async function stopEmbeddedServer(home: string): Promise<void> {
  const dataDirectory = dataDirectoryOf(home);
  const running = readPostmaster(dataDirectory);
  if (running !== undefined) await shutDown(dataDirectory, running.pid);
}

async function attachOrStart(
  location: EmbeddedLocation,
  programs: EmbeddedPrograms,
  options: EmbeddedServerOptions,
): Promise<EmbeddedServer> {
  const deadline = Date.now() + LEFTOVER_TIMEOUT_MS;
  for (;;) {
    const running = await attach(location);
    if (running !== undefined) return running;
    await makeCluster(location, programs);
    const starting = spawnServer(location, programs, options.settings ?? {});
    const started = await waitForStart(location, starting, options.log);
    if (started !== undefined) return open(location, started, started.pid !== starting.pid);
    const failure = starting.output();
    if (!LEFTOVER.test(failure) || Date.now() > deadline) {
      throw explain(failure, 'The embedded PostgreSQL did not start');
    }
    await sleep(200);
  }
}

/** The server that already runs on this data, once it is ready; undefined when there is none, or it ends meanwhile. */
async function attach(location: EmbeddedLocation): Promise<EmbeddedServer | undefined> {
  const running = await runningServer(location.dataDirectory);
  if (running === undefined) return undefined;
  const ready = () => readyServer(location.dataDirectory);
  await waitUntil(() => ready() !== undefined || !isRunning(running.pid), RECOVERY_TIMEOUT_MS);
  if (!isRunning(running.pid)) return undefined;
  const server = open(location, ready() ?? running, true);
  await requireAnswer(server);
  return server;
}

function readyServer(dataDirectory: string): Postmaster | undefined {
  const found = readPostmaster(dataDirectory);
  return found?.status === 'ready' && isPostgres(found.pid) ? found : undefined;
}

/** The live server of this data directory, if any; one that is just shutting down is waited for. */
async function runningServer(dataDirectory: string): Promise<Postmaster | undefined> {
  const found = readPostmaster(dataDirectory);
  if (found === undefined) return undefined;
  if (!isPostgres(found.pid)) {
    // The number may belong to an unrelated process by now, which PostgreSQL would take for a server.
    if (isRunning(found.pid)) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return undefined;
  }
  if (found.status !== 'stopping') return found;
  await waitUntil(() => !isRunning(found.pid), STOP_TIMEOUT_MS);
  return undefined;
}

/** The server once it accepts connections; undefined when its process ended instead. */
async function waitForStart(
  location: EmbeddedLocation,
  starting: StartingServer,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  const ready = () => readyServer(location.dataDirectory);
  const settled = () => starting.ended() || ready() !== undefined;
  if (!(await waitUntil(settled, START_TIMEOUT_MS))) {
    log('PostgreSQL is recovering from an unclean end; this can take some minutes.');
    if (!(await waitUntil(settled, RECOVERY_TIMEOUT_MS))) {
      throw new Problem(
        'unavailable',
        `The embedded PostgreSQL does not answer; its log is ${location.logFile}.`,
      );
    }
  }
  return ready();
}

function open(location: EmbeddedLocation, running: Postmaster, attached: boolean): EmbeddedServer {
  const host = running.socketDirectory || location.socketDirectory;
  const { pid } = running;
  return {
    host,
    port: EMBEDDED_PORT,
    user: EMBEDDED_USER,
    pid,
    attached,
    dataDirectory: location.dataDirectory,
    url: (database) => connectionUrl(host, database),
    ensureDatabase: (database) => ensureDatabase(connectionUrl(host, 'postgres'), database),
    isAlive: () => isRunning(pid),
    stop: () => shutDown(location.dataDirectory, pid),
  };
}

function connectionUrl(socketDirectory: string, database: string): string {
  return `postgresql://${EMBEDDED_USER}@${encodeURIComponent(socketDirectory)}:${EMBEDDED_PORT}/${encodeURIComponent(database)}`;
}

async function requireAnswer(server: EmbeddedServer): Promise<void> {
  try {
    await withClient(server.url('postgres'), (client) => client.query('select 1'));
  } catch (error) {
    throw new Problem(
      'unavailable',
      `The embedded PostgreSQL (process ${server.pid}) runs but does not answer: ${(error as Error).message}. Stop that process and start again.`,
    );
  }
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  const name = `"${database.replaceAll('"', '""')}"`;
  await withClient(url, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${name}`).catch(ignoreDuplicate);
  });
}

/** Two processes may make the same database at once. */
function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Fast shutdown; after a minute, without waiting for anything (the next start then recovers). */
async function shutDown(dataDirectory: string, pid: number): Promise<void> {
  const ended = () => !isRunning(pid) || readPostmaster(dataDirectory)?.pid !== pid;
  if (ended() || !isPostgres(pid)) return;
  signal(pid, 'SIGINT');
  if (await waitUntil(ended, STOP_TIMEOUT_MS)) return;
  signal(pid, 'SIGQUIT');
  await waitUntil(ended, STOP_TIMEOUT_MS);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
