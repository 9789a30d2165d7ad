import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'An address of yours that is told what a feed publishes (Standard Webhooks 1.0.0).',
})
export class WebhookType {
  @Field(() => ID, { description: 'The webhook.' })
  id!: string;
  @Field({ description: 'What it is for, in your words.' })
  label!: string;
  @Field({ description: 'Where messages go.' })
  url!: string;
  @Field(() => ID, { description: 'The feed that it follows.' })
  collectionId!: string;
  @Field({ description: '`active` or `stopped`.' })
  state!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it was stopped: `key-ended` (the key that it reads as), `feed-out-of-sight`, `unreachable` (for a day) or `gone` (answered 410).',
  })
  stoppedBecause!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When the last entry that it has was added to the feed.',
  })
  toldTo!: string | null;
  @Field(() => Date, { nullable: true, description: 'Since when messages are not taken.' })
  failingSince!: Date | null;
  @Field(() => Int, { description: 'How often the message that waits was tried.' })
  attempts!: number;
  @Field(() => Int, { nullable: true, description: 'The last HTTP status; null for no answer.' })
  lastStatus!: number | null;
  @Field({ description: 'When it was made.' })
  createdAt!: Date;
}

@ObjectType({ description: 'A webhook with its secret, which is shown this once.' })
export class WebhookSecretType {
  @Field(() => WebhookType, { description: 'The webhook.' })
  webhook!: WebhookType;
  @Field({ description: 'The secret that signs: `whsec_` and base64.' })
  secret!: string;
}
