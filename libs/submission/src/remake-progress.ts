import type { DataSource } from 'typeorm';

/** How far everything published is brought to some rules. */
export interface RemakeProgress {
  readonly rulesVersion: string;
  /** How many submissions stand under these rules. */
  readonly standing: number;
  /** How many stand under others, or are being made anew. */
  readonly others: number;
  /** How many of the others could not be made under these. */
  readonly failed: number;
}

/** Counts by the rules that everything is brought to, or by others that are named. */
export async function progressOf(
  dataSource: Pick<DataSource, 'query'>,
  rulesVersion?: string,
): Promise<RemakeProgress> {
  const rows: RemakeProgress[] = await dataSource.query(
    `WITH rules AS (SELECT coalesce($1, (SELECT version FROM rules_version ORDER BY ordinal DESC LIMIT 1), '') AS version)
     SELECT rules.version AS "rulesVersion",
            count(*) FILTER (WHERE state = 'published' AND rules_version = rules.version)::integer AS standing,
            count(*) FILTER (WHERE state = 'remaking' OR rules_version <> rules.version)::integer AS others,
            count(*) FILTER (WHERE state = 'published' AND rules_version <> rules.version AND rules_tried = rules.version)::integer AS failed
       FROM rules LEFT JOIN submission ON state IN ('published', 'remaking') GROUP BY rules.version`,
    [rulesVersion ?? null],
  );
  return rows[0]!;
}
