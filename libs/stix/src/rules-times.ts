import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject } from './stix-object';
import { isSco } from './stix-types';
import { dictionaryOf, textOf } from './stix-value';
import { TIME_ORDERS, type TimeOrder } from './time-order.data';
import { compareTimestamps, fractionDigits } from './timestamp';

/** `created` and `modified` carry milliseconds at least (section 3.2). */
const FRACTION_DIGITS_MIN = 3;

/** The order of the timestamps of an object (STIX 2.1 sections 3.2, 3.6.1 and by type). */
export const checkTimes: Rule = (object, report) => {
  if (!isSco(object.type)) checkVersionTimes(object, report);
  for (const order of TIME_ORDERS.get(object.type) ?? []) checkOrder(object, order, report);
};

/** A portable executable tells its time to the second (section 6.7.6). */
export const checkPeTime: Rule = (object, report) => {
  const pe = dictionaryOf(dictionaryOf(object['extensions'])?.['windows-pebinary-ext']);
  const time = textOf(pe?.['time_date_stamp']);
  if (time === undefined || fractionDigits(time) === 0) return;
  const path = ['extensions', 'windows-pebinary-ext', 'time_date_stamp'];
  report.warn('time-precision', path, 'This time is given to the second.');
};

function checkVersionTimes(object: StixObject, report: RuleReport): void {
  const created = textOf(object['created']);
  const modified = textOf(object['modified']);
  checkPrecision('created', created, report);
  checkPrecision('modified', modified, report);
  if (created === undefined || modified === undefined) return;
  if (compareTimestamps(modified, created) < 0) {
    report.error('modified-before-created', ['modified'], 'The object was modified before it was created.');
  }
}

function checkPrecision(name: string, time: string | undefined, report: RuleReport): void {
  if (time === undefined || fractionDigits(time) >= FRACTION_DIGITS_MIN) return;
  report.error('time-precision', [name], 'This time is given to the millisecond at least.');
}

function checkOrder(
  object: StixObject,
  { earlier, later, order, severity }: TimeOrder,
  report: RuleReport,
): void {
  const from = textOf(object[earlier]);
  const to = textOf(object[later]);
  if (from === undefined || to === undefined) return;
  const difference = compareTimestamps(to, from);
  if (difference > 0 || (difference === 0 && order === 'not-before')) return;
  const message =
    order === 'after' ? 'The end is not later than the start.' : 'The end is earlier than the start.';
  if (severity === 'error') report.error('time-order', [later], message);
  else report.warn('time-order', [later], message);
}
