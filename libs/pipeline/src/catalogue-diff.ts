import type { DataSource } from 'typeorm';
import type { Config } from '@app/config';
import { type Finding, catalogue } from '@app/principles';
import type { ReleasedDocument } from '@app/publication';
import { type RemakeForecast, makeEach } from './remake-forecast';

/** What becomes of one finding of one audience. */
export interface FindingChange {
  /** The incident, as that audience knows it. */
  readonly incidentId: string;
  readonly audience: string;
  readonly catalogue: string;
  readonly principle: string;
  /** Relation and certainty, such as `violates clear`; null where it is not proposed. */
  readonly before: string | null;
  readonly after: string | null;
  /** What people made of it. What they said stands, and is applied to the new proposal. */
  readonly reviewState: string;
}

/** How many findings of a principle change, over all audiences. */
export interface PrincipleChanges {
  readonly catalogue: string;
  readonly principle: string;
  gained: number;
  lost: number;
  relation: number;
  certainty: number;
  /** Of these, how many people had decided on. */
  reviewed: number;
}

/** What other catalogues or rules would change about findings, before anything of it is published. */
export interface CatalogueDiff extends Pick<
  RemakeForecast,
  'rulesVersion' | 'submissions' | 'stale' | 'failed'
> {
  /** The versions installed here, by catalogue. */
  readonly versions: Readonly<Record<string, string>>;
  readonly principles: readonly PrincipleChanges[];
  readonly changes: readonly FindingChange[];
  /** How many changes there are beside those listed. */
  readonly leftOut: number;
}

interface Standing {
  readonly audience: string;
  readonly incidentId: string;
  readonly catalogue: string;
  readonly principle: string;
  readonly said: string;
  readonly reviewState: string;
}

/**
 * Maps everything that is published by the catalogues and rules installed here, compares with the proposals that stand,
 * and keeps nothing. For whoever holds the machine: it needs the private key and the owner's connection.
 */
export async function diffCatalogues(
  owner: DataSource,
  config: Config,
  listMax: number,
  tell: (done: number) => void,
): Promise<CatalogueDiff> {
  const principles = new Map<string, PrincipleChanges>();
  const changes: FindingChange[] = [];
  let found = 0;
  const counts = await makeEach(owner, config, tell, async ({ lineage }, documents) => {
    const standing = await standingOf(owner, lineage);
    for (const change of documents.flatMap((document) => changesIn(document, standing))) {
      found += 1;
      if (changes.length < listMax) changes.push(change);
      count(principles, change);
    }
  });
  const versions = {
    'paris-call': catalogue('paris-call').version,
    'un-norms': catalogue('un-norms').version,
  };
  const sorted = [...principles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  return { ...counts, versions, principles: sorted, changes, leftOut: found - changes.length };
}

/** What the rules proposed in the renditions that are out, or wait where nothing is out. */
function standingOf(owner: DataSource, lineage: string): Promise<Standing[]> {
  return owner.query(
    `SELECT r.audience, r.incident_id AS "incidentId", f.catalogue, f.principle, f.review_state AS "reviewState",
            coalesce(f.proposed_relation, f.relation) || ' ' || coalesce(f.proposed_certainty, f.certainty) AS said
       FROM (SELECT DISTINCT ON (audience) id, audience, incident_id FROM rendition
              WHERE lineage = $1 AND status IN ('published', 'held') ORDER BY audience, status = 'published' DESC, version DESC) AS r
       JOIN finding f ON f.rendition_id = r.id WHERE f.added_by_act IS NULL ORDER BY r.audience, f.ordinal`,
    [lineage],
  );
}

/** The changes of one audience, in the order in which its findings stand. */
export function changesIn(
  {
    audience,
    incidentId,
    findings,
  }: Pick<ReleasedDocument, 'incidentId'> & {
    readonly audience: { readonly key: string; readonly kind: string };
    readonly findings: readonly Pick<Finding, 'catalogue' | 'principle' | 'relation' | 'certainty'>[];
  },
  standing: readonly Standing[],
): FindingChange[] {
  const own = standing.filter((each) => each.audience === audience.key);
  const next = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const keys = new Set([...own.map(keyOf), ...next.keys()]);
  return [...keys].flatMap((key) => {
    const before = own.find((each) => keyOf(each) === key);
    const made = next.get(key);
    const after = made ? `${made.relation} ${made.certainty}` : null;
    if (before?.said === after || (!before && !made)) return [];
    const [id, principle] = [(before ?? made)!.catalogue, String((before ?? made)!.principle)];
    const reviewState = before?.reviewState ?? 'proposed';
    const said = before?.said ?? null;
    return [
      { incidentId, audience: audience.kind, catalogue: id, principle, before: said, after, reviewState },
    ];
  });
}

function keyOf({ catalogue: id, principle }: { catalogue: string; principle: string | number }): string {
  return `${id} ${principle}`;
}

function count(principles: Map<string, PrincipleChanges>, change: FindingChange): void {
  const { catalogue: id, principle, before, after, reviewState } = change;
  const none = { gained: 0, lost: 0, relation: 0, certainty: 0, reviewed: 0 };
  const entry = principles.get(keyOf(change)) ?? { catalogue: id, principle, ...none };
  if (before === null) entry.gained += 1;
  else if (after === null) entry.lost += 1;
  else {
    const [was, is] = [before.split(' '), after.split(' ')];
    if (was[0] !== is[0]) entry.relation += 1;
    if (was[1] !== is[1]) entry.certainty += 1;
  }
  if (reviewState !== 'proposed') entry.reviewed += 1;
  principles.set(keyOf(change), entry);
}
