import type { ApolloServerPlugin } from '@apollo/server';
import { checkQueryLimits } from './query-limits';

/** Bounds every operation, and keeps answers out of caches. */
export function doorPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          checkQueryLimits(document, request.variables ?? {});
        },
        async willSendResponse({ response }) {
          response.http.headers.set('cache-control', 'private, no-store');
        },
      };
    },
  };
}
