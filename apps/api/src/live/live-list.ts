import { type Permission, type Viewer, requirePermission } from '@app/access';
import { Problem } from '@app/problem';

/**
 * What a page can show and be told of, with the right that it takes. `incidents`: everything in sight. `incident`: the
 * one that is named. `submissions`: one's own. `review`: findings and duplicates that wait. `backlog`: what waits and
 * what failed.
 */
const NEEDS = {
  incidents: undefined,
  incident: undefined,
  submissions: 'submission:read',
  review: 'finding:review',
  backlog: 'audit:read',
} as const satisfies Record<string, Permission | undefined>;

/** A list that a page shows. */
export type LiveList = keyof typeof NEEDS;

/** What one stream is asked to watch. */
export interface Watched {
  readonly lists: readonly LiveList[];
  /** The incident that `incident` means. */
  readonly incident: string;
}

const INCIDENT_ID = /^incident--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads `lists` and `incident` of an address. @throws Problem `invalid-input`, whatever is there or hidden. */
export function parseWatched(query: Readonly<Record<string, unknown>>): Watched {
  const lists = typeof query['lists'] === 'string' ? [...new Set(query['lists'].split(','))] : [];
  const incident = query['incident'] ?? '';
  const isGood =
    lists.length > 0 &&
    lists.every((list) => Object.hasOwn(NEEDS, list)) &&
    typeof incident === 'string' &&
    lists.includes('incident') === INCIDENT_ID.test(incident);
  if (!isGood)
    throw new Problem('invalid-input', `Name lists of ${Object.keys(NEEDS).join(', ')}, and the incident.`);
  return { lists: lists as LiveList[], incident };
}

/** @throws Problem `forbidden` unless the viewer's rights are those that each of the lists takes. */
export function requireLists(viewer: Viewer, lists: readonly LiveList[]): void {
  for (const list of lists) {
    const needed = NEEDS[list];
    if (needed) requirePermission(viewer, needed);
  }
}
