import { useFormats } from '../language/format';
import type { Precision } from './timeline';

/** Writes a year, a month, a day or a moment as recorded, and no more precisely. */
export function useRecordedDate(): (at: string, precision?: Precision) => string {
  const formats = useFormats();
  return (at, precision = at.length <= 4 ? 'year' : at.length <= 7 ? 'month' : 'day') => {
    const whole = at.length <= 4 ? `${at}-01-01` : at.length <= 7 ? `${at}-01` : at;
    if (Number.isNaN(Date.parse(whole))) return at;
    if (precision === 'year') return at.slice(0, 4);
    return { month: formats.month, day: formats.day, moment: formats.moment }[precision](whole);
  };
}
