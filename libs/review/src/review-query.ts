import type { Evidence } from '@app/principles';
import { type ReleasedQuery, keyOf, lastWords } from '@app/publication';
import { AGREEMENT_MIN, krippendorffAlpha } from './agreement';
import { FULLEST, requireUuid } from './reviewed-incident';

const ACTS_MAX = 1_000;
const CODINGS_MAX = 50_000;
const RULES_MAX = 500;

/** A word on a finding, as it is stored. */
export interface ReviewActRow {
  readonly id: string;
  readonly lineage: string;
  readonly audience: string;
  readonly audienceKind: string;
  readonly kind: 'confirm' | 'change' | 'reject' | 'add' | 'retract';
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly relation: string | null;
  readonly certainty: string | null;
  readonly evidence: readonly Evidence[];
  readonly rule: string | null;
  readonly reason: string;
  readonly reviewer: string;
  readonly signedAs: string | null;
  readonly at: Date;
}

/** That a word was carried down, as those see it who see the word that it came from. */
export interface DeclassificationRow {
  readonly actId: string;
  readonly reason: string;
  readonly to: string;
  readonly at: Date;
}

/** A finding with what the rule proposed, also one that was rejected. */
export interface ReviewedFinding {
  readonly id: string;
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
  readonly proposedRelation: string | null;
  readonly proposedCertainty: string | null;
  readonly reviewState: string;
  readonly disputed: boolean;
  readonly awaitsSecond: boolean;
  readonly rule: string;
}

/** How far readers agree, over the words that a viewer may see. */
export interface Agreement {
  /** Krippendorff's alpha, nominal; null where it would rest on too little. */
  readonly alpha: number | null;
  /** How many principles of incidents two or more readers spoke of; null with fewer than three readers. */
  readonly units: number | null;
  /** How many readers; null for fewer than three. */
  readonly readers: number | null;
}

/** How often people overturned what a rule proposed, over the findings that a viewer may see. */
export interface RuleReview {
  readonly catalogue: string;
  readonly rule: string;
  readonly proposed: number;
  readonly confirmed: number;
  readonly changed: number;
  readonly rejected: number;
  readonly disputed: number;
  /** Changed and rejected among all that were decided; null where none was. */
  readonly overturned: number | null;
}

const ACT = `a.id, a.lineage, a.audience, a.audience_kind AS "audienceKind", a.kind, a.catalogue, a.catalogue_version AS "catalogueVersion",
  a.principle, a.relation, a.certainty, a.evidence, a.rule, a.reason, a.reviewer, a.signed_as AS "signedAs", a.at`;

/** A word in sight. */
export async function findAct(query: ReleasedQuery, id: string): Promise<ReviewActRow | undefined> {
  const rows = await query<ReviewActRow>(`SELECT ${ACT} FROM review_act a WHERE a.id = $1`, [
    requireUuid(id),
  ]);
  return rows[0];
}

/** The words on an incident that are in sight, in the order in which they were said. */
export function actsOf(query: ReleasedQuery, lineage: string): Promise<ReviewActRow[]> {
  return query(`SELECT ${ACT} FROM review_act a WHERE a.lineage = $1 ORDER BY a.ordinal LIMIT $2`, [
    lineage,
    ACTS_MAX,
  ]);
}

/** What was carried down from the words in sight. */
export function declassificationsOf(query: ReleasedQuery, lineage: string): Promise<DeclassificationRow[]> {
  return query(
    `SELECT d.act_id AS "actId", d.reason, c.audience_kind AS to, d.at FROM declassification d JOIN review_act c ON c.id = d.copy_id
      WHERE d.lineage = $1 ORDER BY d.at, d.id`,
    [lineage],
  );
}

/** All findings of a rendition, rejected ones too. */
export function reviewedFindings(query: ReleasedQuery, renditionId: string): Promise<ReviewedFinding[]> {
  return query(
    `SELECT id, catalogue, catalogue_version AS "catalogueVersion", principle, relation, certainty, rule, disputed,
            proposed_relation AS "proposedRelation", proposed_certainty AS "proposedCertainty",
            review_state AS "reviewState", awaits_second AS "awaitsSecond"
       FROM finding WHERE rendition_id = $1 ORDER BY ordinal`,
    [renditionId],
  );
}

/** How far readers agree, over all words in sight, or those on one incident. */
export async function agreementOf(
  query: ReleasedQuery,
  only: { readonly catalogue?: string | undefined; readonly lineage?: string | undefined },
): Promise<Agreement> {
  const words = await query<Coding>(
    `SELECT lineage, catalogue, principle, reviewer, kind, relation, certainty FROM review_act
      WHERE ($1::text IS NULL OR catalogue = $1) AND ($2::uuid IS NULL OR lineage = $2) ORDER BY ordinal DESC LIMIT $3`,
    [only.catalogue ?? null, only.lineage ?? null, CODINGS_MAX],
  );
  return agreementIn(words.reverse());
}

type Coding = Pick<
  ReviewActRow,
  'lineage' | 'catalogue' | 'principle' | 'reviewer' | 'kind' | 'relation' | 'certainty'
>;

/** The agreement in words, oldest first: of each reader the last word on a principle of an incident. */
export function agreementIn(words: readonly Coding[]): Agreement {
  const units = new Map<string, Coding[]>();
  for (const word of words) {
    const key = `${word.lineage} ${word.catalogue} ${word.principle}`;
    units.set(key, [...(units.get(key) ?? []), word]);
  }
  const last = [...units.values()].map((unit) => [...lastWords(unit).values()]);
  const readers = new Set(last.flat().map(({ reviewer }) => reviewer)).size;
  const codings = last
    .map((unit) => unit.map((word) => keyOf(positionOf(word))))
    .filter((unit) => unit.length > 1);
  const isEnough = readers >= AGREEMENT_MIN && codings.length >= AGREEMENT_MIN;
  const alpha = isEnough ? krippendorffAlpha(codings) : undefined;
  const isShown = readers >= AGREEMENT_MIN;
  return { alpha: alpha ?? null, units: isShown ? codings.length : null, readers: isShown ? readers : null };
}

function positionOf({ relation, certainty }: Coding): { relation: string; certainty: string } | undefined {
  return relation !== null && certainty !== null ? { relation, certainty } : undefined;
}

/** The rules of which people decided findings, the most overturned first, over the viewer's fullest renditions. */
export function ruleReviews(query: ReleasedQuery, catalogue: string | undefined): Promise<RuleReview[]> {
  return query(
    `SELECT catalogue, rule, proposed, confirmed, changed, rejected, disputed,
            (changed + rejected)::float / nullif(confirmed + changed + rejected, 0) AS overturned
       FROM (SELECT f.catalogue, f.rule, count(*)::integer AS proposed,
               (count(*) FILTER (WHERE f.review_state = 'confirmed'))::integer AS confirmed,
               (count(*) FILTER (WHERE f.review_state = 'changed'))::integer AS changed,
               (count(*) FILTER (WHERE f.review_state = 'rejected'))::integer AS rejected,
               (count(*) FILTER (WHERE f.disputed))::integer AS disputed
          FROM finding f JOIN ${FULLEST} AS r ON r.id = f.rendition_id
         WHERE f.added_by_act IS NULL AND ($1::text IS NULL OR f.catalogue = $1) GROUP BY 1, 2) AS counted
      ORDER BY overturned DESC NULLS LAST, changed + rejected DESC, proposed DESC, catalogue, rule LIMIT $2`,
    [catalogue ?? null, RULES_MAX],
  );
}
