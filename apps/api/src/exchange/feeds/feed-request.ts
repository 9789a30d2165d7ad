import { FEED_LIMITS } from '@app/exchange';
import { Problem } from '@app/problem';
import { requireMoment } from '../../reading/moment';

/** The formats of a feed, by the end of its address, with the media type of each. */
export const FEED_FORMATS = {
  csv: 'text/csv; charset=utf-8; header=present',
  'indicators.csv': 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** Readers of news begin with what is newest; tools that keep a copy begin with what is first. */
const NEWEST_FIRST: readonly FeedFormat[] = ['json', 'atom'];

/** What one request for a feed asks. */
export interface FeedRequest {
  readonly feed: string;
  readonly format: FeedFormat;
  readonly most: number;
  readonly cursor: string | undefined;
  readonly addedAfter: string | undefined;
  /** Whether the newest are wanted, one entry for each incident. */
  readonly isNewest: boolean;
}

type Query = Readonly<Record<string, unknown>>;

/**
 * Reads the address of a feed: its id or slug and the format, and `limit`, `after` (a cursor) or `added_after`.
 * @throws Problem `not-found` for no format, `invalid-input` for a parameter that is unknown, twice or wrong.
 */
export function parseFeedRequest(file: string, query: Query): FeedRequest {
  const dot = file.indexOf('.');
  const format = (Object.keys(FEED_FORMATS) as FeedFormat[]).find((known) => known === file.slice(dot + 1));
  if (dot < 1 || !format) throw new Problem('not-found', 'There is nothing at this address.');
  const { limit, after, added_after: addedAfter } = textsOf(query, ['limit', 'after', 'added_after']);
  if (after !== undefined && addedAfter !== undefined)
    throw new Problem('invalid-input', 'Either `after` or `added_after`.');
  return {
    feed: file.slice(0, dot),
    format,
    most: limitOf(limit),
    cursor: after,
    addedAfter: requireMoment(addedAfter, 'added_after'),
    isNewest: NEWEST_FIRST.includes(format) && after === undefined && addedAfter === undefined,
  };
}

/**
 * Parameters as single texts.
 * @throws Problem `invalid-input` that names one that is unknown or given twice.
 */
export function textsOf<Name extends string>(
  query: Query,
  known: readonly Name[],
): { readonly [K in Name]?: string } {
  for (const [name, value] of Object.entries(query))
    if (!known.includes(name as Name) || typeof value !== 'string')
      throw new Problem('invalid-input', `Parameters here are ${known.join(', ')}, once each.`);
  return query as { readonly [K in Name]?: string };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return FEED_LIMITS.entriesDefault;
  const limit = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw new Problem('invalid-input', `\`limit\` is 1 to ${FEED_LIMITS.entriesMax}.`);
  return Math.min(limit, FEED_LIMITS.entriesMax);
}
