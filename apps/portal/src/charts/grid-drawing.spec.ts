import { gridDrawing } from './grid-drawing';
import { stepsOf } from './steps';
import { SHADES } from './shades';

const cell = (events: number) => ({ events, printed: String(events) });
const grid = (cells: readonly (readonly number[])[], changed: object = {}) => ({
  columns: (cells[0] ?? []).map((_, at) => ({ name: `Column ${at}`, total: 'T', partial: false })),
  rows: cells.map((row, at) => ({ name: `Row ${at}`, total: 'T', partial: false, cells: row.map(cell) })),
  totalName: 'Total',
  all: '9',
  steps: stepsOf(cells.flat()),
  ...changed,
});
const printed = (inside: string) => [...inside.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words);
const fills = (inside: string) => [...inside.matchAll(/<rect[^>]*fill="([^"]*)"/g)].map(([, fill]) => fill);

describe('a grid in a file', () => {
  it('prints every number, and none where nothing is recorded', () => {
    const { inside } = gridDrawing(grid([[3, 0]]));
    expect(printed(inside)).toContain('3');
    expect(printed(inside)).not.toContain('0');
  });

  it('of one cell has a shade, its names, its totals, and room for all of it', () => {
    const { inside, width, height } = gridDrawing(grid([[1]]));
    expect(fills(inside)).toEqual([SHADES[0]]);
    expect(printed(inside)).toEqual(expect.arrayContaining(['Column 0', 'Row 0', 'Total', '9']));
    const ends = [...inside.matchAll(/x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(ends.every(([x, y]) => x! <= width && y! <= height)).toBe(true);
  });

  it('gives ties one shade, and more a darker one', () => {
    const [one, same, more] = fills(gridDrawing(grid([[1, 1, 50]])).inside);
    expect(one).toBe(same);
    expect(SHADES.indexOf(more as never)).toBeGreaterThan(SHADES.indexOf(one as never));
  });

  it('marks a period that is not over, as row and as column', () => {
    const { inside } = gridDrawing({
      ...grid([[1]]),
      columns: [{ name: '2026', total: '1', partial: true }],
      rows: [{ name: 'Q4', total: '1', partial: true, cells: [cell(1)] }],
    });
    expect(printed(inside)).toEqual(expect.arrayContaining(['2026 *', 'Q4 *']));
  });

  it('shortens what has no room, and lets no name be a tag', () => {
    const name = `<b>${'long '.repeat(30)}`;
    const { inside } = gridDrawing(
      grid([[1]], { rows: [{ name, total: '1', partial: false, cells: [cell(1)] }] }),
    );
    expect(inside).not.toContain('<b>');
    expect(printed(inside).some((words) => words!.endsWith('…'))).toBe(true);
  });

  it('leaves a cell white that can hold nothing', () => {
    const blank = { events: 0, printed: '', blank: true };
    const { inside } = gridDrawing(
      grid([[2]], { rows: [{ name: 'a', total: '2', partial: false, cells: [blank] }] }),
    );
    expect(fills(inside)).toEqual(['#ffffff']);
  });
});
