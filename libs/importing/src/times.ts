import type { Source } from './source';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|z|UTC|[+-]\d{2}:?\d{2})?)?$/;
const EPOCH = /^\d{1,17}$/;
const SECOND_MS = 1_000;
const MICROSECONDS_FROM = 100_000_000_000_000;
const MILLISECONDS_FROM = 100_000_000_000;
const YEAR_9999_END_MS = 253_402_300_799_999;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A time as STIX writes it, to the millisecond, in UTC: from RFC 3339 with any offset, a date alone (its first
 * moment), or seconds, milliseconds or microseconds since 1970. Zero seconds mean that nothing is known.
 */
export function timeAt(source: Source): string | undefined {
  if (source.isAbsent) return undefined;
  const text = source.text(64);
  if (text === undefined || /^0+$/.test(text)) return undefined;
  const ms = EPOCH.test(text) ? epochMs(Number(text)) : isoMs(text);
  if (ms !== undefined && ms >= 0 && ms <= YEAR_9999_END_MS) return new Date(ms).toISOString();
  source.leave('time-unreal');
  return undefined;
}

/** The earliest of some times; STIX texts of equal precision order as text. */
export function earliest(times: readonly (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).sort()[0];
}

/** The latest of some times. */
export function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
}

/** How many days a month has; 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function epochMs(number: number): number {
  if (number >= MICROSECONDS_FROM) return Math.floor(number / SECOND_MS);
  return number >= MILLISECONDS_FROM ? number : number * SECOND_MS;
}

function isoMs(text: string): number | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    ISO.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : 'Z';
  const ms = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`,
  );
  return Number.isNaN(ms) ? undefined : ms;
}
