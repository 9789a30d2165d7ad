import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_LIMITS } from '@app/importing';
import { Problem } from '@app/problem';

/** A document to import: where it stands for messages, and its text, read when it is wanted. */
export interface FoundDocument {
  readonly place: string;
  /** @throws Problem `too-large`. */
  readonly text: () => string;
}

/** How deep folders are looked into, and how many files one call takes. */
const DEPTH_MAX = 20;
const FILES_MAX = 100_000;
const DOCUMENT = /\.(json|jsonl|ndjson)$/i;
const LINES = /\.(jsonl|ndjson)$/i;
/** What lies in a folder of a MISP feed beside its events. */
const NO_DOCUMENT = new Set(['manifest.json', 'hashes.csv']);

/**
 * The documents of files and folders, in the order of their names; `-` is standard input. Links are not followed.
 * @throws Problem `not-found` for a path that is not there.
 */
export function* findDocuments(paths: readonly string[]): Generator<FoundDocument> {
  let count = 0;
  for (const path of paths) {
    for (const file of path === '-' ? [path] : filesOf(path, 0)) {
      count += 1;
      if (count > FILES_MAX) throw new Problem('too-large', `One call takes at most ${FILES_MAX} files.`);
      if (LINES.test(file)) yield* lines(file);
      else yield { place: file === '-' ? 'standard input' : file, text: () => read(file) };
    }
  }
}

function filesOf(path: string, depth: number): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  if (!stats?.isDirectory())
    throw new Problem('not-found', `${path} is neither a file nor a folder that can be read.`);
  if (depth >= DEPTH_MAX) return [];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return filesOf(below, depth + 1);
      return entry.isFile() && DOCUMENT.test(entry.name) && !NO_DOCUMENT.has(entry.name) ? [below] : [];
    });
}

function* lines(file: string): Generator<FoundDocument> {
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries())
    if (text.trim() !== '') yield { place: `${file}:${index + 1}`, text: () => text };
}

function read(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8');
  if (statSync(file).size > IMPORT_LIMITS.bytesMax)
    throw new Problem('too-large', `The file is over ${IMPORT_LIMITS.bytesMax} bytes.`);
  return readFileSync(file, 'utf8');
}
