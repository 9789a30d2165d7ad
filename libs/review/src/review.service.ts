import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer, requireParticipant, audienceNamed } from '@app/access';
import { JobQueues } from '@app/jobs';
import { catalogue } from '@app/principles';
import { Problem } from '@app/problem';
import { ReleasedReader, noteDue } from '@app/publication';
import { type SaidFor, flowsTo, requireSpeaker } from './audience-flow';
import {
  type NewAct,
  type OfPrinciple,
  type Said,
  type StandingFinding,
  insertAct,
  noteDeclassification,
  saidAgain,
} from './review-act';
import { requireNothingHidden } from './hidden-below';
import { findAct } from './review-query';
import { requireReason } from './review-text';
import {
  type SeenFinding,
  type SeenRendition,
  findRenditionFor,
  notThere,
  requireFinding,
  requireIncident,
  requireQuotes,
} from './reviewed-incident';

const CATALOGUES = ['paris-call', 'un-norms'] as const;

/** How a word is said: why, for whom, and whether in the organisation's name. */
export interface Manner {
  readonly reason: string;
  /** A fuller audience than that of the rendition, by name. */
  readonly audience?: string | undefined;
  readonly signed?: boolean | undefined;
}

/** What a reviewer does with a finding. */
export type Decision =
  | { readonly kind: 'confirm' | 'reject' }
  | ({ readonly kind: 'change'; readonly principle?: string | undefined } & Said);

