import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { ceiling, linesUpTo } from './scale';

/** One period of a bar chart. */
export interface Bar {
  readonly period: string;
  readonly name: string;
  readonly events: number;
  readonly partial: boolean;
  /** Numbers of the notes below the chart: laws under which reporting began in it. */
  readonly marks: readonly number[];
}

interface Props {
  readonly bars: readonly Bar[];
  readonly label: string;
}

const WIDTH = 960;
const HEIGHT = 360;
const EDGE = { left: 52, right: 34, top: 34, bottom: 40 } as const;
const LABELS_MAX = 14;

/** Counts over time. A period that is not over is hatched and outlined; a law of reporting is a line with a number. */
export function Bars({ bars, label }: Props) {
  const { t } = useTranslation('charts');
  const { count } = useFormats();
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const top = ceiling(Math.max(1, ...bars.map(({ events }) => events)));
  const room = (WIDTH - EDGE.left - EDGE.right) / Math.max(1, bars.length);
  const tall = HEIGHT - EDGE.top - EDGE.bottom;
  const y = (events: number) => round(HEIGHT - EDGE.bottom - (events / top) * tall);
  const every = Math.ceil(bars.length / LABELS_MAX);
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('bars.label', { label })}
    >
      <defs>
        <pattern
          id={`${id}-open`}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={3} height={7} className="bars-fill" />
        </pattern>
      </defs>
      {linesUpTo(top).map((events) => (
        <g key={events}>
          <line className="bars-line" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(events)} y2={y(events)} />
          <text className="bars-text" x={EDGE.left - 8} y={y(events) + 4} textAnchor="end">
            {count(events)}
          </text>
        </g>
      ))}
      {bars.map(({ period, name, events, partial, marks }, place) => {
        const x = EDGE.left + place * room;
        const isNamed = (bars.length - 1 - place) % every === 0;
        return (
          <g key={period}>
            <rect
              className={partial ? 'bars-open' : 'bars-fill'}
              style={partial ? { fill: `url(#${id}-open)` } : undefined}
              x={round(x + room * 0.12)}
              width={round(room * 0.76)}
              y={y(events)}
              height={round(HEIGHT - EDGE.bottom - y(events))}
            >
              <title>{`${name}: ${count(events)}${partial ? ` (${t('partial')})` : ''}`}</title>
            </rect>
            {marks.length > 0 && (
              <>
                <line
                  className="bars-law"
                  x1={round(x)}
                  x2={round(x)}
                  y1={EDGE.top - 8}
                  y2={HEIGHT - EDGE.bottom}
                />
                <text className="bars-law-text" x={round(x)} y={EDGE.top - 14} textAnchor="middle">
                  {marks.join(', ')}
                </text>
              </>
            )}
            {isNamed && (
              <text
                className="bars-text"
                x={round(x + room / 2)}
                y={HEIGHT - EDGE.bottom + 20}
                textAnchor="middle"
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      <line
        className="bars-floor"
        x1={EDGE.left}
        x2={WIDTH - EDGE.right}
        y1={HEIGHT - EDGE.bottom}
        y2={HEIGHT - EDGE.bottom}
      />
    </svg>
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
