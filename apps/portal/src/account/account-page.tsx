import { Alert, Stack, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identity } from '../frame/identity';
import { To } from '../frame/link';
import { Title } from '../frame/told';
import { Allowed, may } from '../workspace/allowed';
import { KeysPart } from './keys-part';
import { RightsPart } from './rights-part';
import { sessionQuestion } from './session-doors';
import { SessionsPart } from './sessions-part';
import '../workspace/workspace.css';

/** Who the reader is here, and what they may do. */
export function Page() {
  return <Allowed>{(me) => <Account me={me} />}</Allowed>;
}

function Account({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('account');
  return (
    <Stack gap="lg">
      <Title>{t('title')}</Title>
      <header>
        <Heading order={1}>{me.participant?.name ?? t('administrator')}</Heading>
        <Text className="lead">
          {me.participant
            ? t('participantLead', { slug: me.participant.slug, kind: t(`kinds.${me.participant.kind}`) })
            : t('administratorLead')}
        </Text>
        {me.communities.length > 0 && (
          <Text>{t('communities', { names: me.communities.map(({ name }) => name).join(', ') })}</Text>
        )}
      </header>
      <ProofNote />
      <div className="page-parts">
        <RightsPart me={me} />
        <SessionsPart />
        {may(me, 'key:manage') && <KeysPart me={me} />}
      </div>
    </Stack>
  );
}

/** For a session by account that was given no key yet. */
function ProofNote() {
  const { t } = useTranslation('account');
  const session = useQuery(sessionQuestion).data;
  if (!session?.isSession || session.isProven) return null;
  return (
    <Alert color="yellow">
      {t('prove.note')}{' '}
      <To to="/account/key" c="inherit" fz="inherit" td="underline">
        {t('prove.noteLink')}
      </To>
    </Alert>
  );
}
