import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { legendOf } from '../charts/shades';
import { stepLabel, stepsOf } from '../charts/steps';
import { WorldMap } from '../charts/world-map';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { type Exploring, addressOf } from './address';
import { Asking, NothingFound } from './asked';
import { cellFilter } from './cell-filter';
import { ChartFigure } from './chart-figure';
import { mapQuestion } from './questions';
import { useExploreWords } from './words';

/** Incidents by the country that was hit. */
export function MapView({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { count } = useFormats();
  const words = useExploreWords(exploring.filter.catalogue);
  const listOf = (country: string) => {
    const kept = cellFilter(exploring.filter, ['country'], [country]) ?? exploring.filter;
    return addressOf({ ...exploring, view: 'list', filter: kept, asTable: false, after: undefined });
  };
  return (
    <Asking asked={mapQuestion(exploring)}>
      {({ answer, askedAt, isOld }) => {
        if (!('insightTable' in answer)) return null;
        const { events, rows } = answer.insightTable;
        if (events === 0) return <NothingFound exploring={exploring} />;
        const counts = rows
          .map(({ values: [country = ''], events: held }) => ({ country, events: held }))
          .sort((a, b) => b.events - a.events || a.country.localeCompare(b.country));
        const placed = counts.filter(({ country }) => country !== 'not-recorded');
        const without = counts.find(({ country }) => country === 'not-recorded')?.events ?? 0;
        const missing = t('withoutCountry', { count: without, events: count(without) });
        return (
          <ChartFigure
            exploring={exploring}
            events={events}
            askedAt={askedAt}
            isOld={isOld}
            notes={[...(without > 0 ? [missing] : []), tc('once'), t('smallCountries')]}
            legend={legendOf(
              stepsOf(placed.map(({ events: held }) => held)),
              { none: tc('map.none'), step: (step) => stepLabel(step, count) },
              true,
            )}
            fileLines={[tc('map.borders')]}
            chart={
              <>
                <WorldMap counts={placed} label={words.title(exploring)} hrefOf={listOf} />
                <Text size="sm" className="no-script">
                  {t('mapNeedsScript')}{' '}
                  <To to={addressOf({ ...exploring, asTable: true })}>{t('as.table')}</To>
                </Text>
              </>
            }
            table={
              <table className="twin">
                <thead>
                  <tr>
                    <th scope="col">{words.filterName('country')}</th>
                    <th scope="col">{t('incidents')}</th>
                  </tr>
                </thead>
                <tbody>
                  {counts.map(({ country, events: held }) => (
                    <tr key={country}>
                      <td>{words.value('country', country)}</td>
                      <td>
                        <To to={listOf(country)}>{count(held)}</To>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            }
          />
        );
      }}
    </Asking>
  );
}
