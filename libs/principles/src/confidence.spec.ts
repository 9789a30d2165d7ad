import { confidenceOf } from './confidence';
import { RULE_RECORD } from './confidence.data';

describe('the confidence of a finding', () => {
  const [good = ''] = Object.keys(RULE_RECORD).filter(
    (rule) => (RULE_RECORD[rule]?.[0] ?? 0) > 20 && RULE_RECORD[rule]?.[1] === 0,
  );
  const [bad = ''] = Object.entries(RULE_RECORD)
    .sort(([, [a, b]], [, [c, d]]) => a / (a + b) - c / (c + d))
    .map(([rule]) => rule);

  it('follows the record of its rule', () => {
    expect(confidenceOf([good], 1)).toBeGreaterThanOrEqual(0.8);
    expect(confidenceOf([bad], 1)).toBeLessThan(0.8);
    expect(confidenceOf(['p1.never-heard-of'], 1)).toBeLessThan(0.6);
  });

  it('grows with other rules that say the same, and not with the same one twice', () => {
    expect(confidenceOf([bad, good], 1)).toBeGreaterThanOrEqual(confidenceOf([good], 1));
    expect(confidenceOf([bad, 'p1.never-heard-of'], 1)).toBeGreaterThan(confidenceOf([bad], 1));
    expect(confidenceOf([good, good], 1)).toBe(confidenceOf([good], 1));
    expect(confidenceOf([good], 3)).toBeGreaterThan(confidenceOf([good], 1));
  });

  it('stays between a half and a little less than certainty', () => {
    for (const rules of [[], [bad], Object.keys(RULE_RECORD)]) {
      expect(confidenceOf(rules, 1)).toBeGreaterThanOrEqual(0.5);
      expect(confidenceOf(rules, 1)).toBeLessThanOrEqual(0.97);
    }
  });
});
