import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@app/problem';
import { SUPPORTER_LIST_LIMITS, parseSupporters } from './supporter-list';

const HEAD = 'name,kind,region,country,supported-on,commitments';
const bytesOf = (...lines: string[]) => Buffer.from(lines.join('\n'));

function refusal(...lines: string[]): Problem {
  try {
    parseSupporters(bytesOf(...lines), 'paris-call');
  } catch (error) {
    return error as Problem;
  }
  throw new Error('It was taken.');
}
const placesOf = (...lines: string[]) =>
  refusal(...lines).issues.map(({ pointer, code }) => `${pointer}: ${code}`);

describe('a list of supporters', () => {
  it('is read as it stands in the documents', () => {
    const file = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'examples', 'supporters.csv'));
    const [state, city, company, press, ...rest] = parseSupporters(file, 'paris-call');
    expect(state).toEqual({
      catalogue: 'paris-call',
      name: 'Republic of Ruritania',
      aliases: ['Ruritania'],
      kind: 'state',
      region: 'western-europe',
      country: 'FR',
      supportedOn: '2018-11-12',
      commitments: ['Protects the public core', 'Publishes its disclosure policy'],
    });
    expect(city).toMatchObject({ kind: 'public-authority', supportedOn: '2019-06', commitments: [] });
    expect(company?.aliases).toEqual(['Zenda Turbines, Inc.', 'ZT']);
    expect(press).toMatchObject({ region: null, country: null, supportedOn: null });
    expect(rest).toEqual([]);
  });

  it('tells everything that is wrong with it, with line and column', () => {
    expect(
      placesOf(
        HEAD,
        'A,state,,,2018,x',
        ',guild,Western Europe,Atlantis,2018-02-30,x',
        '"B',
        'b",company,,fr,,',
        'C,company',
        'C,company,,,,',
      ),
    ).toEqual([
      'line 2, column 4 (country): missing',
      'line 3, column 1 (name): missing',
      'line 3, column 2 (kind): kind',
      'line 3, column 3 (region): region',
      'line 3, column 5 (supported-on): date',
      'line 3, column 4 (country): country',
      'line 5, column 1 (name): characters',
      'line 5, column 4 (country): country',
      'line 6, column 1 (name): cells',
      'line 7, column 1 (name): twice',
    ]);
  });

  it('is refused whole for columns that are not known, for a loose quote and for bytes that are no text', () => {
    expect(placesOf('name,kind,motto', 'A,company,x')).toEqual(['line 1, column 1 (name): columns']);
    expect(placesOf('name', 'A')).toEqual(['line 1, column 1 (name): columns']);
    expect(placesOf('name,kind,kind', 'A,company,company')).toHaveLength(1);
    expect(placesOf(HEAD, 'A"b,company')).toEqual(['line 2, column 1: csv']);
    expect(placesOf('')).toHaveLength(1);
    expect(() => parseSupporters(Buffer.from([0x6e, 0xff]), 'paris-call')).toThrow('not UTF-8');
  });

  it('is refused beyond its rows, and names no more errors than a person reads', () => {
    const row = (at: number) => `A${at},guild,,,,`;
    const { rowsMax, issuesMax } = SUPPORTER_LIST_LIMITS;
    const lines = Array.from({ length: rowsMax }, (_, at) => row(at));
    expect(refusal(HEAD, ...lines).issues).toHaveLength(issuesMax);
    expect(refusal(HEAD, ...lines, row(rowsMax)).code).toBe('too-large');
  });
});
