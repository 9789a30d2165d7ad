import type { SelectorPath, StixValue } from '@app/stix';
import { ruleOfNamed } from './named-value';
import type { ObjectScope } from './object-scope';
import type { Leaf } from './project-leaf';
import { projectLeaf } from './project-leaf';
import type { DictionaryRule, LeafRule, ObjectRule, Rule } from './rule';

type Structure = { readonly [name: string]: StixValue | undefined };

/** Rules that the frame of an object fulfils, not its values. */
const FRAME: ReadonlySet<Rule> = new Set([
  'id',
  'author',
  'markings',
  'language-markings',
  'stamped',
  'contents',
]);

const DICTIONARY_DEPTH_MAX = 8;
const KEY = /^[a-zA-Z0-9_-]{1,250}$/;
/** hashing-algorithm-ov (STIX 2.1 section 10.8). */
const HASH_ALGORITHMS: ReadonlySet<string> = new Set(
  'MD5 SHA-1 SHA-256 SHA-512 SHA3-256 SHA3-512 SSDEEP TLSH'.split(' '),
);

/**
 * The properties of a structure that the rules name and the markings admit, in the order of the rules.
 * Undefined when it would be empty or lacks what it must have.
 */
export function projectStructure(
  rules: ObjectRule,
  structure: Structure,
  path: SelectorPath,
  scope: ObjectScope,
): { [name: string]: StixValue } | undefined {
  noteUnnamed(rules, structure, path, scope);
  const kept = new Map<string, StixValue>();
  for (const [name, rule] of Object.entries(rules.properties)) {
    const value = Object.hasOwn(structure, name) && !FRAME.has(rule) ? structure[name] : undefined;
    if (value === undefined) continue;
    const projected = projectValue(rule, { value, path: [...path, name], parent: structure, scope });
    if (projected !== undefined) kept.set(name, projected);
  }
  dropDependents(rules, kept, path, scope);
  if (isComplete(rules, kept)) return Object.fromEntries(kept);
  return path.length > 0
    ? scope.noteAbsent(path, 'incomplete', 'means nothing without what is absent')
    : undefined;
}

/** A value by its rule, if its marking admits it. */
export function projectValue(rule: Rule, leaf: Leaf): StixValue | undefined {
  const { value, path, scope } = leaf;
  if (!scope.admits(path)) return scope.noteMarking(path);
  if (typeof rule === 'string') return projectLeaf(rule, leaf);
  if ('list' in rule) return projectList(rule.list, leaf);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return 'dictionary' in rule
    ? projectDictionary(rule, value, leaf, 0)
    : projectStructure(rule, value, path, scope);
}

function projectList(rule: Rule, { value, path, parent, scope }: Leaf): StixValue | undefined {
  if (!Array.isArray(value)) return undefined;
  const kept: StixValue[] = [];
  for (const [index, item] of value.entries()) {
    const itemPath = [...path, index];
    const projected = projectValue(rule, { value: item, path: itemPath, parent, scope });
    if (projected === undefined) continue;
    scope.moved(itemPath, kept.length);
    kept.push(projected);
  }
  return kept.length > 0 ? kept : undefined;
}

/** Entries in the order of their keys, so that nothing about absent ones shows in the order. */
function projectDictionary(
  rule: DictionaryRule,
  dictionary: Structure,
  { path, scope }: Leaf,
  depth: number,
): StixValue | undefined {
  if (depth >= DICTIONARY_DEPTH_MAX) return undefined;
  const kept: [string, StixValue][] = [];
  for (const key of Object.keys(dictionary).sort()) {
    const value = dictionary[key];
    const entry = { value: value ?? null, path: [...path, key], parent: dictionary, scope };
    const projected = mayBeKey(key, rule, scope) ? projectEntry(rule, entry, depth) : undefined;
    if (projected !== undefined) kept.push([key, projected]);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function projectEntry(rule: DictionaryRule, leaf: Leaf, depth: number): StixValue | undefined {
  const { value, path, scope } = leaf;
  if (!scope.admits(path)) return scope.noteMarking(path);
  if (Array.isArray(value)) return projectList(rule.dictionary, leaf);
  if (typeof value === 'object' && value !== null) return projectDictionary(rule, value, leaf, depth + 1);
  return projectLeaf(ruleOfNamed(path.at(-1), value, rule.dictionary), leaf);
}

function mayBeKey(key: string, rule: DictionaryRule, scope: ObjectScope): boolean {
  if (rule.keys === 'hash') return HASH_ALGORITHMS.has(key);
  return KEY.test(key) && key !== '__proto__' && !scope.wouldMask(key, 'names');
}

function noteUnnamed(rules: ObjectRule, structure: Structure, path: SelectorPath, scope: ObjectScope): void {
  for (const name of Object.keys(structure)) {
    if (!Object.hasOwn(rules.properties, name)) {
      scope.noteAbsent([...path, name], 'unnamed', 'the rule table does not know it');
    }
  }
}

function dropDependents(
  rules: ObjectRule,
  kept: Map<string, StixValue>,
  path: SelectorPath,
  scope: ObjectScope,
): void {
  const dependents = Object.entries(rules.depends ?? {});
  for (let isSettled = false; !isSettled;) {
    const orphan = dependents.find(
      ([name, needed]) => kept.has(name) && !needed?.every((each) => kept.has(each)),
    );
    if (orphan) {
      kept.delete(orphan[0]);
      scope.noteAbsent([...path, orphan[0]], 'depends', 'means nothing without what is absent');
    }
    isSettled = orphan === undefined;
  }
}

function isComplete(rules: ObjectRule, kept: ReadonlyMap<string, StixValue>): boolean {
  if (kept.size === 0 || !(rules.required ?? []).every((name) => has(rules, kept, name))) return false;
  const groups = rules.oneOf ?? [];
  return groups.length === 0 || groups.some((group) => group.every((name) => has(rules, kept, name)));
}

/** Whether a property is there, or will be set by the frame of the object. */
function has(rules: ObjectRule, kept: ReadonlyMap<string, StixValue>, name: string): boolean {
  return kept.has(name) || FRAME.has(rules.properties[name] as LeafRule);
}
