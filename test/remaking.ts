import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChangedSources, type SourceChange, changedSources } from './changed-sources';
import { checkHouse } from './check-house';
import { type FeedReader, type SeenEntry, heldIn, readWhile } from './feed-reader';
import { type TestInstance, startInstance } from './instance';
import { type Loaded, type Report, loadSealed } from './sealed-load';
import { type VictimPlace, victimBundle } from './victim-bundle';
import { type World, admit, joinCommunity, makeWorld, submit } from './world';

const SUBMITTERS = 4;
const AT_A_TIME = 2;
const POLL_MS = 250;
const TRIES_MAX = 5;
/** Three of ten are touched by the change. */
const MIX: readonly VictimPlace[] = [
  'country',
  'none',
  'none',
  'region',
  'none',
  'none',
  'country',
  'none',
  'none',
  'none',
];
const MANY = 500;
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const TABLES = 'libs/redaction/src/generalisation.data.ts';
/** Another release: Germany is no large country any more, and Melanesia no region that may be named. */
const OTHER_TABLES: readonly SourceChange[] = [
  { path: TABLES, from: `'AU BR CA CN DE ES `, to: `'AU BR CA CN ES ` },
  { path: TABLES, from: `  'melanesia',\n`, to: '' },
];
/** The audiences of a submission whose content that changes. */
export const CHANGED: Readonly<Record<VictimPlace, readonly string[]>> = {
  country: ['participants'],
  region: ['participants', 'public'],
  none: [],
};

/** What stood before, by entry: it has to stand there still, byte for byte, unless its content changed. */
export interface Standing {
  readonly entry: string;
  readonly rendition: string;
  readonly submission: string;
  readonly audience: string;
  readonly status: string;
  readonly bytes: string;
}

/** A load that was re-made by another release while readers paged, one of its workers killed in the middle. */
export interface Remaking {
  readonly instance: TestInstance;
  readonly world: World;
  readonly loaded: readonly Loaded[];
  readonly before: readonly Standing[];
  readonly after: readonly Standing[];
  readonly readings: ReadonlyMap<string, { seen: SeenEntry[]; pages: number }>;
  readonly held: ReadonlyMap<string, Omit<SeenEntry, 'cursor'>[]>;
  readonly seconds: { readonly loading: number; readonly remaking: number };
  readonly killed: number;
  readonly release: ChangedSources;
}

const STANDING = `SELECT e.collection_id || ' ' || e.position || ' ' || encode(e.chain, 'hex') || ' ' || e.kind || ' ' || e.added_at AS entry,
    r.id AS rendition, s.id AS submission, r.audience_kind AS audience, r.status, encode(sha256(convert_to(r.document, 'UTF8')), 'hex') AS bytes
  FROM collection_entry e JOIN collection c ON c.id = e.collection_id AND c.filter = '{}'
  JOIN rendition r ON r.id = e.rendition_id JOIN submission s ON s.lineage = r.lineage
 ORDER BY e.collection_id, e.position`;

/** Loads an instance, and has everything re-made by a release with other tables, in processes of its own. */
export async function remakeAll(count: number, waitMsMax: number): Promise<Remaking> {
  const instance = await startInstance();
  const release = changedSources(OTHER_TABLES);
  const workers: ChildProcess[] = [];
  try {
    const world = await makeWorld(instance);
    const loading = performance.now();
    const loaded = await loadWithWorkers(instance, count, waitMsMax);
    const remaking = performance.now();
    const before: Standing[] = await instance.owner.query(STANDING);
    const readers = readersOf(world);
    let isOver = false;
    const readings = new Map<string, { seen: SeenEntry[]; pages: number }>();
    const reading = readers.map(async (reader) => {
      readings.set(nameOf(reader), await readWhile(instance, reader, () => isOver, 4 * count + 1000));
    });
    const killed = await remakeWithAKill(instance, release, workers, count, waitMsMax).finally(
      () => (isOver = true),
    );
    const over = performance.now();
    await Promise.all(reading);
    const held = new Map<string, Omit<SeenEntry, 'cursor'>[]>();
    for (const reader of readers) held.set(nameOf(reader), await heldIn(instance, reader.feed));
    const after: Standing[] = await instance.owner.query(STANDING);
    const seconds = { loading: (remaking - loading) / 1000, remaking: (over - remaking) / 1000 };
    return { instance, world, loaded, before, after, readings, held, seconds, killed, release };
  } catch (error) {
    await instance.stop();
    release.remove();
    throw error;
  } finally {
    await Promise.all(workers.map(ended));
  }
}

/** Ends what a re-making left, after every promise of the house was verified. */
export async function closeRemaking(remaking: Remaking | undefined): Promise<void> {
  if (!remaking) return;
  remaking.release.remove();
  try {
    await checkHouse(remaking.instance);
  } finally {
    await remaking.instance.stop();
  }
}

