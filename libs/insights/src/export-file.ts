import writeXlsx, { type Cell } from 'write-excel-file/node';
import { Problem } from '@app/problem';
import type { ExportCell, RecordSheet } from './export-sheet';

/** What one file may hold: rows of a workbook, which is made in memory, and characters of a cell of it. */
export const EXPORT_LIMITS = { xlsxRowsMax: 25_000, xlsxCellLengthMax: 32_767 } as const;

/** The formats of an export, with the media type of each. */
export const EXPORT_FORMATS = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

/** The name of a format: the end of the file's name. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/**
 * A table as a file. Text that a spreadsheet could take for a formula stands behind an apostrophe in CSV and XLSX.
 * @throws Problem `too-large` for a workbook of more rows than one may hold.
 */
export function printExport(sheet: RecordSheet, format: ExportFormat): Promise<Buffer> | Buffer {
  if (format === 'xlsx') return printXlsx(sheet);
  return Buffer.from(format === 'csv' ? printCsv(sheet) : printJson(sheet), 'utf8');
}

/** What a spreadsheet could take for a formula, in plain or full width, behind whatever blank characters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** What breaks a line of a comment, or may not stand in XML 1.0. */
// oxlint-disable-next-line no-control-regex -- these characters are what it is about
const CONTROL = /[\u0000-\u001F\u007F\u2028\u2029\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE_END = '\r\n';

function disarmed(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** RFC 4180, UTF-8. What is said of the table stands above it, on lines that begin with `#`. */
function printCsv({ facts, columns, rows }: RecordSheet): string {
  const above = facts.map(
    ([name, value]) => `# ${name},${field(typeof value === 'string' ? oneLine(value) : value)}`,
  );
  const lines = [columns, ...rows].map((row) => row.map(field).join(','));
  return [...above, ...lines, ''].join(LINE_END);
}

/** Text is always quoted, so that none of it is taken for a comment or a number. */
function field(value: ExportCell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return `"${disarmed(value).replaceAll('"', '""')}"`;
}

function oneLine(value: string): string {
  return value.replaceAll(CONTROL, ' ');
}

/** What is said of the table under `about`; each row by the names of the columns. */
function printJson({ table, facts, columns, rows }: RecordSheet): string {
  const told = rows.map((row) =>
    Object.fromEntries(columns.map((name, place) => [name, row[place] ?? null])),
  );
  return JSON.stringify({ table, about: Object.fromEntries(facts), columns, rows: told });
}

/** A workbook of two sheets: `data`, and `about` with what is said of it. */
async function printXlsx({ facts, columns, rows }: RecordSheet): Promise<Buffer> {
  if (rows.length > EXPORT_LIMITS.xlsxRowsMax)
    throw new Problem(
      'too-large',
      `A workbook has at most ${EXPORT_LIMITS.xlsxRowsMax} rows. Ask for less, or for CSV.`,
    );
  const head = columns.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const workbook = writeXlsx([
    { sheet: 'data', data: [head, ...rows.map((row) => row.map(cellOf))] },
    { sheet: 'about', data: facts.map((fact) => fact.map(cellOf)) },
  ]);
  return workbook.toBuffer();
}

function cellOf(value: ExportCell): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = disarmed(value).replaceAll(CONTROL, ' ').replaceAll(LONE_SURROGATE, '?');
  return { value: text.slice(0, EXPORT_LIMITS.xlsxCellLengthMax), type: String };
}
