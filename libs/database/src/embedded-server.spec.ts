import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer, stopEmbeddedServer } from './embedded-server';
import { isRunning, waitUntil } from './embedded-process';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
const homes: string[] = [];
const REGISTER = join(__dirname, '..', '..', '..', 'test', 'swc-register.cjs');

function newHome(name = 'home', mode = 0o711): string {
  const parent = mkdtempSync(join(tmpdir(), 'entente-embedded-'));
  chmodSync(parent, mode);
  homes.push(join(parent, name));
  return join(parent, name);
}

const start = (home: string, log: (line: string) => void = () => undefined) =>
  startEmbeddedServer({ home, log });

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function killNow(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => !isRunning(pid), 5_000);
}

/** A process of its own that starts the server and then only waits. */
const startAndWait = (home: string) => `
  const { startEmbeddedServer } = require(${JSON.stringify(join(__dirname, 'embedded-server.ts'))});
  startEmbeddedServer({ home: ${JSON.stringify(home)}, log: () => {} }).then((server) => console.log(server.pid));
  setInterval(() => {}, 1000);`;

afterAll(async () => {
  for (const home of homes) {
    await stopEmbeddedServer(home);
    const location = join(home, 'postgres.location');
    if (existsSync(location)) rmSync(readFileSync(location, 'utf8').trim(), { recursive: true, force: true });
    rmSync(dirname(home), { recursive: true, force: true });
  }
}, 60_000);

describe('the embedded PostgreSQL of one home, through its life', () => {
  const home = newHome();

  it('starts on a unix socket that this user alone can reach, and makes databases', async () => {
    const server = await start(home);
    await server.ensureDatabase('entente');
    await server.ensureDatabase('entente');
    const settings = `select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync,
      current_setting('max_connections') as connections, current_setting('jit') as jit, current_database() as database,
      (select datlocprovider::text || datlocale from pg_database where datname = current_database()) as locale`;
    const [row] = await ask(server.url('entente'), settings);
    expect(row).toEqual({
      listen: '',
      fsync: 'on',
      connections: '200',
      jit: 'off',
      database: 'entente',
      locale: 'bC.UTF-8',
    });
    expect(statSync(server.host).mode & 0o777).toBe(0o700);
    expect(server).toMatchObject({ attached: false, user: 'postgres' });
  }, 60_000);

  it('is attached to by a second start, and started anew after a stop, with its data', async () => {
    const first = await start(home);
    await ask(first.url('postgres'), 'create table kept as select 1 as one');
    const second = await start(home);
    expect(second).toMatchObject({ attached: true, pid: first.pid });
    await second.stop();
    expect(first.isAlive()).toBe(false);
    await first.stop();
    const third = await start(home);
    expect(third.attached).toBe(false);
    expect(await ask(third.url('postgres'), 'select one from kept')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('keeps statements and values out of its log', async () => {
    const server = await start(home);
    const statement = `do $$ begin raise exception using message = 'refused', detail = 'canary-detail'; end $$; -- canary-sql`;
    await expect(ask(server.url('postgres'), statement)).rejects.toThrow('refused');
    const log = readFileSync(join(dirname(server.dataDirectory), 'server.log'), 'utf8');
    expect(log).toContain('refused');
    expect(log).not.toContain('canary');
  }, 60_000);

  it('recovers what was committed after a kill -9 of the server', async () => {
    const killed = await start(home);
    await ask(killed.url('postgres'), 'create table survived as select 2 as two');
    await killNow(killed.pid);
    expect(killed.isAlive()).toBe(false);
    const server = await start(home);
    expect(server.attached).toBe(false);
    expect(await ask(server.url('postgres'), 'select two from survived')).toEqual([{ two: 2 }]);
  }, 60_000);

  it('is found again after its parent was killed with kill -9', async () => {
    await stopEmbeddedServer(home);
    const parent = spawn(process.execPath, ['--require', REGISTER, '-e', startAndWait(home)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (line) => resolve(Number(line))),
    );
    await killNow(parent.pid ?? 0);
    const server = await start(home);
    expect(server).toMatchObject({ attached: true, pid });
    expect(await ask(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('does not take an unrelated process for its server', async () => {
    const first = await start(home);
    await first.stop();
    const lines = [process.pid, first.dataDirectory, 1, 5432, first.host, '', '', 'ready'];
    writeFileSync(join(first.dataDirectory, 'postmaster.pid'), lines.join('\n'));
    const second = await start(home);
    expect(second.attached).toBe(false);
    expect(second.pid).not.toBe(process.pid);
  }, 60_000);

  it('gives one sentence when the server cannot start', async () => {
    const server = await start(home);
    await server.stop();
    const settings = join(server.dataDirectory, 'postgresql.auto.conf');
    writeFileSync(settings, "wal_level = 'nonsense'\n");
    await expect(start(home)).rejects.toMatchObject({
      code: 'unavailable',
      detail: expect.stringMatching(/^The embedded PostgreSQL did not start: [^\n]+\.$/),
    });
    writeFileSync(settings, '');
  }, 60_000);

  it('refuses the data of another version, and says which', async () => {
    const server = await start(home);
    await server.stop();
    writeFileSync(join(server.dataDirectory, 'PG_VERSION'), '17\n');
    await expect(start(home)).rejects.toMatchObject({
      code: 'not-configured',
      detail: expect.stringMatching(/is of PostgreSQL 17, and this is PostgreSQL 18/),
    });
  }, 60_000);
});

describe('where an embedded PostgreSQL finds its place', () => {
  it('has one server when two start it at the same moment, also where the path is too long for a socket', async () => {
    const home = newHome('a-long-name-'.repeat(12));
    const [one, two] = await Promise.all([start(home), start(home)]);
    expect(one.pid).toBe(two.pid);
    expect(Buffer.byteLength(one.host)).toBeLessThan(94);
    expect(await ask(two.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    rmSync(one.host, { recursive: true, force: true });
  }, 60_000);

  asRoot(
    'works for a home that only root can enter, and says where the data is',
    async () => {
      const home = newHome('home', 0o700);
      const lines: string[] = [];
      const server = await start(home, (line) => lines.push(line));
      const place = dirname(server.dataDirectory);
      expect(readFileSync(join(home, 'postgres.location'), 'utf8').trim()).toBe(place);
      expect(lines).toEqual([
        `Only root can enter ${home}, and PostgreSQL does not run as root: its data is in ${place} instead.`,
      ]);
      expect(statSync(server.dataDirectory).uid).not.toBe(0);
      expect(await start(home)).toMatchObject({ attached: true, pid: server.pid });
    },
    60_000,
  );
});