function readersOf({ tokens }: World): FeedReader[] {
  const feeds = [
    { feed: 'public', token: undefined, pageSize: 60 },
    { feed: 'participants', token: tokens.outsider, pageSize: 100 },
    { feed: 'community-health', token: tokens.member, pageSize: 7 },
  ];
  return feeds.flatMap((each) => (['cursor', 'added_at'] as const).map((way) => ({ ...each, way })));
}

/** The name of a reader in what was read. */
export function nameOf({ feed, way }: Pick<FeedReader, 'feed' | 'way'>): string {
  return `${feed} by ${way}`;
}

/**
 * A large load comes in as sealed rows, as a backup restores them, and has its first renditions made by further workers
 * of the release that it is loaded by. A small one comes in by the door.
 */
async function loadWithWorkers(instance: TestInstance, count: number, waitMsMax: number): Promise<Loaded[]> {
  if (count < MANY) return load(instance, count, waitMsMax);
  const release = changedSources([]);
  const worker = release.startWorker(instance.config);
  try {
    const loaded = await loadSealed(
      instance,
      Array.from({ length: count }, (_, index) => reportOf(index)),
    );
    const unmade = `SELECT count(*)::integer AS n FROM submission WHERE state <> 'published' OR rules_version = ''`;
    await until(instance, unmade, 0, waitMsMax);
    return loaded;
  } finally {
    await ended(worker);
    release.remove();
  }
}

async function load(instance: TestInstance, count: number, waitMsMax: number): Promise<Loaded[]> {
  const tokens: string[] = [];
  for (let index = 1; index <= SUBMITTERS; index += 1)
    tokens.push(await admit(instance, { slug: `reporter-${index}` }));
  await joinCommunity(
    instance,
    tokens.map((_, index) => `reporter-${index + 1}`),
  );
  const loaded: Loaded[] = [];
  let next = 0;
  const submitter = async (token: string) => {
    for (let index = next++; index < count; index = next++) {
      const { place, isHeld, isShared, bundle } = reportOf(index);
      const terms = {
        ...TERMS,
        ...(isHeld ? { publicRelease: 'ON_RELEASE' } : {}),
        ...(isShared ? { communities: ['health'] } : {}),
      };
      const { id } = await submitOnce(instance, token, bundle, terms);
      loaded.push({ id: id as string, place, isHeld });
    }
  };
  await Promise.all(tokens.map(submitter));
  await until(
    instance,
    `SELECT count(*)::integer AS n FROM submission WHERE state <> 'published'`,
    0,
    waitMsMax,
  );
  return loaded;
}

function reportOf(index: number): Report {
  const place = MIX[index % MIX.length]!;
  const bundle = victimBundle({ name: `incident ${index}`, place });
  return { place, isHeld: index % 7 === 3, isShared: index % 9 === 4, bundle };
}

/** A connection that the server closed at that moment is no answer: the same bundle again gives the same submission. */
async function submitOnce(instance: TestInstance, token: string, bundle: object, terms: object) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await submit(instance, token, bundle, terms);
    } catch (error) {
      if (!(error instanceof TypeError) || tries === TRIES_MAX) throw error;
    }
  }
}

/** Two workers of the other release; one is killed when a quarter is done, and another started in its place. */
async function remakeWithAKill(
  instance: TestInstance,
  release: ChangedSources,
  workers: ChildProcess[],
  count: number,
  waitMsMax: number,
): Promise<number> {
  for (let index = 0; index < AT_A_TIME; index += 1) workers.push(release.startWorker(instance.config));
  await until(instance, STALE, Math.floor(count * 0.75), waitMsMax);
  const [victim] = workers;
  const killed = victim!.pid ?? 0;
  victim!.kill('SIGKILL');
  workers.push(release.startWorker(instance.config));
  await until(instance, STALE, 0, waitMsMax);
  return killed;
}

/** How many stand under the rules of the load, or are being re-made. Until another release is here: all. */
const STALE = `SELECT count(*)::integer AS n FROM submission WHERE state <> 'published' OR rules_version <> coalesce(
  (SELECT version FROM rules_version WHERE ordinal = 2), '')`;

async function until(
  { owner }: TestInstance,
  counting: string,
  atMost: number,
  waitMsMax: number,
): Promise<void> {
  let n: number | undefined;
  for (const deadline = Date.now() + waitMsMax; Date.now() < deadline; await sleep(POLL_MS)) {
    const rows: { n: number }[] = await owner.query(counting);
    n = rows[0]?.n;
    if (n !== undefined && n <= atMost) return;
  }
  throw new Error(`After ${waitMsMax} ms there are still ${n}: ${counting}`);
}

function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.kill('SIGTERM');
  });
}
