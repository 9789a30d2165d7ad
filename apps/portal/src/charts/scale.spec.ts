import { ceiling, linesUpTo } from './scale';

describe('the top of a chart of bars', () => {
  it.each([
    [1, 4],
    [4, 4],
    [5, 5],
    [6, 8],
    [9, 10],
    [10, 10],
    [11, 20],
    [99, 100],
    [101, 200],
    [4_999, 5_000],
  ])('is a round number at or above %d', (most, top) => {
    expect(ceiling(most)).toBe(top);
  });
});

describe('the lines of a chart of bars', () => {
  it('stand at whole numbers, from zero to the top', () => {
    expect(linesUpTo(4)).toEqual([0, 1, 2, 3, 4]);
    expect(linesUpTo(5)).toEqual([0, 5]);
    expect(linesUpTo(10)).toEqual([0, 5, 10]);
  });
});
