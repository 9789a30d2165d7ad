import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from './platform';
import { type TaxiiAnswer, API, pagesOf } from './taxii-client';
import { must } from './world';

const WAIT_MS = 90_000;
const POLL_MS = 200;
const CREATE = `mutation ($input: PullInput!) { createPull(input: $input) { id } }`;
const PULLS = `{ pulls { id url state stoppedBecause lastProblem caughtUpAt objectsCount refusedCount takenCount ownCount duplicateCount } }`;
const STATES = `SELECT count(*) FILTER (WHERE state NOT IN ('published', 'superseded', 'withdrawn', 'failed'))::integer AS moving,
  count(*) FILTER (WHERE state = 'failed')::integer AS failed, count(DISTINCT lineage)::integer AS incidents FROM submission`;

/** What everything that is pulled is shared under: all that its marking allows, at once. */
export const OPEN = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
/** The settings of platforms that stand beside each other. */
export const BESIDE = {
  ENTENTE_PULLS_FROM_PRIVATE: '1',
  ENTENTE_PULL_INTERVAL_MS: '400',
  ENTENTE_SWEEP_INTERVAL_MS: '1000',
};

/** A pull as its participant sees it. */
export interface SeenPull {
  readonly id: string;
  readonly url: string;
  readonly state: string;
  readonly lastProblem: string | null;
  readonly caughtUpAt: string | null;
  readonly objectsCount: number;
  readonly refusedCount: number;
  readonly takenCount: number;
  readonly ownCount: number;
  readonly duplicateCount: number;
}

/** Follows a collection of another platform as a participant. */
export async function follow(
  at: Platform,
  token: string,
  from: { readonly url: string; readonly collection?: string; readonly token?: string },
): Promise<string> {
  const { url, collection = 'public', token: key } = from;
  const input = { url: `${url}${API}/`, collection, terms: OPEN, ...(key ? { token: key } : {}) };
  return must(await at.graphql(token, CREATE, { input }))['createPull'].id as string;
}

/** What a participant follows. */
export async function pullsOf(at: Platform, token: string): Promise<SeenPull[]> {
  return must(await at.graphql(token, PULLS))['pulls'] as SeenPull[];
}

/** One incident as the public reads it, without what a server gives it: its ids, its times and its own name. */
export interface PublicIncident {
  readonly name: string;
  readonly told: string;
}

/** The incidents that stand in the public collection of a platform, by name: each with what is tied to it, and its findings. */
export async function publicIncidents(at: Pick<Platform, 'url'>): Promise<PublicIncident[]> {
  const pages = await pagesOf(at.url, `${API}/collections/public/objects/`, 'limit=1000');
  const objects = pages.flatMap((page: TaxiiAnswer) => (page.body['objects'] ?? []) as StixLike[]);
  const standing = objects.filter(({ revoked }) => !revoked);
  return standing
    .filter(({ type }) => type === 'incident')
    .map((incident) => ({ name: String(incident['name']), told: JSON.stringify(told(incident, standing)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

type StixLike = Record<string, unknown> & { readonly id: string; readonly type: string };

function told(incident: StixLike, objects: readonly StixLike[]): unknown[] {
  const tied = objects.filter(
    (object) =>
      object.type === 'relationship' && [object['source_ref'], object['target_ref']].includes(incident.id),
  );
  const ends = new Set(tied.flatMap((each) => [each['source_ref'], each['target_ref']]));
  const others = objects.filter((object) => ends.has(object.id) && object !== incident);
  const notes = objects.filter(
    (object) => object.type === 'note' && (object['object_refs'] as string[]).includes(incident.id),
  );
  const said = [...others, ...notes].map((each) => [
    each.type,
    each['name'],
    each['pattern'],
    each['content'],
  ]);
  return [
    incident['description'],
    tied.map((each) => each['relationship_type']).sort(),
    said.map(String).sort(),
  ];
}

/** Waits until something holds, over everything that cannot be read meanwhile, and gives what was read last. */
export async function until<T>(read: () => Promise<T>, isReached: (value: T) => boolean): Promise<T> {
  let last: { value: T } | undefined;
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; await sleep(POLL_MS)) {
    last = await read().then(
      (value) => ({ value }),
      () => last,
    );
    if (last && isReached(last.value)) break;
  }
  if (!last) throw new Error('nothing could be read');
  return last.value;
}

/** Waits until a platform has nothing more to do: everything that came is put together and out. */
export async function quiet(at: Platform): Promise<{ incidents: number; failed: number }> {
  const read = async () => {
    const [states] = await at.owner.query<{ moving: number; failed: number; incidents: number }[]>(STATES);
    const [inbox] = await at.owner.query<{ fresh: number }[]>(
      'SELECT count(*)::integer AS fresh FROM inbox_object WHERE NOT considered',
    );
    return { ...states!, fresh: inbox!.fresh };
  };
  const { incidents, failed } = await until(read, ({ moving, fresh }) => moving + fresh === 0);
  return { incidents, failed };
}

/** Waits until each pull of a participant was caught up after this moment. */
export async function caughtUp(at: Platform, token: string): Promise<SeenPull[]> {
  const from = Date.now();
  return until(
    () => pullsOf(at, token),
    (pulls) => pulls.every(({ caughtUpAt }) => caughtUpAt !== null && Date.parse(caughtUpAt) > from),
  );
}
