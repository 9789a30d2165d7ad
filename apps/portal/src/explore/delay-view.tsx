import { useTranslation } from 'react-i18next';
import { RowBars } from '../charts/row-bars';
import { rowDrawing } from '../charts/row-drawing';
import { useFormats } from '../language/format';
import type { Exploring } from './address';
import { Asking, NothingFound } from './asked';
import { ChartFigure } from './chart-figure';
import { delayQuestion } from './questions';
import { useExploreWords } from './words';

/** How long it took from incidents to their first attribution by somebody else. */
export function DelayView({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const words = useExploreWords(exploring.filter.catalogue);
  return (
    <Asking asked={delayQuestion(exploring)}>
      {({ answer, askedAt, isOld }) => {
        if (!('attributionDelay' in answer)) return null;
        const { events, notRecorded, datedBefore, medianDays, quartileDays, distribution } =
          answer.attributionDelay;
        const all = events + notRecorded + datedBefore;
        if (all === 0) return <NothingFound exploring={exploring} />;
        const days = (number: number) => count(Math.round(number));
        const rows = distribution.map(({ fromDays, toDays, events: held }) => ({
          key: String(fromDays),
          name:
            toDays === null
              ? t('delay.from', { from: count(fromDays) })
              : t('delay.between', { from: count(fromDays), to: count(toDays - 1) }),
          size: held,
          printed: held === 0 ? t('noneRecorded') : count(held),
          partial: false,
          marks: [],
        }));
        const [lower, upper] = quartileDays ?? [];
        const told = [
          ...(medianDays === null ? [] : [t('delay.median', { days: days(medianDays) })]),
          ...(lower === undefined || upper === undefined
            ? []
            : [t('delay.quartiles', { lower: days(lower), upper: days(upper) })]),
          t('delay.dated', { count: events, events: count(events) }),
          t('delay.undated', { count: notRecorded, events: count(notRecorded) }),
          ...(datedBefore > 0 ? [t('delay.before', { count: datedBefore, events: count(datedBefore) })] : []),
        ];
        return (
          <ChartFigure
            exploring={exploring}
            events={all}
            askedAt={askedAt}
            isOld={isOld}
            notes={[told.join(' '), t('delay.note')]}
            drawing={() => rowDrawing(rows)}
            chart={
              <RowBars
                rows={rows}
                caption={words.title(exploring)}
                heads={[t('delay.head'), t('incidents')]}
              />
            }
            table={
              <table className="twin">
                <thead>
                  <tr>
                    <th scope="col">{t('delay.head')}</th>
                    <th scope="col">{t('incidents')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ key, name, printed }) => (
                    <tr key={key}>
                      <td>{name}</td>
                      <td>{printed}</td>
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
