import type { IncidentFilter } from '@app/publication';
import type { Dimension } from './dimension';
import type { DelayAnswer, MeasureRow, ValuePair } from './figures-query';
import { FROZEN_FIGURES, type FrozenFigureName, type FrozenTable } from './frozen-figure';
import type { FrozenQuery } from './frozen-queries.service';
import type { InsightTable, TableRow } from './table-query';
import type { Period, Trend } from './trend';

/** A table that can be taken away as a file: which, and what it is asked, as its GraphQL query takes it. */
export type ExportQuestion =
  | {
      readonly table: 'insight-table';
      readonly filter: IncidentFilter;
      readonly by: readonly Dimension[];
      readonly coverage: boolean;
    }
  | {
      readonly table: 'insight-trend';
      readonly filter: IncidentFilter;
      readonly by: readonly Dimension[];
      readonly period: Period;
    }
  | { readonly table: 'co-occurrence'; readonly filter: IncidentFilter; readonly of: Dimension }
  | { readonly table: 'attribution-delay'; readonly filter: IncidentFilter }
  | {
      readonly table: 'measure-sums';
      readonly filter: IncidentFilter;
      readonly by: readonly Dimension[];
      readonly kind: string;
      readonly currency?: string | undefined;
    }
  | { readonly table: 'frozen-query'; readonly id: string };

/** The names of the tables that can be exported. */
export const EXPORT_TABLES = [
  'insight-table',
  'insight-trend',
  'co-occurrence',
  'attribution-delay',
  'measure-sums',
  'frozen-query',
] as const satisfies readonly ExportQuestion['table'][];

/** What one cell of an export holds; null is an empty one: not shown or not recorded, never zero. */
export type ExportCell = string | number | boolean | null;

/** Something that is said above the rows: its name and what it is. */
export type ExportFact = readonly [name: string, value: ExportCell];

/** A table as it is printed in each format: what it is, its columns, and its rows in their order. */
export interface RecordSheet {
  readonly table: string;
  readonly facts: readonly ExportFact[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** A table of counts, as it is exported. */
export interface ExportSheet extends RecordSheet {
  readonly table: ExportQuestion['table'];
}

/** Columns, rows, and what stands besides them. */
export type SheetContent = Pick<ExportSheet, 'columns' | 'rows' | 'facts'>;

/** Said in every file: what its numbers are, and what they are not. */
export const EXPORT_CAVEAT =
  'Counts of what you may see, each event once: they reflect what was reported here, not attacks. An event with two values of a dimension is in two rows. The value not-recorded stands for what was not recorded, never for none; an empty cell is not shown or not recorded, never zero. Attributions are claims of those who make them.';

/** The rows of `insightTable`. */
export function tableContent({ by, rows }: InsightTable, coverage: boolean): SheetContent {
  const more = coverage ? ['reports', 'reporters'] : [];
  return {
    columns: [...by, 'events', ...more],
    rows: rows.map(({ values, events, reports, reporters }) => [
      ...values,
      events,
      ...(coverage ? [reports, reporters] : []),
    ]),
    facts: coverage ? [['reporters', 'Fewer than three distinct reporters are left empty.']] : [],
  };
}

/** The rows of `insightTrend`: each period once at least, and last what has no date. */
export function trendContent(trend: Trend, by: readonly Dimension[], absent: string): SheetContent {
  const blank: TableRow = { values: by.map(() => ''), events: 0, reports: null, reporters: null };
  const ofPeriods = trend.periods.flatMap(({ period, from, to, partial, regimes, rows }) =>
    (rows.length > 0 ? rows : [blank]).map(({ values, events }) => [
      period,
      from,
      to,
      partial,
      regimes.map(({ id }) => id).join(' ') || null,
      ...values.map((value) => (value === '' ? null : value)),
      events,
    ]),
  );
  const undated = trend.notRecorded.map(({ values, events }) => [
    absent,
    null,
    null,
    null,
    null,
    ...values,
    events,
  ]);
  return {
    columns: ['period', 'from', 'to', 'partial', 'regimes', ...by, 'events'],
    rows: [...ofPeriods, ...undated],
    facts: [['partial', 'A partial period is not over or is cut by the filter: not to be compared.']],
  };
}

/** The rows of `coOccurrence`. */
export function pairsContent(pairs: readonly ValuePair[]): SheetContent {
  return {
    columns: ['first', 'second', 'events'],
    rows: pairs.map(({ first, second, events }) => [first, second, events]),
    facts: [],
  };
}

/** The distribution of `attributionDelay`; its single figures stand above it. */
export function delayContent(answer: DelayAnswer): SheetContent {
  return {
    columns: ['from-days', 'to-days', 'events'],
    rows: answer.distribution.map(({ fromDays, toDays, events }) => [fromDays, toDays, events]),
    facts: [
      ['dated-events', answer.events],
      ['not-recorded', answer.notRecorded],
      ['dated-before', answer.datedBefore],
      ['median-days', answer.medianDays],
      ['lower-quartile-days', answer.quartileDays?.[0] ?? null],
      ['upper-quartile-days', answer.quartileDays?.[1] ?? null],
    ],
  };
}

const NO_DELAYS: DelayAnswer = {
  events: 0,
  notRecorded: 0,
  datedBefore: 0,
  medianDays: null,
  quartileDays: null,
  distribution: [],
};

/** The rows of `measureSums`. */
export function measuresContent(rows: readonly MeasureRow[], by: readonly Dimension[]): SheetContent {
  return {
    columns: [...by, 'low', 'high', 'events', 'not-recorded'],
    rows: rows.map(({ values, low, high, events, notRecorded }) => [
      ...values,
      low,
      high,
      events,
      notRecorded,
    ]),
    facts: [],
  };
}

/** The rows of a frozen query as they were at its moment; none once an incident that it counted was withdrawn. */
export function frozenContent(frozen: FrozenQuery): SheetContent {
  const { answer, question } = frozen;
  const content = figureContent(answer ?? { by: question.by, rows: [], events: 0 }, question.of?.figure);
  return {
    ...content,
    facts: [
      ...(answer === null ? [] : content.facts),
      ['figure', question.of?.figure ?? FROZEN_FIGURES[0]],
      ['kind', question.of?.kind ?? null],
      ['currency', question.of?.currency ?? null],
      ['id', frozen.id],
      ['frozen-at', frozen.frozenAt.toISOString()],
      ['sha256', frozen.sha256],
      ['salt', frozen.salt],
      ['audience', frozen.audienceKind],
      ['positions', frozen.positions.map(({ collection, cursor }) => `${collection} ${cursor}`).join('; ')],
      ['changed-since', frozen.changed],
      ['withdrawn-count', frozen.withdrawnCount],
      ['withdrawn-since', frozen.withdrawn.join(' ') || null],
      ['erased', answer === null],
    ],
  };
}

function figureContent(answer: FrozenTable, figure: FrozenFigureName | undefined): SheetContent {
  switch (figure) {
    case 'co-occurrence':
      return pairsContent(answer.pairs ?? []);
    case 'attribution-delay':
      return delayContent(answer.delay ?? NO_DELAYS);
    case 'measure-sums':
      return measuresContent(answer.sums ?? [], answer.by);
    default:
      return tableContent(answer, false);
  }
}
