import { Button, Checkbox, Group, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { graphql } from '../data/graphql';
import { Empty, Failed, Loading } from '../frame/states';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import { COMMUNITIES, type CommunityRow } from './communities-question';
import { Pseudonyms } from './pseudonyms';

const FOUND = graphql(`
  mutation Found($slug: String!, $name: String!, $openHistory: Boolean!) {
    createCommunity(slug: $slug, name: $name, openHistory: $openHistory) {
      id
    }
  }
`);
const ADD = graphql(`
  mutation AddMember($community: String!, $participant: String!) {
    addCommunityMember(community: $community, participant: $participant)
  }
`);
const REMOVE = graphql(`
  mutation RemoveMember($community: String!, $participant: String!) {
    removeCommunityMember(community: $community, participant: $participant)
  }
`);

/** Communities, who belongs to them, and what they agreed to. */
export function CommunitiesPart() {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(question(COMMUNITIES, {}));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  return (
    <Stack gap="xl">
      {data.communities.length === 0 && <Empty>{t('communities.none')}</Empty>}
      {data.communities.map((community) => (
        <CommunityView key={community.id} community={community} />
      ))}
      <FoundForm />
    </Stack>
  );
}

function CommunityView({ community }: { readonly community: CommunityRow }) {
  const { t } = useTranslation('administration');
  const add = useAct(ADD);
  const remove = useAct(REMOVE);
  const { slug, name, members, openHistory } = community;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const participant = fieldsOf(new FormData(event.currentTarget)).text('participant');
    add.mutate({ community: slug, participant });
  };
  return (
    <article aria-labelledby={`community-${slug}`}>
      <Heading order={2} size="h3" id={`community-${slug}`}>
        {name} ({slug})
      </Heading>
      <Text c="dimmed">{t(openHistory ? 'communities.openHistory' : 'communities.closedHistory')}</Text>
      <Text fw={600} mt="sm">
        {t('communities.members')}
      </Text>
      {members.length === 0 && <Empty>{t('communities.noMembers')}</Empty>}
      <ul className="member-list">
        {members.map((member) => (
          <li key={member}>
            <span>{member}</span>
            <SureButton
              name={t('communities.remove')}
              of={member}
              question={t('communities.removeSure')}
              onSure={() => remove.mutate({ community: slug, participant: member })}
            />
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <Group gap="sm" align="flex-end">
          <TextInput name="participant" label={t('communities.add')} required />
          <Button type="submit" variant="default" loading={add.isPending}>
            {t('communities.addSend')}
          </Button>
        </Group>
      </form>
      <Outcome error={add.error ?? remove.error} />
      <Pseudonyms community={community} />
    </article>
  );
}

function FoundForm() {
  const { t } = useTranslation('administration');
  const found = useAct(FOUND);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    const { text } = fields;
    found.mutate({ slug: text('slug'), name: text('name'), openHistory: fields.has('openHistory') });
  };
  return (
    <form onSubmit={submit} className="form">
      <Stack gap="md" align="flex-start">
        <Heading order={2}>{t('newCommunity.title')}</Heading>
        <TextInput name="slug" label={t('newCommunity.slug')} required w="100%" />
        <TextInput name="name" label={t('newCommunity.name')} required w="100%" />
        <Checkbox name="openHistory" label={t('newCommunity.openHistory')} />
        <Button type="submit" loading={found.isPending}>
          {t('newCommunity.send')}
        </Button>
        <Outcome error={found.error} done={found.isSuccess ? t('newCommunity.done') : undefined} />
      </Stack>
    </form>
  );
}
