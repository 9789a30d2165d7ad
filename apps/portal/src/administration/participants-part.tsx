import { Alert, Button, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Copyable } from '../frame/copyable';
import { ask, sendOverHttp } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { may } from '../workspace/allowed';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import { ProposeForm } from './propose-form';

const ROSTER = graphql(`
  query Roster($first: Int!, $after: String!) {
    participants(first: $first, after: $after) {
      id
      slug
      name
      kind
      country
      state
      listed
      demonstration
      proposedByYou
      proposedAt
      admittedAt
    }
  }
`);
const ADMIT = graphql(`
  mutation Admit($slug: String!) {
    admitParticipant(slug: $slug) {
      participant {
        name
      }
      key {
        token
      }
    }
  }
`);
const SUSPEND = graphql(`
  mutation Suspend($slug: String!) {
    suspendParticipant(slug: $slug) {
      name
    }
  }
`);
const PAGE_SIZE = 100;

type Row = ResultOf<typeof ROSTER>['participants'][number];
interface Acts {
  readonly mayAdmit: boolean;
  readonly onAdmit: (slug: string) => void;
  readonly onSuspend: (slug: string) => void;
}

/** Organisations that take part, or are put forward. */
export function ParticipantsPart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation(['administration', 'acts']);
  const [admitted, setAdmitted] = useState<ResultOf<typeof ADMIT>['admitParticipant']>();
  const admit = useAct(ADMIT, { onDone: ({ admitParticipant }) => setAdmitted(admitParticipant) });
  const suspend = useAct(SUSPEND);
  const roster = useRoster();
  if (roster.error) return <Failed error={roster.error} again={() => void roster.refetch()} />;
  if (!roster.data) return <Loading lines={8} />;
  const rows = roster.data.pages.flatMap(({ participants }) => participants);
  return (
    <Stack gap="lg">
      <Text>{t('participants.found', { count: rows.length })}</Text>
      {admitted && (
        <Alert role="status" title={t('participants.firstKey', { name: admitted.participant.name })}>
          <Copyable
            text={admitted.key.token}
            label={t('participants.firstKey', { name: admitted.participant.name })}
          />
        </Alert>
      )}
      <Outcome
        error={admit.error ?? suspend.error}
        done={suspend.data && t('participants.suspended', { name: suspend.data.suspendParticipant.name })}
      />
      {rows.length === 0 && <Empty>{t('participants.none')}</Empty>}
      <RosterTable
        rows={rows}
        mayAdmit={may(me, 'participant:admit')}
        onAdmit={(slug) => admit.mutate({ slug })}
        onSuspend={(slug) => suspend.mutate({ slug })}
      />
      {roster.hasNextPage && (
        <Button variant="default" onClick={() => void roster.fetchNextPage()}>
          {t('acts:more')}
        </Button>
      )}
      <ProposeForm />
    </Stack>
  );
}

function useRoster() {
  return useInfiniteQuery({
    queryKey: ['roster'],
    queryFn: ({ pageParam }) => ask(sendOverHttp, ROSTER, { first: PAGE_SIZE, after: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ participants }) =>
      participants.length === PAGE_SIZE ? participants.at(-1)?.slug : undefined,
  });
}

function RosterTable({ rows, ...acts }: Acts & { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('administration');
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label={t('parts.participants')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'kind', 'state', 'acts'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`participants.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <RosterRow key={row.id} row={row} {...acts} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function RosterRow({ row, mayAdmit, onAdmit, onSuspend }: Acts & { readonly row: Row }) {
  const { t } = useTranslation(['administration', 'account']);
  const formats = useFormats();
  const notes = [
    row.slug,
    row.country ? formats.country(row.country) : '',
    row.listed ? '' : t('participants.hidden'),
    row.demonstration ? t('participants.demonstration') : '',
  ];
  return (
    <Table.Tr>
      <Table.Th scope="row" className="break">
        {row.name}
        <Text size="sm" c="dimmed" fw={400}>
          {notes.filter(Boolean).join(' · ')}
        </Text>
      </Table.Th>
      <Table.Td>{t(`account:kinds.${row.kind}`)}</Table.Td>
      <Table.Td>
        <span className="state" data-good={row.state === 'admitted'}>
          {t(`participants.states.${row.state as 'admitted'}`)}
        </span>
        <Text size="sm" c="dimmed">
          {t('participants.since', { day: formats.day(row.admittedAt ?? row.proposedAt) })}
        </Text>
      </Table.Td>
      <Table.Td>
        {mayAdmit && row.state === 'proposed' && !row.proposedByYou && (
          <SureButton
            name={t('participants.admit')}
            of={row.name}
            question={t('participants.admitSure')}
            onSure={() => onAdmit(row.slug)}
          />
        )}
        {row.state === 'proposed' && row.proposedByYou && (
          <Text size="sm">{t('participants.waitsForOther')}</Text>
        )}
        {mayAdmit && row.state === 'admitted' && (
          <SureButton
            name={t('participants.suspend')}
            of={row.name}
            question={t('participants.suspendSure')}
            onSure={() => onSuspend(row.slug)}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
