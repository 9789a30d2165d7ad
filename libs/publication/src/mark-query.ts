import type { ReleasedQuery } from './released-reader';

/** How something stands for its reader: another text once it changed. Made of nothing but what the reader may read. */
export interface SightMark {
  readonly mark: string;
  /** How long ago the last change was; null where there is nothing. */
  readonly ageMs: number | null;
}

const OPEN_KINDS = "('public', 'participants', 'recipient')";

/** Rows of a feed since its reader belongs to it: those before are not even looked through. */
const rowsOf = (table: 'collection_entry' | 'collection_object') =>
  `SELECT t.added_at FROM ${table} t WHERE t.collection_id = c.id AND t.added_at >=
     CASE WHEN c.audience_kind IN ${OPEN_KINDS} THEN '-infinity' ELSE viewer_since(c.audience) END`;

/** That an incident of before somebody joined was withdrawn is an entry of after: the rendition has to be in sight, too. */
const ENTRIES = `${rowsOf('collection_entry')} AND EXISTS (SELECT FROM rendition r WHERE r.id = t.rendition_id)`;
const NEWEST = 'ORDER BY t.added_at DESC LIMIT 1';

/** How everything in sight stands: what was published and withdrawn, and what reviews changed of findings. */
export async function findSightMark(query: ReleasedQuery): Promise<SightMark> {
  const [row] = await query<SightMark>(
    `SELECT coalesce(string_agg(concat_ws(' ', c.id, e.added_at, o.added_at), ',' ORDER BY c.id), '') AS mark,
            (extract(epoch FROM clock_timestamp() - max(greatest(e.added_at, o.added_at))) * 1000)::float8 AS "ageMs"
       FROM collection c
       LEFT JOIN LATERAL (${ENTRIES} ${NEWEST}) AS e ON true
       LEFT JOIN LATERAL (${rowsOf('collection_object')} ${NEWEST}) AS o ON true
      WHERE c.owner_id IS NULL AND c.filter = '{}' AND (e.added_at IS NOT NULL OR o.added_at IS NOT NULL)`,
  );
  return row!;
}

/** How one incident stands, in the fullest rendition in sight; the same for one that is hidden and one that is absent. */
export async function findIncidentMark(query: ReleasedQuery, id: string): Promise<string> {
  const [row] = await query<{ mark: string }>(
    `SELECT concat_ws(' ', r.id, r.status, r.modified, (
              SELECT md5(string_agg(f::text, ',' ORDER BY f.id)) FROM finding f WHERE f.rendition_id = r.id)) AS mark
       FROM (SELECT id, status, modified FROM rendition
              WHERE lineage IN (SELECT lineage FROM rendition WHERE incident_id = $1) AND status IN ('published', 'withdrawn')
              ORDER BY status = 'published' DESC, fullness DESC, audience, modified DESC LIMIT 1) AS r`,
    [id],
  );
  return row?.mark ?? '';
}
