import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import { impactExtension } from './rules-incident';
import { numberOf, type Dictionary } from './stix-value';

/** A property that is needed unless another one says that there was no impact. */
const NEEDED_UNLESS_NONE = [
  { category: 'confidentiality', degree: 'loss_type', needed: 'information_type' },
  { category: 'integrity', degree: 'alteration', needed: 'information_type' },
  { category: 'physical', degree: 'impact_type', needed: 'asset_type' },
];

/** What an impact says of its category is complete (Incident Core Extension). */
export const checkImpactCategories: Rule = (object, report) => {
  for (const { category, degree, needed } of NEEDED_UNLESS_NONE) {
    const extension = impactExtension(object, category);
    if (extension === undefined) continue;
    const { key, content } = extension;
    if (content[degree] === 'none' || content[needed] !== undefined) continue;
    report.error('impact-detail', ['extensions', key], 'An impact other than none says on what it was.');
  }
  const economic = impactExtension(object, 'economic');
  if (economic !== undefined) checkMoney(economic.content, ['extensions', economic.key], report);
};

function checkMoney(money: Dictionary, path: readonly string[], report: RuleReport): void {
  const { currency, currency_actual: actual, conversion_rate: rate, conversion_time: time } = money;
  const min = numberOf(money['min_amount']);
  const max = numberOf(money['max_amount']);
  if (min !== undefined && max !== undefined && min > max) {
    report.error('money-range', [...path, 'min_amount'], 'The least amount is above the greatest.');
  }
  if (min !== undefined && (max === undefined || currency === undefined)) {
    report.error('money-range', path, 'A least amount has a greatest amount and a currency.');
  }
  if (actual !== undefined && (currency === undefined || rate === undefined)) {
    report.error('money-conversion', path, 'A converted currency has a currency and a conversion rate.');
  }
  if (rate !== undefined && time === undefined) {
    report.error('money-conversion', path, 'A conversion rate has a conversion time.');
  }
  checkAmounts(money, path, report);
}

/** Rates are above zero; amounts too, but a ransom demand's least amount is zero in the published examples. */
function checkAmounts(money: Dictionary, path: readonly string[], report: RuleReport): void {
  const rate = numberOf(money['conversion_rate']);
  if (rate !== undefined && rate <= 0) {
    report.error('money-amount', [...path, 'conversion_rate'], 'A conversion rate is above zero.');
  }
  for (const name of ['min_amount', 'max_amount']) {
    const amount = numberOf(money[name]);
    if (amount !== undefined && amount < 0) {
      report.error('money-amount', [...path, name], 'An amount is not below zero.');
    }
  }
}
