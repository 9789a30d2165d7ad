import { type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Request } from 'express';
import { TAXII_LIMITS, isTaxiiContent } from '@app/exchange';
import { Problem } from '@app/problem';

const STIX = /^application\/stix\+json\s*(;\s*version\s*=\s*"?2\.1"?\s*)?$/i;
const UNPACKED: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The text that was posted, read no further than it may be long, packed or unpacked.
 * @throws Problem `unsupported-media-type`, `too-large` as soon as that is known, `invalid-input` for what is no UTF-8.
 */
export async function inboxBodyOf(request: Request): Promise<string> {
  const type = request.headers['content-type'];
  if (!isTaxiiContent(type) && !STIX.test(type ?? ''))
    throw new Problem('unsupported-media-type', 'The body is TAXII or STIX of version 2.1.');
  const refusal = new Problem('too-large', `A body has at most ${TAXII_LIMITS.contentBytesMax} bytes.`);
  try {
    if (Number(request.headers['content-length'] ?? 0) > TAXII_LIMITS.contentBytesMax) throw refusal;
    const bytes = await bytesOf(unpacked(request), refusal);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // A client that is still sending hears the answer only if somebody listens.
    request.unpipe();
    request.resume();
    throw error instanceof Problem
      ? error
      : new Problem('invalid-input', 'The body cannot be read as UTF-8.');
  }
}

function unpacked(request: Request): Readable {
  const coding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity') return request;
  const unpack = Object.hasOwn(UNPACKED, coding) ? UNPACKED[coding] : undefined;
  if (!unpack)
    throw new Problem('unsupported-media-type', 'The body is packed in a way that is not taken here.');
  return request.pipe(unpack());
}

async function bytesOf(stream: Readable, refusal: Problem): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // The stream stays: what is left of it is let pass, so that the client hears why.
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > TAXII_LIMITS.contentBytesMax) throw refusal;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
