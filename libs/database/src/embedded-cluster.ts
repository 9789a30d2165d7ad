import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from '@app/problem';
import { type Account, isRoot } from './embedded-account';
import { type EmbeddedLocation, makeOwn, ownerOf } from './embedded-location';
import { memoryBytes, memorySettings } from './embedded-memory';
import { isRunning } from './embedded-process';
import type { EmbeddedPrograms } from './embedded-programs';

/** The superuser of an embedded server. The application's own roles are made by the migrations. */
export const EMBEDDED_USER = 'postgres';
/** There is no TCP port; the number is part of the socket's file name. */
export const EMBEDDED_PORT = 5432;

const CONNECTIONS_MAX = 200;
const LOG_BYTES_MAX = 10_000_000;
const OUTPUT_CHARACTERS_MAX = 8_000;

/** Makes the cluster unless there is one. Atomic: a half-made one is never left under the final name. */
export async function makeCluster(location: EmbeddedLocation, programs: EmbeddedPrograms): Promise<void> {
  if (existsSync(join(location.dataDirectory, 'PG_VERSION'))) return;
  removeUnfinished(location.dataDirectory);
  const unfinished = `${location.dataDirectory}.${process.pid}.${randomBytes(4).toString('hex')}`;
  makeOwn(unfinished, location.account);
  const result = await run(programs.initdb, [...INITDB_OPTIONS, '-D', unfinished], location.account);
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw explain(result.output, `PostgreSQL's data could not be set up in ${location.dataDirectory}`);
  }
  try {
    renameSync(unfinished, location.dataDirectory);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(location.dataDirectory, 'PG_VERSION'))) throw error;
  }
}

const INITDB_OPTIONS = [
  '--username',
  EMBEDDED_USER,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-local=trust',
  '--auth-host=reject',
  '--no-instructions',
];

function removeUnfinished(dataDirectory: string): void {
  const parent = join(dataDirectory, '..');
  const prefix = `${basename(dataDirectory)}.`;
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const maker = Number(name.slice(prefix.length).split('.')[0]);
    if (!isRunning(maker)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Refuses a cluster that these programs cannot open or that this user may not. */
export function requireUsable(location: EmbeddedLocation, programs: EmbeddedPrograms): void {
  const owner = ownerOf(location.dataDirectory);
  if (owner === undefined) return;
  if (!isRoot() && owner.uid !== process.getuid?.()) {
    throw new Problem(
      'not-configured',
      `The data in ${location.dataDirectory} belongs to another user (number ${owner.uid}): start as that user or as root, or set ENTENTE_HOME to a new directory.`,
    );
  }
  const found = majorOfData(location.dataDirectory);
  const ours = majorOfPrograms(programs);
  if (found === undefined || found === ours) return;
  throw new Problem(
    'not-configured',
    `The data in ${location.dataDirectory} is of PostgreSQL ${found}, and this is PostgreSQL ${ours}: make a backup with the release that wrote it, set ENTENTE_HOME to a new directory and restore it there.`,
  );
}

function majorOfData(dataDirectory: string): string | undefined {
  try {
    return readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** The major version of the programs, read from the catalogue file that ships with them (no process needed). */
function majorOfPrograms(programs: EmbeddedPrograms): string {
  const bki = openSync(join(programs.native, 'share', 'postgresql', 'postgres.bki'), 'r');
  try {
    const start = Buffer.alloc(64);
    readSync(bki, start, 0, start.length, 0);
    return /PostgreSQL (\d+)/.exec(start.toString('utf8'))?.[1] ?? 'unknown';
  } finally {
    closeSync(bki);
  }
}

/** A server that has been spawned and may or may not come up. */
export interface StartingServer {
  readonly pid: number | undefined;
  readonly ended: () => boolean;
  /** What it wrote since. */
  readonly output: () => string;
}

/**
 * Starts the server as a process of its own, which outlives this one. Its log holds warnings only, without the
 * values or statements that led to them: an error message must not carry what somebody submitted.
 */
export function spawnServer(
  location: EmbeddedLocation,
  programs: EmbeddedPrograms,
  settings: Readonly<Record<string, string>>,
): StartingServer {
  const log = openLog(location);
  const logStart = fstatSync(log).size;
  const options = Object.entries({ ...serverSettings(location), ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  try {
    const child = spawn(programs.postgres, ['-D', location.dataDirectory, ...options], {
      ...location.account,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', log, log],
    });
    let ended = false;
    child.on('error', () => (ended = true));
    child.on('exit', () => (ended = true));
    child.unref();
    return { pid: child.pid, ended: () => ended, output: () => logSince(location.logFile, logStart) };
  } finally {
    closeSync(log);
  }
}

const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function serverSettings(location: EmbeddedLocation): Record<string, string> {
  return {
    listen_addresses: '',
    port: String(EMBEDDED_PORT),
    unix_socket_directories: location.socketDirectory,
    unix_socket_permissions: '0700',
    max_connections: String(CONNECTIONS_MAX),
    fsync: 'on',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...memorySettings(memoryBytes()),
  };
}

function openLog({ logFile, account }: EmbeddedLocation): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES_MAX) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  if (account !== undefined) fchownSync(log, account.uid, account.gid);
  return log;
}

function logSince(file: string, start: number): string {
  return readFileSync(file).subarray(start).toString('utf8').slice(-OUTPUT_CHARACTERS_MAX);
}

/** Puts what a program said into one sentence. */
export function explain(output: string, what: string): Problem {
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(output)) {
    return new Problem('unavailable', `${what}: the disk is full. Free some space and start again.`);
  }
  if (/lock file .* already exists|could not bind|Address already in use/i.test(output)) {
    return new Problem(
      'unavailable',
      `${what}: another server holds its socket. Stop that one and start again.`,
    );
  }
  if (/could not look up effective user ID/.test(output)) {
    const advice = 'start as a user that has one, or set DATABASE_URL to a PostgreSQL of your own.';
    return new Problem(
      'not-configured',
      `${what}: this user has no name on this machine, which PostgreSQL needs; ${advice}`,
    );
  }
  return new Problem('unavailable', `${what}: ${reasonIn(output)}.`);
}

function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const line = lines.findLast((entry) => /FATAL|PANIC|error:/.test(entry)) ?? lines.at(-1);
  return line?.replace(/^.*?(FATAL|PANIC|error):\s*/, '').replace(/\.$/, '') ?? 'it gave no reason';
}

function run(
  program: string,
  args: string[],
  account: Account | undefined,
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) =>
      (output = (output + chunk.toString('utf8')).slice(-OUTPUT_CHARACTERS_MAX));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ status: 1, output: `error: ${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
