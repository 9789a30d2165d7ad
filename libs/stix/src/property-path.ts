import type { IssuePath } from './rule-report';
import type { StixObject, StixValue } from './stix-object';
import { dictionaryOf, listOf, ownProperty } from './stix-value';

/** What to do with each value a property path leads to. */
export type PropertyVisitor = (value: StixValue, path: IssuePath) => void;

/**
 * Visits every value that a path of a rule table leads to: a name descends into a dictionary, `*` into the items of
 * a list, `#` into the keys of a dictionary; a list at the end is visited item by item. Absent is not visited.
 */
export function visitProperty(object: StixObject, steps: readonly string[], visit: PropertyVisitor): void {
  const first = steps[0] ?? '';
  const value = ownProperty(object, first);
  if (value !== undefined) descend(value, steps, 1, [first], visit);
}

function descend(
  value: StixValue,
  steps: readonly string[],
  from: number,
  path: IssuePath,
  visit: PropertyVisitor,
): void {
  const step = steps[from];
  if (step === undefined) visitEach(value, path, visit);
  else if (step === '*') {
    listOf(value).forEach((item, i) => descend(item, steps, from + 1, [...path, i], visit));
  } else if (step === '#') {
    for (const key of Object.keys(dictionaryOf(value) ?? {})) visit(key, [...path, key]);
  } else {
    const dictionary = dictionaryOf(value);
    const inner = dictionary === undefined ? undefined : ownProperty(dictionary, step);
    if (inner !== undefined) descend(inner, steps, from + 1, [...path, step], visit);
  }
}

function visitEach(value: StixValue, path: IssuePath, visit: PropertyVisitor): void {
  if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
  else visit(value, path);
}
