import type { Step } from './steps';

/** The shades of the steps on white, and the ink on each: a file has them, whatever the colours of the reader. */
export const SHADES = ['#d3e7ec', '#9fcad6', '#5fa3b5', '#237389', '#064555'] as const;
export const INKS = ['#14292f', '#14292f', '#06171c', '#ffffff', '#ffffff'] as const;
/** What an empty place is filled with, and the bars of a chart. */
export const NO_SHADE = '#eef0f1';
export const BAR = '#237389';

/** Patterns laid over the steps from the second on, so that shade is never the only sign: dots, lines, crossed, dense. */
export const TEXTURE_MARKS = ['M2.5 3h1.2', 'M0 3h6', 'M0 3h6M3 0v6', 'M0 1.5h6M0 4.5h6'] as const;

/** One sign of a legend in a file, and what it stands for. */
export interface LegendEntry {
  readonly sign: 'none' | 'bar' | 'open-bar' | 'up-to' | 'law' | Shade;
  readonly name: string;
}

/** A step of shade, from 1, with its texture where the chart has textures. */
export interface Shade {
  readonly step: number;
  readonly textured: boolean;
}

/** The legend of a chart whose counts are graded. */
export function legendOf(
  steps: readonly Step[],
  words: { readonly none: string; readonly step: (step: Step) => string },
  textured: boolean,
): readonly LegendEntry[] {
  return [
    { sign: 'none', name: words.none },
    ...steps.map((step, place) => ({ sign: { step: place + 1, textured }, name: words.step(step) })),
  ];
}
