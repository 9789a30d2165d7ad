import { Alert, Anchor, Button, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../data/ask';
import { usePlace } from '../frame/place';
import { Failed, Loading } from '../frame/states';
import { Title } from '../frame/told';
import { type Language, pathIn } from '../language/languages';
import { fieldsOf } from '../workspace/fields';
import { AccountProblem } from './account-problem';
import { lookAt, signInAddress } from './invitation-doors';
import { InvitationView } from './invitation-view';
import '../workspace/workspace.css';

const PATH = '/invitation';

/**
 * Where the link of an invitation leads. Its code stands behind the `#`: no server was sent it, and the page takes it out of
 * the address. Without scripts the code is given by the form, and the sign-in by account begins at a link.
 */
export function Page() {
  const { t } = useTranslation('account');
  const { search } = usePlace(PATH);
  const [code, setCode] = useState('');
  const { mutate, ...look } = useMutation({ mutationFn: lookAt });
  useEffect(() => {
    const take = () => {
      const given = decodeURIComponent(location.hash.slice(1));
      if (!given) return;
      history.replaceState(history.state, '', location.pathname);
      setCode(given);
      mutate(given);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [mutate]);
  const again = (given: string) => {
    setCode(given);
    mutate(given);
  };
  return (
    <Stack gap="lg" className="form">
      <Title>{t('invitation.title')}</Title>
      <Heading order={1}>{t('invitation.title')}</Heading>
      {look.data ? (
        <InvitationView code={code} invitation={look.data} />
      ) : (
        <>
          <Text className="lead">{t('invitation.lead')}</Text>
          {look.isIdle && <AccountProblem search={search} />}
          {look.isIdle && search.has('kept') && <Kept />}
          {look.isPending && <Loading lines={3} />}
          {look.error && <NotOpen error={look.error} again={() => mutate(code)} />}
          <CodeForm onLook={again} />
        </>
      )}
    </Stack>
  );
}

/** The same words for every invitation that cannot be taken up; others where the api was not reached. */
function NotOpen({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { t } = useTranslation('account');
  if (!(error instanceof Refusal && error.code === 'unauthenticated'))
    return <Failed error={error} again={again} />;
  return (
    <Alert role="alert" color="red">
      {t('byAccount.invitation')}
    </Alert>
  );
}

/** Without scripts: the code is in a cookie that only the api reads. */
function Kept() {
  const { t, i18n } = useTranslation('account');
  const language = i18n.language as Language;
  return (
    <Alert>
      <Text>{t('invitation.kept')}</Text>
      <Anchor href={signInAddress(pathIn(language, '/account'), pathIn(language, PATH))}>
        {t('invitation.goOn')}
      </Anchor>
    </Alert>
  );
}

function CodeForm({ onLook }: { readonly onLook: (code: string) => void }) {
  const { t, i18n } = useTranslation('account');
  const page = pathIn(i18n.language as Language, PATH);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onLook(fieldsOf(new FormData(event.currentTarget)).text('code'));
  };
  return (
    <form action="/session/invitation" method="post" onSubmit={submit}>
      <input type="hidden" name="next" value={`${page}?kept=1`} />
      <input type="hidden" name="back" value={page} />
      <Stack gap="md" align="flex-start">
        <TextInput
          name="code"
          label={t('invitation.code')}
          description={t('invitation.codeHint')}
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
          w="100%"
        />
        <Button type="submit" variant="default">
          {t('invitation.look')}
        </Button>
      </Stack>
    </form>
  );
}
