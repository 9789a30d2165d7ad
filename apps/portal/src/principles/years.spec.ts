import { YEARS_SHOWN, latestYear, twelveMonthsBefore, yearsOf } from './years';

const PERIODS = [
  {
    period: '2023',
    partial: false,
    rows: [
      { values: ['1'], events: 3 },
      { values: ['9'], events: 2 },
    ],
  },
  { period: '2024', partial: false, rows: [{ values: ['9'], events: 4 }] },
  { period: '2025', partial: false, rows: [] },
];

describe('the years of a trend', () => {
  it('end in this one, which is partial, and have a 0 where nothing was reported', () => {
    const years = yearsOf(PERIODS, 2026, '9');
    expect(years).toHaveLength(YEARS_SHOWN);
    expect(years.slice(-4)).toEqual([
      { period: '2023', events: 2, partial: false },
      { period: '2024', events: 4, partial: false },
      { period: '2025', events: 0, partial: false },
      { period: '2026', events: 0, partial: true },
    ]);
  });

  it('count everything where no value is asked for', () => {
    expect(yearsOf(PERIODS, 2024).at(-2)?.events).toBe(5);
  });

  it('know the latest of which anything is told', () => {
    expect([latestYear(PERIODS), latestYear([])]).toEqual(['2024', undefined]);
  });

  it('begin twelve months ago on the same day', () => {
    expect(twelveMonthsBefore(new Date('2026-11-22T20:15:00Z'))).toBe('2025-11-22T00:00:00.000Z');
  });
});
