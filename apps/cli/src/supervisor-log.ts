import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const LOG_BYTES_MAX = 10_000_000;
const LINE_CHARACTERS_MAX = 16_000;
const TERMINAL_CHARACTERS_MAX = 500;
const PINO_ERROR = 50;

/** A log file of bounded size: when full it becomes `<file>.1` (one is kept) and a new one is begun. */
export class BoundedLog {
  private descriptor: number;
  private bytes: number;

  constructor(
    private readonly file: string,
    private readonly bytesMax = LOG_BYTES_MAX,
  ) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.descriptor = openSync(file, 'a', 0o600);
    this.bytes = fstatSync(this.descriptor).size;
  }

  /** Appends one line. A full disk is no reason to end what is being logged. */
  write(line: string): void {
    if (this.bytes > this.bytesMax) this.turnOver();
    try {
      this.bytes += writeSync(this.descriptor, `${line.slice(0, LINE_CHARACTERS_MAX)}\n`);
    } catch {
      this.bytes += 0;
    }
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private turnOver(): void {
    closeSync(this.descriptor);
    renameSync(this.file, `${this.file}.1`);
    this.descriptor = openSync(this.file, 'a', 0o600);
    this.bytes = 0;
  }
}

/** Cuts a stream of chunks into lines; the last one, without its end, stays until `flush`. */
export function lineSplitter(onLine: (line: string) => void): {
  push: (chunk: string) => void;
  flush: () => void;
} {
  let rest = '';
  const push = (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = (lines.pop() ?? '').slice(0, LINE_CHARACTERS_MAX);
    lines.forEach(onLine);
  };
  const flush = () => {
    if (rest !== '') onLine(rest);
    rest = '';
  };
  return { push, flush };
}

/** The line of a crash that says what it was; the stack around it is for the log. */
const THROWN = /^[A-Za-z]*(Error|Problem)\b/;

/**
 * What of a child's line belongs on the terminal: pino's lines from level `error` on, as their message, and of a crash
 * the line that says what was thrown. Undefined for everything else.
 */
export function forTerminal(line: string, source: 'stdout' | 'stderr'): string | undefined {
  const entry = parseEntry(line);
  if (entry === undefined) return source === 'stderr' && THROWN.test(line) ? shorten(line) : undefined;
  return (entry.level ?? 0) >= PINO_ERROR ? shorten(entry.msg ?? line) : undefined;
}

function parseEntry(line: string): { level?: number; msg?: string } | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as { level?: number; msg?: string };
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > TERMINAL_CHARACTERS_MAX ? `${text.slice(0, TERMINAL_CHARACTERS_MAX)} …` : text;
}
