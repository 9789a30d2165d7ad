import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { Problem } from '@app/problem';
import { doorProblem } from './door-problem';

const logger = new Logger('GraphQL');
/** Errors of the query itself: words of Apollo and of the door, which repeat names of the query and the schema only. */
const QUERY_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'too-large',
  'invalid-input',
]);

/** What a client is told of an error: a Problem as it is, an error of the query, and nothing of anything else. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof Problem) {
    const extensions = { code: cause.code, ...(cause.issues.length > 0 ? { issues: cause.issues } : {}) };
    return { message: cause.detail, extensions, ...(formatted.path ? { path: formatted.path } : {}) };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && QUERY_ERRORS.has(code))
    return { message: formatted.message, extensions: { code } };
  if (code === 'BAD_USER_INPUT')
    return {
      message: 'A variable does not have the type that the query declares.',
      extensions: { code: 'invalid-input' },
    };
  logger.error(`unexpected ${cause instanceof Error ? cause.name : typeof cause}`, framesOf(cause));
  const { code: told, detail } = doorProblem(cause);
  return { message: detail, extensions: { code: told } };
}

/** Where an error arose, without its message: a driver's message may repeat values. */
function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .join('\n');
}
