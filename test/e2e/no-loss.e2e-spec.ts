import { setTimeout as sleep } from 'node:timers/promises';
import { checkHouse, contentIn, queueContent } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { describeWithRedis, redisUrl } from '../redis';
import { amendReport, makeReport } from '../report-bundle';
import { type Person, type World, admit, joinCommunity, makeWorld, must, submit } from '../world';

const SUBMITTERS = Array.from({ length: 8 }, (_, index) => `reporter-${index + 1}`);
const REPORTS = process.env['ENTENTE_LONG'] === '1' ? 240 : 40;
const WRITING_MS_MAX = 60_000 + REPORTS * 2_000;
/** No feed gets as many entries: a reader that sees more goes round in circles. */
const ENTRIES_MAX = REPORTS * 4;
const PAUSE_MS = 400;
const TERMS = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };

/** Who reads which feed; each twice, once by cursor and once by time, in pages of different sizes. */
const FEEDS: readonly { feed: string; who: Person | 'public'; pageSize: number }[] = [
  { feed: 'public', who: 'public', pageSize: 3 },
  { feed: 'public-principle-1', who: 'public', pageSize: 1 },
  { feed: 'participants', who: 'outsider', pageSize: 7 },
  { feed: 'participants-principle-6', who: 'outsider', pageSize: 100 },
  { feed: 'community-health', who: 'member', pageSize: 4 },
];
const PAGE = `query ($feed: ID!, $first: Int!, $after: String, $addedAfter: String) { collection(id: $feed) {
  entries(first: $first, after: $after, addedAfter: $addedAfter) { entries { cursor kind addedAt incident { id } } pageInfo { hasNextPage endCursor } } } }`;
