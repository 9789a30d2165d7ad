import {
  type QueryClient,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { askedAt } from '../data/asked-at';
import { Refusal } from '../data/ask';
import type { LiveList, LiveSource } from '../data/live-source';
import { moved } from './moved';
import { useNews } from './news';

let source: LiveSource | undefined;

/** Calls with the stream of this tab once its code is there, which no page waits for. Undoes it when called back. */
function withSource(act: (source: LiveSource) => () => void): () => void {
  let isOver = false;
  let undo: (() => void) | undefined;
  void import('../data/live-source').then(
    ({ liveSource }) => {
      source = liveSource;
      if (!isOver) undo = act(liveSource);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    undo?.();
  };
}

const onLive = (listener: () => void) => withSource((live) => live.onLive(listener));

/** Whether the api tells this page what changes, so that it need not ask. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    onLive,
    () => source?.isLive() ?? false,
    () => false,
  );
}

/** Calls back when a list is another by now than at `askedAt`. */
export function useLive(
  list: LiveList,
  { incident, askedAt, onChange }: { incident?: string; askedAt: () => number; onChange: () => void },
): void {
  const latest = useRef({ askedAt, onChange });
  useEffect(() => {
    latest.current = { askedAt, onChange };
  });
  useEffect(
    () =>
      withSource((live) =>
        live.watch({
          list,
          incident,
          askedAt: () => latest.current.askedAt(),
          onChange: () => latest.current.onChange(),
        }),
      ),
    [list, incident],
  );
}

/** What a live question is asked for, and how its answer changes under a reader. */
export interface Following<Answer> {
  readonly list: LiveList;
  readonly incident?: string;
  /** What a reader would see move: one text for each row, in order. Undefined: nothing moves, whatever changes. */
  readonly rows?: (answer: Answer) => readonly string[];
  /** What has to be on the page at once, such as a withdrawal. */
  readonly isUrgent?: (answer: Answer) => boolean;
  readonly kind?: 'list' | 'version';
}

/**
 * A question whose answer follows what happens. What moves no row comes in quietly; what would move rows under the
 * reader's pointer waits until they want it.
 */
export function useLiveQuery<Answer>(
  // oxlint-disable-next-line typescript/no-explicit-any -- the key of a question is its own
  asked: UseQueryOptions<Answer, any, any, any>,
  { list, incident, rows, isUrgent, kind = 'list' }: Following<Answer>,
): UseQueryResult<Answer> {
  const queries = useQueryClient();
  const news = useNews();
  const key = asked.queryKey as readonly unknown[];
  const name = JSON.stringify(key);
  const result = useQuery({ ...asked, refetchOnWindowFocus: false }) as UseQueryResult<Answer>;
  useEffect(() => () => news.hold(undefined), [name, news]);
  const take = (answer: Answer) => {
    queries.setQueryData(key, answer);
    news.hold(undefined);
  };
  const onChange = async () => {
    const fresh = await freshAnswer<Answer>(queries, asked, key);
    const shown = queries.getQueryData<Answer>(key);
    if (fresh === undefined) return;
    if (shown === undefined || JSON.stringify(fresh) === JSON.stringify(shown)) return take(fresh);
    const [before, after] = [rows?.(shown) ?? [], rows?.(fresh) ?? []];
    if (isUrgent?.(fresh)) {
      take(fresh);
      news.announce('withdrawn');
    } else if (before.join() === after.join()) {
      take(fresh);
      news.announce('refreshed');
    } else {
      news.hold({ kind, ...moved(before, after), show: () => take(fresh) });
    }
  };
  useLive(list, {
    ...(incident === undefined ? {} : { incident }),
    askedAt: () => askedAt(queries, key),
    onChange: () => void onChange(),
  });
  return result;
}

/** The answer as it is by now; undefined where there is none, which whoever shows the last one need not see. */
async function freshAnswer<Answer>(
  queries: QueryClient,
  asked: object,
  key: readonly unknown[],
): Promise<Answer | undefined> {
  try {
    const again = { ...asked, queryKey: ['fresh', ...key], staleTime: 0, gcTime: 0 };
    return await queries.fetchQuery<Answer>(again);
  } catch (error) {
    // A session that is over is for the page to say.
    if (error instanceof Refusal && error.code === 'unauthenticated') await queries.invalidateQueries();
    return undefined;
  }
}
