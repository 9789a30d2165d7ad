import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum DuplicateDecision {
  JOIN = 'join',
  REFUSE = 'refuse',
  UNDO = 'undo',
}
registerEnumType(DuplicateDecision, {
  name: 'DuplicateDecision',
  description: 'Whether two reports are of one event, are not, or nothing is said of it any more.',
});

@ObjectType({ description: 'An incident by its id and name.' })
export class IncidentReference {
  @Field(() => ID, { description: 'The incident, as in your fullest rendition.' })
  id!: string;
  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'Two reports that look like one event. A person decides.' })
export class DuplicateProposal {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;
  @Field(() => IncidentReference, { description: 'One report.' })
  first!: IncidentReference;
  @Field(() => IncidentReference, { description: 'The other.' })
  second!: IncidentReference;
  @Field({ description: 'The kind of audience whose renditions were compared.' })
  audience!: string;
  @Field(() => Float, { description: 'How much alike they are, 0 to 1.' })
  score!: number;
  @Field({ description: 'By what: `observables`, `trigram` (their names) or `tf-idf` (their words).' })
  basis!: string;
  @Field(() => [String], { description: 'The observables that both have.' })
  shared!: string[];
}

@ObjectType({ description: 'One event, as far as you may see its reports. Each report keeps its own terms.' })
export class EventInSight {
  @Field(() => [ID], { description: 'The incidents that are of this event, the one asked for among them.' })
  incidentIds!: string[];
  @Field(() => Int, {
    nullable: true,
    description:
      'How many independent reporters stand behind the reports that you see; null for fewer than three.',
  })
  reporters!: number | null;
}
