import { Field, ObjectType } from '@nestjs/graphql';
import { CommunityType, ParticipantType } from './participant.graphql';

@ObjectType({ description: 'An organisation as administrators see it.' })
export class RosterEntryType extends ParticipantType {
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field({ description: 'Whether anyone may know that it takes part.' })
  listed!: boolean;
  @Field({ description: 'Whether it is made up for demonstration.' })
  demonstration!: boolean;
  @Field({ description: 'Whether you put it forward: then another administrator has to admit it.' })
  proposedByYou!: boolean;
  @Field(() => Date, { description: 'When it was put forward.' })
  proposedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was admitted, if it was.' })
  admittedAt!: Date | null;
}

@ObjectType({ description: 'A community as administrators see it.' })
export class CommunityRosterType extends CommunityType {
  @Field({ description: 'Whether new members read what came before them.' })
  openHistory!: boolean;
  @Field(() => [String], { description: 'Its members, by slug.' })
  members!: string[];
}
