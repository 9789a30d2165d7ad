import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BarRow } from '../charts/bar-row';
import { RowBars } from '../charts/row-bars';
import { rowDrawing } from '../charts/row-drawing';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { Exploring } from './address';
import { Asking, NothingFound } from './asked';
import { ByAxis, periodsByName } from './by-axis';
import { cellAddress } from './cell-filter';
import { ChartFigure } from './chart-figure';
import { CURRENCIES, MEASURES, type Measure } from './filters.data';
import { Laws, lawsOf, marksOf, useLawLines } from './laws';
import { orderOf } from './matrix';
import { sumsQuestion } from './questions';
import { shownRows, useBarLegend } from './row-figure';
import { useSumWords } from './sum-words';
import type { SumCell } from './sums';
import type { Go } from './use-exploring';
import { useExploreWords } from './words';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** Sums of people, records, hours or money, with how many incidents record them. */
export function SumsView({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { count } = useFormats();
  const values = useValues();
  const words = useExploreWords(exploring.filter.catalogue);
  const lawLines = useLawLines();
  const legend = useBarLegend();
  const printed = useSumWords();
  const { by } = exploring;
  const listOf = (value: string) => cellAddress(exploring, [by], [value]);
  return (
    <>
      <SumChoices exploring={exploring} go={go} />
      <Asking asked={sumsQuestion(exploring)}>
        {({ answer, askedAt, isOld }) => {
          if (!('measureSums' in answer)) return null;
          const { all, measureSums, times } = answer;
          if (all.events === 0) return <NothingFound exploring={exploring} />;
          const periods = periodsByName(times);
          const inOrder = orderOf(by);
          const rows = measureSums
            .map(({ values: [value = ''], ...sum }) => ({ ...sum, value }))
            .sort((a, b) => inOrder(ranked(a), ranked(b)))
            .map((row) => ({ ...row, name: words.value(by, row.value), said: printed(row) }));
          const recorded = rows.filter(({ events }) => events > 0);
          const laws = lawsOf(recorded.flatMap(({ value }) => periods.get(value) ?? []));
          const bars = recorded.map(({ value, name, low, high, events, notRecorded, said }): BarRow => ({
            key: value,
            name,
            size: low ?? 0,
            upTo: high ?? 0,
            printed: said,
            aside: t('sums.aside', { recorded: count(events), all: count(events + notRecorded) }),
            partial: periods.get(value)?.partial ?? false,
            marks: marksOf(laws, periods.get(value)?.regimes ?? []),
            to: listOf(value),
          }));
          const shown = shownRows(bars);
          const isPartial = shown.some(({ partial }) => partial);
          const isRange = shown.some(({ size, upTo = 0 }) => upTo > size);
          return (
            <ChartFigure
              exploring={exploring}
              events={all.events}
              askedAt={askedAt}
              isOld={isOld}
              notes={[
                t('sums.note'),
                ...(isRange ? [t('sums.rangeNote')] : []),
                tc('once'),
                ...(isPartial ? [tc('partialNote')] : []),
                ...(shown.length < bars.length ? [t('firstRows', { shown: count(shown.length) })] : []),
              ]}
              drawing={() => rowDrawing(shown)}
              legend={legend({ isPartial, isRange })}
              fileLines={lawLines(laws)}
              chart={
                bars.length === 0 ? (
                  <Empty>{t('sums.none')}</Empty>
                ) : (
                  <>
                    <RowBars
                      rows={shown}
                      caption={words.title(exploring)}
                      heads={[
                        values.label(values.dimension(by)),
                        values.label(values.nameOf('measures', exploring.sum)),
                        t('sums.recordedFor'),
                      ]}
                    />
                    <Laws laws={laws} />
                  </>
                )
              }
              table={
                <table className="twin">
                  <thead>
                    <tr>
                      {[
                        values.label(values.dimension(by)),
                        t('sums.low'),
                        t('sums.high'),
                        t('sums.recorded'),
                        t('sums.notRecorded'),
                      ].map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(({ value, name, low, high, events, notRecorded }) => (
                      <tr key={value}>
                        <td>
                          {name}
                          {periods.get(value)?.partial && ` (${tc('partial')})`}
                        </td>
                        <td>{low === null ? t('sums.unrecorded') : count(low)}</td>
                        <td>{high === null ? t('sums.unrecorded') : count(high)}</td>
                        <td>{count(events)}</td>
                        <td>{count(notRecorded)}</td>
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

function ranked({ value, low, high }: SumCell & { readonly value: string }) {
  return { value, events: low ?? high ?? 0 };
}

function SumChoices({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  const values = useValues();
  const { sum, currency } = exploring;
  const currencies = CURRENCIES.some((each) => each === currency) ? CURRENCIES : [...CURRENCIES, currency];
  return (
    <Group gap="md" className="needs-script">
      <NativeSelect
        label={t('sums.what')}
        value={sum}
        data={MEASURES.map((value) => ({ value, label: values.label(values.nameOf('measures', value)) }))}
        onChange={({ currentTarget }) => go({ sum: currentTarget.value as Measure })}
      />
      {sum === 'money' && (
        <NativeSelect
          label={t('sums.currency')}
          value={currency}
          data={[...currencies]}
          onChange={({ currentTarget }) => go({ currency: currentTarget.value })}
        />
      )}
      <ByAxis exploring={exploring} go={go} />
    </Group>
  );
}
