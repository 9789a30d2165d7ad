import { isIdentifier, typeOfId } from './identifier';
import { visitProperty } from './property-path';
import {
  COMMON_REFERENCES,
  REFERENCES_OF_TYPE,
  type ReferenceClass,
  type ReferenceTarget,
} from './reference-targets.data';
import type { IssuePath, RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject, StixValue } from './stix-object';
import { isSco, isSdo, isSmo, isSro, isVersioned } from './stix-types';
import { listOf } from './stix-value';

interface ReferenceProperty {
  readonly steps: readonly string[];
  readonly target: ReferenceTarget;
}

const PROPERTIES_OF_TYPE: ReadonlyMap<string, readonly ReferenceProperty[]> = new Map(
  Object.entries(REFERENCES_OF_TYPE).map(([type, targets]) => [
    type,
    Object.entries(targets).map(([path, target]) => ({ steps: path.split('.'), target })),
  ]),
);
const PROPERTIES_OF_EVERY: readonly ReferenceProperty[] = [...COMMON_REFERENCES].map(([name, target]) => ({
  steps: [name],
  target,
}));

const IS_OF_CLASS: Readonly<Record<ReferenceClass, (type: string) => boolean>> = {
  any: () => true,
  sdo: isSdo,
  sco: isSco,
  'sdo-or-sco': (type) => isSdo(type) || isSco(type),
  'sco-or-sro': (type) => isSco(type) || isSro(type),
  versioned: (type) => isVersioned(type) || isSmo(type),
};

/** Every reference names an object of a type that its property allows (STIX 2.1 sections 2.9, 4 to 7). */
export const checkReferences: Rule = (object, report) => {
  for (const property of PROPERTIES_OF_EVERY) checkProperty(object, property, report);
  for (const property of PROPERTIES_OF_TYPE.get(object.type) ?? []) checkProperty(object, property, report);
};

/** A custom property with the suffix of a reference holds identifiers (section 3.1). */
export const checkCustomReferences: Rule = (object, report) => {
  for (const name of Object.keys(object)) {
    if (name.startsWith('x_') && name.endsWith('_ref')) checkForm(object[name], [name], report);
    if (name.startsWith('x_') && name.endsWith('_refs')) {
      listOf(object[name]).forEach((item, i) => checkForm(item, [name, i], report));
    }
  }
};

function checkProperty(object: StixObject, { steps, target }: ReferenceProperty, report: RuleReport): void {
  visitProperty(object, steps, (value, path) => checkTarget(value, path, target, report));
}

function checkTarget(value: StixValue, path: IssuePath, target: ReferenceTarget, report: RuleReport): void {
  if (!checkForm(value, path, report) || typeof value !== 'string') return;
  if (isAllowed(typeOfId(value), target)) return;
  report.error('reference-type', path, 'The reference names a type that this property may not point at.');
}

function checkForm(value: StixValue | undefined, path: IssuePath, report: RuleReport): boolean {
  if (typeof value === 'string' && isIdentifier(value)) return true;
  report.error('reference-form', path, 'A reference is the identifier of an object.');
  return false;
}

function isAllowed(type: string, target: ReferenceTarget): boolean {
  if (typeof target !== 'string') return target.includes(type);
  if (type === 'bundle') return false;
  const isCustom = !isSdo(type) && !isSro(type) && !isSco(type) && !isSmo(type);
  if (isCustom || target === 'any') return true;
  return IS_OF_CLASS[target](type);
}
