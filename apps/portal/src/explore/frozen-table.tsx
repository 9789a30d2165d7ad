import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import type { ThenAndNow } from './frozen';

interface Props {
  /** What the cells of a row are of. */
  readonly heads: readonly string[];
  readonly rows: readonly ThenAndNow[];
  readonly events: { readonly before: number | undefined; readonly now: number };
}

/** A frozen table beside the answer of today. What differs is marked, and not by colour alone. */
export function FrozenTable({ heads, rows, events }: Props) {
  const { t } = useTranslation('frozen');
  const { t: te } = useTranslation('explore');
  const { count } = useFormats();
  const isErased = events.before === undefined;
  return (
    <div className="grid-scroll" role="region" tabIndex={0} aria-label={t('compare')}>
      <Table className="twin">
        <Table.Caption>{t('compare')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
            {!isErased && <Table.Th scope="col">{t('then')}</Table.Th>}
            <Table.Th scope="col">{t('now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells, before, now }) => (
            <Table.Tr key={key}>
              {heads.map((head, place) => (
                <Table.Td key={head}>{cells[place]}</Table.Td>
              ))}
              {!isErased && <Table.Td>{before?.said ?? te('noneRecorded')}</Table.Td>}
              <Table.Td>
                {now?.said ?? te('noneRecorded')}
                {!isErased && before?.said !== now?.said && <strong> ≠</strong>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={heads.length || undefined}>
              {t('total')}
            </Table.Th>
            {events.before !== undefined && <Table.Td>{count(events.before)}</Table.Td>}
            <Table.Td>{count(events.now)}</Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </div>
  );
}
