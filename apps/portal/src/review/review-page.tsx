import { Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Identity } from '../frame/identity';
import { Title } from '../frame/told';
import { Allowed } from '../workspace/allowed';
import { LocalMenu } from '../workspace/local-menu';
import { AgreementPart } from './agreement-part';
import { DuplicatesPart } from './duplicates-part';
import { FindingsPart } from './findings-part';
import '../workspace/workspace.css';
import './review.css';

const PARTS = ['findings', 'duplicates', 'agreement'] as const;

/** Where people decide on what rules propose. */
export function Page() {
  return <Allowed to={['finding:review']}>{(me) => <Review me={me} />}</Allowed>;
}

function Review({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('review');
  const asked = new URLSearchParams(useLocation().search).get('part');
  const current = PARTS.find((part) => part === asked) ?? 'findings';
  return (
    <>
      <Title>{t('title')}</Title>
      <Heading order={1}>{t('title')}</Heading>
      <Text className="lead">{t('lead')}</Text>
      <LocalMenu
        label={t('title')}
        current={current}
        parts={PARTS.map((name) => ({ name, label: t(`parts.${name}`) }))}
      />
      {current === 'findings' && <FindingsPart me={me} />}
      {current === 'duplicates' && <DuplicatesPart />}
      {current === 'agreement' && <AgreementPart />}
    </>
  );
}
