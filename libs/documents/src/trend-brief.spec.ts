import { renderHtml } from './html';
import { SAMPLE_COVERAGE, SAMPLE_ORIGIN } from './sample-material';
import { type Quarter, trendBrief } from './trend-brief';

const quarter = (year: number, number: number, count: number, total: number): Quarter => ({
  year,
  quarter: number,
  total,
  count,
  clear: Math.min(count, 1),
});
const trend = {
  catalogue: 'paris-call',
  principle: '1',
  quarters: [quarter(2026, 2, 3, 12), quarter(2026, 3, 4, 10), quarter(2026, 4, 0, 5)],
  undated: 2,
  coverage: SAMPLE_COVERAGE,
  clear: 2,
  marking: 'AMBER' as const,
  demonstration: false,
  versions: {},
};
const textOf = (language: 'en' | 'fr', madeOn = '2026-11-22') =>
  renderHtml(trendBrief(language, trend, { ...SAMPLE_ORIGIN, madeOn }))
    .html.replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ');

describe('trendBrief', () => {
  it('gives every number with its denominator, and compares whole periods alone', () => {
    const text = textOf('en');
    expect(text).toContain('7 of the 40 incidents that you may read engage this principle (17.5 %).');
    expect(text).toContain('In Q3 2026, the last whole period, 4 of 10; in Q2 2026, 3 of 12.');
    expect(text).toContain('2 more have no recorded date and stand in no period.');
  });

  it('marks the period that has not ended, and only that', () => {
    expect(textOf('en')).toContain('Q4 2026 (partial)');
    expect(textOf('en')).toContain('Q4 2026 had not ended on 22\u00a0November 2026');
    expect(textOf('en', '2027-01-01')).not.toContain('partial');
  });

  it('prints date, filter and marking on the chart and the page', () => {
    expect(textOf('en')).toContain('As of 22\u00a0November 2026. Filter: principle 1 of the Paris Call.');
    expect(textOf('en')).toContain('TLP:AMBER');
    expect(textOf('fr')).toContain('Au T3 2026, dernière période entière, 4 sur 10');
  });
});
