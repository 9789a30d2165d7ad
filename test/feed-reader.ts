import { setTimeout as sleep } from 'node:timers/promises';
import type { TestInstance } from './instance';
import { must } from './world';

const PAGE = `query ($feed: ID!, $first: Int!, $after: String, $addedAfter: String) { collection(id: $feed) {
  entries(first: $first, after: $after, addedAfter: $addedAfter) { entries { cursor kind addedAt incident { id } } } } }`;
const PAUSE_MS = 400;

/** One entry of a feed as a reader keeps it. */
export interface SeenEntry {
  readonly cursor: string;
  readonly kind: string;
  readonly addedAt: string;
  readonly id: string;
}

/** How a reader asks for what it has not seen: after the last entry's cursor, or after its time. */
export type Way = 'cursor' | 'added_at';

/** A reader of one feed. */
export interface FeedReader {
  readonly feed: string;
  readonly token: string | undefined;
  readonly way: Way;
  readonly pageSize: number;
}

/**
 * Reads a feed to its end, again and again, until an end is reached after the writing was over. What is read twice
 * stands twice in the answer. @throws Error when there are more entries than there can be.
 */
export async function readWhile(
  instance: TestInstance,
  reader: FeedReader,
  isOver: () => boolean,
  entriesMax: number,
): Promise<{ seen: SeenEntry[]; pages: number }> {
  const seen: SeenEntry[] = [];
  for (let pages = 1; ; pages += 1) {
    const over = isOver();
    const next = await pageAfter(instance, reader, seen.at(-1));
    seen.push(...next);
    if (seen.length > entriesMax) throw new Error(`${reader.feed} by ${reader.way} goes round in circles`);
    if (next.length === 0 && over) return { seen, pages };
    if (next.length === 0) await sleep(PAUSE_MS);
  }
}

async function pageAfter(
  instance: TestInstance,
  { feed, token, way, pageSize }: FeedReader,
  last: SeenEntry | undefined,
): Promise<SeenEntry[]> {
  const start =
    last === undefined ? {} : way === 'cursor' ? { after: last.cursor } : { addedAfter: last.addedAt };
  const ask = () => instance.graphql(token, PAGE, { feed, first: pageSize, ...start });
  // The server closes idle connections: a request that meets that moment is asked again.
  const { collection } = must(await ask().catch(ask));
  const entries = collection.entries.entries as (Omit<SeenEntry, 'id'> & { incident: { id: string } })[];
  return entries.map(({ cursor, kind, addedAt, incident }) => ({ cursor, kind, addedAt, id: incident.id }));
}

/** What a collection holds, as its readers see it. */
export function heldIn({ owner }: TestInstance, feed: string): Promise<Omit<SeenEntry, 'cursor'>[]> {
  return owner.query(
    `SELECT e.kind, to_char(e.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "addedAt", r.incident_id AS id
       FROM collection_entry e JOIN collection c ON c.id = e.collection_id JOIN rendition r ON r.id = e.rendition_id
      WHERE c.slug = $1 ORDER BY e.position`,
    [feed],
  );
}
