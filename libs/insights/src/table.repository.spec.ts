import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Viewer } from '@app/access';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { Conditions, PublicationService, ReleasedReader, askedBy, pageRows } from '@app/publication';
import { numbersFrom } from '../../../test/bench/synthetic-incidents';
import { INVARIANTS } from '../../../test/house-invariants.data';
import { withDatabase } from '../../../test/postgres';
import type { Dimension } from './dimension';
import { measuresOf, pairsOf } from './figures-query';
import { InsightsService } from './insights.service';

const database = withDatabase(({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
let owner: DataSource;
let reader: DataSource;
let insights: InsightsService;
let publication: PublicationService;

/** One rendition, as the test knows it. */
interface Known {
  readonly id: string;
  readonly lineage: string;
  readonly audience: string;
  readonly fullness: number;
  readonly published: number;
  readonly reporter: string;
  readonly month: string;
  readonly sectors: string[];
  readonly regions: string[];
  readonly findings: string[];
  event: string;
}

const AUDIENCES = ['public', 'participants', 'clients', 'community', 'recipient'] as const;
const LINEAGES = 60;
const JOINED_LATE = Date.UTC(2026, 5, 1);
const ids = Object.fromEntries(
  ['outsider', 'member', 'late', 'recipient', 'community'].map((name) => [name, randomUUID()]),
);
const known: Known[] = [];

function audienceKey(kind: (typeof AUDIENCES)[number]): string {
  if (kind === 'recipient') return `recipient:${ids['recipient']}`;
  return kind === 'clients' || kind === 'community' ? `${kind}:${ids['community']}` : kind;
}

function viewerOf(name: string): Viewer {
  if (name === 'public') return { kind: 'public', permissions: [] };
  return { kind: 'participant', participantId: ids[name]!, keyId: '', permissions: ['feed:read'] };
}

const VIEWERS = ['public', 'outsider', 'member', 'late', 'recipient'];

/** The policy, from what the test knows alone. */
function visible(viewer: string): Known[] {
  const since: Record<string, number> = {
    public: 0,
    ...(viewer === 'public' ? {} : { participants: 0 }),
    ...(viewer === 'member' ? { [audienceKey('clients')]: 0, [audienceKey('community')]: 0 } : {}),
    ...(viewer === 'late'
      ? { [audienceKey('clients')]: JOINED_LATE, [audienceKey('community')]: JOINED_LATE }
      : {}),
    ...(viewer === 'recipient' ? { [audienceKey('recipient')]: 0 } : {}),
  };
  return known.filter(({ audience, published }) => published >= (since[audience] ?? Infinity));
}

/** The events of a viewer by hand: reports that share an event in any rendition in sight are one; the fullest stands for it. */
function eventsOf(viewer: string): Known[] {
  const seen = visible(viewer).sort((a, b) => b.fullness - a.fullness || a.published - b.published);
  const fullest = new Map<string, Known>();
  for (const rendition of seen)
    if (!fullest.has(rendition.lineage)) fullest.set(rendition.lineage, rendition);
  const events: Known[][] = [];
  for (const rendition of fullest.values()) {
    const event = events.find((members) => members.some(({ event: id }) => id === rendition.event));
    if (event) event.push(rendition);
    else events.push([rendition]);
  }
  return events.map(([first]) => first!);
}

function valuesOf(rendition: Known, dimension: Dimension): string[] {
  const values = {
    sector: rendition.sectors,
    region: rendition.regions,
    month: [rendition.month],
    year: [rendition.month === 'not-recorded' ? rendition.month : rendition.month.slice(0, 4)],
  }[dimension as string];
  return values && values.length > 0 ? values : ['not-recorded'];
}

function counted(renditions: readonly Known[], by: readonly Dimension[]): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const rendition of renditions) {
    const isOfFindings = (dimension: Dimension) => ['principle', 'relation'].includes(dimension);
    const said = rendition.findings.length > 0 ? rendition.findings : ['- not-recorded not-recorded'];
    const found = by.some(isOfFindings) ? said : [''];
    const keys = found.flatMap((finding) =>
      by.reduce<string[][]>(
        (all, dimension) => {
          const values = isOfFindings(dimension)
            ? [finding.split(' ')[dimension === 'principle' ? 1 : 2]!]
            : valuesOf(rendition, dimension);
          return all.flatMap((key) => values.map((value) => [...key, value]));
        },
        [[]],
      ),
    );
    const combinations = new Map(keys.map((key) => [key.join(' | '), key])).values();
    for (const key of combinations) cells[key.join(' | ')] = (cells[key.join(' | ')] ?? 0) + 1;
  }
  return cells;
}

beforeAll(async () => {
  const options = (role: 'owner' | 'reader') =>
    dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), role);
  owner = await new DataSource(options('owner')).initialize();
  reader = await new DataSource(options('reader')).initialize();
  const released = new ReleasedReader(reader);
  insights = new InsightsService(released);
  publication = new PublicationService(released);
  await fill();
}, 120_000);
afterAll(async () => {
  await reader?.destroy();
  await owner?.destroy();
});

