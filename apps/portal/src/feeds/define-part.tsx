import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  Stack,
  Text,
  TextInput,
  Title as Heading,
} from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';
import { FREE_NAMES, filterOf } from './feed-filter';

const DEFINE = graphql(`
  mutation DefineFeed($title: String!, $audience: String!, $filter: [CollectionFilterInput!]!) {
    defineCollection(title: $title, audience: $audience, filter: $filter) {
      id
      slug
    }
  }
`);
const PRINCIPLES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** A feed of one's own: what one audience is given, limited by a filter. */
export function DefinePart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation(['feeds', 'values']);
  const navigate = useNavigate();
  const define = useAct(DEFINE, {
    onDone: ({ defineCollection }) =>
      void navigate(`/subscriptions?part=feeds&feed=${defineCollection.slug}`),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    define.mutate({
      title: fields.text('title'),
      audience: fields.text('audience'),
      filter: filterOf(fields),
    });
  };
  return (
    <form onSubmit={submit} className="form">
      <Stack gap="md" align="flex-start">
        <Heading order={2}>{t('define.title')}</Heading>
        <Text>{t('define.lead')}</Text>
        <TextInput name="title" label={t('define.name')} required maxLength={120} w="100%" />
        <NativeSelect name="audience" label={t('define.audience')} data={useAudiences(me)} />
        <fieldset className="plain-fieldset">
          <legend>{t('define.principles')}</legend>
          <Group gap="md">
            {PRINCIPLES.map((principle) => (
              <Checkbox key={principle} name="principle" value={principle} label={principle} />
            ))}
          </Group>
        </fieldset>
        <CodedField name="sector" values={t('values:sectors', { returnObjects: true })} />
        <CodedField name="region" values={t('values:regions', { returnObjects: true })} />
        <TextInput
          name="country"
          label={t('define.country')}
          description={t('define.countryHint')}
          pattern="[A-Za-z]{2}([ ,]+[A-Za-z]{2})*"
        />
        <Group gap="sm" align="flex-end">
          <NativeSelect
            name="freeName"
            label={t('define.more')}
            data={[
              { value: '', label: t('define.nothingMore') },
              ...FREE_NAMES.map((value) => ({ value, label: t(`define.names.${value}`) })),
            ]}
          />
          <TextInput name="freeValues" label={t('define.values')} />
        </Group>
        <Button type="submit" loading={define.isPending}>
          {t('define.make')}
        </Button>
        <Outcome error={define.error} />
      </Stack>
    </form>
  );
}

function CodedField({
  name,
  values,
}: {
  readonly name: 'sector' | 'region';
  readonly values: Record<string, string>;
}) {
  const { t } = useTranslation('feeds');
  return (
    <NativeSelect
      name={name}
      label={t(`define.${name}`)}
      data={[
        { value: '', label: t('define.any') },
        ...Object.entries(values).map(([value, label]) => ({ value, label })),
      ]}
    />
  );
}

function useAudiences(me: Identity) {
  const { t } = useTranslation(['feeds', 'values']);
  return [
    { value: 'public', label: t('values:audience.public') },
    { value: 'participants', label: t('values:audience.participants') },
    ...me.communities.flatMap(({ slug, name }) => [
      { value: `clients:${slug}`, label: t('define.clientsOf', { name }) },
      { value: `community:${slug}`, label: name },
    ]),
    ...(me.participant ? [{ value: `recipient:${me.participant.slug}`, label: me.participant.name }] : []),
  ];
}
