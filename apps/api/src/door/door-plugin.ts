import type { ApolloServerPlugin } from '@apollo/server';
import { checkQueryLimits } from './query-limits';
import { checkVariables } from './query-variables';

/** Bounds every operation, says which variable is of a wrong type, and keeps answers out of caches. */
export function doorPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, schema }) {
          const variables = request.variables ?? {};
          checkQueryLimits(document, variables);
          if (operation) checkVariables(schema, operation, variables);
        },
        async willSendResponse({ response }) {
          response.http.headers.set('cache-control', 'private, no-store');
        },
      };
    },
  };
}
