/** One row of a chart of bars that lie: a name, a bar, the number, and what stands beside it. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** How long the bar is; 0 for none. */
  readonly size: number;
  /** To where it may reach, where that is more. */
  readonly upTo?: number;
  readonly printed: string;
  readonly aside?: string;
  readonly to?: string | undefined;
  readonly partial: boolean;
  /** Numbers of the notes below the chart. */
  readonly marks: readonly number[];
}
