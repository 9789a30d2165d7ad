import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A draft that is kept for you, without what it says: that is sealed.' })
export class DraftType {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'Counts up with each change. Say it when you replace the draft.' })
  version!: number;
  @Field(() => Int, { description: 'How long it is, in bytes.' })
  sizeBytes!: number;
  @Field(() => Date, { description: 'When it was begun.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'When it was last changed. It is thrown away 90 days later.' })
  changedAt!: Date;
}

@ObjectType({ description: 'A draft, opened for you by a worker.' })
export class OpenedDraftType {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'Which version this is.' })
  version!: number;
  @Field({ description: 'What it says, as it was saved.' })
  content!: string;
}
