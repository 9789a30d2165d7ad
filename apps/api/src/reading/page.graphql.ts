import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** Where a page begins and how long it is. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor that an earlier page gave.' })
  after?: string;
}

@ObjectType({ description: 'Whether a list goes on, and the cursor from which it does.' })
export class PageInfo {
  @Field({ description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; stays valid.' })
  endCursor!: string | null;
}
