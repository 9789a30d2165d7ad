import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROGRAMS = ['redis-server', 'valkey-server'];
const PID_FILE = 'redis.pid';
const START_TIMEOUT_MS = 10_000;
let spawned: ChildProcess | undefined;

/**
 * Sees to a Redis for the run: the one of REDIS_URL, else one of our own on a free loopback port when the machine has
 * the program. The URL goes into ENTENTE_TEST_REDIS_URL; without one the Redis half is skipped and the run says so,
 * or fails when ENTENTE_REQUIRE_REDIS is 1.
 */
export async function prepareRedis(directory: string): Promise<void> {
  const url = process.env['REDIS_URL'] ?? (await startRedis(directory));
  if (url !== undefined) {
    process.env['ENTENTE_TEST_REDIS_URL'] = url;
    return;
  }
  const sentence = 'There is no Redis here (neither REDIS_URL nor redis-server): the tests that need one';
  if (process.env['ENTENTE_REQUIRE_REDIS'] === '1') throw new Error(`${sentence} cannot run.`);
  process.stderr.write(`${sentence} are skipped.\n`);
}

/** Ends the server that `prepareRedis` started, if it did. */
export function endRedis(): void {
  spawned?.kill('SIGKILL');
}

/** Ends the server that a killed run left behind in its directory. */
export function endRedisOf(directory: string): void {
  try {
    const pid = Number(readFileSync(join(directory, PID_FILE), 'utf8'));
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('redis')) process.kill(pid, 'SIGKILL');
  } catch {
    // None was left.
  }
}

async function startRedis(directory: string): Promise<string | undefined> {
  const program = PROGRAMS.find((name) => spawnSync(name, ['--version']).status === 0);
  if (program === undefined) return undefined;
  const port = await freePort();
  const persistence = ['--save', '', '--appendonly', 'no'];
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--maxmemory-policy', 'noeviction'];
  const place = ['--dir', directory, '--pidfile', join(directory, PID_FILE)];
  spawned = spawn(program, [...options, ...persistence, ...place], { stdio: 'ignore' });
  spawned.unref();
  await waitForPort(port);
  return `redis://127.0.0.1:${port}`;
}

/** A TCP port of the loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function waitForPort(port: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error(`redis-server did not answer on port ${port}.`);
    await sleep(20);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** True when a process of this number runs. */
export function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
