import { filterOfFrozen, thenAndNow } from './frozen';

const row = (values: string[], events: number) => ({ values, events });

describe('a frozen table beside today', () => {
  it('has each row once, with what is new and what is gone left open, never zero', () => {
    const found = thenAndNow(
      [row(['a', '1'], 3), row(['b', '1'], 1)],
      [row(['a', '1'], 4), row(['c', '2'], 2)],
    );
    expect(found).toEqual([
      { values: ['a', '1'], before: 3, now: 4 },
      { values: ['b', '1'], before: 1, now: undefined },
      { values: ['c', '2'], before: undefined, now: 2 },
    ]);
  });

  it('tells values apart that would be the same written one after the other', () => {
    expect(thenAndNow([row(['a b', 'c'], 1)], [row(['a', 'b c'], 1)])).toHaveLength(2);
  });

  it('shows today alone where the answer was erased', () => {
    expect(thenAndNow(undefined, [row(['a'], 1)])).toEqual([{ values: ['a'], before: undefined, now: 1 }]);
  });

  it('is the one row of a table without dimensions', () => {
    expect(thenAndNow([row([], 2)], [row([], 2)])).toEqual([{ values: [], before: 2, now: 2 }]);
  });
});

describe('the filter of a frozen table', () => {
  it('is read from its JSON, moments as days, numbers as they are', () => {
    const json = JSON.stringify({
      sector: 'energy',
      occurredFrom: '2025-01-01T00:00:00.000Z',
      unansweredMonths: 6,
      relation: 'violates',
    });
    expect(filterOfFrozen(json)).toEqual({
      sector: 'energy',
      occurredFrom: '2025-01-01',
      unansweredMonths: '6',
      relation: 'violates',
    });
  });

  it('leaves out what no address can say', () => {
    expect(filterOfFrozen('{"sector":["energy"],"unheard":"of","view":"map","text":" "}')).toEqual({});
  });
});
