import type { ReleasedQuery } from './released-reader';
import { bindingOf, parseCursor, printCursor } from './cursor';

/** What incidents may be asked by. Everything is read off the viewer's own rendition. */
export interface IncidentFilter {
  readonly catalogue?: string | undefined;
  readonly principle?: string | undefined;
  readonly relation?: string | undefined;
  readonly certainty?: string | undefined;
  readonly sector?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly occurredFrom?: Date | undefined;
  readonly occurredTo?: Date | undefined;
  readonly addedAfter?: Date | undefined;
  readonly text?: string | undefined;
}

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

/** A page of rows with the cursor of each, and how many rows there are in all for this viewer. */
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

/** One row for each incident, so that nobody counts one twice: the fullest rendition in sight. */
const FULLEST = `SELECT DISTINCT ON (lineage) id, incident_id, audience_kind, status, name, description, search_text, occurred_at,
    demonstration, modified, published_at, document, enrichments
  FROM rendition WHERE status = 'published' ORDER BY lineage, fullness DESC, audience`;

interface Order {
  readonly key: string;
  readonly descending: boolean;
}

const ORDERS: Record<IncidentSort, Order> = {
  ADDED_NEWEST: { key: 'r.published_at', descending: true },
  ADDED_OLDEST: { key: 'r.published_at', descending: false },
  DATE_NEWEST: { key: `coalesce(r.occurred_at, '-infinity')`, descending: true },
  DATE_OLDEST: { key: `coalesce(r.occurred_at, 'infinity')`, descending: false },
};

/** SQL with its parameters, built up a condition at a time. */
class Conditions {
  readonly parameters: unknown[] = [];
  readonly texts: string[] = [];

  add(value: unknown, toSql: (place: string) => string): void {
    if (value === undefined) return;
    this.texts.push(toSql(this.place(value)));
  }

  place(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }
}

/** A page of incidents for the viewer of the query. @throws Problem `invalid-input` for a cursor of another list. */
export async function findIncidents(
  query: ReleasedQuery,
  filter: IncidentFilter,
  sort: IncidentSort,
  first: number,
  after: string | undefined,
): Promise<Page<ReleasedIncident>> {
  const binding = bindingOf(['incidents', filter, sort]);
  const conditions = toConditions(filter);
  const where = conditions.texts.length > 0 ? `WHERE ${conditions.texts.join(' AND ')}` : '';
  const counted = await query<{ n: string }>(
    `SELECT count(*) AS n FROM (${FULLEST}) AS r ${where}`,
    conditions.parameters,
  );
  const { key, descending } = ORDERS[sort];
  if (after !== undefined) addPosition(conditions, ORDERS[sort], parseCursor(after, binding, 2));
  const paged = conditions.texts.length > 0 ? `WHERE ${conditions.texts.join(' AND ')}` : '';
  const direction = descending ? 'DESC' : 'ASC';
  const limit = Math.min(first, PAGE_SIZE_MAX);
  const rows = await query<ReleasedIncident & { sortKey: string }>(
    `SELECT ${COLUMNS}, (${key})::text AS "sortKey" FROM (${FULLEST}) AS r ${paged}
      ORDER BY ${key} ${direction}, r.incident_id ${direction} LIMIT ${conditions.place(limit + 1)}`,
    conditions.parameters,
  );
  return {
    rows: rows
      .slice(0, limit)
      .map(({ sortKey, ...row }) => ({ ...row, cursor: printCursor(binding, [sortKey, row.id]) })),
    hasNext: rows.length > limit,
    totalCount: Number(counted[0]?.n ?? 0),
  };
}

function addPosition(conditions: Conditions, order: Order, [sortKey, id]: readonly (string | null)[]): void {
  const isKey = /^-?infinity$|^\d{4,6}-\d{2}-\d{2} [\d:.]+[+-]\d{2}(:\d{2})?$/.test(sortKey ?? '');
  const place = conditions.place(isKey ? sortKey : 'infinity');
  const comparison = order.descending ? '<' : '>';
  conditions.texts.push(
    `(${order.key}, r.incident_id) ${comparison} (${place}::timestamptz, ${conditions.place(id)})`,
  );
}

function toConditions(filter: IncidentFilter): Conditions {
  const conditions = new Conditions();
  const findings = findingConditions(conditions, filter);
  if (findings.length > 0) {
    conditions.texts.push(
      `EXISTS (SELECT FROM finding f WHERE f.rendition_id = r.id AND ${findings.join(' AND ')})`,
    );
  }
  for (const facet of ['sector', 'country', 'region'] as const) {
    conditions.add(
      filter[facet],
      (place) =>
        `EXISTS (SELECT FROM rendition_facet v WHERE v.rendition_id = r.id AND v.facet = '${facet}' AND v.value = ${place})`,
    );
  }
  conditions.add(filter.occurredFrom, (place) => `r.occurred_at >= ${place}`);
  conditions.add(filter.occurredTo, (place) => `r.occurred_at < ${place}`);
  conditions.add(filter.addedAfter, (place) => `r.published_at > ${place}`);
  conditions.add(filter.text?.toLowerCase(), (place) => `position(${place} IN r.search_text) > 0`);
  return conditions;
}

function findingConditions(conditions: Conditions, filter: IncidentFilter): string[] {
  return (['catalogue', 'principle', 'relation', 'certainty'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [`f.${name} = ${conditions.place(filter[name])}`],
  );
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
