import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRedisOf, isProcessRunning, prepareRedis } from './redis-server';

const PREFIX = 'entente-test-';

/**
 * Once per Jest run: a home for the embedded PostgreSQL that the tests share (the first test that wants a database
 * starts it), a Redis if there is one to be had, and the remains of runs that were killed swept away.
 */
export default async function globalSetup(): Promise<void> {
  await sweep();
  const home = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(home, 0o711);
  writeFileSync(join(home, 'jest.pid'), String(process.pid));
  process.env['ENTENTE_TEST_HOME'] = home;
  await prepareRedis(home);
}

/** Ends what the run started and removes its home. */
export async function removeHome(home: string): Promise<void> {
  if (existsSync(join(home, 'postgres'))) {
    const { stopEmbeddedServer } = await import('@app/database');
    await stopEmbeddedServer(home);
  }
  rmSync(home, { recursive: true, force: true });
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = join(tmpdir(), name);
    const pid = pidOf(home);
    if (pid === undefined || isProcessRunning(pid)) continue;
    endRedisOf(home);
    await removeHome(home);
  }
}

function pidOf(home: string): number | undefined {
  try {
    return Number(readFileSync(join(home, 'jest.pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
