import { type UseQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLiveQuery } from '../frame/live';
import { Empty, Failed, Loading } from '../frame/states';
import { type Exploring, addressOf, filterEntries, withFilter } from './address';
import { useExploreWords } from './words';

/** An answer, and whether it is of the question before this one. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly askedAt: number;
  readonly isOld: boolean;
}

interface Props<Answer> {
  // oxlint-disable-next-line typescript/no-explicit-any -- the key of a question is its own
  readonly asked: UseQueryOptions<Answer, any, any, any>;
  readonly children: (answered: Answered<Answer>) => ReactNode;
}

/** Asks, and keeps what stood there until the new answer comes. */
export function Asking<Answer>({ asked, children }: Props<Answer>) {
  const { data, error, dataUpdatedAt, isPlaceholderData, refetch } = useLiveQuery<Answer>(
    { ...asked, placeholderData: keepPreviousData },
    { list: 'incidents', rows: rowsOf },
  );
  if (data === undefined)
    return error ? <Failed error={error} again={() => void refetch()} /> : <Loading lines={8} />;
  return (
    <>
      {error && <Failed error={error} again={() => void refetch()} />}
      {children({ answer: data, askedAt: dataUpdatedAt || Date.now(), isOld: isPlaceholderData })}
    </>
  );
}

/** What would move under a reader: the incidents of a list, and the rows of a table. Numbers that change stay in place. */
function rowsOf(answer: unknown): string[] {
  const rows: string[] = [];
  JSON.stringify(answer, (name: string, value: unknown) => {
    if (name === 'values' || name === 'period') rows.push(JSON.stringify(value));
    const { id, revoked } = (name === 'node' ? value : {}) as { id?: string; revoked?: boolean };
    if (id && !revoked) rows.push(id);
    return value;
  });
  return rows;
}

/** Where nothing is found: which filter to take out. */
export function NothingFound({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const words = useExploreWords(exploring.filter.catalogue);
  const chips = filterEntries(exploring.filter);
  if (chips.length === 0) return <Empty>{t('empty.nothing')}</Empty>;
  return (
    <div className="empty-box" role="status">
      <Empty>{t('empty.filtered')}</Empty>
      <ul className="chips">
        {chips.map(([name, text]) => (
          <li key={name}>
            <Link
              className="chip"
              to={addressOf({
                ...exploring,
                after: undefined,
                part: 1,
                filter: withFilter(exploring.filter, name, undefined),
              })}
            >
              {t('empty.without', { chip: words.chip(name, text) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
