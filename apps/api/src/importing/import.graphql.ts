import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IssueReport, SubmissionReceipt } from '../submitting/submission.graphql';

export enum ImportFormatName {
  MISP = 'misp',
  VERIS = 'veris',
  FORM = 'form',
}
registerEnumType(ImportFormatName, {
  name: 'ImportFormat',
  description:
    'The format of a document: MISP events, VERIS incidents, or the stages of a form (NIS2, CIRCIA).',
});

@ObjectType({ description: 'How many objects of one STIX type.' })
export class TypeCount {
  @Field({ description: 'The type.' })
  type!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'When a stage of reporting is due.' })
export class StageDeadline {
  @Field({ description: 'nis2 or circia.' })
  regime!: string;
  @Field({ description: 'The stage.' })
  stage!: string;
  @Field(() => String, { nullable: true, description: 'Until when; null where the regime sets no date.' })
  due!: string | null;
  @Field({ description: 'Whether the stage is there.' })
  isThere!: boolean;
}

@ObjectType({ description: 'One incident of a document in the format of another tool, as STIX.' })
export class ImportedIncidentType {
  @Field({ description: 'JSON pointer to where it stands in the document.' })
  pointer!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The STIX id of the incident; null where none could be read.',
  })
  incidentId!: string | null;
  @Field(() => String, { nullable: true, description: 'The STIX 2.1 bundle, as JSON text.' })
  bundle!: string | null;
  @Field(() => [TypeCount], { description: 'What it is made of.' })
  counts!: TypeCount[];
  @Field(() => [IssueReport], { description: 'What did not map: where in the document, and why.' })
  leftOut!: IssueReport[];
  @Field(() => Int, { description: 'How much did not map, listed or not.' })
  leftOutCount!: number;
  @Field(() => [StageDeadline], { description: 'Of a form: which stages are due when.' })
  deadlines!: StageDeadline[];
}

@ObjectType({ description: 'Why an incident of a document was not taken in.' })
export class ImportProblem {
  @Field({ description: 'A stable code.' })
  code!: string;
  @Field({ description: 'Plain words.' })
  detail!: string;
  @Field(() => [IssueReport], { description: 'What is wrong, each with its place in the bundle.' })
  issues!: IssueReport[];
}

@ObjectType({ description: 'What came of one incident of a document.' })
export class ImportOutcomeType extends ImportedIncidentType {
  @Field({ description: 'Whether it amends a submission that was there.' })
  amended!: boolean;
  @Field(() => SubmissionReceipt, {
    nullable: true,
    description: 'The submission; null where it was refused.',
  })
  submission!: SubmissionReceipt | null;
  @Field(() => ImportProblem, { nullable: true, description: 'Why it was refused.' })
  problem!: ImportProblem | null;
}
