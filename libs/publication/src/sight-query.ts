import type { ReleasedQuery } from './released-reader';

/** The kinds of audience that the viewer belongs to and of which something is published: what a count over everything counts. */
export async function findAudiencesInSight(query: ReleasedQuery): Promise<string[]> {
  const rows = await query<{ kind: string }>(
    `SELECT DISTINCT split_part(own.audience, ':', 1) AS kind FROM unnest(viewer_audiences()) AS own (audience)
      WHERE EXISTS (SELECT FROM rendition r WHERE r.audience = own.audience AND r.status = 'published') ORDER BY 1`,
  );
  return rows.map(({ kind }) => kind);
}
