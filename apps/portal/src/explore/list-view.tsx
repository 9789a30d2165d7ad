import { Button, Group, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask, sendOverHttp } from '../data/ask';
import type { ResultOf } from '../data/graphql';
import { Failed } from '../frame/states';
import { useFormats } from '../language/format';
import { type Exploring, SORTS, type Sort, addressOf } from './address';
import { Asking, NothingFound } from './asked';
import { IncidentTable } from './incident-table';
import { LIST } from './documents';
import { LIST_PAGE_SIZE, listQuestion } from './questions';
import { filterInput, sortInput } from './asking';
import { ShareAddress } from './share-address';
import type { Go } from './use-exploring';
import { useExploreWords } from './words';

type Listed = ResultOf<typeof LIST>['incidents'];

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** The incidents themselves, page after page. */
export function ListView({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  return (
    <>
      <NativeSelect
        className="needs-script"
        maw="18rem"
        label={t('sort.label')}
        value={exploring.sort}
        data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={({ currentTarget }) => go({ sort: currentTarget.value as Sort })}
      />
      <Asking asked={listQuestion(exploring)}>
        {({ answer, askedAt, isOld }) =>
          'incidents' in answer ? (
            <List
              key={JSON.stringify(exploring)}
              exploring={exploring}
              first={answer.incidents}
              askedAt={askedAt}
              isOld={isOld}
            />
          ) : null
        }
      </Asking>
    </>
  );
}

interface ListProps {
  readonly exploring: Exploring;
  readonly first: Listed;
  readonly askedAt: number;
  readonly isOld: boolean;
}

function List({ exploring, first, askedAt, isOld }: ListProps) {
  const { t } = useTranslation('explore');
  const { t: tf } = useTranslation();
  const { t: tc } = useTranslation('charts');
  const { count, moment } = useFormats();
  const words = useExploreWords(exploring.filter.catalogue);
  const more = useMore(exploring, first);
  const pages = [first, ...(more.data?.pages ?? [])];
  const incidents = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  if (first.totalCount === 0) return <NothingFound exploring={exploring} />;
  return (
    <section className="chart" aria-busy={isOld}>
      <h2 className="list-title">{words.title(exploring)}</h2>
      <p className="chart-facts" aria-live="polite">
        <strong>{t('n', { count: first.totalCount, events: count(first.totalCount) })}</strong> ·{' '}
        {t('asOf', { at: moment(new Date(askedAt)) })} ·{' '}
        {t('filteredBy', { filter: words.filter(exploring.filter) })}
      </p>
      <Group gap="xs" className="chart-tools">
        <ShareAddress />
      </Group>
      <IncidentTable incidents={incidents} catalogue={exploring.filter.catalogue} isOld={isOld} />
      {more.error && <Failed error={more.error} again={() => void more.fetchNextPage()} />}
      <Group my="md">
        <span role="status">
          {t('shown', { shown: count(incidents.length), all: count(first.totalCount) })}
        </span>
        {hasNextPage && (
          <>
            <Button
              className="needs-script"
              variant="default"
              loading={more.isFetching}
              onClick={() => void more.fetchNextPage()}
            >
              {t('more')}
            </Button>
            <Link className="no-script" to={addressOf({ ...exploring, after: endCursor ?? undefined })}>
              {t('more')}
            </Link>
          </>
        )}
      </Group>
      <p className="chart-note">
        {tc('reporting')} {tf('fuller')}
      </p>
    </section>
  );
}

/** What comes after the first page, when it is asked for. */
function useMore({ filter, sort }: Exploring, first: Listed) {
  return useInfiniteQuery({
    queryKey: ['more incidents', filter, sort, first.pageInfo.endCursor],
    enabled: false,
    initialPageParam: first.pageInfo.endCursor,
    queryFn: async ({ pageParam }) => {
      const variables = {
        filter: filterInput(filter),
        sort: sortInput(sort),
        first: LIST_PAGE_SIZE,
        after: pageParam,
      };
      return (await ask(sendOverHttp, LIST, variables)).incidents;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
}
