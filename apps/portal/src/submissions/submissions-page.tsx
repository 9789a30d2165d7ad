import { Button, Table, Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { question } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import { To } from '../frame/link';
import { type Following, useLiveQuery } from '../frame/live';
import type { Where } from '../frame/page';
import { Empty, Failed, Loading } from '../frame/states';
import { Title } from '../frame/told';
import { useFormats } from '../language/format';
import { Allowed } from '../workspace/allowed';
import { AskedName } from './incident-name';
import { State } from './state';

const LIST = graphql(`
  query Submissions($after: String) {
    submissions(first: 20, after: $after) {
      nodes {
        id
        state
        version
        receivedAt
        warnings {
          code
        }
        renditions {
          audience
          status
          incidentId
        }
      }
      endCursor
    }
  }
`);

const asked = (after: string | null) => question(LIST, { after });

const FOLLOWING: Following<ResultOf<typeof LIST>> = {
  list: 'submissions',
  rows: ({ submissions }) => submissions.nodes.map(({ id }) => id),
};

/** Asked before the page is sent. */
export const questions = ({ search }: Where) => [asked(search.get('after'))];

/** Everything that one's organisation submitted, newest first. */
export function Page() {
  const { t } = useTranslation('submissions');
  return (
    <Allowed to={['submission:read']}>
      {() => (
        <>
          <Title>{t('title')}</Title>
          <Heading order={1}>{t('title')}</Heading>
          <List />
        </>
      )}
    </Allowed>
  );
}

function List() {
  const { t } = useTranslation('submissions');
  const { moment } = useFormats();
  const [search] = useSearchParams();
  const { data, error, refetch } = useLiveQuery(asked(search.get('after')), FOLLOWING);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const { nodes, endCursor } = data.submissions;
  if (nodes.length === 0)
    return (
      <Empty>
        {t('none')} <To to="/submit">{t('submitOne')}</To>
      </Empty>
    );
  return (
    <>
      <Text mb="md">{t('intro')}</Text>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column.incident')}</Table.Th>
              <Table.Th>{t('column.received')}</Table.Th>
              <Table.Th>{t('column.version')}</Table.Th>
              <Table.Th>{t('column.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodes.map(({ id, state, version, receivedAt, renditions }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <To to={`/submissions/${id}`}>
                    <AskedName renditions={renditions} fallback={t('unnamed', { id: id.slice(0, 8) })} />
                  </To>
                </Table.Td>
                <Table.Td>{moment(receivedAt)}</Table.Td>
                <Table.Td>{version}</Table.Td>
                <Table.Td>
                  <State state={state} held={renditions.filter(({ status }) => status === 'held').length} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {endCursor !== null && (
        <Button
          component={Link}
          to={`/submissions?after=${encodeURIComponent(endCursor)}`}
          variant="default"
          mt="md"
        >
          {t('older')}
        </Button>
      )}
    </>
  );
}
