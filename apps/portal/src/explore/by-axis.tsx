import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useValues } from '../language/values';
import { AXES, type Axis } from './filters.data';
import type { Exploring } from './address';
import type { Regime } from './matrix';
import { isTime } from './questions';
import type { Go } from './use-exploring';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
  /** Whether periods can be chosen. */
  readonly withTime?: boolean;
}

/** By what a view counts. */
export function ByAxis({ exploring: { by }, go, withTime = true }: Props) {
  const { t } = useTranslation('explore');
  const values = useValues();
  const names = AXES.filter((axis) => withTime || !isTime(axis));
  return (
    <NativeSelect
      label={t('by')}
      value={by}
      data={names.map((value) => ({ value, label: values.label(values.dimension(value)) }))}
      onChange={({ currentTarget }) => go({ by: currentTarget.value as Axis })}
    />
  );
}

interface Period {
  readonly period: string;
  readonly partial: boolean;
  readonly regimes: readonly Regime[];
}

/** What is known of periods, by name; nothing where rows are none. */
export function periodsByName(
  times: { readonly periods: readonly Period[] } | null | undefined,
): ReadonlyMap<string, Period> {
  return new Map((times?.periods ?? []).map((each) => [each.period, each]));
}
