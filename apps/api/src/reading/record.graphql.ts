import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Evidence } from './evidence.graphql';

@ObjectType({ description: 'Who attributes an incident to whom: a claim of theirs, never a fact of ours.' })
export class AttributionClaim {
  @Field(() => String, { nullable: true, description: 'Who attributes; null where the record names nobody.' })
  byName!: string | null;
  @Field({
    description:
      'State, state-body, international-organisation, court, company, ngo, media, self (the actor) or other.',
  })
  byKind!: string;
  @Field(() => String, { nullable: true, description: 'Of which country, ISO 3166-1 alpha-2.' })
  byCountry!: string | null;
  @Field(() => String, { nullable: true, description: 'To whom; null where nobody is named.' })
  toName!: string | null;
  @Field({ description: 'State, state-affiliated, criminal, hacktivist, individual or unknown.' })
  toKind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The State accused where the kind is state or state-affiliated; else where they come from.',
  })
  toCountry!: string | null;
  @Field({ description: 'Statement, indictment, sanction, report, technical or conviction.' })
  form!: string;
  @Field({ description: 'Technical, intelligence, judicial, documents, admission or not-stated.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: 'When: a day, a month or a year, as recorded.' })
  madeOn!: string | null;
  @Field({ description: 'Whether the record says that a norm was invoked.' })
  normInvoked!: boolean;
  @Field({ description: 'Asserted, contested, withdrawn or denied.' })
  state!: string;
  @Field(() => [Evidence], { description: 'What it rests on.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'What a State did about an incident, as recorded.' })
export class StateResponse {
  @Field({
    description:
      'Statement, sanction, indictment, expulsion, takedown, assistance-requested, assistance-offered or assistance-given.',
  })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Who, in the words of the record.' })
  byName!: string | null;
  @Field(() => String, { nullable: true, description: 'Which country, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => String, { nullable: true, description: 'When: a day, a month or a year, as recorded.' })
  madeOn!: string | null;
  @Field(() => [Evidence], { description: 'What it rests on.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'A quantity of an incident. What is not recorded is null, never 0.' })
export class Measure {
  @Field({
    description: 'People-affected, patients, records, machines, outage-hours, organisations or money.',
  })
  kind!: string;
  @Field(() => Float, { nullable: true, description: 'The lower end; null where none is recorded.' })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper end; null where it is open.' })
  high!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of money: loss, ransom-demand, ransom-payment, stolen.',
  })
  money!: string | null;
  @Field(() => String, { nullable: true, description: 'Of money: ISO 4217, or XBT.' })
  currency!: string | null;
  @Field(() => [Evidence], { description: 'What it rests on.' })
  evidence!: Evidence[];
}