const AMEND = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { amendIncident(id: $id, bundle: $bundle, terms: $terms) { id } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;
const HELD = `SELECT e.kind, to_char(e.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "addedAt", r.incident_id AS id
  FROM collection_entry e JOIN collection c ON c.id = e.collection_id JOIN rendition r ON r.id = e.rendition_id
  WHERE c.slug = $1 ORDER BY e.position`;

interface Seen {
  readonly cursor: string;
  readonly kind: string;
  readonly addedAt: string;
  readonly id: string;
}
type Way = 'cursor' | 'added_at';

/** What a page is asked after: the last entry seen, by its cursor or by its time; from the start without one. */
function after(way: Way, last: Seen | undefined): object {
  if (!last) return {};
  return way === 'cursor' ? { after: last.cursor } : { addedAfter: last.addedAt };
}

/** Reads a feed to its end, again and again, until an end is reached after the writing was over. */
async function follow(
  page: (last: Seen | undefined) => Promise<Seen[]>,
  isOver: () => boolean,
): Promise<{ seen: Seen[]; pages: number }> {
  const seen: Seen[] = [];
  for (let pages = 1; ; pages += 1) {
    const over = isOver();
    const next = await page(seen.at(-1));
    seen.push(...next);
    if ((next.length === 0 && over) || seen.length > ENTRIES_MAX) return { seen, pages };
    if (next.length === 0) await sleep(PAUSE_MS);
  }
}

function noLoss(queue: string | undefined): void {
  let instance: TestInstance;
  let world: World;
  const readings = new Map<string, { seen: Seen[]; pages: number }>();
  const queued: unknown[] = [];
  const held = new Map<string, Omit<Seen, 'cursor'>[]>();

  const pageOf = async (feed: string, who: Person | 'public', first: number, start: object) => {
    const token = who === 'public' ? undefined : world.tokens[who];
    const { collection } = must(await instance.graphql(token, PAGE, { feed, first, ...start }));
    const entries = collection.entries.entries as (Omit<Seen, 'id'> & { incident: { id: string } })[];
    return entries.map(({ cursor, kind, addedAt, incident }) => ({ cursor, kind, addedAt, id: incident.id }));
  };

  beforeAll(async () => {
    instance = await startInstance({ redisUrl: queue });
    world = await makeWorld(instance);
    const tokens = new Map<string, string>();
    for (const slug of SUBMITTERS) tokens.set(slug, await admit(instance, { slug }));
    await joinCommunity(instance, SUBMITTERS);
    let isOver = false;
    const readers = FEEDS.flatMap(({ feed, who, pageSize }) =>
      (['cursor', 'added_at'] as const).map(async (way) => {
        const page = (last: Seen | undefined) => pageOf(feed, who, pageSize, after(way, last));
        readings.set(`${feed} by ${way}`, await follow(page, () => isOver));
      }),
    );
    const writing = writeAll(instance, tokens, queued).finally(() => (isOver = true));
    await Promise.all([writing, ...readers]);
    for (const { feed } of FEEDS) held.set(feed, await instance.owner.query(HELD, [feed]));
  }, 2 * WRITING_MS_MAX);
  afterAll(() => instance?.stop());

  it.each(FEEDS)('gives every reader of $feed what it holds, each entry once', ({ feed }) => {
    const expected = held.get(feed)!;
    expect(expected.length).toBeGreaterThan(REPORTS / 10);
    for (const way of ['cursor', 'added_at']) {
      const { seen, pages } = readings.get(`${feed} by ${way}`)!;
      expect(seen.map(({ kind, addedAt, id }) => ({ kind, addedAt, id }))).toEqual(expected);
      expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(expected.length);
      expect(pages).toBeGreaterThan(5);
    }
  });

  it.each(FEEDS)('gives the entries of $feed a strictly increasing added_at', ({ feed }) => {
    const times = readings.get(`${feed} by cursor`)!.seen.map(({ addedAt }) => addedAt);
    expect(times.every((time, index) => index === 0 || time > times[index - 1]!)).toBe(true);
  });

  it('keeps cursors valid: every page asked again goes on where it did', async () => {
    const { seen } = readings.get('public by cursor')!;
    for (const index of [0, 1, Math.floor(seen.length / 2), seen.length - 2]) {
      const page = await pageOf('public', 'public', 3, { after: seen[index]!.cursor });
      expect(page).toEqual(seen.slice(index + 1, index + 4));
    }
  });

  it('filters: a feed of one principle holds a part of the whole', () => {
    for (const feed of ['public-principle-1', 'participants-principle-6'])
      expect(held.get(feed)!.length).toBeLessThan(held.get('public')!.length / 2);
  });

  it('put nothing but ids on the queues', () => {
    expect(queued.length).toBeGreaterThan(0);
    expect(contentIn(queued)).toEqual([]);
  });

  it('leaves a house that stands', async () => {
    const rows: { state: string; n: number }[] = await instance.owner.query(
      'SELECT state, count(*)::integer AS n FROM submission GROUP BY state ORDER BY state',
    );
    expect(rows.map(({ state }) => state)).toEqual(['published', 'superseded', 'withdrawn']);
    await checkHouse(instance);
  });
}

/** All reports, spread over the submitters; every fifth of each is amended, every eighth withdrawn. */
async function writeAll(
  instance: TestInstance,
  tokens: ReadonlyMap<string, string>,
  queued: unknown[],
): Promise<void> {
  const perSubmitter = REPORTS / SUBMITTERS.length;
  const submitter = async ([slug, token]: [string, string], offset: number) => {
    for (let index = 0; index < perSubmitter; index += 1) {
      const report = makeReport(index + offset, `${slug} ${index}`);
      const { id } = await submit(instance, token, report.bundle, TERMS);
      if (index % 5 === 2) {
        const { bundle } = amendReport(report, index + offset + 1, `${slug} ${index} amended`);
        await insist(instance, token, AMEND, { id, bundle: JSON.stringify(bundle), terms: TERMS });
      }
      if (index % 8 === 4) await insist(instance, token, WITHDRAW, { id });
      if (index % 4 === 0) queued.push(...(await queueContent(instance)));
    }
  };
  await Promise.all([...tokens].map(submitter));
  await untilNothingWaits(instance);
}

/** Asks again when the pipeline took a step at that very moment, as the answer says. */
async function insist(
  instance: TestInstance,
  token: string,
  mutation: string,
  variables: object,
): Promise<void> {
  for (;;) {
    const answer = await instance.graphql(token, mutation, variables);
    if (!answer.errors.some(({ message }) => message.includes('try again'))) return void must(answer);
    await sleep(PAUSE_MS);
  }
}

async function untilNothingWaits({ owner }: TestInstance): Promise<void> {
  const waiting = `SELECT count(*)::integer AS n FROM submission WHERE state NOT IN ('published', 'superseded', 'withdrawn')`;
  for (const deadline = Date.now() + WRITING_MS_MAX; Date.now() < deadline; await sleep(PAUSE_MS)) {
    const [row] = (await owner.query(waiting)) as { n: number }[];
    if (row?.n === 0) return;
  }
  throw new Error('The pipeline did not come to rest in time.');
}

describe('readers while others write, on PostgreSQL queues', () => noLoss(undefined));
describeWithRedis('readers while others write, on Redis queues', () => noLoss(redisUrl));
