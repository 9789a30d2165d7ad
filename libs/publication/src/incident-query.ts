import type { ReleasedQuery } from './released-reader';
import { bindingOf, parseCursor, printCursor } from './cursor';
import { Conditions, type IncidentFilter } from './event-filter';
import { type Asked, askedBy, pageOf } from './asked';
import { pageRows } from './event-pages';
import { countEvents } from './event-rows';

export type IncidentSort = 'ADDED_NEWEST' | 'ADDED_OLDEST' | 'DATE_NEWEST' | 'DATE_OLDEST';

/** An incident as one viewer sees it: the fullest rendition that they may read. */
export interface ReleasedIncident {
  readonly renditionId: string;
  readonly id: string;
  readonly audienceKind: string;
  readonly revoked: boolean;
  readonly name: string;
  readonly description: string;
  readonly occurredAt: Date | null;
  readonly demonstration: boolean;
  readonly modified: Date;
  readonly publishedAt: string;
  readonly document: string;
  readonly enrichments: readonly { kind: string; value: object; source: string }[];
}

/** A page of rows with the cursor of each, and how many rows there are in all for this viewer: 0 where that was not asked. */
export interface Page<Row> {
  readonly rows: readonly (Row & { readonly cursor: string })[];
  readonly hasNext: boolean;
  readonly totalCount: number;
}

/** The greatest page of any list. */
export const PAGE_SIZE_MAX = 100;

const COLUMNS = `r.id AS "renditionId", r.incident_id AS id, r.audience_kind AS "audienceKind", r.status = 'withdrawn' AS revoked,
  r.name, r.description, r.occurred_at AS "occurredAt", r.demonstration, r.modified,
  to_char(r.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "publishedAt", r.document, r.enrichments`;

interface Order {
  readonly key: string;
  readonly descending: boolean;
}

const ORDERS: Record<IncidentSort, Order> = {
  ADDED_NEWEST: { key: 'e.published_at', descending: true },
  ADDED_OLDEST: { key: 'e.published_at', descending: false },
  // Not COALESCE, which PostgreSQL asks of every row beneath row-level security.
  DATE_NEWEST: {
    key: `CASE WHEN e.occurred_at IS NULL THEN '-infinity' ELSE e.occurred_at END`,
    descending: true,
  },
  DATE_OLDEST: {
    key: `CASE WHEN e.occurred_at IS NULL THEN 'infinity' ELSE e.occurred_at END`,
    descending: false,
  },
};

/**
 * A page of incidents for the viewer of the query, each event once, in the fullest rendition in sight.
 * @throws Problem `invalid-input` for a cursor of another list.
 */
export async function findIncidents(
  query: ReleasedQuery,
  filter: IncidentFilter,
  sort: IncidentSort,
  first: number,
  after: string | undefined,
  isCounted = true,
): Promise<Page<ReleasedIncident>> {
  const binding = bindingOf(['incidents', filter, sort]);
  const position = after === undefined ? undefined : parseCursor(after, binding, 2);
  const asked = await askedBy(query, filter);
  const { key, descending } = ORDERS[sort];
  const direction = descending ? 'DESC' : 'ASC';
  const limit = Math.min(first, PAGE_SIZE_MAX);
  const read = (how: Asked) => {
    const conditions = new Conditions();
    const branches = [how.sight.view, ...how.sight.closer].map((audience) => {
      const page = positionOf(conditions, ORDERS[sort], position);
      const order = `${key} ${direction}, e.incident_id ${direction}`;
      const time = sort.startsWith('DATE') ? 'occurred' : 'added';
      const found = pageRows(conditions, how, audience, { key, order, after: page, time });
      return `(SELECT e.rendition_id, e.incident_id, ${found.key} AS key ${found.rows}
        ORDER BY ${found.key} ${direction}, e.incident_id ${direction} LIMIT ${limit + 1})`;
    });
    return query<ReleasedIncident & { sortKey: string }>(
      `SELECT ${COLUMNS}, p.key::text AS "sortKey" FROM (
          SELECT * FROM (${branches.join(' UNION ALL ')}) AS e
           ORDER BY key ${direction}, incident_id ${direction} LIMIT ${limit + 1}) AS p
         JOIN rendition r ON r.id = p.rendition_id ORDER BY p.key ${direction}, p.incident_id ${direction}`,
      conditions.parameters,
    );
  };
  const rows = await pageOf(asked, limit + 1, read);
  return {
    rows: rows
      .slice(0, limit)
      .map(({ sortKey, ...row }) => ({ ...row, cursor: printCursor(binding, [sortKey, row.id]) })),
    hasNext: rows.length > limit,
    totalCount: isCounted ? await countEvents(query, asked) : 0,
  };
}

function positionOf(
  conditions: Conditions,
  { key, descending }: Order,
  position: readonly (string | null)[] | undefined,
): string {
  if (position === undefined) return 'true';
  const [sortKey, id] = position;
  const isKey = /^-?infinity$|^\d{4,6}-\d{2}-\d{2} [\d:.]+[+-]\d{2}(:\d{2})?$/.test(sortKey ?? '');
  const place = conditions.place(isKey ? sortKey : 'infinity');
  return `(${key}, e.incident_id) ${descending ? '<' : '>'} (${place}::timestamptz, ${conditions.place(id)})`;
}

/** One incident by the id of any rendition of it in sight: the fullest in sight, or its tombstone. */
export async function findIncident(query: ReleasedQuery, id: string): Promise<ReleasedIncident | undefined> {
  const rows = await query<ReleasedIncident>(
    `SELECT ${COLUMNS} FROM rendition r
      WHERE r.lineage IN (SELECT lineage FROM rendition WHERE incident_id = $1) AND r.status IN ('published', 'withdrawn')
      ORDER BY r.status = 'published' DESC, r.fullness DESC, r.audience, r.modified DESC LIMIT 1`,
    [id],
  );
  return rows[0];
}

/** The incident ids of those renditions that are in sight, by rendition, whatever became of them. */
export async function findIncidentIds(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await query<{ renditionId: string; id: string }>(
    'SELECT id AS "renditionId", incident_id AS id FROM rendition WHERE id = ANY ($1)',
    [renditionIds],
  );
  return new Map(rows.map(({ renditionId, id }) => [renditionId, id]));
}
