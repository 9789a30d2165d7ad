import type { IssuePath } from './rule-report';
import type { StixObject, StixValue } from './stix-object';
import { dictionaryOf, listOf, ownProperty } from './stix-value';

/** No list was entered yet. */
const NOWHERE: IssuePath = [];

/** What to do with each value a property path leads to. */
export type PropertyVisitor = (value: StixValue, path: IssuePath) => void;

/**
 * Visits every value that a path of a rule table leads to: a name descends into a dictionary, `*` into the items of
 * a list, `#` into the keys of a dictionary; a list at the end is visited item by item. Absent is not visited.
 */
export function visitProperty(object: StixObject, steps: readonly string[], visit: PropertyVisitor): void {
  const first = steps[0] ?? '';
  const value = ownProperty(object, first);
  if (value !== undefined) descend(value, steps, 1, NOWHERE, visit);
}

/** The path so far counts from the last list; until there is one, the steps are the path, and nothing is copied. */
function descend(
  start: StixValue,
  steps: readonly string[],
  from: number,
  before: IssuePath,
  visit: PropertyVisitor,
): void {
  let value = start;
  for (let at = from; at < steps.length; at++) {
    const step = steps[at] ?? '';
    if (step === '*' || step === '#') {
      spread(value, steps, at, pathTo(steps, at, before), visit);
      return;
    }
    const dictionary = dictionaryOf(value);
    const inner = dictionary === undefined ? undefined : ownProperty(dictionary, step);
    if (inner === undefined) return;
    value = inner;
  }
  if (Array.isArray(value)) visitItems(value, pathTo(steps, steps.length, before), visit);
  else visit(value, before === NOWHERE ? steps : pathTo(steps, steps.length, before));
}

function spread(
  value: StixValue,
  steps: readonly string[],
  at: number,
  path: IssuePath,
  visit: PropertyVisitor,
): void {
  if (steps[at] === '#') {
    for (const key of Object.keys(dictionaryOf(value) ?? {})) visit(key, [...path, key]);
  } else {
    listOf(value).forEach((item, i) => descend(item, steps, at + 1, [...path, i], visit));
  }
}

function visitItems(items: readonly StixValue[], path: IssuePath, visit: PropertyVisitor): void {
  items.forEach((item, i) => visit(item, [...path, i]));
}

/** The steps up to a place, after what was gone before the last list; that ends where its `*` stood. */
function pathTo(steps: readonly string[], at: number, before: IssuePath): IssuePath {
  return before === NOWHERE ? steps.slice(0, at) : [...before, ...steps.slice(before.length, at)];
}
