import { createHash } from 'node:crypto';
import type { Tlp } from '@app/marking';
import { barChart } from './bar-chart';
import { escaped } from './escape';
import { STYLE } from './html-style.data';
import type { Block, DocumentModel, Run, Section, Text } from './document';
import type { Language } from './language';
import { imprintRows, pageWords, quoteMarks } from './page';
import { wordsOf } from './words-of';

/** The colours of labels on black (TLP 2.0, §2). */
const TLP_COLOURS: Readonly<Record<Tlp, { readonly name: string; readonly colour: string }>> = {
  CLEAR: { name: 'clear', colour: '#fff' },
  GREEN: { name: 'green', colour: '#33ff00' },
  AMBER: { name: 'amber', colour: '#ffc000' },
  'AMBER+STRICT': { name: 'amber', colour: '#ffc000' },
  RED: { name: 'red', colour: '#ff2b2b' },
};

/** How wide a label is on paper, in millimetres. */
const LABEL_WIDTHS_MM: Readonly<Record<Tlp, number>> = {
  CLEAR: 29,
  GREEN: 30,
  AMBER: 30,
  'AMBER+STRICT': 50,
  RED: 24,
};

/** A page, and the Content-Security-Policy under which it may be shown: its own style and nothing else. */
export interface RenderedHtml {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/**
 * Renders a document as one HTML page for screens and paper. All text is escaped; there is no script, no link that
 * leads out, and nothing to load. Printed, each page carries the marking, the hash and its number.
 */
export function renderHtml(model: DocumentModel): RenderedHtml {
  const style = `${STYLE}${pageStyle(model)}`;
  const html = [
    '<!doctype html>',
    `<html lang="${model.language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">',
    `<title>${escaped(`${model.title.map(({ text }) => text).join('')} · ${model.kindTitle}`)}</title>`,
    `<style>${style}</style></head>`,
    `<body class="${model.kind}">`,
    bar(model),
    `<main><h1>${inline(model.title, model.language)}</h1>`,
    model.subtitle === '' ? '' : `<p class="subtitle">${escaped(model.subtitle)}</p>`,
    ...model.warnings.map((warning) => `<p class="warning">${escaped(warning)}</p>`),
    `<p class="summary">${inline(model.summary, model.language)}</p>`,
    ...model.sections.map((section) => sectionHtml(section, model.language)),
    '</main>',
    imprintHtml(model),
    bar(model),
    '</body></html>\n',
  ].join('\n');
  const digest = createHash('sha256').update(style).digest('base64');
  const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { html, contentSecurityPolicy };
}

/** The margins of paper: kind and marking above, hash, page and marking below. */
function pageStyle({ kind, marking, kindTitle, imprint, language }: DocumentModel): string {
  const top = kind === 'dossier' ? 19 : 16;
  const [page, of] = wordsOf(language).pageOf;
  const { header, left } = pageWords({ kindTitle, imprint, language });
  const label = `content: ${cssString(`TLP:${marking}`)}; background: #000; color: ${TLP_COLOURS[marking].colour}; font-weight: 700; font-size: 12pt; width: ${LABEL_WIDTHS_MM[marking]}mm; height: 6.5mm; text-align: center; vertical-align: middle; white-space: nowrap;`;
  const quiet = 'font-size: 7.5pt; color: #565c68; white-space: nowrap;';
  return `@page { margin: ${top}mm 14mm 14.5mm;
  font-family: "Source Sans 3", "Liberation Sans", Arial, Helvetica, sans-serif;
  @top-left { content: ${cssString(header)}; font-size: 9pt; font-weight: 700; color: #1f3a5f; white-space: nowrap; margin: 5mm 0 0; height: 6.5mm; vertical-align: middle; width: 100mm; }
  @top-right { ${label} margin: 5mm 0 0; }
  @bottom-left { width: 60mm; content: ${cssString(left)}; ${quiet} }
  @bottom-center { content: ${cssString(page)} counter(page) ${cssString(of)} counter(pages); ${quiet} }
  @bottom-right { ${label} margin: 0 0 4mm; } }
`;
}

function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} :+·.,-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}

function bar({ kindTitle, marking }: DocumentModel): string {
  return `<div class="bar"><span class="kind">Entente · ${escaped(kindTitle)}</span><span class="tlp ${TLP_COLOURS[marking].name}">TLP:${escaped(marking)}</span></div>`;
}

