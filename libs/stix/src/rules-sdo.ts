import { COUNTRY_CODES } from './codes.data';
import { typeOfId } from './identifier';
import type { Rule } from './rule';
import { isSro } from './stix-types';
import { listOf, textOf } from './stix-value';

const SEMANTIC_VERSION_FORM = /^[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}(?:[-+][0-9A-Za-z.+-]{1,100})?$/;

/** The country of a location is a registered one (STIX 2.1 section 4.10). */
export const checkLocation: Rule = (object, report) => {
  const country = textOf(object['country']);
  if (country === undefined || COUNTRY_CODES.has(country.toUpperCase())) return;
  report.warn('country-unknown', ['country'], 'This is not a country code of ISO 3166-1 alpha-2.');
};

/** Observed data holds an observable, by reference rather than by the deprecated way (section 4.14). */
export const checkObservedData: Rule = (object, report) => {
  const { objects, object_refs: refs } = object;
  if (objects !== undefined) {
    report.warn(
      'observed-data-deprecated',
      ['objects'],
      'The property objects is deprecated: use object_refs.',
    );
  }
  if (refs !== undefined && !listOf(refs).some((ref) => isObservableId(textOf(ref)))) {
    report.error('observed-data-empty', ['object_refs'], 'Observed data refers to one observable at least.');
  }
};

/** An extension definition lists properties only for the top level (section 7.3). */
export const checkExtensionDefinition: Rule = (object, report) => {
  const isToplevel = listOf(object['extension_types']).includes('toplevel-property-extension');
  const hasProperties = object['extension_properties'] !== undefined;
  if (hasProperties && !isToplevel) {
    const message = 'Only a toplevel-property-extension lists extension_properties.';
    report.error('extension-properties', ['extension_properties'], message);
  }
  if (isToplevel && !hasProperties) {
    report.warn(
      'extension-properties',
      [],
      'A toplevel-property-extension should list extension_properties.',
    );
  }
  const version = textOf(object['version']);
  if (version !== undefined && !SEMANTIC_VERSION_FORM.test(version)) {
    report.warn('extension-version', ['version'], 'The version should follow semantic versioning.');
  }
};

/** A custom type counts as an observable here: nothing tells that it is none. */
function isObservableId(id: string | undefined): boolean {
  return id !== undefined && !isSro(typeOfId(id));
}
