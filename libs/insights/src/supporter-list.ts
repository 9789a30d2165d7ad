import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { countryOf } from '@app/enrichment';
import { type Issue, Problem } from '@app/problem';
import { SUPPORTER_KINDS, type Supporter, type SupporterKind, knownAs } from './supporter';

/** What a list may hold: bytes, rows, characters of a cell, names or commitments in one, and what is told of errors. */
export const SUPPORTER_LIST_LIMITS = {
  bytesMax: 4_000_000,
  rowsMax: 5_000,
  cellLengthMax: 2_000,
  partsMax: 50,
  issuesMax: 100,
} as const;

const COLUMNS = ['name', 'aliases', 'kind', 'region', 'country', 'supported-on', 'commitments'] as const;
const REQUIRED: readonly Column[] = ['name', 'kind'];
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;
interface Line {
  readonly record: string[];
  readonly info: InfoRecord;
}
/** Tells of something wrong in a column of the row that is read. */
type Tell = (column: Column, code: string, message: string) => void;

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const REGION = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * Reads a list of supporters: CSV (RFC 4180, UTF-8) whose first line names the columns `name`, `aliases`, `kind`,
 * `region`, `country`, `supported-on` and `commitments`, in any order; aliases and commitments with `;` between them.
 * @throws Problem `too-large`, or `invalid-input` with everything that is wrong: line (where the row ends) and column.
 */
export function parseSupporters(bytes: Uint8Array, catalogue: string): Supporter[] {
  if (bytes.length > SUPPORTER_LIST_LIMITS.bytesMax)
    throw new Problem('too-large', `A list has at most ${SUPPORTER_LIST_LIMITS.bytesMax} bytes.`);
  const [head, ...lines] = linesOf(textOf(bytes));
  const columns = columnsOf(head?.record ?? []);
  if (lines.length > SUPPORTER_LIST_LIMITS.rowsMax)
    throw new Problem('too-large', `A list has at most ${SUPPORTER_LIST_LIMITS.rowsMax} rows.`);
  const issues: Issue[] = [];
  const known = new Map<string, number>();
  const supporters = lines.map(({ record, info }) => {
    const tell: Tell = (column, code, message) =>
      issues.push({ code, message, pointer: placeOf(info.lines, columns.indexOf(column) + 1, column) });
    if (record.length !== columns.length)
      tell('name', 'cells', `The row has ${record.length} cells, and the first has ${columns.length}.`);
    const supporter = supporterOf(rowOf(columns, record), catalogue, tell);
    noteNames(supporter, info.lines, known, tell);
    return supporter;
  });
  if (issues.length > 0) throw refused(issues);
  return supporters;
}

function refused(issues: readonly Issue[]): Problem {
  const detail = `The list has ${issues.length} ${issues.length === 1 ? 'error' : 'errors'}; nothing of it was loaded.`;
  return new Problem('invalid-input', detail, issues.slice(0, SUPPORTER_LIST_LIMITS.issuesMax));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('invalid-input', 'The list is not UTF-8.');
  }
}

function linesOf(text: string): Line[] {
  try {
    return parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [line, column] = [error['lines'], error['column']].map(Number);
    const message = 'A quote is not closed, or stands where none can.';
    throw refused([{ code: 'csv', message, pointer: `line ${line ?? 1}, column ${(column ?? 0) + 1}` }]);
  }
}

function columnsOf(record: readonly string[]): readonly string[] {
  const names = record.map((name) => name.trim().toLowerCase());
  const isKnown = names.every((name) => COLUMNS.some((each) => each === name));
  const isWhole = REQUIRED.every((name) => names.includes(name)) && new Set(names).size === names.length;
  if (isKnown && isWhole) return names;
  const message = `The first line names columns, each once: ${COLUMNS.join(', ')}; at least ${REQUIRED.join(' and ')}.`;
  throw refused([{ code: 'columns', message, pointer: placeOf(1, 1, record[0] ?? '') }]);
}

function placeOf(line: number, column: number, name: string): string {
  return `line ${line}, column ${column || '-'} (${name})`;
}

function rowOf(columns: readonly string[], record: readonly string[]): Row {
  const cells = COLUMNS.map((name) => [name, (record[columns.indexOf(name)] ?? '').trim()] as const);
  return Object.fromEntries(cells) as Row;
}

function supporterOf(row: Row, catalogue: string, tell: Tell): Supporter {
  for (const column of COLUMNS) checkText(column, row[column], tell);
  if (row.name === '') tell('name', 'missing', 'A supporter has a name.');
  const kind = SUPPORTER_KINDS.find((known) => known === row.kind);
  if (!kind) tell('kind', 'kind', `A kind is one of ${SUPPORTER_KINDS.join(', ')}.`);
  if (row.region !== '' && !REGION.test(row.region))
    tell('region', 'region', 'A region is spelled as western-europe is.');
  const supportedOn = row['supported-on'];
  if (supportedOn !== '' && !isDate(supportedOn))
    tell('supported-on', 'date', 'A date is a day, a month or a year, such as 2018-11-12.');
  return {
    catalogue,
    name: row.name,
    aliases: partsOf('aliases', row.aliases, tell),
    kind: kind ?? 'company',
    region: row.region || null,
    country: countryIn(row.country, kind, tell),
    supportedOn: supportedOn || null,
    commitments: partsOf('commitments', row.commitments, tell),
  };
}

function checkText(column: Column, text: string, tell: Tell): void {
  if (text.length > SUPPORTER_LIST_LIMITS.cellLengthMax)
    tell(column, 'length', `A cell has at most ${SUPPORTER_LIST_LIMITS.cellLengthMax} characters.`);
  if (/\p{Cc}/u.test(text)) tell(column, 'characters', 'A cell holds no line ends or control characters.');
}

function countryIn(text: string, kind: SupporterKind | undefined, tell: Tell): string | null {
  if (text === '') {
    if (kind === 'state') tell('country', 'missing', 'A State has a country, by which it is found.');
    return null;
  }
  if (!/^[A-Z]{2}$/.test(text) || countryOf(text) !== text)
    tell('country', 'country', 'A country is ISO 3166-1 alpha-2, such as FR.');
  return text;
}

function partsOf(column: Column, text: string, tell: Tell): string[] {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > SUPPORTER_LIST_LIMITS.partsMax)
    tell(column, 'parts', `A cell has at most ${SUPPORTER_LIST_LIMITS.partsMax} parts.`);
  return parts;
}

function isDate(text: string): boolean {
  const day = new Date(text);
  return DATE.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A name stands for one supporter: two of one name could not be told apart beside an incident. */
function noteNames(supporter: Supporter, line: number, known: Map<string, number>, tell: Tell): void {
  for (const name of knownAs(supporter)) {
    const earlier = known.get(name);
    if (earlier !== undefined) tell('name', 'twice', `The same name or alias stands on line ${earlier}.`);
    known.set(name, line);
  }
}
