import { bindingOf, parseCursor, printCursor } from './cursor';
import type { CollectionFilter } from './collection-filter';
import type { Sight } from './event-filter';
import { PAGE_SIZE_MAX, type ReleasedIncident } from './incident-query';
import type { ReleasedQuery } from './released-reader';

/** A feed that the viewer may read. */
export interface ReleasedCollection {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly audienceKind: string;
  readonly principle: string | null;
  /** What it is limited to, as lists under the names of filters; empty: everything of its audience. */
  readonly filter: CollectionFilter;
  /** Whether the viewer defined it, and alone sees it. */
  readonly own: boolean;
}

/** One entry of a feed, with the rendition that it stands for as that rendition is now. */
export interface ReleasedEntry {
  readonly cursor: string;
  readonly kind: 'published' | 'revoked';
  /** RFC 3339 with microseconds, strictly increasing within the collection. */
  readonly addedAt: string;
  readonly superseded: boolean;
  readonly incident: ReleasedIncident;
}

/** A page of a feed. `last` stands after its last entry, and stays valid: what comes later comes after it. */
export interface EntryPage {
  readonly entries: readonly ReleasedEntry[];
  readonly hasNext: boolean;
  readonly last: string | undefined;
}

const COLLECTION_COLUMNS =
  'id, slug, title, description, audience_kind AS "audienceKind", principle, filter, owner_id IS NOT NULL AS own';

/** The feeds in the viewer's sight, public ones first, in a stable order. */
export function findCollections(query: ReleasedQuery): Promise<ReleasedCollection[]> {
  return query(
    `SELECT ${COLLECTION_COLUMNS} FROM collection ORDER BY owner_id IS NOT NULL, audience_kind <> 'public', audience_kind, slug LIMIT 1000`,
  );
}

/** A feed by its id or slug, if it is in the viewer's sight. */
export async function findCollection(
  query: ReleasedQuery,
  idOrSlug: string,
): Promise<ReleasedCollection | undefined> {
  const rows = await query<ReleasedCollection>(
    `SELECT ${COLLECTION_COLUMNS} FROM collection WHERE id::text = $1 OR slug = $1`,
    [idOrSlug],
  );
  return rows[0];
}

/** Where the feeds of what is read stand now: of each audience in sight the whole feed, and the cursor after its last entry. */
export async function headsOf(
  query: ReleasedQuery,
  { view, closer }: Sight,
): Promise<{ collection: string; cursor: string }[]> {
  const audiences = [...(view === 'participants' ? ['public', 'participants'] : ['public']), ...closer];
  const rows = await query<{ id: string; slug: string; addedAt: string }>(
    `SELECT c.id, c.slug, to_char(max(e.added_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "addedAt"
       FROM collection c JOIN collection_entry e ON e.collection_id = c.id
      WHERE c.audience = ANY ($1) AND c.filter = '{}' AND c.owner_id IS NULL GROUP BY c.id, c.slug ORDER BY c.slug`,
    [audiences],
  );
  return rows.map(({ id, slug, addedAt }) => ({
    collection: slug,
    cursor: printCursor(bindingOf(['entries', id]), [addedAt]),
  }));
}

/** Where to begin reading: after a cursor, or after a moment (exclusive); from the start without either. */
export type EntryStart = { readonly cursor?: string | undefined; readonly addedAfter?: string | undefined };

/**
 * The moment in a cursor. Positions stay inside: a member who joined late could read from one how many entries there
 * were before.
 */
function momentOf(after: string | null | undefined): string {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/.test(after ?? '');
  return after && isMoment && !Number.isNaN(Date.parse(after)) ? after : '-infinity';
}

type EntryRow = ReleasedIncident & Pick<ReleasedEntry, 'kind' | 'addedAt' | 'superseded'>;

const ENTRY_COLUMNS = `e.kind, to_char(e.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "addedAt",
  r.status = 'superseded' AS superseded, r.id AS "renditionId", r.incident_id AS id, r.audience_kind AS "audienceKind",
  r.status = 'withdrawn' AS revoked, r.name, r.description, r.occurred_at AS "occurredAt", r.demonstration, r.modified,
  to_char(r.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "publishedAt", r.document, r.enrichments`;

/** The most entries that are read newest first. */
const NEWEST_MAX = 1_000;

/** A page of a feed, oldest first. @throws Problem `invalid-input` for a cursor of another collection. */
export async function findEntries(
  query: ReleasedQuery,
  collectionId: string,
  start: EntryStart,
  first: number,
): Promise<EntryPage> {
  const binding = bindingOf(['entries', collectionId]);
  const [after] = start.cursor === undefined ? [undefined] : parseCursor(start.cursor, binding, 1);
  const limit = Math.min(first, PAGE_SIZE_MAX);
  const rows = await query<EntryRow>(
    `SELECT ${ENTRY_COLUMNS} FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id
      WHERE e.collection_id = $1 AND e.added_at > $2::timestamptz AND ($3::timestamptz IS NULL OR e.added_at > $3::timestamptz)
      ORDER BY e.position LIMIT $4`,
    [collectionId, momentOf(after), start.addedAfter ?? null, limit + 1],
  );
  const entries = rows.slice(0, limit).map((row) => toEntry(row, binding));
  return { entries, hasNext: rows.length > limit, last: entries.at(-1)?.cursor };
}

/** The newest entries of a feed, newest first, one for each incident: its last. Of one incident alone, where it is named. */
export async function findNewestEntries(
  query: ReleasedQuery,
  collectionId: string,
  first: number,
  incidentId?: string,
): Promise<ReleasedEntry[]> {
  const rows = await query<EntryRow>(
    `SELECT ${ENTRY_COLUMNS} FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id
      WHERE e.collection_id = $1 AND ($3::text IS NULL OR r.incident_id = $3) AND NOT EXISTS (
        SELECT FROM rendition other JOIN collection_entry later ON later.rendition_id = other.id
         WHERE other.incident_id = r.incident_id AND later.collection_id = e.collection_id AND later.position > e.position)
      ORDER BY e.position DESC LIMIT $2`,
    [collectionId, Math.min(first, NEWEST_MAX), incidentId ?? null],
  );
  const binding = bindingOf(['entries', collectionId]);
  return rows.map((row) => toEntry(row, binding));
}

function toEntry({ kind, addedAt, superseded, ...incident }: EntryRow, binding: string): ReleasedEntry {
  return {
    cursor: printCursor(binding, [addedAt]),
    kind,
    addedAt,
    superseded,
    incident: { ...incident, revoked: incident.revoked || kind === 'revoked' },
  };
}
