import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Evidence } from './evidence.graphql';
import { PageInfo } from './page.graphql';
import { AttributionClaim, Measure, StateResponse } from './record.graphql';

export enum Relation {
  VIOLATES = 'violates',
  IMPLICATES = 'implicates',
  DEMONSTRATES = 'demonstrates',
}
registerEnumType(Relation, { name: 'Relation', description: 'How an incident stands to a principle.' });

export enum Certainty {
  CLEAR = 'clear',
  ARGUABLE = 'arguable',
}
registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'Whether every element of the principle is stated, or one is missing or contested.',
});

export enum IncidentSortOrder {
  ADDED_NEWEST = 'ADDED_NEWEST',
  ADDED_OLDEST = 'ADDED_OLDEST',
  DATE_NEWEST = 'DATE_NEWEST',
  DATE_OLDEST = 'DATE_OLDEST',
}
registerEnumType(IncidentSortOrder, {
  name: 'IncidentSortOrder',
  description: 'By when it was published to you, or by when it happened.',
});

@ObjectType({ description: 'An element of a principle that the rendition states.' })
export class ElementMet {
  @Field({ description: 'The element, in the words of the catalogue.' })
  element!: string;
  @Field(() => [Evidence], { description: 'Where the rendition states it.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'One principle tied to one incident, with the evidence for it.' })
export class Finding {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => ID, { description: 'The STIX id of the incident, as in your rendition.' })
  incidentId!: string;
  @Field({ description: 'The catalogue: `paris-call` or `un-norms`.' })
  catalogue!: string;
  @Field({ description: 'The version of the catalogue and its rules.' })
  catalogueVersion!: string;
  @Field({ description: 'The principle: 1 to 9 in `paris-call`, a to k in `un-norms`.' })
  principle!: string;
  @Field(() => Relation, { description: 'Violates, implicates or demonstrates.' })
  relation!: Relation;
  @Field(() => Certainty, { description: 'Clear or arguable.' })
  certainty!: Certainty;
  @Field(() => Float, { description: 'How sure the rule is, 0 to 1.' })
  confidence!: number;
  @Field(() => [Evidence], { description: 'What it rests on.' })
  evidence!: Evidence[];
  @Field(() => [ElementMet], { description: 'The elements of the principle that the rendition states.' })
  elementsMet!: ElementMet[];
  @Field(() => [String], {
    description: 'The elements that it does not state, that are contested, or below a threshold.',
  })
  elementsMissing!: string[];
  @Field({ description: 'The rule that found it.' })
  rule!: string;
  @Field({
    description:
      'What people made of it: `proposed` (nobody decided yet), `confirmed`, `changed` or `added`. What they rejected is no finding.',
  })
  reviewState!: string;
  @Field({ description: 'Whether those who looked at it disagree.' })
  disputed!: boolean;
  @Field({ description: 'Whether one reader has decided, and the catalogue asks for a second.' })
  awaitsSecond!: boolean;
}

@ObjectType({ description: 'Something that was looked up about a value that you see.' })
export class EnrichmentFact {
  @Field({ description: 'What kind of thing: region, sector, technique, vulnerability or observable.' })
  kind!: string;
  @Field({ description: 'What was found, as JSON.' })
  value!: string;
  @Field({ description: 'The table or enricher that it comes from, with its version.' })
  source!: string;
}

@ObjectType({ description: 'A value that an incident is counted by.' })
export class IncidentFacet {
  @Field({
    description:
      'Which dimension: sector, country, region, actor-type, attribution-state, incident-type, entry-class, technique, malware, cve, vendor, consequence, claimant, claimant-country, accused-country or response.',
  })
  facet!: string;
  @Field({ description: 'The value. Where a dimension has none, it was not recorded.' })
  value!: string;
}

@ObjectType({
  description: 'An incident, in the fullest rendition that you may read. Fuller ones may exist.',
})
export class Incident {
  @Field(() => ID, { description: 'The STIX id of the incident in this rendition.' })
  id!: string;
  @Field({
    description: 'Who this rendition was made for: public, participants, clients, community or recipient.',
  })
  audience!: string;
  @Field({ description: 'Whether its submitter withdrew it. Then nothing else of it is left.' })
  revoked!: boolean;
  @Field({ description: 'Its name.' })
  name!: string;
  @Field({ description: 'What happened, as far as you may see it.' })
  description!: string;
  @Field(() => Date, { nullable: true, description: 'When it began, as precisely as you may see it.' })
  occurredAt!: Date | null;
  @Field({ description: 'Whether this is demonstration data compiled from public reporting.' })
  demonstration!: boolean;
  @Field({ description: 'When it was published to this audience: RFC 3339, microseconds.' })
  publishedAt!: string;
  @Field(() => Date, { description: 'The `modified` of this version.' })
  modified!: Date;
  @Field(() => [String], { description: 'Sectors that were hit.' })
  sectors!: string[];
  @Field(() => [String], { description: 'Countries that were hit, ISO 3166-1 alpha-2.' })
  countries!: string[];
  @Field(() => [String], { description: 'Regions that were hit (UN M49, as STIX spells them).' })
  regions!: string[];
  @Field(() => [Finding], { description: 'The principles that it breaks or touches.' })
  findings!: Finding[];
  @Field(() => [IncidentFacet], { description: 'Every value that it is counted by.' })
  facets!: IncidentFacet[];
  @Field(() => [AttributionClaim], {
    description: 'Who attributes it to whom. Several may stand side by side.',
  })
  attributionClaims!: AttributionClaim[];
  @Field(() => [StateResponse], { description: 'What States did about it, as recorded.' })
  responses!: StateResponse[];
  @Field(() => [Measure], { description: 'Its quantities: people, machines, hours, money.' })
  measures!: Measure[];
  @Field(() => [EnrichmentFact], { description: 'What was looked up about it.' })
  enrichments!: EnrichmentFact[];
  @Field({ description: 'The rendition itself: a STIX 2.1 bundle, as JSON text.' })
  stix!: string;
  renditionId!: string;
}

@ObjectType({ description: 'An incident in a list.' })
export class IncidentEdge {
  @Field({ description: 'Where it stands in the list.' })
  cursor!: string;
  @Field(() => Incident, { description: 'The incident.' })
  node!: Incident;
}

@ObjectType({ description: 'A page of incidents. Each incident is in it once.' })
export class IncidentConnection {
  @Field(() => [IncidentEdge], { description: 'The rows of this page.' })
  edges!: IncidentEdge[];
  @Field(() => PageInfo, { description: 'Whether it goes on.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many incidents you may see that match.' })
  totalCount!: number;
}

@ObjectType({ description: 'A finding in a list.' })
export class FindingEdge {
  @Field({ description: 'Where it stands in the list.' })
  cursor!: string;
  @Field(() => Finding, { description: 'The finding.' })
  node!: Finding;
}

@ObjectType({ description: 'A page of findings.' })
export class FindingConnection {
  @Field(() => [FindingEdge], { description: 'The rows of this page.' })
  edges!: FindingEdge[];
  @Field(() => PageInfo, { description: 'Whether it goes on.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many findings you may see that match.' })
  totalCount!: number;
}

@InputType({ description: 'Findings by what they say.' })
export class FindingFilter {
  @Field(() => String, { nullable: true, description: 'A catalogue: `paris-call` or `un-norms`.' })
  catalogue?: string;
  @Field(() => String, { nullable: true, description: 'A principle: 1 to 9, or a to k.' })
  principle?: string;
  @Field(() => Relation, { nullable: true, description: 'A relation.' })
  relation?: Relation;
  @Field(() => Certainty, { nullable: true, description: 'A certainty.' })
  certainty?: Certainty;
}

@InputType({ description: 'Incidents by what your own rendition of each says.' })
export class IncidentFilterInput extends FindingFilter {
  @Field(() => String, { nullable: true, description: 'A sector of the vocabulary, such as `healthcare`.' })
  sector?: string;
  @Field(() => String, { nullable: true, description: 'A country, ISO 3166-1 alpha-2.' })
  country?: string;
  @Field(() => String, { nullable: true, description: 'A region, such as `western-europe`.' })
  region?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'An actor type: state, state-affiliated, criminal, hacktivist, company, insider, vigilante, individual. Or `not-recorded`.',
  })
  actorType?: string;
  @Field(() => String, { nullable: true, description: 'Claimed, contested or withdrawn. Or `not-recorded`.' })
  attributionState?: string;
  @Field(() => String, {
    nullable: true,
    description: 'An incident type, such as `ransomware`. Or `not-recorded`.',
  })
  incidentType?: string;
  @Field(() => String, {
    nullable: true,
    description: 'How it came in: update, msp, dependency or zero-day. Or `not-recorded`.',
  })
  entryClass?: string;
  @Field(() => String, {
    nullable: true,
    description: 'An ATT&CK technique, such as `T1486`. Or `not-recorded`.',
  })
  technique?: string;
  @Field(() => String, { nullable: true, description: 'A malware name, as recorded. Or `not-recorded`.' })
  malware?: string;
  @Field(() => String, {
    nullable: true,
    description: 'A vulnerability, such as `CVE-2024-3094`. Or `not-recorded`.',
  })
  cve?: string;
  @Field(() => String, {
    nullable: true,
    description: 'The vendor of a tool, as recorded. Or `not-recorded`.',
  })
  vendor?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'A consequence for people: death, injury, diverted-care, benefits-unpaid. Or `not-recorded`.',
  })
  consequence?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who attributes, by kind: state, state-body, company, ngo and others. Or `not-recorded`.',
  })
  claimant?: string;
  @Field(() => String, { nullable: true, description: 'The country of who attributes. Or `not-recorded`.' })
  claimantCountry?: string;
  @Field(() => String, { nullable: true, description: 'A State that a claim accuses. Or `not-recorded`.' })
  accusedCountry?: string;
  @Field(() => String, {
    nullable: true,
    description:
      'What a State did: statement, sanction, indictment, expulsion, takedown, assistance-requested, -offered, -given. Or `not-recorded`.',
  })
  response?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Began at least so many months ago, and no response of a State within them is recorded.',
  })
  unansweredMonths?: number;
  @Field(() => Date, { nullable: true, description: 'Began at this moment or later.' })
  occurredFrom?: Date;
  @Field(() => Date, { nullable: true, description: 'Began before this moment.' })
  occurredTo?: Date;
  @Field(() => Date, { nullable: true, description: 'Was published to you after this moment.' })
  addedAfter?: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Words that stand in it, whatever their case; at most 200 characters.',
  })
  text?: string;
}