async function fill(): Promise<void> {
  await owner.query(`INSERT INTO administrator (id, slug, name) VALUES ($1, 'a', 'A'), ($2, 'b', 'B')`, [
    randomUUID(),
    randomUUID(),
  ]);
  for (const name of ['outsider', 'member', 'late', 'recipient'])
    await owner.query(
      `INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT $1, $2, $2, 'cert', 'admitted', (SELECT id FROM administrator WHERE slug = 'a'), (SELECT id FROM administrator WHERE slug = 'b')`,
      [ids[name], name],
    );
  await owner.query(`INSERT INTO community (id, slug, name) VALUES ($1, 'health', 'Health')`, [
    ids['community'],
  ]);
  await owner.query(`INSERT INTO membership VALUES ($1, $2, '2020-01-01'), ($1, $3, $4)`, [
    ids['community'],
    ids['member'],
    ids['late'],
    new Date(JOINED_LATE),
  ]);
  const next = numbersFrom(7);
  for (let index = 0; index < LINEAGES; index += 1) await fillLineage(index, next);
  for (const [kinds, first, second] of [
    [AUDIENCES, 0, 1],
    [AUDIENCES, 1, 2],
    [AUDIENCES.slice(1), 3, 4],
    [AUDIENCES.slice(1), 5, 6],
    [['clients', 'community'], 7, 8],
    [['clients', 'community'], 9, 10],
  ] as const)
    await join(kinds, first, second);
}

async function fillLineage(index: number, next: () => number): Promise<void> {
  const lineage = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const reporter = `10000000-0000-4000-8000-${String(index % 7).padStart(12, '0')}`;
  for (const [fullness, kind] of AUDIENCES.entries()) {
    if (next() < (kind === 'recipient' ? 0.7 : 0.4)) continue;
    const rendition: Known = {
      id: randomUUID(),
      lineage,
      event: lineage,
      audience: audienceKey(kind),
      fullness,
      reporter,
      published: Date.UTC(2026, pick([2, 7]), 1) + index * 1000 + fullness,
      month: next() < 0.1 ? 'not-recorded' : pick(['2025-11', '2025-12', '2026-02']),
      sectors: next() < 0.2 ? [] : [...new Set([pick(['energy', 'healthcare']), pick(['energy', 'water'])])],
      regions: next() < 0.1 ? [] : [pick(['western-europe', 'melanesia'])],
      findings: [
        ...new Map(
          [pick([1, 3]), pick([3, 5])].map((p) => [
            p,
            `paris-call ${p} ${pick(['violates', 'implicates'])} clear`,
          ]),
        ).values(),
      ],
    };
    known.push(rendition);
    await insert(rendition, kind, index);
  }
}

