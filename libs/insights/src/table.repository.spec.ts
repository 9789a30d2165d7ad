import { DataSource } from 'typeorm';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { Conditions, PublicationService, ReleasedReader, askedBy, pageRows } from '@app/publication';
import {
  type Known,
  VIEWERS,
  audienceKey,
  counted,
  eventsOf,
  fillKnown,
  ids,
  viewerOf,
} from '../../../test/known-renditions';
import { withDatabase } from '../../../test/postgres';
import type { Dimension } from './dimension';
import { measuresOf, pairsOf } from './figures-query';
import { InsightsService } from './insights.service';

const database = withDatabase(({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
let owner: DataSource;
let reader: DataSource;
let insights: InsightsService;
let publication: PublicationService;

beforeAll(async () => {
  const options = (role: 'owner' | 'reader') =>
    dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), role);
  owner = await new DataSource(options('owner')).initialize();
  reader = await new DataSource(options('reader')).initialize();
  const released = new ReleasedReader(reader);
  insights = new InsightsService(released);
  publication = new PublicationService(released);
  await fillKnown(owner);
}, 120_000);
afterAll(async () => {
  await reader?.destroy();
  await owner?.destroy();
});

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
      new ReleasedReader(reader).read(viewerOf(viewer), (query) => pairsOf(query, {}, 'sector', { rowsMax }));
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
      measuresOf(query, {}, asked, { rowsMax: 1 }),
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
