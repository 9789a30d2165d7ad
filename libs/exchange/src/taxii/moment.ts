/** RFC 3339 as clients send it: 0 to 9 digits of a second, UTC or an offset. */
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;
const SECOND_LENGTH = 19;

/**
 * A moment in the one form of TAXII (section 3.2): `YYYY-MM-DDTHH:MM:SS.ssssssZ`. Digits below a microsecond fall
 * away: nothing is added between two microseconds. A `+` that an address turned into a space is taken for one.
 * @returns undefined for what is no moment.
 */
export function momentOf(text: string): string | undefined {
  const [, day, time, fraction = '', zone = ''] = MOMENT.exec(text.toUpperCase().replace(' ', '+')) ?? [];
  if (day === undefined || time === undefined || day < '0001-01-01') return undefined;
  const whole = Date.parse(`${day}T${time}Z`);
  // A day that no month has would become one of the next month.
  if (Number.isNaN(whole) || new Date(whole).toISOString().slice(0, SECOND_LENGTH) !== `${day}T${time}`)
    return undefined;
  const moment = Date.parse(`${day}T${time}${zone}`);
  if (Number.isNaN(moment) || moment < Date.parse('0001-01-01')) return undefined;
  const seconds = new Date(moment).toISOString();
  return seconds.startsWith('+')
    ? undefined
    : `${seconds.slice(0, SECOND_LENGTH)}.${fraction.padEnd(6, '0').slice(0, 6)}Z`;
}
