import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Problem } from '@app/problem';

/** A user and group of the operating system, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** True when this process is root, under which PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account under which the server runs: our own when we are an ordinary user (undefined, nothing to switch), for
 * root the owner of what is there, else `postgres`, `nobody` or whoever else has a name on this machine.
 * @throws Problem `not-configured` when root is the only user: PostgreSQL needs one with a name.
 */
export function serverAccount(owner?: Account): Account | undefined {
  if (!isRoot()) return undefined;
  if (owner !== undefined && owner.uid !== 0) return owner;
  const named = namedAccounts();
  const account = named.get('postgres') ?? named.get('nobody') ?? [...named.values()][0];
  if (account !== undefined) return account;
  throw new Problem(
    'not-configured',
    'PostgreSQL does not run as root, and this machine has no other user: make one, or set DATABASE_URL.',
  );
}

/** Users other than root, by name. */
function namedAccounts(): Map<string, Account> {
  const fields = readLines('/etc/passwd').map((line) => line.split(':'));
  const accounts = fields.map(
    ([name, , uid, gid]) => [name ?? '', { uid: Number(uid), gid: Number(gid) }] as const,
  );
  return new Map(accounts.filter(([, { uid, gid }]) => uid > 0 && gid > 0));
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
