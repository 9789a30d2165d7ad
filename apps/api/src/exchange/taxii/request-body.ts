import type { Request } from 'express';
import { TAXII_LIMITS, isTaxiiContent } from '@app/exchange';
import { Problem } from '@app/problem';

/**
 * The JSON that was posted.
 * @throws Problem `unsupported-media-type`, `too-large` as soon as that is known, `invalid-input` for what is no JSON.
 */
export async function jsonBodyOf(request: Request): Promise<unknown> {
  if (!isTaxiiContent(request.headers['content-type']))
    throw new Problem('unsupported-media-type', 'The body is of type application/taxii+json;version=2.1.');
  try {
    const chunks = await bytesOf(request);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(chunks));
  } catch (error) {
    if (!(error instanceof Problem)) throw new Problem('invalid-input', 'The body is no JSON in UTF-8.');
    // A client that is still sending hears the answer only if somebody listens.
    request.resume();
    throw error;
  }
}

async function bytesOf(request: Request): Promise<Buffer> {
  const refusal = new Problem('too-large', `A body has at most ${TAXII_LIMITS.contentBytesMax} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > TAXII_LIMITS.contentBytesMax) throw refusal;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > TAXII_LIMITS.contentBytesMax) throw refusal;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
