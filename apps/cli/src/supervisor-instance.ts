import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@app/problem';

const PID_FILE = 'supervisor.pid';

/** The claim of one supervisor on one home. */
export interface Instance {
  /** True when an earlier supervisor of this home was killed without a chance to tidy up. */
  readonly followsCrash: boolean;
  readonly release: () => void;
}

/**
 * Claims the home for this process: two supervisors of one home would stop each other's database.
 * @throws Problem `conflict` when another one runs, `not-configured` when the home cannot be written to.
 */
export function claimHome(home: string): Instance {
  const file = join(home, PID_FILE);
  const earlier = readPid(file);
  if (earlier !== undefined && earlier !== process.pid && isSupervisor(earlier)) {
    throw new Problem(
      'conflict',
      `Entente already runs on ${home} (process ${earlier}): stop that one first.`,
    );
  }
  writeClaim(home, file);
  const release = () => {
    if (readPid(file) === process.pid) rmSync(file, { force: true });
  };
  return { followsCrash: earlier !== undefined, release };
}

function writeClaim(home: string, file: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    writeFileSync(file, `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOSPC'
        ? 'the disk is full. Free some space and start again.'
        : `this user may not (${code}). Start as the user who made it, or set ENTENTE_HOME to a directory of your own.`;
    throw new Problem(
      'not-configured',
      `Entente keeps its data in ${home} and cannot write there: ${reason}`,
    );
  }
}

function readPid(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Whether that process is a supervisor: numbers are reused after a reboot, or in a new container. */
function isSupervisor(pid: number): boolean {
  return /entente|apps[/]cli/.test(commandOf(pid));
}

function commandOf(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
