import { nameOf, type Placed } from './stix-bundle';

/** How precisely a moment is known. */
export type Precision = 'year' | 'month' | 'day' | 'moment';

/** One line of a timeline. */
export interface TimelineEntry {
  /** A year, month, day or moment, as recorded; it sorts as text. */
  readonly at: string;
  readonly precision: Precision;
  readonly kind: 'event-start' | 'event-end' | 'claim' | 'response' | 'published';
  /** What the record calls it, if anything. */
  readonly name: string | null;
  /** For claims and responses: which. */
  readonly code: string | null;
}

/** What a timeline is made of. */
export interface Told {
  readonly occurredAt: string | null;
  readonly publishedAt: string;
  readonly claims: readonly {
    readonly madeOn: string | null;
    readonly byName: string | null;
    readonly form: string;
  }[];
  readonly responses: readonly {
    readonly madeOn: string | null;
    readonly byName: string | null;
    readonly kind: string;
  }[];
}

const ENTRIES_MAX = 200;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Everything with a date, the earliest first. What has none is not in it. */
export function timelineOf(told: Told, placed: readonly Placed[]): TimelineEntry[] {
  const events = placed.flatMap(({ object }) => {
    if (object.type !== 'event') return [];
    // An event without a name has its id for one, which tells nobody anything.
    const name = nameOf(object) === object.id ? null : nameOf(object);
    return [
      ...eventEntry('event-start', object['start_time'], object['start_time_fidelity'], name),
      ...eventEntry('event-end', object['end_time'], object['end_time_fidelity'], name),
    ];
  });
  const began: TimelineEntry[] =
    events.length > 0 || !told.occurredAt ? [] : eventEntry('event-start', told.occurredAt, undefined, null);
  const claims = told.claims.flatMap(({ madeOn, byName, form }) => dated('claim', madeOn, byName, form));
  const responses = told.responses.flatMap(({ madeOn, byName, kind }) =>
    dated('response', madeOn, byName, kind),
  );
  const published: TimelineEntry = {
    at: told.publishedAt,
    precision: 'day',
    kind: 'published',
    name: null,
    code: null,
  };
  return [...unique([...events, ...began, ...claims, ...responses]), published]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(0, ENTRIES_MAX);
}

function eventEntry(
  kind: TimelineEntry['kind'],
  at: unknown,
  fidelity: unknown,
  name: string | null,
): TimelineEntry[] {
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return [];
  const precision = precisionOf(fidelity);
  return [{ at: cut(at, precision), precision, kind, name, code: null }];
}

function dated(
  kind: TimelineEntry['kind'],
  madeOn: string | null,
  name: string | null,
  code: string,
): TimelineEntry[] {
  const [, year, month, day] = DATE.exec(madeOn ?? '') ?? [];
  if (!madeOn || !year) return [];
  const precision = day ? 'day' : month ? 'month' : 'year';
  return [{ at: cut(madeOn, precision), precision, kind, name, code }];
}

function unique(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** What a fidelity of STIX says; where it says nothing, the day. */
export function precisionOf(fidelity: unknown): Precision {
  if (fidelity === 'year' || fidelity === 'month') return fidelity;
  return ['hour', 'minute', 'second'].includes(String(fidelity)) ? 'moment' : 'day';
}

function cut(at: string, precision: Precision): string {
  return at.slice(0, { year: 4, month: 7, day: 10, moment: at.length }[precision]);
}

/** How precisely the record says when it began: as its first event does, for what its incident says. */
export function beginPrecision(occurredAt: string | null, placed: readonly Placed[]): Precision {
  const event = placed.find(
    ({ object }) => object.type === 'event' && sameMoment(object['start_time'], occurredAt),
  );
  return precisionOf(event?.object['start_time_fidelity']);
}

function sameMoment(first: unknown, second: string | null): boolean {
  return typeof first === 'string' && second !== null && Date.parse(first) === Date.parse(second);
}
