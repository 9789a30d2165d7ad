import { Alert, Button, Checkbox, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql';
import { Copyable } from '../frame/copyable';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';
import type { Feed } from './feed-questions';

const CREATE = graphql(`
  mutation CreateWebhook($feed: ID!, $url: String!, $label: String!, $fromStart: Boolean!) {
    createWebhook(feed: $feed, url: $url, label: $label, fromStart: $fromStart) {
      secret
    }
  }
`);

/** Has an address told of each entry of a feed. The secret that signs is shown once. */
export function NewWebhook({ feed }: { readonly feed: Feed }) {
  const { t } = useTranslation('feeds');
  const [secret, setSecret] = useState<string>();
  const create = useAct(CREATE, { onDone: ({ createWebhook }) => setSecret(createWebhook.secret) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    setSecret(undefined);
    create.mutate({
      feed: feed.id,
      url: fields.text('url'),
      label: fields.text('label'),
      fromStart: fields.has('fromStart'),
    });
  };
  return (
    <section aria-labelledby="by-webhook">
      <Heading order={3} id="by-webhook" mb="sm">
        {t('newWebhook.title')}
      </Heading>
      <form onSubmit={submit} className="form">
        <Stack gap="md" align="flex-start">
          <Text>{t('newWebhook.lead')}</Text>
          <TextInput
            name="url"
            type="url"
            label={t('newWebhook.url')}
            placeholder="https://"
            required
            w="100%"
          />
          <TextInput name="label" label={t('newWebhook.label')} required maxLength={120} w="100%" />
          <Checkbox name="fromStart" value="yes" label={t('newWebhook.fromStart')} />
          <Button type="submit" loading={create.isPending}>
            {t('newWebhook.make')}
          </Button>
          <Outcome error={create.error} />
          {secret && <Secret secret={secret} />}
        </Stack>
      </form>
    </section>
  );
}

/** A secret that is shown this once. */
export function Secret({ secret }: { readonly secret: string }) {
  const { t } = useTranslation('feeds');
  return (
    <Alert title={t('secret.once')} role="status" w="100%">
      <Stack gap="sm">
        <Copyable text={secret} label={t('secret.label')} />
        <Text size="sm">{t('secret.hint')}</Text>
      </Stack>
    </Alert>
  );
}
