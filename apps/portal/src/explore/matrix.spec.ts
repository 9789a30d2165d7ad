import { DEFAULTS, type Exploring } from './address';
import { type MatrixAnswer, type TimedAnswer, matrixOf, orderOf } from './matrix';

const row = (values: string[], events: number) => ({ values, events });
const exploring = (changed: Partial<Exploring>): Exploring => ({ ...DEFAULTS, ...changed });
const answer = (
  cells: ReturnType<typeof row>[],
  rows: ReturnType<typeof row>[],
  columns: ReturnType<typeof row>[],
  events: number,
): MatrixAnswer => ({ cells: { events, rows: cells }, rows: { rows }, columns: { rows: columns } });

describe('a matrix', () => {
  it('adds nothing up: totals are those of the api, where an incident with two values counts once', () => {
    const both = answer(
      [row(['a', '1'], 1), row(['b', '1'], 1)],
      [row(['a'], 1), row(['b'], 1)],
      [row(['1'], 1)],
      1,
    );
    const { rows, columns, events, at } = matrixOf(exploring({ rows: 'sector', across: 'principle' }), both);
    expect([events, columns[0]?.events, rows.map((line) => line.events)]).toEqual([1, 1, [1, 1]]);
    expect([at('a', '1'), at('b', '1'), at('c', '1')]).toEqual([1, 1, undefined]);
  });

  it('orders by how many, ties by name, and what is not recorded last though it is the most', () => {
    const rows = [row(['water'], 2), row(['not-recorded'], 9), row(['energy'], 2), row(['space'], 3)];
    const found = matrixOf(exploring({ rows: 'sector' }), answer([], rows, [], 9));
    expect(found.rows.map(({ value }) => value)).toEqual(['space', 'energy', 'water', 'not-recorded']);
  });

  it('has every principle of the catalogue, also those that nothing touched', () => {
    const paris = matrixOf(exploring({}), answer([], [], [row(['5'], 2)], 2));
    expect(paris.columns.map(({ value, events }) => `${value}:${events}`).join(' ')).toBe(
      '1:0 2:0 3:0 4:0 5:2 6:0 7:0 8:0 9:0',
    );
    const norms = matrixOf(exploring({ filter: { catalogue: 'un-norms' } }), answer([], [], [], 0));
    expect(norms.columns.map(({ value }) => value).join('')).toBe('abcdefghijk');
  });

  it('of one cell is one row and one column', () => {
    const one = answer([row(['space', 'clear'], 1)], [row(['space'], 1)], [row(['clear'], 1)], 1);
    const found = matrixOf(exploring({ rows: 'sector', across: 'certainty' }), one);
    expect([found.rows.length, found.columns.length, found.at('space', 'clear')]).toEqual([1, 1, 1]);
  });

  it('keeps the periods of the api: without gaps, with what is partial, and what has no date last', () => {
    const law = { id: 'nis2', from: '2024-10-18', where: 'EU', title: 'NIS 2' };
    const timed: TimedAnswer = {
      cells: { events: 5, rows: [row(['2024', 'space'], 2), row(['not-recorded', 'space'], 3)] },
      others: { rows: [row(['space'], 5)] },
      times: {
        periods: [
          { period: '2024', partial: false, regimes: [law], rows: [{ events: 2 }] },
          { period: '2025', partial: false, regimes: [], rows: [] },
          { period: '2026', partial: true, regimes: [], rows: [] },
        ],
        notRecorded: [{ events: 3 }],
      },
    };
    const down = matrixOf(exploring({ rows: 'year', across: 'sector' }), timed);
    expect(down.rows.map(({ value, events, partial }) => [value, events, partial])).toEqual([
      ['2024', 2, false],
      ['2025', 0, false],
      ['2026', 0, true],
      ['not-recorded', 3, false],
    ]);
    expect(down.rows[0]?.regimes).toEqual([law]);
    const across = matrixOf(exploring({ rows: 'sector', across: 'year' }), timed);
    expect(across.columns.map(({ value }) => value)).toEqual(['2024', '2025', '2026', 'not-recorded']);
  });

  it('has no line for what has no date where everything has one', () => {
    const timed: TimedAnswer = {
      cells: { events: 0, rows: [] },
      others: { rows: [] },
      times: { periods: [], notRecorded: [{ events: 0 }] },
    };
    expect(matrixOf(exploring({ rows: 'month', across: 'sector' }), timed).rows).toEqual([]);
  });

  it('orders times by time, whatever they hold', () => {
    const times = [
      { value: '2026-Q1', events: 9 },
      { value: 'not-recorded', events: 20 },
      { value: '2025-Q4', events: 1 },
    ];
    expect(times.sort(orderOf('quarter')).map(({ value }) => value)).toEqual([
      '2025-Q4',
      '2026-Q1',
      'not-recorded',
    ]);
  });
});
