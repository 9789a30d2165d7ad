import { cellsInOrder, spread } from './cell-columns';

const GATHERED = [
  {
    lead: '2026-02',
    others: [
      ['5', '10', '5'],
      ['asia', 'asia', 'africa'],
    ],
    events: [4, 2, 1],
  },
  { lead: '2025-12', others: [['5'], ['asia']], events: [7] },
  { lead: '2026-02', others: [['5'], ['asia']], events: [-3] },
];

describe('cells that are gathered by one dimension', () => {
  it('are spread over the columns of all, whichever place that one has', () => {
    const [month, principle, region] = [
      ['2026-02', '2026-02', '2026-02', '2025-12', '2026-02'],
      ['5', '10', '5', '5', '5'],
      ['asia', 'asia', 'africa', 'asia', 'asia'],
    ];
    const events = [4, 2, 1, 7, -3];
    expect(spread(GATHERED, 3, 0)).toEqual({ values: [month, principle, region], events });
    expect(spread(GATHERED, 3, 1)).toEqual({ values: [principle, month, region], events });
    expect(spread(GATHERED, 3, 2)).toEqual({ values: [principle, region, month], events });
  });

  it('are told in the order of their values, the same ones as their sum', () => {
    expect(cellsInOrder(spread(GATHERED, 3, 1))).toEqual([
      { values: ['10', '2026-02', 'asia'], events: 2 },
      { values: ['5', '2025-12', 'asia'], events: 7 },
      { values: ['5', '2026-02', 'africa'], events: 1 },
      { values: ['5', '2026-02', 'asia'], events: 1 },
    ]);
  });

  it('are not told where they hold no event any more', () => {
    const gone = { lead: '2025-12', others: [['5'], ['asia']], events: [-7] };
    const told = cellsInOrder(spread([...GATHERED, gone], 3, 0));
    expect(told.map(({ values }) => values.join(' '))).toEqual([
      '2026-02 10 asia',
      '2026-02 5 africa',
      '2026-02 5 asia',
    ]);
  });

  it('are one without any dimension, and none where nothing was gathered', () => {
    expect(cellsInOrder({ values: [], events: [12] })).toEqual([{ values: [], events: 12 }]);
    expect(cellsInOrder(spread([], 2, 0))).toEqual([]);
  });
});
