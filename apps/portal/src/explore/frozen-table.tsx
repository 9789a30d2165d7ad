import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { ThenAndNow } from './frozen';
import { useExploreWords } from './words';

interface Props {
  readonly by: readonly string[];
  readonly catalogue: string;
  readonly rows: readonly ThenAndNow[];
  readonly events: { readonly before: number | undefined; readonly now: number };
}

/** A frozen table beside the answer of today. What differs is marked, and not by colour alone. */
export function FrozenTable({ by, catalogue, rows, events }: Props) {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const values = useValues();
  const words = useExploreWords(catalogue);
  const printed = (number: number | undefined) => (number === undefined ? t('noneRecorded') : count(number));
  const isErased = events.before === undefined;
  return (
    <div className="grid-scroll" role="region" tabIndex={0} aria-label={t('frozen.compare')}>
      <Table className="twin">
        <Table.Caption>{t('frozen.compare')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {by.map((dimension) => (
              <Table.Th key={dimension} scope="col">
                {values.label(values.dimension(dimension))}
              </Table.Th>
            ))}
            {!isErased && <Table.Th scope="col">{t('frozen.then')}</Table.Th>}
            <Table.Th scope="col">{t('frozen.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.values.join('\u0001')}>
              {by.map((dimension, place) => (
                <Table.Td key={dimension}>{words.value(dimension, row.values[place] ?? '')}</Table.Td>
              ))}
              {!isErased && <Table.Td>{printed(row.before)}</Table.Td>}
              <Table.Td>
                {printed(row.now)}
                {!isErased && row.before !== row.now && <strong> ≠</strong>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={by.length || undefined}>
              {t('frozen.total')}
            </Table.Th>
            {!isErased && <Table.Td>{printed(events.before)}</Table.Td>}
            <Table.Td>{count(events.now)}</Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </div>
  );
}
