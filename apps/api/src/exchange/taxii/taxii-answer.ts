import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { TAXII_MEDIA_TYPE } from '@app/stix';

/** Bytes from which a body is worth compressing. */
const COMPRESSED_BYTES_MIN = 1_024;
const compress = promisify(gzip);

/** What decides how long an answer may be kept, and by whom. */
export type Keeping = 'public' | 'private';

/**
 * Answers with TAXII's media type, compressed where the client takes that. What anyone may read can be kept, if it is
 * asked for anew each time (304); all else is kept by nobody. Nothing that a request says stands in the clear beside
 * confidential content in a compressed body: `next` is sealed and base64.
 */
export async function answerTaxii(
  request: Request,
  response: Response,
  parts: readonly (string | Buffer)[],
  { keeping, status = 200 }: { keeping: Keeping; status?: number },
): Promise<void> {
  response.status(status);
  response.setHeader('content-type', TAXII_MEDIA_TYPE);
  response.setHeader('vary', 'accept, accept-encoding, authorization, cookie');
  response.setHeader('cache-control', keeping === 'public' ? 'public, no-cache' : 'private, no-store');
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  if (keeping === 'public') {
    const etag = etagOf(bytes);
    response.setHeader('etag', etag);
    if (isKnown(request, etag)) {
      response.removeHeader('content-type');
      response.status(304).end();
      return;
    }
  }
  await send(request, response, bytes);
}

async function send(request: Request, response: Response, bytes: readonly Buffer[]): Promise<void> {
  const length = bytes.reduce((sum, each) => sum + each.length, 0);
  if (length < COMPRESSED_BYTES_MIN || !takesGzip(request)) {
    response.setHeader('content-length', length);
    response.cork();
    for (const each of bytes) response.write(each);
    response.end();
    response.uncork();
    return;
  }
  const compressed = await compress(Buffer.concat(bytes), { level: constants.Z_BEST_SPEED });
  response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', compressed.length);
  response.end(compressed);
}

/** Whether the client has it already (RFC 9110 section 13.1.2), whatever it tells caches on the way. */
function isKnown({ headers }: Request, etag: string): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  return known.includes(etag) || known.includes('*');
}

/** Weak: the compressed body and the plain one have one tag. */
function etagOf(bytes: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const each of bytes) hash.update(each);
  return `W/"${hash.digest('base64url')}"`;
}

/** Whether `gzip` is among what the client takes (RFC 9110 section 12.5.3); without the header it gets the plain body. */
function takesGzip(request: Request): boolean {
  return (
    request.headers['accept-encoding'] !== undefined &&
    request.acceptsEncodings('gzip', 'identity') === 'gzip'
  );
}
