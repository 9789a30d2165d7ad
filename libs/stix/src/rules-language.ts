import { isLanguageTag, isRegisteredLanguage } from './language-tag';
import type { IssuePath, RuleReport } from './rule-report';

/** A language tag is well formed (RFC 5646), or refused; its language and region are registered, or warned about. */
export function checkLanguageTag(tag: string, path: IssuePath, report: RuleReport): void {
  if (!isLanguageTag(tag)) {
    report.error('language-tag-form', path, 'This is not a well-formed language tag.');
  } else if (!isRegisteredLanguage(tag)) {
    report.warn('language-unregistered', path, 'The language or region of this tag is not registered.');
  }
}
