import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import { useOrganisation } from './claims';
import { facetsOf } from './finding-key';
import type { Incident } from './incident-question';
import { Quotes } from './quotes';
import { useRecordedDate } from './recorded-date';

type Measure = Incident['measures'][number];
type Response = Incident['responses'][number];

const ASKED = ['people-affected', 'outage-hours', 'records', 'money'] as const;

/** Measures that are counts of something: lesser versions hold the lower bound of a range. */
const COUNTED: ReadonlySet<string> = new Set([
  'people-affected',
  'patients',
  'records',
  'machines',
  'organisations',
]);

/** What followed for people, machines and money; what the record does not say is said so. */
export function Impact({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation(['incident', 'values']);
  const consequences = facetsOf(incident, 'consequence').map((code) =>
    t(`values:consequences.${code as 'death'}`, { defaultValue: code }),
  );
  const { label } = useValues();
  const known = new Set(incident.measures.map(({ kind }) => kind));
  const missing = ASKED.filter((kind) => !known.has(kind)).map((kind) => t(`values:measures.${kind}`));
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{t('impact')}</h2>
      <dl className="measures">
        {incident.measures.map((measure, index) => (
          <MeasureLine key={index} measure={measure} />
        ))}
        {consequences.length > 0 && (
          <div>
            <dt>{t('consequences')}</dt>
            <dd className="measure-value">{label(consequences.join(', '))}</dd>
          </div>
        )}
      </dl>
      {incident.measures.some(({ kind }) => COUNTED.has(kind)) && (
        <p className="quiet">{t('countsCoarse')}</p>
      )}
      {missing.length > 0 && <p className="quiet">{t('notRecorded', { things: missing.join(', ') })}</p>}
    </section>
  );
}

function MeasureLine({ measure }: { readonly measure: Measure }) {
  const { t } = useTranslation(['incident', 'values']);
  const { label } = useValues();
  const name = measure.money
    ? t(`values:money.${measure.money as 'loss'}`, { defaultValue: measure.money })
    : t(`values:measures.${measure.kind as 'records'}`, { defaultValue: measure.kind });
  return (
    <div>
      <dt>{label(name)}</dt>
      <dd className="measure-value">{useQuantity(measure)}</dd>
      <dd>
        <Quotes evidence={measure.evidence} />
      </dd>
    </div>
  );
}

function useQuantity({ low, high, kind, currency }: Measure): string {
  const { t } = useTranslation(['incident', 'values']);
  const { count } = useFormats();
  const unit = kind === 'money' ? (currency ?? t('noCurrency')) : '';
  const written = (value: number) => `${count(value)} ${unit}`.trim();
  if (low !== null && high !== null && low === high) return written(low);
  if (low !== null && high !== null) return t('between', { low: count(low), high: written(high) });
  if (low !== null) return t('atLeast', { low: written(low) });
  return high === null ? t('values:not-recorded') : t('atMost', { high: written(high) });
}

/** What States did about it. */
export function Responses({ responses }: { readonly responses: readonly Response[] }) {
  const { t } = useTranslation('incident');
  return (
    <section aria-labelledby="responses">
      <h2 id="responses">{t('responses')}</h2>
      {responses.length === 0 ? (
        <p>{t('noResponse')}</p>
      ) : (
        <ul className="responses">
          {responses.map((response, index) => (
            <ResponseLine key={index} response={response} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ResponseLine({ response }: { readonly response: Response }) {
  const { t } = useTranslation(['incident', 'values']);
  const formats = useFormats();
  const recorded = useRecordedDate();
  const { label } = useValues();
  const by = useOrganisation(response.byName) ?? (response.country && formats.country(response.country));
  return (
    <li>
      <strong>
        {label(t(`values:responses.${response.kind as 'statement'}`, { defaultValue: response.kind }))}
      </strong>
      {' · '}
      <bdi>{by ?? t('values:not-recorded')}</bdi>
      {' · '}
      {response.madeOn ? recorded(response.madeOn) : t('undated')}
      <Quotes evidence={response.evidence} />
    </li>
  );
}
