import { type Agent, request } from 'undici';
import { type EnvelopeObject, TAXII_MEDIA_TYPE, isTimestamp, parseEnvelope } from '@app/stix';
import { noteIdOf } from '@app/publication';
import { PULL_LIMITS } from './pull-limits';
import type { PullCursor } from './pull.repository';

/** How a server is asked. */
export type PullCredentials =
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** Why a page did not come, in words of ours. */
export type PullProblem =
  | 'unreachable'
  | 'unauthenticated'
  | 'not-found'
  | 'rate-limited'
  | 'server-error'
  | 'redirect'
  | 'page-refused'
  | 'too-large'
  | 'not-taxii'
  | 'no-room'
  | 'internal';

/** A page, or why there is none. */
export type Fetched =
  | {
      readonly ok: true;
      readonly objects: readonly EnvelopeObject[];
      readonly cursor: PullCursor;
      readonly isEnd: boolean;
    }
  | { readonly ok: false; readonly problem: PullProblem; readonly retryAfterMs?: number };

const JSON_TYPE = /^application\/(taxii\+json|vnd\.oasis\.taxii\+json|stix\+json|json)\b/i;
const MOMENT_LENGTH_MAX = 40;

/** What is asked for next of a collection. */
export function pageUrl(url: string, cursor: PullCursor, pageSize: number): string {
  const asked = new URL('objects/', url);
  asked.searchParams.set('limit', String(pageSize));
  if (cursor.askedAfter !== null) asked.searchParams.set('added_after', cursor.askedAfter);
  if (cursor.nextToken !== null) asked.searchParams.set('next', cursor.nextToken);
  return asked.href;
}

/** Fetches one page (TAXII 2.1 section 5.4). Redirects are not followed, and nothing of a refusal is read. Never throws. */
export async function fetchPage(
  asking: {
    readonly url: string;
    readonly cursor: PullCursor;
    readonly pageSize: number;
    readonly credentials: PullCredentials | undefined;
  },
  way: { readonly dispatcher: Agent; readonly signal: AbortSignal },
): Promise<Fetched> {
  const signal = AbortSignal.any([way.signal, AbortSignal.timeout(PULL_LIMITS.answerMsMax)]);
  try {
    const { statusCode, headers, body } = await request(pageUrl(asking.url, asking.cursor, asking.pageSize), {
      headers: {
        accept: TAXII_MEDIA_TYPE,
        'accept-encoding': 'identity',
        'user-agent': 'Entente',
        ...authorization(asking.credentials),
      },
      dispatcher: way.dispatcher,
      signal,
    });
    if (statusCode !== 200) {
      body.on('error', () => undefined).destroy();
      return { ok: false, ...refusal(statusCode, headers['retry-after'], asking.cursor) };
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > PULL_LIMITS.answerBytesMax) {
        body.on('error', () => undefined).destroy();
        return { ok: false, problem: 'too-large' };
      }
      chunks.push(chunk);
    }
    if (!JSON_TYPE.test(String(headers['content-type'] ?? ''))) return { ok: false, problem: 'not-taxii' };
    return readPage(Buffer.concat(chunks), headers['x-taxii-date-added-last'], asking.cursor);
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

function authorization(credentials: PullCredentials | undefined): { authorization?: string } {
  if (!credentials) return {};
  if (credentials.kind === 'bearer') return { authorization: `Bearer ${credentials.token}` };
  const pair = Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

function refusal(
  status: number,
  retryAfter: string | string[] | undefined,
  { nextToken }: PullCursor,
): { problem: PullProblem; retryAfterMs?: number } {
  const wait = retryAfterMs(retryAfter);
  const told = wait === undefined ? {} : { retryAfterMs: wait };
  if (status === 429) return { problem: 'rate-limited', ...told };
  if (status >= 500) return { problem: 'server-error', ...told };
  if (status === 401 || status === 403) return { problem: 'unauthenticated' };
  if (status === 413) return { problem: 'too-large' };
  // A server may have forgotten the page that it named.
  if (nextToken !== null && status >= 400) return { problem: 'page-refused' };
  if (status >= 300 && status < 400) return { problem: 'redirect' };
  return { problem: status === 404 ? 'not-found' : 'not-taxii' };
}

/** `Retry-After` as seconds or as a date (RFC 9110 section 10.2.3). */
export function retryAfterMs(header: string | string[] | undefined): number | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(text.trim()) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), PULL_LIMITS.retryAfterMsMax);
}

/** Reads an envelope: its objects, and where to go on. Exported for its specification. */
export function readPage(
  bytes: Buffer,
  lastAddedHeader: string | string[] | undefined,
  cursor: PullCursor,
): Fetched {
  const envelope = envelopeOf(bytes);
  if (!envelope) return { ok: false, problem: 'not-taxii' };
  const { text, hasObjects, next, more } = envelope;
  const parsed = hasObjects ? parseEnvelope(text) : { ok: true as const, objects: [] };
  if (!parsed.ok)
    return { ok: false, problem: parsed.fault === 'too-many-objects' ? 'too-large' : 'not-taxii' };
  const header = Array.isArray(lastAddedHeader) ? lastAddedHeader[0] : lastAddedHeader;
  const lastAdded = hasObjects && isMoment(header) ? header : cursor.lastAdded;
  const objects = parsed.objects.filter((each) => !isDerived(each));
  // Without another page to ask for, and without having come further, the rest cannot be asked for.
  const nextToken = hasObjects && next !== cursor.nextToken ? next : null;
  const isStuck = more && nextToken === null && (lastAdded === null || lastAdded === cursor.askedAfter);
  if (isStuck) return { ok: false, problem: 'not-taxii' };
  if (nextToken !== null)
    return { ok: true, objects, cursor: { ...cursor, nextToken, lastAdded }, isEnd: false };
  const askedAfter = lastAdded ?? cursor.askedAfter;
  return { ok: true, objects, cursor: { askedAfter, nextToken: null, lastAdded: null }, isEnd: !more };
}

function envelopeOf(
  bytes: Buffer,
): { text: string; hasObjects: boolean; next: string | null; more: boolean } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { objects, next, more } = value as Record<string, unknown>;
    const isNext = typeof next === 'string' && next.length > 0 && next.length <= PULL_LIMITS.nextLengthMax;
    const hasObjects = Array.isArray(objects) ? objects.length > 0 : objects !== undefined;
    return { text, hasObjects, next: isNext ? next : null, more: more === true };
  } catch {
    return undefined;
  }
}

function isMoment(text: string | undefined): text is string {
  return text !== undefined && text.length <= MOMENT_LENGTH_MAX && isTimestamp(text);
}

/** The words of another Entente on its findings: the same are found here, from what they were found in there. */
function isDerived(each: EnvelopeObject): boolean {
  if (!each.ok || each.object.type !== 'note') return false;
  const refs = each.object['object_refs'];
  return Array.isArray(refs) && typeof refs[0] === 'string' && each.object.id === noteIdOf(refs[0]);
}
