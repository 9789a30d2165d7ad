import { Button, Stack, Table, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { fieldsOf } from '../workspace/fields';
import { SureButton } from '../workspace/sure-button';
import type { PersonRow } from './people-question';
import { Rights } from './rights';
import { roleOf } from './roles';

interface Props {
  readonly person: PersonRow;
  readonly onLimit: (permissions: string[]) => void;
  readonly onSignOut: () => void;
  readonly onRemove: () => void;
}

/** One person, or an invitation that nobody took up yet. */
export function PersonView({ person, onLimit, onSignOut, onRemove }: Props) {
  const { t } = useTranslation(['administration', 'account']);
  const formats = useFormats();
  const { name, permissions, invitedBy, invitedAt, sessionCount } = person;
  const day = formats.day(invitedAt);
  return (
    <Table.Tr>
      <Table.Th scope="row" className="break">
        {name}
        <Text size="sm" c="dimmed" fw={400}>
          {invitedBy
            ? t('people.invitedBy', { day, name: invitedBy })
            : t('people.invitedBySomebody', { day })}
        </Text>
      </Table.Th>
      <Table.Td>
        {t(`people.roles.${roleOf(permissions)}`)}
        {permissions.length > 0 && (
          <details className="more">
            <summary>{t('people.rights', { count: permissions.length })}</summary>
            <ul>
              {permissions.map((permission) => (
                <li key={permission}>
                  {t(`account:permissions.${permission}` as 'account:rights.none', {
                    defaultValue: permission,
                    nsSeparator: ':',
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Table.Td>
      <Table.Td>
        <State person={person} />
      </Table.Td>
      <Table.Td>
        <Stack gap="xs" align="flex-start">
          {sessionCount > 0 && (
            <SureButton
              name={t('people.signOut')}
              of={name}
              question={t('people.signOutSure')}
              onSure={onSignOut}
            />
          )}
          <SureButton
            name={t('people.remove')}
            of={name}
            question={t(person.redeemedAt ? 'people.removeSure' : 'people.takeBackSure')}
            onSure={onRemove}
          />
          {permissions.length > 0 && <LeaveLess key={permissions.join()} person={person} onLimit={onLimit} />}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}

function State({ person }: { readonly person: PersonRow }) {
  const { t } = useTranslation('administration');
  const formats = useFormats();
  const { redeemedAt, redeemBefore, expiresAt, sessionCount } = person;
  if (!redeemedAt) {
    const isOpen = new Date(redeemBefore) > new Date();
    return (
      <span className="state" data-good={false}>
        {t(isOpen ? 'people.open' : 'people.tooOld', { day: formats.day(redeemBefore) })}
      </span>
    );
  }
  return (
    <>
      <span className="state" data-good={true}>
        {t('people.here', { day: formats.day(redeemedAt) })}
      </span>
      <Text size="sm" c="dimmed">
        {t('people.until', { day: formats.day(expiresAt) })}
      </Text>
      {sessionCount > 0 && (
        <Text size="sm" c="dimmed">
          {t('people.sessions', { count: sessionCount })}
        </Text>
      )}
    </>
  );
}

/** Takes some of their rights away. More is given by another invitation alone. */
function LeaveLess({ person, onLimit }: Pick<Props, 'person' | 'onLimit'>) {
  const { t } = useTranslation('administration');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onLimit(fieldsOf(new FormData(event.currentTarget)).all('permission'));
  };
  return (
    <details className="more">
      <summary aria-label={`${t('people.change')}: ${person.name}`}>{t('people.change')}</summary>
      <form onSubmit={submit}>
        <Stack gap="sm" align="flex-start">
          <Rights legend={t('people.left')} permissions={person.permissions} areTicked />
          <Button type="submit" size="xs" variant="default">
            {t('people.leave')}
          </Button>
        </Stack>
      </form>
    </details>
  );
}
