import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedServer } from '@app/database';
import { freePort } from '../../../test/redis-server';
import { runSupervisor, type SupervisorOptions } from './supervisor';
import { SupervisedChild } from './supervisor-child';
import { BoundedLog, forTerminal, lineSplitter } from './supervisor-log';
import { claimHome } from './supervisor-instance';
import { requireFreePort } from './supervisor-port';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'entente-supervisor-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const API = `
  console.log(JSON.stringify({ level: 30, msg: 'api is up', secret: process.env.GIVEN }));
  const server = require('node:http').createServer((request, response) => {
    if (request.url === '/crash') process.exit(7);
    response.writeHead(request.url === '/health/ready' ? 200 : 404).end(String(process.pid));
  }).listen(Number(process.env.PORT), '127.0.0.1');
  process.on('SIGTERM', () => { console.log('api says goodbye'); process.exit(0); });`;
const WORKER = `setInterval(() => {}, 1000);`;

function script(name: string, source: string): string {
  const file = join(home, name);
  writeFileSync(file, source);
  return file;
}

async function options(
  over: Partial<SupervisorOptions> = {},
): Promise<SupervisorOptions & { lines: string[] }> {
  const lines: string[] = [];
  const port = await freePort();
  return {
    apiEntry: script('api.js', API),
    workerEntry: script('worker.js', WORKER),
    env: { PATH: process.env['PATH'], PORT: String(port) },
    host: '127.0.0.1',
    home,
    port,
    lines,
    say: (line) => lines.push(line),
    ...over,
  };
}

const interrupt = () => process.emit('SIGINT', 'SIGINT');
const apiLog = () => readFileSync(join(home, 'logs', 'api.log'), 'utf8');

/** A database that can be made to die. */
function fakeDatabase(events: string[]): { start: () => Promise<EmbeddedServer>; die: () => void } {
  let alive = false;
  const start = () => {
    events.push('database started');
    alive = true;
    const stop = () => Promise.resolve(void events.push('database stopped'));
    return Promise.resolve({ isAlive: () => alive, stop } as EmbeddedServer);
  };
  return { start, die: () => (alive = false) };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('This did not come true in time.');
    await sleep(20);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
}

describe('one supervisor for the whole instance', () => {
  it('prepares, starts, tells when it is ready, and stops in order', async () => {
    const events: string[] = [];
    const given = await options({
      startDatabase: fakeDatabase(events).start,
      prepare: (database) => {
        events.push(`prepared ${database?.isAlive()}`);
        return Promise.resolve({ GIVEN: 'yes' });
      },
      onReady: (url) => {
        events.push(`ready ${url}`);
        setTimeout(interrupt, 50);
        return Promise.resolve();
      },
    });
    expect(await runSupervisor(given)).toBe(0);
    const url = `http://127.0.0.1:${given.port}`;
    expect(events).toEqual(['database started', 'prepared true', `ready ${url}`, 'database stopped']);
    expect(apiLog()).toContain('"secret":"yes"');
    expect(apiLog()).toContain('api says goodbye');
    expect(given.lines).toEqual([]);
    await requireFreePort('127.0.0.1', given.port);
  }, 30_000);

  it('starts a process that ended again, and a database that died', async () => {
    const events: string[] = [];
    const database = fakeDatabase(events);
    const given = await options({ startDatabase: database.start });
    const url = `http://127.0.0.1:${given.port}`;
    const pid = () => fetch(url).then((response) => response.text());
    const run = runSupervisor({
      ...given,
      onReady: async () => {
        const first = await pid();
        await fetch(`${url}/crash`).catch(() => undefined);
        await until(async () => (await pid().catch(() => first)) !== first);
        database.die();
        await until(() => events.length === 2);
        interrupt();
      },
    });
    expect(await run).toBe(0);
    expect(given.lines).toEqual([
      'api ended (code 7); starting it again in 0.5 s.',
      'PostgreSQL ended; starting it again.',
      'PostgreSQL runs again.',
    ]);
    expect(events).toEqual(['database started', 'database started', 'database stopped']);
  }, 30_000);

  it('leaves nothing running when the first start fails, and passes the reason on', async () => {
    const events: string[] = [];
    const onReady = () => Promise.reject(new Error('no samples'));
    const given = await options({ startDatabase: fakeDatabase(events).start, onReady });
    await expect(runSupervisor(given)).rejects.toThrow('no samples');
    expect(events).toEqual(['database started', 'database stopped']);
    await requireFreePort('127.0.0.1', given.port);
  }, 30_000);

  it('says that the port is taken before it touches anything', async () => {
    const events: string[] = [];
    const given = await options({ startDatabase: fakeDatabase(events).start });
    const other = createServer().listen(given.port, '127.0.0.1');
    await expect(runSupervisor(given)).rejects.toMatchObject({
      code: 'unavailable',
      detail: `Port ${given.port} is taken by another program: set PORT to another one, for example PORT=${given.port + 1}.`,
    });
    other.close();
    expect(events).toEqual([]);
  });

  it('takes its processes along when it is killed with kill -9', async () => {
    const given = await options();
    const root = join(__dirname, '..', '..', '..');
    const starter = `const { runSupervisor } = require(${JSON.stringify(join(__dirname, 'supervisor.ts'))});
      runSupervisor({ ...${JSON.stringify(given)}, say: console.log, onReady: () => Promise.resolve(console.log('ready')) });`;
    const supervisor = spawn(
      process.execPath,
      ['--require', join(root, 'test', 'swc-register.cjs'), '-e', starter],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await new Promise((resolve) => supervisor.stdout.once('data', resolve));
    const api = Number(await (await fetch(`http://127.0.0.1:${given.port}`)).text());
    supervisor.kill('SIGKILL');
    await until(() => !isRunning(api));
    expect(claimHome(home).followsCrash).toBe(true);
  }, 30_000);
});

