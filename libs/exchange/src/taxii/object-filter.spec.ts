import { Problem } from '@app/problem';
import { TAXII_LIMITS } from './limits';
import { parsePageRequest } from './object-filter';

const parse = (query: string, listing: Parameters<typeof parsePageRequest>[1] = 'objects') =>
  parsePageRequest(`/taxii2/api/collections/c/objects/?${query}`, listing);
const NOTHING = { ids: [], types: [], versions: [], specVersions: [] };

describe('the parameters of a page (TAXII 2.1 section 3.4)', () => {
  it('asks for nothing without any', () => {
    expect(parsePageRequest('/taxii2/api/collections/c/objects/', 'objects')).toEqual({ filter: NOTHING });
    expect(parse('')).toEqual({ filter: NOTHING });
  });

  it('takes brackets raw and percent-encoded, and lists by commas, in one form', () => {
    const filter = { ...NOTHING, types: ['indicator', 'malware'] };
    expect(parse('match[type]=malware,indicator').filter).toEqual(filter);
    expect(parse('match%5Btype%5D=indicator%2Cmalware').filter).toEqual(filter);
    expect(parse('match[type]=indicator,malware,indicator').filter).toEqual(filter);
  });

  it('refuses a field that is given twice, also once raw and once encoded', () => {
    for (const query of [
      'match[type]=a&match[type]=b',
      'match[type]=a&match%5btype%5D=a',
      'limit=1&limit=1',
      'next=a&next=b',
      'added_after=2026-01-01T00:00:00Z&added_after=2026-01-01T00:00:00Z',
    ])
      expect(() => parse(query)).toThrow(Problem);
  });

  it('takes a limit that is a whole number of at least 1, and caps it', () => {
    expect(parse('limit=7').limit).toBe(7);
    expect(parse('limit=1000000000').limit).toBe(TAXII_LIMITS.pageSizeMax);
    expect(parse('limit=999999999999999999999999999').limit).toBe(TAXII_LIMITS.pageSizeMax);
    for (const limit of ['0', '00', '-1', '1.5', 'ten', '1e3', '', '%00', '1;drop'])
      expect(() => parse(`limit=${limit}`)).toThrow('limit');
  });

  it('takes one moment', () => {
    expect(parse('added_after=2026-11-22T10:00:00.5%2B00:00').filter.addedAfter).toBe(
      '2026-11-22T10:00:00.500000Z',
    );
    expect(() => parse('added_after=last week')).toThrow('added_after');
  });

  it('takes versions: first, last and moments together, all alone', () => {
    expect(parse('match[version]=last,first,2026-01-01T00:00:00Z').filter.versions).toEqual([
      '2026-01-01T00:00:00.000000Z',
      'first',
      'last',
    ]);
    expect(parse('match[version]=all').filter.versions).toEqual(['all']);
    for (const versions of [
      'all,last',
      'last,last',
      'latest',
      '2026-01-01T00:00:00Z,2026-01-01T00:00:00.000Z',
    ])
      expect(() => parse(`match[version]=${versions}`)).toThrow('match[version]');
  });

  it('ignores unknown parameters, and the match fields that an endpoint has not', () => {
    expect(parse('match[colour]=red&match[relationships]=a&verbose=1')).toEqual({ filter: NOTHING });
    expect(parse('match[id]=a&match[type]=b&match[version]=all', 'object').filter).toEqual({
      ...NOTHING,
      versions: ['all'],
    });
    expect(parse('match[version]=all&match[spec_version]=2.1', 'versions').filter).toEqual({
      ...NOTHING,
      specVersions: ['2.1'],
    });
  });

  it('takes some hundred values, and neither empty ones, nor control characters, nor without end', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `indicator--${index}`);
    expect(parse(`match[id]=${ids.join(',')}`).filter.ids).toHaveLength(300);
    const many = Array.from({ length: TAXII_LIMITS.matchValuesMax + 1 }, (_, index) => `${index}`);
    for (const value of ['', 'a,,b', ',', '%00', 'a%00b', many.join(',')])
      expect(() => parse(`match[id]=${value}`)).toThrow('match[id]');
  });

  it('never repeats what it was given', () => {
    expect.assertions(2);
    for (const query of ['limit=SECRET', 'match[version]=SECRET']) {
      try {
        parse(query);
      } catch (error) {
        expect(String(error)).not.toContain('SECRET');
      }
    }
  });
});
