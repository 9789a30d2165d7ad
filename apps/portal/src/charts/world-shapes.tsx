import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../language/format';
import { stepAt, stepsOf } from './steps';
import { Legend, Textures, textureOf } from './textures';
import { WORLD, type WorldShape, worldShapes } from './world-geometry';

/** How many incidents, by country. */
export interface CountryCount {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly events: number;
}

export interface WorldShapesProps {
  readonly counts: readonly CountryCount[];
  /** What the map shows: a few words. */
  readonly label: string;
  /** Where a country leads. */
  readonly hrefOf: (country: string) => string;
}

/** Wide enough to be aimed at on a phone. */
const FOCUS_RADIUS = 34;

let shapes: readonly WorldShape[] | undefined;

/** The map itself. One country at a time is a stop of the tab key; arrows go from one to the next, most incidents first. */
export default function WorldShapes({ counts, label, hrefOf }: WorldShapesProps) {
  const { t } = useTranslation('charts');
  const id = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const drawn = (shapes ??= worldShapes());
  const byCountry = useMemo(() => new Map(counts.map(({ country, events }) => [country, events])), [counts]);
  const steps = useMemo(() => stepsOf(counts.map(({ events }) => events)), [counts]);
  const counted = useMemo(() => linksOf(drawn, byCountry), [drawn, byCountry]);
  const [at, setAt] = useState(0);
  const [told, setTold] = useState('');
  const nameOf = useName();
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const by = STEPS_OF_KEYS[event.key];
    if (by === undefined || counted.length === 0) return;
    event.preventDefault();
    const next = (Math.min(at, counted.length - 1) + by + counted.length) % counted.length;
    setAt(next);
    event.currentTarget.querySelectorAll<SVGAElement>('a.world-link')[next]?.focus();
  };
  return (
    <figure className="world">
      <svg
        className="world-shapes"
        viewBox={`0 0 ${WORLD.width} ${WORLD.height}`}
        role="group"
        aria-label={label}
        aria-describedby={`${id}-help`}
        onKeyDown={move}
      >
        <Textures id={id} />
        {drawn
          .filter(({ country }) => !byCountry.has(country))
          .map(({ country, outline }, place) => (
            <path key={`${country}${place}`} className="world-country" d={outline} />
          ))}
        {counted.map(({ country, events, outlines, middle }, place) => (
          <Link
            key={country}
            className="world-link"
            to={hrefOf(country)}
            tabIndex={place === Math.min(at, counted.length - 1) ? 0 : -1}
            aria-label={nameOf(country, events)}
            onFocus={() => {
              setAt(place);
              setTold(nameOf(country, events));
            }}
            onMouseEnter={() => setTold(nameOf(country, events))}
          >
            <path
              className="world-country"
              data-counted=""
              d={outlines}
              style={{ fill: `var(--step-${stepAt(steps, events)})` }}
            />
            <path className="world-texture" d={outlines} fill={textureOf(id, stepAt(steps, events))} />
            {place === Math.min(at, counted.length - 1) && (
              <circle className="world-focus" cx={middle[0]} cy={middle[1]} r={FOCUS_RADIUS} />
            )}
          </Link>
        ))}
      </svg>
      <p className="world-told" aria-hidden="true">
        {told || t('map.hint')}
      </p>
      <Legend id={id} steps={steps} none={t('map.none')} label={t('map.legend')} />
      <p id={`${id}-help`} className="chart-note">
        {t('map.help')} {t('map.borders')}
      </p>
    </figure>
  );
}

const STEPS_OF_KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function useName(): (country: string, events: number) => string {
  const { t } = useTranslation('charts');
  const { country: name, count } = useFormats();
  return (country, events) =>
    t('map.country', { country: name(country), count: events, events: count(events) });
}

/** Countries with incidents that the map draws, most incidents first. */
function linksOf(drawn: readonly WorldShape[], byCountry: ReadonlyMap<string, number>) {
  const found = new Map<
    string,
    { country: string; events: number; outlines: string; middle: readonly [number, number] }
  >();
  for (const { country, outline, middle } of drawn) {
    const events = byCountry.get(country);
    if (events === undefined) continue;
    const standing = found.get(country);
    found.set(country, {
      country,
      events,
      outlines: (standing?.outlines ?? '') + outline,
      middle: standing?.middle ?? middle,
    });
  }
  return [...found.values()].sort((a, b) => b.events - a.events || a.country.localeCompare(b.country));
}