describe('a supervised process', () => {
  const child = (source: string, onHopeless: (reason: string) => void, lines: string[] = []) =>
    new SupervisedChild({
      name: 'worker',
      entry: script('child.js', source),
      env: { PATH: process.env['PATH'] },
      logFile: join(home, 'logs', 'worker.log'),
      say: (line) => lines.push(line),
      onHopeless,
      backoffMs: 1,
    });

  it('is given up when it keeps ending before it was ever ready', async () => {
    const lines: string[] = [];
    const reason = await new Promise<string>((resolve) =>
      child(`throw new Error('no key');`, resolve, lines).start(),
    );
    expect(reason).toBe(
      `worker ended 5 times before it was ready (code 1); see ${join(home, 'logs', 'worker.log')}.`,
    );
    expect(lines).toContain('worker: Error: no key');
  }, 30_000);

  it('is ended by force when it does not end when asked', async () => {
    const stubborn = child(
      `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up');`,
      () => undefined,
    );
    stubborn.start();
    await until(() => readFileSync(join(home, 'logs', 'worker.log'), 'utf8').includes('up'));
    const pid = stubborn.pid ?? 0;
    await stubborn.stop(100);
    expect(isRunning(pid)).toBe(false);
  }, 30_000);
});

describe('what the processes write', () => {
  it('goes to a log of bounded size', () => {
    const file = join(home, 'logs', 'x.log');
    const log = new BoundedLog(file, 100);
    for (let index = 0; index < 30; index += 1) log.write(`line ${index}`);
    log.close();
    expect(readFileSync(file, 'utf8').length).toBeLessThanOrEqual(110);
    expect(readFileSync(`${file}.1`, 'utf8') + readFileSync(file, 'utf8')).toContain('line 29\n');
  });

  it('reaches the terminal when it is an error, as a message', () => {
    expect(forTerminal('{"level":30,"msg":"fine"}', 'stdout')).toBeUndefined();
    expect(forTerminal('{"level":50,"msg":"bad"}', 'stdout')).toBe('bad');
    expect(forTerminal('TypeError: x', 'stderr')).toBe('TypeError: x');
    expect(forTerminal('    at Object.<anonymous>', 'stderr')).toBeUndefined();
    expect(forTerminal('just talking', 'stdout')).toBeUndefined();
  });

  it('is cut into lines wherever the chunks end', () => {
    const lines: string[] = [];
    const { push, flush } = lineSplitter((line) => lines.push(line));
    ['a', 'b\nc', '\n\nd'].forEach(push);
    flush();
    expect(lines).toEqual(['ab', 'c', '', 'd']);
  });
});

describe('the claim on a home', () => {
  let other: ChildProcess | undefined;
  afterEach(() => other?.kill('SIGKILL'));

  it('is refused while another supervisor holds it, and not for an unrelated process', () => {
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'entente']);
    writeFileSync(join(home, 'supervisor.pid'), String(other.pid));
    expect(() => claimHome(home)).toThrow(`Entente already runs on ${home} (process ${other.pid})`);
    writeFileSync(join(home, 'supervisor.pid'), '1');
    const claim = claimHome(home);
    expect(claim.followsCrash).toBe(true);
    claim.release();
    expect(claimHome(home).followsCrash).toBe(false);
  });
});
