import type { EntityManager } from 'typeorm';

/** A rendition that is out, and went out before a mask that holds was set. */
export interface UnmaskedRendition {
  readonly id: string;
  readonly audience: string;
  /** The newest submission that it came of; null when none is known. */
  readonly submissionId: string | null;
  /** Whether something newer waits for its release to the same audience. */
  readonly isBeside: boolean;
}

/**
 * What is out of an incident without a mask that holds, as far as can be told without opening anything: the mask may
 * not concern that audience. A mask is set after whatever its submission published before, and before what it publishes
 * then, since both hold the row.
 */
export function findUnmasked(
  manager: Pick<EntityManager, 'query'>,
  lineage: string,
): Promise<UnmaskedRendition[]> {
  return manager.query(
    `SELECT r.id, r.audience,
            (SELECT s.id FROM submission_rendition l JOIN submission s ON s.id = l.submission_id
              WHERE l.rendition_id = r.id AND s.lineage = r.lineage ORDER BY s.version DESC LIMIT 1) AS "submissionId",
            EXISTS (SELECT FROM rendition w WHERE w.lineage = r.lineage AND w.audience = r.audience
              AND w.status = 'held') AS "isBeside"
       FROM rendition r WHERE r.lineage = $1 AND r.status = 'published' AND r.published_at <=
         (SELECT max(made_at) FROM adjustment WHERE lineage = $1 AND kind = 'mask' AND ended_at IS NULL)
      ORDER BY r.audience`,
    [lineage],
  );
}
