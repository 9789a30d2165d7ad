import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from './platform';
import { seedFile } from './taxii-seed';

/** The built platform for conformance tests, with the seeded collections in it. */
export interface SeededPlatform {
  readonly platform: Platform;
  /** The keys of the two participants that the file names. */
  readonly keys: readonly [string, string];
}

/** Starts the platform with ENTENTE_CONFORMANCE=1 and loads collections by its command line. Stop it when done. */
export async function startSeeded(): Promise<SeededPlatform> {
  const platform = await startPlatform({ ENTENTE_CONFORMANCE: '1' });
  const folder = mkdtempSync(join(tmpdir(), 'entente-seed-'));
  const file = join(folder, 'seed.json');
  writeFileSync(file, JSON.stringify(seedFile()));
  const seeded = JSON.parse(platform.run('taxii', 'seed', file)) as { participants: { key: string }[] };
  rmSync(folder, { recursive: true });
  return { platform, keys: seeded.participants.map((each) => each.key) as [string, string] };
}