async function insert(rendition: Known, kind: string, index: number): Promise<void> {
  const { id, lineage, audience, fullness, published, month, sectors, regions, findings, reporter } =
    rendition;
  await owner.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO rendition (id, lineage, audience, audience_kind, fullness, version, incident_id, status, content_digest, document,
         name, search_text, occurred_at, created, modified, published_at, reporter)
       VALUES ($1, $2, $3, $4, $5, 1, $6, 'published', '', '{}', 'Incident', $7, $8, $9, $9, $9, $10)`,
      [
        id,
        lineage,
        audience,
        kind,
        fullness,
        `incident--${id}`,
        `a word${index % 4} of it`,
        month === 'not-recorded' ? null : `${month}-15`,
        new Date(published),
        reporter,
      ],
    );
    for (const [facet, values] of [
      ['sector', sectors],
      ['region', regions],
    ] as const)
      for (const value of values)
        await manager.query('INSERT INTO rendition_facet VALUES ($1, $2, $3)', [id, facet, value]);
    for (const [ordinal, said] of findings.entries()) {
      const [catalogue, principle, relation, certainty] = said.split(' ');
      await manager.query(
        `INSERT INTO finding (id, rendition_id, ordinal, catalogue, catalogue_version, principle, relation, certainty, confidence, evidence, rule)
         VALUES ($1, $2, $3, $4, '1', $5, $6, $7, 0.9, '[]', 'r')`,
        [randomUUID(), id, ordinal, catalogue, principle, relation, certainty],
      );
    }
  });
}

/** People of an audience join two reports: it counts for that audience and for the fuller ones. */
async function join(
  kinds: readonly (typeof AUDIENCES)[number][],
  first: number,
  second: number,
): Promise<void> {
  const lineageOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const audiences = kinds.map(audienceKey);
  const target = known.find(({ lineage }) => lineage === lineageOf(first))?.event ?? lineageOf(first);
  const joined = known.filter(
    ({ lineage, audience }) =>
      [lineageOf(first), lineageOf(second)].includes(lineage) && audiences.includes(audience),
  );
  for (const rendition of joined) rendition.event = target;
  await owner.query('UPDATE rendition SET event_id = $1 WHERE id = ANY ($2)', [
    target,
    joined.map(({ id }) => id),
  ]);
}

const TABLES: Dimension[][] = [
  [],
  ['principle'],
  ['month'],
  ['principle', 'month', 'region'],
  ['sector'],
  ['sector', 'region'],
  ['principle', 'relation', 'year'],
];

const FILTERS = [
  ['a sector', { sector: 'energy' }, ({ sectors }: Known) => sectors.includes('energy')],
  ['no sector', { sector: 'not-recorded' }, ({ sectors }: Known) => sectors.length === 0],
  [
    'a principle',
    { principle: '3' },
    ({ findings }: Known) => findings.some((said) => said.startsWith('paris-call 3 ')),
  ],
  [
    'a principle and relation together',
    { principle: '3', relation: 'violates' },
    ({ findings }: Known) => findings.includes('paris-call 3 violates clear'),
  ],
  ['words', { text: 'word1' }, ({ lineage }: Known) => Number(lineage.slice(-12)) % 4 === 1],
  [
    'a region and words',
    { region: 'melanesia', text: 'word2' },
    ({ lineage, regions }: Known) => Number(lineage.slice(-12)) % 4 === 2 && regions.includes('melanesia'),
  ],
  [
    'a time',
    { occurredFrom: new Date('2025-12-01') },
    ({ month }: Known) => month !== 'not-recorded' && month >= '2025-12',
  ],
  [
    'a time and a sector',
    { occurredTo: new Date('2025-12-31'), sector: 'energy' },
    ({ month, sectors }: Known) => month < '2026' && sectors.includes('energy'),
  ],
  [
    'what was added late',
    { addedAfter: new Date('2026-05-01') },
    ({ published }: Known) => published > Date.UTC(2026, 4, 1),
  ],
] as const;

const ORDER = 'e.published_at DESC, e.incident_id DESC';
const WALK = { key: 'e.published_at', order: ORDER, after: 'true', time: 'added' } as const;

describe.each(VIEWERS)('what %s counts', (viewer) => {
  it.each(TABLES.map((by) => [by.join(' × ') || 'in all', by] as const))(
    'by %s is what counting by hand gives',
    async (_, by) => {
      const table = await insights.table(viewerOf(viewer), { filter: {}, by, coverage: false });
      const cells = Object.fromEntries(table.rows.map(({ values, events }) => [values.join(' | '), events]));
      expect(cells).toEqual(counted(eventsOf(viewer), by));
      expect(table.events).toBe(eventsOf(viewer).length);
    },
  );

  it.each(FILTERS)('and lists by %s is the same', async (_, filter, passes) => {
    const expected = eventsOf(viewer).filter(passes);
    const listed = await publication.incidents(viewerOf(viewer), filter, 'DATE_OLDEST', 100);
    expect(listed.rows.map(({ renditionId }) => renditionId).sort()).toEqual(
      expected.map(({ id }) => id).sort(),
    );
    expect(listed.totalCount).toBe(expected.length);
    const table = await insights.table(viewerOf(viewer), { filter, by: ['sector'], coverage: false });
    const cells = Object.fromEntries(table.rows.map(({ values, events }) => [values.join(' | '), events]));
    expect(cells).toEqual(counted(expected, ['sector']));
  });

  it('co-occurrence is what counting pairs by hand gives, and says when it was cut', async () => {
    const pairs: Record<string, number> = {};
    for (const { sectors } of eventsOf(viewer))
      for (const first of sectors)
        for (const second of sectors)
          if (first < second) pairs[`${first} ${second}`] = (pairs[`${first} ${second}`] ?? 0) + 1;
    const told = await insights.pairs(viewerOf(viewer), {}, 'sector');
    const cells = told.map(({ first, second, events }) => [`${first} ${second}`, events]);
    expect(Object.fromEntries(cells)).toEqual(pairs);
    const cutAt = (rowsMax: number) =>
      new ReleasedReader(reader).read(viewerOf(viewer), (query) => pairsOf(query, {}, 'sector', rowsMax));
    expect(await cutAt(told.length)).toEqual({ rows: told, isCut: false });
    expect(await cutAt(told.length - 1)).toEqual({ rows: told.slice(0, -1), isCut: true });
  });

  it('sums say of each event that does not record the quantity that it does not, and when they were cut', async () => {
    const asked = { kind: 'patients', by: ['region'] as const };
    const told = await insights.measures(viewerOf(viewer), {}, asked);
    expect(Object.fromEntries(told.map(({ values, notRecorded }) => [values[0], notRecorded]))).toEqual(
      counted(eventsOf(viewer), ['region']),
    );
    expect(told.every(({ low, high, events }) => low === null && high === null && events === 0)).toBe(true);
    const { rows, isCut } = await new ReleasedReader(reader).read(viewerOf(viewer), (query) =>
      measuresOf(query, {}, asked, 1),
    );
    expect([rows, isCut]).toEqual([told.slice(0, 1), told.length > 1]);
  });

  it.each(FILTERS)(
    'by %s is found along the order, by its terms, and among all',
    async (_, filter, passes) => {
      const expected = eventsOf(viewer)
        .filter(passes)
        .map(({ id }) => id);
      for (const way of ['walk', 'collect', 'scan'] as const) {
        const found = await new ReleasedReader(reader).read(viewerOf(viewer), async (query) => {
          const asked = { ...(await askedBy(query, filter)), way };
          const conditions = new Conditions();
          const { view, closer } = asked.sight;
          const rows = [view, ...closer].map(
            (audience) => `SELECT e.rendition_id ${pageRows(conditions, asked, audience, WALK).rows}`,
          );
          return query<{ rendition_id: string }>(rows.join(' UNION ALL '), conditions.parameters);
        });
        expect(found.map((row) => row.rendition_id).sort()).toEqual(expected.sort());
      }
    },
  );

  it('has reports behind it, and reporters where there are three', async () => {
    const table = await insights.table(viewerOf(viewer), { filter: {}, by: ['region'], coverage: true });
    for (const row of table.rows) {
      expect(row.reports).toBeGreaterThanOrEqual(row.events);
      expect(row.reporters === null || row.reporters >= 3).toBe(true);
    }
  });
});

it('what is looked up beneath the policies is estimated, counted and found for those alone who may read it', async () => {
  const found = (viewer: string, audience: string) =>
    reader.transaction(async (manager) => {
      await manager.query(`SELECT set_config('entente.viewer', $1, true)`, [ids[viewer] ?? '']);
      const [row]: [Record<'estimate' | 'counted' | 'matches', string>] = await manager.query(
        `SELECT insight_match_estimate($1, $2) AS estimate, insight_match_count($1, $2, NULL) AS counted,
                (SELECT count(*) FROM insight_matches($1, $2, NULL)) AS matches`,
        [audience, JSON.stringify([{ any: ['region=not-recorded', 'finding=paris-call not-recorded'] }])],
      );
      return [row.estimate, row.counted, row.matches].map((n) => Number(n) > 0);
    });
  expect(await found('outsider', 'participants')).toEqual([true, true, true]);
  expect(await found('public', 'participants')).toEqual([false, false, false]);
  expect(await found('outsider', audienceKey('community'))).toEqual([false, false, false]);
});

describe('what the database keeps of its own accord', () => {
  const kept = INVARIANTS.filter(({ promise }) => /^(ready cells|numbered rows)/.test(promise));
  const breaches = () => Promise.all(kept.map(({ breaches: sql }) => owner.query(sql)));
  const withdraw = (renditionIds: readonly string[]) =>
    owner.query(`UPDATE rendition SET status = 'withdrawn' WHERE id = ANY ($1)`, [renditionIds]);

  it('is what counting again gives, after joins, changes and withdrawals', async () => {
    expect(kept).toHaveLength(2);
    expect(await breaches()).toEqual([[], []]);
    await owner.query(`INSERT INTO rendition_facet VALUES ($1, 'malware', 'one of a kind')`, [known[1]!.id]);
    await owner.query(`DELETE FROM finding WHERE rendition_id = $1`, [known[2]!.id]);
    await withdraw([known[0]!.id, known[7]!.id]);
    expect(await breaches()).toEqual([[], []]);
  });

  it('keeps no value of what is withdrawn', async () => {
    await withdraw(known.map(({ id }) => id));
    for (const table of ['insight_cell', 'insight_coded', 'insight_set', 'insight_set_value'])
      expect(await owner.query(`SELECT * FROM ${table}`)).toEqual([]);
  });
});
