import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import type { Regime } from './matrix';

/** The laws that began within periods, once each, oldest first; their place in the list is their number. */
export function lawsOf(periods: readonly { readonly regimes: readonly Regime[] }[]): readonly Regime[] {
  const byId = new Map(
    periods.flatMap(({ regimes }) => regimes.map((regime) => [regime.id, regime] as const)),
  );
  return [...byId.values()].sort((a, b) => a.from.localeCompare(b.from));
}

/** The numbers of the laws that began in a period. */
export function marksOf(laws: readonly Regime[], regimes: readonly Regime[]): number[] {
  return regimes.map(({ id }) => laws.findIndex((law) => law.id === id) + 1);
}

/** What the numbers on a chart stand for, as lines of a file. */
export function useLawLines(): (laws: readonly Regime[]) => readonly string[] {
  const { t } = useTranslation('charts');
  const { day } = useFormats();
  return (laws) =>
    laws.length === 0
      ? []
      : [
          t('laws'),
          ...laws.map(
            ({ title, where, from }, place) => `${place + 1}: ${t('law', { title, where, day: day(from) })}`,
          ),
        ];
}

/** What the numbers on a chart stand for. */
export function Laws({ laws }: { readonly laws: readonly Regime[] }) {
  const { t } = useTranslation('charts');
  const { day } = useFormats();
  if (laws.length === 0) return null;
  return (
    <>
      <p className="chart-note">{t('laws')}</p>
      <ol className="laws">
        {laws.map(({ id, title, where, from }) => (
          <li key={id}>
            <span lang="en">{title}</span> ({where}, {day(from)})
          </li>
        ))}
      </ol>
    </>
  );
}
