import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Prover, type Viewer } from '@app/access';
import { Problem } from '@app/problem';
import { DraftService } from '@app/submission';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import { DraftType, OpenedDraftType } from './draft.graphql';

/** What a participant has begun to write and not submitted. */
@Resolver(() => DraftType)
export class DraftResolver {
  constructor(private readonly service: DraftService) {}

  @Query(() => [DraftType], { description: 'Your drafts, the one changed last first.' })
  @RequirePermission('submission:create')
  drafts(@CurrentViewer() viewer: Viewer): Promise<DraftType[]> {
    return this.service.list(viewer);
  }

  @Query(() => OpenedDraftType, {
    description: 'A draft of yours, with what it says. It is read back by a worker.',
  })
  @RequirePermission('submission:create')
  draft(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', { type: () => ID, description: 'The draft.' }) id: string,
  ): Promise<OpenedDraftType> {
    return this.service.read(viewer, prover, id);
  }

  @Mutation(() => DraftType, {
    description: 'Keep a draft, sealed: a new one, or in the place of the version that you have seen.',
  })
  @RequirePermission('submission:create')
  async saveDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('content', { description: 'What it says; at most 2 MiB. Nothing looks into it.' }) content: string,
    @Args('id', { type: () => ID, nullable: true, description: 'The draft to replace.' }) id?: string,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'The version that you have seen of it.',
    })
    version?: number,
  ): Promise<DraftType> {
    if ((id ?? undefined) === undefined) return this.service.create(viewer, content);
    if ((version ?? undefined) === undefined)
      throw new Problem('invalid-input', 'Say which version of the draft you have seen.');
    return this.service.replace(viewer, id!, version!, content);
  }

  @Mutation(() => Boolean, { description: 'Throw a draft of yours away.' })
  @RequirePermission('submission:create')
  async deleteDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The draft.' }) id: string,
  ): Promise<boolean> {
    await this.service.delete(viewer, id);
    return true;
  }
}
