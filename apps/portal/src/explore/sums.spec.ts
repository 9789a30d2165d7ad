import { sumSaid } from './sums';

describe('how a sum is said', () => {
  it.each([
    ['the same ends', { low: 5, high: 5 }, { kind: 'exact', low: 5 }],
    ['zero, which is a number', { low: 0, high: 0 }, { kind: 'exact', low: 0 }],
    ['two ends', { low: 100, high: 18_100 }, { kind: 'range', low: 100, high: 18_100 }],
    ['no upper end', { low: 7, high: null }, { kind: 'at-least', low: 7 }],
    ['no lower end', { low: null, high: 7 }, { kind: 'at-most', high: 7 }],
    ['nothing on record', { low: null, high: null }, { kind: 'not-recorded' }],
    [
      'an upper end that some do not have',
      { low: 76_047_000, high: 47_000 },
      { kind: 'at-least', low: 76_047_000 },
    ],
  ])('with %s', (_what, cell, said) => {
    expect(sumSaid(cell)).toEqual(said);
  });
});
