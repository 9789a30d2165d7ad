import { styleText } from 'node:util';

/** Results: the only thing that goes to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Words for the person at the terminal: progress, warnings, errors. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Progress on one line, on a terminal only. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

/** Ends a line of progress. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** Colour, on a terminal that wants it. */
export function colour(
  style: 'red' | 'yellow' | 'green' | 'bold' | 'dim',
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  return styleText(style, text, { stream, validateStream: true });
}
