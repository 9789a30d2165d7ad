import type { BundleIndex, DeclaredExtension } from './bundle-index';
import {
  CONTACT_EXTENSION_ID,
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
} from './extension-ids';
import { PROPERTIES } from './generated/validators';
import { isIdentifier, typeOfId } from './identifier';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject } from './stix-object';
import { INCIDENT_EXTENSION_SDO_TYPES, isKnownType } from './stix-types';
import { dictionaryOf, textOf, type Dictionary } from './stix-value';
import { TLP_2_EXTENSION_ID } from './tlp-markings.data';

/** Extensions with a name or an identifier that we know, and the one type each stands on. */
const HOME_OF_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['archive-ext', 'file'],
  ['ntfs-ext', 'file'],
  ['pdf-ext', 'file'],
  ['raster-image-ext', 'file'],
  ['windows-pebinary-ext', 'file'],
  ['http-request-ext', 'network-traffic'],
  ['icmp-ext', 'network-traffic'],
  ['socket-ext', 'network-traffic'],
  ['tcp-ext', 'network-traffic'],
  ['windows-process-ext', 'process'],
  ['windows-service-ext', 'process'],
  ['unix-account-ext', 'user-account'],
  [INCIDENT_EXTENSION_ID, 'incident'],
  [EVENT_EXTENSION_ID, 'event'],
  [IMPACT_EXTENSION_ID, 'impact'],
  [TASK_EXTENSION_ID, 'task'],
  [CONTACT_EXTENSION_ID, 'identity'],
  [TLP_2_EXTENSION_ID, 'marking-definition'],
]);
/** How many properties a predefined extension has at least (sections 6.7, 6.12, 6.13 and 6.16). */
const PROPERTIES_MIN: ReadonlyMap<string, number> = new Map([
  ['ntfs-ext', 1],
  ['pdf-ext', 1],
  ['raster-image-ext', 1],
  ['windows-pebinary-ext', 2],
  ['tcp-ext', 1],
  ['windows-process-ext', 1],
  ['windows-service-ext', 1],
  ['unix-account-ext', 1],
]);
const NEW_OBJECT: ReadonlySet<string> = new Set(['new-sdo', 'new-sco', 'new-sro']);
/** Where the categories of an impact stand: extensions by a name of their own. */
const IMPACT_CATEGORY_FORM = /^[a-z-]{3,40}$/;

/** Extensions stand where they belong and say of which kind they are (STIX 2.1 sections 3.2, 6 and 7.3). */
export const checkExtensions: Rule = (object, report, index) => {
  const extensions = dictionaryOf(object['extensions']);
  if (extensions === undefined) return;
  for (const key of Object.keys(extensions)) {
    const content = dictionaryOf(extensions[key]);
    const isDefined = isIdentifier(key) && typeOfId(key) === 'extension-definition';
    if (isDefined && content !== undefined) checkDefined(object, key, content, report, index);
    else checkNamed(object, key, content, report);
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
  for (const name of Object.keys(object)) {
    if (!name.startsWith('x_')) continue;
    if (hasExtensionType(object, (type) => type === 'toplevel-property-extension')) return;
    report.warn('custom-property', [name], 'A custom property without an extension is deprecated.');
  }
};

function hasExtensionType(object: StixObject, fits: (type: string) => boolean): boolean {
  const extensions = dictionaryOf(object['extensions']);
  if (extensions === undefined) return false;
  return Object.values(extensions).some((content) =>
    fits(textOf(dictionaryOf(content)?.['extension_type']) ?? ''),
  );
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
  if (type === undefined) {
    report.error('extension-type-missing', path, 'An extension says in extension_type of which kind it is.');
    return;
  }
  const isStandard = isKnownType(object.type) && !INCIDENT_EXTENSION_SDO_TYPES.has(object.type);
  if (NEW_OBJECT.has(type) && isStandard) {
    report.error(
      'extension-new-object',
      path,
      'An extension for a new type stands on an object of the standard.',
    );
  }
  const declared = index.extension(key);
  if (declared !== undefined) checkAgainstDefinition(object, declared, type, path, report);
}

function checkAgainstDefinition(
  object: StixObject,
  declared: DeclaredExtension,
  type: string,
  path: readonly string[],
  report: RuleReport,
): void {
  if (!declared.types.has(type)) {
    report.error('extension-type-undeclared', path, 'The definition of this extension declares other kinds.');
  }
  if (type !== 'toplevel-property-extension' || declared.properties.size === 0) return;
  for (const name of Object.keys(object)) {
    if (declared.properties.has(name) || PROPERTIES.get(object.type)?.has(name) !== false) continue;
    report.warn('property-undeclared', [name], 'The extension does not list this property.');
  }
}

function checkNamed(
  object: StixObject,
  key: string,
  content: Dictionary | undefined,
  report: RuleReport,
): void {
  const path = ['extensions', key];
  if (!HOME_OF_EXTENSION.has(key)) {
    if (object.type === 'impact' && IMPACT_CATEGORY_FORM.test(key)) return;
    report.warn('custom-extension', path, 'An extension without a definition is deprecated.');
    return;
  }
  const min = PROPERTIES_MIN.get(key) ?? 0;
  if (content !== undefined && Object.keys(content).length < min) {
    report.error('extension-empty', path, 'This extension says too little.');
  }
}
