import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, buildSchema, parse } from 'graphql';
import { packageRoot } from '@app/config';
import { checkVariables } from './query-variables';

const SECRET = 'the secretary of the clinic';
const FOLDER = join(packageRoot(), 'schemas', 'graphql');
const schema = buildSchema(readFileSync(join(FOLDER, 'schema.graphql'), 'utf8'));

/** What is said of variables; nothing where they are good. */
function said(declared: string, variables: Record<string, unknown>): string | undefined {
  const { definitions } = parse(`query (${declared}) { me { kind } }`);
  try {
    checkVariables(schema, definitions[0] as OperationDefinitionNode, variables);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const TERMS = '$terms: SharingTermsInput!';
const WRONG = 'is not of the type that the query declares';

describe('variables', () => {
  it.each([
    ['$first: Int', { first: 10 }],
    ['$first: Int', {}],
    ['$first: Int', { first: null }],
    ['$first: Int! = 5', {}],
    [TERMS, { terms: { defaultTlp: 'AMBER', communities: ['health'] } }],
    ['$first: Int', { first: 1, beside: SECRET }],
  ])('that are of their type pass: %s %j', (declared, variables) => {
    expect(said(declared, variables)).toBeUndefined();
  });

  it.each([
    ['$first: Int', { first: SECRET }, `The variable $first ${WRONG}.`],
    ['$id: ID!', {}, 'The variable $id is missing.'],
    ['$id: ID!', { id: null }, `The variable $id ${WRONG}.`],
    ['$ids: [ID!]!', { ids: ['a', { [SECRET]: 1 }] }, `The variable $ids ${WRONG} at /1.`],
    [TERMS, { terms: SECRET }, `The variable $terms ${WRONG}.`],
    [TERMS, { terms: { defaultTlp: SECRET } }, `The variable $terms ${WRONG} at /defaultTlp.`],
    [
      TERMS,
      { terms: { defaultTlp: 'RED', communities: ['a', [SECRET]] } },
      `The variable $terms ${WRONG} at /communities/1.`,
    ],
    [TERMS, { terms: { defaultTlp: 'RED', [SECRET]: SECRET } }, `The variable $terms ${WRONG}.`],
    [
      '$input: ParticipantInput!',
      { input: { name: SECRET, kind: 'COMPANY', listed: true } },
      `The variable $input ${WRONG} at /slug.`,
    ],
  ])(
    'that are not are named, with the place and without what stands there: %s %j',
    (declared, variables, words) => {
      expect(said(declared, variables)).toBe(words);
    },
  );
});
