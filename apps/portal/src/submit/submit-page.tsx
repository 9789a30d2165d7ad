import { Text, Title as Heading } from '@mantine/core';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../frame/states';
import { Title } from '../frame/told';
import { Allowed } from '../workspace/allowed';

const Workbench = lazy(() => import('./workbench').then(({ Workbench }) => ({ default: Workbench })));

/** Where an incident is submitted. */
export function Page() {
  return <Allowed to={['submission:create']}>{() => <Submitting />}</Allowed>;
}

function Submitting() {
  const { t } = useTranslation('submit');
  const isInBrowser = useIsInBrowser();
  return (
    <>
      <Title>{t('title')}</Title>
      <Heading order={1}>{t('title')}</Heading>
      <Text className="submit-intro">{t('intro')}</Text>
      <noscript>{t('noScript')}</noscript>
      {isInBrowser ? (
        <Suspense fallback={<Loading />}>
          <Workbench />
        </Suspense>
      ) : (
        <Loading />
      )}
    </>
  );
}

/** The form is made in the browser: nothing that is typed is anywhere else until it is sent. */
export function useIsInBrowser(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere;
}
