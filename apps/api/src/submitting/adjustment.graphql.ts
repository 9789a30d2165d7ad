import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TlpLabel } from './submission.graphql';

export enum MaskKindName {
  NAME = 'name',
  DOMAIN = 'domain',
  ADDRESS = 'address',
  VALUE = 'value',
}
registerEnumType(MaskKindName, {
  name: 'ExtraMaskKind',
  description:
    'What a text that you mask is: a name, a domain, a network address or range, or any other value.',
});

@ObjectType({ description: 'A text that you mask besides, in all versions of an incident of yours.' })
export class ExtraMaskType {
  @Field(() => ID, { description: 'The mask.' })
  id!: string;
  @Field({ description: 'The text.' })
  text!: string;
  @Field(() => TlpLabel, { description: 'Masked for every audience that sees less than this.' })
  level!: TlpLabel;
  @Field(() => MaskKindName, {
    nullable: true,
    description: 'What it is looked for as; null for all that it can be.',
  })
  kind!: MaskKindName | null;
  @Field(() => Date, { description: 'Since when.' })
  madeAt!: Date;
}

@ObjectType({ description: 'A marking that you lowered, in all versions of an incident of yours.' })
export class LoweredMarkingType {
  @Field(() => ID, { description: 'The act.' })
  id!: string;
  @Field(() => ID, { description: 'The object, by its STIX id in the submission.' })
  objectId!: string;
  @Field({ description: 'JSON pointer into it; empty for the whole object.' })
  pointer!: string;
  @Field(() => TlpLabel, { description: 'The level that counts there instead of its markings.' })
  level!: TlpLabel;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => Date, { description: 'Since when.' })
  madeAt!: Date;
  @Field({
    description:
      'Whether the value and its marking are still those that you saw. If not, it counts for nothing.',
  })
  holds!: boolean;
}

@ObjectType({ description: 'What you changed about how an incident of yours is redacted.' })
export class AdjustmentReceipt {
  @Field(() => ID, { description: 'The mask or lowered marking.' })
  id!: string;
  @Field({ description: 'Where the submission stands now: `remaking` while its renditions are made anew.' })
  state!: string;
}
