import { Problem } from '@app/problem';
import type { IncidentFilter, Reach, ReleasedQuery } from '@app/publication';
import type { Dimension } from './dimension';
import {
  type DelayAnswer,
  type MeasureRow,
  type ValuePair,
  delayOf,
  measuresOf,
  pairsOf,
} from './figures-query';
import { type InsightTable, tableOf } from './table-query';

/** The tables that can be frozen, by the names of their GraphQL queries; the first is meant where none is named. */
export const FROZEN_FIGURES = [
  'insight-table',
  'co-occurrence',
  'attribution-delay',
  'measure-sums',
] as const;

/** The name of a table that can be frozen. */
export type FrozenFigureName = (typeof FROZEN_FIGURES)[number];

/** What a frozen table is of, besides its filter and its dimensions. */
export interface FrozenFigure {
  readonly figure: FrozenFigureName;
  /** Which quantity is summed, and in which currency where it is money. */
  readonly kind?: string | undefined;
  readonly currency?: string | undefined;
}

/** The answer of a frozen question: of counts the cells, of another figure its own part and no cells. */
export interface FrozenTable extends InsightTable {
  readonly pairs?: readonly ValuePair[];
  readonly delay?: DelayAnswer;
  readonly sums?: readonly MeasureRow[];
}

/** What is frozen is read by others: a quantity and a currency are names, and no sentences. */
const KIND = /^[a-z][a-z-]{0,63}$/;
const CURRENCY = /^[A-Z]{3}$/;

interface Asked {
  readonly filter: IncidentFilter;
  readonly by: readonly Dimension[];
  readonly reach: Reach;
  readonly of?: FrozenFigure | undefined;
}

/**
 * Answers a question that can be frozen, with all events that pass its filter.
 * @throws Problem as the GraphQL query of the figure.
 */
export async function figureOf(query: ReleasedQuery, { filter, by, reach, of }: Asked): Promise<FrozenTable> {
  if (!of || of.figure === 'insight-table') return tableOf(query, { filter, by, reach, coverage: false });
  const { events } = await tableOf(query, { filter, by: [], reach, coverage: false });
  const all = { by, rows: [], events };
  switch (of.figure) {
    case 'co-occurrence':
      return { ...all, pairs: (await pairsOf(query, filter, theOne(by), { reach })).rows };
    case 'attribution-delay':
      return { ...all, delay: await delayOf(query, filter, reach) };
    default: {
      const { kind = '', currency } = of;
      return { ...all, sums: (await measuresOf(query, filter, { kind, currency, by }, { reach })).rows };
    }
  }
}

/**
 * Checks what a question that is to be frozen asks for.
 * @throws Problem `invalid-input` for dimensions or a quantity that its figure does not take.
 */
export function requireFigure(by: readonly Dimension[], of: FrozenFigure | undefined): void {
  const figure = of?.figure ?? 'insight-table';
  if (figure === 'co-occurrence') theOne(by);
  if (figure === 'attribution-delay' && by.length > 0)
    throw new Problem('invalid-input', 'The time to attribution has no dimensions.');
  const { kind, currency } = of ?? {};
  const isNamed = KIND.test(kind ?? '') && (currency === undefined || CURRENCY.test(currency));
  if (figure === 'measure-sums' ? !isNamed : kind !== undefined || currency !== undefined)
    throw new Problem(
      'invalid-input',
      'Sums name their quantity in `kind`, and money its `currency` by ISO 4217; nothing else has them.',
    );
}

function theOne([of, ...more]: readonly Dimension[]): Dimension {
  if (of === undefined || more.length > 0)
    throw new Problem('invalid-input', 'What stands together is asked of one dimension.');
  return of;
}
