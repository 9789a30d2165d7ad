import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Evidence, asksForSecondReader } from '@app/principles';
import type { StixBundle } from '@app/stix';
import { applyEvents } from './event.repository';
import { placeEvidence } from './evidence-place';
import { type Position, type Verdict, type Word, lastWords, verdictOf } from './verdict';

const ACTS_MAX = 10_000;
/** A finding that a person added is that person's: there is no rule whose confidence could be given. */
const ADDED = { confidence: 1, rule: 'reviewer' } as const;

interface Act extends Word {
  readonly id: string;
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly evidence: readonly Evidence[];
}

interface FindingRow extends Position, Pick<Verdict, 'reviewState' | 'disputed' | 'awaitsSecond'> {
  readonly id: string;
  readonly catalogue: string;
  readonly principle: string;
  readonly proposedRelation: string | null;
  readonly proposedCertainty: string | null;
  readonly addedByAct: string | null;
}

/**
 * One at a time for an incident: who publishes it, and who brings its findings to what people said. Taken before any
 * row is written and before the lock of the publisher, so that neither waits for the other in a ring.
 */
export async function lockLineage(manager: EntityManager, lineage: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('entente-lineage'), hashtext($1))`, [lineage]);
}

/**
 * Brings the findings and the event of every rendition of an incident to what people said of it, in the caller's
 * transaction. Idempotent: what stands already is not written. A word counts for its own audience and fuller ones.
 */
export async function applyReview(manager: EntityManager, lineage: string): Promise<void> {
  await lockLineage(manager, lineage);
  await applyEvents(manager, lineage);
  const renditions: { id: string; audience: string }[] = await manager.query(
    `SELECT r.id, r.audience FROM rendition r WHERE r.lineage = $1 AND r.status IN ('published', 'held', 'ready')
        AND (EXISTS (SELECT FROM review_act a WHERE a.lineage = $1)
          OR EXISTS (SELECT FROM finding f WHERE f.rendition_id = r.id AND (f.review_state <> 'proposed' OR f.added_by_act IS NOT NULL)))
      ORDER BY r.id`,
    [lineage],
  );
  for (const { id, audience } of renditions) await applyTo(manager, lineage, id, audience);
}

async function applyTo(
  manager: EntityManager,
  lineage: string,
  renditionId: string,
  audience: string,
): Promise<void> {
  const acts: Act[] = await manager.query(
    `SELECT id, reviewer, kind, relation, certainty, catalogue, catalogue_version AS "catalogueVersion", principle, evidence
       FROM review_act WHERE lineage = $1 AND audience_flows(audience, $2) ORDER BY ordinal LIMIT $3`,
    [lineage, audience, ACTS_MAX],
  );
  const findings: FindingRow[] = await manager.query(
    `SELECT id, catalogue, principle, relation, certainty, review_state AS "reviewState", disputed, awaits_second AS "awaitsSecond",
            proposed_relation AS "proposedRelation", proposed_certainty AS "proposedCertainty", added_by_act AS "addedByAct"
       FROM finding WHERE rendition_id = $1 ORDER BY ordinal`,
    [renditionId],
  );
  const keys = new Set([...findings, ...acts].map(keyOf));
  for (const key of keys) {
    const finding = findings.find((row) => keyOf(row) === key);
    const words = acts.filter((act) => keyOf(act) === key);
    await applyWords(manager, renditionId, finding, words);
  }
}

function keyOf({ catalogue, principle }: { catalogue: string; principle: string }): string {
  return `${catalogue} ${principle}`;
}

async function applyWords(
  manager: EntityManager,
  renditionId: string,
  finding: FindingRow | undefined,
  acts: readonly Act[],
): Promise<void> {
  const { catalogue = '', principle = '' } = finding ?? acts[0] ?? {};
  const proposal = finding && proposalOf(finding);
  const verdict = verdictOf(proposal, acts, (position) =>
    asksForSecondReader({ catalogue, principle, ...position }),
  );
  if (finding && !verdict) await manager.query('DELETE FROM finding WHERE id = $1', [finding.id]);
  else if (finding && verdict) await settleFinding(manager, finding, proposal, verdict);
  else if (verdict) await addFinding(manager, renditionId, verdict, acts);
}

/** What the rule says; undefined for a finding that a person added. */
function proposalOf({ relation, certainty, ...row }: FindingRow): Position | undefined {
  if (row.addedByAct !== null) return undefined;
  return { relation: row.proposedRelation ?? relation, certainty: row.proposedCertainty ?? certainty };
}

async function settleFinding(
  manager: EntityManager,
  finding: FindingRow,
  proposal: Position | undefined,
  verdict: Verdict,
): Promise<void> {
  const isSame = (['relation', 'certainty', 'reviewState', 'disputed', 'awaitsSecond'] as const).every(
    (name) => finding[name] === verdict[name],
  );
  if (isSame) return;
  const proposed = verdict.reviewState === 'changed' ? proposal : undefined;
  await manager.query(
    `UPDATE finding SET relation = $2, certainty = $3, review_state = $4, disputed = $5, awaits_second = $6,
        proposed_relation = $7, proposed_certainty = $8 WHERE id = $1`,
    [
      finding.id,
      verdict.relation,
      verdict.certainty,
      verdict.reviewState,
      verdict.disputed,
      verdict.awaitsSecond,
      proposed?.relation ?? null,
      proposed?.certainty ?? null,
    ],
  );
}

/** A finding that no rule proposes stands in a rendition only where its evidence does. */
async function addFinding(
  manager: EntityManager,
  renditionId: string,
  verdict: Verdict,
  acts: readonly Act[],
): Promise<void> {
  const speakers = [...lastWords(acts).values()].filter(({ evidence }) => evidence.length > 0);
  const [{ document }]: [{ document: string }] = await manager.query(
    'SELECT document FROM rendition WHERE id = $1',
    [renditionId],
  );
  const bundle = JSON.parse(document) as StixBundle;
  for (const act of speakers) {
    const evidence = placeEvidence(bundle, act.evidence);
    if (evidence.length === 0) continue;
    await insertAdded(manager, renditionId, verdict, { ...act, evidence });
    return;
  }
}

async function insertAdded(
  manager: EntityManager,
  renditionId: string,
  verdict: Verdict,
  act: Act,
): Promise<void> {
  await manager.query(
    `INSERT INTO finding (id, rendition_id, ordinal, catalogue, catalogue_version, principle, relation, certainty, confidence,
       evidence, rule, review_state, disputed, awaits_second, added_by_act)
     SELECT $1, $2, coalesce(max(ordinal), -1) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
       FROM finding WHERE rendition_id = $2`,
    [
      randomUUID(),
      renditionId,
      act.catalogue,
      act.catalogueVersion,
      act.principle,
      verdict.relation,
      verdict.certainty,
      ADDED.confidence,
      JSON.stringify(act.evidence),
      ADDED.rule,
      verdict.reviewState,
      verdict.disputed,
      verdict.awaitsSecond,
      act.id,
    ],
  );
}

/** Notes that an incident is to be looked at: what people said of it counts, and what else may be the same event. */
export async function noteDue(
  manager: Pick<EntityManager, 'query'>,
  lineages: readonly string[],
): Promise<void> {
  if (lineages.length === 0) return;
  await manager.query(
    `INSERT INTO review_due (lineage) SELECT DISTINCT unnest($1::uuid[]) ORDER BY 1
     ON CONFLICT (lineage) DO UPDATE
        SET since = greatest(clock_timestamp(), review_due.since + interval '1 microsecond')`,
    [lineages],
  );
}

/**
 * Takes away what was said of an incident for an audience that no longer has it, or for all: reasons and statements may
 * repeat what is withdrawn. Those who were joined with it are looked at again.
 */
export async function eraseSaid(manager: EntityManager, lineage: string, audience?: string): Promise<void> {
  const partners: { lineage: string }[] = await manager.query(
    `SELECT DISTINCT CASE WHEN lineage_a = $1 THEN lineage_b ELSE lineage_a END AS lineage
       FROM event_act WHERE $1 IN (lineage_a, lineage_b)`,
    [lineage],
  );
  const scope = '($2::text IS NULL OR audience = $2)';
  const parameters = [lineage, audience ?? null];
  for (const table of ['declassification', 'review_act', 'statement'])
    await manager.query(`DELETE FROM ${table} WHERE lineage = $1 AND ${scope}`, parameters);
  for (const table of ['event_act', 'duplicate_candidate'])
    await manager.query(`DELETE FROM ${table} WHERE $1 IN (lineage_a, lineage_b) AND ${scope}`, parameters);
  await noteDue(manager, [lineage, ...partners.map((partner) => partner.lineage)]);
}
