import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  SUPPORTER_KINDS,
  SUPPORTER_ROLES,
  type StandingSupporter,
  type SupporterKind as Kind,
} from '@app/insights';

const named = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), value]));

/** What a supporter is, by its name in the schema. */
export const SupporterKind = named(SUPPORTER_KINDS);
registerEnumType(SupporterKind, {
  name: 'SupporterKind',
  description: 'State, public authority, company or civil society.',
});

/** How a supporter stands to an incident, by its name in the schema. */
export const SupporterRole = named(SUPPORTER_ROLES);
registerEnumType(SupporterRole, {
  name: 'SupporterRole',
  description: 'Who was hit, whose machines or territory were used, or who is accused: a claim of others.',
});

@ObjectType({ description: 'Who supports a catalogue, as its list says. Null is not recorded.' })
export class Supporter {
  @Field({ description: 'The catalogue: `paris-call` or `un-norms`.' })
  catalogue!: string;
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => [String], { description: 'Other names of it.' })
  aliases!: string[];
  @Field(() => SupporterKind, { description: 'What it is.' })
  kind!: Kind;
  @Field(() => String, { nullable: true, description: 'Its region, such as `western-europe`.' })
  region!: string | null;
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => String, { nullable: true, description: 'Since when: a day, a month or a year, as listed.' })
  supportedOn!: string | null;
  @Field(() => [String], { description: 'What it committed to, in the words of the list.' })
  commitments!: string[];
}

@ObjectType({
  description:
    'A supporter beside an incident, as your own rendition tells it: a State by its country, any other by an exact name. Nobody is scored by it.',
})
export class IncidentSupporter {
  @Field(() => Supporter, { description: 'The supporter.' })
  supporter!: Supporter;
  @Field(() => SupporterRole, { description: 'In which role.' })
  role!: StandingSupporter['role'];
  @Field({
    description:
      'Of a claimed actor: whether no State or court asserts it, or a claim is contested, denied or withdrawn.',
  })
  unconfirmed!: boolean;
}

@InputType({ description: 'Supporters by what their list says.' })
export class SupporterFilter {
  @Field(() => String, { nullable: true, description: 'A catalogue: `paris-call` or `un-norms`.' })
  catalogue?: string;
  @Field(() => SupporterKind, { nullable: true, description: 'What they are.' })
  kind?: Kind;
  @Field(() => String, { nullable: true, description: 'A region, such as `western-europe`.' })
  region?: string;
  @Field(() => String, { nullable: true, description: 'A country, ISO 3166-1 alpha-2.' })
  country?: string;
}
