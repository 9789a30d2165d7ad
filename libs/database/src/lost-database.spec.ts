import { Client, Pool } from 'pg';
import { QueryFailedError } from 'typeorm';
import { isLostDatabase } from './lost-database';

const NOBODY_LISTENS = { host: '127.0.0.1', port: 1, user: 'nobody', database: 'nothing' };

async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('it should have failed');
}

describe('a database that is lost', () => {
  it('is told from one that refuses what was asked', async () => {
    expect(isLostDatabase(Object.assign(new Error('no'), { code: '23505' }))).toBe(false);
    expect(isLostDatabase(Object.assign(new Error('canceled'), { code: '57014' }))).toBe(false);
    expect(isLostDatabase(Object.assign(new Error('no file'), { code: 'ENOENT', syscall: 'open' }))).toBe(
      false,
    );
    expect(isLostDatabase(new TypeError('x is undefined'))).toBe(false);
    expect(isLostDatabase(undefined)).toBe(false);
  });

  it('is known where nobody listens, on a port and on a socket', async () => {
    expect(isLostDatabase(await errorOf(() => new Client(NOBODY_LISTENS).connect()))).toBe(true);
    const socket = { ...NOBODY_LISTENS, host: '/nonexistent' };
    expect(isLostDatabase(await errorOf(() => new Pool(socket).query('SELECT 1')))).toBe(true);
  });

  it('is known by what the server says when it goes', () => {
    for (const code of ['57P01', '57P02', '57P03', '08006', '53300'])
      expect(isLostDatabase(Object.assign(new Error('gone'), { code }))).toBe(true);
    expect(isLostDatabase(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('is known inside what TypeORM wraps around it', () => {
    const gone = Object.assign(new Error('gone'), { code: '57P01' });
    expect(isLostDatabase(new QueryFailedError('SELECT 1', [], gone))).toBe(true);
    const refused = Object.assign(new Error('twice'), { code: '23505' });
    expect(isLostDatabase(new QueryFailedError('SELECT 1', [], refused))).toBe(false);
  });
});
