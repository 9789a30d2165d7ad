import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { DuplicateService, type DuplicateProposal as Proposal } from '@app/review';
import { CurrentViewer, RequirePermission } from '../door/door.decorator';
import { requirePageSize, requireShort } from '../reading/present';
import { DuplicateDecision, DuplicateProposal } from './duplicate.graphql';

/** The doors for reports of one event. */
@Resolver(() => DuplicateProposal)
export class DuplicateResolver {
  constructor(private readonly duplicates: DuplicateService) {}

  @Query(() => [DuplicateProposal], {
    description:
      'Reports that look like one event and that nobody in your sight has decided on, the most likely first.',
  })
  @RequirePermission('finding:review')
  duplicateProposals(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
  ): Promise<Proposal[]> {
    requirePageSize(first);
    return this.duplicates.proposals(viewer, first);
  }

  @Mutation(() => ID, {
    description:
      'Say whether two reports are of one event. It counts for those who may read both as you do, and for fuller audiences.',
  })
  @RequirePermission('finding:review')
  decideDuplicate(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => ID, description: 'One incident.' }) first: string,
    @Args('second', { type: () => ID, description: 'The other.' }) second: string,
    @Args('decision', { type: () => DuplicateDecision, description: 'What you say.' })
    decision: DuplicateDecision,
    @Args('reason', { description: 'Why: 1 to 2000 characters.' }) reason: string,
    @Args('audience', {
      type: () => String,
      nullable: true,
      description:
        'For another audience: a fuller one, or, with `finding:declassify`, a lesser one that has both.',
    })
    audience?: string,
  ): Promise<string> {
    requireShort([first, second, audience]);
    return this.duplicates.decide(viewer, [first, second], decision, {
      reason,
      audience: audience ?? undefined,
    });
  }
}
