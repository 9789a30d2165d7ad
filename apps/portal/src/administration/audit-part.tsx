import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { graphql } from '../data/graphql';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';

const AUDIT = graphql(`
  query Audit($first: Int!, $after: ID!) {
    auditEntries(first: $first, after: $after) {
      id
      at
      actor
      action
      subject
    }
  }
`);
const PAGE_SIZE = 50;
const BEGINNING = '0';

/** The record of acts, a page at a time. */
export function AuditPart() {
  const { t } = useTranslation('administration');
  const formats = useFormats();
  const [after, setAfter] = useState(BEGINNING);
  const { data, error, refetch } = useQuery(question(AUDIT, { first: PAGE_SIZE, after }));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const rows = data.auditEntries;
  const last = rows.at(-1)?.id;
  return (
    <Stack gap="md">
      <Text className="lead">{t('audit.lead')}</Text>
      {rows.length === 0 && <Empty>{t('audit.none')}</Empty>}
      <div className="wide-table" tabIndex={0} role="region" aria-label={t('parts.audit')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['at', 'actor', 'action', 'subject'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`audit.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{formats.moment(row.at)}</Table.Td>
                <Table.Td className="break">{row.actor}</Table.Td>
                <Table.Th scope="row">{row.action}</Table.Th>
                <Table.Td className="break">{row.subject}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group gap="sm">
        {after !== BEGINNING && (
          <Button variant="default" onClick={() => setAfter(BEGINNING)}>
            {t('audit.first')}
          </Button>
        )}
        {last && rows.length === PAGE_SIZE && (
          <Button variant="default" onClick={() => setAfter(last)}>
            {t('audit.next')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
