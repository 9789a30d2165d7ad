import { DataSource } from 'typeorm';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import { withDatabase } from '../../../test/postgres';
import { Rules } from './rules';

const database = withDatabase(async ({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
let owner: DataSource;
beforeAll(async () => {
  owner = new DataSource(dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), 'owner'));
  await owner.initialize();
});
afterAll(() => owner?.destroy());
beforeEach(() => owner.query('TRUNCATE rules_version'));

const started = async (version: string): Promise<Rules> => {
  const rules = new Rules(owner, version);
  await rules.register();
  return rules;
};
const current = async (...all: Rules[]): Promise<string[]> => {
  const found = await Promise.all(
    all.map(async (rules) => ((await rules.areCurrent()) ? [rules.version] : [])),
  );
  return found.flat();
};

describe('workers of two releases side by side', () => {
  it('bring everything to the rules of the newer, also when the older starts once more', async () => {
    const older = await started('older');
    expect(await current(older)).toEqual(['older']);
    const newer = await started('newer');
    expect(await current(older, newer)).toEqual(['newer']);
    await started('older');
    expect(await current(older, newer)).toEqual(['newer']);
  });

  it('agree on one, however many start at a time', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'].map(started));
    expect(new Set(await current(...all)).size).toBe(1);
  });

  it('go back only where an operator says so', async () => {
    const older = await started('older');
    const newer = await started('newer');
    await older.makeCurrent();
    expect(await current(older, newer)).toEqual(['older']);
    await started('newer');
    expect(await current(older, newer)).toEqual(['older']);
    await older.makeCurrent();
    expect(await current(older, newer)).toEqual(['older']);
  });
});
