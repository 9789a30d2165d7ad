import { IEP_EXTENSION_ID } from '@app/marking';
import { LABELS } from './label';
import type { LabelledBundle } from './labelled-values.data';
import type { ObjectRule, Rule } from './rule';
import { RULE_TABLE } from './rule-table.data';

/** Set by the frame of a rendition, or by the generator itself: no value of theirs has a label. */
const FRAME: ReadonlySet<Rule> = new Set(['id', 'markings', 'language-markings', 'stamped', 'contents']);
/** Always what they are, so that there is no other value that could stand there. */
const FIXED: ReadonlySet<string> = new Set(['type', 'spec_version', 'extension_type', 'definition_type']);

/** Places for which no value is made, and why. */
export const UNREACHED: Readonly<Record<string, string>> = {
  'course-of-action action': 'reserved by the standard: the schema knows no value for it',
  [`marking-definition extensions.${IEP_EXTENSION_ID}.tlp`]: 'a control, like a marking: it sets labels',
  [`marking-definition extensions.${IEP_EXTENSION_ID}.provider_attribution`]: 'a control, like a marking',
};

/** Every place that the rule table names, as `type property.property`: list positions and free keys are left out. */
export function placesOfTable(): string[] {
  return Object.entries(RULE_TABLE).flatMap(([type, rules]) =>
    type === 'extension-definition' ? [] : placesIn(rules, type, ' '),
  );
}

function placesIn(rules: ObjectRule, prefix: string, joint: string): string[] {
  return Object.entries(rules.properties).flatMap(([name, rule]) =>
    FRAME.has(rule) || FIXED.has(name) ? [] : placesBelow(rule, `${prefix}${joint}${name}`),
  );
}

function placesBelow(rule: Rule, place: string): string[] {
  if (typeof rule === 'string' || 'dictionary' in rule) return [place];
  return 'list' in rule ? placesBelow(rule.list, place) : placesIn(rule, place, '.');
}

/** What a bundle reaches: place and label, and each ancestor of the place as well. */
export function reachedBy({ values }: LabelledBundle): string[] {
  return values
    .filter(({ isNever }) => isNever !== true)
    .flatMap(({ objectId, path, label }) => {
      const names = path.filter((step) => typeof step === 'string');
      const type = objectId.slice(0, objectId.lastIndexOf('--'));
      return names.map((_, depth) => `${type} ${names.slice(0, depth + 1).join('.')} ${label}`);
    });
}

/** The places and labels that a generator never reached. */
export function missedOf(reached: ReadonlySet<string>): string[] {
  const all = placesOfTable().flatMap((place) => LABELS.map((label) => `${place} ${label}`));
  const isMade = (pair: string): boolean => !Object.hasOwn(UNREACHED, pair.slice(0, pair.lastIndexOf(' ')));
  return all.filter((pair) => isMade(pair) && !reached.has(pair));
}
