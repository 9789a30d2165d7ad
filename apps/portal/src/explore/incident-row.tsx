import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../data/graphql';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { LIST } from './documents';

/** An incident as a list has it. */
export type ListedIncident = ResultOf<typeof LIST>['incidents']['edges'][number]['node'];

/** The columns of a list of incidents. */
export const COLUMNS = ['date', 'incident', 'where', 'sectors', 'principles'] as const;

interface Props {
  readonly incident: ListedIncident;
  readonly catalogue: string | undefined;
  readonly index?: number;
  readonly measure?: (row: HTMLTableRowElement | null) => void;
}

/** One incident: when, what, where, whom, and which principles. */
export function IncidentRow({ incident, catalogue = 'paris-call', index, measure }: Props) {
  const { t } = useTranslation('explore');
  const { day, country } = useFormats();
  const values = useValues();
  const found = incident.findings.filter((finding) => finding.catalogue === catalogue);
  const principles = [...new Map(found.map((finding) => [finding.principle, finding])).values()];
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      <td data-column={t('column.date')}>
        {incident.occurredAt ? day(incident.occurredAt) : values.nameOf('', 'not-recorded')}
      </td>
      <td data-column={t('column.incident')} className="incident-name">
        <To to={`/incidents/${incident.id}`}>
          {incident.revoked ? t('withdrawn') : incident.name || t('noName')}
        </To>
        {incident.demonstration && (
          <Badge variant="outline" size="sm" ml="xs" tt="none" color="gray">
            {t('demonstration')}
          </Badge>
        )}
      </td>
      <td data-column={t('column.where')}>{listOf(incident.countries.map(country))}</td>
      <td data-column={t('column.sectors')}>
        {listOf(incident.sectors.map((sector) => values.nameOf('sector', sector)))}
      </td>
      <td data-column={t('column.principles')}>
        {principles.length === 0 && !incident.revoked && t('noPrinciple')}
        <ul className="principle-marks">
          {principles.map(({ principle, relation, certainty }) => (
            <li key={principle}>
              <To
                to={`/principles/${catalogue}/${principle}`}
                className="principle-mark"
                data-certainty={certainty}
                aria-label={t('principleMark', {
                  principle: values.principle(catalogue, principle),
                  relation: values.nameOf('relation', relation.toLowerCase()),
                  certainty: values.nameOf('certainty', certainty.toLowerCase()),
                })}
              >
                {principle}
              </To>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );

  function listOf(names: readonly string[]): string {
    return names.length === 0 ? values.nameOf('', 'not-recorded') : values.label(names.join(', '));
  }
}
