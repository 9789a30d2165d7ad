import { Button, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { usePlace } from '../frame/place';
import { Title } from '../frame/told';
import { type Language, pathIn } from '../language/languages';
import { Allowed } from '../workspace/allowed';
import { sessionQuestion } from './session-doors';
import '../workspace/workspace.css';

const PATH = '/account/key';
const PROBLEMS: Readonly<Record<string, 'problem' | 'tooMany'>> = {
  unauthenticated: 'problem',
  'too-many-requests': 'tooMany',
};

/** Where a session that was begun by an account is given a key, so that it can read back. */
export function Page() {
  return <Allowed>{() => <Prove />}</Allowed>;
}

function Prove() {
  const { t } = useTranslation('account');
  const session = useQuery(sessionQuestion).data;
  const needless = session && (!session.isSession ? 'noSession' : session.isProven ? 'done' : undefined);
  return (
    <Stack gap="lg" className="form">
      <Title>{t('prove.title')}</Title>
      <Heading order={1}>{t('prove.title')}</Heading>
      {needless ? (
        <Text className="lead">{t(`prove.${needless}`)}</Text>
      ) : (
        <>
          <Text className="lead">{t('prove.lead')}</Text>
          <Text>{t('prove.why')}</Text>
          <KeyForm />
        </>
      )}
      <To to="/account">{t('title')}</To>
    </Stack>
  );
}

/** It works without scripts, and loads a new page: the session is another one then. */
function KeyForm() {
  const { t, i18n } = useTranslation('account');
  const { search } = usePlace(PATH);
  const language = i18n.language as Language;
  const problem = search.get('problem');
  return (
    <form action="/session/key" method="post">
      <input type="hidden" name="next" value={pathIn(language, '/account')} />
      <input type="hidden" name="back" value={pathIn(language, PATH)} />
      <Stack gap="md" align="flex-start">
        <TextInput
          name="key"
          type="password"
          label={t('prove.key')}
          description={t('prove.keyHint')}
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
          w="100%"
          error={problem ? t(`prove.${PROBLEMS[problem] ?? 'other'}`) : undefined}
        />
        <Button type="submit">{t('prove.give')}</Button>
      </Stack>
    </form>
  );
}
