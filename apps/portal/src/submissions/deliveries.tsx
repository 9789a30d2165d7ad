import { Alert, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import { stillHaving } from './reach';
import type { Submission } from './submission-question';

/** Who received the incident: those whom the terms name by name, everybody else as a count. */
export function Deliveries({ deliveries, state }: Pick<Submission, 'deliveries' | 'state'>) {
  const { t } = useTranslation('submissions');
  const { named, counted } = deliveries;
  return (
    <section>
      <h2>{t('deliveries.title')}</h2>
      <Text>{t('deliveries.hint')}</Text>
      {named.length === 0 && counted.length === 0 && <Empty>{t('deliveries.none')}</Empty>}
      {isWithdrawn(state) && <StillHaving named={named} />}
      {named.length > 0 && <Named named={named} />}
      {counted.length > 0 && <Counted counted={counted} />}
    </section>
  );
}

function isWithdrawn(state: string): boolean {
  return state === 'withdrawn' || state === 'withdrawing';
}

function StillHaving({ named }: Pick<Submission['deliveries'], 'named'>) {
  const { t } = useTranslation('submissions');
  const names = stillHaving(named);
  return (
    <Alert color={names.length > 0 ? 'yellow' : 'gray'} my="sm" title={t('deliveries.withdrawn')}>
      {names.length > 0
        ? t('deliveries.stillHaving', { names: names.join(', ') })
        : t('deliveries.noneStillHaving')}
    </Alert>
  );
}

function Named({ named }: Pick<Submission['deliveries'], 'named'>) {
  const { t } = useTranslation('submissions');
  const { moment, count } = useFormats();
  return (
    <Table.ScrollContainer
      minWidth={560}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('deliveries.named')}
    >
      <Table>
        <Table.Caption>{t('deliveries.named')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('deliveries.who')}</Table.Th>
            <Table.Th>{t('deliveries.what')}</Table.Th>
            <Table.Th>{t('deliveries.how')}</Table.Th>
            <Table.Th>{t('deliveries.last')}</Table.Th>
            <Table.Th>{t('deliveries.times')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {named.map((each) => (
            <Table.Tr
              key={`${each.participant} ${each.audience} ${each.channel} ${each.version} ${each.revoked}`}
            >
              <Table.Td>{each.participant}</Table.Td>
              <Table.Td>
                {each.revoked ? t('deliveries.withdrawal') : t('version', { version: each.version })}
              </Table.Td>
              <Table.Td>{t(`channel.${each.channel as 'graphql'}`)}</Table.Td>
              <Table.Td>{moment(each.lastAt)}</Table.Td>
              <Table.Td>{count(each.times)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Counted({ counted }: Pick<Submission['deliveries'], 'counted'>) {
  const { t } = useTranslation('submissions');
  const { count } = useFormats();
  return (
    <ul>
      {counted.map(({ audience, readers, revoked, times }) => (
        <li key={`${audience} ${revoked}`}>
          {t(`kind.${audience as 'public'}`)}:{' '}
          {t(revoked ? 'deliveries.revokedTimes' : 'deliveries.givenTimes', { count: times })}
          {readers === null ? '' : ` ${t('deliveries.readers', { readers: count(readers) })}`}
        </li>
      ))}
    </ul>
  );
}
