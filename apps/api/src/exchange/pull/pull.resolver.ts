import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { type PullListing, PullService } from '@app/intake';
import { Problem } from '@app/problem';
import { Authenticated, CurrentViewer, RequirePermission } from '../../door/door.decorator';
import type { TlpLabel } from '../../submitting/submission.graphql';
import { isUuid, toTerms } from '../../submitting/submission-input';
import { PullInput, PullType } from './pull.graphql';

/** The doors to the collections of other servers that a participant follows. */
@Resolver(() => PullType)
export class PullResolver {
  constructor(private readonly service: PullService) {}

  @Query(() => [PullType], { description: 'The collections of other servers that you follow, oldest first.' })
  @Authenticated()
  async pulls(@CurrentViewer() viewer: Viewer): Promise<PullType[]> {
    return (await this.service.list(viewer)).map(toPull);
  }

  @Mutation(() => PullType, {
    description:
      'Follow a collection of another TAXII 2.1 server: its incidents become submissions of yours, follow its amendments and withdrawals, and each comes in once. It acts as the key that makes it, and ends with that key.',
  })
  @RequirePermission('submission:create')
  async createPull(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which collection, and under which terms.' }) input: PullInput,
  ): Promise<PullType> {
    const { url, collection, user, password, token, once, terms } = input;
    const credentials = {
      user: user ?? undefined,
      password: password ?? undefined,
      token: token ?? undefined,
    };
    const wish = { url, collection: collection ?? undefined, ...credentials, once, terms: toTerms(terms) };
    return toPull(await this.service.create(viewer, wish));
  }

  @Mutation(() => Boolean, {
    description: 'Follow a collection no longer. Its incidents stay; what waits for an incident is deleted.',
  })
  @RequirePermission('submission:create')
  async removePull(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The pull.' }) id: string,
  ): Promise<boolean> {
    if (!isUuid(id)) throw new Problem('not-found', 'There is no such pull of yours.');
    await this.service.remove(viewer, id);
    return true;
  }
}

function toPull({ terms, ...pull }: PullListing): PullType {
  return { ...pull, defaultTlp: terms.defaultTlp as TlpLabel };
}
