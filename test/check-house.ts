import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import type { Config } from '@app/config';
import { QUEUE_SCHEMA } from '@app/database';
import { findBrokenLink } from '@app/publication';
import { TRANSITIONS, type SubmissionState, WAITING_STATES } from '@app/submission';
import { INVARIANTS } from './house-invariants.data';

/** What of an instance is looked into: its database as the owner sees it, and where its queues are. */
export interface House {
  readonly owner: Pick<DataSource, 'query'>;
  readonly config: Pick<Config, 'redisUrl' | 'queuePrefix'>;
}

type Row = Record<string, unknown>;

interface Evidence {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SETTLE_MS_MAX = 300_000;
const POLL_MS = 50;
const BREACHES_SHOWN_MAX = 5;
const EVIDENCE_ROWS_MAX = 5_000;
const REDIS_KEYS_MAX = 20_000;
/** Ids, states, names of queues, events and errors, numbers: nothing that a person wrote. */
const ID_OR_WORD = /^[\w:.-]{0,80}$/;
/** What the queue notes of its own connection when its server was killed: the socket's word, or PostgreSQL's own (57P01 to 57P03). */
const OF_A_SOCKET =
  /^(read|write|connect) E[A-Z]+$|^Connection terminated( unexpectedly)?$|^terminating connection (due to|because of) (unexpected postmaster exit|administrator command|crash of another server process)$|^the database system is (starting up|shutting down|in recovery mode)$/;

/**
 * Waits until the pipeline rests, then verifies every invariant of the house over everything that it holds.
 * @throws Error that names each promise that does not hold, with some of the rows that break it (ids alone).
 */
export async function checkHouse(house: House): Promise<void> {
  await waitUntilAtRest(house);
  const broken = [
    ...(await brokenInvariants(house)),
    ...(await illegalMoves(house)),
    ...(await brokenChains(house)),
    ...(await evidenceThatDoesNotStand(house)),
    ...contentIn(await queueContent(house)),
  ];
  if (broken.length > 0) throw new Error(`The house does not stand:\n- ${broken.join('\n- ')}`);
}

/** The end of a journey: every invariant is verified, and the instance stopped in any case. */
export async function closeHouse(house: (House & { stop(): Promise<void> }) | undefined): Promise<void> {
  if (!house) return;
  try {
    await checkHouse(house);
  } finally {
    await house.stop();
  }
}

/** How long the end of a journey may take. */
export const CLOSE_MS_MAX = 360_000;

async function waitUntilAtRest({ owner }: House): Promise<void> {
  for (const deadline = Date.now() + SETTLE_MS_MAX; Date.now() < deadline; await sleep(POLL_MS)) {
    const rows: Row[] = await owner.query(
      'SELECT FROM submission WHERE state = ANY ($1) UNION ALL SELECT FROM review_due LIMIT 1',
      [[...WAITING_STATES]],
    );
    if (rows.length === 0) return;
  }
}

async function brokenInvariants({ owner }: House): Promise<string[]> {
  const broken: string[] = [];
  for (const { promise, breaches } of INVARIANTS) {
    const rows: Row[] = await owner.query(breaches);
    if (rows.length > 0) broken.push(told(promise, rows));
  }
  return broken;
}

function told(promise: string, rows: readonly unknown[]): string {
  return `${promise} (${rows.length}): ${JSON.stringify(rows.slice(0, BREACHES_SHOWN_MAX))}`;
}

async function illegalMoves({ owner }: House): Promise<string[]> {
  const moves: { from: SubmissionState | null; to: SubmissionState }[] = await owner.query(
    `SELECT DISTINCT lag(state) OVER (PARTITION BY submission_id ORDER BY id) AS from, state AS to FROM submission_history`,
  );
  const illegal = moves.filter(({ from, to }) =>
    from === null ? to !== 'received' : !TRANSITIONS[from].includes(to),
  );
  return illegal.length > 0 ? [told('submissions move as the table of transitions says', illegal)] : [];
}

/** The chain of the log and of each collection, from its first entry to its last. */
async function brokenChains({ owner }: House): Promise<string[]> {
  const rows: { name: string; position: string; kind: string; digest: Buffer; chain: Buffer }[] =
    await owner.query(
      `SELECT 'log' AS name, position, kind, digest, chain FROM publication_log
       UNION ALL SELECT collection_id::text, position, kind, digest, chain FROM collection_entry ORDER BY name, position`,
    );
  return [...new Set(rows.map(({ name }) => name))].flatMap((name) => {
    const position = findBrokenLink(rows.filter((row) => row.name === name));
    return position === undefined ? [] : [`the chain of ${name} does not verify at position ${position}`];
  });
}

/** Evidence is a place of the rendition: the words stand at the pointer, between start and end. */
async function evidenceThatDoesNotStand({ owner }: House): Promise<string[]> {
  const rows: { id: string; evidence: Evidence[]; document: string }[] = await owner.query(
    'SELECT f.id, f.evidence, r.document FROM finding f JOIN rendition r ON r.id = f.rendition_id ORDER BY f.id LIMIT $1',
    [EVIDENCE_ROWS_MAX],
  );
  const astray = rows.filter(({ evidence, document }) => {
    const bundle: unknown = JSON.parse(document);
    return !evidence.every(({ pointer, start, end, text }) => {
      const value = valueAt(bundle, pointer);
      return typeof value === 'string' && value.slice(start, end) === text;
    });
  });
  const ids = astray.map(({ id }) => id);
  return ids.length > 0 ? [told('evidence stands where it says', ids)] : [];
}

function valueAt(root: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((value, key) => (value as Row | undefined)?.[key], root);
}

/** Everything that the queues hold at this moment, jobs and events, as they hold it. */
export async function queueContent({ owner, config }: House): Promise<unknown[]> {
  if (config.redisUrl) return redisContent(config.redisUrl, config.queuePrefix);
  return owner.query(
    `SELECT to_jsonb(j) AS row FROM ${QUEUE_SCHEMA}.job j UNION ALL SELECT to_jsonb(e) FROM ${QUEUE_SCHEMA}.event e`,
  );
}

async function redisContent(url: string, prefix: string): Promise<unknown[]> {
  const redis = new Redis(url);
  try {
    const found: unknown[] = [];
    let cursor = '0';
    do {
      const [next, keys] = await redis.scan(cursor, 'MATCH', `${prefix}:*`, 'COUNT', 500);
      cursor = next;
      for (const key of keys) found.push(await redisValue(redis, key));
    } while (cursor !== '0' && found.length < REDIS_KEYS_MAX);
    return found;
  } finally {
    redis.disconnect();
  }
}

async function redisValue(redis: Redis, key: string): Promise<unknown> {
  const type = await redis.type(key);
  if (type === 'hash') return redis.hgetall(key);
  if (type === 'stream') return redis.xrange(key, '-', '+');
  if (type === 'list') return redis.lrange(key, 0, -1);
  if (type === 'zset') return redis.zrange(key, 0, -1);
  return type === 'string' ? redis.get(key) : key;
}

/** Jobs hold ids only: whatever a queue holds that is neither an id nor a word of ours. */
export function contentIn(queued: readonly unknown[]): string[] {
  const content = queued
    .flatMap(leavesOf)
    .filter((leaf) => !ID_OR_WORD.test(leaf) && !OF_A_SOCKET.test(leaf));
  return content.length > 0 ? [told('queues hold ids only', content)] : [];
}

/** The strings in a value; JSON inside a string is looked into as well. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return /^[[{"]/.test(value) ? leavesOf(JSON.parse(value)) : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}
