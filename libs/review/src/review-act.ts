import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Viewer, actorOf } from '@app/access';
import { recordAct } from '@app/audit';
import type { Evidence } from '@app/principles';
import { Problem } from '@app/problem';
import type { SaidFor } from './audience-flow';

const RELATIONS = ['violates', 'implicates', 'demonstrates'] as const;
const CERTAINTIES = ['clear', 'arguable'] as const;

/** How the incident stands to a principle, as a reviewer says. */
export interface Said {
  readonly relation: (typeof RELATIONS)[number];
  readonly certainty: (typeof CERTAINTIES)[number];
}

/** Of what principle somebody speaks. */
export interface OfPrinciple {
  readonly catalogue: string;
  readonly principle: string;
}

/** A word that is about to be said. */
export interface NewAct extends OfPrinciple, SaidFor {
  readonly id: string;
  readonly lineage: string;
  readonly kind: 'confirm' | 'change' | 'reject' | 'add' | 'retract';
  readonly catalogueVersion: string;
  readonly said: Said | undefined;
  readonly evidence: readonly Evidence[];
  readonly rule: string | null;
  readonly reason: string;
  readonly reviewer: string;
}

/** A finding of the rendition that a word is carried down to. */
export interface StandingFinding {
  readonly relation: string;
  readonly certainty: string;
  readonly rule: string;
  readonly catalogueVersion: string;
  readonly evidence: readonly Evidence[];
}

/**
 * A word as its reader would say it in the lesser rendition: of the finding that stands there, and otherwise a finding
 * added. The rule and the kind that it has above tell what stands there, so they stay there.
 * @throws Problem `invalid-input` where nothing stands to be rejected, or nothing to rest on is quoted.
 */
export function saidAgain(
  { kind, said }: Pick<NewAct, 'kind' | 'said'>,
  standing: StandingFinding | undefined,
  given: { readonly quoted: readonly Evidence[] | undefined; readonly catalogueVersion: string },
): Pick<NewAct, 'kind' | 'rule' | 'catalogueVersion' | 'evidence'> {
  if (standing) {
    const { rule, catalogueVersion } = standing;
    const isSame = said?.relation === standing.relation && said.certainty === standing.certainty;
    if (kind === 'reject') return { kind, rule, catalogueVersion, evidence: given.quoted ?? [] };
    const evidence = given.quoted ?? standing.evidence;
    return { kind: isSame ? 'confirm' : 'change', rule, catalogueVersion, evidence };
  }
  if (kind === 'reject') throw new Problem('invalid-input', 'That audience has no such finding to reject.');
  if (given.quoted)
    return { kind: 'add', rule: null, catalogueVersion: given.catalogueVersion, evidence: given.quoted };
  throw new Problem('invalid-input', 'That audience has no such finding: quote what it rests on there.');
}

/** Adds a word, on record. */
export async function insertAct(
  manager: EntityManager,
  viewer: Viewer,
  act: NewAct,
  signed: boolean,
): Promise<void> {
  await manager.query(
    `INSERT INTO review_act (id, lineage, audience, audience_kind, kind, catalogue, catalogue_version, principle, relation,
       certainty, evidence, rule, reason, reviewer, signed_as)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
       (SELECT name FROM participant WHERE id = $14::uuid AND $15::boolean))`,
    [
      act.id,
      act.lineage,
      act.audience,
      act.audienceKind,
      act.kind,
      act.catalogue,
      act.catalogueVersion,
      act.principle,
      act.said?.relation ?? null,
      act.said?.certainty ?? null,
      JSON.stringify(act.evidence),
      act.rule,
      act.reason,
      act.reviewer,
      signed,
    ],
  );
  // Of which principle is content: it goes with the word when the incident is withdrawn, and the trail stays.
  await recordAct(manager, {
    actor: actorOf(viewer),
    action: `finding.${act.kind}`,
    subject: act.id,
    detail: { audience: act.audienceKind },
  });
}

/** Notes why a word was carried down, where the word came from. */
export async function noteDeclassification(
  manager: EntityManager,
  viewer: Viewer,
  { own, copy, reason, reviewer }: { own: NewAct; copy: NewAct; reason: string; reviewer: string },
): Promise<void> {
  const id = randomUUID();
  await manager.query(
    `INSERT INTO declassification (id, lineage, act_id, copy_id, audience, audience_kind, reason, declassified_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, own.lineage, own.id, copy.id, own.audience, own.audienceKind, reason, reviewer],
  );
  const detail = { from: own.audienceKind, to: copy.audienceKind, copy: copy.id };
  await recordAct(manager, { actor: actorOf(viewer), action: 'finding.declassify', subject: own.id, detail });
}
