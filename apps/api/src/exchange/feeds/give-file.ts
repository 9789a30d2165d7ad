import type { Response } from 'express';
import type { Viewer } from '@app/access';

/**
 * Answers with a text. Express gives it an ETag of its own bytes, which are the viewer's own, and answers 304 to whoever
 * has them. What is not public no cache keeps.
 */
export function giveFile(viewer: Viewer, response: Response, mediaType: string, body: string): void {
  response
    .status(200)
    .setHeader('content-type', mediaType)
    .setHeader('cache-control', viewer.kind === 'public' ? 'public, max-age=60' : 'private, no-store')
    .vary('authorization, cookie')
    .send(Buffer.from(body, 'utf8'));
}
