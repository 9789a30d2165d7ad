import { setTimeout as sleep } from 'node:timers/promises';
import { checkHouse } from '../check-house';
import { insist, kill } from '../insist';
import { type Part, type Platform, startPlatform } from '../platform';
import { type Report, makeReport } from '../report-bundle';
import { admit } from '../world';

const ROUNDS = Number(process.env['ENTENTE_KILL_ROUNDS'] ?? 10);
const REPORTS = Number(process.env['ENTENTE_KILL_REPORTS'] ?? 200);
const SUBMITTERS = 8;
const RECEIPT_MS_MAX = 120_000;
const PUBLISHED_MS_MAX = 180_000;
const ROUND_MS_MAX = RECEIPT_MS_MAX + PUBLISHED_MS_MAX;
const START_MS_MAX = 300_000;
const RETRY_MS = 100;
const PAGE_SIZE = 100;
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const SUBMIT = `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id } }`;
const PAGE = `query ($after: String) { collection(id: "public") { entries(first: ${PAGE_SIZE}, after: $after) { entries { cursor kind incident { name } } } } }`;

interface Round {
  readonly ids: readonly string[];
  readonly reports: readonly Report[];
  readonly killed: number;
}

/** Submits the reports, several at a time, and kills a part after so many receipts. Every tenth is sent twice. */
async function submitAndKill(
  platform: Platform,
  tokens: readonly string[],
  part: Part,
  killAfter: number,
  label: string,
): Promise<Round> {
  const reports = Array.from({ length: REPORTS }, (_, index) => makeReport(index, `${label}, no. ${index}`));
  const ids: string[] = [];
  let next = 0;
  let killed = 0;
  const submitOne = async (token: string, report: Report): Promise<string> => {
    const variables = { bundle: JSON.stringify(report.bundle), terms: TERMS };
    return (await insist(platform, token, SUBMIT, variables))['submitIncident'].id as string;
  };
  const submitter = async (token: string) => {
    for (let index = next++; index < reports.length; index = next++) {
      ids[index] = await submitOne(token, reports[index]!);
      if (index === killAfter) killed = kill(platform, part);
      if (index % 10 === 0) expect(await submitOne(token, reports[index]!)).toBe(ids[index]);
    }
  };
  await Promise.all(tokens.map(submitter));
  return { ids, reports, killed };
}

async function untilPublished(platform: Platform, ids: readonly string[]): Promise<void> {
  let states: unknown;
  for (const deadline = Date.now() + PUBLISHED_MS_MAX; Date.now() < deadline; await sleep(RETRY_MS)) {
    const rows = (await platform.owner
      .query(`SELECT state, count(*)::integer AS n FROM submission WHERE id = ANY ($1) GROUP BY state`, [ids])
      .catch(() => [])) as { state: string; n: number }[];
    if (rows.length === 1 && rows[0]!.state === 'published' && rows[0]!.n === ids.length) return;
    states = rows;
  }
  throw new Error(`Not all were published: ${JSON.stringify(states)}\n${platform.said()}`);
}

const TAKEN = `SELECT DISTINCT string_agg(state, ' ' ORDER BY id) AS states FROM submission_history
  WHERE submission_id = ANY ($1) GROUP BY submission_id`;
const TOTALS = `SELECT (SELECT count(*) FROM submission)::integer AS submissions,
  (SELECT count(*) FROM publication_log)::integer AS log, (SELECT count(*) FROM rendition)::integer AS renditions`;

describe.each(['worker', 'api', 'database'] as const)('kill -9 of the %s in the middle of many', (part) => {
  const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1);
  const tokens: string[] = [];
  let platform: Platform;
  let cursor: string | undefined;

  beforeAll(async () => {
    platform = await startPlatform();
    for (let index = 1; index <= SUBMITTERS; index += 1)
      tokens.push(await admit(platform, { slug: `reporter-${index}` }));
  }, START_MS_MAX);
  afterAll(() => platform?.stop(), START_MS_MAX);

  /** What came to the public feed since the last round, read as the public does. */
  const newInFeed = async (): Promise<{ kind: string; name: string }[]> => {
    const found: { kind: string; name: string }[] = [];
    for (;;) {
      const { collection } = await insist(platform, undefined, PAGE, { after: cursor });
      const entries: { cursor: string; kind: string; incident: { name: string } }[] =
        collection.entries.entries;
      found.push(...entries.map(({ kind, incident }) => ({ kind, name: incident.name })));
      cursor = entries.at(-1)?.cursor ?? cursor;
      if (entries.length < PAGE_SIZE) return found;
    }
  };

  it.each(rounds)(
    `ends with all ${REPORTS} published once (%i of ${ROUNDS})`,
    async (round) => {
      const killAfter = Math.floor((REPORTS * (round - 0.5)) / ROUNDS);
      const { ids, reports, killed } = await submitAndKill(
        platform,
        tokens,
        part,
        killAfter,
        `${part} ${round}`,
      );
      await untilPublished(platform, ids);
      const feed = await newInFeed();
      expect(new Set(ids).size).toBe(REPORTS);
      expect(feed.map(({ name }) => name).sort()).toEqual(reports.map(({ name }) => name).sort());
      expect(new Set(feed.map(({ kind }) => kind))).toEqual(new Set(['published']));
      expect(await platform.owner.query(TAKEN, [[...ids]])).toEqual([
        { states: 'received enriched released published' },
      ]);
      const all = REPORTS * round;
      expect(await platform.owner.query(TOTALS)).toEqual([
        { submissions: all, log: 2 * all, renditions: 2 * all },
      ]);
      await checkHouse(platform);
      expect(killed).toBeGreaterThan(0);
      expect(platform.pidOf(part)).toBeGreaterThan(0);
      expect(platform.pidOf(part)).not.toBe(killed);
    },
    ROUND_MS_MAX,
  );
});
