import { type FeedEntry, entryLine } from './feed-entry';

/** A line of JSON for each entry, oldest first, with its bundle under `stix`. */
export function printJsonLines(entries: readonly FeedEntry[]): string {
  return entries.map((entry) => `${entryLine(entry)}\n`).join('');
}
