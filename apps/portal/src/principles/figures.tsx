import { useTranslation } from 'react-i18next';
import { Sparkline } from '../charts/sparkline';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { PrincipleAnswer } from './principle-question';
import { yearsOf } from './years';

const ROWS_SHOWN = 8;

/** How many incidents there are under a principle, over the years, by sector and by region. */
export function Figures({ answer }: { readonly answer: PrincipleAnswer }) {
  const { t } = useTranslation('principles');
  const { count, day } = useFormats();
  const now = new Date();
  const years = yearsOf(answer.insightTrend.periods, now.getUTCFullYear());
  const of = (value: string) =>
    answer.certainties.rows.find(({ values }) => values[0] === value)?.events ?? 0;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('figures')}</h2>
      <p className="lead">
        {t('total', { count: answer.sectors.events })}{' '}
        {t('certainties', { clear: count(of('clear')), arguable: count(of('arguable')) })}
      </p>
      <figure className="trend">
        <figcaption>{t('overYears')}</figcaption>
        <Sparkline points={years} label={t('overYears')} width={520} height={90} />
        <details>
          <summary>{t('asTable')}</summary>
          <table className="figures-table">
            <caption>{t('overYears')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('year')}</th>
                <th scope="col">{t('incidentsColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ period, events, partial }) => (
                <tr key={period}>
                  <th scope="row">
                    {period}
                    {partial && ` (${t('partial')})`}
                  </th>
                  <td>{count(events)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
      <div className="counts-columns">
        <Counts dimension="sector" rows={answer.sectors.rows} />
        <Counts dimension="region" rows={answer.regions.rows} />
      </div>
      <p className="quiet">{t('asOf', { day: day(now) })}</p>
    </section>
  );
}

interface CountsProps {
  readonly dimension: 'sector' | 'region';
  readonly rows: readonly { readonly values: readonly string[]; readonly events: number }[];
}

function Counts({ dimension, rows }: CountsProps) {
  const { t } = useTranslation('principles');
  const { count } = useFormats();
  const { nameOf, label } = useValues();
  const most = Math.max(1, ...rows.map(({ events }) => events));
  const sorted = [...rows].sort((a, b) => b.events - a.events);
  const left = sorted.length - ROWS_SHOWN;
  if (rows.length === 0) return null;
  return (
    <table className="figures-table figure-bars">
      <caption>{t(`by.${dimension}`)}</caption>
      <thead className="heard">
        <tr>
          <th scope="col">{t(`by.${dimension}`)}</th>
          <th scope="col">{t('incidentsColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.slice(0, ROWS_SHOWN).map(({ values: [value = ''], events }) => (
          <tr key={value}>
            <th scope="row">{label(nameOf(dimension, value))}</th>
            <td>
              <span className="bar" style={{ inlineSize: `${(events / most) * 70}%` }} aria-hidden="true" />
              {count(events)}
            </td>
          </tr>
        ))}
        {left > 0 && (
          <tr>
            <td colSpan={2}>{t('more', { count: left })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
