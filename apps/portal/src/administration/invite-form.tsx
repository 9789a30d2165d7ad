import { Alert, Button, NativeSelect, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ResultOf, graphql } from '../data/graphql';
import { Copyable } from '../frame/copyable';
import { useFormats } from '../language/format';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';
import { Rights } from './rights';
import { type Role, permissionsOf, roleOf, rolesWithin } from './roles';

const INVITE = graphql(`
  mutation InvitePerson($name: String!, $permissions: [String!]!) {
    invitePerson(name: $name, permissions: $permissions) {
      link
      person {
        name
        redeemBefore
      }
    }
  }
`);

/** Invites a person, with some of the rights that the reader has. The link is shown once. */
export function InviteForm({ permissions }: { readonly permissions: readonly string[] }) {
  const { t } = useTranslation('administration');
  const roles = rolesWithin(permissions);
  const [chosen, setChosen] = useState<readonly string[]>(roles[0] ? permissionsOf(roles[0]) : []);
  const [made, setMade] = useState<ResultOf<typeof INVITE>['invitePerson']>();
  const invite = useAct(INVITE, { onDone: ({ invitePerson }) => setMade(invitePerson) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMade(undefined);
    const name = fieldsOf(new FormData(event.currentTarget)).text('name');
    invite.mutate({ name, permissions: [...chosen] });
  };
  const role = roleOf(chosen);
  return (
    <form onSubmit={submit} className="form">
      <Stack gap="md" align="flex-start">
        <Heading order={2}>{t('invite.title')}</Heading>
        <TextInput
          name="name"
          label={t('invite.name')}
          description={t('invite.nameHint')}
          autoComplete="off"
          required
          maxLength={120}
          w="100%"
        />
        {roles.length > 0 && (
          <NativeSelect
            label={t('invite.role')}
            value={role === 'none' ? 'own' : role}
            data={[...roles, 'own' as const].map((value) => ({ value, label: t(`people.roles.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setChosen(value === 'own' ? [] : permissionsOf(value as Role))
            }
          />
        )}
        <Rights
          legend={t('invite.rights')}
          permissions={permissions}
          ticked={chosen}
          onTick={(permission, isTicked) =>
            setChosen(isTicked ? [...chosen, permission] : chosen.filter((each) => each !== permission))
          }
        />
        <Button type="submit" loading={invite.isPending}>
          {t('invite.send')}
        </Button>
        <Outcome error={invite.error} />
        {made && <Made link={made.link} {...made.person} />}
      </Stack>
    </form>
  );
}

interface MadeProps {
  readonly link: string;
  readonly name: string;
  readonly redeemBefore: string;
}

/** The link of an invitation, this once. */
function Made({ link, name, redeemBefore }: MadeProps) {
  const { t } = useTranslation('administration');
  const formats = useFormats();
  return (
    <Alert role="status" title={t('invite.once')} w="100%">
      <Stack gap="sm">
        <Copyable text={link} label={t('invite.link', { name })} />
        <Text size="sm">{t('invite.until', { day: formats.day(redeemBefore) })}</Text>
      </Stack>
    </Alert>
  );
}
