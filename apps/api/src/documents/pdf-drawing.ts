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
const AMBER = '#ffc000';
const SIZES = { brief: 8, trend: 9, dossier: 10 } as const;
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

/** Draws a document as a PDF without a browser: the same words and the same marking on every page, in a plainer dress. */
export async function drawPdf(model: DocumentModel, paper: Paper): Promise<Buffer> {
  return Buffer.from(await pdfmake.createPdf(definitionOf(model, paper)).getBuffer());
}

function definitionOf(model: DocumentModel, paper: Paper): Definition {
  const words = pageWords(model);
  const title = model.title.map(({ text }) => text).join('');
  return {
    pageSize: paper === 'A4' ? 'A4' : 'LETTER',
    pageMargins: MARGINS,
    language: model.language,
    displayTitle: true,
    info: { title: set(`${title} · ${model.kindTitle}`), creator: 'Entente', producer: 'Entente' },
    defaultStyle: { font: 'Roboto', fontSize: SIZES[model.kind], color: INK, lineHeight: 1.15 },
    header: () => band(words.header, model.marking, [42, 22, 42, 0]),
    footer: (page, pages) => band(words.footer(page, pages), model.marking, [42, 14, 42, 0]),
    content: [
      { text: inline(model.title, model), fontSize: 16, bold: true, color: ACCENT, margin: [0, 0, 0, 2] },
      { text: set(model.subtitle), color: SOFT, margin: [0, 0, 0, 4] },
      ...model.warnings.map((warning): Content => ({
        text: set(warning),
        color: '#6b3f00',
        margin: [0, 0, 0, 4],
      })),
      { text: inline(model.summary, model), margin: [0, 0, 0, 4] },
      ...model.sections.flatMap((section) => sectionContent(section, model)),
      rule(),
      ...model.closing.map((line): Content => ({
        text: inline(line, model),
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
  };
  return {
    margin,
    layout: 'noBorders',
    table: { widths: ['*', 'auto'], body: [[{ text: set(text), color: SOFT, fontSize: 8 }, label]] },
  };
}

function sectionContent(
  { title, blocks, newPage }: DocumentModel['sections'][number],
  model: DocumentModel,
): Content[] {
  return [
    {
      text: set(title),
      bold: true,
      color: ACCENT,
      fontSize: SIZES[model.kind] + 2,
      margin: [0, 6, 0, 2],
      headlineLevel: 1,
      ...(newPage && model.kind === 'dossier' ? { pageBreak: 'before' as const } : {}),
    },
    ...blocks.flatMap((block) => blockContent(block, model)),
  ];
}

function blockContent(block: Block, model: DocumentModel): Content[] {
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
              { text: ` ${set(place)}`, color: SOFT, fontSize: 7 },
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
  model: DocumentModel,
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
      ...(columns[index]?.numeric ? { alignment: 'right' as const } : {}),
    })),
  );
  return [
    {
      layout: LINES,
      table: {
        headerRows: 1,
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

function principleContent(block: Extract<Block, { kind: 'principle' }>, model: DocumentModel): Content[] {
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

function inline(text: readonly Run[], model: DocumentModel): Content {
  return text.map((run) => {
    if (run.note !== undefined) return { text: `[${run.note}] `, bold: true, color: ACCENT, fontSize: 6.5 };
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

/** Text that the font has: narrow spaces become ordinary ones that do not break either. */
function set(text: string): string {
  return printable(text).replaceAll('\u202f', '\u00a0');
}
