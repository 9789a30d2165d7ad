import { setTimeout as sleep } from 'node:timers/promises';
import { type Part, type Platform } from './platform';

const ANSWER_MS_MAX = 120_000;
const RETRY_MS = 100;
/** What may pass: the answer of a server that is not there, or has lost its database. Anything else is a failure. */
const PASSING = new Set(['internal', 'unavailable']);

/** Asks until there is an answer, as a client does that wants its receipt. */
export async function insist(
  platform: Platform,
  token: string | undefined,
  query: string,
  variables: object,
): Promise<Record<string, any>> {
  for (const deadline = Date.now() + ANSWER_MS_MAX; Date.now() < deadline; await sleep(RETRY_MS)) {
    const answer = await platform.graphql(token, query, variables).catch(() => undefined);
    if (answer === undefined) continue;
    const [error] = answer.errors;
    if (error === undefined) return answer.data;
    if (!PASSING.has(error.extensions.code)) throw new Error(JSON.stringify(answer.errors));
  }
  throw new Error(`There was no answer in time:\n${platform.said()}`);
}

/** Ends a part of the platform as a crash does. Gives the process that it was. */
export function kill(platform: Platform, part: Part): number {
  const pid = platform.pidOf(part);
  if (pid === undefined) throw new Error(`There is no ${part} to kill:\n${platform.said()}`);
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Waits until something holds. @throws Error with what was seen last. */
export async function untilHolds<T>(
  read: () => T | Promise<T>,
  holds: (value: T) => boolean,
  waitMs: number,
): Promise<T> {
  let value = await read();
  for (const deadline = Date.now() + waitMs; !holds(value); value = await read()) {
    if (Date.now() > deadline) throw new Error(`It did not come about in time: ${JSON.stringify(value)}`);
    await sleep(RETRY_MS);
  }
  return value;
}
