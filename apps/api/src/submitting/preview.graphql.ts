import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TlpLabel } from './submission.graphql';

export enum PreviewOutcome {
  AT_ONCE = 'at-once',
  ON_RELEASE = 'on-release',
  NOTHING = 'nothing',
}
registerEnumType(PreviewOutcome, {
  name: 'PreviewOutcome',
  description: 'Whether an audience gets its rendition at once, after you release it, or gets nothing.',
});

@ObjectType({ description: 'An object as submitted, beside the one that stands for it in the rendition.' })
export class PreviewedObjectType {
  @Field(() => ID, { description: 'Its STIX id in the submission.' })
  objectId!: string;
  @Field({ description: 'The object as submitted, as JSON text. Pointers and offsets are into this.' })
  original!: string;
  @Field(() => String, { nullable: true, description: 'As JSON text; null where this audience gets none.' })
  rendition!: string | null;
}

@ObjectType({ description: 'One thing that an audience does not see as you submitted it, and why.' })
export class PreviewedChange {
  @Field(() => ID, { description: 'The object, by its STIX id in the submission.' })
  objectId!: string;
  @Field({ description: 'JSON pointer into the original object; empty for the whole of it.' })
  pointer!: string;
  @Field(() => Int, { nullable: true, description: 'Where what was masked begins, in UTF-16 units.' })
  start!: number | null;
  @Field(() => Int, { nullable: true, description: 'Where it ends.' })
  end!: number | null;
  @Field({ description: 'absent, generalised, masked, minted or dropped.' })
  action!: string;
  @Field({ description: 'The rule that asked for it.' })
  rule!: string;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => TlpLabel, { nullable: true, description: 'The marking that hid it, where one did.' })
  marking!: TlpLabel | null;
  @Field({ description: 'All of this in a plain sentence.' })
  words!: string;
}

@ObjectType({ description: 'A word that nothing explains and that goes out as it is: for you to look at.' })
export class PreviewedResidue {
  @Field(() => ID, { description: 'The object, by its STIX id in the submission.' })
  objectId!: string;
  @Field({ description: 'JSON pointer into the original object.' })
  pointer!: string;
  @Field(() => Int, { description: 'Where it begins, in UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;
  @Field(() => String, { nullable: true, description: 'The word.' })
  text!: string | null;
}

@ObjectType({ description: 'Words of the rendition that a finding rests on.' })
export class PreviewedEvidence {
  @Field({ description: 'JSON pointer into the rendition.' })
  pointer!: string;
  @Field(() => Int, { description: 'Where the words begin, in UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'Where they end.' })
  end!: number;
  @Field({ description: 'The words.' })
  text!: string;
}

@ObjectType({ description: 'A principle that this audience would see tied to the incident.' })
export class PreviewedFinding {
  @Field({ description: 'paris-call or un-norms.' })
  catalogue!: string;
  @Field({ description: 'The number of the principle in its catalogue.' })
  principle!: string;
  @Field({ description: 'violates, implicates or demonstrates.' })
  relation!: string;
  @Field({ description: 'clear or arguable.' })
  certainty!: string;
  @Field(() => Float, { description: 'From 0 to 1.' })
  confidence!: number;
  @Field({ description: 'The rule that made it.' })
  rule!: string;
  @Field(() => [PreviewedEvidence], { description: 'The words that it rests on.' })
  evidence!: PreviewedEvidence[];
}

@ObjectType({
  description: 'What one audience would get, and why no more. Ids, times and pseudonyms stand in.',
})
export class AudiencePreviewType {
  @Field({
    description:
      'public, participants, clients:<community>, community:<community> or recipient:<participant>.',
  })
  audience!: string;
  @Field({ description: 'The audience in plain words.' })
  name!: string;
  @Field(() => TlpLabel, { description: 'Up to which label it sees.' })
  ceiling!: TlpLabel;
  @Field(() => PreviewOutcome, { description: 'Whether and when it gets the rendition.' })
  outcome!: PreviewOutcome;
  @Field(() => String, { nullable: true, description: 'The rendition as JSON text; null for nothing.' })
  stix!: string | null;
  @Field(() => [PreviewedObjectType], {
    description: 'Each object that you submitted, beside what it becomes.',
  })
  objects!: PreviewedObjectType[];
  @Field(() => [PreviewedFinding], { description: 'The findings that this audience would see.' })
  findings!: PreviewedFinding[];
  @Field(() => [PreviewedChange], { description: 'Every change, explained.' })
  changes!: PreviewedChange[];
  @Field(() => [PreviewedResidue], { description: 'What nothing explains and goes out as it is.' })
  residue!: PreviewedResidue[];
}

@ObjectType({ description: 'What each audience would get of a submission, or of a bundle before it is one.' })
export class SubmissionPreview {
  @Field(() => [AudiencePreviewType], { description: 'From the widest audience to the narrowest.' })
  audiences!: AudiencePreviewType[];
}
