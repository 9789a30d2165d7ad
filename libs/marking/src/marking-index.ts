import type { SelectorPath, StixBundle, StixObject, StixValue } from '@app/stix';
import { jsonPointer, parseSelector, resolveSelector } from '@app/stix';
import type { SharingTerms } from './audience';
import type { Tlp } from './tlp';
import { isAtMost, strictest } from './tlp';
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

/**
 * What the markings of one version of an object say: of the whole, and of parts, by JSON pointer. `astray` are
 * levels whose selector leads nowhere: they tighten the whole, and say nothing that could be taken for a permission.
 * `lists` are the levels of items, by the JSON pointer of the outermost list that they are in.
 */
interface Said {
  readonly whole: Tlp[];
  readonly astray: Tlp[];
  readonly parts: Map<string, Tlp>;
  readonly lists: Map<string, Tlp>;
}

const UNKNOWN: EffectiveMarking = { level: 'RED', explicit: true };

/**
 * The index of a bundle's effective markings. Only TLP sets a level; what is above its object (a granular marking
 * less strict than the object's) never loosens; a marking-definition that cannot be found is RED; a selector that
 * leads nowhere marks the whole object. Versions of one object share the strictest of their markings, and none
 * permits what another leaves to the terms; since items move, what one says of an item holds for the whole list.
 */
export function markingIndex(bundle: StixBundle, terms: SharingTerms): MarkingIndex {
  const definitions = definitionsIn(bundle);
  const versionsById = new Map<string, Said[]>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const versions = versionsById.get(id);
    if (versions) versions.push(saidBy(object, definitions));
    else versionsById.set(id, [saidBy(object, definitions)]);
  }
  const effective = (levels: readonly Tlp[], astray: readonly Tlp[]): EffectiveMarking => {
    const said = levels.length > 0 ? levels : [terms.defaultTlp];
    return { level: [...said, ...astray].reduce(strictest, terms.floorTlp), explicit: levels.length > 0 };
  };
  const wholes = new Map(
    [...versionsById].map(([id, versions]) => [
      id,
      strictestOf(versions.map(({ whole, astray }) => effective(whole, astray))),
    ]),
  );
  const inVersion = (said: Said, path: SelectorPath): EffectiveMarking =>
    effective([...said.whole, ...levelsAt(said.parts, path)], said.astray);
  return {
    object: (id) => wholes.get(id.toLowerCase()) ?? UNKNOWN,
    at(id, path) {
      const versions = versionsById.get(id.toLowerCase()) ?? [];
      if (versions.every(({ parts }) => parts.size === 0)) return this.object(id);
      const markings = versions.map((said) => inVersion(said, path));
      const moved = versions.length > 1 ? versions.flatMap(({ lists }) => levelsAt(lists, path)) : [];
      return tightened(strictestOf(markings), moved);
    },
  };
}

/** What several versions say together: explicit only where all of them are, or the strictest is. */
function strictestOf(markings: readonly EffectiveMarking[]): EffectiveMarking {
  const explicit = markings.filter((marking) => marking.explicit);
  const byDefault = markings.filter((marking) => !marking.explicit);
  const levelIn = (some: readonly EffectiveMarking[]): Tlp =>
    some.map(({ level }) => level).reduce(strictest, 'CLEAR');
  const level = strictest(levelIn(explicit), levelIn(byDefault));
  return { level, explicit: byDefault.length === 0 || !isAtMost(level, levelIn(byDefault)) };
}

/** A marking under levels that may only make it stricter. */
function tightened(marking: EffectiveMarking, levels: readonly Tlp[]): EffectiveMarking {
  const level = levels.reduce(strictest, marking.level);
  return level === marking.level ? marking : { level, explicit: true };
}

/** The levels that are set for the value at a path, or for anything above it. */
function levelsAt(parts: ReadonlyMap<string, Tlp>, path: SelectorPath): Tlp[] {
  if (parts.size === 0) return [];
  return path.flatMap((_, depth) => parts.get(jsonPointer(path.slice(0, depth + 1))) ?? []);
}

/** The marking-definitions that travel in the bundle, by id. */
function definitionsIn(bundle: StixBundle): ReadonlyMap<string, StixObject> {
  const definitions = bundle.objects.filter(({ type }) => type === 'marking-definition');
  return new Map(definitions.map((definition) => [definition.id.toLowerCase(), definition]));
}

/** What the markings of one version of an object say. */
function saidBy(object: StixObject, definitions: ReadonlyMap<string, StixObject>): Said {
  const whole = listAt(object, 'object_marking_refs').flatMap((ref) => levelOf(ref, definitions));
  const said: Said = { whole, astray: [], parts: new Map(), lists: new Map() };
  for (const marking of listAt(object, 'granular_markings')) {
    for (const [selector, level] of granularLevels(marking, definitions)) {
      const path = typeof selector === 'string' ? parseSelector(selector) : undefined;
      const isThere = path !== undefined && resolveSelector(object, path) !== undefined;
      if (isThere) markPart(said, path, level);
      else said.astray.push(level);
    }
  }
  return said;
}

function markPart({ parts, lists }: Said, path: SelectorPath, level: Tlp): void {
  add(parts, jsonPointer(path), level);
  const item = path.findIndex((step) => typeof step === 'number');
  if (item > 0) add(lists, jsonPointer(path.slice(0, item)), level);
}

function add(levels: Map<string, Tlp>, pointer: string, level: Tlp): void {
  levels.set(pointer, strictest(level, levels.get(pointer) ?? level));
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
