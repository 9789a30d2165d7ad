import { DEFAULTS, type Exploring } from './address';
import { frozenAs, fileAddress, filterInput } from './asking';

const at = (changed: Partial<Exploring>) => fileAddress({ ...DEFAULTS, ...changed }, 'csv');

describe('what is asked for a view', () => {
  it.each([
    ['matrix', {}, '/insights/insight-table.csv?by=region,principle'],
    ['map', { view: 'map' }, '/insights/insight-table.csv?by=country'],
    ['timeline', { view: 'timeline' }, '/insights/insight-trend.csv?period=quarter'],
    ['pairs', { view: 'pairs', by: 'sector' }, '/insights/co-occurrence.csv?of=sector'],
    ['delay', { view: 'delay' }, '/insights/attribution-delay.csv?'],
    ['sums', { view: 'sums', by: 'year' }, '/insights/measure-sums.csv?kind=people-affected&by=year'],
    [
      'sums of money',
      { view: 'sums', sum: 'money', currency: 'EUR' },
      '/insights/measure-sums.csv?kind=money&by=principle&currency=EUR',
    ],
    ['coverage', { view: 'coverage' }, '/insights/insight-table.csv?by=principle&coverage=true'],
    ['list', { view: 'list' }, undefined],
  ] as const)('%s: the file has the same rows', (_view, changed, address) => {
    expect(at(changed as Partial<Exploring>)).toBe(address);
  });

  it('has the filter in the address of the file', () => {
    expect(at({ view: 'delay', filter: { sector: 'energy', text: 'a&b' } })).toBe(
      '/insights/attribution-delay.csv?text=a%26b&sector=energy',
    );
  });

  it.each([
    ['matrix', { by: ['REGION', 'PRINCIPLE'] }],
    ['map', { by: ['COUNTRY'] }],
    ['timeline', { by: ['QUARTER'] }],
    ['coverage', { by: ['PRINCIPLE'] }],
    ['pairs', { by: ['PRINCIPLE'], of: { figure: 'CO_OCCURRENCE' } }],
    ['delay', { by: [], of: { figure: 'ATTRIBUTION_DELAY' } }],
    ['sums', { by: ['PRINCIPLE'], of: { figure: 'MEASURE_SUMS', kind: DEFAULTS.sum } }],
    ['list', undefined],
  ] as const)('is frozen as what the %s shows', (view, asked) => {
    expect(frozenAs({ ...DEFAULTS, view })).toEqual(asked);
  });

  it('is frozen with its currency where money is summed, and there alone', () => {
    const frozen = frozenAs({ ...DEFAULTS, view: 'sums', sum: 'money', currency: 'EUR' });
    expect(frozen?.of).toEqual({ figure: 'MEASURE_SUMS', kind: 'money', currency: 'EUR' });
  });

  it('takes days for moments in UTC, months for numbers, and names as GraphQL spells them', () => {
    expect(filterInput({ occurredFrom: '2025-02-28', unansweredMonths: '0', certainty: 'clear' })).toEqual({
      occurredFrom: '2025-02-28T00:00:00.000Z',
      unansweredMonths: 0,
      certainty: 'CLEAR',
    });
  });
});
