import type { Unit } from './quantity.data';

/** A number with its unit as a sentence states it: `value` persons, organisations, machines, hours, … */
export interface Quantity {
  readonly unit: Unit;
  readonly value: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The words of the unit, lower case. */
  readonly noun: string;
}
