import { Group, Stack, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { graphql } from '../data/graphql';
import { To } from '../frame/link';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import { FEEDS, WEBHOOKS, type Webhook } from './feed-questions';
import { Secret } from './new-webhook';

const ROTATE = graphql(`
  mutation RotateSecret($id: ID!) {
    rotateWebhookSecret(id: $id) {
      secret
    }
  }
`);
const REPLAY = graphql(`
  mutation Replay($id: ID!, $addedAfter: String) {
    replayWebhook(id: $id, addedAfter: $addedAfter) {
      id
    }
  }
`);
const DELETE = graphql(`
  mutation DeleteWebhook($id: ID!) {
    deleteWebhook(id: $id)
  }
`);
/** The first moment: whatever was added came after it. */
const BEGINNING = '1970-01-01T00:00:00Z';

/** The webhooks of the reader's organisation, and how deliveries go. */
export function WebhooksPart() {
  const { t } = useTranslation('feeds');
  const { data, error, refetch } = useQuery(question(WEBHOOKS, {}));
  const feeds = useQuery(question(FEEDS, {})).data?.collections ?? [];
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={5} />;
  return (
    <Stack gap="lg">
      <Text className="lead">{t('webhooks.lead')}</Text>
      {data.webhooks.length === 0 && (
        <Empty>
          {t('webhooks.none')} <To to="/subscriptions?part=feeds">{t('webhooks.choose')}</To>
        </Empty>
      )}
      {data.webhooks.map((webhook) => (
        <WebhookView
          key={webhook.id}
          webhook={webhook}
          feed={feeds.find(({ id }) => id === webhook.collectionId)?.title}
        />
      ))}
    </Stack>
  );
}

function WebhookView({ webhook, feed }: { readonly webhook: Webhook; readonly feed: string | undefined }) {
  const { t } = useTranslation('feeds');
  const [secret, setSecret] = useState<string>();
  const rotate = useAct(ROTATE, {
    onDone: ({ rotateWebhookSecret }) => setSecret(rotateWebhookSecret.secret),
  });
  const replay = useAct(REPLAY);
  const remove = useAct(DELETE);
  const { id, label } = webhook;
  const title = `webhook-${id}`;
  return (
    <article aria-labelledby={title} className="subscription">
      <Heading order={2} size="h3" id={title}>
        {label}
      </Heading>
      <WebhookFacts webhook={webhook} feed={feed} />
      <Group gap="sm" mt="sm">
        <SureButton
          name={t(webhook.state === 'stopped' ? 'webhooks.start' : 'webhooks.replay')}
          of={label}
          question={t('webhooks.replaySure')}
          onSure={() => replay.mutate({ id, addedAfter: webhook.state === 'stopped' ? null : BEGINNING })}
        />
        <SureButton
          name={t('webhooks.rotate')}
          of={label}
          question={t('webhooks.rotateSure')}
          onSure={() => rotate.mutate({ id })}
        />
        <SureButton
          name={t('webhooks.delete')}
          of={label}
          question={t('webhooks.deleteSure')}
          onSure={() => remove.mutate({ id })}
        />
      </Group>
      <Outcome
        error={replay.error ?? rotate.error ?? remove.error}
        done={replay.isSuccess ? t('webhooks.replayed') : undefined}
      />
      {secret && <Secret secret={secret} />}
    </article>
  );
}

function WebhookFacts({ webhook, feed }: { readonly webhook: Webhook; readonly feed: string | undefined }) {
  const { t } = useTranslation(['feeds', 'acts']);
  const formats = useFormats();
  const { url, state, stoppedBecause, toldTo, failingSince, attempts, lastStatus } = webhook;
  return (
    <dl className="facts">
      <dt>{t('webhooks.feed')}</dt>
      <dd>{feed ?? t('webhooks.feedGone')}</dd>
      <dt>{t('webhooks.to')}</dt>
      <dd>{url}</dd>
      <dt>{t('webhooks.state')}</dt>
      <dd>
        <span className="state" data-good={state === 'active' && !failingSince}>
          {t(state === 'active' ? 'webhooks.active' : 'webhooks.stopped')}
        </span>
        {stoppedBecause && ` · ${t(`webhooks.because.${stoppedBecause as 'gone'}`)}`}
      </dd>
      <dt>{t('webhooks.toldTo')}</dt>
      <dd>{toldTo ? formats.moment(toldTo) : t('acts:never')}</dd>
      {failingSince && (
        <>
          <dt>{t('webhooks.failing')}</dt>
          <dd>
            {t('webhooks.failingSince', {
              at: formats.moment(failingSince),
              count: attempts,
              status: lastStatus === null ? t('webhooks.noAnswer') : String(lastStatus),
            })}
          </dd>
        </>
      )}
    </dl>
  );
}
