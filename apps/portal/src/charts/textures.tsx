import { TEXTURE_MARKS } from './shades';
import { type Step, stepLabel } from './steps';
import { useFormats } from '../language/format';

/** Patterns laid over the steps, so that shade is never the only sign: none, dots, lines, crossed lines, dense lines. */
export function Textures({ id }: { readonly id: string }) {
  return (
    <defs>
      {TEXTURE_MARKS.map((mark, place) => (
        <pattern
          key={mark}
          id={`${id}-${place + 2}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={place === 0 ? undefined : 'rotate(45)'}
        >
          <path
            d={mark}
            stroke={`var(--step-ink-${place + 2})`}
            strokeOpacity={0.55}
            fill="none"
            strokeWidth={1}
          />
        </pattern>
      ))}
    </defs>
  );
}

/** What is laid over a step. */
export function textureOf(id: string, step: number): string {
  return step >= 2 ? `url(#${id}-${step})` : 'none';
}

interface LegendProps {
  readonly id: string;
  readonly steps: readonly Step[];
  /** What an empty place means. */
  readonly none: string;
  readonly label: string;
}

/** What the shades and patterns of a chart stand for. */
export function Legend({ id, steps, none, label }: LegendProps) {
  const { count } = useFormats();
  return (
    <ul className="legend" aria-label={label}>
      <li>
        <Swatch fill="var(--none)" over="none" />
        {none}
      </li>
      {steps.map((step, place) => (
        <li key={step.from}>
          <Swatch fill={`var(--step-${place + 1})`} over={textureOf(id, place + 1)} />
          {stepLabel(step, count)}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ fill, over }: { readonly fill: string; readonly over: string }) {
  return (
    <svg width={26} height={16} aria-hidden="true">
      <rect width={26} height={16} style={{ fill }} />
      <rect width={26} height={16} fill={over} />
    </svg>
  );
}
