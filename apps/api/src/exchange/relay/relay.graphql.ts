import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum RelayKindName {
  QUESTION = 'question',
  SIGHTING = 'sighting',
  HELP = 'help',
  VICTIM = 'victim',
}
registerEnumType(RelayKindName, {
  name: 'RelayKind',
  description: 'What a thread is about: a question, a sighting, a request for help, or a victim to notify.',
});

@ObjectType({ description: 'One message of a thread.' })
export class RelayMessageType {
  @Field({ description: 'Whether it is yours.' })
  mine!: boolean;
  @Field({ description: 'Its words.' })
  text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The slug of its author, where they gave their name with it.',
  })
  signedBy!: string | null;
  @Field({ description: 'When.' })
  sentAt!: Date;
}

@ObjectType({
  description:
    'A reader and the submitter of an incident talk. Neither learns who the other is, unless they say so.',
})
export class RelayThreadType {
  @Field(() => ID, { description: 'The thread.' })
  id!: string;
  @Field({ description: 'Which side you are: `reader` or `submitter`.' })
  role!: string;
  @Field(() => RelayKindName, { description: 'What it is about.' })
  kind!: RelayKindName;
  @Field(() => ID, { nullable: true, description: 'For the reader: the incident.' })
  incidentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'For the submitter: the submission.' })
  submissionId!: string | null;
  @Field({ description: 'When it was opened.' })
  openedAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When it was closed, by either side or with the incident.',
  })
  closedAt!: Date | null;
  @Field(() => [RelayMessageType], { description: 'What was said, oldest first.' })
  messages!: RelayMessageType[];
}
