import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import { type Step, stepAt } from './steps';
import { Legend, Textures, textureOf } from './textures';

/** A row or a column of a grid. */
export interface GridLine {
  readonly value: string;
  readonly name: string;
  readonly events: number;
  readonly partial: boolean;
  /** Marks on a period: numbers of notes below the chart. */
  readonly marks: readonly number[];
  readonly to: string | undefined;
}

export interface HeatGridProps {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  readonly events: number;
  readonly at: (row: string, column: string) => number | undefined;
  readonly toOf: (row: string, column: string) => string | undefined;
  /** The steps by which cells are graded: of the whole, where this is a part of it. */
  readonly steps: readonly Step[];
  readonly caption: string;
  readonly rowsName: string;
  /** Cells that can hold nothing, such as a value beside itself; what they are called. */
  readonly blank?: { readonly at: (row: string, column: string) => boolean; readonly name: string };
}

/** Counts by two dimensions: a table whose cells are graded, each with its number and a link to what it counts. */
export function HeatGrid({
  rows,
  columns,
  events,
  at,
  toOf,
  steps,
  caption,
  rowsName,
  blank,
}: HeatGridProps) {
  const { t } = useTranslation('charts');
  const { count } = useFormats();
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const none = t('none');
  const nameOf = cellNames((held) =>
    t('cell', { row: ROW, column: COLUMN, count: held, events: count(held) }),
  );
  const partialName = t('partial');
  return (
    <div className="grid-chart">
      <svg width={0} height={0} aria-hidden="true" className="grid-textures">
        <Textures id={id} />
      </svg>
      <div className="grid-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="grid">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="grid-corner">
                {rowsName}
              </th>
              {columns.map((column) => (
                <th key={column.value} scope="col">
                  <Named line={column} partialName={partialName} />
                </th>
              ))}
              <th scope="col" className="grid-total">
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.value} data-partial={row.partial || undefined}>
                <th scope="row">
                  <Named line={row} partialName={partialName} />
                </th>
                {columns.map((column) => {
                  const held = at(row.value, column.value) ?? 0;
                  if (blank?.at(row.value, column.value))
                    return (
                      <td key={column.value}>
                        <span className="grid-hidden">{blank.name}</span>
                      </td>
                    );
                  if (held === 0) return <NoneRecorded key={column.value} none={none} />;
                  return (
                    <Cell
                      key={column.value}
                      id={id}
                      printed={count(held)}
                      step={stepAt(steps, held)}
                      partial={row.partial || column.partial}
                      to={toOf(row.value, column.value)}
                      name={nameOf(row.name, column.name, held)}
                    />
                  );
                })}
                <td className="grid-total">{count(row.events)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {columns.map(({ value, events: held }) => (
                <td key={value} className="grid-total">
                  {count(held)}
                </td>
              ))}
              <td className="grid-total grid-all">{count(events)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Legend id={id} steps={steps} none={t('none')} label={t('legend')} />
    </div>
  );
}

/** Where the names of a row and a column go in a sentence: no name holds such characters, which are for private use. */
const ROW = '\ue000';
const COLUMN = '\ue001';

/** Names of cells, such as `Energy, 2024: 12 incidents`. The sentence is made once for each count, not for each cell. */
function cellNames(sentenceOf: (events: number) => string) {
  const made = new Map<number, string>();
  return (row: string, column: string, events: number): string => {
    const sentence = made.get(events) ?? sentenceOf(events);
    made.set(events, sentence);
    return sentence.replace(/[\ue000\ue001]/g, (place) => (place === ROW ? row : column));
  };
}

interface NamedProps {
  readonly line: GridLine;
  readonly partialName: string;
}

function Named({ line: { name, to, partial, marks }, partialName }: NamedProps) {
  return (
    <>
      {to ? (
        <To to={to} className="grid-name">
          {name}
        </To>
      ) : (
        name
      )}
      {marks.map((mark) => (
        <sup key={mark} className="grid-mark">
          {mark}
        </sup>
      ))}
      {partial && <span className="grid-partial">{partialName}</span>}
    </>
  );
}

interface CellProps {
  readonly id: string;
  readonly printed: string;
  readonly step: number;
  readonly partial: boolean;
  readonly to: string | undefined;
  readonly name: string;
}

/** There may be a thousand of them: what can be made once for all is given to it. */
function Cell({ id, printed, step, partial, to, name }: CellProps) {
  const texture = textureOf(id, step);
  return (
    <td className="grid-cell" style={{ background: `var(--step-${step})`, color: `var(--step-ink-${step})` }}>
      {texture !== 'none' && (
        <svg className="grid-texture" aria-hidden="true">
          <rect width="100%" height="100%" fill={texture} />
        </svg>
      )}
      {to ? (
        <Link to={to} aria-label={name} data-partial={partial || undefined}>
          {printed}
        </Link>
      ) : (
        <span>{printed}</span>
      )}
    </td>
  );
}

function NoneRecorded({ none }: { readonly none: string }) {
  return (
    <td className="grid-none">
      <span aria-hidden="true">·</span>
      <span className="grid-hidden">{none}</span>
    </td>
  );
}
