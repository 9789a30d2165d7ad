import fc from 'fast-check';
import { CELLS_DRAWN_MAX, type Part, drawnOf, partOf } from './part';

const list = fc.nat({ max: 300 }).map((length) => Array.from({ length }, (_, place) => place));
const size = fc.integer({ min: 1, max: 40 });

describe('parts of a list', () => {
  it('are together the whole list, each line once and in its order, from whichever end they are numbered', () => {
    fc.assert(
      fc.property(list, size, fc.boolean(), (items, most, fromEnd) => {
        const { parts } = partOf(items, most, 1, fromEnd);
        const each = Array.from({ length: parts }, (_, place) => partOf(items, most, place + 1, fromEnd));
        const inOrder = fromEnd ? each.toReversed() : each;
        expect(inOrder.flatMap(({ lines }) => lines)).toEqual(items);
        expect(each.every(({ lines }) => lines.length <= most)).toBe(true);
      }),
    );
  });

  it('lead from one to the next in the order of the list, through all of them', () => {
    fc.assert(
      fc.property(list, size, fc.boolean(), (items, most, fromEnd) => {
        const { parts } = partOf(items, most, 1, fromEnd);
        const seen: number[] = [];
        let at: number | undefined = fromEnd ? parts : 1;
        while (at !== undefined) {
          const part: Part<number> = partOf(items, most, at, fromEnd);
          seen.push(...part.lines);
          expect(part.after === undefined || partOf(items, most, part.after, fromEnd).before === at).toBe(
            true,
          );
          at = part.after;
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it('end with the last where one past it is asked for', () => {
    expect(partOf([1, 2, 3], 2, 9_999)).toEqual(partOf([1, 2, 3], 2, 2));
  });

  it('begin with the latest where they are numbered from the end', () => {
    expect(partOf([1, 2, 3], 2, 1, true)).toMatchObject({ lines: [2, 3], before: 2, after: undefined });
  });
});

describe('what is drawn of a matrix', () => {
  const noTime = { rows: false, columns: false };

  it('is never more cells than a browser answers at once, and every cell is in some part', () => {
    fc.assert(
      fc.property(list, list, fc.boolean(), (rows, columns, isTime) => {
        const time = { rows: isTime, columns: isTime };
        const { parts } = drawnOf({ rows, columns }, 1, time).part;
        let cells = 0;
        for (let part = 1; part <= parts; part += 1) {
          const drawn = drawnOf({ rows, columns }, part, time);
          expect(drawn.rows.length * drawn.columns.length).toBeLessThanOrEqual(CELLS_DRAWN_MAX);
          cells += drawn.rows.length * drawn.columns.length;
        }
        expect(cells).toBe(rows.length * columns.length);
      }),
    );
  });

  it('is all of it where it is small', () => {
    const matrix = { rows: [1, 2], columns: [3] };
    expect(drawnOf(matrix, 7, noTime)).toMatchObject({ ...matrix, part: { parts: 1 } });
  });

  it('is a part of the longer side, and the whole of the other', () => {
    const rows = Array.from({ length: 60 }, (_, place) => place);
    const columns = Array.from({ length: 240 }, (_, place) => place);
    const drawn = drawnOf({ rows, columns }, 1, { rows: false, columns: true });
    expect(drawn.rows).toEqual(rows);
    expect(drawn.columns).toEqual(columns.slice(-Math.floor(CELLS_DRAWN_MAX / rows.length)));
  });
});
