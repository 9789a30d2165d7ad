import { typeOfId } from './identifier';
import { visitProperty } from './property-path';
import { REFERENCES_OF_TYPE, type ReferenceClass } from './reference-targets.data';
import type { Rule } from './rule';
import { isKnownType, isSco, isSdo, isSro } from './stix-types';

interface ReferenceProperty {
  readonly steps: readonly string[];
  readonly target: ReferenceClass;
}

const PROPERTIES_OF_TYPE: ReadonlyMap<string, readonly ReferenceProperty[]> = new Map(
  Object.entries(REFERENCES_OF_TYPE).map(([type, targets]) => [
    type,
    Object.entries(targets).map(([name, target]) => ({ steps: [name], target })),
  ]),
);
const IS_OF_CLASS: Readonly<Record<ReferenceClass, (type: string) => boolean>> = {
  any: () => true,
  sco: isSco,
  'sdo-or-sco': (type) => isSdo(type) || isSco(type),
  'sco-or-sro': (type) => isSco(type) || isSro(type),
  'not-sco': (type) => !isSco(type),
};

/** References point at objects of the class that their property allows (STIX 2.1 sections 2.9, 4 to 7). */
export const checkReferences: Rule = (object, report) => {
  for (const { steps, target } of PROPERTIES_OF_TYPE.get(object.type) ?? []) {
    visitProperty(object, steps, (value, path) => {
      if (typeof value !== 'string' || isAllowed(typeOfId(value), target)) return;
      report.error('reference-type', path, 'The reference names a type that this property may not point at.');
    });
  }
};

function isAllowed(type: string, target: ReferenceClass): boolean {
  return type !== 'bundle' && (!isKnownType(type) || IS_OF_CLASS[target](type));
}
