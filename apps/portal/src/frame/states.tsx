import { Alert, Button, Skeleton, Stack, Text, Title as Heading, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../data/ask';
import { Status, Title } from './told';

/** While an answer is on its way. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="status" aria-live="polite">
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={`${95 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}

/** Where an answer is empty: what that means, and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <Text c="dimmed" className="empty">
      {children}
    </Text>
  );
}

/** Why there is no answer, in words that help, and a way to try again. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { t } = useTranslation();
  const code = error instanceof Refusal ? error.code : 'internal';
  const known = t(`failure.${code as 'internal'}`, { defaultValue: '' });
  return (
    <Alert role="alert" color="red" title={t('failure.title')}>
      <Stack gap="sm" align="flex-start">
        {known === '' && error instanceof Refusal && error.message !== '' ? (
          <Text lang="en">{error.message}</Text>
        ) : (
          <Text>{known || t('failure.internal')}</Text>
        )}
        <Button variant="default" size="xs" onClick={again ?? (() => location.reload())}>
          {t('failure.again')}
        </Button>
      </Stack>
    </Alert>
  );
}

/** The same page for what is hidden from the reader and for what does not exist. */
export function NotThere() {
  const { t } = useTranslation();
  return (
    <Stack>
      <Status code={404} />
      <Title>{t('nowhere.title')}</Title>
      <Heading order={1}>{t('nowhere.title')}</Heading>
      <Text>{t('nowhere.text')}</Text>
    </Stack>
  );
}
