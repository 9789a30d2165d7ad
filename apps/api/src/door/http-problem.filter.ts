import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isTaxii, toErrorMessage } from '@app/exchange';
import { Problem } from '@app/problem';
import { TAXII_MEDIA_TYPE } from '@app/stix';
import { doorProblem } from './door-problem';
import { takesBasic } from './viewer-of';

/** How long whoever asked too often waits: limits are counted by the minute. */
const RETRY_AFTER_SECONDS = 60;

/**
 * Answers errors outside GraphQL as `application/problem+json` (RFC 9457), and below `/taxii2` as TAXII's error
 * messages; inside GraphQL it lets them pass.
 */
@Catch()
export class HttpProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(HttpProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const problem = problemOf(error);
    if (problem.code === 'internal')
      this.logger.error(`unexpected ${error instanceof Error ? error.name : typeof error}`);
    const { originalUrl, headers } = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    response.status(problem.status).header('cache-control', 'private, no-store');
    if (problem.code === 'too-many-requests') response.header('retry-after', String(RETRY_AFTER_SECONDS));
    if (problem.code === 'unauthenticated' && takesBasic(originalUrl) && !isByScript(headers))
      response.header('www-authenticate', 'Basic realm="Entente", charset="UTF-8"');
    if (isTaxii(originalUrl)) {
      response.setHeader('content-type', TAXII_MEDIA_TYPE);
      return response.end(JSON.stringify(toErrorMessage(problem)));
    }
    return response.type('application/problem+json').json({
      type: 'about:blank',
      title: problem.title,
      status: problem.status,
      detail: problem.detail,
      code: problem.code,
    });
  }
}

/** A script of a page asks: its browser would put a question for name and password over that page. */
function isByScript({ 'sec-fetch-site': site, 'sec-fetch-mode': mode }: Request['headers']): boolean {
  return site !== undefined && mode !== 'navigate';
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status;
  if (status === 404) return new Problem('not-found', 'There is nothing at this address.');
  if (status === 413) return new Problem('too-large', 'The request body is over the limit.');
  if (status === 415)
    return new Problem('unsupported-media-type', 'The body is of a type that is not taken here.');
  if (status === 429) return new Problem('too-many-requests', 'Too many requests: wait a minute.');
  if (status === 503) return new Problem('unavailable', 'Not ready.');
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem('invalid-input', 'The request cannot be read.');
  return doorProblem(error);
}
