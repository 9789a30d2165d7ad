import type { IssuePath, RuleReport } from './rule-report';
import type { Rule } from './rule';
import { dictionaryOf, listOf, textOf, type Dictionary } from './stix-value';
import { uriFault } from './uri';

const CVE_FORM = /^CVE-[0-9]{4}-[0-9]{4,19}$/;
const CAPEC_FORM = /^CAPEC-[0-9]{1,9}$/;

/** External references carry URLs, and exact identifiers of CVE and CAPEC (STIX 2.1 section 2.5). */
export const checkExternalReferences: Rule = (object, report) => {
  listOf(object['external_references']).forEach((value, i) => {
    const reference = dictionaryOf(value);
    if (reference !== undefined) checkExternalReference(object.type, reference, i, report);
  });
};

function checkExternalReference(
  type: string,
  reference: Dictionary,
  position: number,
  report: RuleReport,
): void {
  const path = ['external_references', position];
  const url = textOf(reference['url']);
  if (url !== undefined) checkUrl(url, [...path, 'url'], report);
  checkCatalogueId(type, reference, [...path, 'external_id'], report);
}

function checkUrl(url: string, path: IssuePath, report: RuleReport): void {
  const fault = uriFault(url);
  if (fault === 'form') report.error('url-form', path, 'This is not a URL.');
  if (fault === 'characters') report.warn('url-characters', path, 'A URL should escape these characters.');
}

/** A CVE in a vulnerability and a CAPEC in an attack pattern are named exactly (sections 4.1.1 and 4.19.1). */
function checkCatalogueId(type: string, reference: Dictionary, path: IssuePath, report: RuleReport): void {
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
