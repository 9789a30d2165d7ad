const ZERO = 48;
const NINE = 57;
const DOT = 46;
const ZULU = 90;
/** What stands where in a timestamp; a zero stands for any digit. */
const SIGNS = '0000-00-00T00:00:00';
/** Where the fraction may begin: the length of `YYYY-MM-DDTHH:MM:SS`. */
const SECONDS_LENGTH = 19;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text is a STIX timestamp (STIX 2.1 section 2.16): RFC 3339 in UTC, with upper-case `T` and `Z`, on a
 * date that exists, with at least one digit after a dot. A leap second stands only at the end of a month.
 */
export function isTimestamp(text: string): boolean {
  return hasTimestampForm(text) && isRealTime(text);
}

/**
 * Orders two timestamps by time, on any number of fraction digits: negative, zero or positive.
 * Total: texts that are no timestamps are ordered as text.
 */
export function compareTimestamps(a: string, b: string): number {
  if (a === b) return 0;
  if (!hasTimestampForm(a) || !hasTimestampForm(b)) return compareText(a, b);
  for (let i = 0; i < SECONDS_LENGTH; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return compareFractions(a, b);
}

/** How many fraction digits a timestamp carries; what its precision is (section 3.2). */
export function fractionDigits(timestamp: string): number {
  return timestamp.charCodeAt(SECONDS_LENGTH) === DOT ? timestamp.length - SECONDS_LENGTH - 2 : 0;
}

/** One text for all ways to write the same time: the fraction without trailing zeros. */
export function normalTimestamp(timestamp: string): string {
  if (timestamp.charCodeAt(SECONDS_LENGTH) !== DOT) return timestamp;
  let end = timestamp.length - 1;
  while (timestamp.charCodeAt(end - 1) === ZERO) end--;
  if (end === SECONDS_LENGTH + 1) end = SECONDS_LENGTH;
  return `${timestamp.slice(0, end)}Z`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Digit by digit; a missing digit is a zero. */
function compareFractions(a: string, b: string): number {
  const end = Math.max(a.length, b.length) - 1;
  for (let i = SECONDS_LENGTH + 1; i < end; i++) {
    const difference = fractionDigit(a, i) - fractionDigit(b, i);
    if (difference !== 0) return difference;
  }
  return 0;
}

function fractionDigit(text: string, index: number): number {
  return index < text.length - 1 ? text.charCodeAt(index) - ZERO : 0;
}

/** `YYYY-MM-DDTHH:MM:SS`, then an optional dot with digits, then `Z`; the digits are not judged. */
function hasTimestampForm(text: string): boolean {
  const last = text.length - 1;
  if (last < SECONDS_LENGTH || text.charCodeAt(last) !== ZULU) return false;
  for (let i = 0; i < SECONDS_LENGTH; i++) {
    const sign = SIGNS.charCodeAt(i);
    const code = text.charCodeAt(i);
    if (sign === ZERO ? !isDigit(code) : code !== sign) return false;
  }
  return last === SECONDS_LENGTH || hasFraction(text, last);
}

function hasFraction(text: string, last: number): boolean {
  if (text.charCodeAt(SECONDS_LENGTH) !== DOT || last === SECONDS_LENGTH + 1) return false;
  for (let i = SECONDS_LENGTH + 1; i < last; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isRealTime(text: string): boolean {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (second === 60) return hour === 23 && minute === 59 && day === daysIn(year, month);
  return hour < 24 && minute < 60 && second < 60;
}

function twoDigits(text: string, index: number): number {
  return (text.charCodeAt(index) - ZERO) * 10 + (text.charCodeAt(index + 1) - ZERO);
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}
