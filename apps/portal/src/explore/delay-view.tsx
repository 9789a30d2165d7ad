import { useTranslation } from 'react-i18next';
import { RowBars } from '../charts/row-bars';
import { rowDrawing } from '../charts/row-drawing';
import { useFormats } from '../language/format';
import type { Exploring } from './address';
import { Asking, NothingFound } from './asked';
import { ChartFigure } from './chart-figure';
import { useDelayWords } from './delay-words';
import { delayQuestion } from './questions';
import { useExploreWords } from './words';

/** How long it took from incidents to their first attribution by somebody else. */
export function DelayView({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const words = useExploreWords(exploring.filter.catalogue);
  const delayWords = useDelayWords();
  return (
    <Asking asked={delayQuestion(exploring)}>
      {({ answer, askedAt, isOld }) => {
        if (!('attributionDelay' in answer)) return null;
        const { events, notRecorded, datedBefore, distribution } = answer.attributionDelay;
        const all = events + notRecorded + datedBefore;
        if (all === 0) return <NothingFound exploring={exploring} />;
        const rows = distribution.map((step) => ({
          key: String(step.fromDays),
          name: delayWords.step(step),
          size: step.events,
          printed: step.events === 0 ? t('noneRecorded') : count(step.events),
          partial: false,
          marks: [],
        }));
        return (
          <ChartFigure
            exploring={exploring}
            events={all}
            askedAt={askedAt}
            isOld={isOld}
            notes={[delayWords.told(answer.attributionDelay), t('delay.note')]}
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
