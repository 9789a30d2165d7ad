import { cpus, loadavg } from 'node:os';
import type { Remaking } from '../remaking';
import { promisesOfRemaking } from '../remaking-promises';

const SUBMISSIONS = Number(process.env['ENTENTE_REMAKE'] ?? 1_000);
/** At the pace of the slowest machine that this was tried on, three a second. */
const WAIT_MS_MAX = 120_000 + SUBMISSIONS * 333;

/** The figures of docs/benchmarks.md. */
function tell({ seconds, loaded, before, after, readings }: Remaking): void {
  const rate = (duration: number) =>
    `${Math.round(duration)} s, ${(loaded.length / duration).toFixed(1)} a second`;
  const read = [...readings.values()].reduce((sum, { seen }) => sum + seen.length, 0);
  process.stdout.write(
    `${loaded.length} submissions loaded in ${rate(seconds.loading)}; re-made in ${rate(seconds.remaking)}; ` +
      `${before.length} entries before, ${after.length} after, ${read} read by ${readings.size} readers; ` +
      `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
}

describe('a change of rules over many submissions', () => promisesOfRemaking(SUBMISSIONS, WAIT_MS_MAX, tell));
