import { INCIDENT_EXTENSION_ID } from './extension-ids';
import { typeOfId } from './identifier';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject, StixValue } from './stix-object';
import { dictionaryOf, listOf, numberOf, textOf } from './stix-value';

const EXTENSION_PATH = ['extensions', INCIDENT_EXTENSION_ID];

/**
 * The sequences of shape B of the Incident Core Extension: the next steps of an event or a task name events or tasks
 * of the same list.
 */
export const checkIncident: Rule = (object, report) => {
  const extension = dictionaryOf(dictionaryOf(object['extensions'])?.[INCIDENT_EXTENSION_ID]);
  if (extension === undefined) return;
  checkSequence(listOf(extension['events']), 'events', 'event_ref', report);
  checkSequence(listOf(extension['tasks']), 'tasks', 'task_ref', report);
};

/** What an event or a task changed is of one type before and after, and has the side that its kind needs. */
export const checkChangedObjects: Rule = (object, report) => {
  listOf(object['changed_objects']).forEach((value, i) => {
    const change = dictionaryOf(value);
    if (change === undefined) return;
    const path = ['changed_objects', i];
    const initial = textOf(change['initial_ref']);
    const result = textOf(change['result_ref']);
    if (initial !== undefined && result !== undefined && typeOfId(initial) !== typeOfId(result)) {
      report.error('state-change-types', path, 'The states before and after a change are of one type.');
    }
    checkChangeType(textOf(change['state_change_type']), initial, result, path, report);
  });
};

/** An impact has the extension for the category it names, and is superseded within its category. */
export const checkImpact: Rule = (object, report, index) => {
  const category = textOf(object['impact_category']);
  if (category !== undefined && !hasCategory(object, category)) {
    const message = 'The impact has no extension for the category that it names.';
    report.error('impact-category', ['impact_category'], message);
  }
  const ref = textOf(object['superseded_by_ref']);
  if (ref === undefined) return;
  const successor = textOf(index.newest(ref)?.['impact_category']);
  if (successor === undefined || category === undefined || plainName(successor) === plainName(category))
    return;
  report.error(
    'impact-superseded',
    ['superseded_by_ref'],
    'An impact is superseded by one of its own category.',
  );
};

function checkSequence(items: readonly StixValue[], list: string, refName: string, report: RuleReport): void {
  const members = new Set(items.map((item) => dictionaryOf(item)?.[refName]));
  items.forEach((item, i) => {
    listOf(dictionaryOf(item)?.['next_steps']).forEach((step, j) => {
      const ref = dictionaryOf(step)?.[refName];
      if (ref === undefined || members.has(ref)) return;
      const path = [...EXTENSION_PATH, list, i, 'next_steps', j, refName];
      report.error('next-step-unknown', path, 'A next step is not in the list itself.');
    });
  });
}

function checkChangeType(
  type: string | undefined,
  initial: string | undefined,
  result: string | undefined,
  path: readonly (string | number)[],
  report: RuleReport,
): void {
  if (type === 'input' && initial === undefined) {
    report.error('state-change-input', path, 'A change of the type input has initial_ref.');
  }
  if (type === 'output' && result === undefined) {
    report.error('state-change-output', path, 'A change of the type output has result_ref.');
  }
}

/** Published examples write the category with and without `-ext`, and name the economic one `monetary`. */
function hasCategory(object: StixObject, category: string): boolean {
  const extensions = dictionaryOf(object['extensions']) ?? {};
  const wanted = plainName(category);
  return Object.keys(extensions).some((key) => key.toLowerCase() === category || plainName(key) === wanted);
}

function plainName(category: string): string {
  const name = category.endsWith('-ext') ? category.slice(0, -4) : category;
  return name === 'monetary' ? 'economic' : name;
}

/** The least amount of money is not above the greatest. */
export const checkMoney: Rule = (object, report) => {
  const extensions = dictionaryOf(object['extensions']);
  for (const key of ['economic-ext', 'monetary-ext']) {
    const money = dictionaryOf(extensions?.[key]);
    const min = numberOf(money?.['min_amount']);
    const max = numberOf(money?.['max_amount']);
    if (min === undefined || max === undefined || min <= max) continue;
    report.error('money-range', ['extensions', key, 'min_amount'], 'The least amount is above the greatest.');
  }
};
