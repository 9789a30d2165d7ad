import { Client } from 'pg';
import { loadConfig } from '@app/config';
import { migrate } from '@app/database';
import { withDatabase } from '../../../test/postgres';
import { flowsTo } from './audience-flow';

const database = withDatabase(async ({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
const [X, Y, P] = ['11111111', '22222222', '33333333'].map((start) => `${start}-0000-4000-8000-000000000000`);
const AUDIENCES = [
  'public',
  'participants',
  ...[X, Y].flatMap((id) => [`clients:${id}`, `community:${id}`]),
  `recipient:${P}`,
];

async function ask<Row>(sql: string, parameters: unknown[] = [], role?: string): Promise<Row[]> {
  const client = new Client({ connectionString: database().url });
  await client.connect();
  try {
    if (role) await client.query(`SET ROLE ${role}`);
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('for whom a word counts', () => {
  it('is the same in the database and in the code, for every pair of audiences', async () => {
    for (const from of AUDIENCES)
      for (const to of AUDIENCES) {
        const [row] = await ask<{ flows: boolean }>('SELECT audience_flows($1, $2) AS flows', [from, to]);
        expect([from, to, row?.flows]).toEqual([from, to, flowsTo(from, to)]);
      }
  });

  it('is its own audience, and those all of whose viewers belong to that one too', () => {
    const reached = (from: string) => AUDIENCES.filter((to) => flowsTo(from, to));
    expect(reached('public')).toEqual(AUDIENCES);
    expect(reached('participants')).toEqual(AUDIENCES.slice(1));
    expect(reached(`clients:${X}`)).toEqual([`clients:${X}`, `community:${X}`]);
    expect(reached(`community:${X}`)).toEqual([`community:${X}`]);
    expect(reached(`recipient:${P}`)).toEqual([`recipient:${P}`]);
  });

  it('goes on to whatever the audience that it reaches goes on to', () => {
    for (const a of AUDIENCES)
      for (const b of AUDIENCES.filter((to) => flowsTo(a, to)))
        for (const c of AUDIENCES.filter((to) => flowsTo(b, to)))
          expect([a, b, c, flowsTo(a, c)]).toEqual([a, b, c, true]);
  });
});

describe('the rights of the roles', () => {
  it.each(['review_act', 'declassification', 'statement', 'event_act'])(
    'let nobody change a row of %s',
    async (table) => {
      for (const role of ['entente_reader', 'entente_api', 'entente_worker'])
        await expect(ask(`UPDATE ${table} SET at = now()`, [], role)).rejects.toThrow(/permission denied/);
      await expect(ask(`DELETE FROM ${table}`, [], 'entente_api')).rejects.toThrow(/permission denied/);
    },
  );

  it('let the api write words and read none', async () => {
    for (const table of ['review_act', 'statement', 'event_act', 'duplicate_candidate'])
      await expect(ask(`SELECT * FROM ${table}`, [], 'entente_api')).rejects.toThrow(/permission denied/);
    await expect(ask(`UPDATE finding SET review_state = 'rejected'`, [], 'entente_api')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('let readers see neither observables nor what is due', async () => {
    for (const table of ['rendition_observable', 'review_due'])
      await expect(ask(`SELECT * FROM ${table}`, [], 'entente_reader')).rejects.toThrow(/permission denied/);
  });
});
