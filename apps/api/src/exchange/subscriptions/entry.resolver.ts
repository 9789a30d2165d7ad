import { Logger } from '@nestjs/common';
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { DeliveryLedger, FeedService, type Following, PublicationWatch, followFeed } from '@app/exchange';
import { toProblem } from '@app/problem';
import { PublicationService } from '@app/publication';
import { CurrentViewer, type DoorContext, Public } from '../../door/door.decorator';
import { Authenticator } from '../../door/viewer-of';
import { CollectionEntry } from '../../reading/collection.graphql';
import { presentIncidents, requireShort } from '../../reading/present';
import { StreamPlaces } from '../streams/stream-places';

/** The door to each feed as a GraphQL subscription. */
@Resolver(() => CollectionEntry)
export class EntryResolver {
  private readonly logger = new Logger(EntryResolver.name);

  constructor(
    private readonly feeds: FeedService,
    private readonly watch: PublicationWatch,
    private readonly ledger: DeliveryLedger,
    private readonly authenticator: Authenticator,
    private readonly publication: PublicationService,
    private readonly places: StreamPlaces,
  ) {}

  @Subscription(() => CollectionEntry, {
    description:
      'The entries of a feed: what is out already, then what comes. It completes when you may no longer read the feed, and after some hours: go on with the last cursor that you have.',
    resolve: (entry: CollectionEntry) => entry,
  })
  @Public()
  async collectionEntries(
    @CurrentViewer() viewer: Viewer,
    @Context() { req }: DoorContext,
    @Args('feed', { type: () => ID, description: 'The feed, by id or slug.' }) feed: string,
    @Args('after', { type: () => String, nullable: true, description: 'A cursor of this feed.' })
    after?: string,
  ): Promise<AsyncGenerator<CollectionEntry, void, void>> {
    requireShort([feed]);
    const cursor = after ?? undefined;
    const { head } = await this.feeds.page(viewer, feed, { cursor }, 1);
    const place = this.places.take(viewer.kind === 'participant' ? viewer.participantId : (req.ip ?? ''));
    req.socket.on('close', place.leave);
    return this.entries(viewer, req, { feed: head.id, after: cursor, ...place });
  }

  /** Ends without an error when its reader may read no longer: whoever asks again is told why. */
  private async *entries(
    viewer: Viewer,
    req: DoorContext['req'],
    { feed, after, signal, leave }: Pick<Following, 'feed' | 'after' | 'signal'> & { leave: () => void },
  ): AsyncGenerator<CollectionEntry, void, void> {
    const reader = () => this.authenticator.viewerAgain(req);
    try {
      for await (const entry of followFeed(this.feeds, this.watch, { viewer: reader, feed, after, signal })) {
        await this.ledger.recordEach(viewer, 'subscription', feed, [entry]);
        const [incident] = await presentIncidents(this.publication, await reader(), [entry.incident]);
        yield { ...entry, incident: incident! };
      }
    } catch (error) {
      this.logger.debug(`a subscription ends: ${toProblem(error).code}`);
    } finally {
      leave();
    }
  }
}
