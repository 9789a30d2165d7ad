import type { Bar, Block } from './document';
import { escaped } from './escape';

const WIDTH = 640;
const ROW_HEIGHT = 18;
const LABEL_WIDTH = 74;
const NUMBER_WIDTH = 78;
const BAR_WIDTH = WIDTH - LABEL_WIDTH - NUMBER_WIDTH;
const BAR_HEIGHT = 11;
const FONT = 'font-family="Liberation Sans, Arial, Helvetica, sans-serif" font-size="10.5"';

/**
 * Horizontal bars as an SVG: the number of incidents in front of all in that period, partial periods hatched. One
 * scale for all bars; numbers stand beside them, so that nothing depends on colour.
 */
export function barChart({ bars, caption }: Extract<Block, { kind: 'bars' }>): string {
  const most = Math.max(1, ...bars.map(({ of }) => of));
  const height = bars.length * ROW_HEIGHT + 4;
  const rows = bars.map((bar, index) => barRow(bar, index, most)).join('');
  const hatch =
    '<defs><pattern id="partial" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/><rect width="2.2" height="5" fill="#1f3a5f"/></pattern></defs>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(caption)}">${hatch}${rows}</svg>`;
}

function barRow({ label, count, of, partial }: Bar, index: number, most: number): string {
  const y = index * ROW_HEIGHT + 3;
  const baseline = y + BAR_HEIGHT - 2;
  const fill = partial ? 'url(#partial)' : '#1f3a5f';
  return [
    `<text x="${LABEL_WIDTH - 8}" y="${baseline}" text-anchor="end" fill="#16181d" ${FONT}>${escaped(label)}</text>`,
    bar(lengthOf(of, most), y, '#dde2ea'),
    bar(lengthOf(count, most), y, fill),
    `<text x="${LABEL_WIDTH + lengthOf(of, most) + 6}" y="${baseline}" fill="#16181d" ${FONT}>${count} / ${of}</text>`,
  ].join('');
}

function bar(width: number, y: number, fill: string): string {
  return `<rect x="${LABEL_WIDTH}" y="${y}" width="${width}" height="${BAR_HEIGHT}" fill="${fill}"/>`;
}

function lengthOf(count: number, most: number): number {
  return Math.round((count / most) * BAR_WIDTH * 10) / 10;
}
