import type { ResultOf } from '../data/graphql';
import type { PAIRS } from './figure-documents';
import { orderOf } from './matrix';

/** Two values that stand in one incident. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly events: number;
}

/** Which values stand together, and how often: the same whichever is named first. */
export interface Pairs {
  readonly values: readonly { readonly value: string; readonly events: number }[];
  readonly pairs: readonly Pair[];
  readonly at: (one: string, other: string) => number | undefined;
}

/** How many values a grid of pairs has: the fullest; the table has all pairs. */
export const PAIRED_VALUES_MAX = 24;

/** Pairs from what the api answered. Values that stand beside no other are in no row. */
export function pairsOf(by: string, { single, coOccurrence }: ResultOf<typeof PAIRS>): Pairs {
  const held = new Map(coOccurrence.map(({ first, second, events }) => [keyOf(first, second), events]));
  const paired = new Set(coOccurrence.flatMap(({ first, second }) => [first, second]));
  const values = single.rows
    .map(({ values: [value = ''], events }) => ({ value, events }))
    .filter(({ value }) => paired.has(value));
  const fullest = [...values]
    .sort((a, b) => b.events - a.events || a.value.localeCompare(b.value))
    .slice(0, PAIRED_VALUES_MAX);
  return {
    values: fullest.sort(orderOf(by)),
    pairs: coOccurrence,
    at: (one, other) => held.get(keyOf(one, other)),
  };
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join('\u0001');
}
