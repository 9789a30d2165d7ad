import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { Problem } from '@app/problem';
import { PublicationService, type ReleasedCollection } from '@app/publication';
import { CurrentViewer, Public } from '../door/door.decorator';
import { Collection, CollectionEntryConnection } from './collection.graphql';
import { pageInfoOf, presentIncidents, requirePageSize, requireShort } from './present';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|\+00:00)$/;

/** The doors to the feeds. */
@Resolver(() => Collection)
export class CollectionResolver {
  constructor(private readonly publication: PublicationService) {}

  @Query(() => [Collection], { description: 'The feeds that you may read.' })
  @Public()
  async collections(@CurrentViewer() viewer: Viewer): Promise<Collection[]> {
    return (await this.publication.collections(viewer)).map(presentCollection);
  }

  @Query(() => Collection, {
    nullable: true,
    description: 'One feed by its id or slug; null when it is hidden from you or not there.',
  })
  @Public()
  async collection(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Its id or slug.' }) id: string,
  ): Promise<Collection | null> {
    requireShort([id]);
    const found = await this.publication.collection(viewer, id);
    return found ? presentCollection(found) : null;
  }

  @ResolveField(() => CollectionEntryConnection, {
    description: 'The entries, oldest first. Follow `endCursor`: nothing is missed or doubled.',
  })
  async entries(
    @CurrentViewer() viewer: Viewer,
    @Parent() collection: Collection,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'A cursor of this feed.' })
    after?: string,
    @Args('addedAfter', {
      type: () => String,
      nullable: true,
      description: 'Added after this moment (RFC 3339, UTC, up to microseconds).',
    })
    addedAfter?: string,
  ): Promise<CollectionEntryConnection> {
    requirePageSize(first);
    const start = { cursor: after ?? undefined, addedAfter: requireMoment(addedAfter ?? undefined) };
    const page = await this.publication.entries(viewer, collection.id, start, first);
    const incidents = await presentIncidents(
      this.publication,
      viewer,
      page.entries.map((entry) => entry.incident),
    );
    const entries = page.entries.map((entry, index) => ({ ...entry, incident: incidents[index]! }));
    return { entries, pageInfo: pageInfoOf(page.hasNext, page.last ?? after) };
  }
}

function presentCollection({ audienceKind, principle, ...row }: ReleasedCollection): Collection {
  return { ...row, audience: audienceKind, principle: principle === null ? null : Number(principle) };
}

function requireMoment(text: string | undefined): string | undefined {
  if (text === undefined || (MOMENT.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new Problem('invalid-input', '`addedAfter` is a moment such as 2026-01-31T12:00:00.000000Z.');
}
