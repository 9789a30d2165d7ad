import { Button, Group, Stack, Table, Text, Title as Heading } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { type Language, pathIn } from '../language/languages';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { type OwnSession, endSession, sessionQuestion, sessionsQuestion } from './session-doors';

/** Where the reader is signed in, and the way out. Signing out loads a new page: nothing of this viewer stays. */
export function SessionsPart() {
  const { t } = useTranslation('account');
  const session = useQuery(sessionQuestion).data;
  const { data, error, refetch } = useQuery(sessionsQuestion);
  return (
    <section aria-labelledby="sessions">
      <Heading order={2} id="sessions" mb="sm">
        {t('sessions.title')}
      </Heading>
      <Stack gap="md">
        {error ? (
          <Failed error={error} again={() => void refetch()} />
        ) : data ? (
          <Sessions sessions={data.sessions} />
        ) : (
          <Loading lines={2} />
        )}
        <Group gap="sm">
          {session?.isSession && <SignOut name={t('sessions.signOut')} />}
          <SignOut name={t('sessions.signOutEverywhere')} isEverywhere />
        </Group>
        <Text size="sm" c="dimmed">
          {t('sessions.everywhereHint')}
        </Text>
      </Stack>
    </section>
  );
}

function SignOut({ name, isEverywhere = false }: { readonly name: string; readonly isEverywhere?: boolean }) {
  const language = useTranslation().i18n.language as Language;
  return (
    <form action="/session/end" method="post">
      <input type="hidden" name="next" value={pathIn(language, '/sign-in')} />
      {isEverywhere && <input type="hidden" name="everywhere" value="1" />}
      <Button type="submit" variant="default">
        {name}
      </Button>
    </form>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const queries = useQueryClient();
  const end = useMutation({ mutationFn: endSession, onSettled: () => queries.invalidateQueries() });
  if (sessions.length === 0) return <Empty>{t('sessions.none')}</Empty>;
  return (
    <>
      <div className="wide-table">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('sessions.since')}</Table.Th>
              <Table.Th scope="col">{t('sessions.until')}</Table.Th>
              <Table.Th scope="col">{t('sessions.which')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map(({ id, startedAt, expiresAt, isCurrent }) => (
              <Table.Tr key={id}>
                <Table.Td>{formats.moment(startedAt)}</Table.Td>
                <Table.Td>{formats.moment(expiresAt)}</Table.Td>
                <Table.Td>
                  {isCurrent ? (
                    t('sessions.thisOne')
                  ) : (
                    <SureButton
                      name={t('sessions.end')}
                      of={formats.moment(startedAt)}
                      question={t('sessions.sure')}
                      onSure={() => end.mutate(id)}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Outcome error={end.error} done={end.isSuccess ? t('sessions.ended') : undefined} />
    </>
  );
}
