import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What reached one reader whom your terms named, by one door.' })
export class NamedDeliveryType {
  @Field({ description: 'The participant, by slug.' })
  participant!: string;
  @Field({ description: 'The kind of audience: `recipient` or `community`.' })
  audience!: string;
  @Field({
    description:
      'The door: `graphql`, `document`, `file`, `misp`, `stream`, `subscription`, `webhook` or `taxii`.',
  })
  channel!: string;
  @Field(() => Int, { description: 'The version of the rendition.' })
  version!: number;
  @Field({ description: 'Whether it is the withdrawal that reached them.' })
  revoked!: boolean;
  @Field({ description: 'When first.' })
  firstAt!: Date;
  @Field({ description: 'When last.' })
  lastAt!: Date;
  @Field(() => Int, { description: 'How often.' })
  times!: number;
}

@ObjectType({ description: 'How much went out to an audience whose readers your terms did not name.' })
export class CountedDeliveryType {
  @Field({ description: 'The kind of audience: `public`, `participants` or `clients`.' })
  audience!: string;
  @Field({ description: 'Whether it is the withdrawal.' })
  revoked!: boolean;
  @Field(() => Int, { description: 'How often it was given.' })
  times!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many participants had it; null for the public, and for fewer than three.',
  })
  readers!: number | null;
}

@ObjectType({ description: 'Who received an incident of yours, as far as it is for you to know.' })
export class DeliveryReportType {
  @Field(() => [NamedDeliveryType], {
    description: 'Readers whom your terms named, as recipients or as a community.',
  })
  named!: NamedDeliveryType[];
  @Field(() => [CountedDeliveryType], { description: 'Everybody else, as numbers.' })
  counted!: CountedDeliveryType[];
}
