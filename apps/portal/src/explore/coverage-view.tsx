import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BarRow } from '../charts/bar-row';
import { RowBars } from '../charts/row-bars';
import { rowDrawing } from '../charts/row-drawing';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { Exploring } from './address';
import { Asking, NothingFound } from './asked';
import { ByAxis, periodsByName } from './by-axis';
import { cellAddress } from './cell-filter';
import { ChartFigure } from './chart-figure';
import { Laws, lawsOf, marksOf, useLawLines } from './laws';
import { orderOf } from './matrix';
import { coverageQuestion } from './questions';
import { shownRows, useBarLegend } from './row-figure';
import type { Go } from './use-exploring';
import { useExploreWords } from './words';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** How many reports and distinct reporters stand behind incidents: how well a part of the field is reported at all. */
export function CoverageView({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { count } = useFormats();
  const values = useValues();
  const words = useExploreWords(exploring.filter.catalogue);
  const lawLines = useLawLines();
  const legend = useBarLegend();
  const { by } = exploring;
  const listOf = (value: string) => cellAddress(exploring, [by], [value]);
  return (
    <>
      <Group gap="md" className="needs-script">
        <ByAxis exploring={exploring} go={go} />
      </Group>
      <Asking asked={coverageQuestion(exploring)}>
        {({ answer, askedAt, isOld }) => {
          if (!('covered' in answer)) return null;
          const { covered, times } = answer;
          if (covered.events === 0) return <NothingFound exploring={exploring} />;
          const periods = periodsByName(times);
          const laws = lawsOf(covered.rows.flatMap(({ values: [value = ''] }) => periods.get(value) ?? []));
          const rows = covered.rows
            .map(({ values: [value = ''], ...row }) => ({ ...row, value }))
            .sort(orderOf(by))
            .map(({ value, events, reports, reporters }) => ({
              value,
              name: words.value(by, value),
              events,
              reports: count(reports ?? 0),
              reporters: reporters === null ? t('coverage.few') : count(reporters),
              partial: periods.get(value)?.partial ?? false,
              marks: marksOf(laws, periods.get(value)?.regimes ?? []),
              to: listOf(value),
            }));
          const bars = rows.map(
            ({ value, name, events, reports, reporters, partial, marks, to }): BarRow => ({
              key: value,
              name,
              size: events,
              printed: count(events),
              aside: t('coverage.aside', { reports, reporters }),
              partial,
              marks,
              to,
            }),
          );
          const shown = shownRows(bars);
          const isPartial = bars.some(({ partial }) => partial);
          return (
            <ChartFigure
              exploring={exploring}
              events={covered.events}
              askedAt={askedAt}
              isOld={isOld}
              notes={[
                t('coverage.note'),
                tc('once'),
                ...(isPartial ? [tc('partialNote')] : []),
                ...(shown.length < bars.length ? [t('firstRows', { shown: count(shown.length) })] : []),
              ]}
              drawing={() => rowDrawing(shown)}
              legend={legend({ isPartial, isRange: false })}
              fileLines={lawLines(laws)}
              chart={
                <>
                  <RowBars
                    rows={shown}
                    caption={words.title(exploring)}
                    heads={[values.label(values.dimension(by)), t('incidents'), t('coverage.behind')]}
                  />
                  <Laws laws={laws} />
                </>
              }
              table={
                <table className="twin">
                  <thead>
                    <tr>
                      <th scope="col">{values.label(values.dimension(by))}</th>
                      <th scope="col">{t('incidents')}</th>
                      <th scope="col">{t('coverage.reports')}</th>
                      <th scope="col">{t('coverage.reporters')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(({ value, name, events, reports, reporters, partial, to }) => (
                      <tr key={value}>
                        <td>
                          {name}
                          {partial && ` (${tc('partial')})`}
                        </td>
                        <td>{to ? <To to={to}>{count(events)}</To> : count(events)}</td>
                        <td>{reports}</td>
                        <td>{reporters}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              }
            />
          );
        }}
      </Asking>
    </>
  );
}
