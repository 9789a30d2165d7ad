import { type Drawing, escaped } from './sheet';
import { BAR, INKS, type LegendEntry, NO_SHADE, SHADES, TEXTURE_MARKS } from './shades';

const LETTER_WIDTH = 6.6;
const SIGN = { width: 26, height: 14 } as const;
const GAP = { sign: 8, entry: 22, line: 22 } as const;
/** In no drawing, so that a pattern of a legend is never one of its chart. */
const PREFIX = 'entente-legend';

/** What the signs of a chart stand for, drawn in lines of at most a width, as it stands in a file. */
export function legendDrawing(entries: readonly LegendEntry[], widthMax: number): Drawing {
  let [x, y] = [0, 0];
  const parts = entries.map(({ sign, name }) => {
    const width = SIGN.width + GAP.sign + name.length * LETTER_WIDTH;
    if (x > 0 && x + width > widthMax) [x, y] = [0, y + GAP.line];
    const drawn = `<g transform="translate(${x} ${y})">${signOf(sign)}<text x="${SIGN.width + GAP.sign}" y="12" fill="#1b2428" font-size="12">${escaped(name)}</text></g>`;
    x += width + GAP.entry;
    return drawn;
  });
  return {
    width: widthMax,
    height: entries.length === 0 ? 0 : y + GAP.line,
    inside: parts.length === 0 ? '' : patterns() + parts.join(''),
  };
}

function patterns(): string {
  const textures = TEXTURE_MARKS.map((mark, place) => {
    const turn = place === 0 ? '' : ' patternTransform="rotate(45)"';
    return `<pattern id="${PREFIX}-${place + 2}" width="6" height="6" patternUnits="userSpaceOnUse"${turn}><path d="${mark}" stroke="${INKS[place + 1]}" stroke-opacity="0.55" fill="none"/></pattern>`;
  });
  const hatch = `<pattern id="${PREFIX}-open" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="7" fill="${BAR}"/></pattern>`;
  return `<defs>${textures.join('')}${hatch}</defs>`;
}

function signOf(sign: LegendEntry['sign']): string {
  if (sign === 'law') return `<line x1="13" x2="13" y1="0" y2="14" stroke="#1b2428" stroke-dasharray="2 3"/>`;
  if (sign === 'open-bar') return box(`url(#${PREFIX}-open)`, `stroke="${BAR}" stroke-dasharray="4 3"`);
  if (sign === 'up-to') return box('#ffffff', `stroke="${BAR}" stroke-dasharray="4 3"`);
  if (sign === 'bar') return box(BAR);
  if (sign === 'none') return box(NO_SHADE, 'stroke="#b3bcc1"');
  const over = sign.textured && sign.step >= 2 ? box(`url(#${PREFIX}-${sign.step})`) : '';
  return box(SHADES[sign.step - 1] ?? NO_SHADE) + over;
}

function box(fill: string, more = ''): string {
  return `<rect width="${SIGN.width}" height="${SIGN.height}" fill="${fill}" ${more}/>`;
}
