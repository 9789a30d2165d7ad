import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LARGE_COUNTRIES, MEDIUM_COUNTRIES, RARE_SECTORS } from './generalisation.data';
import { generaliseCount, generaliseCountry, generaliseTime } from './generalise';

const PAGE = readFileSync(join(__dirname, '../../../docs/redaction.md'), 'utf8');

/** The words of a row or sentence of the page. */
function listed(start: RegExp): string[] {
  const words = (start.exec(PAGE)?.[1] ?? '').split(/[ ,]+/);
  return words.filter((each) => each !== '').sort();
}

describe('the table of generalising', () => {
  it('is on its page as it is in the data', () => {
    expect(listed(/^\| Large: ([A-Z ]+)\|/m)).toEqual([...LARGE_COUNTRIES].sort());
    expect(listed(/^\| Medium: ([A-Z ]+)\|/m)).toEqual([...MEDIUM_COUNTRIES].sort());
    expect(listed(/^Rare sectors: ([a-z, -]+)\.$/m)).toEqual([...RARE_SECTORS].sort());
  });

  it('makes of a country what the page says', () => {
    const rows = [...PAGE.matchAll(/^\| (Large|Medium|All others).*\| (\w+) +\| (\w+) +\|$/gm)];
    const examples: Readonly<Record<string, string>> = { Large: 'FR', Medium: 'BE', 'All others': 'LU' };
    const width = (place: object | undefined): string =>
      place && 'country' in place
        ? 'country'
        : JSON.stringify(place) === '{"region":"europe"}'
          ? 'region'
          : 'subregion';
    expect(rows).toHaveLength(3);
    for (const [, size = '', common, rare] of rows) {
      const country = examples[size] ?? '';
      expect(width(generaliseCountry(country, ['energy'], 'day'))).toBe(common);
      expect(width(generaliseCountry(country, ['nuclear'], 'day'))).toBe(rare);
      expect(width(generaliseCountry(country, [], 'day'))).toBe(rare);
      const isWide = size === 'All others';
      expect(width(generaliseCountry(country, ['energy'], 'month'))).toBe('subregion');
      expect(width(generaliseCountry(country, ['nuclear'], 'month'))).toBe(isWide ? 'region' : 'subregion');
    }
  });

  it('makes of times and counts what the page says', () => {
    expect([0, 1, 9, 10, 99, 100, 999].map(generaliseCount)).toEqual([0, 1, 1, 10, 10, 100, 100]);
    expect(generaliseTime('2024-03-15T10:11:12Z', 'day')).toBe('2024-03-15T00:00:00.000Z');
    expect(generaliseTime('2024-03-15T10:11:12Z', 'month')).toBe('2024-03-01T00:00:00.000Z');
  });
});
