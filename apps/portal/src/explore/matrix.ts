import type { ResultOf } from '../data/graphql';
import type { Exploring } from './address';
import { PRINCIPLES } from './filters.data';
import type { MATRIX, MATRIX_OVER_TIME } from './documents';

/** A law under which incidents began to be reported. */
export interface Regime {
  readonly id: string;
  readonly from: string;
  readonly where: string;
  readonly title: string;
}

/** A row or a column, with how many events it holds: each once, as the api counts them. */
export interface Line {
  readonly value: string;
  readonly events: number;
  readonly partial: boolean;
  readonly regimes: readonly Regime[];
}

/** A matrix as the api answered it. Nothing is added up here. */
export interface Matrix {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly events: number;
  /** How many events a cell holds; undefined where none is recorded. */
  readonly at: (row: string, column: string) => number | undefined;
}

export type MatrixAnswer = ResultOf<typeof MATRIX>;
export type TimedAnswer = ResultOf<typeof MATRIX_OVER_TIME>;

const NOT_RECORDED = 'not-recorded';
/** Values whose order is their own; all others stand by how many events they hold. */
const OWN_ORDER: Readonly<Record<string, readonly string[]>> = {
  principle: [...PRINCIPLES['paris-call'], ...PRINCIPLES['un-norms']],
  relation: ['violates', 'implicates', 'demonstrates'],
  certainty: ['clear', 'arguable'],
};

/** A matrix from what the api answered for it. */
export function matrixOf({ rows, across, filter }: Exploring, answer: MatrixAnswer | TimedAnswer): Matrix {
  const cells = new Map(answer.cells.rows.map(({ values, events }) => [keyOf(values[0], values[1]), events]));
  const at = (row: string, column: string) => cells.get(keyOf(row, column));
  const linesOf = (dimension: string, list: Margin) => lines(dimension, list, filter.catalogue);
  const { events } = answer.cells;
  if ('rows' in answer)
    return {
      rows: linesOf(rows, answer.rows.rows),
      columns: linesOf(across, answer.columns.rows),
      events,
      at,
    };
  const [times, others] = [periodsOf(answer.times), answer.others.rows];
  return ['year', 'quarter', 'month'].includes(rows)
    ? { rows: times, columns: linesOf(across, others), events, at }
    : { rows: linesOf(rows, others), columns: times, events, at };
}

/** A value, and how many it holds. */
type Counted = Pick<Line, 'value' | 'events'>;

type Margin = readonly { readonly values: readonly string[]; readonly events: number }[];

function lines(dimension: string, margin: Margin, catalogue = 'paris-call'): Line[] {
  const counted = new Map(margin.map(({ values, events }) => [values[0] ?? NOT_RECORDED, events]));
  for (const value of wholeOf(dimension, catalogue)) if (!counted.has(value)) counted.set(value, 0);
  return [...counted]
    .map(([value, events]) => ({ value, events, partial: false, regimes: [] }))
    .sort(orderOf(dimension));
}

/** Principles stand in a matrix even where none was touched. */
function wholeOf(dimension: string, catalogue: string): readonly string[] {
  if (dimension !== 'principle') return [];
  return PRINCIPLES[catalogue === 'un-norms' ? catalogue : 'paris-call'];
}

/** The order of the values of a dimension: their own, that of time, or the fullest first; what is not recorded is last. */
export function orderOf(dimension: string): (a: Counted, b: Counted) => number {
  const own = OWN_ORDER[dimension];
  return (a, b) => {
    const last = Number(a.value === NOT_RECORDED) - Number(b.value === NOT_RECORDED);
    if (last !== 0) return last;
    if (own) return own.indexOf(a.value) - own.indexOf(b.value);
    if (/^\d{4}/.test(a.value) && /^\d{4}/.test(b.value)) return a.value.localeCompare(b.value);
    return b.events - a.events || a.value.localeCompare(b.value);
  };
}

function periodsOf({ periods, notRecorded }: TimedAnswer['times']): Line[] {
  const known = periods.map(({ period, partial, regimes, rows }) => ({
    value: period,
    partial,
    regimes,
    events: rows[0]?.events ?? 0,
  }));
  const undated = notRecorded[0]?.events ?? 0;
  return undated === 0
    ? known
    : [...known, { value: NOT_RECORDED, events: undated, partial: false, regimes: [] }];
}

function keyOf(row = NOT_RECORDED, column = NOT_RECORDED): string {
  return `${row}\u0001${column}`;
}
