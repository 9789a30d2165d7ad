import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const FAILED_BY = ['provider', 'browser', 'account', 'invitation'] as const;

/** Whether a sign-in by account failed, by what the address says: one by a key says no more than its problem. */
export function isByAccount(search: URLSearchParams): boolean {
  return search.has('problem') && search.has('of');
}

/** Why a sign-in by account failed, in words that help. */
export function AccountProblem({ search }: { readonly search: URLSearchParams }) {
  const { t } = useTranslation('account');
  if (!isByAccount(search)) return null;
  const problem = search.get('problem');
  const failedBy = FAILED_BY.find((each) => each === search.get('of')) ?? 'other';
  const words = problem === 'unavailable' || problem === 'conflict' ? problem : failedBy;
  return (
    <Alert role="alert" color="red" title={t('byAccount.title')}>
      {t(`byAccount.${words}`)}
    </Alert>
  );
}
