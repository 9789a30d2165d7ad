import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Incident } from './incident.graphql';
import { PageInfo } from './page.graphql';

@ObjectType({ description: 'One line of a feed: an incident published, or one withdrawn.' })
export class CollectionEntry {
  @Field({
    description: 'The cursor after this entry. It stays valid, and what is added later comes after it.',
  })
  cursor!: string;
  @Field({ description: '`published` or `revoked`.' })
  kind!: string;
  @Field({ description: 'When it was added: RFC 3339 with microseconds, strictly increasing in the feed.' })
  addedAt!: string;
  @Field({ description: 'Whether a later entry of this feed replaces it.' })
  superseded!: boolean;
  @Field(() => Incident, { description: 'The incident, in the rendition made for this feed.' })
  incident!: Incident;
}

@ObjectType({ description: 'A page of a feed, oldest first.' })
export class CollectionEntryConnection {
  @Field(() => [CollectionEntry], { description: 'The entries of this page.' })
  entries!: CollectionEntry[];
  @Field(() => PageInfo, { description: 'Whether it goes on.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'One thing that a feed is limited to.' })
export class CollectionFilterPart {
  @Field({ description: 'As the filter of incidents names it.' })
  name!: string;
  @Field(() => [String], { description: 'One of these.' })
  values!: string[];
}

@ObjectType({
  description: 'A feed that you may read: a selection of what is published, for exactly one audience.',
})
export class Collection {
  @Field(() => ID, { description: 'The feed; stable.' })
  id!: string;
  @Field({ description: 'A short name that works wherever the id does.' })
  slug!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field({ description: 'What is in it.' })
  description!: string;
  @Field({ description: 'Who it is for: public, participants, clients, community or recipient.' })
  audience!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The Paris Call principle that it is limited to, if any.',
  })
  principle!: number | null;
  @Field(() => [CollectionFilterPart], {
    description:
      'What it is limited to: an incident holds one value of each. None: all that is for its audience.',
  })
  filter!: CollectionFilterPart[];
  @Field({ description: 'Whether you defined it. Nobody else sees it.' })
  own!: boolean;
}

@InputType({ description: 'One thing that a feed is to be limited to.' })
export class CollectionFilterInput {
  @Field({ description: 'As the filter of incidents names it, such as `sector`, `region`, `principle`.' })
  name!: string;
  @Field(() => [String], { description: 'One of these: 1 to 50.' })
  values!: string[];
}