/** Where people say what they make of findings. What they speak of is read as themselves, by the database's own policy. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly reader: ReleasedReader,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
  ) {}

  /**
   * Confirms, changes or rejects a finding of the fullest rendition that the viewer may read. To move it to another
   * principle is two acts: it is rejected where it was and added there. Returns the id of the (last) act.
   */
  async review(viewer: Viewer, findingId: string, decision: Decision, manner: Manner): Promise<string> {
    const reviewer = requireSpeaker(viewer);
    const reason = requireReason(manner.reason);
    const finding = await this.reader.read(viewer, (query) => requireFinding(query, findingId));
    const saidFor = await this.saidFor(reviewer, finding, manner);
    const act = (kind: NewAct['kind'], said: Said | undefined, principle = finding.principle): NewAct => ({
      ...finding,
      ...saidFor,
      id: randomUUID(),
      kind,
      said,
      principle,
      reason,
      reviewer,
    });
    const moved = decision.kind === 'change' ? decision.principle : undefined;
    if (moved !== undefined && moved !== finding.principle) {
      requireRelation({ catalogue: finding.catalogue, principle: moved }, saidBy(decision, finding));
      const added = { ...act('add', saidBy(decision, finding), moved), rule: null };
      return this.write(viewer, [act('reject', undefined), added], manner);
    }
    requireRelation(finding, saidBy(decision, finding));
    return this.write(viewer, [act(decision.kind, saidBy(decision, finding))], manner);
  }

  /** Adds a finding that no rule proposes, with quotes from the fullest rendition that the viewer may read. */
  async add(
    viewer: Viewer,
    incidentId: string,
    finding: OfPrinciple & Said & { readonly quotes: readonly string[] },
    manner: Manner,
  ): Promise<string> {
    const reviewer = requireSpeaker(viewer);
    const reason = requireReason(manner.reason);
    const catalogueVersion = requireRelation(finding, finding);
    const { seen, evidence } = await this.reader.read(viewer, async (query) => {
      const rendition = await requireIncident(query, incidentId);
      return { seen: rendition, evidence: await requireQuotes(query, rendition.id, finding.quotes) };
    });
    const saidFor = await this.saidFor(reviewer, seen, manner);
    const { catalogue: id, principle, relation, certainty } = finding;
    const act: NewAct = {
      id: randomUUID(),
      lineage: seen.lineage,
      kind: 'add',
      catalogue: id,
      catalogueVersion,
      principle,
      said: { relation, certainty },
      evidence,
      rule: null,
      reason,
      reviewer,
      ...saidFor,
    };
    return this.write(viewer, [act], manner);
  }

  /** Takes the viewer's own word back, for the audience that it was said for. @throws Problem `not-found` for another's. */
  async retract(viewer: Viewer, actId: string, reason: string): Promise<string> {
    const reviewer = requireSpeaker(viewer);
    const written = requireReason(reason);
    const own = await this.ownAct(viewer, actId);
    await this.reader.read(viewer, (query) => requireNothingHidden(query, own, written, '/reason'));
    const act: NewAct = {
      ...own,
      id: randomUUID(),
      kind: 'retract',
      said: undefined,
      evidence: [],
      reason: written,
      reviewer,
    };
    return this.write(viewer, [act], {});
  }

  /**
   * Says the viewer's own word again for a lesser audience: only of a finding that stands there, or with quotes from what
   * that audience sees, and with words of its own. Why is noted where the word came from; the copy does not tell of it.
   * @throws Problem `not-found` for another's word, `invalid-input` for an audience that is not a lesser one.
   */
  async declassify(
    viewer: Viewer,
    actId: string,
    given: { audience: string; text: string; quotes: readonly string[]; reason: string },
  ): Promise<string> {
    const reviewer = requireSpeaker(viewer);
    const [text, reason] = [requireReason(given.text), requireReason(given.reason)];
    const own = await this.ownAct(viewer, actId);
    const lesser = await audienceNamed(this.dataSource.manager, reviewer, given.audience);
    if (lesser.audience === own.audience || !flowsTo(lesser.audience, own.audience))
      throw new Problem('invalid-input', 'A word is carried down to a lesser audience than it was said for.');
    if (own.kind === 'retract')
      throw new Problem('conflict', 'A word that was taken back is not carried down.');
    const again = await this.saidBelow(viewer, own, lesser, { quotes: given.quotes, text });
    const copy: NewAct = { ...own, ...lesser, ...again, id: randomUUID(), reason: text, reviewer };
    return this.write(viewer, [copy], {}, (manager) =>
      noteDeclassification(manager, viewer, { own, copy, reason, reviewer }),
    );
  }

  private async ownAct(viewer: Viewer, actId: string): Promise<NewAct> {
    const act = await this.reader.read(viewer, (query) => findAct(query, actId));
    if (!act || act.reviewer !== requireParticipant(viewer)) throw notThere();
    const { relation, certainty } = act;
    return { ...act, said: relation && certainty ? ({ relation, certainty } as Said) : undefined };
  }

  /** What a copy says and rests on where it goes: a finding that stands there, or words that stand there. Nothing from above. */
  private saidBelow(
    viewer: Viewer,
    own: NewAct,
    { audience }: SaidFor,
    { quotes, text }: { readonly quotes: readonly string[]; readonly text: string },
  ): Promise<Pick<NewAct, 'kind' | 'rule' | 'catalogueVersion' | 'evidence'>> {
    return this.reader.read(viewer, async (query) => {
      const below = await findRenditionFor(query, own.lineage, audience);
      if (!below) throw notThere();
      await requireNothingHidden(query, below, text, '/text');
      const [standing] = await query<StandingFinding>(
        `SELECT relation, certainty, rule, catalogue_version AS "catalogueVersion", evidence
           FROM finding WHERE rendition_id = $1 AND catalogue = $2 AND principle = $3`,
        [below.id, own.catalogue, own.principle],
      );
      const quoted = quotes.length > 0 ? await requireQuotes(query, below.id, quotes) : undefined;
      return saidAgain(own, standing, { quoted, catalogueVersion: requireRelation(own, own.said) });
    });
  }

  private async saidFor(reviewer: string, seen: SeenRendition, { audience }: Manner): Promise<SaidFor> {
    if (audience === undefined) return { audience: seen.audience, audienceKind: seen.audienceKind };
    const named = await audienceNamed(this.dataSource.manager, reviewer, audience);
    if (flowsTo(seen.audience, named.audience)) return named;
    throw new Problem(
      'invalid-input',
      'A word is said for the audience of what you read, or for a fuller one.',
    );
  }

  private async write(
    viewer: Viewer,
    acts: readonly NewAct[],
    { signed }: Pick<Manner, 'signed'>,
    also: (manager: EntityManager) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string> {
    await this.dataSource.transaction(async (manager) => {
      for (const act of acts) await insertAct(manager, viewer, act, signed === true);
      await also(manager);
      await noteDue(
        manager,
        acts.map(({ lineage }) => lineage),
      );
    });
    const last = acts.at(-1)!;
    await this.queues.addReview(last.lineage);
    return last.id;
  }
}

/** What a decision says of the finding. A confirmation says what stands there now, whatever the rules say later. */
function saidBy(decision: Decision, finding: SeenFinding): Said | undefined {
  if (decision.kind === 'reject') return undefined;
  const { relation, certainty } = decision.kind === 'change' ? decision : finding;
  return { relation, certainty } as Said;
}

/** The version of the catalogue. @throws Problem `invalid-input` for a principle or relation that it does not have. */
function requireRelation({ catalogue: id, principle }: OfPrinciple, said: Said | undefined): string {
  const known = CATALOGUES.find((name) => name === id);
  if (!known) throw new Problem('invalid-input', `The catalogues are ${CATALOGUES.join(' and ')}.`);
  const found = catalogue(known).principles.find(({ key }) => String(key) === principle);
  if (!found) throw new Problem('invalid-input', 'That catalogue has no such principle.');
  if (said && !found.relations.includes(said.relation))
    throw new Problem(
      'invalid-input',
      `An incident stands to that principle as: ${found.relations.join(', ')}.`,
    );
  return catalogue(known).version;
}
