import { Field, ObjectType } from '@nestjs/graphql';
import { PublicRelease, TlpLabel } from './submission.graphql';

@ObjectType({ description: 'Under which terms incidents that come through your inbox are shared.' })
export class InboxTermsType {
  @Field(() => TlpLabel, { description: 'The label of whatever carries no TLP marking of its own.' })
  defaultTlp!: TlpLabel;
  @Field(() => TlpLabel, { description: 'Nothing is treated as less strict than this.' })
  floorTlp!: TlpLabel;
  @Field(() => [String], {
    description:
      'The audiences that they name: clients:<community>, community:<community>, recipient:<participant>.',
  })
  audiences!: string[];
  @Field({ description: 'Whether a victim that carries no marking may be named.' })
  nameVictim!: boolean;
  @Field({ description: 'Whether you may be named as the source.' })
  nameReporter!: boolean;
  @Field(() => PublicRelease, { description: 'Whether the public waits for your release.' })
  publicRelease!: PublicRelease;
  @Field(() => Date, { nullable: true, description: 'Since when; null where you never said anything.' })
  setAt!: Date | null;
}
