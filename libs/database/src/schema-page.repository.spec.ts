import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { loadConfig, packageRoot } from '@app/config';
import { withDatabase } from '../../../test/postgres';
import { migrate } from './migrate';
import { schemaPage } from './schema-page';

const database = withDatabase(({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
const PAGE = join(packageRoot(), 'schemas', 'sql', 'schema.sql');

describe('the schema', () => {
  it('stands on one page, as the migrations make it (ENTENTE_UPDATE=1 writes it anew)', async () => {
    const client = new Client({ connectionString: database().url });
    await client.connect();
    const page = await schemaPage(client);
    await client.end();
    if (process.env['ENTENTE_UPDATE']) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('is migrated once, by however many processes at a time', async () => {
    const config = loadConfig({ DATABASE_URL: database().url });
    expect(await Promise.all([migrate(config), migrate(config), migrate(config)])).toEqual([[], [], []]);
  });
});
