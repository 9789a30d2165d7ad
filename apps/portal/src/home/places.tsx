import { useTranslation } from 'react-i18next';
import { WorldMap } from '../charts/world-map';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import type { HomeAnswer } from './home-question';

const COUNTRY = /^[A-Z]{2}$/;

/** Where incidents hit, as a map and as a table with the same numbers. */
export function Places({ places }: { readonly places: HomeAnswer['places'] }) {
  const { t } = useTranslation('home');
  const { count, country, day } = useFormats();
  const rows = places.rows
    .map(({ values: [code = ''], events }) => ({ code, events }))
    .sort((a, b) => b.events - a.events);
  const countries = rows.filter(({ code }) => COUNTRY.test(code));
  const unknown = rows.find(({ code }) => code === 'not-recorded')?.events ?? 0;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('where')}</h2>
      <p className="quiet">
        {t('whereIntro', { count: places.events, day: day(new Date()) })}{' '}
        {unknown > 0 && t('whereUnknown', { count: unknown })}
      </p>
      <WorldMap
        counts={countries.map(({ code, events }) => ({ country: code, events }))}
        label={t('where')}
        hrefOf={(code) => `/explore?country=${code}`}
      />
      <details>
        <summary>{t('asTable')}</summary>
        <table className="places-table">
          <caption>{t('where')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('incidents')}</th>
            </tr>
          </thead>
          <tbody>
            {countries.map(({ code, events }) => (
              <tr key={code}>
                <th scope="row">
                  <To to={`/explore?country=${code}`}>{country(code)}</To>
                </th>
                <td>{count(events)}</td>
              </tr>
            ))}
            {unknown > 0 && (
              <tr>
                <th scope="row">{t('notRecorded')}</th>
                <td>{count(unknown)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}
