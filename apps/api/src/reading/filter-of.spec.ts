import { filterOf } from './filter-of';

describe('a filter of incidents', () => {
  it('takes moments of the years 1 to 9999', () => {
    const filter = {
      occurredFrom: new Date('0001-01-01T00:00:00Z'),
      occurredTo: new Date('9999-12-31T00:00:00Z'),
    };
    expect(filterOf(filter)).toEqual(filter);
    for (const moment of ['0000-12-31T00:00:00Z', '-271821-04-20T00:00:00Z', '+010000-01-01T00:00:00Z'])
      for (const name of ['occurredFrom', 'occurredTo', 'addedAfter'])
        expect(() => filterOf({ [name]: new Date(moment) })).toThrow(/years 1 to 9999/);
  });

  it('takes what is long or holds a zero character for no value', () => {
    for (const text of ['x'.repeat(10_000), 'a\0b']) expect(() => filterOf({ text })).toThrow(/characters/);
    for (const unansweredMonths of [-1, 601])
      expect(() => filterOf({ unansweredMonths })).toThrow(/0 to 600/);
  });
});
