import { legendDrawing } from './legend-drawing';
import type { LegendEntry } from './shades';
import { type Drawing, type SheetWords, sheetOf } from './sheet';

/** Properties of style that a drawing takes along: a file has no style sheet of the portal. */
const TAKEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;
const PIXELS_PER_UNIT = 2;

/** An own chart as a drawing, in the light colours whatever the reader's: what it looks like is written into it. */
export function drawingOf(chart: SVGSVGElement): Drawing {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;inset-inline-start:-10000px;width:1200px';
  host.setAttribute('aria-hidden', 'true');
  host.setAttribute('data-paper', '');
  const copy = chart.cloneNode(true) as SVGSVGElement;
  host.append(copy);
  document.body.append(host);
  try {
    for (const element of copy.querySelectorAll<SVGElement>('*')) freezeStyle(element);
    for (const link of copy.querySelectorAll('a')) unwrap(link);
    const { width, height } = copy.viewBox.baseVal;
    return { width, height, inside: copy.innerHTML.replaceAll(/\sxmlns(:\w+)?="[^"]*"/g, '') };
  } finally {
    host.remove();
  }
}

function freezeStyle(element: SVGElement): void {
  const style = getComputedStyle(element);
  const kept = TAKEN.map((name) => [name, style.getPropertyValue(name)] as const);
  element.removeAttribute('style');
  for (const name of ['class', 'tabindex', 'aria-label', 'role']) element.removeAttribute(name);
  for (const [name, value] of kept) {
    const own = /url\("?[^#"]*(#[^")]+)"?\)/.exec(value)?.[1];
    if (value !== '') element.setAttribute(name, own ? `url(${own})` : value);
  }
}

/** In a file nothing is followed: a link is what it holds. */
function unwrap(link: Element): void {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...link.childNodes);
  link.replaceWith(group);
}

/** Gives a chart to the reader as a file, with what must be said of it. */
export async function saveChart(
  name: string,
  format: 'svg' | 'png',
  drawn: Drawing,
  words: SheetWords,
  legend: readonly LegendEntry[],
): Promise<void> {
  const sheet = sheetOf(drawn, { ...words, legend: legendDrawing(legend, drawn.width) });
  const file =
    format === 'svg' ? new Blob([sheet.svg], { type: 'image/svg+xml' }) : await pngOf(sheet.svg, sheet);
  saveFile(`${name}.${format}`, file);
}

function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** An SVG as a PNG, twice as fine. */
async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * PIXELS_PER_UNIT);
    canvas.height = Math.ceil(height * PIXELS_PER_UNIT);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
