import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Bar, Bars } from '../charts/bars';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { type Exploring, PERIODS, type Period } from './address';
import { Asking, NothingFound } from './asked';
import { cellAddress } from './cell-filter';
import { ChartFigure } from './chart-figure';
import { Laws, lawsOf, marksOf, useLawLines } from './laws';
import type { Regime } from './matrix';
import { timelineQuestion } from './questions';
import { useBarLegend } from './row-figure';
import type { Go } from './use-exploring';
import { useExploreWords } from './words';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** Incidents over time, by when they began. */
export function TimelineView({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { count } = useFormats();
  const words = useExploreWords(exploring.filter.catalogue);
  const lawLines = useLawLines();
  const legend = useBarLegend();
  return (
    <>
      <NativeSelect
        className="needs-script"
        maw="12rem"
        label={t('period.label')}
        value={exploring.period}
        data={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={({ currentTarget }) => go({ period: currentTarget.value as Period })}
      />
      <Asking asked={timelineQuestion(exploring)}>
        {({ answer, askedAt, isOld }) => {
          if (!('insightTrend' in answer)) return null;
          const { periods, notRecorded } = answer.insightTrend;
          const laws = lawsOf(periods);
          const bars = periods.map(({ period, partial, regimes, rows }) => ({
            period,
            name: words.value(dimensionOf(period), period),
            events: rows[0]?.events ?? 0,
            partial,
            marks: marksOf(laws, regimes),
          }));
          const undated = notRecorded[0]?.events ?? 0;
          if (answer.all.events === 0) return <NothingFound exploring={exploring} />;
          return (
            <ChartFigure
              exploring={exploring}
              events={answer.all.events}
              askedAt={askedAt}
              isOld={isOld}
              notes={[
                ...(undated > 0 ? [t('undated', { count: undated, events: count(undated) })] : []),
                ...(bars.some(({ partial }) => partial) ? [tc('partialNote')] : []),
              ]}
              legend={legend({
                isPartial: bars.some(({ partial }) => partial),
                isRange: false,
                hasLaws: laws.length > 0,
              })}
              fileLines={lawLines(laws)}
              chart={
                <>
                  <div className="bars-scroll" role="region" tabIndex={0} aria-label={words.title(exploring)}>
                    <Bars bars={bars} label={words.title(exploring)} />
                  </div>
                  <Laws laws={laws} />
                </>
              }
              table={<PeriodTable exploring={exploring} bars={bars} laws={laws} />}
            />
          );
        }}
      </Asking>
    </>
  );
}

/** Of which length a period is, by how it is written. */
function dimensionOf(period: string): Period {
  if (period.includes('Q')) return 'quarter';
  return period.includes('-') ? 'month' : 'year';
}

function PeriodTable({
  exploring,
  bars,
  laws,
}: {
  readonly exploring: Exploring;
  readonly bars: readonly Bar[];
  readonly laws: readonly Regime[];
}) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { count } = useFormats();
  return (
    <table className="twin">
      <thead>
        <tr>
          <th scope="col">{t(`period.${exploring.period}`)}</th>
          <th scope="col">{t('incidents')}</th>
          <th scope="col">{t('remarks')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ period, name, events, partial, marks }) => {
          const to = cellAddress(exploring, [dimensionOf(period)], [period]);
          return (
            <tr key={period}>
              <td>{name}</td>
              <td>{events > 0 && to ? <To to={to}>{count(events)}</To> : t('noneRecorded')}</td>
              <td>
                {partial && tc('partial')}{' '}
                {marks.map((mark) => (
                  <span key={mark} lang="en">
                    {laws[mark - 1]?.title}.{' '}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
