import { useTranslation } from 'react-i18next';
import { Sparkline } from '../charts/sparkline';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { latestYear, YEARS_SHOWN, yearsOf } from '../principles/years';
import type { HomeAnswer } from './home-question';

/**
 * The nine principles, each with how many incidents touched it in the last twelve months and over the years. Where
 * nothing in sight began in these months, the latest year that has something stands instead, and is named.
 */
export function NinePrinciples({ answer }: { readonly answer: HomeAnswer }) {
  const { t } = useTranslation('home');
  const { count } = useFormats();
  const thisYear = new Date().getUTCFullYear();
  const fallback = answer.lately.events === 0 ? latestYear(answer.years.periods) : undefined;
  const rows = fallback
    ? (answer.years.periods.find(({ period }) => period === fallback)?.rows ?? [])
    : answer.lately.rows;
  const of = (list: HomeAnswer['lately']['rows'], id: string) =>
    list.find(({ values }) => values[0] === id)?.events ?? 0;
  const span = fallback ? t('inYear', { year: fallback }) : t('lastTwelve');
  return (
    <section aria-labelledby="nine">
      <h2 id="nine">{t('nine')}</h2>
      <p className="quiet">
        {fallback ? t('fallback', { year: fallback }) : t('nineIntro')}{' '}
        {t('lines', { first: thisYear - YEARS_SHOWN + 1, last: thisYear })}
      </p>
      <ol className="nine">
        {answer.principles.map(({ id, name }) => (
          <li key={id}>
            <h3>
              <span className="nine-numeral" aria-hidden="true">
                {id}
              </span>
              <To to={`/principles/paris-call/${id}`}>{name}</To>
            </h3>
            <p className="nine-count">
              <strong>{count(of(rows, id))}</strong> <span>{span}</span>
              <span className="quiet">{t('ever', { count: of(answer.ever.rows, id) })}</span>
            </p>
            <Sparkline
              points={yearsOf(answer.years.periods, thisYear, id)}
              label={t('trendOf', { name })}
              width={150}
              height={36}
            />
          </li>
        ))}
      </ol>
      <p className="quiet">{t('caveat')}</p>
    </section>
  );
}
