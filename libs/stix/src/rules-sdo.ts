import { COUNTRY_CODES } from './codes.data';
import { typeOfId } from './identifier';
import type { Rule } from './rule';
import { isSco } from './stix-types';
import { dictionaryOf, listOf, textOf } from './stix-value';

const SEMANTIC_VERSION_FORM = /^[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}(?:[-+][0-9A-Za-z.+-]{1,100})?$/;

/** A location is a region, a country or a point; a point has both coordinates (STIX 2.1 section 4.10). */
export const checkLocation: Rule = (object, report) => {
  const { region, country, latitude, longitude, precision } = object;
  if ((latitude === undefined) !== (longitude === undefined)) {
    report.error('location-point', [], 'Latitude and longitude need each other.');
  }
  const hasPoint = latitude !== undefined && longitude !== undefined;
  if (region === undefined && country === undefined && !hasPoint) {
    report.error('location-empty', [], 'A location has a region, a country, or latitude and longitude.');
  }
  if (precision !== undefined && !hasPoint) {
    report.error('location-precision', ['precision'], 'A precision needs latitude and longitude.');
  }
  if (typeof country === 'string' && !COUNTRY_CODES.has(country.toUpperCase())) {
    report.warn('country-unknown', ['country'], 'This is not a country code of ISO 3166-1 alpha-2.');
  }
};

/** A family of malware has a name (section 4.11). */
export const checkMalware: Rule = (object, report) => {
  if (object['is_family'] !== true || object['name'] !== undefined) return;
  report.error('malware-family-name', [], 'A malware family has a name.');
};

/** An analysis of malware has a result, in a word or as observables (section 4.12). */
export const checkMalwareAnalysis: Rule = (object, report) => {
  if (object['result'] !== undefined || object['analysis_sco_refs'] !== undefined) return;
  report.error('malware-analysis-result', [], 'A malware analysis has a result or analysis_sco_refs.');
};

/** Observed data holds observables in one of two ways (section 4.14). */
export const checkObservedData: Rule = (object, report) => {
  const { objects, object_refs: refs } = object;
  if ((objects === undefined) === (refs === undefined)) {
    report.error('observed-data-choice', [], 'Observed data has either object_refs or objects.');
  }
  if (objects !== undefined) {
    report.warn(
      'observed-data-deprecated',
      ['objects'],
      'The property objects is deprecated: use object_refs.',
    );
    if (Object.keys(dictionaryOf(objects) ?? {}).length === 0) {
      report.error('observed-data-empty', ['objects'], 'Observed data holds one observable at least.');
    }
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
  if (id === undefined) return false;
  const type = typeOfId(id);
  return isSco(type) || (type !== 'relationship' && type !== 'sighting');
}
