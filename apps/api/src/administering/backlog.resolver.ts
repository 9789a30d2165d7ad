import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { BacklogService } from '@app/submission';
import { CurrentViewer, RequirePermission } from '../door/door.decorator';
import { requirePageSize } from '../reading/present';
import { requireSubmissionId } from '../submitting/submission-input';
import { BacklogType, FailedSubmissionType } from './backlog.graphql';

/** The doors to what waits and what failed, for administrators. */
@Resolver(() => BacklogType)
export class BacklogResolver {
  constructor(private readonly backlog: BacklogService) {}

  @Query(() => [BacklogType], { description: 'How many submissions wait, by state.' })
  @RequirePermission('audit:read')
  submissionBacklog(): Promise<BacklogType[]> {
    return this.backlog.waiting();
  }

  @Query(() => [FailedSubmissionType], { description: 'Submissions that failed, the latest first.' })
  @RequirePermission('audit:read')
  failedSubmissions(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'After this one.' }) after?: string,
  ): Promise<FailedSubmissionType[]> {
    requirePageSize(first);
    if (after) requireSubmissionId(after);
    return this.backlog.failed(first, after ?? undefined);
  }

  @Mutation(() => Boolean, { description: 'Try a failed submission again, whoever it is of.' })
  @RequirePermission('queue:manage')
  async retryFailedSubmission(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The submission.' }) id: string,
  ): Promise<boolean> {
    requireSubmissionId(id);
    await this.backlog.retry(viewer, id);
    return true;
  }
}
