import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TlpLabel {
  CLEAR = 'CLEAR',
  GREEN = 'GREEN',
  AMBER = 'AMBER',
  AMBER_STRICT = 'AMBER+STRICT',
  RED = 'RED',
}
registerEnumType(TlpLabel, { name: 'Tlp', description: 'A TLP 2.0 label (FIRST, August 2022).' });

export enum ReleaseName {
  AT_ONCE = 'at-once',
  ON_RELEASE = 'on-release',
}
registerEnumType(ReleaseName, {
  name: 'Release',
  description: 'Whether a rendition goes out at once or waits for you to release it.',
});

export enum PublicRelease {
  AT_ONCE = 'at-once',
  ON_RELEASE = 'on-release',
}
registerEnumType(PublicRelease, {
  name: 'PublicRelease',
  description: 'Whether the public rendition goes out at once or waits for you to release it.',
});

@InputType({ description: 'When the rendition for an audience goes out.' })
export class AudienceReleaseInput {
  @Field({
    description:
      'A kind of audience (public, participants, clients, community, recipient), or one such as community:<slug>.',
  })
  audience!: string;
  @Field(() => ReleaseName, { description: 'At once, or when you release it.' })
  release!: ReleaseName;
}

@InputType({
  description:
    'Under which terms a submission is shared. What is not marked in the bundle follows `defaultTlp`.',
})
export class SharingTermsInput {
  @Field(() => TlpLabel, { description: 'The label of whatever carries no TLP marking of its own.' })
  defaultTlp!: TlpLabel;
  @Field(() => TlpLabel, { nullable: true, description: 'Nothing is treated as less strict than this.' })
  floorTlp?: TlpLabel;
  @Field(() => [String], {
    nullable: true,
    description: 'Communities that you are a member of, by slug: they get what is AMBER and AMBER+STRICT.',
  })
  communities?: string[];
  @Field(() => [String], { nullable: true, description: 'Participants, by slug, who get what is RED.' })
  recipients?: string[];
  @Field({ nullable: true, description: 'Whether a victim that carries no marking may be named.' })
  nameVictim?: boolean;
  @Field({ nullable: true, description: 'Whether you may be named as the source.' })
  nameReporter?: boolean;
  @Field(() => PublicRelease, {
    nullable: true,
    description: 'Whether the public waits for your release (it does by default).',
  })
  publicRelease?: PublicRelease;
  @Field(() => [AudienceReleaseInput], {
    nullable: true,
    description:
      'The same for any audience: whoever is not named gets theirs at once. What is stricter counts.',
  })
  releases?: AudienceReleaseInput[];
  @Field({
    nullable: true,
    description:
      'False: no pseudonym stands for a victim whose name is hidden, also in a community that agreed to them.',
  })
  pseudonyms?: boolean;
}

@ObjectType({ description: 'Something that is not right, and where.' })
export class IssueReport {
  @Field({ description: 'A stable code.' })
  code!: string;
  @Field({ description: 'JSON pointer (RFC 6901) into the bundle.' })
  pointer!: string;
  @Field({ description: 'Plain words.' })
  message!: string;
}

@ObjectType({ description: 'A state that a submission went through.' })
export class StateChange {
  @Field({ description: 'The state.' })
  state!: string;
  @Field(() => Date, { description: 'Since when.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'Why, where there is something to say.' })
  reason!: string | null;
}

@ObjectType({ description: 'What came of a submission for one audience.' })
export class RenditionListingType {
  @Field({
    description:
      'The audience: public, participants, clients:<community>, community:<community> or recipient:<participant>.',
  })
  audience!: string;
  @Field({ description: 'held (waits for your release), ready, published, superseded or withdrawn.' })
  status!: string;
  @Field(() => ID, { description: 'The STIX id of the incident for this audience.' })
  incidentId!: string;
  @Field(() => Date, { nullable: true, description: 'Since when it is out.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'Under which terms a submission is shared.' })
export class SubmissionTermsType {
  @Field(() => TlpLabel, { description: 'The label of whatever carries no TLP marking of its own.' })
  defaultTlp!: TlpLabel;
  @Field(() => TlpLabel, { description: 'Nothing is treated as less strict than this.' })
  floorTlp!: TlpLabel;
  @Field(() => [String], {
    description:
      'Every audience: public, participants, clients:<community>, community:<community> or recipient:<participant>.',
  })
  audiences!: string[];
  @Field(() => [String], { description: 'Those of them that wait for your release.' })
  waiting!: string[];
  @Field({ description: 'Whether a victim that carries no marking may be named.' })
  nameVictim!: boolean;
  @Field({ description: 'Whether you may be named as the source.' })
  nameReporter!: boolean;
  @Field({ description: 'Whether a pseudonym may stand for a victim whose name is hidden.' })
  pseudonyms!: boolean;
}

@ObjectType({ description: 'What you get for a submission.' })
export class SubmissionReceipt {
  @Field(() => ID, { description: 'The submission.' })
  id!: string;
  @Field({
    description:
      'received, enriched, released, published, remaking, superseded, failed, withdrawing or withdrawn.',
  })
  state!: string;
  @Field({ description: 'SHA-256 of the bundle as it was received, in hex; empty once it is withdrawn.' })
  sha256!: string;
  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeBytes!: number;
  @Field(() => Int, { description: 'Which version of the incident it is.' })
  version!: number;
  @Field(() => Date, { description: 'When it was received.' })
  receivedAt!: Date;
  @Field(() => [IssueReport], {
    description: 'What could be better about the bundle. It was accepted all the same.',
  })
  warnings!: IssueReport[];
}

@ObjectType({ description: 'A submission, as its submitter alone may see it.' })
export class SubmissionDetails extends SubmissionReceipt {
  @Field(() => String, { nullable: true, description: 'Why it failed, if it did.' })
  failure!: string | null;
}

@ObjectType({ description: 'A page of your submissions, newest first.' })
export class SubmissionPage {
  @Field(() => [SubmissionDetails], { description: 'The rows of this page.' })
  nodes!: SubmissionDetails[];
  @Field(() => String, { nullable: true, description: 'The cursor of the next page; null on the last.' })
  endCursor!: string | null;
}
