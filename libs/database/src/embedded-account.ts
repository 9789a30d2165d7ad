import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** A user and group of the operating system, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65_534, gid: 65_534 };

/** True when this process is root, under which PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account under which the server runs: our own when we are an ordinary user (undefined, nothing to switch),
 * for root the owner of existing data, else `postgres` when the machine has that user, else nobody (65534).
 */
export function serverAccount(dataOwner?: Account): Account | undefined {
  if (!isRoot()) return undefined;
  if (dataOwner !== undefined && dataOwner.uid !== 0) return dataOwner;
  return namedAccount('postgres') ?? namedAccount('nobody') ?? NOBODY;
}

function namedAccount(name: string): Account | undefined {
  const line = readLines('/etc/passwd').find((entry) => entry.startsWith(`${name}:`));
  const [uid, gid] = (line ?? '').split(':').slice(2, 4).map(Number);
  return uid !== undefined && gid !== undefined && uid > 0 && gid > 0 ? { uid, gid } : undefined;
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** True when the account can enter the directory and write there. Tried, not computed: lists and mounts count too. */
export function canWork(directory: string, account: Account): boolean {
  const script = 'cd "$1" && test -w .';
  return spawnSync('/bin/sh', ['-c', script, 'sh', directory], { ...account, cwd: '/' }).status === 0;
}

/** True when the account can run the program (asked for its version only). */
export function canRun(program: string, account: Account | undefined): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0;
}
