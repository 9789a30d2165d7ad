import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { type SumCell, sumSaid } from './sums';

/** A sum in words: one number, a range, with one end open, or not recorded. */
export function useSumWords(): (cell: SumCell) => string {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  return (cell) => {
    const said = sumSaid(cell);
    switch (said.kind) {
      case 'exact':
        return count(said.low);
      case 'range':
        return t('sums.range', { low: count(said.low), high: count(said.high) });
      case 'at-least':
        return t('sums.atLeast', { low: count(said.low) });
      case 'at-most':
        return t('sums.atMost', { high: count(said.high) });
      default:
        return t('sums.unrecorded');
    }
  };
}
