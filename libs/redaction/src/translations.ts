import type { StixObject, StixValue } from '@app/stix';
import { canonicalJson, isLanguageTag } from '@app/stix';
import { ObjectScope } from './object-scope';
import { projectValue } from './project-value';
import type { ListRule, Rule } from './rule';
import { rulesOf } from './rule-table.data';
import { textAt } from './submitted-objects';

type Translations = { [name: string]: StixValue };

/**
 * The translations that a language-content (STIX 2.1 section 7.1) may show: of texts that the rendition shows in
 * full and unchanged. A translation repeats what it translates, so what the original hides is absent here too.
 */
export function projectContents(scope: ObjectScope): StixValue | undefined {
  const contents = Object.hasOwn(scope.object, 'contents') ? scope.object['contents'] : undefined;
  const target = targetOf(scope);
  if (!target || !isDictionary(contents) || !scope.admits(['contents'])) return undefined;
  const kept: [string, StixValue][] = [];
  for (const language of Object.keys(contents).sort()) {
    const translations = isLanguageTag(language)
      ? projectLanguage(language, contents[language], target, scope)
      : {};
    if (Object.keys(translations).length > 0) kept.push([language, translations]);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The object that is translated, if the rendition holds it by the rule table. */
function targetOf({ round, object }: ObjectScope): StixObject | undefined {
  const id = textAt(object, 'object_ref')?.toLowerCase();
  if (id === undefined || round.plan.treatments.get(id) !== 'whole') return undefined;
  return round.view.objects.get(id);
}

function projectLanguage(
  language: string,
  translations: StixValue | undefined,
  target: StixObject,
  scope: ObjectScope,
): Translations {
  if (!isDictionary(translations) || !scope.admits(['contents', language])) return {};
  const kept: [string, StixValue][] = [];
  for (const name of Object.keys(translations).sort()) {
    const path = ['contents', language, name];
    const value = translations[name] ?? null;
    const rule = translatableRule(target, name);
    const isShown = rule && hasSameShape(value, target[name]) && isShownUnchanged(target, name, rule, scope);
    const projected = isShown ? projectValue(rule, { value, path, parent: translations, scope }) : undefined;
    if (projected !== undefined && hasSameShape(projected, value)) kept.push([name, projected]);
    else scope.noteAbsent(path, 'contents', 'translates what this rendition does not show in full');
  }
  return Object.fromEntries(kept);
}

/** The rule of a property that holds text or a list of texts; undefined for all others. */
function translatableRule(target: StixObject, name: string): Rule | undefined {
  const rules = rulesOf(target.type)?.properties;
  const rule = rules && Object.hasOwn(rules, name) && Object.hasOwn(target, name) ? rules[name] : undefined;
  return isText(rule) || (isList(rule) && isText(rule.list)) ? rule : undefined;
}

function isText(rule: Rule | undefined): boolean {
  return rule === 'text' || rule === 'name';
}

function isList(rule: Rule | undefined): rule is ListRule {
  return typeof rule === 'object' && 'list' in rule;
}

/** Both texts, or lists of equally many texts. */
function hasSameShape(a: StixValue, b: StixValue | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string') return typeof a === typeof b;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length;
}

function isShownUnchanged(target: StixObject, name: string, rule: Rule, { round }: ObjectScope): boolean {
  const value = target[name];
  if (value === undefined) return false;
  const silent = new ObjectScope({ ...round, note: () => {}, leave: () => {} }, target);
  const shown = projectValue(rule, { value, path: [name], parent: target, scope: silent });
  return shown !== undefined && canonicalJson(shown) === canonicalJson(value);
}

function isDictionary(value: StixValue | undefined): value is Translations {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
