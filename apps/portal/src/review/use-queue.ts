import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ask, sendOverHttp } from '../data/ask';
import type { ResultOf } from '../data/graphql';
import { askedAt } from '../data/asked-at';
import { useLive } from '../frame/live';
import { useNews } from '../frame/news';
import { QUEUE } from './review-questions';

const PAGE_SIZE = 50;
const KEY = ['review-queue'] as const;

/** The incidents that the reader may see, with their findings, as far as they were asked for. */
export function useQueue() {
  const { data, error, isPending, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: KEY,
      refetchOnWindowFocus: false,
      queryFn: ({ pageParam }) => ask(sendOverHttp, QUEUE, { first: PAGE_SIZE, after: pageParam }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ incidents: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    });
  useNewInQueue(() => void refetch());
  return {
    incidents: data?.pages.flatMap(({ incidents }) => incidents.edges.map(({ node }) => node)) ?? [],
    total: data?.pages[0]?.incidents.totalCount ?? 0,
    error,
    isLoading: isPending,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    more: () => void fetchNextPage(),
    again: () => void refetch(),
  };
}

/** Findings that are new wait until the reviewer wants them: the one that is looked at stays where it is. */
function useNewInQueue(show: () => void): void {
  const queries = useQueryClient();
  const news = useNews();
  const onChange = async () => {
    const fresh = await ask(sendOverHttp, QUEUE, { first: PAGE_SIZE, after: null }).catch(() => undefined);
    const shown = queries.getQueryData<{ pages: (typeof fresh)[] }>(KEY)?.pages;
    if (!fresh || !shown) return;
    const before = new Set(shown.flatMap((page) => (page ? findingsOf(page) : [])));
    const came = findingsOf(fresh).filter((finding) => !before.has(finding)).length;
    const isSame = JSON.stringify(fresh) === JSON.stringify(shown[0]);
    if (isSame) return news.hold(undefined);
    news.hold({
      kind: 'list',
      came,
      gone: 0,
      show: () => {
        news.hold(undefined);
        show();
      },
    });
  };
  useLive('review', { askedAt: () => askedAt(queries, KEY), onChange: () => void onChange() });
}

function findingsOf({ incidents }: ResultOf<typeof QUEUE>): string[] {
  return incidents.edges.flatMap(({ node }) => node.findings.map(({ id }) => id));
}
