// Instances that the bench of the portal measures: the platform as `npm start` runs it, each in a home of its own on a free
// port, filled with synthetic incidents. They are ended by their own process alone.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fillReleased } from './fill-released.mjs';

const require = createRequire(import.meta.url);
require('../swc-register.cjs');
require('reflect-metadata');
const { DataSource } = require('typeorm');
const { AccessKey, KeyService } = require('../../libs/access/src/index.ts');
const { loadConfig } = require('../../libs/config/src/index.ts');
const { dataSourceOptions, startEmbeddedServer } = require('../../libs/database/src/index.ts');

const ROOT = join(import.meta.dirname, '..', '..');
const START_MS_MAX = 300_000;
const STOP_MS_MAX = 60_000;

/**
 * Starts an instance with so many synthetic incidents, in a home that is named and kept, or in one that is removed with it.
 * A home that is filled already is taken as it is.
 */
export async function startFilled(incidents, kept, tell) {
  const instance = await startPlatform(kept);
  try {
    const server = await startEmbeddedServer({ home: instance.home, log: () => undefined });
    const owner = new pg.Client({ connectionString: server.url('entente') });
    await owner.connect();
    const { rows } = await owner.query('SELECT count(DISTINCT lineage)::integer AS n FROM rendition');
    if (rows[0].n === 0) await fillReleased(owner, incidents, tell);
    else if (rows[0].n < incidents) throw new Error(`${instance.home} holds ${rows[0].n} incidents.`);
    const { rows: askers } = await owner.query('SELECT participant_id AS id FROM membership LIMIT 1');
    await owner.end();
    const key = await issueKey(instance.home, server.url('entente'), askers[0].id);
    return { ...instance, cookie: await signIn(instance.url, key) };
  } catch (error) {
    await instance.stop();
    throw error;
  }
}

async function startPlatform(kept) {
  const home = kept ?? mkdtempSync(join(tmpdir(), 'entente-bench-'));
  mkdirSync(home, { recursive: true });
  // Started as root, PostgreSQL runs as another user, who has to be able to pass.
  chmodSync(home, 0o711);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|REDIS_|ENTENTE_|HOST$)/.test(name),
  );
  const supervisor = spawn(
    process.execPath,
    [join(ROOT, 'apps', 'cli', 'bin', 'entente.mjs'), 'start', '--empty'],
    {
      env: {
        ...Object.fromEntries(own),
        ENTENTE_HOME: home,
        PORT: String(port),
        ENTENTE_REQUESTS_PER_MINUTE: '1000000',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  supervisor.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-4_000)));
  const stop = async () => {
    await end(supervisor);
    if (!kept) rmSync(home, { recursive: true, force: true });
  };
  const isReady = () =>
    fetch(`${url}/health/ready`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isReady, supervisor).catch(async (error) => {
    await stop();
    throw new Error(`${error.message}\n${said}`);
  });
  return { url, home, supervisor, stop };
}

async function until(isSo, supervisor) {
  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(200)) {
    if (await isSo()) return;
    if (supervisor.exitCode !== null) break;
  }
  throw new Error('The platform did not start.');
}

async function end(supervisor) {
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return;
  const ended = new Promise((resolve) => supervisor.once('exit', resolve));
  supervisor.kill('SIGTERM');
  const force = setTimeout(() => supervisor.kill('SIGKILL'), STOP_MS_MAX);
  await ended;
  clearTimeout(force);
}

/** A first key for a participant whom no administrator admitted: the fill put them there. */
async function issueKey(home, databaseUrl, participantId) {
  const config = loadConfig({ ENTENTE_HOME: home, DATABASE_URL: databaseUrl });
  const owner = await new DataSource({
    ...dataSourceOptions(config, 'owner'),
    entities: [AccessKey],
  }).initialize();
  const wanted = { label: 'bench', permissions: ['feed:read', 'submission:read'], maker: null };
  const { token } = await owner.transaction((manager) =>
    new KeyService(owner, config).issue(manager, { participantId }, wanted),
  );
  await owner.destroy();
  return token;
}

/** The cookie of a session, as a browser gets it. */
async function signIn(url, key) {
  const response = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ key }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (response.status !== 201 || !cookie) throw new Error(`Signing in: ${response.status}`);
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
  return { name, value };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
