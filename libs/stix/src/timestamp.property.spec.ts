import * as fc from 'fast-check';
import { compareTimestamps, fractionDigits, isTimestamp, normalTimestamp } from './timestamp';

const two = (max: number, min = 0) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const fraction = fc.option(fc.stringMatching(/^[0-9]{1,30}$/), { nil: undefined });
const timestamp = fc
  .tuple(fc.constantFrom('1999', '2020', '2021'), two(12, 1), two(28, 1), two(23), two(59), two(60), fraction)
  .map(([y, mo, d, h, mi, s, f]) => `${y}-${mo}-${d}T${h}:${mi}:${s}${f === undefined ? '' : `.${f}`}Z`);

/** All digits as one whole number, the fraction filled up to 30 digits. */
function numberOf(text: string): bigint {
  const [seconds = '', digits = ''] = text.slice(0, -1).split('.');
  return BigInt(seconds.replace(/\D/g, '') + digits.padEnd(30, '0'));
}

function signOf(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

describe('timestamps', () => {
  it('compare as numbers, on any fraction', () => {
    fc.assert(
      fc.property(timestamp, timestamp, (a, b) => {
        expect(Math.sign(compareTimestamps(a, b))).toBe(signOf(numberOf(a), numberOf(b)));
      }),
    );
  });

  it('compare as equal exactly when their normal form is the same', () => {
    const near = fc.tuple(
      fc.constantFrom('', '.0', '.5', '.50', '.500', '.05', '.49'),
      fc.constantFrom('00', '01'),
    );
    const text = near.map(([f, s]) => `2020-01-01T00:00:${s}${f}Z`);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareTimestamps(a, b) === 0).toBe(normalTimestamp(a) === normalTimestamp(b));
      }),
    );
  });

  it('order any texts the same way from both sides', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), timestamp), fc.oneof(fc.string(), timestamp), (a, b) => {
        expect(Math.sign(compareTimestamps(a, b)) + Math.sign(compareTimestamps(b, a))).toBe(0);
        expect(typeof isTimestamp(a)).toBe('boolean');
      }),
    );
  });

  it('are on days that the calendar has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}T00:00:00Z`;
          const date = new Date(text);
          const exists =
            !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text.slice(0, 10);
          expect(isTimestamp(text)).toBe(exists);
        },
      ),
    );
  });

  it.each([
    '2020-01-01T00:00:00Z',
    '2020-02-29T23:59:59.999999999Z',
    '2000-02-29T00:00:00.0Z',
    '2016-12-31T23:59:60Z',
    '0000-01-01T00:00:00Z',
  ])('accept %s', (text) => expect(isTimestamp(text)).toBe(true));

  it.each([
    '',
    '2020-01-01',
    '2020-01-01t00:00:00Z',
    '2020-01-01T00:00:00z',
    '2020-01-01T00:00:00',
    '2020-01-01T00:00:00.Z',
    '2020-01-01T00:00:00.1xZ',
    '2020-01-01T00:00:00+00:00',
    '2020-01-01T24:00:00Z',
    '2020-01-01T12:00:60Z',
    '2020-13-01T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2020-1-01T00:00:00ZZ',
    ' 2020-01-01T00:00:00Z',
  ])('refuse %j', (text) => expect(isTimestamp(text)).toBe(false));

  it('say how precise they are', () => {
    expect(fractionDigits('2020-01-01T00:00:00Z')).toBe(0);
    expect(fractionDigits('2020-01-01T00:00:00.1230Z')).toBe(4);
  });
});
