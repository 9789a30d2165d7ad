import type { DehydratedState, QueryClient } from '@tanstack/react-query';

/** The answers that came with the page, each with the moment at which the api asked for it, by the api's clock. */
const rendered = new Map<string, number>();

/** Remembers which answers came with the page: the clock of the api need not be that of this browser. */
export function rememberRendered({ queries }: Partial<DehydratedState>): void {
  for (const { queryHash, state } of queries ?? []) rendered.set(queryHash, state.dataUpdatedAt);
}

/** When what a page shows was asked for, or a little before, by the clock of this browser; 0 for what was not asked yet. */
export function askedAt(queries: QueryClient, key: readonly unknown[]): number {
  const query = queries.getQueryCache().find({ queryKey: key });
  if (!query) return 0;
  const { dataUpdatedAt } = query.state;
  return rendered.get(query.queryHash) === dataUpdatedAt ? performance.timeOrigin : dataUpdatedAt;
}
