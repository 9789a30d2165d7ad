import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { StixBundle } from '@app/stix';
import { cosines, observablesOf, sharedScore } from './likeness';

/** What is looked at, and from where on two reports are proposed as one event. Scores lie in 0..1. */
export const DUPLICATE_LIMITS = {
  /** An observable that more reports have tells nothing of one event. */
  spreadMax: 20,
  candidatesMax: 10,
  textsMax: 200,
  textLengthMax: 4_000,
  daysApartMax: 30,
  observablesScoreMin: 0.3,
  trigramScoreMin: 0.55,
  tfIdfScoreMin: 0.4,
} as const;

interface Report {
  readonly id: string;
  readonly lineage: string;
  readonly audience: string;
  readonly audienceKind: string;
  readonly document: string;
  readonly name: string;
  readonly description: string;
  readonly occurredAt: Date | null;
}

interface Candidate {
  readonly lineage: string;
  readonly score: number;
  readonly basis: 'observables' | 'trigram' | 'tf-idf';
  readonly shared: readonly string[];
}

/**
 * Proposes what may be of one event with an incident, for each audience that has it, from what is out for that same
 * audience and nothing else: what one audience sees takes no part in what another is proposed. One at a time: of two
 * that come at once the second finds the first. Each rendition is compared once, when it goes out.
 */
