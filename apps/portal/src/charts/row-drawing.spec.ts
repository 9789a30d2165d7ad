import type { BarRow } from './bar-row';
import { rowDrawing } from './row-drawing';

const row = (changed: Partial<BarRow>): BarRow => ({
  key: 'a',
  name: 'Energy',
  size: 1,
  printed: '1',
  partial: false,
  marks: [],
  ...changed,
});
const widths = (inside: string) =>
  [...inside.matchAll(/<rect x="300"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe('rows of bars in a file', () => {
  it('are as long as their numbers, ties alike, and zero has no bar', () => {
    const { inside } = rowDrawing([row({ size: 4 }), row({ size: 2 }), row({ size: 2 }), row({ size: 0 })]);
    expect(widths(inside)).toEqual([330, 165, 165]);
  });

  it('draw a range from its lower to its upper end', () => {
    expect(widths(rowDrawing([row({ size: 1, upTo: 2 })]).inside)).toEqual([330, 165]);
  });

  it('hatch a period that is not over, star it, and number its laws', () => {
    const { inside } = rowDrawing([row({ partial: true, marks: [1, 2] })]);
    expect(inside).toContain('url(#entente-open)');
    expect(inside).toContain('Energy * [1, 2]');
  });

  it('have room where nothing is in them', () => {
    expect(rowDrawing([]).height).toBeGreaterThan(0);
  });

  it('let no name be a tag, nor cut a letter in two', () => {
    const { inside } = rowDrawing([row({ name: `<b>${'😀'.repeat(60)}` })]);
    expect(inside).not.toContain('<b>');
    expect(inside).not.toMatch(/\p{Surrogate}/u);
  });
});
