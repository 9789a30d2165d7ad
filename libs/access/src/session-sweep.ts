import type { EntityManager } from 'typeorm';

/** How long a session is kept after its end, for the trail, and how many are deleted at a time. */
const KEPT_DAYS = 30;
const ROWS_MAX = 500;

/** Deletes sessions that are long over. One in which a key was made stays: the key descends from it. */
export async function sweepSessions(manager: Pick<EntityManager, 'query'>): Promise<void> {
  await manager.query(
    `DELETE FROM access_key WHERE id IN (SELECT k.id FROM access_key k
      WHERE k.session_of IS NOT NULL AND k.expires_at < now() - ${KEPT_DAYS} * interval '1 day'
        AND NOT EXISTS (SELECT FROM access_key made WHERE made.created_by = k.id)
        AND NOT EXISTS (SELECT FROM readback b WHERE b.access_key_id = k.id) LIMIT ${ROWS_MAX})`,
  );
}
