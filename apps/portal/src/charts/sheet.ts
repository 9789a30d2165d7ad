/** What is printed around a chart that leaves the page: nobody can then quote it without what it says. */
export interface SheetWords {
  readonly title: string;
  /** Filter, n, date, and what the numbers are not: one line each, broken where too long. */
  readonly lines: readonly string[];
  /** What its signs stand for: drawn between the chart and the lines. */
  readonly legend?: Drawing;
}

/** A drawing, with its size in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What stands inside an `svg` element. */
  readonly inside: string;
}

const MARGIN = 24;
const TITLE_SIZE = 20;
const TEXT_SIZE = 12;
const LINE_HEIGHT = 18;
/** A guess of how wide letters are, on the safe side. */
const LETTER_WIDTH = 6.4;
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A drawing as a file of its own: an SVG with its title above and what it says of itself below. */
export function sheetOf(
  { width, height, inside }: Drawing,
  { title, lines, legend }: SheetWords,
): Drawing & { readonly svg: string } {
  const whole = width + 2 * MARGIN;
  const perLine = Math.floor(width / LETTER_WIDTH);
  const notes = lines.flatMap((line) => brokenAt(line, perLine));
  const heads = brokenAt(title, Math.floor((width / LETTER_WIDTH / TITLE_SIZE) * TEXT_SIZE));
  const top = MARGIN + heads.length * (TITLE_SIZE + 8);
  const keyed = legend && legend.height > 0 ? legend : undefined;
  const foot = top + height + LINE_HEIGHT + (keyed?.height ?? 0);
  const tall = Math.ceil(foot + notes.length * LINE_HEIGHT + MARGIN);
  const text = (words: string, y: number, more: string) =>
    `<text x="${MARGIN}" y="${y}" fill="#1b2428" ${more}>${escaped(words)}</text>`;
  const body = [
    `<rect width="${whole}" height="${tall}" fill="#ffffff"/>`,
    ...heads.map((words, at) =>
      text(
        words,
        MARGIN + TITLE_SIZE * 0.8 + at * (TITLE_SIZE + 6),
        `font-size="${TITLE_SIZE}" font-weight="600"`,
      ),
    ),
    `<svg x="${MARGIN}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`,
    keyed
      ? `<svg x="${MARGIN}" y="${top + height + LINE_HEIGHT / 2}" width="${keyed.width}" height="${keyed.height}">${keyed.inside}</svg>`
      : '',
    ...notes.map((words, at) => text(words, foot + at * LINE_HEIGHT + TEXT_SIZE, `font-size="${TEXT_SIZE}"`)),
  ].join('');
  const described = `<title>${escaped(title)}</title><desc>${escaped(lines.join('\n'))}</desc>`;
  return {
    width: whole,
    height: tall,
    inside: body,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${tall}" viewBox="0 0 ${whole} ${tall}" font-family="${FONT}">${described}${body}</svg>`,
  };
}

/** A text in lines of at most so many signs, broken between words. */
export function brokenAt(text: string, lengthMax: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > lengthMax) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, without signs that cannot be seen: XML forbids some. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
