import { Alert, Button, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useIdentity } from '../frame/identity';
import { To } from '../frame/link';
import { Title } from '../frame/told';
import { AccountProblem, isByAccount } from './account-problem';
import { signInAddress } from './invitation-doors';
import { type Language, pathIn } from '../language/languages';
import { sessionQuestion } from './session-doors';
import '../workspace/workspace.css';

/** Where one signs in: a form that works without scripts, and loads a new page, so that nothing of another viewer stays. */
export function Page() {
  const { t } = useTranslation('account');
  const me = useIdentity();
  return (
    <Stack gap="lg" className="form">
      <Title>{t('signIn.title')}</Title>
      <Heading order={1}>{t('signIn.title')}</Heading>
      <Text className="lead">{t('signIn.lead')}</Text>
      {me && me.kind !== 'public' && (
        <Alert title={t('signIn.already', { name: me.participant?.name ?? t('administrator') })}>
          <To to="/account">{t('title')}</To>
        </Alert>
      )}
      <AccountProblem search={new URLSearchParams(useLocation().search)} />
      <KeyForm />
      <AccountLink />
      <Text size="sm">{t('signIn.noKey')}</Text>
      <To to="/how-it-works">{t('signIn.howItWorks')}</To>
    </Stack>
  );
}

/** Signing in by an account elsewhere, where this instance knows a provider of accounts. */
function AccountLink() {
  const { t, i18n } = useTranslation('account');
  const { search } = useLocation();
  const provider = useQuery(sessionQuestion).data?.accounts;
  if (!provider) return null;
  const language = i18n.language as Language;
  const next = new URLSearchParams(search).get('next') ?? pathIn(language, '/account');
  return (
    <Button
      component="a"
      href={signInAddress(next, pathIn(language, '/sign-in'))}
      variant="default"
      className="long-button"
    >
      {t('signIn.with', { provider })}
    </Button>
  );
}

const KNOWN = ['unauthenticated', 'too-many-requests', 'forbidden', 'unavailable'] as const;

function KeyForm() {
  const { t, i18n } = useTranslation('account');
  const { pathname, search } = useLocation();
  const language = i18n.language as Language;
  const asked = new URLSearchParams(search);
  const problem = isByAccount(asked) ? null : asked.get('problem');
  const code = KNOWN.find((each) => each === problem) ?? 'other';
  return (
    <form action="/session" method="post">
      <input type="hidden" name="next" value={asked.get('next') ?? pathIn(language, '/account')} />
      <input type="hidden" name="back" value={pathIn(language, pathname)} />
      <Stack gap="md" align="flex-start">
        <TextInput
          name="key"
          type="password"
          label={t('signIn.key')}
          description={t('signIn.keyHint')}
          autoComplete="current-password"
          spellCheck={false}
          required
          withAsterisk={false}
          className="key-field"
          error={problem ? t(`signIn.problem.${code}`) : undefined}
        />
        <Button type="submit">{t('signIn.go')}</Button>
      </Stack>
    </form>
  );
}