function sectionHtml({ title, titleLanguage, blocks, newPage }: Section, language: Language): string {
  const content = blocks.map((block) => blockHtml(block, language)).join('\n');
  const lang = titleLanguage && titleLanguage !== language ? ` lang="${escaped(titleLanguage)}"` : '';
  return `<section${newPage ? ' class="new-page"' : ''}><h2${lang}>${escaped(title)}</h2><div>${content}</div></section>`;
}

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, language);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item, language)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl class="facts">${block.rows.map(({ term, value }) => `<dt>${escaped(term)}</dt><dd>${inline(value, language)}</dd>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block, language);
    case 'principle':
      return principleHtml(block, language);
    case 'notes':
      return `<ol class="notes">${block.notes.map((note) => noteHtml(note, language)).join('')}</ol>`;
    default:
      return `<figure>${barChart(block)}<figcaption>${escaped(block.legend)}</figcaption></figure>`;
  }
}

function paragraphHtml({ tone, text }: Extract<Block, { kind: 'paragraph' }>, language: Language): string {
  if (tone === 'heading') return `<h3 class="part">${inline(text, language)}</h3>`;
  return `<p${tone ? ` class="${tone}"` : ''}>${inline(text, language)}</p>`;
}

function tableHtml(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  language: Language,
): string {
  const groups = columns.map(({ share }) => `<col width="${share}%">`).join('');
  const head = columns
    .map(({ title, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${escaped(title)}</th>`)
    .join('');
  const body = rows
    .map((row) => {
      const cells = row.map((cell, index) =>
        cellHtml(cell, index, columns[index]?.numeric === true, language),
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<table><caption>${escaped(caption)}</caption><colgroup>${groups}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellHtml(cell: Text, index: number, numeric: boolean, language: Language): string {
  return index === 0
    ? `<td scope="row">${inline(cell, language)}</td>`
    : `<td${numeric ? ' class="n"' : ''}>${inline(cell, language)}</td>`;
}

function principleHtml(block: Extract<Block, { kind: 'principle' }>, language: Language): string {
  return [
    `<div class="principle ${block.certainty === 'clear' ? 'clear' : 'arguable'}"><h3>${escaped(block.heading)}</h3>`,
    `<p class="verdict">${inline(block.verdict, language)}</p>`,
    `<p><span class="wording">${inline(block.wording, language)}</span> <span class="small wordsource">${escaped(block.wordingSource)}</span></p>`,
    ...block.lines.map((line) => `<p>${inline(line, language)}</p>`),
    '</div>',
  ].join('');
}

function noteHtml(
  { number, quote, place }: Extract<Block, { kind: 'notes' }>['notes'][number],
  language: Language,
): string {
  return `<li id="evidence-${number}"><span class="number">${number}</span><span>${inline(quote, language)} <span class="place">${escaped(place)}</span></span></li>`;
}

/** Text as HTML, each run escaped. */
function inline(text: Text, language: Language): string {
  return text.map((run, index) => runHtml(tied(run, text[index + 1]), language)).join('');
}

/** A reference stays on the line of what it refers to. */
function tied(run: Run, next: Run | undefined): Run {
  return next?.note === undefined || run.note !== undefined
    ? run
    : { ...run, text: run.text.replace(/ $/, '\u00a0') };
}

function runHtml(run: Run, language: Language): string {
  if (run.note !== undefined) return `<sup><a href="#evidence-${run.note}">${run.note}</a></sup>\u2009`;
  const other = run.language !== undefined && run.language !== language;
  const content = other
    ? `<span lang="${escaped(run.language ?? '')}">${escaped(run.text)}</span>`
    : escaped(run.text);
  switch (run.style) {
    case 'strong':
      return `<strong>${content}</strong>`;
    case 'emphasis':
      return `<em>${content}</em>`;
    case 'code':
      return `<code>${content}</code>`;
    case 'quiet':
      return `<span class="quiet">${content}</span>`;
    case 'quote':
      return quoteMarks(language).join(content);
    default:
      return content;
  }
}

function imprintHtml(model: DocumentModel): string {
  const { closing, language } = model;
  const rows = imprintRows(model).map(
    ([term, value]) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`,
  );
  return `<footer class="imprint">${closing.map((line) => `<p>${inline(line, language)}</p>`).join('')}<dl>${rows.join('')}</dl></footer>`;
}
