import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gridDrawing } from '../charts/grid-drawing';
import { type GridLine, HeatGrid } from '../charts/heat-grid';
import { legendOf } from '../charts/shades';
import { stepLabel, stepsOf } from '../charts/steps';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { Exploring } from './address';
import { Asking, NothingFound } from './asked';
import { cellAddress } from './cell-filter';
import { ChartFigure } from './chart-figure';
import { AXES, type Axis } from './filters.data';
import { Laws, lawsOf, marksOf, useLawLines } from './laws';
import { type Line, type Matrix, type MatrixAnswer, type TimedAnswer, matrixOf } from './matrix';
import { TABLE_ROWS_MAX, drawnOf, partOf } from './part';
import { PartMenu } from './part-menu';
import { isTime, questionOf } from './questions';
import type { Go } from './use-exploring';
import { useExploreWords } from './words';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** Incidents by two dimensions. */
export function MatrixView({ exploring, go }: Props) {
  return (
    <>
      <Axes exploring={exploring} go={go} />
      <Asking<MatrixAnswer | TimedAnswer> asked={questionOf(exploring) as never}>
        {({ answer, askedAt, isOld }) =>
          isOfThese(exploring, answer) ? (
            <Grid
              exploring={exploring}
              matrix={matrixOf(exploring, answer)}
              askedAt={askedAt}
              isOld={isOld}
            />
          ) : null
        }
      </Asking>
    </>
  );
}

/** While another matrix is on its way, what stands there is of other dimensions. */
function isOfThese({ rows, across }: Exploring, answer: MatrixAnswer | TimedAnswer): boolean {
  return 'times' in answer === (isTime(rows) || isTime(across)) && 'cells' in answer;
}

function Axes({ exploring: { rows, across }, go }: Props) {
  const { t } = useTranslation('explore');
  const values = useValues();
  const names = AXES.map((value) => ({ value, label: values.label(values.dimension(value)) }));
  return (
    <Group gap="md" className="needs-script">
      <NativeSelect
        label={t('rows')}
        value={rows}
        data={names.filter(({ value }) => value !== across)}
        onChange={({ currentTarget }) => go({ rows: currentTarget.value as Axis })}
      />
      <NativeSelect
        label={t('across')}
        value={across}
        data={names.filter(({ value }) => value !== rows)}
        onChange={({ currentTarget }) => go({ across: currentTarget.value as Axis })}
      />
    </Group>
  );
}

interface GridProps {
  readonly exploring: Exploring;
  readonly matrix: Matrix;
  readonly askedAt: number;
  readonly isOld: boolean;
}

function Grid({ exploring, matrix, askedAt, isOld }: GridProps) {
  const { t } = useTranslation('charts');
  const { t: te } = useTranslation('explore');
  const { count } = useFormats();
  const values = useValues();
  const words = useExploreWords(exploring.filter.catalogue);
  const { rows, across } = exploring;
  const lawLines = useLawLines();
  if (matrix.events === 0) return <NothingFound exploring={exploring} />;
  const drawn = drawnOf(matrix, exploring.part, { rows: isTime(rows), columns: isTime(across) });
  const laws = lawsOf([...matrix.rows, ...matrix.columns]);
  const named = (dimension: string, line: Line): GridLine => ({
    value: line.value,
    name: words.value(dimension, line.value),
    events: line.events,
    partial: line.partial,
    marks: marksOf(laws, line.regimes),
    to: line.events > 0 ? cellAddress(exploring, [dimension], [line.value]) : undefined,
  });
  const grid = {
    rows: matrix.rows.map((line) => named(rows, line)),
    columns: matrix.columns.map((line) => named(across, line)),
  };
  const toOf = (row: string, column: string) => cellAddress(exploring, [rows, across], [row, column]);
  const shown = {
    rows: drawn.rows.map((line) => named(rows, line)),
    columns: drawn.columns.map((line) => named(across, line)),
  };
  // A file holds the whole, so what it says of periods is said of the whole.
  const isPartial = [...grid.rows, ...grid.columns].some(({ partial }) => partial);
  const cells = (row: GridLine) => grid.columns.map((column) => matrix.at(row.value, column.value) ?? 0);
  const steps = stepsOf(grid.rows.flatMap(cells));
  return (
    <ChartFigure
      exploring={exploring}
      events={matrix.events}
      askedAt={askedAt}
      isOld={isOld}
      notes={[t('once'), ...(isPartial ? [t('partialNote')] : [])]}
      drawing={() =>
        gridDrawing({
          columns: grid.columns.map(({ name, events, partial }) => ({ name, partial, total: count(events) })),
          rows: grid.rows.map((row) => ({
            name: row.name,
            partial: row.partial,
            total: count(row.events),
            cells: cells(row).map((events) => ({ events, printed: count(events) })),
          })),
          totalName: t('total'),
          all: count(matrix.events),
          steps,
        })
      }
      legend={legendOf(steps, { none: t('none'), step: (step) => stepLabel(step, count) }, false)}
      fileLines={lawLines(laws)}
      chart={
        <>
          <PartMenu
            exploring={exploring}
            part={drawn.part}
            nameOf={({ value }) => words.value(drawn.rows === matrix.rows ? across : rows, value)}
          />
          <HeatGrid
            {...shown}
            events={matrix.events}
            at={matrix.at}
            toOf={toOf}
            steps={steps}
            caption={words.title(exploring)}
            rowsName={values.label(values.dimension(rows))}
          />
          {drawn.part.parts > 1 && <p className="chart-note">{te('part.totals')}</p>}
          <Laws laws={laws} />
        </>
      }
      table={<CellTable exploring={exploring} grid={grid} matrix={matrix} toOf={toOf} />}
    />
  );
}

interface CellTableProps {
  readonly exploring: Exploring;
  readonly grid: { readonly rows: readonly GridLine[]; readonly columns: readonly GridLine[] };
  readonly matrix: Matrix;
  readonly toOf: (row: string, column: string) => string | undefined;
}

/** The same cells as a list, the fullest first. */
function CellTable({ exploring, grid, matrix, toOf }: CellTableProps) {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const values = useValues();
  const filled = grid.rows
    .flatMap((row) =>
      grid.columns.map((column) => ({ row, column, events: matrix.at(row.value, column.value) ?? 0 })),
    )
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
  const part = partOf(filled, TABLE_ROWS_MAX, exploring.part);
  return (
    <>
      <PartMenu
        exploring={exploring}
        part={part}
        nameOf={({ row, column }) => `${row.name}, ${column.name}`}
      />
      <table className="twin">
        <thead>
          <tr>
            <th scope="col">{values.label(values.dimension(exploring.rows))}</th>
            <th scope="col">{values.label(values.dimension(exploring.across))}</th>
            <th scope="col">{t('incidents')}</th>
          </tr>
        </thead>
        <tbody>
          {part.lines.map(({ row, column, events }) => {
            const to = toOf(row.value, column.value);
            return (
              <tr key={`${row.value} ${column.value}`}>
                <td>{row.name}</td>
                <td>{column.name}</td>
                <td>{to ? <To to={to}>{count(events)}</To> : count(events)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
