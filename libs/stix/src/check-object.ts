import { customObject, PROPERTIES, VALIDATORS } from './generated/validators';
import { LIMITS } from './limits';
import { addSchemaErrors, addUnknownProperty, childPointer, type Found } from './schema-issues';
import type { StixObject, StixValue } from './stix-object';
import { INCIDENT_EXTENSION_SDO_TYPES } from './stix-types';

type Properties = { [key: string]: StixValue };

const PROPERTY_NAME = /^[a-z0-9_]{3,250}$/;
const NAME_WORDS = 'Has a property whose name is not 3 to 250 lower-case letters, digits and underscores.';
/** Section 3.8: names that the standard keeps for itself. */
const RESERVED_PROPERTIES: ReadonlySet<string> = new Set([
  'severity',
  'username',
  'phone_number',
  'phone_numbers',
  'action',
]);

/** Whether a value is a JSON object, and neither a list nor a scalar. */
export function isObject(value: StixValue | undefined): value is Properties {
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
  const isRefused = !validate(value) && addSchemaErrors(validate.errors ?? [], pointer, found);
  checkProperties(type, value, pointer, found);
  checkLimits(value, pointer, found);
  return !isRefused && found.errors.count === before;
}

function typeOf(value: StixValue, pointer: string, found: Found): string | undefined {
  if (!isObject(value)) found.errors.add('value-type', pointer, 'Must be an object.');
  else if (value['type'] === undefined) {
    found.errors.add('property-required', pointer, 'The required property "type" is missing.');
  } else if (typeof value['type'] !== 'string') {
    found.errors.add('value-type', `${pointer}/type`, 'Must be a string.');
  } else if (value['type'] === 'bundle') {
    found.errors.add('bundle-inside-bundle', pointer, 'A bundle may not stand inside a bundle.');
  } else return value['type'];
  return undefined;
}

function checkProperties(type: string, object: Properties, pointer: string, found: Found): void {
  const known = PROPERTIES.get(type);
  for (const name of Object.keys(object)) {
    if (known === undefined ? !PROPERTY_NAME.test(name) && name !== 'id' : !known.has(name)) {
      checkForeignProperty(type, object, name, pointer, found);
    }
  }
}

/** What bears the prefix `x_` is left to `checkCustomContent` of the rules. */
function checkForeignProperty(
  type: string,
  object: Properties,
  name: string,
  pointer: string,
  found: Found,
): void {
  const place = childPointer(pointer, name);
  if (place !== pointer && found.errors.has(place)) return;
  if (RESERVED_PROPERTIES.has(name)) {
    found.errors.add('property-reserved', place, 'The standard keeps this property name for itself.');
  } else if (!PROPERTY_NAME.test(name)) {
    found.errors.add('property-name-form', pointer, NAME_WORDS);
  } else if (INCIDENT_EXTENSION_SDO_TYPES.has(type)) addUnknownProperty(pointer, name, found);
  else if (!name.startsWith('x_') && !hasToplevelExtension(object)) {
    found.errors.add('property-unknown', place, 'STIX 2.1 does not define this property here.');
  }
}

function hasToplevelExtension(object: Properties): boolean {
  const extensions = object['extensions'];
  if (!isObject(extensions)) return false;
  return Object.values(extensions).some(
    (extension) => isObject(extension) && extension['extension_type'] === 'toplevel-property-extension',
  );
}

function checkLimits(object: Properties, pointer: string, found: Found): void {
  const { pattern, granular_markings: markings } = object;
  if (typeof pattern === 'string' && pattern.length > LIMITS.patternLengthMax) {
    const words = `Is longer than ${LIMITS.patternLengthMax} characters.`;
    found.errors.add('pattern-too-long', `${pointer}/pattern`, words);
  }
  if (Array.isArray(markings)) checkMarkingLimits(markings, `${pointer}/granular_markings`, found);
}

function checkMarkingLimits(markings: StixValue[], pointer: string, found: Found): void {
  if (markings.length > LIMITS.granularMarkingsPerObjectMax) {
    found.errors.add(
      'too-many-markings',
      pointer,
      `Has more than ${LIMITS.granularMarkingsPerObjectMax} entries.`,
    );
  }
  for (const [index, marking] of markings.entries()) {
    const selectors = isObject(marking) ? marking['selectors'] : undefined;
    if (Array.isArray(selectors) && selectors.length > LIMITS.selectorsPerMarkingMax) {
      const words = `Has more than ${LIMITS.selectorsPerMarkingMax} entries.`;
      found.errors.add('too-many-selectors', `${pointer}/${index}/selectors`, words);
    }
  }
}
