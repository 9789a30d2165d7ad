import { Alert, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuestion } from '../account/session-doors';
import { question } from '../data/ask';
import { graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { To } from '../frame/link';
import { Empty, Failed, Loading } from '../frame/states';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';
import { InviteForm } from './invite-form';
import { PEOPLE, type PersonRow } from './people-question';
import { PersonView } from './person-view';

const LIMIT = graphql(`
  mutation LimitPerson($id: ID!, $permissions: [String!]!) {
    limitPerson(id: $id, permissions: $permissions) {
      name
    }
  }
`);
const END_SESSIONS = graphql(`
  mutation EndPersonSessions($id: ID!) {
    endPersonSessions(id: $id)
  }
`);
const REMOVE = graphql(`
  mutation RemovePerson($id: ID!) {
    removePerson(id: $id)
  }
`);

/** Who of the reader's organisation signs in by an account, and what they may do. */
export function PeoplePart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(question(PEOPLE, {}));
  return (
    <Stack gap="lg">
      <Text className="lead">{t('people.lead')}</Text>
      <Notes />
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : data ? (
        <People people={data.people} />
      ) : (
        <Loading lines={6} />
      )}
      <InviteForm permissions={me.permissions} />
    </Stack>
  );
}

/** What stands in the way of an invitation: nobody could take it up, or the reader has shown no key. */
function Notes() {
  const { t } = useTranslation('administration');
  const session = useQuery(sessionQuestion).data;
  if (!session) return null;
  return (
    <>
      {session.accounts === null && <Alert color="yellow">{t('people.noAccounts')}</Alert>}
      {!session.isProven && (
        <Alert color="yellow">
          {t('people.unproven')}{' '}
          <To to="/account/key" c="inherit" fz="inherit" td="underline">
            {t('people.unprovenLink')}
          </To>
        </Alert>
      )}
    </>
  );
}

function People({ people }: { readonly people: readonly PersonRow[] }) {
  const { t } = useTranslation('administration');
  const limit = useAct(LIMIT);
  const signOut = useAct(END_SESSIONS);
  const remove = useAct(REMOVE);
  const acts = [limit, signOut, remove];
  /** What is told is of the last act alone. */
  const only = (act: () => void) => {
    acts.forEach((each) => each.reset());
    act();
  };
  const done = limit.data
    ? t('people.changed', { name: limit.data.limitPerson.name })
    : signOut.data
      ? t('people.signedOut', { count: signOut.data.endPersonSessions })
      : remove.data && t('people.removed');
  return (
    <>
      {people.length === 0 ? (
        <Empty>{t('people.none')}</Empty>
      ) : (
        <div className="wide-table" tabIndex={0} role="region" aria-label={t('parts.people')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {(['name', 'mayDo', 'state', 'acts'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`people.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <PersonView
                  key={person.id}
                  person={person}
                  onLimit={(permissions) => only(() => limit.mutate({ id: person.id, permissions }))}
                  onSignOut={() => only(() => signOut.mutate({ id: person.id }))}
                  onRemove={() => only(() => remove.mutate({ id: person.id }))}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <Outcome error={acts.find(({ error }) => error)?.error} done={done} />
    </>
  );
}
