import type { SelectorPath, StixBundle, StixObject, StixValue } from '@app/stix';
import { jsonPointer, parseSelector, resolveSelector } from '@app/stix';
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

/**
 * What the markings of one object say: of the whole, and of parts, by JSON pointer. `astray` are levels whose
 * selector leads nowhere: they tighten the whole, and say nothing that could be taken for a permission.
 */
interface Said {
  readonly whole: Tlp[];
  readonly astray: Tlp[];
  readonly parts: Map<string, Tlp>;
}

const UNKNOWN: EffectiveMarking = { level: 'RED', explicit: true };

/**
 * The index of a bundle's effective markings. Only TLP sets a level; what is above its object (a granular marking
 * less strict than the object's) never loosens; a marking-definition that cannot be found is RED; a selector that
 * leads nowhere marks the whole object. Versions of one object share the strictest of their markings.
 */
export function markingIndex(bundle: StixBundle, terms: SharingTerms): MarkingIndex {
  const definitions = definitionsIn(bundle);
  const saidById = new Map<string, Said>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const said = saidById.get(id) ?? { whole: [], astray: [], parts: new Map<string, Tlp>() };
    listen(object, said, definitions);
    saidById.set(id, said);
  }
  const effective = (levels: readonly Tlp[], astray: readonly Tlp[]): EffectiveMarking => {
    const said = levels.length > 0 ? levels : [terms.defaultTlp];
    return { level: [...said, ...astray].reduce(strictest, terms.floorTlp), explicit: levels.length > 0 };
  };
  const wholes = new Map([...saidById].map(([id, { whole, astray }]) => [id, effective(whole, astray)]));
  return {
    object: (id) => wholes.get(id.toLowerCase()) ?? UNKNOWN,
    at(id, path) {
      const said = saidById.get(id.toLowerCase());
      const levels = said ? levelsAt(said, path) : [];
      return said && levels.length > 0 ? effective([...said.whole, ...levels], said.astray) : this.object(id);
    },
  };
}

/** The levels that markings of the value at a path, or of anything above it, say. */
function levelsAt({ parts }: Said, path: SelectorPath): Tlp[] {
  if (parts.size === 0) return [];
  return path.flatMap((_, depth) => parts.get(jsonPointer(path.slice(0, depth + 1))) ?? []);
}

/** The marking-definitions that travel in the bundle, by id. */
function definitionsIn(bundle: StixBundle): ReadonlyMap<string, StixObject> {
  const definitions = bundle.objects.filter(({ type }) => type === 'marking-definition');
  return new Map(definitions.map((definition) => [definition.id.toLowerCase(), definition]));
}

/** Adds what the markings of an object say. */
function listen(
  object: StixObject,
  { whole, astray, parts }: Said,
  definitions: ReadonlyMap<string, StixObject>,
): void {
  whole.push(...listAt(object, 'object_marking_refs').flatMap((ref) => levelOf(ref, definitions)));
  for (const marking of listAt(object, 'granular_markings')) {
    for (const [selector, level] of granularLevels(marking, definitions)) {
      const path = typeof selector === 'string' ? parseSelector(selector) : undefined;
      const isThere = path !== undefined && resolveSelector(object, path) !== undefined;
      if (!isThere) astray.push(level);
      else parts.set(jsonPointer(path), strictest(level, parts.get(jsonPointer(path)) ?? level));
    }
  }
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
