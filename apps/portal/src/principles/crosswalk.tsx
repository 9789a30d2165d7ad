import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { useValues } from '../language/values';
import type { Principle } from './principle-question';

/** Where a principle meets the other catalogue. The same crossings stand on the page of the other end. */
export function Crosswalk({ principle }: { readonly principle: Principle }) {
  const { t } = useTranslation('principles');
  const values = useValues();
  if (principle.crossings.length === 0) return null;
  const isNorm = principle.catalogue === 'un-norms';
  return (
    <section aria-labelledby="crosswalk">
      <h2 id="crosswalk">{t('crosswalk')}</h2>
      <p className="quiet">{t(isNorm ? 'crosswalkOfNorm' : 'crosswalkOfPrinciple')}</p>
      <div className="crosswalk-wide" tabIndex={0} role="group" aria-label={t('crosswalk')}>
        <table className="figures-table crosswalk-table">
          <thead>
            <tr>
              <th scope="col">{t(isNorm ? 'column.principle' : 'column.norm')}</th>
              <th scope="col">{t('column.strength')}</th>
              <th scope="col">{t('column.conditions')}</th>
              <th scope="col">{t('column.why')}</th>
            </tr>
          </thead>
          <tbody>
            {principle.crossings.map((crossing) => {
              const [catalogue, id] = isNorm
                ? [crossing.fromCatalogue, crossing.from]
                : [crossing.toCatalogue, crossing.to];
              return (
                <tr key={`${catalogue} ${id}`}>
                  <th scope="row">
                    <To to={`/principles/${catalogue}/${id}`}>{values.principle(catalogue, id)}</To>
                  </th>
                  <td>
                    {t(`strength.${crossing.strength as 'direct'}`, { defaultValue: crossing.strength })}
                  </td>
                  <td>
                    {crossing.conditions.map(({ text }) => text).join(', ') || t('always')}
                    {crossing.contravenes && <span className="quiet"> {t('contravenes')}</span>}
                  </td>
                  <td>{crossing.rationale}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
