import { QueryClient } from '@tanstack/react-query';
import { type Send, mayPass } from '../data/ask';

const STALE_AFTER_MS = 30_000;
const TRIES_MAX = 2;

/** Keeps answers while a reader goes from page to page. */
export function newQueryClient(send?: Send): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_AFTER_MS,
        retry: (tries, error) => !send && tries < TRIES_MAX && mayPass(error),
        ...(send ? { meta: { send } } : {}),
      },
    },
  });
}
