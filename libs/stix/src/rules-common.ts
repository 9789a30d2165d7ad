import type { BundleIndex } from './bundle-index';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import { checkLanguageTag } from './rules-language';
import { isSco, isSdo, isSro } from './stix-types';
import { dictionaryOf, listOf, textOf, type Dictionary } from './stix-value';
import { uriFault } from './uri';

const NOT_ON_SDO = ['defanged'];
const OF_VERSIONED = ['created_by_ref', 'revoked', 'labels', 'confidence', 'lang', 'external_references'];
const OF_VERSIONS = ['created', 'modified'];
const NOT_ON_SCO = [...OF_VERSIONED, ...OF_VERSIONS];
const NOT_ON_SMO_TYPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['extension-definition', ['confidence', 'lang', 'defanged', 'extensions']],
  ['language-content', ['lang', 'defanged']],
  ['marking-definition', ['revoked', 'modified', 'labels', 'confidence', 'lang', 'defanged']],
]);
/** Observables whose own `created` or `modified` tell of the file or key, not of the object. */
const OWN_TIMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['directory', OF_VERSIONS],
  ['file', OF_VERSIONS],
  ['process', ['created']],
  ['windows-registry-key', ['modified']],
]);
const NOT_ON_SCO_TYPE: ReadonlyMap<string, readonly string[]> = new Map(
  [...OWN_TIMES].map(([type, own]) => [type, NOT_ON_SCO.filter((name) => !own.includes(name))]),
);
const CVE_FORM = /^CVE-[0-9]{4}-[0-9]{4,19}$/;
const CAPEC_FORM = /^CAPEC-[0-9]{1,9}$/;

/** Which common properties stand on which class of objects (STIX 2.1 section 3.2, the applicability table). */
export const checkApplicability: Rule = (object, report) => {
  for (const name of notApplicable(object.type)) {
    if (object[name] === undefined) continue;
    report.error('property-not-applicable', [name], 'Objects of this type do not have this property.');
  }
  if (object.type === 'extension-definition' && object['created_by_ref'] === undefined) {
    report.error('property-required', [], 'An extension definition names its creator.');
  }
};

/** `lang` is a language tag (section 3.2). */
export const checkLanguage: Rule = (object, report) => {
  const lang = textOf(object['lang']);
  if (lang !== undefined) checkLanguageTag(lang, ['lang'], report);
};

/** External references say more than a source, with a real URL (section 2.5). */
export const checkExternalReferences: Rule = (object, report) => {
  listOf(object['external_references']).forEach((value, i) => {
    const reference = dictionaryOf(value);
    if (reference !== undefined) checkExternalReference(object.type, reference, i, report);
  });
};

function notApplicable(type: string): readonly string[] {
  if (isSdo(type) || isSro(type)) return NOT_ON_SDO;
  return isSco(type) ? (NOT_ON_SCO_TYPE.get(type) ?? NOT_ON_SCO) : (NOT_ON_SMO_TYPE.get(type) ?? []);
}

function checkExternalReference(
  type: string,
  reference: Dictionary,
  position: number,
  report: RuleReport,
): void {
  const path = ['external_references', position];
  const { description, url, external_id: externalId } = reference;
  if (description === undefined && url === undefined && externalId === undefined) {
    const message = 'An external reference has a description, a url or an external_id.';
    report.error('external-reference-empty', path, message);
  }
  if (typeof url === 'string') checkUrl(url, [...path, 'url'], report);
  checkCatalogueId(type, reference, [...path, 'external_id'], report);
}

function checkUrl(url: string, path: readonly (string | number)[], report: RuleReport): void {
  const fault = uriFault(url);
  if (fault === 'form') report.error('url-form', path, 'This is not a URL.');
  if (fault === 'characters') report.warn('url-characters', path, 'A URL should escape these characters.');
}

/** A CVE in a vulnerability and a CAPEC in an attack pattern are named exactly (sections 4.1.1 and 4.19.1). */
function checkCatalogueId(
  type: string,
  reference: Dictionary,
  path: readonly (string | number)[],
  report: RuleReport,
): void {
  const id = textOf(reference['external_id']);
  if (
    type === 'vulnerability' &&
    reference['source_name'] === 'cve' &&
    !(id !== undefined && CVE_FORM.test(id))
  ) {
    report.error('cve-id-form', path, 'A reference to CVE carries one CVE identifier.');
  }
  if (
    type === 'attack-pattern' &&
    reference['source_name'] === 'capec' &&
    !(id !== undefined && CAPEC_FORM.test(id))
  ) {
    report.error('capec-id-form', path, 'A reference to CAPEC carries one CAPEC identifier.');
  }
}

/** One warning for a whole bundle, at the first object whose text has no language (section 3.2 recommends one). */
export function checkLanguageGiven(report: RuleReport, index: BundleIndex): void {
  const position = index.bundle.objects.findIndex(
    (object) =>
      isSdo(object.type) && object['lang'] === undefined && typeof object['description'] === 'string',
  );
  if (position < 0) return;
  report.at(position);
  report.warn('language-missing', [], 'Objects with text should say in which language it is.');
}
