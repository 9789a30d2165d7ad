import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { question } from '../data/ask';
import { Empty, Failed, Loading } from '../frame/states';
import { FeedView } from './feed-view';
import { FEEDS, type Feed } from './feed-questions';

const AUDIENCES = ['public', 'participants', 'clients', 'community', 'recipient'] as const;

/** The feeds that the reader may read: to search, and to subscribe to. */
export function FeedsPart() {
  const { t } = useTranslation(['feeds', 'values']);
  const [text, setText] = useState('');
  const [audience, setAudience] = useState('');
  const chosen = new URLSearchParams(useLocation().search).get('feed');
  const { data, error, refetch } = useQuery(question(FEEDS, {}));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const feed = data.collections.find(({ slug }) => slug === chosen);
  if (chosen) return feed ? <FeedView feed={feed} /> : <Empty>{t('noSuchFeed')}</Empty>;
  const shown = data.collections.filter((each) => matches(each, text, audience));
  return (
    <>
      <Group gap="md" align="flex-end" mb="md">
        <TextInput
          type="search"
          label={t('search')}
          placeholder={t('searchHint')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <NativeSelect
          label={t('audience')}
          value={audience}
          onChange={({ currentTarget }) => setAudience(currentTarget.value)}
          data={[
            { value: '', label: t('anyAudience') },
            ...AUDIENCES.map((value) => ({ value, label: t(`values:audience.${value}`) })),
          ]}
        />
      </Group>
      <Text aria-live="polite" mb="sm">
        {t('found', { count: shown.length })}
      </Text>
      {shown.length === 0 && <Empty>{t('noneFound')}</Empty>}
      <ul className="feed-list">
        {shown.map((each) => (
          <li key={each.id}>
            <Link to={`/subscriptions?part=feeds&feed=${each.slug}`} className="feed-title">
              {each.title}
            </Link>
            <Text size="sm">{each.description}</Text>
            <Text size="sm" c="dimmed">
              {t('readBy', { audience: t(`values:audience.${each.audience as 'public'}`) })}
              {each.own && ` · ${t('ownFeed')}`}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function matches(
  { title, description, slug, audience, filter }: Feed,
  text: string,
  wanted: string,
): boolean {
  const words = [title, description, slug, ...filter.flatMap(({ values }) => values)].join(' ').toLowerCase();
  return (!wanted || audience === wanted) && words.includes(text.trim().toLowerCase());
}
