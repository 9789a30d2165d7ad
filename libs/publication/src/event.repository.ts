import type { EntityManager } from 'typeorm';
import { type PairWord, eventGroups } from './event-groups';

/** How many reports one event may have before nothing further is joined to it. */
export const EVENT_REPORTS_MAX = 1_000;

/** The reports that anybody ever put in one event with this one, through others too: in a fixed order, itself among them. */
export async function reportsAround(
  manager: Pick<EntityManager, 'query'>,
  lineage: string,
): Promise<string[]> {
  const rows: { lineage: string }[] = await manager.query(
    `WITH RECURSIVE around (lineage) AS (
       SELECT $1::uuid UNION
       SELECT CASE WHEN p.lineage_a = around.lineage THEN p.lineage_b ELSE p.lineage_a END
         FROM around JOIN event_act p ON around.lineage IN (p.lineage_a, p.lineage_b))
     SELECT lineage FROM around LIMIT $2`,
    [lineage, EVENT_REPORTS_MAX],
  );
  return rows.map((row) => row.lineage).sort();
}

/** Gives each rendition of an incident the event that people joined it to, as far as its audience may know of that. */
export async function applyEvents(manager: EntityManager, lineage: string): Promise<void> {
  const renditions: { id: string; audience: string; eventId: string }[] = await manager.query(
    `SELECT id, audience, event_id AS "eventId" FROM rendition
      WHERE lineage = $1 AND status IN ('published', 'held', 'ready') ORDER BY id`,
    [lineage],
  );
  const around = await reportsAround(manager, lineage);
  if (around.length === 1 && renditions.every(({ eventId }) => eventId === lineage)) return;
  for (const { id, audience, eventId } of renditions) {
    const wanted = eventGroups(await wordsFor(manager, around, audience)).get(lineage) ?? lineage;
    if (wanted !== eventId)
      await manager.query('UPDATE rendition SET event_id = $2 WHERE id = $1', [id, wanted]);
  }
}

function wordsFor(
  manager: EntityManager,
  lineages: readonly string[],
  audience: string,
): Promise<PairWord[]> {
  return manager.query(
    `SELECT lineage_a AS "lineageA", lineage_b AS "lineageB", kind,
            array_position(ARRAY['public', 'participants', 'clients', 'community', 'recipient'], audience_kind) AS fullness
       FROM event_act WHERE lineage_a = ANY ($1) AND audience_flows(audience, $2) ORDER BY ordinal`,
    [lineages, audience],
  );
}