export async function proposeDuplicates(manager: EntityManager, lineage: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('entente-duplicates'))`);
  const reports: Report[] = await manager.query(
    `SELECT id, lineage, audience, audience_kind AS "audienceKind", document, name, description, occurred_at AS "occurredAt"
       FROM rendition r WHERE lineage = $1 AND status = 'published'
        AND NOT EXISTS (SELECT FROM rendition_compared c WHERE c.rendition_id = r.id) ORDER BY audience`,
    [lineage],
  );
  await manager.query(
    `DELETE FROM rendition_observable o USING rendition r WHERE r.id = o.rendition_id AND r.lineage = $1 AND r.status <> 'published'`,
    [lineage],
  );
  await manager.query(
    `DELETE FROM duplicate_candidate c WHERE $1 IN (c.lineage_a, c.lineage_b) AND 2 <> (SELECT count(*) FROM rendition r
        WHERE r.lineage IN (c.lineage_a, c.lineage_b) AND r.audience = c.audience AND r.status = 'published')`,
    [lineage],
  );
  for (const report of reports) {
    await manager.query('INSERT INTO rendition_compared (rendition_id) VALUES ($1)', [report.id]);
    await noteObservables(manager, report);
    await writeCandidates(manager, report, await candidatesFor(manager, report));
  }
}

async function noteObservables(manager: EntityManager, { id, audience, document }: Report): Promise<void> {
  const values = observablesOf(JSON.parse(document) as StixBundle);
  await manager.query(
    `INSERT INTO rendition_observable (rendition_id, audience, value) SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING`,
    [id, audience, values],
  );
}

/** Shared observables first, then names that look alike, then words in common. Of a pair the first basis counts. */
async function candidatesFor(manager: EntityManager, report: Report): Promise<Candidate[]> {
  const found = [
    ...(await byObservables(manager, report)),
    ...(await byTrigrams(manager, report)),
    ...(await byWords(manager, report)),
  ];
  const firsts = found.filter(
    ({ lineage }, index) => found.findIndex((each) => each.lineage === lineage) === index,
  );
  return firsts.sort((a, b) => b.score - a.score).slice(0, DUPLICATE_LIMITS.candidatesMax);
}

async function byObservables(
  manager: EntityManager,
  { id, lineage, audience }: Report,
): Promise<Candidate[]> {
  const rows: { lineage: string; shared: string[]; spreads: number[] }[] = await manager.query(
    `WITH spread AS (
       SELECT o.value, count(DISTINCT r.lineage)::integer AS reports FROM rendition_observable mine
         JOIN rendition_observable o ON o.audience = $3 AND o.value = mine.value
         JOIN rendition r ON r.id = o.rendition_id AND r.status = 'published'
        WHERE mine.rendition_id = $1 GROUP BY o.value HAVING count(DISTINCT r.lineage) BETWEEN 2 AND $4)
     SELECT r.lineage, array_agg(s.value ORDER BY s.value) AS shared, array_agg(s.reports ORDER BY s.value) AS spreads
       FROM spread s JOIN rendition_observable o ON o.audience = $3 AND o.value = s.value
       JOIN rendition r ON r.id = o.rendition_id AND r.status = 'published' AND r.lineage <> $2
      GROUP BY r.lineage ORDER BY r.lineage`,
    [id, lineage, audience, DUPLICATE_LIMITS.spreadMax],
  );
  return rows
    .map(({ spreads, ...row }) => ({ ...row, score: sharedScore(spreads), basis: 'observables' as const }))
    .filter(({ score }) => score >= DUPLICATE_LIMITS.observablesScoreMin);
}

const NEAR = `(occurred_at IS NULL OR $3::timestamptz IS NULL OR abs(extract(epoch FROM occurred_at - $3)) <= $4 * 86400)`;

async function byTrigrams(manager: EntityManager, report: Report): Promise<Candidate[]> {
  const rows: { lineage: string; score: number }[] = await manager.query(
    `SELECT lineage, trigram.similarity(name, $5) AS score FROM rendition
      WHERE audience = $1 AND lineage <> $2 AND status = 'published' AND ${NEAR}
        AND name OPERATOR(trigram.%) $5 AND trigram.similarity(name, $5) >= $6 ORDER BY score DESC, lineage LIMIT $7`,
    [...near(report), report.name, DUPLICATE_LIMITS.trigramScoreMin, DUPLICATE_LIMITS.candidatesMax],
  );
  return rows.map((row) => ({ ...row, basis: 'trigram' as const, shared: [] }));
}

/** Among those of about the same time, and where there are many, the ones published last. */
async function byWords(manager: EntityManager, report: Report): Promise<Candidate[]> {
  const rows: { lineage: string; text: string }[] = await manager.query(
    `SELECT lineage, left(name || ' ' || description, $5) AS text FROM rendition
      WHERE audience = $1 AND lineage <> $2 AND status = 'published' AND ${NEAR} ORDER BY published_at DESC, lineage LIMIT $6`,
    [...near(report), DUPLICATE_LIMITS.textLengthMax, DUPLICATE_LIMITS.textsMax],
  );
  const text = `${report.name} ${report.description}`.slice(0, DUPLICATE_LIMITS.textLengthMax);
  const scores = cosines(
    text,
    rows.map((row) => row.text),
  );
  return rows
    .map(({ lineage }, index) => ({
      lineage,
      score: scores[index] ?? 0,
      basis: 'tf-idf' as const,
      shared: [],
    }))
    .filter(({ score }) => score >= DUPLICATE_LIMITS.tfIdfScoreMin);
}

function near({ audience, lineage, occurredAt }: Report): unknown[] {
  return [audience, lineage, occurredAt, DUPLICATE_LIMITS.daysApartMax];
}

async function writeCandidates(
  manager: EntityManager,
  { lineage, audience, audienceKind }: Report,
  candidates: readonly Candidate[],
): Promise<void> {
  await manager.query(
    'DELETE FROM duplicate_candidate WHERE $1 IN (lineage_a, lineage_b) AND audience = $2',
    [lineage, audience],
  );
  for (const { lineage: other, score, basis, shared } of candidates) {
    const [a, b] = [lineage, other].sort();
    await manager.query(
      `INSERT INTO duplicate_candidate (id, lineage_a, lineage_b, audience, audience_kind, score, basis, shared)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (lineage_a, lineage_b, audience) DO UPDATE SET score = excluded.score, basis = excluded.basis, shared = excluded.shared`,
      [randomUUID(), a, b, audience, audienceKind, score, basis, shared],
    );
  }
}
