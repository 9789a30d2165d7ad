import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { startEmbeddedServer } from '@app/database';
import type { House } from './check-house';
import { ask } from './ask';
import type { TestInstance } from './instance';
import { freePort } from './redis-server';
import { ROOT } from './sources';

const ENTENTE = join(ROOT, 'apps', 'cli', 'bin', 'entente.mjs');
const START_MS_MAX = 240_000;
const STOP_MS_MAX = 60_000;
const POLL_MS = 100;

/** The three processes that a supervisor keeps, and how the command line of each is told. */
const PARTS = {
  api: /apps[/\\]api[/\\]src[/\\]main\.js/,
  worker: /apps[/\\]worker[/\\]src[/\\]main\.js/,
  database: /[/\\]postgres -D /,
} as const;
export type Part = keyof typeof PARTS;

/** The platform as a user starts it: the build, under its supervisor, in a home of its own, with nobody in it. */
export interface Platform extends House, Pick<TestInstance, 'url' | 'administrators' | 'graphql'> {
  /** The process of a part at this moment; undefined while it is being started again. */
  readonly pidOf: (part: Part) => number | undefined;
  /** The last line that a command of `entente` prints on this machine. @throws what it says when it fails. */
  readonly run: (...command: string[]) => string;
  /** What the supervisor said to the terminal. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts `entente start --empty` and makes two administrators by its command line. Stop it when done. */
export async function startPlatform(settings: NodeJS.ProcessEnv = {}): Promise<Platform> {
  const home = mkdtempSync(join(tmpdir(), 'entente-platform-'));
  // Started as root, PostgreSQL runs as another user, who has to be able to pass.
  chmodSync(home, 0o711);
  const port = await freePort();
  const environment = { ...cleanEnvironment(), ENTENTE_HOME: home, PORT: String(port), ...settings };
  const supervisor = spawn(process.execPath, [ENTENTE, 'start', '--empty'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  supervisor.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
  const url = `http://127.0.0.1:${port}`;
  const end = () => stopSupervisor(supervisor, home);
  try {
    await untilReady(url, supervisor, () => said);
    const administrators = [
      makeAdministrator(environment, 'first'),
      makeAdministrator(environment, 'second'),
    ] as const;
    const pool = await ownerPool(home);
    return {
      url,
      administrators,
      graphql: (token, query, variables) => ask(url, token, query, variables),
      owner: {
        query: async (sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows as never,
      },
      config: { redisUrl: settings['REDIS_URL'], queuePrefix: settings['ENTENTE_QUEUE_PREFIX'] ?? 'entente' },
      pidOf: (part) => childrenOf(supervisor.pid!).find(({ command }) => PARTS[part].test(command))?.pid,
      run: (...command) => run(environment, command),
      said: () => said,
      stop: async () => {
        await pool.end();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What this run was told about databases and queues is not for the platform: it brings its own. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|REDIS_|ENTENTE_|PORT$|HOST$)/.test(name),
  );
  return { ...Object.fromEntries(entries), ENTENTE_REQUESTS_PER_MINUTE: '1000000' };
}

async function untilReady(url: string, supervisor: ChildProcess, said: () => string): Promise<void> {
  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(POLL_MS)) {
    if (supervisor.exitCode !== null) break;
    // A connection that is left open would be taken again when the server has ended it: commands run while nobody looks.
    const headers = { connection: 'close' };
    const answer = await fetch(`${url}/health/ready`, { headers }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`The platform did not start:\n${said()}`);
}

function makeAdministrator(environment: NodeJS.ProcessEnv, slug: string): string {
  return (JSON.parse(run(environment, ['administrator', slug])) as { token: string }).token;
}

function run(environment: NodeJS.ProcessEnv, command: readonly string[]): string {
  const done = spawnSync(process.execPath, [ENTENTE, ...command], { env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout.trim().split('\n').at(-1)!;
}

async function ownerPool(home: string): Promise<Pool> {
  const server = await startEmbeddedServer({ home, log: () => undefined });
  const pool = new Pool({ connectionString: server.url('entente'), max: 8 });
  pool.on('error', () => undefined);
  return pool;
}

async function stopSupervisor(supervisor: ChildProcess, home: string): Promise<void> {
  if (supervisor.exitCode === null && supervisor.signalCode === null) {
    const ended = new Promise((resolve) => supervisor.once('exit', resolve));
    supervisor.kill('SIGTERM');
    const force = setTimeout(() => supervisor.kill('SIGKILL'), STOP_MS_MAX);
    await ended;
    clearTimeout(force);
  }
  rmSync(home, { recursive: true, force: true });
}

/** The processes that a process started, from the table of the system. */
function childrenOf(parent: number): { pid: number; command: string }[] {
  const table = existsSync('/proc/self/stat') ? linuxProcesses() : otherProcesses();
  return table.filter((row) => row.parent === parent);
}

function linuxProcesses(): { pid: number; parent: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent, command }];
      } catch {
        return [];
      }
    });
}

function otherProcesses(): { pid: number; parent: number; command: string }[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
