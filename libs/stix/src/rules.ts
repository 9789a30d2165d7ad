import { BundleIndex } from './bundle-index';
import type { Issue } from './issue';
import { RuleReport } from './rule-report';
import type { Rule } from './rule';
import { checkExternalReferences } from './rules-external-references';
import { checkLanguage, checkLanguageGiven } from './rules-language';
import { checkCustomContent, checkExtensions, checkToplevelProperties } from './rules-extensions';
import { checkIdentifier } from './rules-identifiers';
import { checkChangedObjects, checkImpact, checkIncident, checkMoney } from './rules-incident';
import { checkIndicator } from './rules-indicator';
import { checkLanguageContent } from './rules-language-content';
import { checkMarkingCycles } from './rules-marking-cycles';
import { checkGranularMarkings, checkMarkingDefinition, checkObjectMarkings } from './rules-markings';
import { checkReferences } from './rules-references';
import { checkRelationship } from './rules-relationships';
import { SCO_RULES } from './rules-sco';
import { checkExtensionDefinition, checkLocation, checkObservedData } from './rules-sdo';
import { checkTimes } from './rules-times';
import { checkVersions } from './rules-versioning';
import { checkVocabularies } from './rules-vocabularies';
import type { StixBundle } from './stix-object';

/** Rules over every object, whatever its type. */
const EVERY: readonly Rule[] = [
  checkIdentifier,
  checkLanguage,
  checkExternalReferences,
  checkReferences,
  checkTimes,
  checkObjectMarkings,
  checkGranularMarkings,
  checkExtensions,
  checkCustomContent,
  checkToplevelProperties,
  checkVocabularies,
];

/** Rules over the objects of one type. */
const OF_TYPE: ReadonlyMap<string, readonly Rule[]> = new Map([
  ...SCO_RULES,
  ['event', [checkChangedObjects]],
  ['extension-definition', [checkExtensionDefinition]],
  ['impact', [checkImpact, checkMoney]],
  ['incident', [checkIncident]],
  ['indicator', [checkIndicator]],
  ['language-content', [checkLanguageContent]],
  ['location', [checkLocation]],
  ['marking-definition', [checkMarkingDefinition]],
  ['observed-data', [checkObservedData]],
  ['relationship', [checkRelationship]],
  ['task', [checkChangedObjects]],
]);

/** Rules over the bundle as a whole. */
const OF_BUNDLE = [checkVersions, checkMarkingCycles, checkLanguageGiven];

/**
 * The rules of STIX 2.1 beyond JSON Schema, over a bundle whose objects have passed the schema of their type.
 * Errors are breaches of a MUST, warnings of a SHOULD. Total and linear; messages hold no content of the bundle.
 */
export function checkRules(bundle: StixBundle): { errors: Issue[]; warnings: Issue[] } {
  const report = new RuleReport();
  const index = new BundleIndex(bundle);
  bundle.objects.forEach((object, position) => {
    report.at(position);
    for (const rule of EVERY) rule(object, report, index);
    for (const rule of OF_TYPE.get(object.type) ?? []) rule(object, report, index);
  });
  for (const rule of OF_BUNDLE) rule(report, index);
  return { errors: report.errors, warnings: report.warnings };
}
