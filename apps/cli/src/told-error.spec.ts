import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@app/problem';
import { toldError } from './told-error';

const home = mkdtempSync(join(tmpdir(), 'entente-told-'));
afterAll(() => rmSync(home, { recursive: true }));

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it should have failed');
}

describe('what a command says of an error', () => {
  it('names the file and what is wrong with it', () => {
    const missing = join(home, 'missing', 'file');
    expect(toldError(errorOf(() => readFileSync(missing))).detail).toBe(
      `${missing} is not there, or its folder is not.`,
    );
    expect(toldError(errorOf(() => writeFileSync(missing, ''))).code).toBe('invalid-input');
    expect(toldError(errorOf(() => readFileSync(home))).code).toBe('internal');
  });

  it('says that the database is away, or was never set up', () => {
    expect(toldError(Object.assign(new Error('no table'), { code: '42P01' })).code).toBe('not-configured');
    expect(toldError(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })).code).toBe('unavailable');
  });

  it('leaves a Problem as it is, and tells nothing of what it does not know', () => {
    const problem = new Problem('conflict', 'Twice.');
    expect(toldError(problem)).toBe(problem);
    expect(toldError(new Error('secret')).detail).not.toContain('secret');
    expect(toldError(new TypeError('x')).code).toBe('internal');
  });
});
