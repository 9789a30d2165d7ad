import type { Evidence } from './finding';

/** What is counted. */
export type MeasureKind =
  'people-affected' | 'patients' | 'records' | 'machines' | 'outage-hours' | 'organisations' | 'money';

/** What money was, for the affected. */
export type MoneyKind = 'loss' | 'ransom-demand' | 'ransom-payment' | 'stolen';

/** A quantity of the incident: at least one end is a number, and what is not recorded is null, never 0. */
export interface Measure {
  readonly kind: MeasureKind;
  /** Null: no lower end is recorded ("up to 500"). */
  readonly low: number | null;
  /** Null: open at the top ("more than 500"). Equal to `low`: one number is stated. */
  readonly high: number | null;
  /** Only of money. */
  readonly money: MoneyKind | null;
  /** ISO 4217, or XBT; only of money, and null where the record does not say. */
  readonly currency: string | null;
  /**
   * At least one span. Where a number of the bundle itself is the source, the pointer is to that number and the text
   * is its decimal spelling.
   */
  readonly evidence: readonly Evidence[];
}
