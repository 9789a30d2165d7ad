import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { PublicationService, ReleasedReader } from '@app/publication';
import { INVARIANTS } from '../../../test/house-invariants.data';
import {
  AUDIENCES,
  type Known,
  VIEWERS,
  audienceKey,
  counted,
  end,
  eventsOf,
  fillKnown,
  join,
  known,
  numberOf,
  publish,
  reportWith,
  viewerOf,
} from '../../../test/known-renditions';
import { withDatabase } from '../../../test/postgres';
import type { Dimension } from './dimension';
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

const kept = INVARIANTS.filter(({ promise }) => /^(closer rows|ready cells|numbered rows)/.test(promise));
const breaches = () => Promise.all(kept.map(({ breaches: sql }) => owner.query(sql)));
const isOfCommunity = ({ audience }: Known) => audience === audienceKey('community');

/** What happens to reports that somebody reads closer, one after the other. */
const CHANGES: [string, () => Promise<void>][] = [
  [
    'is amended',
    async () => {
      const before = reportWith(['public', 'community']).find(isOfCommunity)!;
      await end(owner, before, 'superseded');
      const id = randomUUID();
      await publish(
        owner,
        { ...before, id, sectors: ['rail'], published: before.published + DAY_MS, month: '2026-03' },
        'community',
      );
    },
  ],
  [
    'is withdrawn from its community, and all others keep it',
    async () => {
      const closer = reportWith(['participants', 'community']).find(isOfCommunity)!;
      await end(owner, closer, 'withdrawn');
    },
  ],
  [
    'is declassified: all participants read of it, then everybody',
    async () => {
      const closer = reportWith(['community'], ['public', 'participants']).find(isOfCommunity);
      await publish(owner, { ...closer!, ...lesser('participants', 1), id: randomUUID() }, 'participants');
      await publish(owner, { ...closer!, ...lesser('public', 0), id: randomUUID(), regions: [] }, 'public');
    },
  ],
  [
    'is joined with one that all participants read',
    async () => {
      const [first] = reportWith(['participants', 'community']);
      const [second] = reportWith(['participants'], [], first);
      await join(owner, AUDIENCES, numberOf(first!), numberOf(second!));
    },
  ],
  [
    'is no longer for all participants',
    async () => {
      const lost = known.find(
        ({ audience, lineage }) =>
          audience === 'participants' && known.filter((each) => each.lineage === lineage).length > 2,
      )!;
      await end(owner, lost, 'withdrawn');
    },
  ],
];
const DAY_MS = 86_400_000;
const lesser = (audience: string, fullness: number) => ({ audience, fullness });

it.each(CHANGES)(
  'a report that a community reads %s: everybody counts and lists as by hand',
  async (_, change) => {
    await change();
    expect(await breaches()).toEqual(kept.map(() => []));
    const by: Dimension[] = ['principle', 'month', 'region'];
    for (const viewer of VIEWERS) {
      const [events, as] = [eventsOf(viewer), viewerOf(viewer)];
      const table = await insights.table(as, { filter: {}, by, coverage: false });
      const cells = Object.fromEntries(table.rows.map(({ values, events: n }) => [values.join(' | '), n]));
      expect([cells, table.events]).toEqual([counted(events, by), events.length]);
      const listed = await publication.incidents(as, {}, 'ADDED_NEWEST', 100);
      expect(listed.rows.map(({ renditionId }) => renditionId).sort()).toEqual(
        events.map(({ id }) => id).sort(),
      );
      expect(listed.totalCount).toBe(events.length);
    }
  },
);

describe('what the database keeps of its own accord', () => {
  it('is what counting again gives, after joins, changes and withdrawals', async () => {
    expect(kept).toHaveLength(3);
    expect(await breaches()).toEqual([[], [], []]);
    await owner.query(`INSERT INTO rendition_facet VALUES ($1, 'malware', 'one of a kind')`, [known[1]!.id]);
    await owner.query(`DELETE FROM finding WHERE rendition_id = $1`, [known[2]!.id]);
    for (const rendition of [known[0]!, known[7]!]) await end(owner, rendition, 'withdrawn');
    expect(await breaches()).toEqual([[], [], []]);
  });

  it('keeps no value of what is withdrawn', async () => {
    while (known.length > 0) await end(owner, known[0]!, 'withdrawn');
    for (const table of ['insight_cell', 'insight_coded', 'insight_set', 'insight_set_value'])
      expect(await owner.query(`SELECT * FROM ${table}`)).toEqual([]);
  });
});
