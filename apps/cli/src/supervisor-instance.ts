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
 * @throws Problem `conflict` when another one runs.
 */
export function claimHome(home: string): Instance {
  mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const file = join(home, PID_FILE);
  const earlier = readPid(file);
  if (earlier !== undefined && earlier !== process.pid && isSupervisor(earlier)) {
    throw new Problem(
      'conflict',
      `Entente already runs on ${home} (process ${earlier}): stop that one first.`,
    );
  }
  writeFileSync(file, `${process.pid}\n`, { mode: 0o600 });
  const release = () => {
    if (readPid(file) === process.pid) rmSync(file, { force: true });
  };
  return { followsCrash: earlier !== undefined, release };
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
