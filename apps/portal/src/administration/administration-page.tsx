import { Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Identity } from '../frame/identity';
import { Title } from '../frame/told';
import { Allowed, may } from '../workspace/allowed';
import { LocalMenu } from '../workspace/local-menu';
import { AuditPart } from './audit-part';
import { CommunitiesPart } from './communities-part';
import { PeoplePart } from './people-part';
import { ParticipantsPart } from './participants-part';
import { QueuesPart } from './queues-part';
import '../workspace/workspace.css';

const PARTS = [
  { name: 'participants', needs: 'participant:propose', View: ParticipantsPart },
  { name: 'communities', needs: 'community:manage', View: CommunitiesPart },
  { name: 'people', needs: 'key:manage', View: PeoplePart },
  { name: 'queues', needs: 'audit:read', View: QueuesPart },
  { name: 'audit', needs: 'audit:read', View: AuditPart },
] as const;

/**
 * For those who run the place, and for those who look after the people of a participant: each part only for keys that carry
 * its permission.
 */
export function Page() {
  return <Allowed to={PARTS.map(({ needs }) => needs)}>{(me) => <Administration me={me} />}</Allowed>;
}

function Administration({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('administration');
  const asked = new URLSearchParams(useLocation().search).get('part');
  const parts = PARTS.filter(({ needs }) => may(me, needs));
  const current = parts.find(({ name }) => name === asked) ?? parts[0]!;
  return (
    <>
      <Title>{t('title')}</Title>
      <Heading order={1}>{t('title')}</Heading>
      <Text className="lead">{t(me.kind === 'participant' ? 'ownLead' : 'lead')}</Text>
      <LocalMenu
        label={t('title')}
        current={current.name}
        parts={parts.map(({ name }) => ({ name, label: t(`parts.${name}`) }))}
      />
      <current.View me={me} />
    </>
  );
}
