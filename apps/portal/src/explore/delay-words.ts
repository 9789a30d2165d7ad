import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';

/** What the api says of the time to attribution, without its steps. */
export interface DelayTold {
  readonly events: number;
  readonly notRecorded: number;
  readonly datedBefore: number;
  readonly medianDays: number | null;
  readonly quartileDays: readonly number[] | null;
}

/** The time to attribution in words. */
export interface DelayWords {
  /** One step of the distribution. */
  readonly step: (step: { readonly fromDays: number; readonly toDays: number | null }) => string;
  /** The median, the quartiles, and how many incidents have no such time. */
  readonly told: (delay: DelayTold) => string;
}

/** The time to attribution, in the words of the page. */
export function useDelayWords(): DelayWords {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const days = (number: number) => count(Math.round(number));
  return {
    step: ({ fromDays, toDays }) =>
      toDays === null
        ? t('delay.from', { from: count(fromDays) })
        : t('delay.between', { from: count(fromDays), to: count(toDays - 1) }),
    told: ({ events, notRecorded, datedBefore, medianDays, quartileDays }) => {
      const [lower, upper] = quartileDays ?? [];
      return [
        ...(medianDays === null ? [] : [t('delay.median', { days: days(medianDays) })]),
        ...(lower === undefined || upper === undefined
          ? []
          : [t('delay.quartiles', { lower: days(lower), upper: days(upper) })]),
        t('delay.dated', { count: events, events: count(events) }),
        t('delay.undated', { count: notRecorded, events: count(notRecorded) }),
        ...(datedBefore > 0 ? [t('delay.before', { count: datedBefore, events: count(datedBefore) })] : []),
      ].join(' ');
    },
  };
}
