import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many submissions wait in one state.' })
export class BacklogType {
  @Field({ description: 'received, enriched, released, remaking or withdrawing.' })
  state!: string;
  @Field(() => Int, { description: 'How many wait.' })
  count!: number;
  @Field(() => Int, { description: 'How many of them were tried, and will be tried again.' })
  tried!: number;
  @Field(() => Date, { description: 'Since when the longest waits.' })
  oldestAt!: Date;
}

@ObjectType({ description: 'A submission that failed: its id and why, and nothing of what it holds.' })
export class FailedSubmissionType {
  @Field(() => ID, { description: 'The submission.' })
  id!: string;
  @Field(() => Int, { description: 'Its version.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why, in words that hold nothing of the content.' })
  reason!: string | null;
  @Field(() => Date, { description: 'When.' })
  failedAt!: Date;
}
