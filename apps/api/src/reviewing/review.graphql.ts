import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Evidence } from '../reading/evidence.graphql';
import { Certainty, Relation } from '../reading/incident.graphql';
import { EventInSight } from './duplicate.graphql';
import { Statement } from './statement.graphql';

export enum ReviewDecision {
  CONFIRM = 'confirm',
  CHANGE = 'change',
  REJECT = 'reject',
}
registerEnumType(ReviewDecision, { name: 'ReviewDecision', description: 'What you make of a finding.' });

@ObjectType({
  description: 'A finding with what the rule proposed and what people made of it. Rejected ones too.',
})
export class ReviewedFinding {
  @Field(() => ID, { description: 'The finding, in the rendition that you see.' })
  id!: string;
  @Field({ description: 'The catalogue.' })
  catalogue!: string;
  @Field({ description: 'The version of the catalogue that it was made under.' })
  catalogueVersion!: string;
  @Field({ description: 'The principle.' })
  principle!: string;
  @Field(() => Relation, { description: 'How the incident stands to it, as it holds now.' })
  relation!: Relation;
  @Field(() => Certainty, { description: 'How certain that is, as it holds now.' })
  certainty!: Certainty;
  @Field(() => Relation, { nullable: true, description: 'What the rule said, where people changed it.' })
  proposedRelation!: Relation | null;
  @Field(() => Certainty, {
    nullable: true,
    description: 'How certain the rule was, where people changed it.',
  })
  proposedCertainty!: Certainty | null;
  @Field({ description: '`proposed`, `confirmed`, `changed`, `rejected` or `added`.' })
  reviewState!: string;
  @Field({ description: 'Whether readers disagree.' })
  disputed!: boolean;
  @Field({ description: 'Whether one reader has decided, and the catalogue asks for a second.' })
  awaitsSecond!: boolean;
  @Field({ description: 'The rule that proposed it; `reviewer` where a person added it.' })
  rule!: string;
}

@ObjectType({
  description: 'That a word was said again for a lesser audience. Only those see it who see the word.',
})
export class CarriedDown {
  @Field({ description: 'For which kind of audience.' })
  to!: string;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({
  description:
    "One reader's word on one principle of an incident. Nothing is taken away; the last word counts.",
})
export class ReviewAct {
  @Field(() => ID, { description: 'The word.' })
  id!: string;
  @Field({ description: '`confirm`, `change`, `reject`, `add` or `retract`.' })
  kind!: string;
  @Field({ description: 'The catalogue.' })
  catalogue!: string;
  @Field({ description: 'Its version at that time.' })
  catalogueVersion!: string;
  @Field({ description: 'The principle.' })
  principle!: string;
  @Field(() => Relation, {
    nullable: true,
    description: 'How the incident stands to it, as the reader says.',
  })
  relation!: Relation | null;
  @Field(() => Certainty, { nullable: true, description: 'How certain, as the reader says.' })
  certainty!: Certainty | null;
  @Field(() => [Evidence], { description: 'What the reader quoted, as far as it stands in your rendition.' })
  evidence!: Evidence[];
  @Field(() => String, { nullable: true, description: 'The rule whose finding it is about, if any.' })
  rule!: string | null;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field({
    description: 'Who: `reader 1` and so on within the incident, or the name that the reader signed with.',
  })
  reader!: string;
  @Field({ description: 'Whether it is your own.' })
  mine!: boolean;
  @Field({ description: 'Whether the same reader said something later of this principle.' })
  superseded!: boolean;
  @Field({
    description: 'The kind of audience that it was said for. It counts there and for fuller audiences.',
  })
  audienceKind!: string;
  @Field(() => [CarriedDown], { description: 'Where it was said again for lesser audiences.' })
  carriedDown!: CarriedDown[];
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'How far readers agree, over the words that you may see.' })
export class ReviewAgreement {
  @Field(() => Float, {
    nullable: true,
    description:
      "Krippendorff's alpha (nominal); null with fewer than three readers or three findings that two read.",
  })
  alpha!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Findings that two or more read; null with fewer than three readers.',
  })
  units!: number | null;
  @Field(() => Int, { nullable: true, description: 'Readers; null for fewer than three.' })
  readers!: number | null;
}

@ObjectType({ description: 'Everything that people made of one incident, as far as you may see it.' })
export class IncidentReview {
  @Field(() => ID, { description: 'The incident, as in your fullest rendition.' })
  incidentId!: string;
  @Field(() => [ReviewedFinding], { description: 'Its findings, rejected ones too.' })
  findings!: ReviewedFinding[];
  @Field(() => [ReviewAct], { description: 'What readers said, oldest first.' })
  acts!: ReviewAct[];
  @Field(() => [Statement], { description: 'What participants say of it in their own name.' })
  statements!: Statement[];
  @Field(() => EventInSight, { description: 'The reports that are of the same event.' })
  event!: EventInSight;
  @Field(() => ReviewAgreement, { description: 'How far its readers agree.' })
  agreement!: ReviewAgreement;
}

@ObjectType({
  description: 'How often people overturned what a rule proposed, over the findings that you may see.',
})
export class RuleReview {
  @Field({ description: 'The catalogue.' })
  catalogue!: string;
  @Field({ description: 'The rule.' })
  rule!: string;
  @Field(() => Int, { description: 'How many findings it proposed.' })
  proposed!: number;
  @Field(() => Int, { description: 'How many of them people confirmed.' })
  confirmed!: number;
  @Field(() => Int, { description: 'How many they changed.' })
  changed!: number;
  @Field(() => Int, { description: 'How many they rejected.' })
  rejected!: number;
  @Field(() => Int, { description: 'On how many they disagree.' })
  disputed!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Changed and rejected among all decided; null where none was.',
  })
  overturned!: number | null;
}

@ObjectType({ description: 'Your word is on record. Findings and feeds follow within moments.' })
export class ReviewReceipt {
  @Field(() => ID, { description: 'The word.' })
  id!: string;
}
