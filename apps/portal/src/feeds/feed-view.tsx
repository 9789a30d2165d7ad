import { Stack, Table, Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../data/graphql';
import { To } from '../frame/link';
import { Copyable } from '../frame/copyable';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import type { Feed } from './feed-questions';
import { NewWebhook } from './new-webhook';
import { FILES, type SetUp, curlOf, fileCurlOf, filesOf, setUpsOf } from './set-up';

const DROP = graphql(`
  mutation DropFeed($id: ID!) {
    dropCollection(id: $id)
  }
`);

/** One feed, and every way to subscribe to it. */
export function FeedView({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation(['feeds', 'values']);
  const origin = typeof location === 'undefined' ? '' : location.origin;
  return (
    <Stack gap="xl">
      <header>
        <To to="/subscriptions?part=feeds">{t('allFeeds')}</To>
        <Heading order={2} mt="sm">
          {feed.title}
        </Heading>
        <Text>{feed.description}</Text>
        <Text c="dimmed">{t('readBy', { audience: t(`values:audience.${feed.audience as 'public'}`) })}</Text>
        {feed.audience !== 'public' && <Text>{t('keyHint')}</Text>}
        {feed.own && <Drop id={feed.id} />}
      </header>
      <section aria-labelledby="by-curl">
        <Heading order={3} id="by-curl" mb="sm">
          {t('curl.title')}
        </Heading>
        <Text mb="sm">{t('curl.lead')}</Text>
        <Copyable text={curlOf(origin, feed)} label={t('curl.label')} />
      </section>
      <section aria-labelledby="by-client">
        <Heading order={3} id="by-client" mb="sm">
          {t('clients.title')}
        </Heading>
        <Text mb="sm">{t('clients.lead')}</Text>
        {setUpsOf(origin, feed).map((setUp) => (
          <ClientSetUp key={setUp.client} setUp={setUp} />
        ))}
      </section>
      <section aria-labelledby="by-file">
        <Heading order={3} id="by-file" mb="sm">
          {t('files.title')}
        </Heading>
        <Text mb="sm">{t('files.lead')}</Text>
        {FILES.map((file) => (
          <details key={file} className="more">
            <summary>{t(`files.${file}`)}</summary>
            <Copyable text={fileCurlOf(filesOf(origin, feed)[file], feed)} label={t(`files.${file}`)} />
          </details>
        ))}
      </section>
      <NewWebhook feed={feed} />
    </Stack>
  );
}

function ClientSetUp({ setUp: { client, fields } }: { readonly setUp: SetUp }) {
  const { t } = useTranslation('feeds');
  return (
    <details className="more">
      <summary>{t(`clients.${client}.name`)}</summary>
      <Text my="sm">{t(`clients.${client}.where`)}</Text>
      <Table>
        <Table.Tbody>
          {fields.map(({ name, value }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" className="set-up-field">
                {t(`fields.${name}`)}
              </Table.Th>
              <Table.Td>
                <Copyable text={value} label={t(`fields.${name}`)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}

function Drop({ id }: { readonly id: string }) {
  const { t } = useTranslation('feeds');
  const navigate = useNavigate();
  const drop = useAct(DROP, { onDone: () => void navigate('/subscriptions?part=feeds') });
  return (
    <>
      <SureButton name={t('drop')} question={t('dropSure')} onSure={() => drop.mutate({ id })} />
      <Outcome error={drop.error} />
    </>
  );
}
