import { useTranslation } from 'react-i18next';
import type { LegendEntry } from '../charts/shades';

/** How many rows a chart of rows shows; the table has all. */
export const ROWS_SHOWN_MAX = 40;

/** The rows that a chart shows: the first. */
export function shownRows<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, ROWS_SHOWN_MAX);
}

/** What the signs of a chart of bars stand for, in a file: those that it has. */
export function useBarLegend() {
  const { t } = useTranslation('charts');
  return (has: {
    readonly isPartial: boolean;
    readonly isRange: boolean;
    readonly hasLaws?: boolean;
  }): readonly LegendEntry[] => [
    ...(has.isPartial || has.isRange || has.hasLaws
      ? [{ sign: 'bar', name: t(has.isRange ? 'legends.low' : 'legends.whole') } as const]
      : []),
    ...(has.isRange ? [{ sign: 'up-to', name: t('legends.upTo') } as const] : []),
    ...(has.isPartial ? [{ sign: 'open-bar', name: t('partial') } as const] : []),
    ...(has.hasLaws ? [{ sign: 'law', name: t('legends.law') } as const] : []),
  ];
}
