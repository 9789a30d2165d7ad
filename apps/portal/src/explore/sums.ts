/** What the api says of one cell of sums. */
export interface SumCell {
  readonly low: number | null;
  readonly high: number | null;
}

/** How a sum is to be said: as one number, a range, with one end open, or not at all. */
export type SumSaid =
  | { readonly kind: 'exact'; readonly low: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'at-least'; readonly low: number }
  | { readonly kind: 'at-most'; readonly high: number }
  | { readonly kind: 'not-recorded' };

/**
 * How a sum is said. Open ends are in no sum: where the upper one is less than the lower, some quantity has no upper
 * end on record, and nothing but "or more" is true of the whole.
 */
export function sumSaid({ low, high }: SumCell): SumSaid {
  if (low === null && high === null) return { kind: 'not-recorded' };
  if (low === null) return { kind: 'at-most', high: high! };
  if (high === null || high < low) return { kind: 'at-least', low };
  return high === low ? { kind: 'exact', low } : { kind: 'range', low, high };
}
