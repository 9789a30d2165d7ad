import { useTranslation } from 'react-i18next';
import { useOrganisation } from './claims';
import { useRecordedDate } from './recorded-date';
import type { TimelineEntry } from './timeline';

/** Everything with a date, the earliest first. */
export function Chronology({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation('incident');
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <ol className="timeline">
        {entries.map((entry, index) => (
          <Line key={index} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Line({ entry: { at, precision, kind, name, code } }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation(['incident', 'values']);
  const recorded = useRecordedDate();
  const who = useOrganisation(name) ?? t('unnamed');
  const what = {
    'event-start': () => (name ? t('began', { name }) : t('incidentBegan')),
    'event-end': () => (name ? t('ended', { name }) : t('incidentEnded')),
    claim: () =>
      t('claimed', { who, form: t(`values:claimForms.${code as 'report'}`, { defaultValue: code ?? '' }) }),
    response: () =>
      t('responded', {
        who,
        kind: t(`values:responses.${code as 'sanction'}`, { defaultValue: code ?? '' }),
      }),
    published: () => t('publishedHere'),
  }[kind]();
  return (
    <li>
      <time dateTime={at.replace(/(\.\d{3})\d+/, '$1')}>{recorded(at, precision)}</time>
      <span dir="auto">{what}</span>
    </li>
  );
}
