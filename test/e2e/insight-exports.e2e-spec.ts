import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Tlp } from '@app/marking';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

/** Tables as files: the rows of the GraphQL query for the same viewer, in every format, and nothing of what is above. */
type Viewer = 'public' | 'administrator' | Person;
/** How many incidents each viewer may list: one at each label, up to theirs. */
const LISTED = {
  public: 1,
  administrator: 1,
  outsider: 2,
  client: 3,
  member: 4,
  recipient: 5,
} as const satisfies Partial<Record<Viewer, number>>;
const VIEWERS = Object.keys(LISTED) as (keyof typeof LISTED)[];
const INCIDENTS: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
const ABSENT = '00000000-0000-4000-8000-000000000000';

/** Each table, as its address and as its query; what GraphQL gives, as the rows of the file. */
const TABLES: readonly {
  readonly path: string;
  readonly query: string;
  readonly rows: (answer: any) => unknown[];
}[] = [
  {
    path: 'insight-table.F?by=malware,principle&coverage=true&certainty=clear',
    query: `{ insightTable(by: [MALWARE, PRINCIPLE], coverage: true, filter: { certainty: CLEAR }) { rows { values events reports reporters } } }`,
    rows: ({ rows }) =>
      rows.map(({ values, events, reports, reporters }: any) => ({
        malware: values[0],
        principle: values[1],
        events,
        reports,
        reporters,
      })),
  },
  {
    path: 'insight-trend.F?period=quarter&by=MALWARE',
    query: `{ insightTrend(period: QUARTER, by: [MALWARE]) { periods { period from to partial regimes { id } rows { values events } } notRecorded { values events } } }`,
    rows: ({ periods, notRecorded }) => [
      ...periods.flatMap(({ period, from, to, partial, regimes, rows }: any) =>
        (rows.length > 0 ? rows : [{ values: [null], events: 0 }]).map(({ values, events }: any) => ({
          period,
          from,
          to,
          partial,
          regimes: regimes.map(({ id }: any) => id).join(' ') || null,
          malware: values[0],
          events,
        })),
      ),
      ...notRecorded.map(({ values, events }: any) => ({
        period: 'not-recorded',
        from: null,
        to: null,
        partial: null,
        regimes: null,
        malware: values[0],
        events,
      })),
    ],
  },
  {
    path: 'co-occurrence.F?of=malware',
    query: `{ coOccurrence(of: MALWARE) { first second events } }`,
    rows: (pairs) => pairs,
  },
  {
    path: 'attribution-delay.F?occurredFrom=2020-01-01',
    query: `{ attributionDelay(filter: { occurredFrom: "2020-01-01" }) { distribution { fromDays toDays events } } }`,
    rows: ({ distribution }) =>
      distribution.map(({ fromDays, toDays, events }: any) => ({
        'from-days': fromDays,
        'to-days': toDays,
        events,
      })),
  },
  {
    path: 'measure-sums.F?kind=outage-hours&by=malware',
    query: `{ measureSums(kind: "outage-hours", by: [MALWARE]) { values low high events notRecorded } }`,
    rows: (sums) =>
      sums.map(({ values, low, high, events, notRecorded }: any) => ({
        malware: values[0],
        low,
        high,
        events,
        'not-recorded': notRecorded,
      })),
  },
];

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await Promise.all(INCIDENTS.map((tlp, place) => publish(`e${place}`, tlp)));
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

