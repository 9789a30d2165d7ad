import type { Listed } from './inbox-names';
import { INBOX_LIMITS } from './inbox-limits';

/** One object in a status (TAXII 2.1 section 4.3.1). */
export interface StatusDetails {
  readonly id: string;
  readonly version: string;
  readonly message: string;
}

/** What came of a request to add objects (section 4.3.1). Lists that would be empty are left out. */
export interface StatusResource {
  readonly id: string;
  readonly status: 'complete' | 'pending';
  readonly request_timestamp: string;
  readonly total_count: number;
  readonly success_count: number;
  readonly successes?: readonly StatusDetails[];
  readonly failure_count: number;
  readonly failures?: readonly StatusDetails[];
  readonly pending_count: number;
  readonly pendings?: readonly StatusDetails[];
}

/** What stands of one object of a request. */
export interface EntryRow {
  readonly place: number;
  readonly outcome: 'fresh' | 'waiting' | 'submitted' | 'failed' | 'deleted';
  readonly reason: string | null;
  /** Of the submission that the object is part of, or of the one that took its place. */
  readonly state: string | null;
  readonly failure: string | null;
}

type Told = readonly ['success' | 'failure' | 'pending', string];

const WAITING = `Taken in and sealed. It waits for an incident of yours that it is tied to, ${INBOX_LIMITS.waitingDaysMax} days at most.`;
const ON_ITS_WAY = 'Part of an incident of yours that is being enriched, redacted and published.';
const PUBLISHED =
  'Part of an incident of yours. Its renditions are out, but for those that wait for your release.';
const WITHDRAWN = 'Part of an incident that you withdrew since.';
const ON_THE_WAY: readonly string[] = ['received', 'enriched', 'released'];
const GONE: readonly string[] = ['withdrawing', 'withdrawn'];

/** The status of a request, from what was listed when it came and what stands of it now. */
export function toStatus(
  id: string,
  requestTimestamp: string,
  listed: readonly Listed[],
  entries: readonly EntryRow[],
): StatusResource {
  const rows = new Map(entries.map((entry) => [entry.place, entry]));
  const lists = {
    success: [] as StatusDetails[],
    failure: [] as StatusDetails[],
    pending: [] as StatusDetails[],
  };
  for (const [place, { id: objectId, version, failure }] of listed.entries()) {
    const [outcome, message]: Told = failure ? ['failure', failure] : told(rows.get(place));
    lists[outcome].push({ id: objectId, version, message });
  }
  const { success, failure, pending } = lists;
  return {
    id,
    status: pending.length > 0 ? 'pending' : 'complete',
    request_timestamp: requestTimestamp,
    total_count: listed.length,
    success_count: success.length,
    ...(success.length > 0 ? { successes: success } : {}),
    failure_count: failure.length,
    ...(failure.length > 0 ? { failures: failure } : {}),
    pending_count: pending.length,
    ...(pending.length > 0 ? { pendings: pending } : {}),
  };
}

function told(entry: EntryRow | undefined): Told {
  switch (entry?.outcome) {
    case 'fresh':
      return ['pending', 'Taken in and sealed. Nobody has looked yet which incident it belongs to.'];
    case 'waiting':
      return ['success', WAITING];
    case 'deleted':
      return ['success', 'Taken in, and deleted by you since.'];
    case 'submitted':
      return toldOfSubmission(entry);
    default:
      return ['failure', entry?.reason ?? 'internal: nothing is known of this object.'];
  }
}

function toldOfSubmission({ state, failure }: EntryRow): Told {
  if (state === null || ON_THE_WAY.includes(state)) return ['pending', ON_ITS_WAY];
  if (state === 'failed')
    return ['failure', `Its incident could not be published: ${failure ?? 'no reason is known'}`];
  return ['success', GONE.includes(state) ? WITHDRAWN : PUBLISHED];
}
