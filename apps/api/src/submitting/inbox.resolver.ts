import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { type InboxTerms, InboxTermsService } from '@app/intake';
import { CurrentViewer, RequirePermission } from '../door/door.decorator';
import { InboxTermsType } from './inbox.graphql';
import { type PublicRelease, SharingTermsInput, type TlpLabel } from './submission.graphql';
import { toTerms } from './submission-input';

/** The terms of what comes through the inbox. */
@Resolver(() => InboxTermsType)
export class InboxResolver {
  constructor(private readonly inbox: InboxTermsService) {}

  @Query(() => InboxTermsType, { description: 'The terms of your inbox.' })
  @RequirePermission('submission:read')
  async inboxTerms(@CurrentViewer() viewer: Viewer): Promise<InboxTermsType> {
    return present(await this.inbox.get(viewer));
  }

  @Mutation(() => InboxTermsType, {
    description: 'Set the terms of your inbox, for incidents that are new from now on.',
  })
  @RequirePermission('submission:release')
  async setInboxTerms(
    @CurrentViewer() viewer: Viewer,
    @Args('terms', { description: 'Under which terms they are shared.' }) terms: SharingTermsInput,
  ): Promise<InboxTermsType> {
    return present(await this.inbox.set(viewer, toTerms(terms)));
  }
}

function present({ terms, audiences, setAt }: InboxTerms): InboxTermsType {
  return {
    defaultTlp: terms.defaultTlp as TlpLabel,
    floorTlp: terms.floorTlp as TlpLabel,
    audiences: [...audiences],
    nameVictim: terms.nameVictim,
    nameReporter: terms.nameReporter,
    publicRelease: terms.publicRelease as PublicRelease,
    setAt: setAt ?? null,
  };
}
