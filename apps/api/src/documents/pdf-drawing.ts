import { dirname, join } from 'node:path';
import pdfmake, { type Content } from 'pdfmake';
import { type DocumentModel, barChart, imprintRows, pageWords, printable, quoteMarks } from '@app/documents';
import type { Paper } from './document-request';

type Block = DocumentModel['sections'][number]['blocks'][number];
type Run = DocumentModel['title'][number];
type Definition = Parameters<typeof pdfmake.createPdf>[0];

const INK = '#16181d';
const SOFT = '#565c68';
const ACCENT = '#1f3a5f';
const LINE = '#c8cdd6';
const LABEL_COLOURS: Readonly<Record<string, string>> = {
  CLEAR: '#ffffff',
  GREEN: '#33ff00',
  RED: '#ff2b2b',
};
/** What keeps the text of one column off the next. */
const CELL_MARGIN: [number, number, number, number] = [0, 0, 5, 0];
const AMBER = '#ffc000';
const SIZES = { brief: 8, trend: 9, dossier: 10 } as const;
/** A brief is one page: it is drawn smaller until it is. */
const ONE_PAGE_SCALES = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;
const MARGINS: [number, number, number, number] = [42, 52, 42, 50];

const FONTS = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
pdfmake.setFonts({
  Roboto: {
    normal: join(FONTS, 'Roboto-Regular.ttf'),
    bold: join(FONTS, 'Roboto-Medium.ttf'),
    italics: join(FONTS, 'Roboto-Italic.ttf'),
    bolditalics: join(FONTS, 'Roboto-MediumItalic.ttf'),
  },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(FONTS));

/** A document and the size of its text in points. */
type Drawn = DocumentModel & { readonly size: number };

/** Draws a document as a PDF without a browser: the same words and the same marking on every page, in a plainer dress. */
export async function drawPdf(model: DocumentModel, paper: Paper): Promise<Buffer> {
  let drawn = await draw(model, paper, 1);
  for (const scale of model.kind === 'dossier' ? [] : ONE_PAGE_SCALES) {
    if (drawn.pages <= 1) break;
    drawn = await draw(model, paper, scale);
  }
  return drawn.pdf;
}

async function draw(
  model: DocumentModel,
  paper: Paper,
  scale: number,
): Promise<{ pdf: Buffer; pages: number }> {
  let pages = 0;
  const definition = definitionOf(model, paper, scale, (count) => {
    pages = count;
  });
  return { pdf: Buffer.from(await pdfmake.createPdf(definition).getBuffer()), pages };
}

function definitionOf(
  model: DocumentModel,
  paper: Paper,
  scale: number,
  onPages: (count: number) => void,
): Definition {
  const words = pageWords(model);
  const drawn: Drawn = { ...model, size: SIZES[model.kind] * scale };
  const title = model.title.map(({ text }) => text).join('');
  return {
    pageSize: paper === 'A4' ? 'A4' : 'LETTER',
    pageMargins: MARGINS,
    language: model.language,
    displayTitle: true,
    info: { title: set(`${title} · ${model.kindTitle}`), creator: 'Entente', producer: 'Entente' },
    defaultStyle: {
      font: 'Roboto',
      fontSize: drawn.size,
      color: INK,
      lineHeight: Math.max(1, 0.15 + scale),
    },
    header: () => band(words.header, model.marking, [42, 22, 42, 0]),
    footer: (page, pages) => {
      onPages(pages);
      return band(words.footer(page, pages), model.marking, [42, 14, 42, 0]);
    },
    // No title at the foot of a page, away from what it is the title of.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    content: [
      {
        text: inline(model.title, drawn),
        fontSize: drawn.size * 1.8,
        bold: true,
        color: ACCENT,
        margin: [0, 0, 0, 2],
      },
      { text: set(model.subtitle), color: SOFT, margin: [0, 0, 0, 4] },
      ...model.warnings.map((warning): Content => ({
        text: set(warning),
        color: '#6b3f00',
        margin: [0, 0, 0, 4],
      })),
      { text: inline(model.summary, drawn), margin: [0, 0, 0, 4] },
      ...model.sections.flatMap((section) => sectionContent(section, drawn)),
      rule(),
      ...model.closing.map((line): Content => ({
        text: inline(line, drawn),
        color: SOFT,
        margin: [0, 0, 0, 2],
      })),
      facts(imprintRows(model).map(([term, value]) => [set(term), [{ text: set(value) }]])),
    ],
  };
}

function band(text: string, marking: string, margin: [number, number, number, number]): Content {
  const label = {
    text: `TLP:${marking}`,
    bold: true,
    fontSize: 12,
    color: LABEL_COLOURS[marking] ?? AMBER,
    fillColor: '#000000',
    margin: [4, 1, 4, 1] as [number, number, number, number],
  };
  return {
    margin,
    layout: 'noBorders',
    table: { widths: ['*', 'auto'], body: [[{ text: set(text), color: SOFT, fontSize: 8 }, label]] },
  };
}

