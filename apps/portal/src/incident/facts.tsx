import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import { facetsOf } from './finding-key';
import type { Incident } from './incident-question';
import { useRecordedDate } from './recorded-date';
import type { Precision } from './timeline';

const FACETS = [
  ['types', 'incident-type'],
  ['sectors', 'sector'],
  ['actors', 'actor-type'],
  ['entry', 'entry-class'],
  ['malware', 'malware'],
  ['vulnerabilities', 'cve'],
  ['techniques', 'technique'],
  ['vendors', 'vendor'],
] as const;

/** When, where and what, in a few lines. */
export function Facts({
  incident,
  precision,
}: {
  readonly incident: Incident;
  readonly precision: Precision;
}) {
  const { t } = useTranslation(['incident', 'values']);
  const formats = useFormats();
  const recorded = useRecordedDate();
  const values = useValues();
  const countries = facetsOf(incident, 'country').map(formats.country);
  const places =
    countries.length > 0
      ? countries
      : facetsOf(incident, 'region').map((region) => values.nameOf('region', region));
  const rows = [
    ['when', incident.occurredAt ? recorded(incident.occurredAt, precision) : t('values:not-recorded')],
    ['where', values.label(places.join(', ')) || t('values:not-recorded')],
    ...FACETS.map(([name, facet]) => [
      name,
      values.label(
        facetsOf(incident, facet)
          .map((value) => values.nameOf(facet, value))
          .join(', '),
      ),
    ]),
  ] as const;
  return (
    <dl className="pairs incident-facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fact.${name as 'when'}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
