import { cellFilter, daysOf } from './cell-filter';
import { fileAddress, filterInput } from './asking';
import { DEFAULTS } from './address';

describe('the days of a period', () => {
  it.each([
    ['month', '2026-12', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-Q4', '2026-10-01', '2027-01-01'],
    ['year', '2024', '2024-01-01', '2025-01-01'],
  ])('%s %s', (dimension, period, from, to) => expect(daysOf(dimension, period)).toEqual([from, to]));
});

describe('the filter of a cell', () => {
  it('keeps the filter of the view and adds both values', () => {
    const filter = cellFilter({ sector: 'energy' }, ['region', 'principle'], ['western-europe', '3']);
    expect(filter).toEqual({ sector: 'energy', region: 'western-europe', principle: '3' });
  });

  it('cuts a period to what the view is filtered by', () => {
    const filter = cellFilter({ occurredFrom: '2026-02-10' }, ['quarter'], ['2026-Q1']);
    expect(filter).toEqual({ occurredFrom: '2026-02-10', occurredTo: '2026-04-01' });
  });

  it('asks for what is not recorded where a filter can', () => {
    expect(cellFilter({}, ['sector'], ['not-recorded'])).toEqual({ sector: 'not-recorded' });
  });

  it.each([
    ['a second value of a facet that is filtered by', { region: 'asia' }, 'region', 'eastern-asia'],
    ['what has no date', {}, 'year', 'not-recorded'],
    ['what touches no principle', {}, 'principle', 'not-recorded'],
  ])('is none for %s', (_what, filter, dimension, value) =>
    expect(cellFilter(filter, [dimension], [value])).toBeUndefined(),
  );
});

describe('what is asked of the api', () => {
  it('begins days in UTC, and spells as the schema does', () => {
    expect(filterInput({ occurredTo: '2026-03-01', relation: 'violates', unansweredMonths: '12' })).toEqual({
      occurredTo: '2026-03-01T00:00:00.000Z',
      relation: 'VIOLATES',
      unansweredMonths: 12,
    });
  });

  it('has the same table as a file', () => {
    const exploring = { ...DEFAULTS, filter: { sector: 'energy', occurredFrom: '2026-01-01' } };
    expect(fileAddress(exploring, 'csv')).toBe(
      '/insights/insight-table.csv?occurredFrom=2026-01-01&sector=energy&by=region,principle',
    );
    expect(fileAddress({ ...exploring, view: 'timeline' }, 'xlsx')).toBe(
      '/insights/insight-trend.xlsx?occurredFrom=2026-01-01&sector=energy&period=quarter',
    );
    expect(fileAddress({ ...exploring, view: 'list' }, 'csv')).toBeUndefined();
  });
});
