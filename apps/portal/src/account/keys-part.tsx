import { Stack, Table, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import { NewKey } from './new-key';

const KEYS = graphql(`
  query OwnKeys {
    accessKeys {
      id
      label
      permissions
      createdAt
      expiresAt
      revokedAt
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeKey($id: ID!) {
    revokeAccessKey(id: $id)
  }
`);

type Key = ResultOf<typeof KEYS>['accessKeys'][number];

/** The keys of the reader's organisation: made, and revoked. */
export function KeysPart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('account');
  const { data, error, refetch } = useQuery(question(KEYS, {}));
  return (
    <section aria-labelledby="keys">
      <Heading order={2} id="keys" mb="sm">
        {t('keys.title')}
      </Heading>
      <Stack gap="lg">
        <Text className="lead">{t('keys.lead')}</Text>
        {error ? (
          <Failed error={error} again={() => void refetch()} />
        ) : data ? (
          <Keys keys={data.accessKeys} />
        ) : (
          <Loading lines={3} />
        )}
        <NewKey permissions={me.permissions} />
      </Stack>
    </section>
  );
}

function Keys({ keys }: { readonly keys: readonly Key[] }) {
  const { t } = useTranslation('account');
  const revoke = useAct(REVOKE);
  return (
    <>
      <div className="wide-table">
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['label', 'carries', 'until', 'state'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`keys.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {keys.map((key) => (
              <KeyRow key={key.id} row={key} onRevoke={() => revoke.mutate({ id: key.id })} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Outcome error={revoke.error} done={revoke.isSuccess ? t('keys.revokedNow') : undefined} />
    </>
  );
}

function KeyRow({ row, onRevoke }: { readonly row: Key; readonly onRevoke: () => void }) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const { label, permissions, expiresAt, revokedAt } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      <Table.Td>
        <details className="more">
          <summary>{t('keys.rights', { count: permissions.length })}</summary>
          {permissions.join(', ')}
        </details>
      </Table.Td>
      <Table.Td>{formats.day(expiresAt)}</Table.Td>
      <Table.Td>
        {revokedAt ? (
          t('keys.revoked', { day: formats.day(revokedAt) })
        ) : (
          <SureButton name={t('keys.revoke')} of={label} question={t('keys.sure')} onSure={onRevoke} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
