import { visitProperty } from './property-path';
import type { IssuePath, RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject, StixValue } from './stix-object';
import { isSco } from './stix-types';
import { dictionaryOf, textOf } from './stix-value';
import { TIME_ORDERS, TIMES_OF_TYPE, VERSION_TIMES, type TimeOrder } from './time-properties.data';
import { compareTimestamps, fractionDigits, isTimestamp } from './timestamp';

const PATHS_OF_TYPE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(TIMES_OF_TYPE).map(([type, paths]) => [type, paths.map((path) => path.split('.'))]),
);

/** Timestamps are on dates that exist and in their order (STIX 2.1 sections 2.16, 3.6.1 and by type). */
export const checkTimes: Rule = (object, report) => {
  if (!isSco(object.type)) checkVersionTimes(object, report);
  for (const steps of PATHS_OF_TYPE.get(object.type) ?? []) {
    visitProperty(object, steps, (value, path) => checkTime(value, path, report));
  }
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
  for (const name of VERSION_TIMES) checkTime(object[name], [name], report);
  const created = textOf(object['created']);
  const modified = textOf(object['modified']);
  if (created === undefined || modified === undefined || compareTimestamps(modified, created) >= 0) return;
  report.error('modified-before-created', ['modified'], 'The object was modified before it was created.');
}

/** The schemas see to the form; whether the day exists, or the leap second can, is seen here. */
function checkTime(value: StixValue | undefined, path: IssuePath, report: RuleReport): void {
  if (typeof value !== 'string' || isTimestamp(value)) return;
  report.error('time-unreal', path, 'There is no such day or time.');
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
