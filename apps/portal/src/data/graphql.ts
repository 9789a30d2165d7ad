import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/graphql-env';

/** Checks a GraphQL document against the schema of the api, and gives the types of its answer and its variables. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; ID: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
