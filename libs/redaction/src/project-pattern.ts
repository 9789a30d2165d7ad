import type { PatternComparison, StixValue } from '@app/stix';
import { parsePattern } from '@app/stix';
import type { ObjectScope } from './object-scope';
import type { LeafRule, Rule } from './rule';
import { rulesOf } from './rule-table.data';

/** What in a pattern of another language is somebody's own, and not the adversary's. */
const PRIVATE_KINDS: ReadonlySet<string> = new Set(['address', 'credentials', 'email', 'host', 'user']);

/**
 * The rule that keeps a pattern from an audience, besides the names in it; undefined when none does. What a pattern
 * looks for is treated as the property is where it is looked for, since it repeats what stands there.
 */
export function heldBackIn(
  pattern: string,
  language: StixValue | undefined,
  scope: ObjectScope,
  isCareful: boolean,
): LeafRule | undefined {
  if (language === 'stix') {
    const parsed = parsePattern(pattern);
    return parsed.ok ? firstHeldBack(parsed.observables, scope, isCareful) : 'pattern';
  }
  const isPrivate = isCareful && scope.kindsMasked(pattern).some((kind) => PRIVATE_KINDS.has(kind));
  return isPrivate ? 'address' : undefined;
}

function firstHeldBack(
  comparisons: readonly PatternComparison[],
  scope: ObjectScope,
  isCareful: boolean,
): LeafRule | undefined {
  return comparisons.map((each) => heldBack(each, scope, isCareful)).find((rule) => rule !== undefined);
}

function heldBack(
  comparison: PatternComparison,
  scope: ObjectScope,
  isCareful: boolean,
): LeafRule | undefined {
  const rule = ruleAt(comparison);
  if (rule === 'secret') return scope.view.ceiling === 'RED' ? undefined : rule;
  if (rule === 'identifying') return isCareful ? rule : undefined;
  if (rule !== 'address') return undefined;
  const literals = comparison.values.map(({ value }) => String(value));
  return literals.some((literal) => scope.wouldMask(literal, 'everything')) ? rule : undefined;
}

/** The rule of the property that a comparison looks at; of what a reference leads to, the address. */
function ruleAt({ objectType, path }: PatternComparison): LeafRule | undefined {
  let rule: Rule | undefined = rulesOf(objectType);
  for (const step of path) {
    if (rule === undefined || rule === 'ref') break;
    if (typeof rule === 'string') return rule;
    if ('list' in rule) rule = rule.list;
    else if ('dictionary' in rule) return rule.dictionary;
    else rule = Object.hasOwn(rule.properties, step) ? rule.properties[step] : undefined;
  }
  if (rule === 'ref') return 'address';
  if (typeof rule === 'object' && 'list' in rule)
    return typeof rule.list === 'string' ? rule.list : undefined;
  return typeof rule === 'string' ? rule : undefined;
}
