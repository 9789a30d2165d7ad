import { filterOfFrozen, thenAndNow } from './frozen';

const row = (values: string[], size: number, cells = values) => ({
  values,
  cells,
  size,
  said: `${size} of them`,
});

describe('a frozen table beside today', () => {
  const then = [row(['b', '1'], 1), row(['a', '1'], 3)];
  const now = [row(['a', '1'], 4), row(['c', '2'], 2)];

  it('has each row once, the fullest first, with what is new and what is gone left open, never zero', () => {
    expect(thenAndNow(then, now)).toEqual([
      { key: 'a\u00011', cells: ['a', '1'], before: then[1], now: now[0] },
      { key: 'b\u00011', cells: ['b', '1'], before: then[0], now: undefined },
      { key: 'c\u00012', cells: ['c', '2'], before: undefined, now: now[1] },
    ]);
  });

  it('leaves rows that have an order in it', () => {
    expect(thenAndNow(then, now, true).map(({ cells }) => cells[0])).toEqual(['b', 'a', 'c']);
  });

  it('tells values apart that would be the same written one after the other', () => {
    expect(thenAndNow([row(['a b', 'c'], 1)], [row(['a', 'b c'], 1)])).toHaveLength(2);
  });

  it('tells values apart that have the same words', () => {
    expect(thenAndNow([row(['wannacry'], 1, ['WannaCry'])], [row(['WannaCry'], 1)])).toHaveLength(2);
  });

  it('shows today alone where the answer was erased', () => {
    expect(thenAndNow(undefined, [row(['a'], 1)])).toEqual([
      { key: 'a', cells: ['a'], before: undefined, now: row(['a'], 1) },
    ]);
  });

  it('is the one row of a table without dimensions', () => {
    expect(thenAndNow([row([], 2)], [row([], 2)])).toHaveLength(1);
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
