import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { Problem } from '@app/problem';
import {
  type Decision,
  type IncidentReview as Review,
  ReviewDesk,
  ReviewService,
  type RuleReview as RuleReviewRow,
} from '@app/review';
import { CurrentViewer, Public, RequirePermission } from '../door/door.decorator';
import { Certainty, Relation } from '../reading/incident.graphql';
import { requireShort } from '../reading/present';
import { IncidentReview, ReviewAgreement, ReviewDecision, ReviewReceipt, RuleReview } from './review.graphql';

const REASON = { description: 'Why: 1 to 2000 characters, shown to whoever sees the word.' };
const AUDIENCE = {
  type: () => String,
  nullable: true,
  description:
    'For a fuller audience than that of the rendition, such as `community:health`. Left out: for its own.',
};
const SIGNED = { defaultValue: false, description: "Whether your organisation's name stands under it." };
const RELATION = {
  type: () => Relation,
  nullable: true,
  description: 'How the incident stands to it instead.',
};
const CERTAINTY = { type: () => Certainty, nullable: true, description: 'How certain that is instead.' };
const CATALOGUE = { type: () => String, nullable: true, description: 'Of one catalogue alone.' };

/** The doors where people say what they make of findings. */
@Resolver(() => IncidentReview)
export class ReviewResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly desk: ReviewDesk,
  ) {}

  @Query(() => IncidentReview, {
    nullable: true,
    description: 'What people made of an incident; null when it is hidden from you or not there.',
  })
  @Public()
  async incidentReview(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The STIX id, as any rendition that you may read has it.' })
    id: string,
  ): Promise<IncidentReview | null> {
    requireShort([id]);
    return this.desk.incident(viewer, id).then(presentReview, nullWhereAbsent);
  }

  @Query(() => ReviewAgreement, { description: 'How far readers agree, over the words that you may see.' })
  @Public()
  reviewAgreement(
    @CurrentViewer() viewer: Viewer,
    @Args('catalogue', CATALOGUE) catalogue?: string,
  ): Promise<ReviewAgreement> {
    requireShort([catalogue]);
    return this.desk.agreement(viewer, catalogue ?? undefined);
  }

  @Query(() => [RuleReview], {
    description: 'Which rules people overturn most, over the findings that you may see.',
  })
  @Public()
  ruleReviews(
    @CurrentViewer() viewer: Viewer,
    @Args('catalogue', CATALOGUE) catalogue?: string,
  ): Promise<RuleReviewRow[]> {
    requireShort([catalogue]);
    return this.desk.rules(viewer, catalogue ?? undefined);
  }

  @Mutation(() => ReviewReceipt, {
    description: 'Confirm, change or reject a finding of the fullest rendition that you may read.',
  })
  @RequirePermission('finding:review')
  async reviewFinding(
    @CurrentViewer() viewer: Viewer,
    @Args('finding', { type: () => ID, description: 'The finding.' }) finding: string,
    @Args('decision', { type: () => ReviewDecision, description: 'What you make of it.' })
    decision: ReviewDecision,
    @Args('reason', REASON) reason: string,
    @Args('relation', RELATION) relation?: Relation,
    @Args('certainty', CERTAINTY) certainty?: Certainty,
    @Args('principle', {
      type: () => String,
      nullable: true,
      description: 'The principle that it belongs to instead.',
    })
    principle?: string,
    @Args('audience', AUDIENCE) audience?: string,
    @Args('signed', SIGNED) signed: boolean = false,
  ): Promise<ReviewReceipt> {
    requireShort([principle, audience]);
    const decided = decisionOf(decision, { relation, certainty, principle });
    const manner = { reason, audience: audience ?? undefined, signed };
    return { id: await this.reviews.review(viewer, finding, decided, manner) };
  }

  @Mutation(() => ReviewReceipt, {
    description:
      'Add a finding that no rule proposes, with quotes from the fullest rendition that you may read.',
  })
  @RequirePermission('finding:review')
  async addFinding(
    @CurrentViewer() viewer: Viewer,
    @Args('incident', { type: () => ID, description: 'The incident.' }) incident: string,
    @Args('catalogue', { description: 'The catalogue.' }) catalogue: string,
    @Args('principle', { description: 'The principle.' }) principle: string,
    @Args('relation', { type: () => Relation, description: 'How the incident stands to it.' })
    relation: Relation,
    @Args('certainty', { type: () => Certainty, description: 'How certain that is.' }) certainty: Certainty,
    @Args('quotes', {
      type: () => [String],
      description: 'What it rests on, word for word: 1 to 6, each at most 300 characters.',
    })
    quotes: string[],
    @Args('reason', REASON) reason: string,
    @Args('audience', AUDIENCE) audience?: string,
    @Args('signed', SIGNED) signed: boolean = false,
  ): Promise<ReviewReceipt> {
    requireShort([incident, catalogue, principle, audience]);
    const finding = { catalogue, principle, relation, certainty, quotes };
    const manner = { reason, audience: audience ?? undefined, signed };
    return { id: await this.reviews.add(viewer, incident, finding, manner) };
  }

  @Mutation(() => ReviewReceipt, { description: 'Take a word of your own back.' })
  @RequirePermission('finding:review')
  async retractReview(
    @CurrentViewer() viewer: Viewer,
    @Args('act', { type: () => ID, description: 'The word.' }) act: string,
    @Args('reason', REASON) reason: string,
  ): Promise<ReviewReceipt> {
    return { id: await this.reviews.retract(viewer, act, reason) };
  }

  @Mutation(() => ReviewReceipt, {
    description:
      'Say a word of your own again for a lesser audience: of a finding that stands there, or with quotes from what it sees.',
  })
  @RequirePermission('finding:declassify')
  async declassifyReview(
    @CurrentViewer() viewer: Viewer,
    @Args('act', { type: () => ID, description: 'The word.' }) act: string,
    @Args('audience', { description: 'The lesser audience, such as `public`.' }) audience: string,
    @Args('text', {
      description: 'Your reason in words for that audience: the first ones stay where they are.',
    })
    text: string,
    @Args('reason', { description: 'Why it may go there: seen by those alone who see the word.' })
    reason: string,
    @Args('quotes', {
      type: () => [String],
      defaultValue: [],
      description: 'What it rests on there, where no such finding stands.',
    })
    quotes: string[],
  ): Promise<ReviewReceipt> {
    requireShort([audience]);
    return { id: await this.reviews.declassify(viewer, act, { audience, text, reason, quotes }) };
  }
}

interface Otherwise {
  readonly relation: Relation | undefined;
  readonly certainty: Certainty | undefined;
  readonly principle: string | undefined;
}

function decisionOf(decision: ReviewDecision, { relation, certainty, principle }: Otherwise): Decision {
  if (decision !== ReviewDecision.CHANGE) return { kind: decision };
  if (!relation || !certainty)
    throw new Problem(
      'invalid-input',
      'To change a finding say `relation` and `certainty`, both as they should be.',
    );
  return { kind: decision, relation, certainty, principle: principle ?? undefined };
}

/** What is hidden and what is not there are both null; anything else stays an error. */
function nullWhereAbsent(error: unknown): null {
  if (error instanceof Problem && error.code === 'not-found') return null;
  throw error;
}

function presentReview(review: Review): IncidentReview {
  return review as unknown as IncidentReview;
}
