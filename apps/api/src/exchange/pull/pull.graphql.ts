import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { SharingTermsInput, TlpLabel } from '../../submitting/submission.graphql';

@ObjectType({
  description:
    'A collection of another TAXII 2.1 server that you follow: its incidents are your submissions.',
})
export class PullType {
  @Field(() => ID, { description: 'The pull.' })
  id!: string;
  @Field({ description: 'The collection.' })
  url!: string;
  @Field({ description: '`active` or `stopped`.' })
  state!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was stopped: `key-ended` (the key that it acts as), or `done` (it was for once).',
  })
  stoppedBecause!: string | null;
  @Field(() => Date, { nullable: true, description: 'When there was nothing more to be fetched, last.' })
  caughtUpAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when no page came.' })
  failingSince!: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why the last page did not come: `unreachable`, `unauthenticated`, `not-found`, `rate-limited`, `server-error`, `redirect`, `page-refused`, `too-large`, `not-taxii`, `no-room` or `internal`.',
  })
  lastProblem!: string | null;
  @Field(() => Float, { description: 'Objects that came.' })
  objectsCount!: number;
  @Field(() => Float, { description: 'Of these, what is not valid or does not fit its incident.' })
  refusedCount!: number;
  @Field(() => Float, { description: 'Incidents that came in.' })
  takenCount!: number;
  @Field(() => Float, { description: 'Incidents that went out here before, and came back.' })
  ownCount!: number;
  @Field(() => Float, { description: 'Incidents that another server which you follow told of.' })
  duplicateCount!: number;
  @Field(() => TlpLabel, { description: 'The label of whatever carries no TLP marking of its own.' })
  defaultTlp!: TlpLabel;
  @Field({ description: 'When it was made.' })
  createdAt!: Date;
}

@InputType({ description: 'A collection of another TAXII 2.1 server, and how to ask for it.' })
export class PullInput {
  @Field({
    description: 'The address of the collection, or of an API root: HTTPS, on the public Internet.',
  })
  url!: string;
  @Field(() => String, { nullable: true, description: 'Beside an API root: the collection, by id or alias.' })
  collection?: string;
  @Field(() => String, { nullable: true, description: 'For HTTP Basic: the name.' })
  user?: string;
  @Field(() => String, { nullable: true, description: 'For HTTP Basic: the password.' })
  password?: string;
  @Field(() => String, { nullable: true, description: 'For `Authorization: Bearer`: the token.' })
  token?: string;
  @Field({ defaultValue: false, description: 'Fetch what is there now, and stop.' })
  once!: boolean;
  @Field(() => SharingTermsInput, {
    description: 'Under which terms its incidents are shared. What is marked stays within its marking.',
  })
  terms!: SharingTermsInput;
}
