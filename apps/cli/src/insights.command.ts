import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { Problem } from '@app/problem';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { say } from './terminal';

interface InsightsOptions extends ApiOptions {
  readonly format: string;
  readonly output: string;
  readonly by?: string;
  readonly coverage?: true;
  readonly period?: string;
  readonly of?: string;
  readonly kind?: string;
  readonly currency?: string;
  readonly id?: string;
  readonly where: readonly string[];
}

const FORMATS = ['csv', 'xlsx', 'json'];
const TABLE = /^[a-z-]{1,40}$/;
const TABLES = 'insight-table, insight-trend, co-occurrence, attribution-delay, measure-sums or frozen-query';

/** Options that are parameters of the address by the same name. */
const PARAMETERS = ['by', 'coverage', 'period', 'of', 'kind', 'currency', 'id'] as const;

/** `entente insights TABLE`: a table as the api counts it for whoever asks, as a file. */
export function addInsights(program: Command): void {
  withApiOptions(
    program
      .command('insights')
      .description('a table of counts over what you may read, as a file')
      .argument('<table>', TABLES)
      .addOption(new Option('--format <format>', 'the format').choices(FORMATS).default('csv'))
      .option('-o, --output <file>', 'where to write it; - is standard output', '-')
      .option('--by <dimensions>', 'dimensions with commas between them, such as sector,month')
      .option('--coverage', 'reports and distinct reporters as well')
      .option('--period <period>', 'of a trend: month, quarter or year')
      .option('--of <dimension>', 'of co-occurrence: which dimension')
      .option('--kind <kind>', 'of sums: which quantity, such as patients')
      .option('--currency <code>', 'of sums of money: ISO 4217')
      .option('--id <id>', 'of a frozen query: its id')
      .option('--where <name=value...>', 'filters, named as in GraphQL, such as principle=1', []),
  ).action(async (table: string, options: InsightsOptions) => {
    const file = await ApiClient.from(options).download(exportAddressOf(table, options));
    if (options.output === '-') process.stdout.write(file);
    else {
      writeFileSync(options.output, file);
      say(`${options.output}: ${file.length} bytes`);
    }
  });
}

/**
 * The address of a table on the api.
 * @throws Problem `invalid-input` for what names no table, or a filter that is no name and value.
 */
export function exportAddressOf(
  table: string,
  options: Pick<InsightsOptions, 'format' | 'where' | (typeof PARAMETERS)[number]>,
): string {
  if (!TABLE.test(table)) throw new Problem('invalid-input', `A table is ${TABLES}.`);
  const named = PARAMETERS.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const query = new URLSearchParams([...named, ...options.where.map(filterOf)].map(([a, b]) => [a, b]));
  return `/insights/${table}.${options.format}?${query.toString()}`;
}

function filterOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Problem('invalid-input', `A filter is a name and a value, such as principle=1.`);
  return [text.slice(0, at), text.slice(at + 1)];
}
