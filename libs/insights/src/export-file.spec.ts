import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { EXPORT_LIMITS, printExport } from './export-file';
import type { ExportCell, ExportSheet } from './export-sheet';

const HOSTILE = [
  '=HYPERLINK("http://x.example")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
];
const HARMLESS = ['plain', 'a=b', '#no comment', 'a,b;"c"', 'é\u{1F600}', 'two\r\nlines', '007', 'true'];

function sheetOf(
  rows: readonly (readonly ExportCell[])[],
  facts: ExportSheet['facts'] = [['n', 3]],
): ExportSheet {
  return { table: 'insight-table', facts, columns: ['malware', 'events'], rows };
}

const csvOf = async (sheet: ExportSheet): Promise<string> => (await printExport(sheet, 'csv')).toString();
const rowsOf = (csv: string): string[][] => parse(csv, { comment: '#' });
const xlsxOf = async (sheet: ExportSheet, name = 'data') =>
  readSheet(Buffer.from(await printExport(sheet, 'xlsx')), name);

describe('a table as CSV', () => {
  it('is read back cell by cell, with nothing for what is empty', async () => {
    const rows = HARMLESS.map((value, place) => [value, place] as const);
    const read = rowsOf(await csvOf(sheetOf([...rows, [null, null]])));
    expect(read).toEqual([
      ['malware', 'events'],
      ...rows.map(([value, place]) => [value, String(place)]),
      ['', ''],
    ]);
  });

  it('says what it is on lines of comment that no value can break out of', async () => {
    const facts = [
      ['n', 3],
      ['filter', '{"text":"a\r\nb\u2028c"}'],
      ['note', '=1'],
    ] as const;
    const csv = await csvOf(sheetOf([['x', 1]], facts));
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '# n,3',
      '# filter,"{""text"":""a  b c""}"',
      `# note,"'=1"`,
    ]);
    expect(rowsOf(csv)).toHaveLength(2);
  });
});

describe('a table as XLSX', () => {
  it('is read back cell by cell, with numbers as numbers, and what it is on a sheet of its own', async () => {
    const rows = HARMLESS.filter((value) => !value.includes('\n')).map((value, at) => [value, at] as const);
    expect(await xlsxOf(sheetOf([...rows, [null, 2.5]]))).toEqual([
      ['malware', 'events'],
      ...rows,
      [null, 2.5],
    ]);
    expect(await xlsxOf(sheetOf([]), 'about')).toEqual([['n', 3]]);
  });

  it('holds no character that XML may not hold, and no text over the limit of a cell', async () => {
    const long = 'a'.repeat(EXPORT_LIMITS.xlsxCellLengthMax + 1);
    const [, first, second] = await xlsxOf(
      sheetOf([
        ['a\u0000b\uD800c', 1],
        [long, 1],
      ]),
    );
    expect(first?.[0]).toBe('a b?c');
    expect(second?.[0]).toHaveLength(EXPORT_LIMITS.xlsxCellLengthMax);
  });

  it('is refused in words beyond its rows; CSV is not', async () => {
    const sheet = sheetOf(Array.from({ length: EXPORT_LIMITS.xlsxRowsMax + 1 }, () => ['x', 1]));
    await expect(printExport(sheet, 'xlsx')).rejects.toMatchObject({ code: 'too-large' });
    expect(rowsOf(await csvOf(sheet))).toHaveLength(EXPORT_LIMITS.xlsxRowsMax + 2);
  });
});

it('JSON holds the same rows by the names of their columns, as they are', async () => {
  const rows = [...HOSTILE, ...HARMLESS].map((value, place) => [value, place] as const);
  const read = JSON.parse((await printExport(sheetOf(rows), 'json')).toString());
  expect(read).toEqual({
    table: 'insight-table',
    about: { n: 3 },
    columns: ['malware', 'events'],
    rows: rows.map(([malware, events]) => ({ malware, events })),
  });
});

it.each(HOSTILE)('%j is no formula in a spreadsheet', async (value) => {
  const sheet = sheetOf([[value, -1]]);
  const [, csv] = rowsOf(await csvOf(sheet));
  expect(csv).toEqual([`'${value}`, '-1']);
  const [, xlsx] = await xlsxOf(sheet);
  expect(xlsx).toEqual([`'${value}`.replaceAll(/[\t\r\n]/g, ' '), -1]);
});
