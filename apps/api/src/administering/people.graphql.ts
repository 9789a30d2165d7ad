import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A person of your organisation who signs in by an account, or who is invited to.',
})
export class PersonType {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field({ description: 'What you call them.' })
  name!: string;
  @Field(() => [String], { description: 'What they may do here.' })
  permissions!: string[];
  @Field(() => Date, { description: 'When they were invited.' })
  invitedAt!: Date;
  @Field(() => Date, { description: 'Until when the invitation can be taken up.' })
  redeemBefore!: Date;
  @Field(() => Date, { nullable: true, description: 'When they took it up; null while they have not.' })
  redeemedAt!: Date | null;
  @Field(() => Date, { description: 'Until when they may sign in. Then they are invited anew.' })
  expiresAt!: Date;
  @Field(() => String, {
    nullable: true,
    description:
      'Who invited them: a person of yours, or what the key is for; null once that person is removed.',
  })
  invitedBy!: string | null;
  @Field(() => Int, { description: 'In how many browsers they are signed in.' })
  sessionCount!: number;
}

@ObjectType({ description: 'An invitation just made. Its code and link can be read only in this answer.' })
export class InvitationType {
  @Field(() => PersonType, { description: 'Whom it is for.' })
  person!: PersonType;
  @Field({
    description:
      'The code. It links the first account that signs in with it, once. Whoever keeps it can give it in a later session to read back what was submitted.',
  })
  code!: string;
  @Field({
    description:
      'The page where they take it up. The code stands behind the #, which browsers do not send: no server writes it down.',
  })
  link!: string;
}
