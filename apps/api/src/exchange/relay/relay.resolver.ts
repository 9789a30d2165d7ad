import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { RelayService } from '@app/exchange';
import { CurrentViewer, RequirePermission } from '../../door/door.decorator';
import { requireShort } from '../../reading/present';
import { RelayKindName, RelayThreadType } from './relay.graphql';

const TEXT = { description: 'What you say, 1 to 4000 characters.' };
const SIGNED = { defaultValue: false, description: 'Whether the other side is told who says it.' };
const THREAD = { type: () => ID, description: 'The thread.' };

/** The doors by which readers and submitters talk. */
@Resolver(() => RelayThreadType)
export class RelayResolver {
  constructor(private readonly relay: RelayService) {}

  @Query(() => [RelayThreadType], {
    description: 'Your threads, as reader and as submitter, newest first, a hundred at most.',
  })
  @RequirePermission('feed:read')
  async relayThreads(@CurrentViewer() viewer: Viewer): Promise<RelayThreadType[]> {
    return (await this.relay.list(viewer)) as RelayThreadType[];
  }

  @Mutation(() => RelayThreadType, {
    description: 'Say something to the submitter of an incident that you may see.',
  })
  @RequirePermission('feed:read')
  async openRelayThread(
    @CurrentViewer() viewer: Viewer,
    @Args('incident', { type: () => ID, description: 'The incident, as you see it.' }) incident: string,
    @Args('kind', { type: () => RelayKindName, description: 'What it is about.' }) kind: RelayKindName,
    @Args('text', TEXT) text: string,
    @Args('signed', SIGNED) signed: boolean,
  ): Promise<RelayThreadType> {
    requireShort([incident]);
    return (await this.relay.open(viewer, incident, kind, { text, signed })) as RelayThreadType;
  }

  @Mutation(() => RelayThreadType, { description: 'Say something in a thread of yours.' })
  @RequirePermission('feed:read')
  async replyInRelayThread(
    @CurrentViewer() viewer: Viewer,
    @Args('thread', THREAD) thread: string,
    @Args('text', TEXT) text: string,
    @Args('signed', SIGNED) signed: boolean,
  ): Promise<RelayThreadType> {
    requireShort([thread]);
    return (await this.relay.reply(viewer, thread, { text, signed })) as RelayThreadType;
  }

  @Mutation(() => RelayThreadType, { description: 'Close a thread of yours.' })
  @RequirePermission('feed:read')
  async closeRelayThread(
    @CurrentViewer() viewer: Viewer,
    @Args('thread', THREAD) thread: string,
  ): Promise<RelayThreadType> {
    requireShort([thread]);
    return (await this.relay.close(viewer, thread)) as RelayThreadType;
  }
}
