import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import './charts.css';

/** One period of a small trend. */
export interface SparklinePoint {
  /** The period in words, such as March 2026. */
  readonly period: string;
  readonly events: number;
  /** Whether the period is not over, or a filter cuts into it. */
  readonly partial?: boolean;
}

interface Props {
  readonly points: readonly SparklinePoint[];
  /** What is counted: a few words. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

const MARGIN = 4;

/** A small trend within text or a table. A last period that is not over is dashed and ends in a ring. */
export function Sparkline({ points, label, width = 120, height = 28 }: Props) {
  const told = useTold(points);
  const last = points.at(-1);
  if (!last) return null;
  const most = Math.max(1, ...points.map(({ events }) => events));
  const spots = points.map(({ events }, place) => ({
    x: round(MARGIN + ((width - 2 * MARGIN) * place) / Math.max(1, points.length - 1)),
    y: round(height - MARGIN - ((height - 2 * MARGIN) * events) / most),
  }));
  const whole = last.partial ? spots.slice(0, -1) : spots;
  const end = spots.at(-1)!;
  return (
    <svg
      className="sparkline"
      role="img"
      aria-label={`${label}. ${told}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <line className="sparkline-floor" x1={0} x2={width} y1={height - 1} y2={height - 1} />
      <polyline className="sparkline-line" points={lineOf(whole)} />
      {last.partial && (
        <polyline className="sparkline-line sparkline-open" points={lineOf(spots.slice(-2))} />
      )}
      <circle
        className="sparkline-end"
        data-partial={last.partial ? '' : undefined}
        cx={end.x}
        cy={end.y}
        r={2.75}
      />
    </svg>
  );
}

/** The trend in a sentence, for who hears it. */
function useTold(points: readonly SparklinePoint[]): string {
  const { t } = useTranslation('charts');
  const { count } = useFormats();
  const whole = points.filter(({ partial }) => !partial);
  const [first, last, open] = [whole[0], whole.at(-1), points.at(-1)];
  const sentences: string[] = [];
  if (first && last) {
    const most = whole.reduce((a, b) => (b.events > a.events ? b : a));
    sentences.push(
      t('sparkline.told', {
        from: count(first.events),
        first: first.period,
        to: count(last.events),
        last: last.period,
        most: count(most.events),
        peak: most.period,
      }),
    );
  }
  if (open?.partial) sentences.push(t('sparkline.open', { period: open.period, events: count(open.events) }));
  return sentences.join(' ');
}

function lineOf(spots: readonly { readonly x: number; readonly y: number }[]): string {
  return spots.map(({ x, y }) => `${x},${y}`).join(' ');
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
