import type { BundleIndex } from './bundle-index';
import { isLanguageTag, isRegisteredLanguage } from './language-tag';
import type { IssuePath, RuleReport } from './rule-report';
import type { Rule } from './rule';
import { isSdo } from './stix-types';
import { textOf } from './stix-value';

/** A language tag is well formed (RFC 5646), or refused; its language and region are registered, or warned about. */
export function checkLanguageTag(tag: string, path: IssuePath, report: RuleReport): void {
  if (!isLanguageTag(tag)) {
    report.error('language-tag-form', path, 'This is not a well-formed language tag.');
  } else if (!isRegisteredLanguage(tag)) {
    report.warn('language-unregistered', path, 'The language or region of this tag is not registered.');
  }
}

/** The language of an object is a language tag (STIX 2.1 section 3.2). */
export const checkLanguage: Rule = (object, report) => {
  const lang = textOf(object['lang']);
  if (lang !== undefined) checkLanguageTag(lang, ['lang'], report);
};

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
