import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseBundle } from '@app/stix';
import { importDocument } from './import-document';

/**
 * Files as they are found, none of which is ours to keep: `ENTENTE_WILD` names a folder with `misp/` and `veris/` in it.
 * Without it there is nothing to look at, and this says so.
 */
const FOLDER = process.env['ENTENTE_WILD'];
const FORMATS = ['misp', 'veris'] as const;
const RECEIVED_AT = '2026-11-22T10:00:00.000Z';
const inFolder = FOLDER === undefined ? describe.skip : describe;

const filesOf = (format: string): string[] => {
  const folder = join(FOLDER ?? '', format);
  return FOLDER !== undefined && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.json$/i.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];
};

inFolder('files as they are found (ENTENTE_WILD)', () => {
  it.each(FORMATS)('of %s are at hand', (format) => {
    expect(filesOf(format)).not.toEqual([]);
  });

  it.each(FORMATS.flatMap((format) => filesOf(format).map((file) => [format, file] as const)))(
    '%s: %s gives incidents that every door takes, and says what it left out',
    (format, file) => {
      const incidents = importDocument(format, readFileSync(file, 'utf8'), { receivedAt: RECEIVED_AT });
      expect(incidents.length).toBeGreaterThan(0);
      for (const { bundle, leftOut, leftOutCount, counts } of incidents) {
        expect(parseBundle(JSON.stringify(bundle))).toMatchObject({ ok: true });
        expect(leftOutCount).toBeGreaterThanOrEqual(leftOut.length);
        process.stdout.write(
          `${format} ${file}: ${JSON.stringify(counts)} left out ${JSON.stringify(countsOf(leftOut))}\n`,
        );
      }
    },
  );
});

function countsOf(leftOut: readonly { code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of leftOut) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
