import type { BundleIndex } from './bundle-index';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import { checkLanguageTag } from './rules-language';
import type { StixObject, StixValue } from './stix-object';
import { dictionaryOf, ownProperty, textOf, type Dictionary } from './stix-value';

/**
 * Translations name their language and mirror the object they translate (STIX 2.1 section 7.1). Keys for properties
 * that the object does not have are ignored, as the standard wants.
 */
export const checkLanguageContent: Rule = (object, report, index) => {
  const ref = textOf(object['object_ref']) ?? '';
  const target = translated(object, ref, index);
  if (target === undefined && index.has(ref)) {
    const message = 'No version of the object in the bundle was modified at that time.';
    report.error('language-content-version', ['object_modified'], message);
  }
  const contents = dictionaryOf(object['contents']) ?? {};
  for (const tag of Object.keys(contents)) {
    checkLanguageTag(tag, ['contents', tag], report);
    const translation = dictionaryOf(contents[tag]);
    if (translation !== undefined && target !== undefined)
      mirror(target, translation, ['contents', tag], report);
  }
};

function translated(object: StixObject, ref: string, index: BundleIndex): StixObject | undefined {
  const modified = textOf(object['object_modified']);
  return modified === undefined ? index.newest(ref) : index.version(ref, modified);
}

function mirror(
  original: Dictionary,
  translation: Dictionary,
  path: (string | number)[],
  report: RuleReport,
): void {
  for (const key of Object.keys(translation)) {
    const value = translation[key];
    const counterpart = ownProperty(original, key);
    if (value !== undefined && counterpart !== undefined)
      mirrorValue(counterpart, value, [...path, key], report);
  }
}

function mirrorValue(
  original: StixValue,
  value: StixValue,
  path: (string | number)[],
  report: RuleReport,
): void {
  if (typeof original === 'string' && typeof value === 'string') return;
  if (Array.isArray(original) && Array.isArray(value)) mirrorList(original, value, path, report);
  else if (dictionaryOf(original) !== undefined && dictionaryOf(value) !== undefined) {
    mirror(dictionaryOf(original) ?? {}, dictionaryOf(value) ?? {}, path, report);
  } else if (isTranslatable(original)) {
    report.error(
      'language-content-type',
      path,
      'The translation is of another type than what it translates.',
    );
  }
}

/** A list has an item for each item; an empty text stands for one that is not translated. */
function mirrorList(
  original: readonly StixValue[],
  value: readonly StixValue[],
  path: (string | number)[],
  report: RuleReport,
): void {
  if (original.length !== value.length) {
    report.error('language-content-length', path, 'The translated list is not as long as the original.');
    return;
  }
  value.forEach((item, i) => {
    const counterpart = original[i];
    if (counterpart !== undefined && item !== '') mirrorValue(counterpart, item, [...path, i], report);
  });
}

function isTranslatable(value: StixValue): boolean {
  return typeof value === 'string' || typeof value === 'object';
}