/** An incident of a label, with two malware names, one of which is a formula. */
async function publish(key: string, incidentTlp: Tlp): Promise<void> {
  const bundle = markedBundle({ key, incidentTlp, secrets: {} });
  const incident = bundle.objects[0]!;
  for (const [place, name] of [`=1+${key}`, `Strain ${key}`].entries()) {
    const id = `0c7b22dd-8a2f-4e0b-9d0f-00${key}9c32f0a${place}`;
    const common = Object.fromEntries(
      ['spec_version', 'created', 'modified', 'object_marking_refs'].map((each) => [each, incident[each]]),
    );
    bundle.objects.push(
      { type: 'malware', id: `malware--${id}`, ...common, name, is_family: true },
      {
        type: 'relationship',
        id: `relationship--${id}`,
        ...common,
        relationship_type: 'related-to',
        source_ref: incident['id'],
        target_ref: `malware--${id}`,
      },
    );
  }
  const terms = {
    defaultTlp: 'CLEAR',
    communities: ['health'],
    recipients: ['recipient'],
    publicRelease: 'AT_ONCE',
  };
  const { id } = await submit(instance, world.tokens.submitter, bundle, terms);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
}

function tokenOf(viewer: Viewer): string | undefined {
  if (viewer === 'public') return undefined;
  return viewer === 'administrator' ? instance.administrators[0] : world.tokens[viewer];
}

