import type { BundleIndex } from './bundle-index';
import { canonicalJson } from './canonical-json';
import type { IssuePath, RuleReport } from './rule-report';
import type { Rule } from './rule';
import { checkLanguageTag } from './rules-language';
import { parseSelector, resolveSelector } from './selector';
import type { StixObject, StixValue } from './stix-object';
import { dictionaryOf, listOf, ownProperty, textOf, type Dictionary } from './stix-value';
import { PUBLISHED_TLP_MARKINGS, TLP_2_EXTENSION_ID } from './tlp-markings.data';

const PUBLISHED_TEXTS: ReadonlyMap<string, string> = new Map(
  [...PUBLISHED_TLP_MARKINGS].map(([id, marking]) => [id, canonicalJson(marking)]),
);

/** Object markings resolve, in the bundle or as a published TLP marking; what does not is treated as TLP:RED. */
export const checkObjectMarkings: Rule = (object, report, index) => {
  listOf(object['object_marking_refs']).forEach((ref, i) => {
    if (typeof ref === 'string') checkResolves(ref, ['object_marking_refs', i], report, index);
  });
};

/** Granular markings (STIX 2.1 section 7.2.3) have selectors that resolve, and markings that do. */
export const checkGranularMarkings: Rule = (object, report, index) => {
  listOf(object['granular_markings']).forEach((value, i) => {
    const marking = dictionaryOf(value);
    if (marking !== undefined) checkGranularMarking(object, marking, i, report, index);
  });
};

/** A marking definition says one thing, in one way, and what claims to be TLP is the published object. */
export const checkMarkingDefinition: Rule = (object, report) => {
  if (object['definition_type'] !== undefined && object['extensions'] !== undefined) {
    const message = 'A marking definition has either a definition or extensions, not both.';
    report.error('marking-definition-choice', [], message);
  }
  checkTlp(object, report);
};

function checkGranularMarking(
  object: StixObject,
  marking: Dictionary,
  position: number,
  report: RuleReport,
  index: BundleIndex,
): void {
  const path = ['granular_markings', position];
  const lang = textOf(marking['lang']);
  const ref = textOf(marking['marking_ref']);
  if (lang !== undefined) checkLanguageTag(lang, [...path, 'lang'], report);
  if (ref !== undefined) checkResolves(ref, [...path, 'marking_ref'], report, index);
  listOf(marking['selectors']).forEach((selector, i) => {
    checkSelector(object, selector, [...path, 'selectors', i], report);
  });
}

function checkSelector(object: StixObject, selector: StixValue, path: IssuePath, report: RuleReport): void {
  const steps = typeof selector === 'string' ? parseSelector(selector) : undefined;
  if (steps === undefined) report.error('selector-form', path, 'This is not a selector.');
  else if (resolveSelector(object, steps) === undefined) {
    report.error('selector-unresolved', path, 'The selector points at nothing in the object.');
  }
}

function checkResolves(ref: string, path: IssuePath, report: RuleReport, index: BundleIndex): void {
  if (PUBLISHED_TLP_MARKINGS.has(ref.toLowerCase()) || index.has(ref)) return;
  report.warn(
    'marking-unresolved',
    path,
    'The marking is not in the bundle: what it marks is treated as TLP:RED.',
  );
}

function checkTlp(object: StixObject, report: RuleReport): void {
  const extensions = dictionaryOf(object['extensions']);
  const claimsTlp2 = extensions !== undefined && ownProperty(extensions, TLP_2_EXTENSION_ID) !== undefined;
  const claimsTlp1 = object['definition_type'] === 'tlp';
  const published = PUBLISHED_TEXTS.get(object.id.toLowerCase());
  if (!claimsTlp1 && !claimsTlp2 && published === undefined) return;
  if (published === canonicalJson(object)) return;
  report.error('tlp-altered', [], 'A TLP marking definition is not one of the published objects.');
}
