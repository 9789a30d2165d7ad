import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum StatementFormName {
  RESPONSE = 'response',
  DENIAL = 'denial',
  ACCEPTANCE = 'acceptance',
  CORRECTION = 'correction',
}
registerEnumType(StatementFormName, { name: 'StatementForm', description: 'What a statement is.' });

@ObjectType({ description: 'One version of a statement.' })
export class StatementVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;
  @Field(() => StatementFormName, { description: 'What it is.' })
  form!: StatementFormName;
  @Field({ description: 'Its words.' })
  text!: string;
  @Field(() => Date, { description: 'When it was made.' })
  at!: Date;
}

@ObjectType({
  description:
    'What a participant says of an incident in its own name. It is a claim of that participant, and no finding.',
})
export class Statement {
  @Field(() => ID, { description: 'The statement, in all its versions.' })
  id!: string;
  @Field({ description: 'Who says so.' })
  author!: string;
  @Field({ description: 'cert, government, company, civil-society or academia.' })
  authorKind!: string;
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' })
  authorCountry!: string | null;
  @Field({ description: 'The kind of audience that it was made for. Fuller audiences see it too.' })
  audience!: string;
  @Field({ description: 'Whether its author took it back.' })
  withdrawn!: boolean;
  @Field(() => [StatementVersion], {
    description: 'Its versions, oldest first; none where it was taken back.',
  })
  versions!: StatementVersion[];
}
