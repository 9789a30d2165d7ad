/** A day, a month or a year, as precise as the record is: `2024-05-08`, `2024-05` or `2024`. */
export type CalendarDate = string;

/** A date that a text states, with UTF-16 offsets. */
export interface DateMention {
  readonly value: CalendarDate;
  readonly start: number;
  readonly end: number;
}

const DATES_MAX = 40;
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier'],
  ['february', 'feb', 'février', 'fevrier'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'décembre', 'decembre'],
];
const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const YEAR = '(?:19[89]\\d|20[0-4]\\d)';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<iso>${YEAR}-\\d{2}(?:-\\d{2})?)|(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?)?(?<month>${MONTH})\\.?(?: (?<late>\\d{1,2})(?:st|nd|rd|th)?,)? (?:of )?(?<year>${YEAR})|(?<bare>${YEAR}))(?![\\p{L}\\p{N}])(?!,\\d{3})`,
  'giu',
);

/** The dates of a text, in order: English, French and ISO spellings. Months without a year are not dated. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    const value = valueOf(match.groups ?? {});
    if (value) found.push({ value, start: match.index, end: match.index + match[0].length });
    if (found.length >= DATES_MAX) break;
  }
  return found;
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): CalendarDate | undefined {
  if (groups['iso']) return isDate(groups['iso']) ? groups['iso'] : undefined;
  if (groups['bare']) return groups['bare'];
  const name = groups['month']?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  const day = groups['day'] ?? groups['late'];
  const head = `${groups['year']}-${String(month).padStart(2, '0')}`;
  if (!day) return head;
  const whole = `${head}-${day.padStart(2, '0')}`;
  return isDate(whole) ? whole : head;
}

/** Whether an ISO spelling is a day or a month of the calendar. */
function isDate(text: string): boolean {
  const whole = text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** The date of an RFC 3339 timestamp, cut to what its fidelity says; undefined when it is none. */
export function dateOfTimestamp(timestamp: unknown, fidelity?: unknown): CalendarDate | undefined {
  if (typeof timestamp !== 'string' || timestamp.length > 40 || Number.isNaN(Date.parse(timestamp)))
    return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(timestamp)?.[0];
  if (!day) return undefined;
  if (fidelity === 'year') return day.slice(0, 4);
  return fidelity === 'month' ? day.slice(0, 7) : day;
}
