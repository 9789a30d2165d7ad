import {
  Alert,
  Button,
  Checkbox,
  NumberInput,
  Stack,
  Text,
  TextInput,
  Title as Heading,
} from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/NumberInput.css';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ResultOf, graphql } from '../data/graphql';
import { useFormats } from '../language/format';
import { Copyable } from '../frame/copyable';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';

const CREATE = graphql(`
  mutation MakeKey($label: String!, $permissions: [String!]!, $days: Int!) {
    createAccessKey(label: $label, permissions: $permissions, days: $days) {
      id
      token
      expiresAt
    }
  }
`);

const DAYS = { usual: 366, max: 366 } as const;

/** Makes a key with some of the rights that the reader's own carries. Its token is shown once. */
export function NewKey({ permissions }: { readonly permissions: readonly string[] }) {
  const { t } = useTranslation('account');
  const [made, setMade] = useState<ResultOf<typeof CREATE>['createAccessKey']>();
  const create = useAct(CREATE, { onDone: ({ createAccessKey }) => setMade(createAccessKey) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    setMade(undefined);
    create.mutate({
      label: fields.text('label'),
      permissions: fields.all('permission'),
      days: Number(fields.text('days')),
    });
  };
  return (
    <form onSubmit={submit} className="form">
      <Stack gap="md" align="flex-start">
        <Heading order={3}>{t('newKey.title')}</Heading>
        <TextInput
          name="label"
          label={t('newKey.label')}
          description={t('newKey.labelHint')}
          required
          maxLength={120}
        />
        <fieldset className="plain-fieldset">
          <legend>{t('newKey.permissions')}</legend>
          <Stack gap="xs">
            {permissions.map((permission) => (
              <Checkbox
                key={permission}
                name="permission"
                value={permission}
                label={t(`permissions.${permission}` as 'rights.none', {
                  defaultValue: permission,
                  nsSeparator: '|',
                })}
              />
            ))}
          </Stack>
        </fieldset>
        <NumberInput
          name="days"
          label={t('newKey.days')}
          defaultValue={DAYS.usual}
          min={1}
          max={DAYS.max}
          hideControls
        />
        <Button type="submit" loading={create.isPending}>
          {t('newKey.make')}
        </Button>
        <Outcome error={create.error} />
        {made && <Token token={made.token} until={made.expiresAt} />}
      </Stack>
    </form>
  );
}

/** A token that is shown this once. */
export function Token({ token, until }: { readonly token: string; readonly until: string }) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  return (
    <Alert title={t('newKey.once')} role="status" w="100%">
      <Stack gap="sm">
        <Copyable text={token} label={t('newKey.token')} />
        <Text size="sm">{t('newKey.until', { day: formats.day(until) })}</Text>
      </Stack>
    </Alert>
  );
}
