import type { SelectorPath, StixBundle, StixObject, StixValue } from '@app/stix';
import { parseSelector, resolveSelector } from '@app/stix';
import type { SharingTerms } from './audience';
import type { Tlp } from './tlp';
import { strictest } from './tlp';
import { TLP_EXTENSION_ID } from './tlp-markings.data';
import { tlpOfMarkingId } from './tlp-of-marking';

/** The effective marking of an object or of a value in it. `explicit`: a marking said so, not the sharing terms. */
export interface EffectiveMarking {
  readonly level: Tlp;
  readonly explicit: boolean;
}

/** The effective markings of one bundle under its sharing terms. Total: an unknown object is RED. */
export interface MarkingIndex {
  /** The strictest of the object's own markings and the floor; the default of the terms where none says a level. */
  object(id: string): EffectiveMarking;
  /** The strictest of all that apply to the value at a path: object's, granular ones at or above the path, floor. */
  at(id: string, path: SelectorPath): EffectiveMarking;
}

/** What the markings of one object say: a level for the whole, and levels for parts. */
interface Said {
  readonly whole: readonly Tlp[];
  readonly parts: readonly { readonly path: SelectorPath; readonly level: Tlp }[];
}

const UNKNOWN: EffectiveMarking = { level: 'RED', explicit: true };

/**
 * The index of a bundle's effective markings. Only TLP sets a level; what is above its object (a granular marking
 * less strict than the object's) never loosens; a marking-definition that cannot be found is RED; a selector that
 * leads nowhere marks the whole object. Versions of one object share the strictest of their markings.
 */
export function markingIndex(bundle: StixBundle, terms: SharingTerms): MarkingIndex {
  const definitions = definitionsIn(bundle);
  const saidById = new Map<string, Said[]>();
  for (const object of bundle.objects) {
    const said = saidBy(object, definitions, terms);
    const id = object.id.toLowerCase();
    saidById.set(id, [...(saidById.get(id) ?? []), said]);
  }
  const effective = (levels: readonly Tlp[]): EffectiveMarking => ({
    level: strictest(levels.length > 0 ? levels.reduce(strictest) : terms.defaultTlp, terms.floorTlp),
    explicit: levels.length > 0,
  });
  return {
    object(id) {
      const said = saidById.get(id.toLowerCase());
      return said ? effective(said.flatMap(({ whole }) => whole)) : UNKNOWN;
    },
    at(id, path) {
      const said = saidById.get(id.toLowerCase());
      return said ? effective(said.flatMap((one) => [...one.whole, ...levelsAt(one, path)])) : UNKNOWN;
    },
  };
}

/** Whether `path` is `ancestor` or below it. */
function isAtOrBelow(path: SelectorPath, ancestor: SelectorPath): boolean {
  return ancestor.length <= path.length && ancestor.every((part, index) => part === path[index]);
}

function levelsAt(said: Said, path: SelectorPath): Tlp[] {
  return said.parts.filter((part) => isAtOrBelow(path, part.path)).map(({ level }) => level);
}

/** The marking-definitions that travel in the bundle, by id. */
function definitionsIn(bundle: StixBundle): ReadonlyMap<string, StixObject> {
  const definitions = bundle.objects.filter(({ type }) => type === 'marking-definition');
  return new Map(definitions.map((definition) => [definition.id.toLowerCase(), definition]));
}

function saidBy(object: StixObject, definitions: ReadonlyMap<string, StixObject>, terms: SharingTerms): Said {
  const whole = listAt(object, 'object_marking_refs').flatMap((ref) => levelOf(ref, definitions));
  const parts: { path: SelectorPath; level: Tlp }[] = [];
  for (const marking of listAt(object, 'granular_markings')) {
    for (const [selector, level] of granularLevels(marking, definitions)) {
      const path = typeof selector === 'string' ? parseSelector(selector) : undefined;
      if (path && resolveSelector(object, path) !== undefined) parts.push({ path, level });
      else whole.push(strictest(level, terms.defaultTlp));
    }
  }
  return { whole, parts };
}

/** Each selector of a granular marking with the level that it sets; nothing for language and statement markings. */
function granularLevels(
  marking: StixValue,
  definitions: ReadonlyMap<string, StixObject>,
): [selector: StixValue, level: Tlp][] {
  if (typeof marking !== 'object' || marking === null || Array.isArray(marking)) return [[null, 'RED']];
  if (!Object.hasOwn(marking, 'marking_ref')) return Object.hasOwn(marking, 'lang') ? [] : [[null, 'RED']];
  const selectors = Object.hasOwn(marking, 'selectors') ? marking['selectors'] : undefined;
  const selected = Array.isArray(selectors) && selectors.length > 0 ? selectors : [null];
  return levelOf(marking['marking_ref'], definitions).flatMap((level) =>
    selected.map((selector): [StixValue, Tlp] => [selector, level]),
  );
}

/** The level that a marking reference sets, if any. */
function levelOf(ref: StixValue | undefined, definitions: ReadonlyMap<string, StixObject>): Tlp[] {
  if (typeof ref !== 'string') return ['RED'];
  const known = tlpOfMarkingId(ref);
  if (known) return [known];
  const definition = definitions.get(ref.toLowerCase());
  return definition && !claimsTlp(definition) ? [] : ['RED'];
}

/** Whether a marking-definition under an id of its own pretends to be TLP. Its word is not taken: it is RED. */
function claimsTlp(definition: StixObject): boolean {
  if (definition['definition_type'] === 'tlp') return true;
  const extensions = definition['extensions'];
  return typeof extensions === 'object' && extensions !== null && Object.hasOwn(extensions, TLP_EXTENSION_ID);
}

/** The items of a list property; a property that is there but no list counts as one malformed item. */
function listAt(object: StixObject, name: string): readonly StixValue[] {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [null];
}
