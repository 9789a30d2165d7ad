import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gridDrawing } from '../charts/grid-drawing';
import { HeatGrid } from '../charts/heat-grid';
import { legendOf } from '../charts/shades';
import { stepLabel, stepsOf } from '../charts/steps';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { Exploring } from './address';
import { Asking, NothingFound } from './asked';
import { ByAxis } from './by-axis';
import { cellAddress } from './cell-filter';
import { ChartFigure } from './chart-figure';
import { PAIRED_VALUES_MAX, pairsOf } from './pairs';
import { pairsQuestion } from './questions';
import type { Go } from './use-exploring';
import { useExploreWords } from './words';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** Which values of a dimension stand together in one incident: principles above all. */
export function PairsView({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { count } = useFormats();
  const values = useValues();
  const words = useExploreWords(exploring.filter.catalogue);
  const { by } = exploring;
  return (
    <>
      <Group gap="md" className="needs-script">
        <ByAxis exploring={exploring} go={go} withTime={false} />
      </Group>
      <Asking asked={pairsQuestion(exploring)}>
        {({ answer, askedAt, isOld }) => {
          if (!('coOccurrence' in answer)) return null;
          const { events } = answer.single;
          if (events === 0) return <NothingFound exploring={exploring} />;
          const found = pairsOf(by, answer);
          const lines = found.values.map(({ value, events: held }) => ({
            value,
            name: words.value(by, value),
            events: held,
            partial: false,
            marks: [],
            to: cellAddress(exploring, [by], [value]),
          }));
          const cellsOf = (row: string) => lines.map(({ value }) => found.at(row, value) ?? 0);
          const steps = stepsOf(lines.flatMap(({ value }) => cellsOf(value)));
          const isCut = found.values.length === PAIRED_VALUES_MAX;
          return (
            <ChartFigure
              exploring={exploring}
              events={events}
              askedAt={askedAt}
              isOld={isOld}
              notes={[
                t('pairs.note'),
                t('pairs.totals'),
                ...(isCut ? [t('pairs.cut', { shown: count(PAIRED_VALUES_MAX) })] : []),
              ]}
              drawing={() =>
                gridDrawing({
                  columns: lines.map(({ name, events: held }) => ({
                    name,
                    partial: false,
                    total: count(held),
                  })),
                  rows: lines.map(({ value, name, events: held }, row) => ({
                    name,
                    partial: false,
                    total: count(held),
                    cells: cellsOf(value).map((both, column) => ({
                      events: both,
                      printed: count(both),
                      blank: row === column,
                    })),
                  })),
                  totalName: tc('total'),
                  all: count(events),
                  steps,
                })
              }
              legend={legendOf(steps, { none: tc('none'), step: (step) => stepLabel(step, count) }, false)}
              chart={
                lines.length === 0 ? (
                  <Empty>{t('pairs.none')}</Empty>
                ) : (
                  <HeatGrid
                    rows={lines}
                    columns={lines}
                    events={events}
                    at={found.at}
                    steps={steps}
                    toOf={() => undefined}
                    caption={words.title(exploring)}
                    rowsName={values.label(values.dimension(by))}
                    blank={{ at: (row, column) => row === column, name: t('pairs.itself') }}
                  />
                )
              }
              table={
                <table className="twin">
                  <thead>
                    <tr>
                      <th scope="col">{t('pairs.first')}</th>
                      <th scope="col">{t('pairs.second')}</th>
                      <th scope="col">{t('incidents')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.pairs.map(({ first, second, events: both }) => (
                      <tr key={`${first} ${second}`}>
                        <td>{words.value(by, first)}</td>
                        <td>{words.value(by, second)}</td>
                        <td>{count(both)}</td>
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
