import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { Problem, toProblem } from '@app/problem';

/** Answers errors outside GraphQL as `application/problem+json` (RFC 9457); inside GraphQL it lets them pass. */
@Catch()
export class HttpProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(HttpProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const problem = problemOf(error);
    if (problem.code === 'internal')
      this.logger.error(`unexpected ${error instanceof Error ? error.name : typeof error}`);
    const response = host.switchToHttp().getResponse<Response>();
    return response
      .status(problem.status)
      .header('cache-control', 'private, no-store')
      .type('application/problem+json')
      .json({
        type: 'about:blank',
        title: problem.title,
        status: problem.status,
        detail: problem.detail,
        code: problem.code,
      });
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status;
  if (status === 404) return new Problem('not-found', 'There is nothing at this address.');
  if (status === 413) return new Problem('too-large', 'The request body is over the limit.');
  if (status === 429) return new Problem('too-many-requests', 'Too many requests: wait a minute.');
  if (status === 503) return new Problem('unavailable', 'Not ready.');
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem('invalid-input', 'The request cannot be read.');
  return toProblem(error);
}
