import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './sources';

const FIRST_LOAD_BYTES_MAX = 200 * 1024;
const CLIENT = join(ROOT, 'dist', 'portal', 'client');

interface Chunk {
  readonly file: string;
  readonly imports?: string[];
  readonly css?: string[];
  readonly src?: string;
  readonly isDynamicEntry?: boolean;
}

const manifest = JSON.parse(readFileSync(join(CLIENT, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;

/** Every file that entries load before a page is shown: what they import, and the styles of all that. */
function filesOf(entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return files;
}

function bytesOf(files: ReadonlySet<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length,
    0,
  );
}

const pages = Object.keys(manifest).filter((name) => name.endsWith('-page.tsx'));

/** The largest words of each area, in whichever language: a page loads some of them beside its code. */
const words = Object.keys(manifest).filter((name) => /language\/\w+\/\w+\.json$/.test(name));
const wordsOf = (language: string, areas: readonly string[]) =>
  words.filter((name) => areas.some((area) => name.endsWith(`language/${language}/${area}.json`)));

describe('the first load of the portal', () => {
  it('is known for every page', () => {
    expect(pages.length).toBeGreaterThanOrEqual(7);
  });

  it.each(pages)('is at most 200 KB gzipped for %s', (page) => {
    const area = page.split('/').at(-2)!;
    const language = ['en', 'fr'].toSorted(
      (a, b) => bytesOf(filesOf(wordsOf(b, [area]))) - bytesOf(filesOf(wordsOf(a, [area]))),
    )[0]!;
    const files = filesOf([
      'src/client.tsx',
      'src/theme-before-paint.ts',
      page,
      ...wordsOf(language, ['frame', 'values', area]),
    ]);
    expect(files.size).toBeGreaterThan(3);
    expect(bytesOf(files)).toBeLessThanOrEqual(FIRST_LOAD_BYTES_MAX);
  });
});
