import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { DeliveryLedger } from '@app/exchange';
import { Problem } from '@app/problem';
import { CollectionDefinitionService, PublicationService, type ReleasedCollection } from '@app/publication';
import { CurrentViewer, Public, RequirePermission } from '../door/door.decorator';
import { Collection, CollectionEntryConnection, CollectionFilterInput } from './collection.graphql';
import { requireMoment } from './moment';
import { pageInfoOf, presentIncidents, requirePageSize, requireShort } from './present';

/** The doors to the feeds. */
@Resolver(() => Collection)
export class CollectionResolver {
  constructor(
    private readonly publication: PublicationService,
    private readonly definitions: CollectionDefinitionService,
    private readonly ledger: DeliveryLedger,
  ) {}

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

  @Mutation(() => Collection, {
    description:
      'Define a feed of your own: what one audience that you belong to is given, limited by a filter. What is out already is put in soon.',
  })
  @RequirePermission('collection:define')
  async defineCollection(
    @CurrentViewer() viewer: Viewer,
    @Args('title', { description: 'One line of 1 to 120 characters; your slug is put behind it.' })
    title: string,
    @Args('audience', {
      description:
        '`public`, `participants`, `clients:<slug>`, `community:<slug>` or `recipient:<your slug>`.',
    })
    audience: string,
    @Args('filter', { type: () => [CollectionFilterInput], description: 'What it is limited to.' })
    filter: CollectionFilterInput[],
  ): Promise<Collection> {
    requireShort([audience]);
    const id = await this.definitions.define(viewer, { title, audience, filter });
    const defined = await this.publication.collection(viewer, id);
    if (!defined) throw new Problem('not-found', 'The collection is no longer there.');
    return presentCollection(defined);
  }

  @Mutation(() => ID, {
    description: 'Drop a feed that you defined: its objects are taken away, and its id leads nowhere.',
  })
  @RequirePermission('collection:define')
  async dropCollection(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<string> {
    await this.definitions.drop(viewer, id);
    return id;
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
    const start = {
      cursor: after ?? undefined,
      addedAfter: requireMoment(addedAfter ?? undefined, 'addedAfter'),
    };
    const page = await this.publication.entries(viewer, collection.id, start, first);
    await this.ledger.recordPage(viewer, 'graphql', collection.id, page.entries);
    const incidents = await presentIncidents(
      this.publication,
      viewer,
      page.entries.map((entry) => entry.incident),
    );
    const entries = page.entries.map((entry, index) => ({ ...entry, incident: incidents[index]! }));
    return { entries, pageInfo: pageInfoOf(page.hasNext, page.last ?? after) };
  }
}

function presentCollection({ audienceKind, principle, filter, ...row }: ReleasedCollection): Collection {
  return {
    ...row,
    audience: audienceKind,
    principle: principle === null ? null : Number(principle),
    filter: Object.entries(filter).map(([name, values]) => ({ name, values: [...values] })),
  };
}
