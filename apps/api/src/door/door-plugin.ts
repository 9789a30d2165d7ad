import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Problem } from '@app/problem';
import { checkQueryLimits } from './query-limits';

/** Bounds every operation, keeps answers out of caches, and gives the HTTP status of the first problem. */
export function doorPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          checkQueryLimits(document, request.variables ?? {});
        },
        async willSendResponse({ response, errors }) {
          response.http.headers.set('cache-control', 'private, no-store');
          const problem = errors
            ?.map((error) => unwrapResolverError(error))
            .find((cause) => cause instanceof Problem);
          if (problem instanceof Problem) response.http.status = problem.status;
        },
      };
    },
  };
}
