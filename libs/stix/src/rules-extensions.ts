import type { BundleIndex } from './bundle-index';
import {
  CONTACT_EXTENSION_ID,
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
} from './extension-ids';
import { PROPERTIES } from './generated/validators';
import { isIdentifier, typeOfId } from './identifier';
import { visitProperty } from './property-path';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject, StixValue } from './stix-object';
import { INCIDENT_EXTENSION_SDO_TYPES, isKnownType } from './stix-types';
import { dictionaryOf, textOf, type Dictionary } from './stix-value';
import { TLP_2_EXTENSION_ID } from './tlp-markings.data';

/** Extensions whose identifier we know, and the one type each stands on; the schemas know those with a name. */
const HOME_OF_EXTENSION: ReadonlyMap<string, string> = new Map([
  [INCIDENT_EXTENSION_ID, 'incident'],
  [EVENT_EXTENSION_ID, 'event'],
  [IMPACT_EXTENSION_ID, 'impact'],
  [TASK_EXTENSION_ID, 'task'],
  [CONTACT_EXTENSION_ID, 'identity'],
  [TLP_2_EXTENSION_ID, 'marking-definition'],
]);
const TOPLEVEL = 'toplevel-property-extension';
/** With more extensions than these on an object, nothing is said of its properties. */
const TOPLEVEL_EXTENSIONS_MAX = 16;
const NEW_OBJECT: ReadonlySet<string> = new Set(['new-sdo', 'new-sco', 'new-sro']);

/** Extensions stand where they belong and say of which kind they are (STIX 2.1 sections 3.2, 6 and 7.3). */
export const checkExtensions: Rule = (object, report, index) => {
  const extensions = dictionaryOf(object['extensions']);
  if (extensions === undefined) return;
  for (const key of Object.keys(extensions)) {
    const content = dictionaryOf(extensions[key]);
    const isDefined = isIdentifier(key) && typeOfId(key) === 'extension-definition';
    if (isDefined && content !== undefined) checkDefined(object, key, content, report, index);
    else if (key.startsWith('x-')) {
      report.warn(
        'custom-extension',
        ['extensions', key],
        'An extension without a definition is deprecated.',
      );
    }
    const home = HOME_OF_EXTENSION.get(key.toLowerCase());
    if (home === undefined || home === object.type) continue;
    report.error(
      'extension-misplaced',
      ['extensions', key],
      'This extension belongs to objects of another type.',
    );
  }
};

/** What `checkCustomContent` and `checkExtensions` warn about and `strict` refuses. */
export const CUSTOM_CONTENT_CODES: ReadonlySet<string> = new Set([
  'custom-object',
  'custom-property',
  'custom-extension',
]);

/** Content that no extension explains is deprecated (section 11). */
export const checkCustomContent: Rule = (object, report) => {
  if (!isKnownType(object.type)) {
    if (hasExtensionType(object, (type) => NEW_OBJECT.has(type))) return;
    report.warn('custom-object', ['type'], 'A custom object without an extension is deprecated.');
    return;
  }
  const customs = Object.keys(object).filter((name) => name.startsWith('x_'));
  if (customs.length === 0) return;
  const isExplained = hasExtensionType(object, (type) => type === TOPLEVEL);
  for (const name of customs) {
    if (name.endsWith('_ref') || name.endsWith('_refs')) checkCustomReference(object, name, report);
    if (isExplained) continue;
    report.warn('custom-property', [name], 'A custom property without an extension is deprecated.');
  }
};

/** Custom properties with the suffix of a reference hold identifiers (section 3.1). */
function checkCustomReference(object: StixObject, name: string, report: RuleReport): void {
  visitProperty(object, [name], (value, path) => {
    if (typeof value === 'string' && isIdentifier(value)) return;
    report.error('reference-form', path, 'A reference is the identifier of an object.');
  });
}

/** Properties that an object owes to its extensions are those that the definitions list (section 7.3). */
export const checkToplevelProperties: Rule = (object, report, index) => {
  const known = PROPERTIES.get(object.type);
  if (known === undefined || object['extensions'] === undefined) return;
  const declared = declaredProperties(object, index);
  if (declared.length === 0 || declared.length > TOPLEVEL_EXTENSIONS_MAX) return;
  for (const name of Object.keys(object)) {
    if (known.has(name) || declared.some((properties) => properties.has(name))) continue;
    report.warn('property-undeclared', [name], 'No extension of the object lists this property.');
  }
};

/** What the definitions in the bundle list; nothing at all when one of them is not in the bundle or lists nothing. */
function declaredProperties(object: StixObject, index: BundleIndex): ReadonlySet<StixValue>[] {
  const extensions = dictionaryOf(object['extensions']) ?? {};
  const toplevel = Object.keys(extensions).filter((key) => extensionTypeOf(extensions[key]) === TOPLEVEL);
  const declared = toplevel
    .map((key) => index.extension(key)?.properties)
    .filter((properties) => properties !== undefined)
    .filter((properties) => properties.size > 0);
  return declared.length === toplevel.length ? declared : [];
}

function hasExtensionType(object: StixObject, fits: (type: string) => boolean): boolean {
  const extensions = dictionaryOf(object['extensions']);
  return (
    extensions !== undefined && Object.values(extensions).some((content) => fits(extensionTypeOf(content)))
  );
}

function extensionTypeOf(content: StixValue | undefined): string {
  return textOf(dictionaryOf(content)?.['extension_type']) ?? '';
}

function checkDefined(
  object: StixObject,
  key: string,
  content: Dictionary,
  report: RuleReport,
  index: BundleIndex,
): void {
  const path = ['extensions', key];
  const type = textOf(content['extension_type']);
  if (type === undefined) return;
  const isStandard = isKnownType(object.type) && !INCIDENT_EXTENSION_SDO_TYPES.has(object.type);
  if (NEW_OBJECT.has(type) && isStandard) {
    report.error(
      'extension-new-object',
      path,
      'An extension for a new type stands on an object of the standard.',
    );
  }
  if (index.extension(key)?.types.has(type) === false) {
    report.error('extension-type-undeclared', path, 'The definition of this extension declares other kinds.');
  }
}
