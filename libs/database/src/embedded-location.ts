import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@app/problem';
import { type Account, canWork, isRoot, serverAccount } from './embedded-account';

/** Where one embedded server keeps its things, and as whom it runs. */
export interface EmbeddedLocation {
  /** Holds `data`, `socket`, the log, and for root possibly a copy of the programs. */
  readonly root: string;
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  readonly logFile: string;
  /** Undefined when the server runs as the user of this process. */
  readonly account: Account | undefined;
}

/** A file in the home that says where the data is when it could not be placed in the home itself. */
export const LOCATION_FILE = 'postgres.location';

/** `sockaddr_un.sun_path` holds 108 bytes on Linux and 104 elsewhere, the closing NUL included. */
const SOCKET_PATH_BYTES_MAX = process.platform === 'linux' ? 107 : 103;
const SOCKET_FILE = '.s.PGSQL.5432';
const OUTSIDE_PARENTS = ['/var/lib/entente', '/var/tmp/entente'];

/**
 * Decides where the server of this home lives, and makes the directories. In the home where possible (`postgres`).
 * As root the server runs under an ordinary account; where that account cannot enter the home, the data goes to
 * `/var/lib/entente/<hash of the home's path>`, recorded in `postgres.location` and told to the user once.
 */
export function prepareLocation(home: string, log: (line: string) => void): EmbeddedLocation {
  mkdirSync(home, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const realHome = realpathSync(home);
  const root = recordedRoot(realHome) ?? chooseRoot(realHome, log);
  return openRoot(root, serverAccount(ownerOf(join(root, 'data')) ?? ownerOf(root)));
}

/** The data directory that belongs to this home, whether it exists or not. Makes nothing. */
export function dataDirectoryOf(home: string): string {
  return join(recordedRoot(home) ?? join(home, 'postgres'), 'data');
}

function recordedRoot(home: string): string | undefined {
  try {
    return readFileSync(join(home, LOCATION_FILE), 'utf8').split('\n')[0] || undefined;
  } catch {
    return undefined;
  }
}

function chooseRoot(home: string, log: (line: string) => void): string {
  const inside = join(home, 'postgres');
  const account = serverAccount(ownerOf(join(inside, 'data')) ?? ownerOf(inside));
  mkdirSync(inside, { recursive: true, mode: account === undefined ? 0o700 : 0o711 });
  if (account === undefined || canReach(inside, account)) return inside;
  rmSync(inside, { recursive: true });
  const outside = outsideRoot(home, account);
  writeFileSync(join(home, LOCATION_FILE), `${outside}\n`, { mode: 0o600 });
  log(`Only root can enter ${home}, and PostgreSQL does not run as root: its data is in ${outside} instead.`);
  return outside;
}

function outsideRoot(home: string, account: Account): string {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  for (const parent of OUTSIDE_PARENTS) {
    const root = join(parent, name);
    if (madeFor(root, account)) return root;
  }
  throw new Problem(
    'not-configured',
    `Only root can enter ${home}, and PostgreSQL does not run as root: set ENTENTE_HOME to a directory that others can enter.`,
  );
}

function madeFor(root: string, account: Account): boolean {
  try {
    mkdirSync(root, { recursive: true, mode: 0o711 });
    return statSync(root).uid === 0 && canReach(root, account);
  } catch {
    return false;
  }
}

/** Whether the account could work in a directory of its own below this one. */
function canReach(root: string, account: Account): boolean {
  const socketDirectory = join(root, 'socket');
  makeOwn(socketDirectory, account);
  return canWork(socketDirectory, account);
}

function openRoot(root: string, account: Account | undefined): EmbeddedLocation {
  return {
    root,
    dataDirectory: join(root, 'data'),
    socketDirectory: socketDirectory(root, account),
    logFile: join(root, 'server.log'),
    account,
  };
}

function socketDirectory(root: string, account: Account | undefined): string {
  const inside = join(root, 'socket');
  const bytes = Buffer.byteLength(join(inside, SOCKET_FILE));
  const directory = bytes <= SOCKET_PATH_BYTES_MAX ? inside : shortSocketDirectory(root);
  makeOwn(directory, account);
  return directory;
}

/** A private directory with a short name, for homes whose own path is too long for a socket. */
function shortSocketDirectory(root: string): string {
  const name = createHash('sha256')
    .update(`${process.getuid?.() ?? ''}:${root}`)
    .digest('hex')
    .slice(0, 16);
  const inTemporary = join(tmpdir(), `entente-${name}`);
  const fits = Buffer.byteLength(join(inTemporary, SOCKET_FILE)) <= SOCKET_PATH_BYTES_MAX;
  return fits ? inTemporary : `/tmp/entente-${name}`;
}

/** Makes a directory that only its owner can enter; one that somebody else made is refused. */
export function makeOwn(directory: string, account: Account | undefined): void {
  try {
    mkdirSync(directory, { mode: 0o700 });
    chmodSync(directory, 0o700);
    if (account !== undefined) chownSync(directory, account.uid, account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    requireOwn(directory, account);
  }
}

function requireOwn(directory: string, account: Account | undefined): void {
  const found = lstatSync(directory);
  const ours = found.uid === (account?.uid ?? process.getuid?.());
  if (found.isDirectory() && ours && (found.mode & 0o077) === 0) return;
  throw new Problem('unavailable', `${directory} exists and is not ours alone: remove it and start again.`);
}

/** Who owns a path, or undefined when there is nothing. */
export function ownerOf(path: string): Account | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}
