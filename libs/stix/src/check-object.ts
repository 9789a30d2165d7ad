import { customObject, PROPERTIES, VALIDATORS } from './generated/validators';
import { LIMITS } from './limits';
import { addSchemaErrors, addUnknownProperty, childPointer, type Found } from './schema-issues';
import type { StixObject, StixValue } from './stix-object';
import { INCIDENT_EXTENSION_SDO_TYPES } from './stix-types';

const PROPERTY_NAME = /^[a-z0-9_]{3,250}$/;
/** Section 3.8: names that the standard keeps for itself. */
const RESERVED_PROPERTIES: ReadonlySet<string> = new Set([
  'severity',
  'username',
  'phone_number',
  'phone_numbers',
  'action',
]);

/** Whether a value is a JSON object, and neither a list nor a scalar. */
export function isObject(value: StixValue | undefined): value is { [key: string]: StixValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Checks one object of a bundle on its own: by the compiled schema of its type, the properties that its type may
 * have, and the limits. True when nothing refuses it; what is found stands in `found`, under `pointer`.
 */
export function checkObject(
  value: StixValue,
  pointer: string,
  found: Found,
): value is StixObject & StixValue {
  const type = typeOf(value, pointer, found);
  if (type === undefined || !isObject(value)) return false;
  const before = found.errors.count;
  const validate = VALIDATORS.get(type) ?? customObject;
  if (!validate(value)) addSchemaErrors(validate.errors ?? [], pointer, found);
  checkProperties(type, value, pointer, found);
  if (!VALIDATORS.has(type)) checkCustomType(value, pointer, found);
  checkLimits(value, pointer, found);
  return found.errors.count === before;
}

function typeOf(value: StixValue, pointer: string, found: Found): string | undefined {
  if (!isObject(value)) found.errors.add('wrong-type', pointer, 'must be an object');
  else if (value['type'] === undefined) {
    found.errors.add('missing-property', pointer, 'the required property "type" is missing');
  } else if (typeof value['type'] !== 'string') {
    found.errors.add('wrong-type', `${pointer}/type`, 'must be a string');
  } else if (value['type'] === 'bundle') {
    found.errors.add('misplaced-object', pointer, 'a bundle may not stand inside a bundle');
  } else return value['type'];
  return undefined;
}

function checkProperties(
  type: string,
  object: { [key: string]: StixValue },
  pointer: string,
  found: Found,
): void {
  const known = PROPERTIES.get(type);
  for (const name of Object.keys(object)) {
    if (known === undefined ? !PROPERTY_NAME.test(name) && name !== 'id' : !known.has(name)) {
      checkForeignProperty(type, object, name, pointer, found);
    }
  }
}

function checkForeignProperty(
  type: string,
  object: { [key: string]: StixValue },
  name: string,
  pointer: string,
  found: Found,
): void {
  const place = childPointer(pointer, name);
  if (found.errors.has(place) && place !== pointer) return;
  if (RESERVED_PROPERTIES.has(name)) {
    found.errors.add('reserved-property', place, 'STIX 2.1 keeps this name for itself');
  } else if (!PROPERTY_NAME.test(name)) {
    found.errors.add(
      'wrong-key',
      pointer,
      'has a property whose name is not 3 to 250 of a-z, 0-9 and underscore',
    );
  } else if (!hasExtension(object, isToplevelExtension)) addForeignProperty(type, name, pointer, found);
}

function addForeignProperty(type: string, name: string, pointer: string, found: Found): void {
  if (name.startsWith('x_')) {
    const list = found.strict ? found.errors : found.warnings;
    list.add(
      'custom-property',
      `${pointer}/${name}`,
      'custom properties without an extension are deprecated',
    );
  } else if (INCIDENT_EXTENSION_SDO_TYPES.has(type)) addUnknownProperty(pointer, name, found);
  else
    found.errors.add('unknown-property', `${pointer}/${name}`, 'STIX 2.1 does not define this property here');
}

function checkCustomType(object: { [key: string]: StixValue }, pointer: string, found: Found): void {
  if (hasExtension(object, isNewTypeExtension)) return;
  const list = found.strict ? found.errors : found.warnings;
  list.add('custom-type', pointer, 'objects of custom types without an extension are deprecated');
}

function hasExtension(
  object: { [key: string]: StixValue },
  fits: (extensionType: StixValue | undefined) => boolean,
): boolean {
  const extensions = object['extensions'];
  if (!isObject(extensions)) return false;
  return Object.values(extensions).some(
    (extension) => isObject(extension) && fits(extension['extension_type']),
  );
}

function isToplevelExtension(extensionType: StixValue | undefined): boolean {
  return extensionType === 'toplevel-property-extension';
}

function isNewTypeExtension(extensionType: StixValue | undefined): boolean {
  return extensionType === 'new-sdo' || extensionType === 'new-sco' || extensionType === 'new-sro';
}

function checkLimits(object: { [key: string]: StixValue }, pointer: string, found: Found): void {
  const { pattern, granular_markings: markings } = object;
  if (typeof pattern === 'string' && pattern.length > LIMITS.patternLengthMax) {
    const words = `is longer than ${LIMITS.patternLengthMax} characters`;
    found.errors.add('pattern-too-long', `${pointer}/pattern`, words);
  }
  if (Array.isArray(markings)) checkMarkingLimits(markings, `${pointer}/granular_markings`, found);
}

function checkMarkingLimits(markings: StixValue[], pointer: string, found: Found): void {
  if (markings.length > LIMITS.granularMarkingsPerObjectMax) {
    found.errors.add(
      'too-many-markings',
      pointer,
      `has more than ${LIMITS.granularMarkingsPerObjectMax} entries`,
    );
  }
  for (const [index, marking] of markings.entries()) {
    const selectors = isObject(marking) ? marking['selectors'] : undefined;
    if (Array.isArray(selectors) && selectors.length > LIMITS.selectorsPerMarkingMax) {
      const words = `has more than ${LIMITS.selectorsPerMarkingMax} entries`;
      found.errors.add('too-many-selectors', `${pointer}/${index}/selectors`, words);
    }
  }
}
