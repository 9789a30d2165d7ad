import type { BarRow } from './bar-row';
import { type Drawing, escaped } from './sheet';
import { BAR } from './shades';

const NAME_WIDTH = 300;
const BAR_ROOM = 330;
/** What is not nothing can be seen. */
const BAR_MIN = 1.5;
const ASIDE_AT = NAME_WIDTH + BAR_ROOM + 150;
const WIDTH = ASIDE_AT + 240;
const ROW = 28;
const NAME_LETTERS = 44;
const ASIDE_LETTERS = 38;
const HATCH = 'entente-open';

/** Draws rows of bars on white, as they stand in a file. */
export function rowDrawing(rows: readonly BarRow[]): Drawing {
  const most = Math.max(1, ...rows.map(({ size, upTo }) => Math.max(size, upTo ?? 0)));
  const long = (number: number) =>
    number === 0 ? 0 : Math.max(BAR_MIN, Math.round((number / most) * BAR_ROOM * 10) / 10);
  const hatch = `<defs><pattern id="${HATCH}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="7" fill="${BAR}"/></pattern></defs>`;
  const drawn = rows.map(({ name, size, upTo = 0, printed, aside = '', partial, marks }, place) => {
    const y = place * ROW;
    const [top, middle] = [y + 5, y + ROW / 2 + 4];
    const called = [name, partial ? '*' : '', marks.length > 0 ? `[${marks.join(', ')}]` : '']
      .filter(Boolean)
      .join(' ');
    const end = NAME_WIDTH + Math.max(long(size), long(upTo)) + 8;
    return [
      text(shortened(called, NAME_LETTERS), NAME_WIDTH - 10, middle, 'text-anchor="end"'),
      upTo > size ? bar(top, long(upTo), '#ffffff', true) : '',
      size > 0 ? bar(top, long(size), partial ? `url(#${HATCH})` : BAR, partial) : '',
      text(printed, end, middle, 'font-weight="600"'),
      aside === '' ? '' : text(shortened(aside, ASIDE_LETTERS), ASIDE_AT, middle, 'font-size="11"'),
    ].join('');
  });
  return { width: WIDTH, height: Math.max(1, rows.length) * ROW, inside: hatch + drawn.join('') };
}

function bar(y: number, width: number, fill: string, isOpen: boolean): string {
  const line = isOpen ? ` stroke="${BAR}" stroke-dasharray="4 3"` : '';
  return `<rect x="${NAME_WIDTH}" y="${y}" width="${width}" height="${ROW - 10}" fill="${fill}"${line}/>`;
}

function shortened(words: string, lettersMax: number): string {
  const letters = Array.from(words);
  return letters.length > lettersMax ? `${letters.slice(0, lettersMax - 1).join('')}…` : words;
}

function text(words: string, x: number, y: number, more: string): string {
  const size = more.includes('font-size') ? '' : ' font-size="12"';
  return `<text x="${x}" y="${y}" fill="#1b2428"${size} ${more}>${escaped(words)}</text>`;
}
