import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ParticipantKindName {
  CERT = 'cert',
  GOVERNMENT = 'government',
  COMPANY = 'company',
  CIVIL_SOCIETY = 'civil-society',
  ACADEMIA = 'academia',
}
registerEnumType(ParticipantKindName, { name: 'ParticipantKind', description: 'The kind of organisation.' });

@InputType({ description: 'An organisation put forward to take part.' })
export class ParticipantInput {
  @Field({ description: 'Its short name: lower-case letters, digits and hyphens.' })
  slug!: string;
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => ParticipantKindName, { description: 'Its kind.' })
  kind!: ParticipantKindName;
  @Field(() => String, { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' })
  country?: string;
  @Field(() => [String], { nullable: true, description: 'Its sectors.' })
  sectors?: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'Its own domains, masked in what others see of its reports.',
  })
  domains?: string[];
  @Field(() => [String], { nullable: true, description: 'Its own address ranges (CIDR), masked likewise.' })
  networks?: string[];
  @Field({ defaultValue: false, description: 'Whether anyone may know that it takes part.' })
  listed!: boolean;
  @Field({ defaultValue: false, description: 'Whether it is made up for demonstration.' })
  demonstration!: boolean;
}

@ObjectType({ description: 'An organisation that takes part, or is put forward to.' })
export class ParticipantType {
  @Field(() => ID, { description: 'The participant.' })
  id!: string;
  @Field({ description: 'Its short name.' })
  slug!: string;
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => ParticipantKindName, { description: 'Its kind.' })
  kind!: ParticipantKindName;
  @Field({ description: 'proposed, admitted or suspended.' })
  state!: string;
}

@ObjectType({ description: 'A key just made. Its token can be read only in this answer.' })
export class IssuedKeyType {
  @Field(() => ID, { description: 'The key, for revoking it.' })
  id!: string;
  @Field({ description: 'The token: send it as `Authorization: Bearer …`.' })
  token!: string;
  @Field(() => [String], { description: 'What it carries.' })
  permissions!: string[];
  @Field(() => Date, { description: 'Until when.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'An admission: the participant, and its first key.' })
export class Admission {
  @Field(() => ParticipantType, { description: 'The participant.' })
  participant!: ParticipantType;
  @Field(() => IssuedKeyType, { description: 'Its first key. Hand it over and forget it.' })
  key!: IssuedKeyType;
}

@ObjectType({ description: 'A key of your organisation.' })
export class AccessKeyType {
  @Field(() => ID, { description: 'The key.' })
  id!: string;
  @Field({ description: 'What it is for, in your words.' })
  label!: string;
  @Field(() => [String], { description: 'What it carries.' })
  permissions!: string[];
  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'Until when.' })
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was revoked, if it was.' })
  revokedAt!: Date | null;
}

@ObjectType({ description: 'A sharing group.' })
export class CommunityType {
  @Field(() => ID, { description: 'The community.' })
  id!: string;
  @Field({ description: 'Its short name.' })
  slug!: string;
  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'What a community agreed to: to know the same victim again by a pseudonym.' })
export class PseudonymAgreementType {
  @Field({ description: 'Whether it does.' })
  agreed!: boolean;
  @Field(() => Int, { description: 'How often its pseudonyms have been made other ones, from 1.' })
  epoch!: number;
  @Field(() => Date, { description: 'When this was last changed.' })
  changedAt!: Date;
}

@ObjectType({ description: 'Who is asking, and with which rights.' })
export class Me {
  @Field({ description: 'public, participant or administrator.' })
  kind!: string;
  @Field(() => ParticipantType, { nullable: true, description: 'Your organisation.' })
  participant!: ParticipantType | null;
  @Field(() => [CommunityType], { description: 'The communities that you are a member of.' })
  communities!: CommunityType[];
  @Field(() => [String], { description: 'What your key carries.' })
  permissions!: string[];
}

@ObjectType({ description: 'How far everything published is brought to the rules of the newest release.' })
export class RemakeProgressType {
  @Field({ description: 'The version of the rules.' })
  rulesVersion!: string;
  @Field(() => Int, { description: 'How many submissions stand under them.' })
  standing!: number;
  @Field(() => Int, { description: 'How many stand under others, or are being made anew.' })
  others!: number;
  @Field(() => Int, { description: 'How many of the others could not be made anew.' })
  failed!: number;
}

@ObjectType({ description: 'An act on record.' })
export class AuditLineType {
  @Field(() => ID, { description: 'Its number.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field({ description: 'Who, as the key they used.' })
  actor!: string;
  @Field({ description: 'What.' })
  action!: string;
  @Field({ description: 'To what.' })
  subject!: string;
}
