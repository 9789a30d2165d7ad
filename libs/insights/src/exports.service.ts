import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/access';
import { CATALOGUE_IDS, type CatalogueId, catalogue } from '@app/principles';
import { Problem } from '@app/problem';
import { type IncidentFilter, NOT_RECORDED, type ReleasedQuery, ReleasedReader } from '@app/publication';
import {
  EXPORT_CAVEAT,
  type ExportFact,
  type ExportQuestion,
  type ExportSheet,
  type SheetContent,
  delayContent,
  frozenContent,
  measuresContent,
  pairsContent,
  tableContent,
  trendContent,
} from './export-sheet';
import { CELLS_MAX, type CutRows, PAIRS_MAX, delayOf, measuresOf, pairsOf } from './figures-query';
import { FrozenQueriesService } from './frozen-queries.service';
import { CATALOGUE_DEFAULT } from './source';
import { TABLE_LIMITS, tableOf } from './table-query';
import { trendOf } from './trend';

type Counted = Exclude<ExportQuestion, { readonly table: 'frozen-query' }>;

/** How many rows each table holds at most: those of its GraphQL query. */
const ROWS_MAX: Readonly<Record<Counted['table'], number>> = {
  'insight-table': TABLE_LIMITS.rowsMax,
  'insight-trend': TABLE_LIMITS.rowsMax,
  'co-occurrence': PAIRS_MAX,
  'attribution-delay': TABLE_LIMITS.rowsMax,
  'measure-sums': CELLS_MAX,
};

/** Makes tables to be taken away as files: the rows of the GraphQL query of the same name, for the same viewer. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly reader: ReleasedReader,
    private readonly frozenQueries: FrozenQueriesService,
  ) {}

  /**
   * The table with what has to be known to read it. Rows and `n` are of one snapshot.
   * @throws Problem `invalid-input` as the GraphQL query, `not-found` for a frozen query that is hidden or absent.
   */
  sheet(viewer: Viewer, question: ExportQuestion): Promise<ExportSheet> {
    return question.table === 'frozen-query'
      ? this.frozen(viewer, question.id)
      : this.counted(viewer, question);
  }

  private async counted(viewer: Viewer, question: Counted): Promise<ExportSheet> {
    const id = requireCatalogue(question.filter.catalogue ?? CATALOGUE_DEFAULT);
    const { content, n } = await this.reader.read(viewer, async (query) => ({
      content: await contentOf(query, question),
      n: (await tableOf(query, { filter: question.filter, by: [], coverage: false })).events,
    }));
    const facts: ExportFact[] = [
      ...commonFacts(question.filter, n, id, catalogue(id).version),
      ...askedFacts(question),
      ['rows-max', ROWS_MAX[question.table]],
    ];
    return { ...content, table: question.table, facts: [...facts, ...content.facts] };
  }

  private async frozen(viewer: Viewer, id: string): Promise<ExportSheet> {
    const found = await this.frozenQueries.find(viewer, id);
    if (!found) throw new Problem('not-found', 'There is nothing at this address.');
    const content = frozenContent(found);
    const { question, answer } = found;
    const facts = [
      ...commonFacts(question.filter, answer?.events ?? null, found.catalogue, found.catalogueVersion),
      ...content.facts,
    ];
    return { ...content, table: 'frozen-query', facts };
  }
}

async function contentOf(query: ReleasedQuery, question: Counted): Promise<SheetContent> {
  const { filter } = question;
  switch (question.table) {
    case 'insight-table':
      return tableContent(await tableOf(query, question), question.coverage);
    case 'insight-trend': {
      const { period, by } = question;
      const table = await tableOf(query, { filter, by: [period, ...by], coverage: false });
      const span = { now: new Date(), from: filter.occurredFrom, to: filter.occurredTo };
      return trendContent(trendOf(table, period, span), by, NOT_RECORDED);
    }
    case 'co-occurrence':
      return cut(await pairsOf(query, filter, question.of), pairsContent);
    case 'attribution-delay':
      return delayContent(await delayOf(query, filter));
    default:
      return cut(await measuresOf(query, filter, question), (rows) => measuresContent(rows, question.by));
  }
}

/** A table that says whether it holds all rows there are. */
function cut<Row>(
  { rows, isCut }: CutRows<Row>,
  contentOfRows: (rows: readonly Row[]) => SheetContent,
): SheetContent {
  const content = contentOfRows(rows);
  return { ...content, facts: [...content.facts, ['rows-cut', isCut ? 'yes' : 'no']] };
}

/** What was asked beside the filter. */
function askedFacts(question: Counted): ExportFact[] {
  if (question.table === 'co-occurrence') return [['of', question.of]];
  if (question.table !== 'measure-sums') return [];
  return [
    ['kind', question.kind],
    ['currency', question.currency ?? null],
  ];
}

function commonFacts(filter: IncidentFilter, n: number | null, id: string, version: string): ExportFact[] {
  return [
    ['made-at', new Date().toISOString()],
    ['n', n],
    ['filter', JSON.stringify(filter)],
    ['catalogue', id],
    ['catalogue-version', version],
    ['caveat', EXPORT_CAVEAT],
  ];
}

function requireCatalogue(name: string): CatalogueId {
  const id = CATALOGUE_IDS.find((known) => known === name);
  if (!id) throw new Problem('invalid-input', `\`catalogue\` is one of ${CATALOGUE_IDS.join(', ')}.`);
  return id;
}
