import { krippendorffAlpha } from './agreement';

/** Rows of readers, a point for what one did not read, as units of values. */
function units(...readers: string[]): string[][] {
  const rows = readers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => row[unit] ?? '.').filter((value) => value !== '.'),
  );
}

describe("Krippendorff's alpha, by the worked examples that he published", () => {
  it('is 0.095 for two observers and binary data (section A)', () => {
    const data = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(data)).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for two observers and nominal data (section B)', () => {
    const data = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorffAlpha(data)).toBeCloseTo(0.692, 3);
  });

  it('is 0.743 for four observers, some of whom did not read everything (section C)', () => {
    const data = units(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(krippendorffAlpha(data)).toBeCloseTo(0.743, 3);
  });
});

describe('the limits of agreement', () => {
  it('is 1 where all agree and something varies, and no number where nothing does', () => {
    expect(krippendorffAlpha(units('a b c', 'a b c'))).toBe(1);
    expect(krippendorffAlpha(units('a a a', 'a a a'))).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
    expect(krippendorffAlpha([['a'], ['b']])).toBeUndefined();
  });

  it('falls below what chance gives where readers contradict each other throughout', () => {
    expect(krippendorffAlpha(units('a b a b', 'b a b a'))).toBeLessThan(0);
  });
});
