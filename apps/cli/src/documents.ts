import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Problem } from '@app/problem';
import { LIMITS } from '@app/stix';

/** One bundle of a file, with where it stands for messages: `report.json` or `cases.jsonl:12`. */
export interface BundleText {
  readonly place: string;
  readonly text: string;
}

/**
 * The bundles of files: one in a file, or one on each line; `-` is standard input.
 * @throws Problem `not-found` for a file that cannot be read, `too-large` for one bundle over the limit.
 */
export async function* readBundles(files: readonly string[]): AsyncGenerator<BundleText> {
  for (const file of files) {
    if (file === '-') yield* standardInput();
    else if (isLines(file)) yield* lines(file, createReadStream(file));
    else yield { place: file, text: await readFile(file, 'utf8') };
  }
}

/** A file of lines is one whose name says so, or whose first line is a whole JSON document and has a second. */
function isLines(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new Problem('not-found', `${file} is not a file that can be read.`);
  const { size } = stats;
  if (/\.(jsonl|ndjson)$/.test(file)) return true;
  if (size > LIMITS.bytesMax)
    throw new Problem('too-large', `The file ${file} is over ${LIMITS.bytesMax} bytes.`);
  return false;
}

async function* lines(place: string, input: NodeJS.ReadableStream): AsyncGenerator<BundleText> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') yield { place: `${place}:${number}`, text };
  }
}

async function* standardInput(): AsyncGenerator<BundleText> {
  let all = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) all += chunk;
  const parts = all.split('\n').filter((line) => line.trim() !== '');
  const areDocuments = parts.length > 1 && isDocument(parts[0] ?? '');
  if (!areDocuments) yield { place: 'standard input', text: all };
  else for (const [index, text] of parts.entries()) yield { place: `standard input:${index + 1}`, text };
}

/** Whether a line is a whole JSON document: then so is each line after it, and a bad one is bad alone. */
function isDocument(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
