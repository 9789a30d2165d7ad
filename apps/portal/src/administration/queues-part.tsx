import { Stack, Table, Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { type Following, useLiveQuery } from '../frame/live';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { may } from '../workspace/allowed';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';

const QUEUES = graphql(`
  query Queues {
    submissionBacklog {
      state
      count
      tried
      oldestAt
    }
    failedSubmissions(first: 100) {
      id
      version
      reason
      failedAt
    }
    remakeProgress {
      rulesVersion
      standing
      others
      failed
    }
  }
`);
const RETRY = graphql(`
  mutation RetryFailed($id: ID!) {
    retryFailedSubmission(id: $id)
  }
`);

type Queues = ResultOf<typeof QUEUES>;

const FOLLOWING: Following<Queues> = {
  list: 'backlog',
  rows: ({ failedSubmissions }) => failedSubmissions.map(({ id }) => id),
};

/** What waits, what failed, and how far everything is brought to the rules of the newest release. */
export function QueuesPart({ me }: { readonly me: Identity }) {
  const { data, error, refetch } = useLiveQuery(question(QUEUES, {}), FOLLOWING);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  return (
    <Stack gap="xl">
      <Waiting rows={data.submissionBacklog} />
      <FailedOnes rows={data.failedSubmissions} mayRetry={may(me, 'queue:manage')} />
      <Remaking progress={data.remakeProgress} />
    </Stack>
  );
}

function Waiting({ rows }: { readonly rows: Queues['submissionBacklog'] }) {
  const { t } = useTranslation('administration');
  const formats = useFormats();
  return (
    <section>
      <Heading order={2} id="waiting">
        {t('queues.waiting')}
      </Heading>
      {rows.length === 0 ? (
        <Empty>{t('queues.nothingWaits')}</Empty>
      ) : (
        <div className="wide-table" tabIndex={0} role="region" aria-labelledby="waiting">
          <Table>
            <Table.Thead>
              <Table.Tr>
                {(['state', 'count', 'tried', 'oldest'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`queues.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ state, count, tried, oldestAt }) => (
                <Table.Tr key={state}>
                  <Table.Th scope="row">{t(`queues.states.${state as 'received'}`)}</Table.Th>
                  <Table.Td>{formats.count(count)}</Table.Td>
                  <Table.Td>{formats.count(tried)}</Table.Td>
                  <Table.Td>{formats.moment(oldestAt)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

interface FailedProps {
  readonly rows: Queues['failedSubmissions'];
  readonly mayRetry: boolean;
}

function FailedOnes({ rows, mayRetry }: FailedProps) {
  const { t } = useTranslation('administration');
  const formats = useFormats();
  const retry = useAct(RETRY);
  return (
    <section>
      <Heading order={2} id="failed">
        {t('queues.failed')}
      </Heading>
      <Outcome error={retry.error} done={retry.isSuccess ? t('queues.retried') : undefined} />
      {rows.length === 0 ? (
        <Empty>{t('queues.nothingFailed')}</Empty>
      ) : (
        <div className="wide-table" tabIndex={0} role="region" aria-labelledby="failed">
          <Table>
            <Table.Thead>
              <Table.Tr>
                {(['id', 'reason', 'when'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`queues.${column}`)}
                  </Table.Th>
                ))}
                {mayRetry && <Table.Th scope="col">{t('participants.acts')}</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ id, reason, failedAt }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row" className="break">
                    <code>{id}</code>
                  </Table.Th>
                  <Table.Td className="break">{reason}</Table.Td>
                  <Table.Td>{formats.moment(failedAt)}</Table.Td>
                  {mayRetry && (
                    <Table.Td>
                      <SureButton
                        name={t('queues.retry')}
                        of={id}
                        question={t('queues.retrySure')}
                        onSure={() => retry.mutate({ id })}
                      />
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function Remaking({ progress }: { readonly progress: Queues['remakeProgress'] }) {
  const { t } = useTranslation('administration');
  return (
    <section aria-labelledby="catalogue">
      <Heading order={2} id="catalogue">
        {t('queues.catalogue')}
      </Heading>
      <Text>{t('queues.remade', { version: progress.rulesVersion })}</Text>
      <Text>
        {t('queues.standing', { count: progress.standing })} {t('queues.others', { count: progress.others })}{' '}
        {progress.failed > 0 && t('queues.remakeFailed', { count: progress.failed })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('queues.diff')}
      </Text>
    </section>
  );
}
