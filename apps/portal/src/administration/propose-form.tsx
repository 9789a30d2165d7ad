import { Button, Checkbox, NativeSelect, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';

const PROPOSE = graphql(`
  mutation Propose($input: ParticipantInput!) {
    proposeParticipant(input: $input) {
      id
    }
  }
`);
const KINDS = ['CERT', 'GOVERNMENT', 'COMPANY', 'CIVIL_SOCIETY', 'ACADEMIA'] as const;

/** Puts an organisation forward, for another administrator to admit. */
export function ProposeForm() {
  const { t } = useTranslation(['administration', 'account']);
  const form = useRef<HTMLFormElement>(null);
  const propose = useAct(PROPOSE, { onDone: () => form.current?.reset() });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    const { text } = fields;
    propose.mutate({
      input: {
        slug: text('slug'),
        name: text('name'),
        kind: text('kind') as (typeof KINDS)[number],
        country: text('country').toUpperCase() || null,
        domains: text('domains')
          .split(/[\s,]+/)
          .filter(Boolean),
        listed: fields.has('listed'),
      },
    });
  };
  return (
    <form onSubmit={submit} className="form" ref={form}>
      <Stack gap="md" align="flex-start">
        <Heading order={2}>{t('propose.title')}</Heading>
        <Text>{t('propose.lead')}</Text>
        <TextInput
          name="slug"
          label={t('propose.slug')}
          description={t('propose.slugHint')}
          required
          w="100%"
        />
        <TextInput name="name" label={t('propose.name')} required w="100%" />
        <NativeSelect
          name="kind"
          label={t('propose.kind')}
          data={KINDS.map((value) => ({ value, label: t(`account:kinds.${value}`) }))}
        />
        <TextInput name="country" label={t('propose.country')} pattern="[A-Za-z]{2}" maxLength={2} />
        <TextInput
          name="domains"
          label={t('propose.domains')}
          description={t('propose.domainsHint')}
          w="100%"
        />
        <Checkbox name="listed" label={t('propose.listed')} />
        <Button type="submit" loading={propose.isPending}>
          {t('propose.send')}
        </Button>
        <Outcome error={propose.error} done={propose.isSuccess ? t('propose.done') : undefined} />
      </Stack>
    </form>
  );
}
