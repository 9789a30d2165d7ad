import type { Response } from 'express';

/** How long a client waits before it comes back. */
const RETRY_MS = 2_000;

/** Begins an answer of server-sent events (WHATWG HTML section 9.2), which nothing on the way stores or holds back. */
export function openStream(response: Response): void {
  response
    .status(200)
    .setHeader('content-type', 'text/event-stream; charset=utf-8')
    .setHeader('cache-control', 'private, no-store, no-transform')
    .setHeader('x-accel-buffering', 'no')
    .flushHeaders();
  response.write(`retry: ${RETRY_MS}\n\n`);
}
