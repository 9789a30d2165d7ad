import { PAIRED_VALUES_MAX, pairsOf } from './pairs';

const single = (counts: Readonly<Record<string, number>>) => ({
  events: 10,
  rows: Object.entries(counts).map(([value, events]) => ({
    values: [value],
    events,
    reports: null,
    reporters: null,
  })),
});

describe('values that stand together', () => {
  it('are the same whichever is named first, and nothing where they never meet', () => {
    const { at } = pairsOf('principle', {
      single: single({ 1: 5, 9: 4, 3: 1 }),
      coOccurrence: [{ first: '1', second: '9', events: 4 }],
    });
    expect([at('1', '9'), at('9', '1'), at('1', '3'), at('1', '1')]).toEqual([4, 4, undefined, undefined]);
  });

  it('are in the order of their dimension, without those that stand alone', () => {
    const found = pairsOf('principle', {
      single: single({ 9: 7, 1: 5, 5: 9, 2: 6 }),
      coOccurrence: [
        { first: '1', second: '9', events: 4 },
        { first: '2', second: '9', events: 1 },
      ],
    });
    expect(found.values.map(({ value, events }) => [value, events])).toEqual([
      ['1', 5],
      ['2', 6],
      ['9', 7],
    ]);
  });

  it('are at most so many in the grid, the fullest, ties by name; all pairs are kept', () => {
    const names = Array.from(
      { length: PAIRED_VALUES_MAX + 5 },
      (_, place) => `v${String(place).padStart(2, '0')}`,
    );
    const coOccurrence = names.slice(1).map((second) => ({ first: 'v00', second, events: 1 }));
    const found = pairsOf('malware', {
      single: single(Object.fromEntries(names.map((name) => [name, 1]))),
      coOccurrence,
    });
    expect(found.values.map(({ value }) => value)).toEqual(names.slice(0, PAIRED_VALUES_MAX));
    expect(found.pairs).toHaveLength(names.length - 1);
  });
});
