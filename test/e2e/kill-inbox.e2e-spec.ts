import type { StixObject } from '@app/stix';
import { checkHouse } from '../check-house';
import { kill, untilHolds } from '../insist';
import { type Platform, startPlatform } from '../platform';
import { address, report, sdo } from '../report-objects';
import { API, taxii } from '../taxii-client';
import { admit, must } from '../world';

/**
 * The inbox while the worker dies: reports come object by object in any order, and the worker is killed with kill -9 again and
 * again as they wait. Each report becomes one incident with all that belongs to it, what no incident reaches waits on, and
 * what waits is sealed at every moment.
 */
const REPORTS = 10;
const STRANGERS = 25;
const CLIENTS = 3;
/** After how many requests the worker is killed. */
const KILLS = new Set([10, 30, 50]);
const START_MS_MAX = 240_000;
const DONE_MS_MAX = 300_000;
const OBJECTS = `${API}/collections/inbox/objects/`;
const TERMS = `mutation { setInboxTerms(terms: { defaultTlp: CLEAR, publicRelease: AT_ONCE }) { defaultTlp } }`;
const PUBLIC = `{ incidents(first: 100) { totalCount edges { node { name stix } } } }`;
const STORED = `SELECT to_jsonb(o)::text AS row FROM inbox_object o UNION ALL SELECT to_jsonb(s)::text FROM inbox_status s
  UNION ALL SELECT to_jsonb(e)::text FROM inbox_entry e`;
/** What is left to be done: objects that nobody has looked at, and submissions that have not come to where they end. */
const OPEN = `SELECT (SELECT count(*) FROM inbox_object WHERE NOT considered)::integer AS fresh,
  (SELECT count(*) FROM submission WHERE state NOT IN ('published', 'superseded'))::integer AS moving, (SELECT count(*) FROM submission)::integer AS taken,
  (SELECT count(*) FROM inbox_object)::integer AS waiting`;
const LINEAGES = `SELECT count(DISTINCT lineage)::integer AS n FROM submission`;
const OUTCOMES = `SELECT outcome, count(*)::integer AS n FROM inbox_entry GROUP BY outcome ORDER BY outcome`;
const SECRET = 'Kestrel';

let platform: Platform;
let key: string;

beforeAll(async () => {
  platform = await startPlatform();
  key = await admit(platform, { slug: 'reporter' });
  must(await platform.graphql(key, TERMS));
}, START_MS_MAX);
afterAll(() => platform?.stop(), START_MS_MAX);

/** A report whose name, malware and note tell it from every other. */
function numbered(index: number): StixObject[] {
  const told = `${SECRET} ${index}.`;
  return report().map((object) => {
    if (object.type === 'incident' || object.type === 'malware')
      return { ...object, name: `${object.type} ${told}` };
    return object.type === 'note' ? { ...object, content: `A note of ${told}` } : object;
  });
}

/** The same on every run, and far from the order in which the objects were made. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item, place) => ({ item, at: (place * 7_919) % 1_009 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function post(objects: readonly StixObject[]): Promise<void> {
  const { status } = await taxii(platform.url, OBJECTS, { method: 'POST', key, body: { objects } });
  expect(status).toBe(202);
}

it(
  'loses nothing, doubles nothing, and keeps sealed what waits',
  async () => {
    const reports = Array.from({ length: REPORTS }, (_, index) => numbered(index));
    const strangers = Array.from({ length: STRANGERS }, (_, index) => address(index + 1));
    const objects = shuffled([
      ...reports.flat(),
      ...strangers,
      sdo('malware', { name: SECRET, is_family: true }),
    ]);
    const envelopes = Array.from({ length: Math.ceil(objects.length / 3) }, (_, at) =>
      objects.slice(3 * at, 3 * at + 3),
    );
    const killed: number[] = [];
    let looked = 0;
    let next = 0;
    const client = async () => {
      for (let at = next++; at < envelopes.length; at = next++) {
        await post(envelopes[at]!);
        if (!KILLS.has(at)) continue;
        await untilHolds(
          () => platform.pidOf('worker'),
          (pid) => pid !== undefined,
          START_MS_MAX,
        );
        killed.push(kill(platform, 'worker'));
        const rows: { row: string }[] = await platform.owner.query(STORED);
        looked += rows.length;
        for (const { row } of rows) expect(row).not.toMatch(/Kestrel|198\.51\.100|indicator--|ipv4-addr/);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    expect([killed.length, new Set(killed).size]).toEqual([KILLS.size, KILLS.size]);
    expect(looked).toBeGreaterThan(0);

    const left = STRANGERS + 1;
    await untilHolds(
      async () => (await platform.owner.query(OPEN))[0] as Record<string, number>,
      ({ fresh, moving, waiting }) => fresh === 0 && moving === 0 && waiting === left,
      DONE_MS_MAX,
    );
    expect(await platform.owner.query(LINEAGES)).toEqual([{ n: REPORTS }]);
    expect(await platform.owner.query(OUTCOMES)).toEqual([
      { outcome: 'submitted', n: objects.length - left },
      { outcome: 'waiting', n: left },
    ]);
    const { incidents } = must(await platform.graphql(undefined, PUBLIC));
    expect(incidents.totalCount).toBe(REPORTS);
    const seen: string[] = incidents.edges.map(({ node }: any) => node.stix);
    for (const [index] of reports.entries()) {
      const told = `${SECRET} ${index}.`;
      const [stix, ...others] = seen.filter((each) => each.includes(told));
      expect(others).toEqual([]);
      const types = (JSON.parse(stix!).objects as StixObject[]).map(({ type }) => type);
      for (const type of ['indicator', 'observed-data', 'threat-actor', 'attack-pattern', 'ipv4-addr'])
        expect([index, types.filter((each) => each === type)]).toEqual([index, [type]]);
      for (const words of [`incident ${told}`, `malware ${told}`, `A note of ${told}`])
        expect(stix).toContain(words);
    }
    await checkHouse(platform);
  },
  START_MS_MAX + DONE_MS_MAX,
);