async function get(viewer: Viewer, path: string) {
  const token = tokenOf(viewer);
  const response = await fetch(`${instance.url}/insights/${path}`, {
    headers: { connection: 'close', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body, text: body.toString('utf8') };
}

async function json(viewer: Viewer, path: string) {
  const { text, status } = await get(viewer, path.replace('.F', '.json'));
  expect([path, status]).toEqual([path, 200]);
  return JSON.parse(text) as { about: Record<string, any>; columns: string[]; rows: Record<string, any>[] };
}

/** A cell as spreadsheets get it: formulas disarmed. */
const disarmed = (value: unknown) =>
  typeof value === 'string' && value.startsWith('=') ? `'${value}` : value;

describe.each(VIEWERS)('as %s', (viewer) => {
  it.each(TABLES)('$path has the rows of GraphQL in every format', async ({ path, query, rows }) => {
    const answer = Object.values(must(await instance.graphql(tokenOf(viewer), query)))[0];
    const expected = rows(answer);
    const file = await json(viewer, path);
    expect(file.rows).toEqual(expected);
    const cells = file.rows.map((row) => file.columns.map((name) => disarmed(row[name])));
    const csv = parse((await get(viewer, path.replace('.F', '.csv'))).text, { comment: '#' });
    expect(csv).toEqual([
      file.columns,
      ...cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ]);
    const xlsx = await readSheet((await get(viewer, path.replace('.F', '.xlsx'))).body, 'data');
    expect(xlsx).toEqual([file.columns, ...cells]);
  });

  it('counts what the viewer may list, and names nothing else', async () => {
    const { rows, about } = await json(viewer, 'insight-table.F?by=malware');
    expect(about['n']).toBe(LISTED[viewer]);
    const mine = INCIDENTS.slice(0, LISTED[viewer]).flatMap((_, place) => [
      `=1+e${place}`,
      `Strain e${place}`,
    ]);
    expect(rows.map(({ malware }) => malware).filter((name) => !mine.includes(name))).toEqual([]);
    expect(rows).toHaveLength(mine.length);
    expect(about['marking']).toBe(`TLP:${INCIDENTS[LISTED[viewer] - 1]}`);
  });

  it('answers alike for what is hidden and what is absent', async () => {
    const told = await Promise.all(
      ['Strain e4', 'Strain e9'].map(async (name) => {
        const path = `insight-table.F?by=sector&malware=${encodeURIComponent(name)}`;
        const { about, rows } = await json(viewer, path);
        return JSON.stringify([about['n'], about['marking'], rows]);
      }),
    );
    expect(told[0] === told[1]).toBe(viewer !== 'recipient');
  });
});

it('says what it is: date, n, filter, catalogue version, caveat and limit, in every format', async () => {
  const path = 'insight-table.F?by=sector&catalogue=un-norms&principle=f';
  const { about } = await json('member', path);
  expect(about).toMatchObject({
    filter: '{"catalogue":"un-norms","principle":"f"}',
    catalogue: 'un-norms',
    'catalogue-version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
    caveat: expect.stringContaining('not attacks'),
    'made-at': expect.stringMatching(/^20\d\d-/),
    n: expect.any(Number),
    'rows-max': expect.any(Number),
  });
  const facts = Object.keys(about);
  const csv = (await get('member', path.replace('.F', '.csv'))).text;
  expect([...csv.matchAll(/^# ([\w-]+),/gm)].map(([, name]) => name)).toEqual(facts);
  const sheet = await readSheet((await get('member', path.replace('.F', '.xlsx'))).body, 'about');
  expect(sheet.map(([name]) => name)).toEqual(facts);
});

it('is a file with a plain name, stored by nobody unless it is public', async () => {
  const headers = async (viewer: Viewer) => {
    const answer = await get(viewer, 'insight-table.csv?by=sector');
    return ['cache-control', 'content-disposition', 'vary', 'x-content-type-options'].map((name) =>
      answer.headers.get(name),
    );
  };
  const rest = ['attachment; filename="entente-insight-table.csv"', 'authorization, cookie', 'nosniff'];
  expect(await headers('public')).toEqual(['public, max-age=60', ...rest]);
  expect(await headers('outsider')).toEqual(['private, no-store', ...rest]);
});

it('a frozen query is a file for those for whom it was frozen, and absent for others', async () => {
  const freeze = `mutation { freezeQuery(by: [MALWARE], reach: PARTICIPANTS) }`;
  const id = must(await instance.graphql(world.tokens.member, freeze))['freezeQuery'] as string;
  const asked = `{ frozenQuery(id: "${id}") { sha256 answer { rows { values events } } } }`;
  const { frozenQuery } = must(await instance.graphql(world.tokens.outsider, asked));
  const { about, rows } = await json('outsider', `frozen-query.F?id=${id}`);
  expect(rows.map(({ malware, events }) => ({ values: [malware], events }))).toEqual(frozenQuery.answer.rows);
  expect(about).toMatchObject({ id, sha256: frozenQuery.sha256, marking: 'TLP:GREEN', n: 2, erased: false });
  const [hidden, absent] = await Promise.all(
    [id, ABSENT].map((each) => get('public', `frozen-query.csv?id=${each}`)),
  );
  expect([hidden!.status, hidden!.text]).toEqual([404, absent!.text]);
});

it('what is wrong with an address is said in words, as a problem that nobody stores', async () => {
  const wrong = [
    ['nothing.csv', 404],
    ['insight-table.ods', 404],
    ['insight-table.csv.json', 404],
    ['insight-table', 404],
    ['insight-table.csv?by=nothing', 400],
    ['insight-table.csv?by=sector,sector', 400],
    ['insight-table.csv?by=sector,country,region,month,year', 400],
    ['insight-table.csv?sectors=energy', 400],
    ['insight-table.csv?sector=a&sector=b', 400],
    ['insight-table.csv?sector[x]=a', 400],
    ['insight-table.csv?__proto__=a', 400],
    ['insight-table.csv?coverage=yes', 400],
    ['insight-table.csv?relation=nothing', 400],
    ['insight-table.csv?catalogue=nothing', 400],
    ['insight-table.csv?occurredFrom=yesterday', 400],
    ['insight-table.csv?unansweredMonths=1e9', 400],
    [`insight-table.csv?text=${'a'.repeat(201)}`, 400],
    ['insight-table.csv?text=%00', 400],
    ['insight-trend.csv', 400],
    ['insight-trend.csv?period=day', 400],
    ['co-occurrence.csv?of=month', 400],
    ['measure-sums.csv', 400],
    ['frozen-query.csv', 400],
  ] as const;
  for (const [path, status] of wrong) {
    const answer = await get('public', path);
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([
      path,
      status,
      'private, no-store',
    ]);
  }
  const response = await fetch(`${instance.url}/insights/insight-table.csv?by=sector`, {
    headers: { authorization: 'Bearer nothing', connection: 'close' },
  });
  expect(response.status).toBe(401);
});