function sectionContent(
  { title, blocks, newPage }: DocumentModel['sections'][number],
  model: Drawn,
): Content[] {
  return [
    {
      text: set(title),
      bold: true,
      color: ACCENT,
      fontSize: model.size * 1.2,
      margin: [0, 6, 0, 2],
      headlineLevel: 1,
      ...(newPage && model.kind === 'dossier' ? { pageBreak: 'before' as const } : {}),
    },
    ...blocks.flatMap((block) => blockContent(block, model)),
  ];
}

function blockContent(block: Block, model: Drawn): Content[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: inline(block.text, model), margin: [0, 0, 0, 3], ...toneOf(block.tone) }];
    case 'list':
      return [{ ul: block.items.map((item) => ({ text: inline(item, model) })), margin: [0, 0, 0, 3] }];
    case 'facts':
      return [facts(block.rows.map(({ term, value }) => [set(term), inline(value, model)]))];
    case 'table':
      return tableContent(block, model);
    case 'principle':
      return principleContent(block, model);
    case 'notes':
      return [
        facts(
          block.notes.map(({ number, quote, place }) => [
            String(number),
            [
              ...(inline(quote, model) as object[]),
              { text: ` ${set(place)}`, color: SOFT, fontSize: model.size * 0.8 },
            ] as Content,
          ]),
          16,
        ),
      ];
    default:
      return [
        {
          svg: barChart(block).replaceAll('Liberation Sans, Arial, Helvetica, sans-serif', 'Roboto'),
          width: 480,
        },
        { text: set(block.legend), color: SOFT, margin: [0, 2, 0, 4] },
      ];
  }
}

function toneOf(tone: 'small' | 'heading' | undefined): object {
  if (tone === 'heading') return { bold: true, color: ACCENT };
  return tone === 'small' ? { color: SOFT } : {};
}

function tableContent(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  model: Drawn,
): Content[] {
  const head = columns.map(({ title, numeric }) => ({
    text: set(title),
    color: SOFT,
    bold: true,
    ...(numeric ? { alignment: 'right' as const } : {}),
  }));
  const body = rows.map((row) =>
    row.map((cell, index) => ({
      text: inline(cell, model),
      margin: CELL_MARGIN,
      ...(columns[index]?.numeric ? { alignment: 'right' as const } : {}),
    })),
  );
  return [
    {
      layout: LINES,
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: columns.map(({ share }) => `${share}%`),
        body: [head, ...body],
      },
    },
    { text: set(caption), color: SOFT, margin: [0, 1, 0, 4] },
  ];
}

/** Thin lines between rows, and no padding that would push a row of whole widths over the edge. */
const LINES = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
};

function principleContent(block: Extract<Block, { kind: 'principle' }>, model: Drawn): Content[] {
  return [
    {
      unbreakable: true,
      margin: [6, 0, 0, 4],
      stack: [
        { text: set(block.heading), bold: true },
        { text: inline(block.verdict, model) },
        { text: inline(block.wording, model), italics: true },
        ...(block.wordingSource === '' ? [] : [{ text: set(block.wordingSource), color: SOFT }]),
        ...block.lines.map((line) => ({ text: inline(line, model) })),
      ],
    },
  ];
}

function facts(rows: readonly (readonly [string, Content])[], width = 120): Content {
  if (rows.length === 0) return { text: '' };
  return {
    layout: 'noBorders',
    margin: [0, 0, 0, 3],
    table: {
      dontBreakRows: true,
      widths: [width, '*'],
      body: rows.map(([term, value]) => [{ text: term, color: SOFT }, { text: value }]),
    },
  };
}

function rule(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 4, x2: 510, y2: 4, lineWidth: 1, lineColor: ACCENT }],
    margin: [0, 2, 0, 4],
  };
}

function inline(text: readonly Run[], model: Drawn): Content {
  return text.map((run) => {
    if (run.note !== undefined)
      return { text: `[${run.note}] `, bold: true, color: ACCENT, fontSize: model.size * 0.75 };
    const [before, after] = run.style === 'quote' ? quoteMarks(model.language) : ['', ''];
    return { text: set(`${before}${run.text}${after}`), ...styleOf(run.style) };
  });
}

function styleOf(style: Run['style']): object {
  switch (style) {
    case 'strong':
      return { bold: true };
    case 'emphasis':
      return { italics: true };
    case 'quiet':
      return { color: SOFT };
    default:
      return {};
  }
}

/** Text that the font has: narrow spaces become ordinary ones that do not break either, a tick a plus. */
function set(text: string): string {
  return printable(text).replaceAll('\u202f', '\u00a0').replaceAll('✓', '+');
}
