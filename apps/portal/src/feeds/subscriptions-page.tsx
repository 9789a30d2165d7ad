import { Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Identity } from '../frame/identity';
import { Title } from '../frame/told';
import { Allowed, may } from '../workspace/allowed';
import { LocalMenu } from '../workspace/local-menu';
import { DefinePart } from './define-part';
import { FeedsPart } from './feeds-part';
import { InboxPart } from './inbox-part';
import { PullsPart } from './pulls-part';
import { WebhooksPart } from './webhooks-part';
import '../workspace/workspace.css';
import './feeds.css';

const PARTS = [
  { name: 'feeds', needs: 'feed:read', View: FeedsPart },
  { name: 'define', needs: 'collection:define', View: DefinePart },
  { name: 'webhooks', needs: 'feed:read', View: WebhooksPart },
  { name: 'pulls', needs: 'submission:create', View: PullsPart },
  { name: 'inbox', needs: 'submission:read', View: InboxPart },
] as const;

/** What comes to the reader's organisation, and how. */
export function Page() {
  return <Allowed to={['feed:read']}>{(me) => <Subscriptions me={me} />}</Allowed>;
}

function Subscriptions({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('feeds');
  const asked = new URLSearchParams(useLocation().search).get('part');
  const parts = PARTS.filter(({ needs }) => may(me, needs));
  const current = parts.find(({ name }) => name === asked) ?? parts[0]!;
  return (
    <>
      <Title>{t('title')}</Title>
      <Heading order={1}>{t('title')}</Heading>
      <Text className="lead">{t('lead')}</Text>
      <LocalMenu
        label={t('title')}
        current={current.name}
        parts={parts.map(({ name }) => ({ name, label: t(`parts.${name}`) }))}
      />
      <current.View me={me} />
    </>
  );
}
