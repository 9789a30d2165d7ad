/** How a sentence holds what a mention says. Several may be true at once; all false means: stated as fact. */
export interface Scope {
  /** Said not to be so. */
  readonly negated: boolean;
  /** Could be, might have been, was attempted. */
  readonly hypothetical: boolean;
  /** Somebody says so, or it is disputed. */
  readonly contested: boolean;
  /** Intended or prepared, not done. */
  readonly planned: boolean;
  /** Told of by documents that came to light: content of the loot, not the event. */
  readonly recounted: boolean;
}
