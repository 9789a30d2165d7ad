import type { EntityManager } from 'typeorm';

/** Fewer distinct readers than this are not told as a number. */
const READERS_TOLD_MIN = 3;
const ROWS_MAX = 1_000;

/** One reader whom the submitter's own terms named, and what reached them by one door. */
export interface NamedDelivery {
  readonly participant: string;
  readonly audience: string;
  readonly channel: string;
  readonly version: number;
  /** Whether it is the withdrawal that reached them. */
  readonly revoked: boolean;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly times: number;
}

/** How much went out to an audience whose readers the submitter did not name. */
export interface CountedDelivery {
  readonly audience: string;
  readonly revoked: boolean;
  /** How often it was given. */
  readonly times: number;
  /** How many participants had it; null for the public, and for fewer than three. */
  readonly readers: number | null;
}

/** Who received the renditions of one incident, as its submitter may know it. */
export interface DeliveryReport {
  readonly named: readonly NamedDelivery[];
  readonly counted: readonly CountedDelivery[];
}

/**
 * Every giving of every rendition of an incident: stretches of feeds that hold an entry of it, pages by TAXII that hold
 * something of what went out with it and was not replaced by then, and single readings.
 */
const GIVEN = `
  SELECT d.participant_id, r.audience_kind, r.version, e.kind = 'revoked' AS revoked, d.channel, d.first_at, d.last_at, d.times
    FROM rendition r JOIN collection_entry e ON e.rendition_id = r.id
    JOIN delivery d ON d.collection_id = e.collection_id AND e.added_at BETWEEN d.first_added_at AND d.last_added_at
   WHERE r.lineage = $1 AND d.channel <> 'taxii'
  UNION ALL
  SELECT d.participant_id, sent.audience_kind, sent.version, sent.revoked, d.channel, d.first_at, d.last_at, d.times
    FROM (SELECT s.collection_id, s.first_at, s.last_at, s.revoked, r.audience_kind, r.version, (
            SELECT min(n.first_at) FROM collection_sending n JOIN rendition nr ON nr.id = n.rendition_id
             WHERE n.collection_id = s.collection_id AND nr.lineage = r.lineage AND n.first_at > s.last_at
               AND (n.rendition_id, n.revoked) <> (s.rendition_id, s.revoked)) AS replaced_at
            FROM rendition r JOIN collection_sending s ON s.rendition_id = r.id WHERE r.lineage = $1) AS sent
    JOIN delivery d ON d.collection_id = sent.collection_id AND d.channel = 'taxii'
     AND d.first_added_at <= sent.last_at AND d.last_added_at >= sent.first_at
     AND (sent.replaced_at IS NULL OR d.head_at < sent.replaced_at)
  UNION ALL
  SELECT d.participant_id, r.audience_kind, r.version, d.revoked, d.channel, d.first_at, d.last_at, d.times
    FROM rendition r JOIN delivery_rendition d ON d.rendition_id = r.id WHERE r.lineage = $1`;
/** Audiences whose readers the terms name: recipients one by one, a community by its members. Its clients are each member's own matter. */
const NAMED = `audience_kind IN ('recipient', 'community')`;

/**
 * Who received what of an incident: by name where the submitter's terms named the reader, as numbers otherwise. Their own
 * reading is left out. The caller has asserted that the incident is the participant's.
 */
export async function deliveriesOf(
  manager: Pick<EntityManager, 'query'>,
  lineage: string,
  submitterId: string,
): Promise<DeliveryReport> {
  const named = await manager.query(
    `SELECT p.slug AS participant, audience_kind AS audience, channel, version, revoked, min(first_at) AS "firstAt",
            max(last_at) AS "lastAt", sum(times)::integer AS times
       FROM (${GIVEN}) AS given JOIN participant p ON p.id = given.participant_id
      WHERE ${NAMED} AND p.id <> $2
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 4, 5, 3 LIMIT ${ROWS_MAX}`,
    [lineage, submitterId],
  );
  const counted = await manager.query(
    `SELECT audience_kind AS audience, revoked, sum(times)::integer AS times,
            CASE WHEN audience_kind <> 'public' AND count(DISTINCT participant_id) >= ${READERS_TOLD_MIN}
                 THEN count(DISTINCT participant_id)::integer END AS readers
       FROM (${GIVEN}) AS given WHERE NOT (${NAMED}) AND participant_id IS DISTINCT FROM $2::uuid
      GROUP BY 1, 2 ORDER BY 1, 2`,
    [lineage, submitterId],
  );
  return { named, counted };
}
